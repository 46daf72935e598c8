"""The directory's fast ways against slow ones: sets of bits, the full-text index, the order of the rows."""

import random
from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, connection, transaction
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Locale, Page

from bench.many import COMMON, RARE, WORDS, make
from core.places import miles_between
from core.search.words import variants
from provider_profiles import directory_found, facet_sets, listing_words, listings
from provider_profiles.directory import FILTERS, search_directory
from provider_profiles.directory_words import Wanted
from provider_profiles.listings_check import differences
from provider_profiles.models import FacetSet, Listing, ListingFacet, Provider

pytestmark = pytest.mark.django_db
HERE = "/find-support/"


def english():
    return Locale.objects.get(language_code="en-gb")


def directory(query, today=None):
    return search_directory(QueryDict(query), english(), HERE, today)


# The slow way: every row in turn ---------------------------------------------------------------------------------


class Slow:
    """The same search by reading every row, from the facet rows and the texts."""

    def __init__(self, search):
        self.search = search
        rows = Listing.objects.filter(locale=search.locale).prefetch_related("facets")
        self.rows = [row for row in rows if self.matches(row)]
        self.everyone = rows

    def matches(self, row, without=None):
        search, facets = self.search, self.facets(row)
        groups = [group for group, values in search.chosen.items() if values and group != without]
        return (
            all(self.has_word(row, word) for word in search.words)
            and (not search.where.place or self.is_near(row))
            and all(any((group, value) in facets for value in search.chosen[group]) for group in groups)
        )

    def facets(self, row):
        today = self.search.today
        return {(f.group, f.value) for f in row.facets.all() if f.until is None or f.until >= today}

    def has_word(self, row, wanted):
        return all(has_phrase(row.search_text, word) for word in wanted.phrase) or any(
            has_phrase(row.search_text, other) for other in wanted.others
        )

    def away(self, row):
        if row.latitude is None or not self.search.where.is_measured:
            return None
        return miles_between(self.search.where.place.position, (row.latitude, row.longitude))

    def is_near(self, row):
        where, away = self.search.where, self.away(row)
        groups = ("comes",) if where.comes else ("comes", "area")
        return (
            any((group, slug) in self.facets(row) for group in groups for slug in where.place.areas)
            or (away is not None and not where.comes and away <= where.miles)
            or (away is not None and row.travel_miles is not None and away <= row.travel_miles)
        )

    def names(self):
        def place(row):
            away = self.away(row)
            first = {
                "distance": (away is None, round(away or 0, 6)),
                "newest": (row.confirmed_on is None, -(row.confirmed_on or timezone.localdate()).toordinal()),
                "name": (),
            }
            return (*first[self.search.sort], row.sort_name, row.pk)

        return [row.name for row in sorted(self.rows, key=place)]

    def counts(self):
        found = {}
        for row in self.everyone:
            for group, value in self.facets(row):
                if group in FILTERS and self.matches(row, without=group):
                    found[group, value] = found.get((group, value), 0) + 1
        return found


def has_phrase(text, phrase):
    """Whether a folded text has the words of a phrase next to each other, the last from its beginning."""
    *first, last = phrase.split()
    starts = [(" ".join([*first, beginning]), goes_on) for beginning, goes_on in variants(last)]
    return any(f" {start}" in f" {text} " if goes_on else f" {start} " in f" {text} " for start, goes_on in starts)


def some_search(chance):
    """A query as readers make them: words, a place, ticks."""
    asked = QueryDict(mutable=True)
    if chance.random() < 0.5:
        asked["q"] = chance.choice(
            [COMMON, RARE, chance.choice(WORDS), f"{COMMON} {chance.choice(WORDS)}", "dog walk"]
        )
        asked["exact"] = "1"
    if chance.random() < 0.5:
        asked["where"] = chance.choice(["Taunton", "Dudley", "Somerset", "TA1", "Bristol"])
        asked["miles"] = chance.choice(["2", "10", "50"])
        if chance.random() < 0.4:
            asked["comes"] = "1"
    values = list(FacetSet.objects.filter(group__in=FILTERS).values_list("group", "value"))
    for group, value in chance.sample(values, chance.randint(0, 4)):
        asked.appendlist(group, value)
    asked["sort"] = chance.choice(["distance", "newest", "name"])
    return asked


@pytest.fixture
def many(no_demo_profiles):
    """150 profiles of all sorts."""
    make(150, seed=7)


@pytest.mark.parametrize("few", [1000, 10], ids=["few", "many"])
def test_every_number_and_every_row_is_that_of_the_slow_way(many, few, monkeypatch):
    monkeypatch.setattr(directory_found, "FEW", few)
    monkeypatch.setattr(directory_found, "FEW_BY_DISTANCE", few)
    chance, found = random.Random(11), 0
    later = timezone.localdate() + timedelta(days=200)
    for turn in range(30):
        asked = some_search(chance).urlencode()
        search = directory(asked, today=later if turn % 5 == 0 else None)
        slow = Slow(search)
        assert search.total == len(slow.rows), asked
        assert {facet: people for facet, people in search.counts.items() if people} == slow.counts(), asked
        names = slow.names()
        for number in {1, 2, search.page.paginator.num_pages}:
            page = directory(f"{asked}&page={number}", today=search.today).page
            first = 12 * (page.number - 1)
            assert [row.name for row in page] == names[first : first + 12], (asked, number)
        found += search.total
    assert found > 300, "searches that find nobody would prove nothing"


