"""How sentences and words are told apart, and what is measured."""

import pytest

from core.passages import Kind, of_html
from core.reading import minutes_to_read, reading_of, sentences, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three? Four… Five", 5),
        ("", 0),
        ("…", 0),
        ("Meet at 10.30am. Bring £12.50.", 2),
        ("It costs £1,200.50 a year, or 3.5 per cent.", 1),
        ("Ask Mr. Pell, e.g. about tea, i.e. milk.", 1),
        ("See No. 12 and p. 4. Then stop.", 2),
        ("Is it for you? No. Not yet.", 3),
        ("Talk to J. Smith. So did I. Then go.", 3),
        ("Look at gov.uk/self-employed. Then ring.", 2),
        ("Write to hello@example.org. We answer.", 2),
        ("“How much?” she asked. “Ten pounds.” He paid.", 3),
        ("She smiled (it was late). He left.", 2),
        ("1. Ask first.", 1),
        ("First line\nSecond line", 2),
        ("We meet at 10 a.m. on Monday.", 1),
        ("Siarad â phobl, e.e. ffrindiau. Wedyn dechrau.", 2),
    ],
)
def test_sentences_are_told_apart(text, expected):
    assert len(sentences(text)) == expected, sentences(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don't use part-time words at 10.30am.", 6),
        ("It costs £12.50 – or more – and 5%.", 7),
        ("Go to https://www.gov.uk/working-for-yourself today.", 4),
        ("Mae'r te i'w gael am £2.", 6),
        ("and/or", 1),
        ("• – …", 0),
    ],
)
def test_words_are_told_apart(text, expected):
    assert len(words(text)) == expected, words(text)


def test_measures_are_those_of_the_formula():
    reading = reading_of(["The cat sat on the mat.", "It was warm"])
    # 9 words of 26 letters and digits in 2 sentences
    assert reading.mean_sentence == 4.5
    assert reading.ari == pytest.approx(4.71 * 26 / 9 + 0.5 * 4.5 - 21.43)
    assert reading.longest == "The cat sat on the mat."


def test_no_text_measures_nothing():
    reading = reading_of([])
    assert (reading.mean_sentence, reading.ari, reading.longest) == (0, 0, "")


def test_a_long_web_address_makes_no_text_hard():
    short, long = reading_of(["Look at gov.uk."]), reading_of(["Look at https://www.gov.uk/set-up-sole-trader."])
    assert short.ari == long.ari


def test_one_speed_of_reading():
    assert [minutes_to_read(number) for number in (0, 200, 500, 1000)] == [1, 1, 2, 5]


def test_rich_text_comes_apart_into_paragraphs_items_and_labels():
    html = "<h2>Before</h2><p>Ask <b>first</b>.</p><ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul><p></p>"
    assert [(piece.kind, piece.text) for piece in of_html(html)] == [
        (Kind.LABEL, "Before"),
        (Kind.PARAGRAPH, "Ask first."),
        (Kind.ITEM, "One"),
        (Kind.ITEM, "Inner"),
        (Kind.ITEM, "Two"),
    ]
