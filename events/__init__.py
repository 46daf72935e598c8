"""Training and peer networking: events people find, and places they book."""
