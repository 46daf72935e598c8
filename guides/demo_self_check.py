"""The demo self-check in both languages, and two results that the demo's provider kept."""

import json
from datetime import timedelta

from django.contrib.auth import get_user_model
from django.utils import timezone
from wagtail.models import Page

from core import demo

from .demo_text.cy import self_check as welsh
from .demo_text.en import self_check as english
from .models import SelfCheckPage, SelfCheckResult
from .self_check import Answer

DEMO_PERSON = "provider@example.org"
# What the demo's provider was not sure of at first, by number; half a year later some of it is sorted out.
UNSURE_THEN, HELPED_NOW = {6, 8, 9, 14, 15}, {9, 15}
APART = timedelta(days=182)


def make_self_check(index):
    """Make the self-check below the guides index if it is not there. Gives the English page."""
    text = english.SELF_CHECK
    page = demo.ensure_page(
        index,
        SelfCheckPage,
        text["slug"],
        **{name: text[name] for name in ("title", "summary", "introduction", "next_step")},
        groups=[_group(index, name, questions) for name, questions in english.GROUPS],
    )
    page = SelfCheckPage.objects.get(pk=page.pk)
    demo.ensure_translation(page, "cy", **welsh.SELF_CHECK, groups=json.dumps(in_welsh(page)))
    keep_results(page)
    return page


def _group(index, name, questions):
    return ("group", {"name": name, "questions": [("question", _question(index, text)) for text in questions]})


def _question(index, text):
    steps = [("page", {"page": page_at(index, text["guide"]), "path": "", "words": ""})]
    if text.get("event"):
        steps.append(("page", {"page": None, "path": text["event"], "words": text["event_words"]}))
    if text.get("person"):
        steps.append(("person", english.PEOPLE[text["person"]]))
    return {
        **{name: text[name] for name in ("question", "why", "strength", "sort_out")},
        "only_you": text.get("only_you", False),
        "needed_first": text.get("first", False),
        "next_steps": steps,
    }


def page_at(index, path):
    """The page at a path below the guides index; where a part is not written yet, its guide."""
    guide = path.partition("/")[0]
    paths = [f"{index.url_path}{each}/" for each in (path, guide)]
    return Page.objects.filter(url_path__in=paths).order_by("-depth").first()


def in_welsh(page):
    """The English questions with Welsh words, under the same ids, so that results fit both."""
    groups = [dict(group) for group in page.groups.get_prep_value()]
    for group, (name, questions) in zip(groups, welsh.GROUPS, strict=True):
        group["value"] = {**group["value"], "name": name}
        for question, words in zip(group["value"]["questions"], questions, strict=True):
            *texts, event_words = words
            question["value"].update(zip(("question", "why", "strength", "sort_out"), texts, strict=True))
            for step in question["value"]["next_steps"]:
                if step["type"] == "person":
                    step["value"].update(welsh.PEOPLE["start-up"])
                elif step["value"]["path"]:
                    step["value"]["words"] = event_words
    return groups


def keep_results(page):
    """Two results of the demo's provider, half a year apart, unless they keep some."""
    user = get_user_model().objects.filter(email=DEMO_PERSON).first()
    if user is None or SelfCheckResult.objects.of(user).exists():
        return
    then = {
        question.id: Answer.UNSURE if question.number in UNSURE_THEN else Answer.CAN for question in page.questions
    }
    helped = {question.id: Answer.HELP for question in page.questions if question.number in HELPED_NOW}
    newest = timezone.localtime().replace(hour=10, minute=0, second=0, microsecond=0) - timedelta(days=1)
    for answers, taken_at in ((then, newest - APART), (then | helped, newest)):
        SelfCheckResult.objects.create(
            user=user, page_key=page.translation_key, answers=answers, taken_at=taken_at
        )
