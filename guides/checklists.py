"""My checklists: every checklist of every live guide, in the language of the reader, with their ticks."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.utils.translation import get_language

from core.query import in_language_or_original
from core.templatetags.core_tags import is_in_english

from . import ticks
from .blocks import Phase
from .journeys import journeys_or_originals
from .models import GuidePage, GuidePartPage, Tick

PHASES = list(Phase)


@dataclass(frozen=True)
class Checklist:
    """One checklist of a page, with the boxes as this reader ticked them."""

    phase: Phase
    title: str
    page: Any
    boxes: list
    in_english: bool

    @property
    def anchor(self):
        """Where it stands on a page, also on its own."""
        return ticks.anchor_of(self.boxes)

    @property
    def done(self):
        """How many of its things are ticked."""
        return sum(box["ticked"] for box in self.boxes)


def pages_with_checklists():
    """Guides and parts with a checklist, without their texts, in the order of the page tree. Two queries."""
    pages = []
    for model in (GuidePage, GuidePartPage):
        found = in_language_or_original(model).exclude(checklists=[]).select_related("locale")
        pages += found.only("title", "url_path", "path", "translation_key", "checklists", "locale__language_code")
    return sorted(pages, key=lambda page: page.path)


def my_checklists(request):
    """Every `Checklist` for this reader: by phase, then in the order of the guides."""
    lists = [
        Checklist(
            phase=Phase(held["phase"]),
            title=held["title"],
            page=page,
            boxes=ticks.boxes(request, page, held["items"]),
            in_english=is_in_english(page),
        )
        for page in pages_with_checklists()
        for held in page.checklists
    ]
    return sorted(lists, key=lambda checklist: PHASES.index(checklist.phase))


@dataclass(frozen=True)
class PhaseOfLists:
    """The lists of one phase, and how much of them is done."""

    phase: Phase
    lists: list

    @property
    def done(self):
        """How many things are ticked."""
        return sum(checklist.done for checklist in self.lists)

    @property
    def total(self):
        """How many things there are."""
        return sum(len(checklist.boxes) for checklist in self.lists)


def by_phase(lists):
    """A `PhaseOfLists` for each phase that has lists, in order."""
    groups = [PhaseOfLists(phase, [one for one in lists if one.phase == phase]) for phase in PHASES]
    return [group for group in groups if group.lists]


def held_about(user):
    """What a person has ticked and when, in the words of the list or step as far as it still stands in one."""
    words = {
        ticks.tick_key(page, item_id): text
        for page in pages_with_checklists()
        for held in page.checklists
        for item_id, text in held["items"]
    }
    for outline in journeys_or_originals(get_language() or settings.LANGUAGE_CODE):
        words |= {task.key: task.words for step in outline.steps for task in step.tasks}
    return [
        {"ticked": words.get(tick.key, tick.key), "on": tick.ticked_at.isoformat()}
        for tick in Tick.objects.filter(user=user).order_by("ticked_at", "pk")
    ]
