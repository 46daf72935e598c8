"""Demo profiles as plain data: invented people, demo phone ranges, `@example.org` addresses only."""
