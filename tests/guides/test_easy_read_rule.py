"""The rule for Easy Read words, without a database."""

from pathlib import Path

import pytest

import guides
from guides.demo_text.easy_read import PAGES, html_of
from guides.easy_read.pictures import drawing_of, drawings, picture_choices
from guides.easy_read.rule import count_words, lines_of, problems, problems_of_page, sentences, short_forms

FIFTEEN = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"


def p(*lines):
    return "".join(f"<p>{line}</p>" for line in lines)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("You can phone us.", 4),
        ("A co-worker paid £22.65 – at 9:30am.", 6),
        ("and/or", 2),
        ("Phone 01632 960 117 today.", 3),
        ("Mae'n werth i'r gwaith.", 4),
        ("— …", 0),
        ("", 0),
    ],
)
def test_counting_words(text, words):
    assert count_words(text) == words


@pytest.mark.parametrize(
    ("html", "said"),
    [
        (p("Listen. Stay calm!"), ["Listen.", "Stay calm!"]),
        (p("No full stop", "Another line"), ["No full stop", "Another line"]),
        ("<p>Tell them:</p><ul><li>when</li><li>where</li></ul>", ["Tell them:", "when", "where"]),
        (p("One idea<br/>over two lines."), ["One idea over two lines."]),
        (p("It costs £2.50 now."), ["It costs £2.50 now."]),
        (p("Ask Dr. Evans first."), ["Ask Dr. Evans first."]),
        (p("She said “Stop.” He did."), ["She said “Stop.", "He did."]),
        (p("A <b>bill</b> &amp; a note."), ["A bill & a note."]),
        (p("", "&nbsp;"), []),
    ],
)
def test_finding_sentences(html, said):
    assert sentences(html) == said


def test_fifteen_words_are_allowed_and_sixteen_are_named_with_their_number():
    assert problems("", p(FIFTEEN)) == []
    (message,) = problems("", p(f"{FIFTEEN} sixteen."))
    assert "16 words" in message and "thirteen fourteen fifteen sixteen." in message


def test_a_line_break_does_not_hide_a_long_sentence():
    assert len(problems("", p(FIFTEEN.replace("seven", "seven<br/>") + " sixteen"))) == 1


def test_heading_is_a_sentence_too_but_not_one_of_the_five():
    assert len(problems(f"{FIFTEEN} sixteen", p("Short."))) == 1
    assert problems("A heading", p("1.", "2.", "3.", "4.", "5.")) == []


def test_five_sentences_are_allowed_and_six_are_not():
    assert problems("", p("One. Two. Three.", "Four. Five.")) == []
    (message,) = problems("", p("One. Two. Three.", "Four. Five. Six."))
    assert "6 sentences" in message


def test_points_of_a_list_count():
    points = "".join(f"<li>{number}</li>" for number in range(6))
    assert "6 sentences" in problems("", f"<ul>{points}</ul>")[0]


@pytest.mark.parametrize(
    "html",
    [
        p("Ask the Care Quality Commission (CQC)."),
        p("DBS means Disclosure and Barring Service."),
        p("AGC yw Arolygiaeth Gofal Cymru."),
        p("The NHS in the UK. Your PIN."),
        p("Ie, diolch."),
    ],
)
def test_short_forms_that_are_explained_or_well_known(html):
    assert short_forms(html) == []


@pytest.mark.parametrize(
    ("html", "found"),
    [
        (p("Ask CQC."), ["CQC"]),
        (p("Bring things, e.g. a pen."), ["e.g."]),
        (p("Pens, paper, etc."), ["etc."]),
        (p("Do NOT do it."), ["NOT"]),
        (p("CQC and CQC."), ["CQC"]),
    ],
)
def test_short_forms_that_nothing_explains(html, found):
    assert short_forms(html) == found


def test_a_short_form_may_be_explained_in_a_section_above_but_not_below():
    long, short = ("", p("The Care Quality Commission checks care.")), ("", p("Ask CQC."))
    assert problems_of_page("", [long, short]) == {}
    assert list(problems_of_page("", [short, long])) == [0]


def test_the_summary_is_measured_too():
    assert list(problems_of_page(f"{FIFTEEN} sixteen.", [("", p("Fine."))])) == [None]


@pytest.mark.parametrize(
    ("language", "page"),
    [(language, page) for language, pages in PAGES.items() for page in pages],
    ids=lambda value: value if isinstance(value, str) else value["slug"],
)
def test_every_demo_page_follows_the_rule(language, page):
    sections = [(heading, html_of(lines)) for _picture, _mark, heading, lines in page["sections"]]
    assert problems_of_page(page["summary"], sections) == {}
    assert count_words(page["title"]) <= 15
    assert all(drawing_of(picture) for picture, _mark, _heading, _lines in page["sections"])
    assert sections == [(heading, html) for heading, html in sections if lines_of(html)]


def test_every_picture_is_in_the_file_of_drawings():
    sprite = (Path(guides.__file__).parent / "static/guides/easy-read.svg").read_text()
    assert [name for name in sorted(drawings()) if f'<symbol id="{name}"' not in sprite] == []
    assert "ISC licence" in sprite


def test_at_least_forty_pictures_and_no_name_twice():
    names = [name for _group, pictures in picture_choices() for name, _label in pictures]
    assert len(names) == len(set(names)) >= 40
    assert drawing_of("no such picture") is None
