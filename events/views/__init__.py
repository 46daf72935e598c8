"""What people do with events: book, cancel, and take the date into their calendar."""
