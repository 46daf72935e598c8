"""Places: what people type, what it is taken for, and that no exact position gets through."""

import pytest

from core import places
from core.models import Area


def area(slug, name, county="", outcodes="", **more):
    return Area(slug=slug, name=name, county=county, outcodes=outcodes, nation="england", **more)


AREAS = [
    area("somerset", "Somerset"),
    area("taunton", "Taunton", "Somerset", "TA1 TA2"),
    area("wellington", "Wellington", "Somerset", "TA21", latitude=50.98, longitude=-3.22),
]


@pytest.mark.parametrize(
    ("typed", "text", "areas"),
    [
        ("taunton", "Taunton", ("somerset", "taunton")),
        ("TA1", "TA1", ("somerset", "taunton")),
        ("ta1 3xx", "TA1", ("somerset", "taunton")),
        ("TA13XX", "TA1", ("somerset", "taunton")),
        ("Somerset", "Somerset", ("somerset", "taunton", "wellington")),
        ("Wellington", "Wellington", ("somerset", "wellington")),
        ("st albans", "St Albans", ()),
        ("ST. ALBANS", "St Albans", ()),
        ("Caerdydd", "Cardiff", ()),
        ("hull", "Kingston upon Hull", ()),
        ("newport near telford", "Newport near Telford", ()),
    ],
)
def test_a_place_is_found_however_it_is_written(typed, text, areas):
    found = places.find_place(typed, AREAS)
    assert (found.text, found.areas) == (text, areas)


@pytest.mark.parametrize("typed", ["", "Tauntn", "ZZ1", "Q9 9QQ", "TA1 3XX and more", "'; --", "1", "\u202e"])
def test_what_is_no_place_is_none(typed):
    assert places.find_place(typed, AREAS) is None


def test_staff_know_better_than_the_list_of_towns():
    assert places.find_place("Wellington", AREAS).position == (50.98, -3.22)
    assert "Wellington near Telford" in places.find_place("Wellington", AREAS).others
    assert places.position_of(area("wellington", "Wellington")) is None, "two towns have the name: no guess"


def test_a_district_nobody_listed_is_measured_from_its_post_town():
    found = places.find_place("TA24 5AB", AREAS)
    assert (found.text, found.roughly) == ("TA24", "Taunton")


def test_every_post_town_is_on_the_list():
    assert len(places.post_towns()) == 121
    assert not [town for town in places.post_towns().values() if places.key_of(town) not in places.towns()]


def test_did_you_mean():
    assert places.did_you_mean("Tauntn", AREAS)[0] == "Taunton"
    assert places.did_you_mean("Aberystwith", AREAS)[0] == "Aberystwyth"
    assert places.did_you_mean("x" * 5000, AREAS) == []


def test_distances():
    taunton, bridgwater = (places.find_place(name, []).position for name in ("Taunton", "Bridgwater"))
    assert 8 < places.miles_between(taunton, bridgwater) < 11
    inverness, london = (places.find_place(name, []).position for name in ("Inverness", "London"))
    assert 430 < places.miles_between(inverness, london) < 460


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("TA1 3XX", "TA1"),
        ("51.0153,-3.1069", "Taunton"),
        ("51.02, -3.11", "Taunton"),
        ("0,0", ""),
        ("Taunton", "Taunton"),
    ],
)
def test_an_address_keeps_no_exact_position(typed, kept):
    assert places.without_exact_position(typed) == kept
