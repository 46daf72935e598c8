"""docs/sources-map.md: every point of the sources stands in a guide part that exists."""

import re
from pathlib import Path

import pytest

from guides.demo_text import guides

MAP = Path(__file__).parents[2] / "docs" / "sources-map.md"
PARTS = {(guide["slug"], part["slug"]) for guide in guides("en") for part in guide["parts"]}


def rows(heading):
    """The rows of the first table below a heading of the map, as lists of cells."""
    text = MAP.read_text(encoding="utf-8").split(f"\n{heading}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def short_names():
    """Short name in the map → slug of the guide."""
    lines = re.findall(r"^\| ([\w-]+) \| `([\w-]+)` \|$", MAP.read_text(encoding="utf-8"), re.MULTILINE)
    return dict(lines)


def places(cell):
    """The guide parts that a cell names, as (guide slug, part slug). Pages outside the guides are left out."""
    names = [name.strip() for name in cell.split(";")]
    split = [name.partition("/")[::2] for name in names if not name.startswith("page ")]
    return [(short_names().get(short, short), part) for short, part in split]


SOURCES = {"A": rows("## Source A"), "B": rows("## Source B")}
FACTS = rows("## Facts that are not from the two sources")
EVERY_ROW = SOURCES["A"] + SOURCES["B"] + FACTS


@pytest.mark.parametrize("row", EVERY_ROW, ids=[row[0][:60] for row in EVERY_ROW])
def test_each_row_names_guide_parts_that_exist(row):
    carried_by = places(row[-1])
    assert carried_by, "no guide part carries this"
    assert not set(carried_by) - PARTS


def test_each_of_the_ten_tips_has_its_row():
    tips = [int(number) for number in re.findall(r"^Tip (\d+):", "\n".join(row[0] for row in SOURCES["A"]), re.M)]
    assert sorted(tips) == list(range(1, 11))


def test_each_guide_has_a_short_name_and_carries_something():
    assert set(short_names().values()) == {slug for slug, _part in PARTS}
    assert {slug for row in EVERY_ROW for slug, _part in places(row[-1])} == {slug for slug, _part in PARTS}
