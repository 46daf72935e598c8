"""Guides in parts: advice for providers, social workers and families."""
