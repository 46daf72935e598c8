from datetime import timedelta

from django.utils.translation import gettext_lazy as _

from core.plugins import HomeSection, ScheduledJob, SitePlugin

SNIPPETS = ("policyfact", "term")


class GuidesConfig(SitePlugin):
    """Guides: an index, guides in parts, and a way in from the home page."""

    name = "guides"
    verbose_name = _("Guides")
    url_prefix = "guide/"
    personal_cookies = ("guides_ticks",)  # set only when a reader presses “Save my ticks”

    def ready(self):
        super().ready()
        from . import receivers  # noqa: F401 (connects the signals)

    def home_sections(self):
        # Models cannot be imported while Django is still loading apps.
        from .sections import start_context

        return [
            HomeSection(
                key="guides_start",
                label=_("Guides: where to start"),
                template="guides/home/start.html",
                get_context=start_context,
                order=20,
                depends_on=("guides.GuidePage", "guides.JourneyPage"),
            )
        ]

    def demo_content(self, home):
        from .demo import make_demo

        return make_demo(home)

    def scheduled_jobs(self):
        from . import feedback, review_mails, self_check_data

        return [
            ScheduledJob(
                "guides.checks",
                _("Remind people of guides to check"),
                review_mails.write_notices,
                timedelta(hours=1),
            ),
            ScheduledJob(
                "guides.self_checks", _("Delete self-checks kept two years ago"), self_check_data.forget_old
            ),
            ScheduledJob(
                "guides.words", _("Delete what readers wrote about pages a year ago"), feedback.delete_old_words
            ),
        ]

    def demo_links(self, home):
        from .demo_journey import make_journey

        return make_journey(home)

    def staff_groups(self):
        snippets = [f"guides.{action}_{kind}" for action in ("add", "change", "delete") for kind in SNIPPETS]
        return {"Editors": snippets}

    def personal_data(self, user):
        from . import checklists, owners, self_check_data

        held = {
            "pages to check": owners.held_about(user),
            "self-checks": self_check_data.held_about(user),
            "ticks": checklists.held_about(user),
        }
        return {name: rows for name, rows in held.items() if rows}

    def erase(self, user):
        from . import owners, self_check_data, ticks

        owners.forget(user)
        ticks.forget(user)
        self_check_data.forget(user)
