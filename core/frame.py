"""The frame of every page (site, menu, organisation, locales), read once and kept until its stamp moves."""

from dataclasses import dataclass
from types import SimpleNamespace

from django.conf import settings
from django.utils.translation import get_language
from wagtail.models import Locale, Page, PageViewRestriction, Site

from core import page_cache
from core.kept import kept_until_changed
from core.models import OrganisationSettings


@dataclass(frozen=True)
class Frame:
    """What is the same on every page of one language. `some_private`: whether any page is not for everybody."""

    site: Site | None
    home: Page | None
    root_paths: tuple
    children: tuple
    menu: tuple
    footer: tuple
    organisation: OrganisationSettings
    locales: dict
    some_private: bool


def site_frame(language=None) -> Frame:
    """The frame in a language (default: the active one). Costs no query while nothing in it has changed."""
    language = language or get_language() or settings.LANGUAGE_CODE
    once = page_cache.read_once.get()
    if once is None:
        return _current(language)
    if language not in once:
        once[language] = _current(language)
    return once[language]


@kept_until_changed(page_cache.SITE_TAG)
def _current(language):
    from core.query import not_orphaned  # it reads the plugin registry

    site = Site.objects.select_related("root_page").filter(is_default_site=True).first()
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    if site is None:
        return Frame(None, None, (), (), (), (), OrganisationSettings(), locales, some_private=True)
    organisation = OrganisationSettings.objects.filter(site=site).first() or OrganisationSettings(site=site)
    home = site.root_page
    if language in locales and home.locale_id != locales[language].pk:
        home = Page.objects.filter(translation_key=home.translation_key, locale=locales[language]).first() or home
    children = list(not_orphaned(home.get_children().live().public()))
    root_paths = Site.get_site_root_paths()
    # In place of a request, on which Wagtail looks for these before it asks the database.
    known = SimpleNamespace(_wagtail_site=site, _wagtail_cached_site_root_paths=root_paths)
    entries = [(page.show_in_menus, {"title": page.title, "url": page.get_url(known)}) for page in children]
    return Frame(
        site=site,
        home=home,
        root_paths=tuple(root_paths),
        children=tuple(children),
        menu=tuple(entry for in_menu, entry in entries if in_menu),
        # What is not in the main menu stands at the foot of the page: about, privacy, accessibility and so on.
        footer=tuple(entry for in_menu, entry in entries if not in_menu),
        organisation=organisation,
        locales=locales,
        some_private=PageViewRestriction.objects.exists(),
    )
