"""The demo home page and plain pages, in both languages."""

from wagtail.models import Page

from core.demo import body, ensure_page, ensure_translation, home_page
from core.demo_organisation import ORGANISATION
from core.models import OrganisationSettings
from home.demo_text import HOME, STANDARD_PAGES
from home.models import HomePage, StandardPage

# Where the doors of the demo home page lead, as paths below it. A door to a plugin that is off is left out.
DOORS = {
    "start": "guides/from-an-idea-to-your-first-client",
    "support": "find-support",
    "social-worker": "guides/for-social-workers",
}
SECTIONS = [
    ("profiles_ideas", "ideas"),
    ("events_next", "events"),
    ("steps", "steps"),
    ("news_latest", "news"),
    ("phone", "phone"),
]


def make_pages(home):
    """Plain pages first, then the home page in each language; return them."""
    fill_organisation(home)
    pages = make_standard_pages(home)
    for language, page in (("en", home), ("cy", home.get_translations().get().specific)):
        fill_home(page, HOME[language])
        pages.append(page)
    return pages


def fill_organisation(home):
    """The organisation's name and how to reach it, unless staff have filled it in."""
    site = home.sites_rooted_here.get()
    english, welsh = ORGANISATION["en"], ORGANISATION["cy"]
    fields = {field.name for field in OrganisationSettings._meta.fields}
    values = {**english, **{f"{name}_cy": text for name, text in welsh.items() if f"{name}_cy" in fields}}
    OrganisationSettings.objects.get_or_create(
        site=site, defaults={k: v for k, v in values.items() if k in fields}
    )


def make_standard_pages(home):
    """About, contact, accessibility, privacy, cookies and how listings are checked."""
    made = []
    for data in STANDARD_PAGES:
        english, welsh = data["en"], data["cy"]
        page = ensure_page(
            home,
            StandardPage,
            data["slug"],
            title=english["title"],
            summary=english["summary"],
            body=body(english["body"]),
        )
        made.append(page)
        made.append(
            ensure_translation(
                page, "cy", title=welsh["title"], summary=welsh["summary"], body=body(welsh["body"])
            )
        )
    return made


def fill_home(page: HomePage, text):
    """Write the demo words on a home page that nobody has written on yet."""
    if page.lead:
        return
    page.title, page.summary = text["title"], text["summary"]
    page.promise, page.lead = text["promise"], text["lead"]
    page.search_label_text, page.search_hint = text["search_label"], text["search_hint"]
    page.doors = [("door", door) for door in _doors(page, text)]
    page.body = [_section(page, kind, text, heading) for kind, heading in SECTIONS]
    page.save_revision().publish()


def _page_at(home, path):
    return Page.objects.filter(url_path=f"{home.url_path}{path}/", live=True).first()


def _doors(home, text):
    for door in text["doors"]:
        values = {key: door[key] for key in ("icon", "title", "text")}
        target = door["target"]
        if target == "provider":
            yield {**values, "page": None, "path": "/account/"}
        elif page := _page_at(home, DOORS[target]) or _page_at(home_page(), DOORS[target]):
            yield {**values, "page": page, "path": ""}


def _section(home, kind, text, heading):
    words = text["headings"][heading]
    if kind == "steps":
        steps = text["steps"]
        page = _page_at(home, DOORS["start"])
        return ("steps", {"heading": words, "text": steps["text"], "steps": steps["items"], "page": page})
    if kind == "phone":
        return ("phone", {"heading": words, "text": text["phone"]["text"]})
    return ("plugin_section", {"heading": words, "section": kind})
