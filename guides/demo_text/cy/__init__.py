"""Demo guides in Welsh. Each has the parts and blocks of its English twin, in the same order."""
