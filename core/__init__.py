"""What every page and plugin shares. Imports no other app of ours."""

# The version of the plugin contract: plugins state the range they work with in `requires_core`.
__version__ = "0.1"
