"""The directory: who is found, what the filters promise, what it costs, in both languages."""

import pytest
from django.core.management import call_command
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from core.alphabet import sort_name
from core.demo import ensure_translation
from provider_profiles import home_sections
from provider_profiles.directory import search_directory
from provider_profiles.models import Listing, ListingFacet, Provider

pytestmark = pytest.mark.django_db
HERE = "/find-support/"


@pytest.fixture
def four(no_demo_profiles, make_live):
    """Four people: two with pets, two in Taunton, three by direct payment."""
    make_live("Apple", kind=["pets"], pay=["direct_payment"], who=["autism"])
    make_live("Bramble", kind=["pets", "sport"], pay=["own_money"], area="dudley")
    make_live("Cherry", kind=["sport"], pay=["direct_payment", "own_money"], area="dudley")
    make_live("Damson", kind=["cooking"], pay=["direct_payment"])


def directory(query=""):
    return search_directory(QueryDict(query), Locale.objects.get(language_code="en-gb"), HERE)


def names(query=""):
    return [row.name for row in directory(query).page]


def counts(query, group):
    return {
        o.value: o.count for g, _label, options, _open in directory(query).filters if g == group for o in options
    }


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Apple", "Bramble", "Cherry", "Damson"]),
        ("kind=pets", ["Apple", "Bramble"]),
        ("kind=pets&kind=cooking", ["Apple", "Bramble", "Damson"]),
        ("kind=pets&pay=own_money", ["Bramble"]),
        ("kind=pets&area=dudley", ["Bramble"]),
        ("area=taunton", ["Apple", "Damson"]),
        ("q=apple", ["Apple"]),
        ("q=does+PETS", ["Apple", "Bramble"]),
        ("q=TA1", ["Apple", "Damson"]),
        ("q=anifeiliaid", ["Apple", "Bramble"]),
        ("kind=nonsense", ["Apple", "Bramble", "Cherry", "Damson"]),
        ("kind=pets&q=cherry", []),
    ],
)
def test_or_within_a_filter_and_between_filters(four, query, found):
    assert names(query) == found


def test_a_filter_counts_without_itself_and_with_the_others(four):
    assert counts("", "kind") == {"sport": 2, "pets": 2, "cooking": 1}
    assert counts("kind=pets", "kind") == {"sport": 2, "pets": 2, "cooking": 1}
    assert counts("kind=pets", "pay") == {"direct_payment": 1, "own_money": 2 - 1}
    assert counts("kind=pets&area=dudley", "kind") == {"pets": 1, "sport": 2}
    assert counts("kind=pets&area=dudley", "area") == {"dudley": 1, "taunton": 1}
    assert counts("q=cherry", "kind") == {"sport": 1}


@pytest.mark.parametrize(
    "query", ["", "kind=pets", "area=dudley&pay=own_money", "q=does", "kind=pets&kind=sport&who=autism"]
)
def test_a_count_is_what_ticking_it_alone_would_find(four, query):
    """The promise of a number, checked against the search itself for every value of every filter."""
    base = QueryDict(query)
    for group, _label, options, _open in directory(query).filters:
        for option in options:
            asked = base.copy()
            asked.setlist(group, [option.value])
            assert len(names(asked.urlencode())) == option.count, (query, group, option.value)


def test_filters_can_be_taken_off_one_by_one(four, client):
    search = directory("q=does&kind=pets&kind=sport&sort=newest")
    assert {chosen.label for chosen in search.removable} == {"“does”", "Pets", "Sport and matches"}
    without = next(chosen.url for chosen in search.removable if chosen.label == "Pets")
    assert (
        "kind=pets" not in without and "kind=sport" in without and "q=does" in without and "sort=newest" in without
    )


def test_nobody_found_says_what_to_leave_out(four, client):
    text = client.get(f"{HERE}?kind=cooking&area=dudley").content.decode()
    assert "Nobody matches all of that yet" in text and "See everybody" in text
    ways = directory("kind=cooking&area=dudley").ways_to_widen
    assert [(way.label, way.without) for way in ways] == [("Cooking and baking", 2), ("Dudley", 1)]


