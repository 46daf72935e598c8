"""`manage.py plugins`: what is switched on, what could be, and what was left behind."""

from importlib.metadata import entry_points

from django.contrib.contenttypes.models import ContentType
from django.core.management.base import BaseCommand
from django.db.models import Count
from wagtail.models import Page, get_page_models

from core import plugins

ENTRY_POINT_GROUP = "foothold.plugins"


class Command(BaseCommand):
    help = "Lists plugins: enabled, installed but off, and pages whose plugin is off."

    def handle(self, *args, **options):
        enabled = plugins.enabled()
        self.section("Enabled", [f"{plugin.label}  {plugin.verbose_name}" for plugin in enabled])
        self.section("Installed but off", installed_but_off(enabled))
        left = [f"{count} x {label}" for label, count in orphaned_pages()]
        self.section("Pages whose plugin is off (not shown, not lost)", left)

    def section(self, title, lines):
        """Print a heading and its lines, or “none”."""
        self.stdout.write(self.style.MIGRATE_HEADING(title))
        for line in lines or ["none"]:
            self.stdout.write(f"  {line}")


def installed_but_off(enabled):
    """Names of installed packages that offer a plugin which SITE_PLUGINS does not list."""
    on = {plugin.name for plugin in enabled}
    offered = {point.value.partition(":")[0] for point in entry_points(group=ENTRY_POINT_GROUP)}
    return sorted(offered - on)


def orphaned_pages():
    """[("app.model", how many pages)] for page types of apps that are not switched on."""
    known = {content_type.pk for content_type in ContentType.objects.get_for_models(*get_page_models()).values()}
    counts = (
        Page.objects.exclude(content_type__in=known)
        .order_by("content_type__app_label", "content_type__model")
        .values_list("content_type__app_label", "content_type__model")
        .annotate(Count("pk"))
    )
    return [(f"{app}.{model}", count) for app, model, count in counts]
