"""What staff see of guides in the Wagtail admin."""
