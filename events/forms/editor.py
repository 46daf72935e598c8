"""Checks on an event page in the admin, in words an editor understands."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin.forms import WagtailAdminPageForm

from ..choices import Status


class EventPageForm(WagtailAdminPageForm):
    """Refuses times that run backwards, places below what is booked, and an online event nobody can join."""

    def clean(self):
        cleaned = super().clean()
        self._check_times(cleaned)
        self._check_capacity(cleaned)
        if cleaned.get("status") == Status.POSTPONED and not cleaned.get("status_note"):
            self.add_error("status_note", _("Say what people should know, for example when the new date is."))
        return cleaned

    def _check_times(self, cleaned):
        starts, ends = cleaned.get("starts_at"), cleaned.get("ends_at")
        if starts and ends and ends <= starts:
            self.add_error("ends_at", _("The event must end after it starts."))

    def _check_capacity(self, cleaned):
        capacity, taken = cleaned.get("capacity"), self.instance.places.taken
        if capacity is not None and capacity < taken:
            message = ngettext(
                "%(count)d place is booked. Enter %(count)d or more, or cancel bookings first.",
                "%(count)d places are booked. Enter %(count)d or more, or cancel bookings first.",
                taken,
            )
            self.add_error("capacity", message % {"count": taken})
