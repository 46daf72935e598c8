from core.query import in_language_or_original

from .models import WishPage


def latest(request, page):
    """The newest wish, for the home page; empty without one."""
    wishes = list(in_language_or_original(WishPage).select_related("locale").order_by("-pk")[:1])
    return {"wishes": wishes} if wishes else {}
