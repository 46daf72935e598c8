"""Finding the right person: by place and distance, by words that mean the same, in spite of slips."""

from datetime import date, timedelta

import pytest
from django.http import QueryDict
from django.utils import timezone
from wagtail.models import Locale

from core.demo import demo_area
from provider_profiles import listings
from provider_profiles.directory import search_directory
from provider_profiles.models import Listing, ProfileCheck, Provider, SearchSynonym

pytestmark = pytest.mark.django_db
HERE = "/find-support/"


@pytest.fixture
def somewhere(no_demo_profiles, make_live):
    """Taunton, Bridgwater (9 miles off, goes 10), Minehead (20 miles off, goes 2), Leeds by internet, a county."""
    for slug in ("taunton", "bridgwater", "minehead", "dudley", "somerset", "wellington"):
        demo_area(slug)
    make_live("Apple", kind=["pets"], way=["their_home"])
    goes(make_live("Bramble", kind=["sport"], way=["out"], area="bridgwater"), 10)
    goes(make_live("Cherry", kind=["gardening"], way=["out"], area="minehead"), 2)
    make_live("Damson", kind=["tech"], way=["online"], area="dudley")
    make_live("Elder", kind=["cooking"], way=["their_home"], area="somerset")


def goes(page, miles):
    page.travel_miles = miles
    page.save_revision().publish()


def directory(query="", today=None):
    return search_directory(QueryDict(query), Locale.objects.get(language_code="en-gb"), HERE, today)


def names(query="", **more):
    return [row.name for row in directory(query, **more).page]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("where=Taunton", ["Apple", "Bramble", "Elder"]),
        ("where=TA1+3XX", ["Apple", "Bramble", "Elder"]),
        ("where=Taunton&miles=2", ["Apple", "Bramble", "Elder"]),
        ("where=Taunton&miles=50", ["Apple", "Bramble", "Cherry", "Elder"]),
        ("where=Taunton&comes=1", ["Apple", "Bramble", "Elder"]),
        ("where=Minehead&miles=2", ["Cherry", "Elder"]),
        ("where=Minehead&comes=1", ["Cherry", "Elder"]),
        ("where=Somerset", ["Apple", "Bramble", "Cherry", "Elder"]),
        ("where=Dudley", ["Damson"]),
        ("where=Dudley&comes=1", []),
        ("where=Nowhereville", ["Apple", "Bramble", "Cherry", "Damson", "Elder"]),
        ("where=Taunton&miles=nonsense&kind=sport", ["Bramble"]),
    ],
)
def test_who_is_near_and_who_comes(somewhere, query, found):
    assert sorted(names(query)) == found


def test_nearest_first_and_how_far(somewhere):
    rows = list(directory("where=Taunton&miles=50").page)
    assert [row.name for row in rows] == ["Apple", "Bramble", "Cherry", "Elder"]
    assert rows[0].away_text == "less than a mile"
    assert rows[1].away_text in ("about 9 miles", "about 10 miles")
    assert rows[3].away_text == "", "a county is no point"
    assert names("where=Taunton&miles=50&sort=name") == ["Apple", "Bramble", "Cherry", "Elder"]
    assert names("where=Bridgwater&miles=50")[0] == "Bramble"


def test_the_position_of_a_row_is_that_of_the_town(somewhere):
    rows = Listing.objects.filter(name="Apple").values_list("latitude", "longitude")
    assert set(rows) == {(51.01, -3.10)}


@pytest.mark.parametrize(("typed", "kept"), [("TA1+3XX", "where=TA1"), ("51.0153%2C-3.1069", "where=Taunton")])
def test_the_address_never_keeps_where_somebody_is(somewhere, client, typed, kept):
    answer = client.get(f"{HERE}?where={typed}&kind=pets")
    assert answer.status_code == 302 and kept in answer["Location"] and "kind=pets" in answer["Location"]
    assert client.get(answer["Location"]).status_code == 200


def test_an_unknown_place_offers_what_it_may_be(somewhere, client):
    text = client.get(f"{HERE}?where=Tauntn&kind=pets").content.decode()
    assert "We do not know the place" in text and "Did you mean:" in text
    meant = directory("where=Tauntn&kind=pets").places_meant()[0]
    assert meant.label == "Taunton" and "where=Taunton" in meant.url and "kind=pets" in meant.url


def test_a_place_can_be_taken_off_and_stays_in_every_address(somewhere):
    search = directory("where=TA1&miles=20&comes=1&kind=pets")
    place, kind = search.removable
    assert place.label == "Comes to TA1" and place.url == f"{HERE}?kind=pets"
    assert kind.url == f"{HERE}?where=TA1&miles=20&comes=1"


