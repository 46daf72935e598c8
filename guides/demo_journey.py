"""The demo journey. It leads to pages of other plugins too: where one is off, its words stand without a link."""

from uuid import NAMESPACE_URL, uuid5

from wagtail.models import Page

from core import demo

from .demo_text.journey import PICTURE, SLUG, STEPS, SUMMARY, TITLE
from .journey_blocks import THEN, JourneyStepsBlock
from .models import GuideIndexPage, JourneyPage

LANGUAGES = ("en", "cy")


def make_journey(home):
    """Make the journey below the guides and its Welsh, if they are not there. Gives the English page."""
    index = GuideIndexPage.objects.child_of(home).first()
    journey = demo.ensure_page(
        index, JourneyPage, SLUG, listing_image=demo.demo_image(PICTURE), **_fields(home, "en")
    )
    demo.ensure_translation(journey, "cy", **_fields(home, "cy"))
    return [journey]


def _fields(home, language):
    steps = [_step(home, step, position, LANGUAGES.index(language)) for position, step in enumerate(STEPS)]
    return {
        "title": TITLE[language],
        "summary": SUMMARY[language],
        "steps": JourneyStepsBlock().to_python(steps),
    }


def _step(home, step, position, language):
    tasks = [
        {"type": "item", "id": _id(position, place), "value": _task(home, task, language)}
        for place, task in enumerate(step["tasks"])
    ]
    value = {
        "title": step["title"][language],
        "join": step.get("join", THEN),
        "text": step["text"][language],
        "tasks": tasks,
    }
    return {"type": "step", "id": _id(position), "value": value}


def _task(home, task, language):
    instead = task[0] == "or"
    target, *words = task[1:] if instead else task
    page = None if target.startswith("/") else _page_at(home, target)
    return {
        "words": words[language],
        "page": page and page.pk,
        "address": target if target.startswith("/") else "",
        "cost": words[2 + language],
        "instead": instead,
    }


def _page_at(home, path):
    return Page.objects.filter(url_path=f"{home.url_path}{path}/", live=True).first() if path else None


def _id(*place):
    """The same in both languages and each time, so that ticks are too."""
    return str(uuid5(NAMESPACE_URL, f"{SLUG}/{'/'.join(map(str, place))}"))
