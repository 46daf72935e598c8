"""What events officers see in the Wagtail admin: who comes to what."""
