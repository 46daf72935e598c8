"""Load the demo site: people, areas, pages in two languages. Loading again changes nothing."""

from django.apps import apps
from django.core.management.base import BaseCommand
from django.test.utils import override_settings

from core import plugins
from core.demo import DEMO_GROUPS, DEMO_PEOPLE, demo_area, demo_user, home_page
from core.demo_areas import AREAS


class Command(BaseCommand):
    help = "Make the demo content that is not there yet."

    # Making the demo sends the mails that its steps send; they go nowhere, and stay listed in the outbox.
    @override_settings(OUTBOX_TRANSPORT="django.core.mail.backends.dummy.EmailBackend", OUTBOX_SEND_AT_ONCE=True)
    def handle(self, *args, **options):
        for area in AREAS:
            demo_area(area["slug"])
        for email, name, _what in DEMO_PEOPLE:
            demo_user(email, name, groups=DEMO_GROUPS.get(email, ()), superuser=email.startswith("admin@"))
        home = home_page()
        for plugin in plugins.enabled():
            made = plugin.demo_content(home)
            self.stdout.write(f"{plugin.verbose_name}: {len(made or [])} pages")
        for plugin in plugins.enabled():
            plugin.demo_links(home)
        apps.get_app_config("home").demo_content(home)  # its doors lead to the plugins' pages
