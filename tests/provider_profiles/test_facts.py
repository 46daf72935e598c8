"""Facts of a profile: sentences that say nothing, access that is only partly there, links, how far."""

import pytest

from provider_profiles import editing
from provider_profiles.demo_text import cy, en
from provider_profiles.empty_phrases import says_nothing
from provider_profiles.models import ProfileTerm
from provider_profiles.models.terms import listed
from provider_profiles.steps import STEPS, all_missing
from tests.provider_profiles.conftest import own

pytestmark = pytest.mark.django_db
EMPTY = [
    "Care services",
    "High quality, person-centred care services for adults in your area.",
    "We provide professional and compassionate support, tailored to your needs!",
    "Going the extra mile to make a difference",
    "Gwasanaethau gofal",
    "Gofal a chymorth o ansawdd uchel, yn canolbwyntio ar y person.",
    "Rydyn ni’n cynnig cefnogaeth broffesiynol i bobl.",
]
CONCRETE = [
    "Care for people who love dogs",
    "High quality bread, baked with you",
    "Person-centred cycling lessons",
    "Gofal i bobl sy'n caru cŵn",
    "Cymorth gyda'ch ffôn",
    "ਪੰਜਾਬੀ care",
    "2 am shifts",
]


@pytest.mark.parametrize("sentence", EMPTY)
def test_a_sentence_anybody_could_write_says_nothing(sentence):
    assert says_nothing(sentence)


@pytest.mark.parametrize("sentence", CONCRETE + [row["my_thing"] for row in en.PROFILES])
def test_one_concrete_word_is_enough(sentence):
    assert not says_nothing(sentence)


def test_the_welsh_demo_says_something():
    assert not any(says_nothing(row["my_thing"]) for row in cy.PROFILES_CY.values())


def test_an_empty_sentence_is_kept_explained_and_not_sent(draft, ann, signed_in, posted):
    browser, empty = signed_in(ann), "High quality care services"
    answer = browser.post(own(draft, "change/name/"), {**posted("name", my_thing=empty), "go": "next"})
    text = answer.content.decode()
    assert answer.status_code == 200 and "Many people could say this" in text and "Dog walks that" in text
    assert f'value="{empty}"' in text and editing.draft_of(draft).my_thing == empty
    assert [field for _step, field, _text in all_missing(editing.draft_of(draft))] == ["my_thing"]
    with pytest.raises(editing.NotReady):
        editing.submit(ann, draft)


def test_partly_is_shown_as_partly_and_has_to_be_explained(live, ann, moderator, signed_in, posted, client):
    page = client.get("/find-support/kites-and-crumbs/").content.decode()
    assert "Accessible toilet: <strong>Partly</strong>" in page
    assert "Way in without steps: <strong>Yes</strong>" in page and "Hearing loop" not in page
    answer = signed_in(ann).post(own(live, "change/access/"), {"access_toilet": "partly", "go": "next"})
    assert "Say what is easy and what is not" in answer.content.decode()
    assert "Partly" in answer.content.decode().split("What people will see")[-1]


def test_links_are_shown_with_their_host(draft, ann, moderator, signed_in, posted, client):
    browser = signed_in(ann)
    links = "www.facebook.com/kites\nhttps://social.example.org/@kites"
    browser.post(own(draft, "change/contact/"), {**posted("contact"), "social_links": links, "go": "next"})
    assert links.splitlines()[0] in browser.get(own(draft, "change/contact/")).content.decode()
    editing.approve(moderator, editing.submit(ann, draft).pk)
    page = client.get("/find-support/kites-and-crumbs/").content.decode()
    assert 'href="https://www.facebook.com/kites" rel="nofollow noopener">facebook.com<' in page
    assert "social.example.org" in page


@pytest.mark.parametrize(
    "links", ["javascript:alert(1)", "https://a.org\nhttps://b.org\nhttps://c.org\nhttps://d.org",
              "https://127.0.0.1/", "https://a.org@evil.org", "https://a.org/" + "x" * 300],
)  # fmt: skip
def test_bad_links_are_refused_and_kept(draft, ann, signed_in, posted, links):
    data = {**posted("contact"), "social_links": links, "go": "next"}
    text = signed_in(ann).post(own(draft, "change/contact/"), data).content.decode()
    assert "There is a problem" in text and links.splitlines()[-1][-20:] in text
    assert editing.draft_of(draft).social_links == []


def test_how_far_and_what_it_leads_to_stand_on_the_page(live, client):
    page = client.get("/find-support/kites-and-crumbs/").content.decode()
    assert "Up to 10 miles" in page and "See friends and meet people" in page and "2 to 4 people" in page


@pytest.mark.parametrize("key", STEPS)
def test_each_step_shows_what_people_will_see(live, ann, signed_in, key):
    text = signed_in(ann).get(f"{own(live)}change/{key}/").content.decode()
    assert "What people will see" in text
    assert ("A good answer" in text) == bool(STEPS[key].example)


@pytest.mark.parametrize("bad", ["3", "-1", "99999999999999999999", "ten"])
def test_only_known_distances_are_taken(draft, ann, signed_in, posted, bad):
    answer = signed_in(ann).post(own(draft, "change/where/"), {**posted("where", travel_miles=bad), "go": "next"})
    assert answer.status_code == 200 and editing.draft_of(draft).travel_miles == 10


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ("mon tue wed thu fri", "Monday to Friday"),
        ("sat sun", "Saturday, Sunday"),
        ("mon wed fri", "Monday, Wednesday, Friday"),
        ("mon tue thu fri sat", "Monday, Tuesday, Thursday to Saturday"),
        ("mon tue wed thu fri sat sun", "Every day"),
        ("sun", "Sunday"),
        ("", ""),
    ],
)
def test_days_read_as_people_say_them(home, days, words):
    terms = ProfileTerm.objects.filter(group="day", key__in=days.split())
    assert listed(list(terms)) == words


def test_a_day_and_a_part_of_the_day_have_to_agree(make_live, client, no_demo_profiles):
    make_live("Saturday Mornings", day=["sat"], when=["morning"])
    make_live("Sunday Evenings", day=["sun"], when=["evening"])
    found = client.get("/find-support/?day=sat&day=sun&when=evening").content.decode()
    assert "Sunday Evenings" in found and "Saturday Mornings" not in found


def test_a_day_of_staff_s_own_stands_after_the_week(home):
    ProfileTerm.objects.create(group="day", key="bank_holidays", label="Bank holidays", order=90)
    terms = list(ProfileTerm.objects.filter(group="day", key__in=["mon", "tue", "wed", "bank_holidays"]))
    assert listed(terms) == "Monday to Wednesday, Bank holidays"
