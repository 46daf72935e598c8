"""Journeys as readers see them: where each task leads, and which pages are part of them.

Every page of the site asks whether it is part of a journey, so the answer is held in the process, like the frame
(core.frame), until a journey or a page that one leads to changes. It then costs no query, however many pages there
are. A page that is not to be seen (a draft, private, of a plugin that is off) leaves its words without a link.
"""

import time
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from django.conf import settings
from django.db import connection
from django.urls import Resolver404, resolve
from wagtail.models import Page

from core import page_cache
from core.frame import site_frame
from core.languages import path_in
from core.page_cache import SITE_TAG, page_tag
from core.query import public_pages

from .journey_blocks import THEN
from .models import JourneyPage
from .ticks import tick_key


@dataclass(frozen=True)
class Task:
    """One thing to do. `url` is empty for no link; `leads_to` is the translation key of a page, or ""."""

    key: str
    words: str
    cost: str = ""
    url: str = ""
    leads_to: str = ""
    host: str = ""
    in_english: bool = False
    instead: bool = False


@dataclass(frozen=True)
class Step:
    """A step with its number, which those that join it with “and” or “or” share."""

    position: int
    number: int
    join: str
    title: str
    text: str
    tasks: tuple

    @property
    def anchor(self):
        """What an address ends in to lead to this step."""
        return f"step-{self.position}"


@dataclass(frozen=True)
class Outline:
    """A journey, with all its links looked up. `tags`: what a stored copy of it depends on (core.page_cache)."""

    key: str
    title: str
    summary: str
    url: str
    language: str
    steps: tuple
    tags: frozenset

    @property
    def total(self):
        """How many numbers there are."""
        return self.steps[-1].number if self.steps else 0


@dataclass(frozen=True)
class Place:
    """Where in a journey a page stands."""

    outline: Outline
    step: Step
    task: Task

    def _step_at(self, position):
        return next((step for step in self.outline.steps if step.position == position), None)

    @property
    def previous(self):
        """The step before, or None."""
        return self._step_at(self.step.position - 1)

    @property
    def next(self):
        """The step after, or None."""
        return self._step_at(self.step.position + 1)


@dataclass(frozen=True)
class Journeys:
    """Every live journey in one language, and the place of each page in them by its translation key."""

    outlines: tuple = ()
    places: dict = field(default_factory=dict)

    @classmethod
    def made_of(cls, outlines):
        """With the first place of each page in each journey: there its reader is further back, not further on."""
        places = {}
        for outline in outlines:
            seen = set()
            for step in outline.steps:
                for task in step.tasks:
                    if task.leads_to and task.leads_to not in seen:
                        seen.add(task.leads_to)
                        places.setdefault(task.leads_to, []).append(Place(outline, step, task))
        return cls(tuple(outlines), places)


# Looking up ----------------------------------------------------------------------------------------------------


def outlines_of(pages, request=None):
    """Outlines of journey pages of one language. One query for the pages they lead to, and one for each."""
    chosen = [page for journey in pages for page in _chosen_pages(journey.steps)]
    found = _public_versions(chosen)
    return [_outline(journey, found, request) for journey in pages]


def _chosen_pages(steps):
    tasks = [task for step in steps for task in step.value["tasks"]]
    return [task["page"] for task in tasks if task.get("page")]


def _public_versions(chosen):
    """{translation key: {locale id: page}} of what the public may see."""
    found = {}
    if chosen:
        keys = {page.translation_key for page in chosen}
        for page in public_pages(Page).filter(translation_key__in=keys).select_related("locale"):
            found.setdefault(page.translation_key, {})[page.locale_id] = page
    return found


def _outline(journey, found, request):
    steps, number = [], 0
    for position, block in enumerate(journey.steps, 1):
        join = THEN if position == 1 else block.value.get("join") or THEN
        number += join == THEN
        steps.append(_step(journey, block.value, position, number, join, found, request))
    pages = _chosen_pages(journey.steps)
    return Outline(
        key=str(journey.translation_key),
        title=journey.title,
        summary=journey.summary,
        url=journey.get_url(request) or "" if journey.pk else "",
        language=_language_of(journey.locale_id),
        steps=tuple(steps),
        tags=frozenset({page_tag(journey), *map(page_tag, pages)}),
    )


