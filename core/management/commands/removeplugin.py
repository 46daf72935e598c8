"""`manage.py removeplugin NAME`: take a plugin out for good, in the one order that leaves nothing behind."""

from django.apps import apps
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Page, get_page_models

from core import plugins


class Command(BaseCommand):
    help = "Deletes all pages and tables of a plugin that is still enabled, then says which word to take out."

    def add_arguments(self, parser):
        parser.add_argument("name", help="The plugin's label, as SITE_PLUGINS lists it.")
        parser.add_argument("--yes", action="store_true", help="Do not ask.")

    def handle(self, *args, name, yes=False, **options):
        plugin = next((plugin for plugin in plugins.enabled() if name in (plugin.label, plugin.name)), None)
        if plugin is None:
            raise CommandError(
                f"{name} is not enabled. Its pages can be deleted only while it is on: "
                f"add {name} to SITE_PLUGINS, then run this again."
            )
        needing = [other.label for other in plugins.enabled() if plugin.label in other.depends_on]
        if needing:
            raise CommandError(f"Remove these first, they need {plugin.label}: {', '.join(needing)}.")
        pages = pages_of(plugin)
        self.stdout.write(f"{plugin.label} has {pages.count()} pages, in all languages.")
        if not yes and not self.confirm(plugin):
            raise CommandError("Nothing was removed.")
        delete_pages(plugin)
        call_command("migrate", plugin.label, "zero", verbosity=options["verbosity"])
        self.stdout.write(
            self.style.SUCCESS(f"\nThe pages and tables of {plugin.label} are gone. ")
            + f"Now take this word out of SITE_PLUGINS: {plugin.name}\n"
        )

    def confirm(self, plugin):
        """Ask for the plugin's name, so that nobody deletes a site with one key."""
        answer = input(f"This cannot be undone. To delete everything of {plugin.label}, type its name: ")
        return answer.strip() == plugin.label


def page_models(plugin):
    """The page types that a plugin brings."""
    return [model for model in get_page_models() if model._meta.app_label == plugin.label]


def pages_of(plugin):
    """Pages of all types of a plugin, in every language."""
    return Page.objects.type(*page_models(plugin)) if page_models(plugin) else Page.objects.none()


def delete_pages(plugin):
    """Delete the plugin's pages with what hangs below them, deepest first so that no row is deleted twice."""
    for pk in list(pages_of(plugin).order_by("-depth").values_list("pk", flat=True)):
        page = Page.objects.filter(pk=pk).first()
        if page:
            page.specific.delete()
    for model in apps.get_app_config(plugin.label).get_models():
        if not issubclass(model, Page):
            model._default_manager.all().delete()
