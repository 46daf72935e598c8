"""What guides do beside their pages, under /guide/."""
