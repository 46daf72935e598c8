"""Demo guides in English."""