def test_space_times_and_checks_are_filters(somewhere):
    today = timezone.localdate()
    apple, bramble = (provider_of(name) for name in ("Apple", "Bramble"))
    Provider.objects.filter(pk=apple.pk).update(space="space")
    listings.refresh(apple.profile_key)
    assert names("space=space") == ["Apple"]
    ProfileCheck.objects.create(provider=apple, kind="dbs", seen_on=today, next_due=today + timedelta(days=30))
    ProfileCheck.objects.create(provider=bramble, kind="dbs")
    assert names("check=dbs") == ["Apple"]
    assert names("check=dbs", today=today + timedelta(days=30)) == ["Apple"]
    assert names("check=dbs", today=today + timedelta(days=31)) == [], "past its date it is the provider's word"


def test_access_in_part_is_not_found_as_access(somewhere):
    for name, answer in (("Apple", "yes"), ("Bramble", "partly")):
        page = provider_of(name).page
        page.access_step_free = answer
        page.save_revision().publish()
    assert names("access=access_step_free") == ["Apple"]


def provider_of(name):
    return Provider.objects.get(profile_key=Listing.objects.filter(name=name).first().profile_key)


@pytest.mark.parametrize("query", ["where=Taunton", "where=Taunton&kind=pets&comes=1", "where=Somerset&way=out"])
def test_counts_keep_their_promise_with_a_place(somewhere, query):
    base = QueryDict(query)
    for group, _label, options, _open in directory(query).filters:
        for option in options:
            asked = base.copy()
            asked.setlist(group, [option.value])
            assert len(names(asked.urlencode())) == option.count, (query, group, option.value)


def test_words_that_mean_the_same(somewhere):
    SearchSynonym.objects.all().delete()
    assert names("q=dog+walking") == []
    SearchSynonym.objects.create(words="dog walking, pets, Anifeiliaid anwes")
    assert names("q=dog+walking") == ["Apple"]
    assert names("q=Dog-Walking") == ["Apple"]
    assert names("q=dog+walking+bramble") == []
    assert names("q=walking") == []


def test_a_slip_is_put_right_and_said(somewhere, client):
    search = directory("q=gardning&sort=newest")
    assert [row.name for row in search.page] == ["Cherry"]
    assert search.words_typed == "gardening" and search.instead_of.words_typed == "gardning"
    text = client.get(f"{HERE}?q=gardning").content.decode()
    assert "Search for “gardning” instead" in text and "exact=1" in text
    assert names("q=gardning&exact=1") == []


def test_a_slip_is_put_right_where_the_right_words_are_elsewhere(somewhere):
    search = directory("q=gardning&kind=tech")
    assert search.total == 0 and search.words_typed == "gardening"
    assert {way.label for way in search.ways_to_widen} == {"“gardening”", "Phones, computers and internet"}


def test_a_name_of_a_person_is_never_suggested(somewhere, make_live):
    make_live("Zebedee Quince", kind=["pets"])
    assert directory("q=zebedeee").instead_of is None
    assert names("q=zebedee") == ["Zebedee Quince"]


def test_a_word_is_found_from_its_beginning(somewhere, make_live):
    make_live("Education for all", kind=["learning"])
    assert names("q=cat") == []
    assert names("q=educ") == ["Education for all"]


def test_nobody_found_offers_a_wider_circle_and_online(somewhere, client):
    search = directory("where=Taunton&miles=10&kind=gardening")
    assert search.total == 0
    assert search.wider_circle.without == 1 and "miles=50" in search.wider_circle.url
    assert len(names(search.wider_circle.url.split("?")[1])) == 1
    search = directory("where=Taunton&kind=tech")
    assert search.online_instead.without == 1
    assert names(search.online_instead.url.split("?")[1]) == ["Damson"]
    assert search.ways_to_widen[0].label == "Phones, computers and internet"
    assert "helps online, wherever you are" in client.get(f"{HERE}?where=Taunton&kind=tech").content.decode()


def test_when_no_one_filter_is_the_reason_each_is_offered_alone(somewhere, client):
    query = "kind=tech&where=Taunton&way=out&space=space&q=nobodyhasthis"
    search = directory(query)
    assert search.total == 0 and search.ways_to_widen == []
    assert search.one_alone[0].label == "Within 10 miles of Taunton" and search.one_alone[0].without == 3
    for way in search.one_alone:
        assert len(names(way.url.split("?")[1])) == way.without
    assert "Look for one of these alone" in client.get(f"{HERE}?{query}").content.decode()


@pytest.mark.parametrize(
    "query",
    ["where=%00", "where=%E2%80%AE", "where=" + "x" * 5000, "where=91.0,-200", "where=TA1&miles=-5", "where=1,1",
     "where=TA1&miles=1e9", "where=TA1&sort=distance&page=9999", "sort=distance", "where=%25&comes=1", "exact=1"],
)  # fmt: skip
def test_whatever_is_asked_the_answer_is_a_page(somewhere, client, query):
    assert client.get(f"{HERE}?{query}", follow=True).status_code == 200


def test_a_check_on_its_last_day(somewhere):
    apple = provider_of("Apple")
    ProfileCheck.objects.create(
        provider=apple, kind="first_aid", seen_on=date(2026, 1, 1), next_due=timezone.localdate()
    )
    assert names("check=first_aid") == ["Apple"]
    apple.checks.all().delete()
    assert names("check=first_aid") == []
