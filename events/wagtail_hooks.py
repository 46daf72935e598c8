"""Events in the Wagtail admin: the Bookings menu and the panel on the dashboard."""

from wagtail import hooks

from .staff.panels import NextEventsPanel
from .staff.viewsets import BookingsViewSet


@hooks.register("register_admin_viewset")
def bookings():
    """Menu item and pages."""
    return BookingsViewSet()


@hooks.register("construct_homepage_panels")
def next_events(request, panels):
    """On the dashboard of those who look after events."""
    panels.append(NextEventsPanel())