def _step(journey, value, position, number, join, found, request):
    items = value["tasks"].bound_blocks
    tasks = tuple(_task(journey, item, not place, found, request) for place, item in enumerate(items))
    return Step(position, number, join, value["title"], value.get("text") or "", tasks)


def _task(journey, item, first, found, request):
    value = item.value
    said = {
        "key": tick_key(journey, item.id),
        "words": value["words"],
        "cost": value.get("cost") or "",
        "instead": bool(value.get("instead")) and not first,
    }
    if chosen := value.get("page"):
        versions = found.get(chosen.translation_key, {})
        page = versions.get(journey.locale_id) or versions.get(chosen.locale_id)
        if page:
            said["url"] = page.get_url(request) or ""
            said["in_english"] = page.locale_id != journey.locale_id
        said["leads_to"] = str(chosen.translation_key)
    elif address := value.get("address"):
        said["url"], said["host"] = _address(address, _language_of(journey.locale_id))
    return Task(**said)


def _address(address, language):
    """(address, host) of what an editor wrote; both empty for an address of a plugin that is off."""
    if not address.startswith("/"):
        return address, urlsplit(address).hostname or ""
    try:
        found = resolve(path_in(language, address))
    except Resolver404:
        return "", ""
    # What only the pages' catch-all answers is a page: to be chosen, so that it can vanish when it is withdrawn.
    return ("", "") if found.url_name == "wagtail_serve" else (path_in(language, address), "")


def _language_of(locale_id):
    locales = site_frame().locales.items()
    return next((code for code, locale in locales if locale.pk == locale_id), settings.LANGUAGE_CODE)


# Held in the process -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Held:
    """Journeys with what they depend on, the stamp from before they were read, and when to read them anew."""

    journeys: Journeys
    tags: frozenset
    stamp: int
    until: float

    def is_right(self, known):
        """Whether nothing that was read has changed."""
        return time.time() < self.until and known.unchanged_since(self.stamp, self.tags)


_held: dict[tuple, Held] = {}


def journeys(language, request=None) -> Journeys:
    """The live journeys of a language. No query while none of them, and no page they lead to, has changed."""
    once = page_cache.read_once.get()
    if once is None:
        return _current(language, request)
    if ("journeys", language) not in once:
        once["journeys", language] = _current(language, request)
    return once["journeys", language]


def _current(language, request):
    stamps = page_cache.stamps.read() if settings.PAGE_CACHE else None
    if stamps is None or page_cache.is_changing():
        return _read(language, request)
    key = language, connection.settings_dict["NAME"]
    held = _held.get(key)
    if held is None or not held.is_right(stamps):
        read = _read(language, request)
        tags = {SITE_TAG, "guides.JourneyPage"}.union(*(outline.tags for outline in read.outlines))
        until = time.time() + page_cache.SECONDS_KEPT
        held = _held[key] = Held(read, frozenset(tags), stamps.newest, until)
    return held.journeys


def _read(language, request):
    locale = site_frame().locales.get(language)
    if locale is None:
        return Journeys()
    pages = list(public_pages(JourneyPage).filter(locale=locale).order_by("path"))
    return Journeys.made_of(outlines_of(pages, request))


def journeys_or_originals(language, request=None):
    """Outlines in this language, and then English ones that have no translation into it."""
    here = journeys(language, request).outlines
    if language == settings.LANGUAGE_CODE:
        return list(here)
    keys = {outline.key for outline in here}
    originals = journeys(settings.LANGUAGE_CODE, request).outlines
    return [*here, *(outline for outline in originals if outline.key not in keys)]


def places_of(page, request=None):
    """The places of a page in journeys of its language; a part of a guide stands where its guide does."""
    if not getattr(page, "locale_id", None):
        return []
    places = journeys(_language_of(page.locale_id), request).places
    found = places.get(str(page.translation_key))
    if not found and places and getattr(page, "guide", page) is not page:
        found = places.get(str(page.guide.translation_key))
    return found or []


def preview_of_step(value):
    """A step alone, for the editor: its pages without links, because the preview leads nowhere."""
    items = value["tasks"].bound_blocks
    tasks = tuple(
        Task(
            key=f"preview-{place}",
            words=item.value["words"],
            cost=item.value.get("cost") or "",
            url="#" if item.value.get("page") or item.value.get("address") else "",
            instead=bool(place and item.value.get("instead")),
        )
        for place, item in enumerate(items)
    )
    return Step(1, 1, THEN, value["title"], value.get("text") or "", tasks)
