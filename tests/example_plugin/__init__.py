"""A tiny plugin that uses every member of the contract; on only in tests/settings_example.py."""
