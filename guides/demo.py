"""Demo guides: the text of guides/demo_text as pages, English first and then its translations."""

from datetime import date

from core import demo

from .demo_easy_read import make_easy_read
from .demo_feedback import make_answers, owner_of
from .demo_glossary import guide_body, make_facts, make_words
from .demo_self_check import make_self_check
from .demo_text import guides
from .models import GuideIndexPage, GuidePage, GuidePartPage

INDEX = {
    "title": "Guides",
    "summary": "Plain advice for each moment: thinking about it, getting ready, and running it well.",
}
INDEX_CY = {
    "title": "Canllawiau",
    "summary": "Cyngor plaen ar gyfer pob cam: meddwl amdano, paratoi, a'i gynnal yn dda.",
}


def make_demo(home):
    """Make the guides below `home` if they are not there. Gives the English pages."""
    index = demo.ensure_page(home, GuideIndexPage, "guides", show_in_menus=True, **INDEX)
    demo.ensure_translation(index, "cy", **INDEX_CY)
    make_facts()
    pages = {}
    for text in guides("en"):
        pages[text["slug"]] = make_guide(index, text)
    for text in guides("cy"):
        if text["slug"] in pages:
            translate_guide(pages[text["slug"]], text)
    make_answers({slug: guide[0] for slug, guide in pages.items()})
    return [
        index,
        *(page for guide in pages.values() for page in guide),
        make_self_check(index),
        make_words(index),
        *make_easy_read(home),
    ]


def guide_fields(text, language="en-gb"):
    """The words of a guide, its first part included, as fields of the page."""
    first = text["parts"][0]
    return {
        "title": text["title"],
        "summary": text["summary"],
        "audience": text["audience"],
        "first_part_title": first["title"],
        "body": guide_body(first["body"], language),
    }


def make_guide(index, text):
    """The guide and its parts, in order: [guide, part, part, …]."""
    guide = demo.ensure_page(
        index,
        GuidePage,
        text["slug"],
        group=text["group"],
        last_checked=date.fromisoformat(text["last_checked"]),
        checked_by=text["checked_by"],
        next_check=date.fromisoformat(text["next_check"]),
        **owner_of(text["slug"]),
        listing_image=demo.demo_image(text["picture"]) if text.get("picture") else None,
        **guide_fields(text),
    )
    return [guide] + [
        demo.ensure_page(guide, GuidePartPage, part["slug"], **part_fields(part)) for part in text["parts"][1:]
    ]


def part_fields(part, language="en-gb"):
    """The words of a later part as fields of the page."""
    return {"title": part["title"], "summary": part.get("summary", ""), "body": guide_body(part["body"], language)}


def translate_guide(pages, text):
    """Translate a guide and the parts that the text has, matched by slug."""
    demo.ensure_translation(pages[0], "cy", **guide_fields(text, "cy"))
    by_slug = {part["slug"]: part for part in text["parts"]}
    for page in pages[1:]:
        if page.slug in by_slug:
            demo.ensure_translation(page, "cy", **part_fields(by_slug[page.slug], "cy"))
