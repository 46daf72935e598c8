"""The order of words in Welsh and in English."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.alphabet import NUMBERS, WELSH, letter_of, letters, sort_name

# Each letter once, whatever signs it is written with. Z stands in no Welsh word.
WELSH_WORDS = st.lists(
    st.sampled_from([letter.lower() for letter in WELSH if letter != "Z"]), min_size=1, max_size=8
)
PLACE = {letter.lower(): place for place, letter in enumerate(WELSH)}


def read(word):
    """The letters of a word as a Welsh reader sees them: "llch" is "ll", "ch"."""
    found = []
    while word:
        size = 2 if word[:2] in PLACE else 1
        found.append(word[:size])
        word = word[size:]
    return found


def by_letters(word):
    return [PLACE[letter] for letter in read(word)]


@given(st.lists(WELSH_WORDS.map("".join), max_size=8))
def test_welsh_sorts_letter_by_letter(words):
    assert sorted(words, key=lambda word: sort_name(word, "cy")) == sorted(words, key=by_letters)


@given(WELSH_WORDS.map("".join), st.sampled_from("\u0302\u0308\u0301\u0300"))
def test_accents_and_capitals_do_not_move_a_word(word, accent):
    accented = unicodedata.normalize("NFC", "".join(sign + accent if sign in "aeiouwy" else sign for sign in word))
    assert sort_name(accented.upper(), "cy") == sort_name(word, "cy")
    assert letter_of(accented, "cy") == letter_of(word, "cy")


@pytest.mark.parametrize("language", ["cy", "en-gb"])
@given(words=st.lists(st.text(alphabet="abcdefghilmnoprstuwyŵŷâêîôû", min_size=1, max_size=6), max_size=12))
def test_a_sorted_list_meets_each_letter_once_and_in_order(language, words):
    met = [letter_of(word, language) for word in sorted(words, key=lambda word: sort_name(word, language))]
    once = list(dict.fromkeys(met))
    assert once == sorted(once, key=letters(language).index)
    assert sum(first != second for first, second in pairwise(met)) == max(len(once) - 1, 0)


def test_letters_by_example():
    words = [
        "dydd",
        "ddoe",
        "cyngor",
        "chwaer",
        "llais",
        "lamp",
        "ngardd",
        "gardd",
        "haf",
        "rhan",
        "rownd",
        "ŵy",
        "wyth",
    ]
    assert sorted(words, key=lambda word: sort_name(word, "cy")) == [
        *("cyngor", "chwaer", "dydd", "ddoe", "gardd", "ngardd", "haf", "lamp", "llais"),
        *("rownd", "rhan", "ŵy", "wyth"),
    ]
    assert [letter_of(word, "cy") for word in ("Llais", "ŵyr", "CQC", "“Theatr”", "24")] == [
        "Ll",
        "W",
        "C",
        "Th",
        NUMBERS,
    ]
    assert letter_of("Llais", "en-gb") == "L"