def test_words_are_found_as_in_the_text_itself(no_demo_profiles, make_live):
    """Full text on both databases against looking into the text, with what parsers like to take apart."""
    make_live("Apple", kind=["pets"])
    row = Listing.objects.filter(locale=english()).get()
    chance = random.Random(3)
    parts = [
        "2e10abc",
        "0x1f",
        "5e3x",
        "cat",
        "education",
        "łodz",
        "i18n",
        "3",
        "wwwexampleorg",
        "dog",
        "walk",
        "walking",
    ]
    for _ in range(150):
        text = " ".join(chance.choices(parts, k=6))
        listing_words.keep({row.pk: text})
        phrase = " ".join(chance.choices([*parts, "abc", "2e10", "educ", "ation", "www"], k=chance.randint(1, 3)))
        together = row.pk in listing_words.find([Wanted(("nothingofthis",), (phrase,))])[0]
        assert together == has_phrase(text, phrase), (text, phrase)
        anywhere = row.pk in listing_words.find([Wanted(tuple(phrase.split()))])[0]
        assert anywhere == all(has_phrase(text, word) for word in phrase.split()), (text, phrase)


# Sets and transactions ------------------------------------------------------------------------------------------


def test_a_set_and_its_keys():
    keys = [1, 8, 63, 64, 8191, 8192, 90_000]
    members = facet_sets.set_of(keys)
    assert facet_sets.keys_in(members) == keys and members.bit_count() == len(keys)
    is_in = facet_sets.has(members)
    assert [key for key in range(100_000) if is_in(key)] == keys
    assert facet_sets.keys_in(0) == [] and facet_sets.set_of([]) == 0


def test_what_is_rolled_back_leaves_no_trace(no_demo_profiles, make_live):
    apple = make_live("Apple", kind=["pets"])
    before = directory("").counts
    with pytest.raises(IntegrityError), transaction.atomic():
        make_live("Bramble", kind=["pets"])
        apple.unpublish()
        assert directory("kind=pets").total == 1
        raise IntegrityError
    assert directory("").counts == before and directory("kind=pets").total == 1


def test_a_row_keeps_its_key_and_what_is_right_is_not_written(no_demo_profiles, make_live):
    page = make_live("Apple", kind=["pets"])
    keys = set(Listing.objects.values_list("pk", flat=True))
    page.my_thing = "Something else."
    page.save_revision().publish()
    assert set(Listing.objects.values_list("pk", flat=True)) == keys and len(keys) == 2
    with CaptureQueriesContext(connection) as captured:
        listings.refresh(page.translation_key)
    written = [
        q["sql"] for q in captured.captured_queries if q["sql"].split()[0] in ("INSERT", "UPDATE", "DELETE")
    ]
    assert not written, written


@pytest.mark.parametrize("how", ["unpublish", "delete", "rows", "page table"])
def test_whoever_goes_is_in_no_set(no_demo_profiles, make_live, how):
    page = make_live("Apple", kind=["pets"])
    make_live("Bramble", kind=["pets"])
    if how == "rows":
        Listing.objects.filter(page=page).delete()
    elif how == "page table":
        Page.objects.filter(pk=page.pk).delete()
    else:
        getattr(page, how)()
    assert directory("kind=pets").total == 1 and directory("").counts["kind", "pets"] == 1
    for locale in Locale.objects.all():
        facet_sets.sweep(locale.pk)
    pets = FacetSet.objects.filter(group="kind", value="pets", locale=english()).get()
    assert facet_sets._members(pets).bit_count() == 1, "nothing is left after a sweep"


def test_keys_far_apart_stand_in_blocks_of_their_own(no_demo_profiles, make_live):
    make_live("Apple", kind=["pets"])
    row = Listing.objects.filter(locale=english()).get()
    facets = list(row.facets.all())
    row.pk = 3 * facet_sets.BITS + 5
    row.profile_key, row.name, row.sort_name = uuid4(), "Zucchini", "zucchini"
    row.save(force_insert=True)
    for facet in facets:
        ListingFacet.objects.create(
            listing=row, locale=facet.locale, group=facet.group, value=facet.value, until=facet.until
        )
    facet_sets.put(row.locale_id, {row.pk: {(facet.group, facet.value) for facet in facets}})
    assert [found.name for found in directory("kind=pets").page] == ["Apple", "Zucchini"]


# Check and rebuild ----------------------------------------------------------------------------------------------


def spoil_a_row():
    Listing.objects.filter(name="Apple").update(price="£1")


def spoil_a_facet():
    ListingFacet.objects.filter(listing__name="Apple", group="kind").delete()


def spoil_a_set():
    FacetSet.objects.filter(group="kind", value="pets").delete()


def spoil_the_words():
    row = Listing.objects.filter(name="Apple").first()
    listing_words.keep({row.pk: "something else"})


def add_a_ghost():
    row = Listing.objects.first()
    facet_sets.put(row.locale_id, {row.pk + 1000: set()})


def lose_a_row():
    Listing.objects.filter(name="Apple").delete()


def keep_a_paused_one():
    Provider.objects.filter(profile_key=Listing.objects.first().profile_key).update(paused_at=timezone.now())


SPOILERS = [
    spoil_a_row, spoil_a_facet, spoil_a_set, spoil_the_words, add_a_ghost, lose_a_row, keep_a_paused_one,
]  # fmt: skip


@pytest.mark.parametrize("spoil", SPOILERS, ids=lambda spoil: spoil.__name__)
def test_check_finds_what_is_wrong_and_rebuild_mends_it(make_live, capsys, spoil):
    make_live("Apple", kind=["pets"])
    listings.rebuild()
    assert list(differences()) == []
    call_command("rebuild_listings", "--check")
    assert "agree" in capsys.readouterr().out
    spoil()
    with pytest.raises(CommandError, match="differ"):
        call_command("rebuild_listings", "--check")
    call_command("rebuild_listings")
    assert list(differences()) == []
