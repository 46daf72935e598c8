"""Hand-drawn parts that every scene is built from."""