def test_newest_confirmed_comes_first_when_asked(four):
    for row, day in zip(
        Listing.objects.order_by("name", "pk"),
        ["2026-01-01"] * 2 + ["2026-03-01"] * 2 + ["2026-02-01"] * 4,
        strict=False,
    ):
        Listing.objects.filter(pk=row.pk).update(confirmed_on=day)
    assert names("sort=newest")[0] == "Bramble"


@pytest.mark.parametrize(
    "query",
    ["page=0", "page=-1", "page=99999999999999999999", "page=x", "q=%00", "q=%22", "q=" + "word+" * 2000,
     "sort=path", "kind=%00", "kind=" + "x" * 5000, "q=%ED%A0%80", "q=%E2%80%AE", "page=1e9", "area=1&area=2"],
)  # fmt: skip
def test_whatever_is_asked_the_answer_is_a_page(four, client, query):
    assert client.get(f"{HERE}?{query}").status_code == 200


def test_pages_of_results(no_demo_profiles, make_live, client):
    for number in range(13):
        make_live(f"Person {number:02}", kind=["pets"])
    first, last = client.get(f"{HERE}?kind=pets"), client.get(f"{HERE}?kind=pets&page=2")
    assert "Person 11" in first.content.decode() and "Person 12" not in first.content.decode()
    assert "Person 12" in last.content.decode() and "kind=pets" in last.content.decode()


@pytest.fixture
def kept_frame(settings):
    """The frame of every page is read once, as in production; `fresh` in an address keeps the page itself out."""
    settings.PAGE_CACHE = True


def queries(client, address):
    """(how many, which) queries of a warm request that the page cache does not answer."""
    address += "&fresh=1" if "?" in address else "?fresh=1"
    connection.run_on_commit = []  # as if what the test made had been committed: its frame may be kept
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured), [query["sql"] for query in captured.captured_queries]


SEARCHES = [HERE, f"{HERE}?kind=pets&pay=own_money&q=does&who=autism", f"{HERE}?q=nobodyatall&kind=pets"]
SEARCHES += [f"{HERE}?where=Taunton&comes=1&check=dbs&q=does", f"{HERE}?q=gardning&where=TA1"]


def test_the_directory_costs_the_same_for_5_and_for_50(kept_frame, no_demo_profiles, make_live, client):
    for number in range(5):
        make_live(f"Person {number}", kind=["pets", "sport"], pay=["own_money"], who=["autism"])
    few = {address: queries(client, address)[0] for address in SEARCHES}
    for number in range(5, 50):
        make_live(f"Person {number}", kind=["pets", "cooking"], pay=["own_money"], who=["autism", "dementia"])
    for address in SEARCHES:
        many, sql = queries(client, address)
        assert many == few[address], address
        assert many <= 10, "\n".join([address, *sql])


def test_a_profile_costs_ten_queries_at_most(kept_frame, live, client):
    many, sql = queries(client, "/find-support/kites-and-crumbs/")
    assert many <= 10, "\n".join(sql)


def test_the_home_page_section_costs_six_queries_at_most(kept_frame, home, rf, django_assert_max_num_queries):
    home_sections.ideas_context(rf.get("/"), home)
    with django_assert_max_num_queries(6):
        shown = home_sections.ideas_context(rf.get("/"), home)
    assert len(shown["listings"]) == 6
    assert len({row.main_kind for row in shown["listings"]}) == 6


def test_the_home_page_shows_others_another_day(home):
    from datetime import date, timedelta

    days = [date(2026, 11, 21) + timedelta(days=day) for day in range(10)]
    choices = {tuple(row.pk for row in home_sections.ideas_of_the_day(home.locale, day)) for day in days}
    same = [row.pk for row in home_sections.ideas_of_the_day(home.locale, days[0])]
    assert len(choices) > 3
    assert same == [row.pk for row in home_sections.ideas_of_the_day(home.locale, days[0])]


def test_welsh_text_where_there_is_some_and_english_marked_as_such(no_demo_profiles, make_live, client):
    page = make_live("Apple", kind=["pets"])
    make_live("Bramble", kind=["pets"])
    ensure_translation(page, "cy", title="Afal", my_thing="Cŵn a chathod.")
    text = client.get("/cy/find-support/").content.decode()
    assert "Afal" in text and "/cy/find-support/apple/" in text and ">Apple<" not in text
    assert "Bramble" in text and 'href="/find-support/bramble/"' in text and 'lang="en-gb"' in text
    assert Listing.objects.filter(locale__language_code="cy").count() == 2


