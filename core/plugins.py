"""The plugin contract: what an app of the site may say about itself, and how the site reads it.

A plugin is a Django app whose `apps.py` holds a subclass of `SitePlugin`. The registry is Django's own app
registry, so there is nothing to register and nothing to reset. Imports no models. See docs/plugins.md.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from importlib import import_module
from pathlib import Path

from django.apps import AppConfig, apps
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db.models.signals import post_migrate
from django.urls import include, path
from django.utils.module_loading import module_has_submodule

# Where a template of a plugin may appear: `<app>/slots/<name>.html` is rendered by {% plugin_slot "<name>" %}.
SLOTS = {
    "head": "inside <head> of every page, after the site's own links",
    "footer": "a column of links at the foot of every page",
    "account_tiles": "a tile on Your account, for the signed-in person",
    "search_aside": "beside the results of the site search",
    "page_top": "above every page, below the breadcrumbs",
    "text_top": "above the text of every page, in its column",
    "page_aside": "beside the text of every page",
    "block_preview": "inside <head> where a block is shown on its own, in the chooser of blocks",
    "confirmation": "below the words that confirm something a person has just done",
}


@dataclass(frozen=True)
class HomeSection:
    """A section that an editor can place on the home page.

    `get_context(request, page)` gives the template its variables; an empty dict means there is nothing to show,
    and then the section is left out. Sections are offered to editors in the order of `order`, then `label`.
    `depends_on` names the models ("app.Model") whose publishing makes cached copies of the page out of date.
    """

    key: str
    label: str
    template: str
    get_context: Callable
    order: int = 100
    depends_on: tuple = ()


@dataclass(frozen=True)
class ScheduledJob:
    """Periodic work: `run()` is called by `manage.py run_jobs` when `every` (a timedelta) has passed."""

    key: str
    label: str
    run: Callable
    every: timedelta = field(default=timedelta(days=1))


class SitePlugin(AppConfig):
    """Base of every plugin's AppConfig. Every member has a default; say only what the plugin has."""

    # Importing this class into a plugin's apps.py must not make it a candidate for the app's config.
    default = False

    requires_core = ">=0.1,<1"
    depends_on = ()
    url_prefix = None
    # Further addresses: {"word/": "module"} mounts <app>/module.py there, with <label>_word as namespace.
    more_urls = {}
    # Names of cookies whose holder sees pages made for them: the page cache leaves such readers alone.
    personal_cookies = ()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.default = True

    def ready(self):
        from core.roles import make_staff_groups  # needs the app registry to be complete

        post_migrate.connect(make_staff_groups, sender=self, dispatch_uid=f"{self.label}.staff_groups")

    def home_sections(self) -> list[HomeSection]:
        """Sections an editor can place on the home page."""
        return []

    def demo_content(self, home) -> list:
        """Make the demo pages below `home` (the English HomePage) if they are not there; return them."""
        return []

    def demo_links(self, home) -> list:
        """Make the demo pages that lead to those of other plugins, once all of these are there; return them."""
        return []

    def personal_data(self, user) -> dict:
        """What this plugin holds about a person, as plain JSON-ready data under readable keys."""
        return {}

    def personal_files(self, user) -> dict:
        """The files that go with `personal_data`: {path in the archive: a file that can be opened}."""
        return {}

    def erase(self, user) -> None:
        """Remove or make anonymous all that this plugin holds about a person, in the caller's transaction."""

    def scheduled_jobs(self) -> list[ScheduledJob]:
        """Periodic work: reminders, expiry, retention."""
        return []

    def staff_groups(self) -> dict[str, list[str]]:
        """Groups of staff this plugin needs: {"Group name": ["app_label.permission_codename", ...]}."""
        return {}


def enabled() -> list[SitePlugin]:
    """The plugins that are switched on, in the order of SITE_PLUGINS."""
    return [config for config in apps.get_app_configs() if isinstance(config, SitePlugin)]


def prefixes_of(plugin) -> list[str]:
    """Every prefix under which this plugin has addresses."""
    return [prefix for prefix in (plugin.url_prefix, *plugin.more_urls) if prefix]


def urlpatterns() -> list:
    """One entry for each plugin with a `url_prefix` and a urls.py, under the plugin's label as namespace.

    And one for each of its `more_urls`.
    """
    patterns = []
    for plugin in enabled():
        if plugin.url_prefix and module_has_submodule(plugin.module, "urls"):
            urls = import_module(f"{plugin.name}.urls")
            patterns.append(path(plugin.url_prefix, include((urls.urlpatterns, plugin.label))))
        for prefix, module in plugin.more_urls.items():
            urls = import_module(f"{plugin.name}.{module}")
            namespace = f"{plugin.label}_{prefix.strip('/').replace('-', '_')}"
            patterns.append(path(prefix, include((urls.urlpatterns, namespace))))
    return patterns


def home_sections() -> dict[str, HomeSection]:
    """Every home section on offer, by key, in the order editors see.

    Raises ImproperlyConfigured when two plugins use one key.
    """
    sections = {}
    for plugin in enabled():
        for section in plugin.home_sections():
            if section.key in sections:
                raise ImproperlyConfigured(f"Two plugins offer a home section called {section.key!r}.")
            sections[section.key] = section
    return dict(sorted(sections.items(), key=lambda item: (item[1].order, str(item[1].label))))


def home_section_choices() -> list[tuple[str, str]]:
    """Choices for the home page block. A callable, so that migrations are the same for every set of plugins."""
    return [(section.key, section.label) for section in home_sections().values()]


def scheduled_jobs() -> list[ScheduledJob]:
    """Every periodic job: the site's own first, then the plugins'."""
    from core.jobs import core_jobs  # imports models

    return core_jobs() + [job for plugin in enabled() for job in plugin.scheduled_jobs()]


def slot_templates(slot: str) -> list[str]:
    """The template names that enabled plugins ship for a slot, in plugin order.

    Raises ImproperlyConfigured for a slot that is not in SLOTS.
    """
    if slot not in SLOTS:
        raise ImproperlyConfigured(f"{slot!r} is not a slot; core/plugins.py lists them.")
    exists = Path.exists if settings.DEBUG else _exists_for_good
    return [
        f"{plugin.label}/slots/{slot}.html"
        for plugin in enabled()
        if exists(slots_folder(plugin) / f"{slot}.html")
    ]


@cache
def _exists_for_good(path: Path) -> bool:
    """Asks the disk once a process: templates of a running site do not come and go."""
    return path.exists()


def slots_folder(plugin: SitePlugin) -> Path:
    """Where a plugin keeps its slot templates."""
    return Path(plugin.path) / "templates" / plugin.label / "slots"
