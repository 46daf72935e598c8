from datetime import timedelta

from django.core.files.base import ContentFile
from django.utils.translation import gettext_lazy as _

from core.plugins import HomeSection, ScheduledJob, SitePlugin


class ExampleConfig(SitePlugin):
    """Wishes: what people would like to find. One of everything a plugin may have."""

    name = "tests.example_plugin"
    label = "example_plugin"
    verbose_name = _("Wishes")
    requires_core = ">=0.1,<1"
    depends_on = ()
    url_prefix = "wish/"
    more_urls = {"wishing/": "urls_wishing"}
    personal_cookies = ("example_wishes",)

    def home_sections(self):
        from .sections import latest

        return [
            HomeSection(
                key="example_latest",
                label=_("Wishes: the latest"),
                template="example_plugin/home/latest.html",
                get_context=latest,
                order=90,
                depends_on=("example_plugin.WishPage",),
            )
        ]

    def demo_content(self, home):
        from .demo import make_demo

        return make_demo(home)

    def demo_links(self, home):
        return []

    def personal_data(self, user):
        return {"wishes": list(user.wishes.values_list("text", flat=True))}

    def personal_files(self, user):
        wishes = "\n".join(user.wishes.values_list("text", flat=True))
        return {"wishes/all.txt": ContentFile(wishes.encode())} if wishes else {}

    def erase(self, user):
        user.wishes.all().delete()

    def scheduled_jobs(self):
        from .jobs import forget_old_wishes

        return [ScheduledJob("example_forget", _("Forget old wishes"), forget_old_wishes, timedelta(days=1))]

    def staff_groups(self):
        return {"Wish readers": ["example_plugin.view_wish"]}
