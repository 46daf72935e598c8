"""Site search: one box over every page type that has a `search_label`. See docs/search.md."""

from .views import search

__all__ = ["search"]
