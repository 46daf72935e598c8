"""Pictures drawn from words: safe, steady, small and easy to read."""

import subprocess
import sys
from xml.etree import ElementTree

import pytest

from core.pictures import AVATAR_COLOURS, PALETTES, PATTERNS, avatar_svg, initials, pattern_svg

HOSTILE = ['"><script>alert(1)</script>', "<b>&", "]]>", "\x00\x1b", "\u202eabc", "😀", "'\"", "&amp; x"]
NAMES = ["Tŷ Clai", "Byte by Byte", "Tariq & Joe", "", "Q", *HOSTILE]


def luminance(colour):
    """Give the WCAG relative luminance of #rrggbb."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    lines = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * lines[0] + 0.7152 * lines[1] + 0.0722 * lines[2]


@pytest.mark.parametrize("colour", AVATAR_COLOURS)
def test_white_letters_can_be_read_on_every_avatar_colour(colour):
    assert 1.05 / (luminance(colour) + 0.05) >= 7


def test_there_are_six_different_avatar_colours_in_use():
    assert len(set(AVATAR_COLOURS)) == 6
    used = {colour for n in range(200) for colour in AVATAR_COLOURS if colour in avatar_svg(f"Name {n}")}
    assert used == set(AVATAR_COLOURS)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Tŷ Clai", "TC"),
        ("Byte by Byte", "BB"),
        ("Tariq & Joe", "TJ"),
        ("Little & Often Cleaning", "LC"),
        ("Drumbeat", "D"),
        ("x", "X"),
        ("ŷ", "Ŷ"),
        ("y\u0302", "Ŷ"),
        ("By the", "BT"),
        ("(Ffion's) Garden", "FG"),
        ("straße ß", "SS"),
        ("", ""),
        (None, ""),
        ("& — 😀", ""),
    ],
)
def test_initials(name, letters):
    assert initials(name) == letters


@pytest.mark.parametrize("name", NAMES)
def test_avatar_is_safe_hidden_and_well_formed(name):
    svg = avatar_svg(name)
    tags = {element.tag.split("}")[1] for element in ElementTree.fromstring(svg).iter()}
    assert tags <= {"svg", "rect", "text", "circle", "path"}
    assert 'aria-hidden="true" focusable="false"' in svg
    assert "style=" not in svg
    assert " id=" not in svg


def test_avatar_without_letters_is_still_a_picture():
    assert "<text" not in avatar_svg("")
    assert "<circle" in avatar_svg("")


def test_avatar_size_is_kept_within_reason():
    assert 'width="40" height="40"' in avatar_svg("Ann", size=40)
    assert 'width="512"' in avatar_svg("Ann", size=99999)
    assert 'width="16"' in avatar_svg("Ann", size=-1)


def test_the_same_name_looks_the_same_however_it_is_typed():
    assert avatar_svg("Tŷ Clai") == avatar_svg("ty\u0302 CLAI ")


@pytest.mark.parametrize("seed", [*NAMES, 7, None])
def test_pattern_is_safe_small_and_well_formed(seed):
    svg = pattern_svg(seed)
    assert ElementTree.fromstring(svg).get("preserveAspectRatio") == "xMidYMid slice"
    assert 'aria-hidden="true" focusable="false"' in svg
    assert "style=" not in svg
    assert " id=" not in svg


def test_every_pattern_stays_under_3_kb():
    assert max(len(pattern_svg(seed).encode()) for seed in range(400)) < 3000


def test_palette_is_a_choice_and_an_unknown_one_is_no_error():
    for name, colours in PALETTES.items():
        assert f'fill="{colours[0]}"' in pattern_svg("slug", palette=name)
    assert pattern_svg("slug", palette="no such") == pattern_svg("slug")


def test_seeds_give_variety():
    assert len({pattern_svg(seed) for seed in range(60)}) == 60
    assert len(PALETTES) == len(PATTERNS) == 5


def test_pictures_are_the_same_in_another_process():
    code = "from core.pictures import *; print(hash(avatar_svg('Tŷ Clai') + pattern_svg('a')) and "
    code += "avatar_svg('Tŷ Clai') + pattern_svg('a'))"
    out = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code],
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    assert out.stdout.strip() == avatar_svg("Tŷ Clai") + pattern_svg("a")
