"""Forms: the editor's event form, the filters of the list, and the booking form."""
