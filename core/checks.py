"""System checks that hold the plugin contract. A broken contract is an error, never a crash or a silent skip."""

from django.apps import apps
from django.conf import settings
from django.core.checks import Error, Tags, Warning, register
from django.db import connections
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from wagtail.models import Page, get_page_models

from core import __version__, plugins


@register()
def plugins_are_plugins(app_configs, **kwargs):
    """core.E003: each word in SITE_PLUGINS is an app whose config is a SitePlugin."""
    names = {plugin.name for plugin in plugins.enabled()}
    return [
        Error(
            f"{name!r} stands in SITE_PLUGINS but is not a plugin.",
            hint="Its apps.py needs a subclass of core.plugins.SitePlugin; see docs/plugins.md.",
            id="core.E003",
        )
        for name in settings.SITE_PLUGINS
        if name not in names
    ]


@register()
def plugins_fit_this_core(app_configs, **kwargs):
    """core.E001: the plugin works with this version of the contract. core.E002: what it needs is on."""
    problems, labels = [], {plugin.label for plugin in plugins.enabled()}
    for plugin in plugins.enabled():
        try:
            fits = __version__ in SpecifierSet(plugin.requires_core)
        except InvalidSpecifier:
            fits = False
        if not fits:
            problems.append(
                Error(
                    f"{plugin.label} needs core {plugin.requires_core}, and this is {__version__}.",
                    hint="Install a version of the plugin that fits, or leave it out of SITE_PLUGINS.",
                    id="core.E001",
                )
            )
        problems += [
            Error(f"{plugin.label} needs the plugin {needed}, which is not on.", id="core.E002")
            for needed in plugin.depends_on
            if needed not in labels
        ]
    return problems


@register()
def plugin_prefixes_are_free(app_configs, **kwargs):
    """core.E004: no two plugins share a url_prefix, and each looks like word/."""
    problems, seen = [], {}
    for plugin, prefix in _prefixes():
        if not prefix.endswith("/") or prefix.startswith("/"):
            problems.append(
                Error(
                    f"The url_prefix of {plugin.label} must look like 'word/', not {prefix!r}.",
                    id="core.E004",
                )
            )
        if prefix in seen:
            problems.append(
                Error(f"{plugin.label} and {seen[prefix]} share the url_prefix {prefix!r}.", id="core.E004")
            )
        seen[prefix] = plugin.label
    return problems


def _prefixes():
    return [(plugin, prefix) for plugin in plugins.enabled() for prefix in plugins.prefixes_of(plugin)]


@register()
def page_types_extend_base_page(app_configs, **kwargs):
    """core.E005: every page type of a plugin extends BasePage, so that cards, search and the cache know it."""
    from core.models import BasePage  # models are not loaded when this module is

    labels = {plugin.label for plugin in plugins.enabled()} | {"home"}
    return [
        Error(f"{model._meta.label} must extend core.models.BasePage.", obj=model, id="core.E005")
        for model in get_page_models()
        if model._meta.app_label in labels and not issubclass(model, BasePage)
    ]


@register()
def slot_files_are_slots(app_configs, **kwargs):
    """core.W002: a file in slots/ whose name is no slot would never be shown."""
    return [
        Warning(
            f"{plugin.label} ships slots/{file.name}, and there is no such slot.",
            hint=f"The slots are: {', '.join(plugins.SLOTS)}.",
            id="core.W002",
        )
        for plugin in plugins.enabled()
        for file in sorted(plugins.slots_folder(plugin).glob("*.html"))
        if file.stem not in plugins.SLOTS
    ]


@register(Tags.database)
def prefixes_shadow_no_page(app_configs, databases, **kwargs):
    """core.W003: an address of a plugin hides a page that has the same path."""
    if not _page_table_is_there(databases):
        return []
    prefixes = {prefix.split("/")[0] for _plugin, prefix in _prefixes()}
    hidden = Page.objects.filter(depth=3, slug__in=prefixes - {"account"})
    return [
        Warning(f"The page {page.title!r} cannot be reached: a plugin uses /{page.slug}/.", id="core.W003")
        for page in hidden
    ]


@register(Tags.database)
def no_orphaned_pages(app_configs, databases, **kwargs):
    """core.W001: there are pages whose plugin is switched off. They are gone from view, and nothing is lost."""
    if not _page_table_is_there(databases):
        return []
    loaded = {(model._meta.app_label, model._meta.model_name) for model in get_page_models()}
    types = Page.objects.order_by().values_list("content_type__app_label", "content_type__model").distinct()
    apps_off = sorted({app for app, model in types if (app, model) not in loaded and not apps.is_installed(app)})
    return [
        Warning(
            f"There are pages of {app}, which is switched off.",
            hint="They come back when it stands in SITE_PLUGINS again. To remove them, see docs/plugins.md.",
            id="core.W001",
        )
        for app in apps_off
    ]


def _page_table_is_there(databases):
    """Database checks run before the first migration too."""
    if not databases or "default" not in databases:
        return False
    return Page._meta.db_table in connections["default"].introspection.table_names()
