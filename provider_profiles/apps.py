"""Provider profiles: pages that providers write, staff check, and everybody can search."""

from datetime import timedelta

from django.utils.translation import gettext_lazy as _

from core.plugins import HomeSection, ScheduledJob, SitePlugin


class ProviderProfilesConfig(SitePlugin):
    name = "provider_profiles"
    verbose_name = _("Provider profiles")
    url_prefix = "account/profile/"

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

    def erase(self, user):
        from .privacy import erase

        erase(user)

    def scheduled_jobs(self):
        from . import jobs

        return [
            ScheduledJob(
                "profile-photos", _("Delete photos nobody shows"), jobs.remove_unused_photos, timedelta(days=1)
            ),
            ScheduledJob("profile-listings", _("Refresh the directory"), jobs.refresh_listings, timedelta(days=1)),
        ]

    def staff_groups(self):
        return {
            "Profile moderators": [
                "provider_profiles.moderate_profile",
                "provider_profiles.view_profilecheck",
                "provider_profiles.add_profilecheck",
                "provider_profiles.change_profilecheck",
                "provider_profiles.delete_profilecheck",
                "provider_profiles.view_profileterm",
                "provider_profiles.add_profileterm",
                "provider_profiles.change_profileterm",
            ]
        }
