"""What events put on the home page."""

from core.query import index_page

from .listing import next_events
from .models import EventIndexPage


def next_context(request, page):
    """The next three events and their list; empty when there are none, so that the section is left out."""
    events = next_events()
    return {"events": events, "events_index": index_page(EventIndexPage)} if events else {}
