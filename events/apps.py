from datetime import timedelta

from django.utils.translation import gettext_lazy as _

from core.plugins import HomeSection, ScheduledJob, SitePlugin


class EventsConfig(SitePlugin):
    """Events: training and peer networking, and the places people book.

    Imports of models stand inside the methods, because Django is still loading apps when it reads this file.
    """

    name = "events"
    verbose_name = _("Events")
    url_prefix = "booking/"

    def ready(self):
        super().ready()
        from . import receivers  # noqa: F401 (connects the signals)

    def home_sections(self):
        from .sections import next_context

        return [
            HomeSection(
                key="events_next",
                label=_("Events: the next three"),
                template="events/home/next.html",
                get_context=next_context,
                order=40,
                depends_on=("events.EventPage",),
            )
        ]

    def demo_content(self, home):
        from .demo import make_demo

        return make_demo(home)

    def personal_data(self, user):
        from .personal_data import held_about

        return held_about(user)

    def erase(self, user):
        from .personal_data import forget

        forget(user)

    def scheduled_jobs(self):
        from . import jobs

        return [
            ScheduledJob(
                "events.reminders", _("Remind people of tomorrow's events"), jobs.remind, timedelta(hours=1)
            ),
            ScheduledJob("events.needs", _("Delete needs 30 days after the event"), jobs.delete_old_needs),
            ScheduledJob(
                "events.anonymise", _("Take names off bookings after 24 months"), jobs.anonymise_old_bookings
            ),
        ]

    def staff_groups(self):
        return {
            "Events officers": [
                "events.view_booking",
                "events.change_booking",
                "events.view_bookingneeds",
            ]
        }
