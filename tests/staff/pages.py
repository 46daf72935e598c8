"""One page of each type, and who looks after it. A page type that is not here fails the build."""

from wagtail.models import Page, get_page_models

from core.models import BasePage
from home.models import HomePage, StandardPage

EDITOR, OFFICER, OWNER = "editor", "events officer", "admin"

# Page type: the role besides site owners that writes such pages.
WRITES = {
    "home.HomePage": OWNER,
    "home.StandardPage": EDITOR,
    "guides.GuideIndexPage": EDITOR,
    "guides.GuidePage": EDITOR,
    "guides.GuidePartPage": EDITOR,
    "guides.GlossaryPage": EDITOR,
    "guides.JourneyPage": EDITOR,
    "guides.SelfCheckPage": EDITOR,
    "guides.EasyReadIndexPage": EDITOR,
    "guides.EasyReadPage": EDITOR,
    "news.NewsIndexPage": EDITOR,
    "news.NewsPage": EDITOR,
    "events.EventIndexPage": OFFICER,
    "events.EventPage": OFFICER,
    # Moderators decide in a screen of their own; they do not write, publish or delete profiles.
    "provider_profiles.ProviderProfileIndexPage": OWNER,
    "provider_profiles.ProviderProfilePage": OWNER,
}
LANGUAGES = ("en-gb", "cy")


def types():
    """Every page type of the site, by label."""
    return {
        m._meta.label: m for m in get_page_models() if issubclass(m, BasePage) and m._meta.app_label != "example"
    }


def a_page(label, language="en-gb") -> Page:
    """A live page of a type that has no pages below it where the type allows that."""
    pages = types()[label].objects.live().filter(locale__language_code=language).order_by("numchild", "pk")
    return pages.first()


def is_frame(page):
    """Whether it is one of the pages that hold up the site: home, and what is right below it."""
    return isinstance(page.specific, HomePage) or page.depth == 3


def a_standard_page_below(parent: StandardPage):
    """A plain page two steps below home, which its group may also delete."""
    page = StandardPage(title="More about us", slug="more", locale=parent.locale)
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page
