"""Rows, neighbours and minutes, without a database."""

from core.reading import minutes_to_read
from guides.parts import grouped, neighbours


def test_neighbours_at_both_ends_and_in_between():
    items = ["a", "b", "c"]
    assert neighbours(items, 0) == (None, "b")
    assert neighbours(items, 1) == ("a", "c")
    assert neighbours(items, 2) == ("b", None)
    assert neighbours(items, None) == (None, None)


def test_reading_never_takes_less_than_a_minute():
    assert minutes_to_read(0) == 1
    assert minutes_to_read(400) == 2


def test_no_rows_make_no_groups():
    assert grouped([], [("ready", "Getting ready")]) == []
