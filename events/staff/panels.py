"""What events put on the dashboard of the admin."""

from wagtail.admin.ui.components import Component

from ..models import EventPlaces

SHOWN = 5


class NextEventsPanel(Component):
    """The next five events with how many places are booked; only for those who may see bookings."""

    name = "next_events"
    template_name = "events/admin/next_events.html"
    order = 130

    def get_context_data(self, parent_context):
        """The events, or nothing for somebody who may not see bookings."""
        user = parent_context["request"].user
        if not user.has_perm("events.view_booking"):
            return {"events": None}
        return {"events": list(EventPlaces.objects.coming()[:SHOWN])}
