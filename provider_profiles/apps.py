"""Provider profiles: pages that providers write, staff check, and everybody can search."""

from datetime import timedelta

from django.utils.translation import gettext_lazy as _

from core.plugins import HomeSection, ScheduledJob, SitePlugin


class ProviderProfilesConfig(SitePlugin):
    name = "provider_profiles"
    verbose_name = _("Provider profiles")
    url_prefix = "account/profile/"
    more_urls = {"provider/": "provider_urls", "missing-support/": "urls_missing", "my-list/": "urls_shortlist"}
    personal_cookies = ("profiles_list",)  # set only when a reader presses “Save to my list”

    def ready(self):
        super().ready()
        from . import signals  # noqa: F401 (registers receivers)

    def home_sections(self):
        from .home_sections import ideas_context

        return [
            HomeSection(
                key="profiles_ideas",
                label=_("People and groups: six ideas"),
                template="provider_profiles/sections/ideas.html",
                get_context=ideas_context,
                order=20,
                depends_on=("provider_profiles.ProviderProfilePage",),
            )
        ]

    def demo_content(self, home):
        from .demo import make_demo

        return make_demo(home)

    def personal_data(self, user):
        from .privacy import personal_data

        return personal_data(user)

    def personal_files(self, user):
        from .privacy import personal_files

        return personal_files(user)

    def erase(self, user):
        from .privacy import erase

        erase(user)

    def scheduled_jobs(self):
        from . import jobs, missing, people, reminders, unsent

        daily = [
            ("profile-photos", _("Delete photos nobody shows"), jobs.remove_unused_photos),
            ("profile-messages", _("Delete old messages to providers"), jobs.delete_old_messages),
            ("profile-dates", _("Remind providers, and show what a date has changed"), reminders.act_on_dates),
            ("profile-notices", _("Forget old reminders to providers"), jobs.forget_notices),
            ("profile-missing", _("Delete answers on what is missing"), missing.delete_old),
            ("profile-invitations", _("Delete old invitations to profiles"), people.forget_invitations),
            ("profile-listings", _("Refresh the directory"), jobs.refresh_listings),
        ]
        often = ("profile-unsent", _("Forget answers nobody came back for"), unsent.forget_old)
        return [
            *(ScheduledJob(*job, timedelta(days=1)) for job in daily),
            ScheduledJob(*often, timedelta(minutes=10)),
        ]

    def staff_groups(self):
        return {
            "Profile moderators": [
                "provider_profiles.moderate_profile",
                "provider_profiles.view_profilecheck",
                "provider_profiles.add_profilecheck",
                "provider_profiles.change_profilecheck",
                "provider_profiles.delete_profilecheck",
                *(f"provider_profiles.{act}_moderatorphrase" for act in ("view", "add", "change", "delete")),
                *(f"provider_profiles.{act}_searchsynonym" for act in ("view", "add", "change", "delete")),
                "provider_profiles.view_profileterm",
                "provider_profiles.add_profileterm",
                "provider_profiles.change_profileterm",
            ]
        }
