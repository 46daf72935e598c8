"""Rows and groups of guides: what the contents list, the neighbours and the index are made of."""

from dataclasses import dataclass
from typing import Any

from core.reading import minutes_to_read


@dataclass(frozen=True)
class Part:
    """One part of a guide: its name, the page that holds it, and its number of words."""

    title: str
    page: Any
    words: int


@dataclass(frozen=True)
class PrintedPart:
    """One part on the print page, with the number before its heading."""

    number: int
    title: str
    page: Any


@dataclass(frozen=True)
class GuideRow:
    """A guide as the index lists it."""

    page: Any
    parts: int
    minutes: int


def neighbours(items, position):
    """The items before and after a position; None where there is none, and both None without a position."""
    if position is None:
        return None, None
    before = items[position - 1] if position else None
    after = items[position + 1] if position + 1 < len(items) else None
    return before, after


def contents(guide, page, request=None):
    """What the frame around the text of one part needs: the list of parts, the current one, its neighbours."""
    parts = guide.parts
    items = [
        {"title": part.title, "url": part.page.get_url(request), "current": part.page.pk == page.pk}
        for part in parts
    ]
    position = next((number for number, item in enumerate(items) if item["current"]), None)
    before, after = neighbours(items, position)
    return {
        "guide": guide,
        "parts": items,
        "number": None if position is None else position + 1,
        "previous": before,
        "next": after,
        "guide_minutes": minutes_to_read(sum(part.words for part in parts)),
        "print_url": f"{guide.get_url(request)}print/" if guide.pk else None,
    }


def printed(guide, later, draft=None):
    """Every part with its number and text, for paper. `draft` stands in for the live part or comes last."""
    pages = [draft if draft and page.pk == draft.pk else page for page in later]
    if draft and draft not in pages:
        pages.append(draft)
    first = PrintedPart(1, guide.first_part_title or guide.title, guide)
    return [first] + [PrintedPart(number, page.title, page) for number, page in enumerate(pages, 2)]


def summaries(guides, parts, steplen):
    """A `GuideRow` for each guide. Costs two queries however many guides there are.

    `parts` yields (tree path, words) of every live part; `steplen` is the length of one tree step.
    """
    guides = list(guides)
    words = {guide.path: [guide.word_count] for guide in guides}
    for path, count in parts:
        words.get(path[:-steplen], []).append(count)
    return [GuideRow(guide, len(words[guide.path]), minutes_to_read(sum(words[guide.path]))) for guide in guides]


def grouped(rows, choices):
    """[(key, label, rows)] in the order of `choices`; a group without guides is left out."""
    groups = [(key, label, [row for row in rows if row.page.group == key]) for key, label in choices]
    return [group for group in groups if group[2]]