def test_the_welsh_page_never_keeps_an_old_phone_number(live, ann, moderator, client, posted):
    from provider_profiles import editing
    from provider_profiles.steps import STEPS

    ensure_translation(live.page, "cy", title="Barcud", my_thing="Barcud a chacen.")
    assert "01632 960 001" in client.get("/cy/find-support/kites-and-crumbs/").content.decode()
    form = STEPS["contact"].form(posted("contact", contact_phone="01632 960 999"))
    assert form.is_valid()
    editing.save_step(ann, live, STEPS["contact"], form)
    editing.approve(moderator, editing.submit(ann, live).pk)
    text = client.get("/cy/find-support/kites-and-crumbs/").content.decode()
    assert "01632 960 999" in text and "01632 960 001" not in text and "Barcud" in text


def test_taking_a_profile_down_takes_its_translation_down(live, client):
    ensure_translation(live.page, "cy", title="Barcud")
    live.page.unpublish()
    assert client.get("/cy/find-support/kites-and-crumbs/").status_code == 410
    assert "kites-and-crumbs" not in client.get("/cy/find-support/").content.decode()
    assert not Listing.objects.filter(profile_key=live.profile_key).exists()


def test_rows_can_be_made_again(four):
    ours = ["Apple", "Bramble", "Cherry", "Damson"]
    rows = Listing.objects.filter(name__in=ours).values_list("name", "locale", "search_text", "url")
    facets = ListingFacet.objects.filter(listing__name__in=ours)
    before, facets_before = sorted(rows), facets.count()
    Listing.objects.all().delete()
    call_command("rebuild_listings", verbosity=0)
    assert sorted(rows.all()) == before and len(before) == 8
    assert facets.all().count() == facets_before


def test_a_new_address_of_the_directory_reaches_the_rows(four, home, django_capture_on_commit_callbacks):
    from provider_profiles.models import ProviderProfileIndexPage

    page = ProviderProfileIndexPage.objects.get(locale=home.locale)
    page.slug = "people"
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert set(Listing.objects.filter(name="Apple", locale=home.locale).values_list("url", flat=True)) == {
        "/people/apple/"
    }


def test_deleting_a_page_leaves_nothing_behind(live):
    key = live.profile_key
    live.page.delete()
    assert not Listing.objects.filter(profile_key=key).exists()
    assert not Provider.objects.filter(profile_key=key).exists()


def test_welsh_letters_sort_as_letters():
    welsh = ["Lan", "Llan", "Lola", "Nain", "Gwen", "Ngwen", "Hari", "Cwm", "Chwarae", "Dad", "Ddoe", "Dyn"]
    by_rule = sorted(welsh, key=lambda name: sort_name(name, "cy"))
    assert by_rule == [
        "Cwm",
        "Chwarae",
        "Dad",
        "Dyn",
        "Ddoe",
        "Gwen",
        "Ngwen",
        "Hari",
        "Lan",
        "Lola",
        "Llan",
        "Nain",
    ]


@pytest.mark.parametrize("word", ["recommended", "vetted", "approved by", "reviews", "rating"])
def test_the_public_pages_promise_nothing(client, live, word):
    for address in (HERE, "/find-support/kites-and-crumbs/", "/find-support/riverside-personal-care/"):
        assert word not in client.get(address).content.decode().lower()


def test_checks_are_told_apart(client, live, moderator):
    from datetime import timedelta

    from django.utils import timezone

    today = timezone.localdate()
    live.checks.create(kind="first_aid")
    live.checks.create(
        kind="public_liability", seen_on=today, next_due=today + timedelta(days=1), seen_by=moderator
    )
    live.checks.create(kind="dbs", seen_on=today - timedelta(days=400), next_due=today - timedelta(days=1))
    text = client.get("/find-support/kites-and-crumbs/").content.decode()
    seen, says = text.split("Seen by us</h3>")[1].split("Provider says</h3>")
    assert "Public liability" in seen and "First aid" not in seen and "Criminal record" not in seen
    assert "First aid" in says and "Criminal record" in says
    assert "We do not inspect or manage their work" in text and "Does not offer personal care" in text
