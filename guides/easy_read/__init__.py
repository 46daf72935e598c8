"""Easy Read: the rule for its words, its pictures, its blocks, and which page has an Easy Read version."""
