"""One person, several profiles: chosen by address, never mixed, begun one by one."""

import re
from uuid import uuid4

import pytest
from django.conf import settings
from django.core.cache import cache

from core.demo import demo_user
from provider_profiles import editing, unsent
from provider_profiles.models import Enquiry, Provider, ProviderProfilePage, UnsentAnswers
from provider_profiles.own_profiles import own_profiles
from provider_profiles.permissions import MOST_PROFILES
from tests.people import session_of
from tests.provider_profiles.conftest import own

pytestmark = pytest.mark.django_db
OVERVIEW = "/account/profile/"
START = "/account/profile/start/"


@pytest.fixture(autouse=True)
def no_limits_yet(db):
    cache.clear()


@pytest.fixture
def second(ann, index, started):
    """Another profile of Ann's."""
    return editing.start(ann, index, "Ann's Ale Walks")


def text_of(answer):
    return answer.content.decode()


def stamp_on(browser, address):
    return re.search(r'name="for_profile" value="([^"]+)"', text_of(browser.get(address)))[1]


# Two tabs -------------------------------------------------------------------------------------------------------


def test_two_tabs_on_two_profiles_never_mix(draft, second, ann, signed_in, posted):
    browser = signed_in(ann)
    tab_a, tab_b = own(draft, "change/about/"), own(second, "change/about/")
    stamps = [stamp_on(browser, tab) for tab in (tab_a, tab_b)]
    browser.post(tab_b, {"about": "About ale.", "go": "next", "for_profile": stamps[1]})
    browser.get(own(second))  # she looks around in tab B, then saves what tab A still shows
    answer = browser.post(tab_a, {"about": "About kites.", "go": "next", "for_profile": stamps[0]})
    assert answer.url == own(draft, "change/photo/")
    assert editing.draft_of(draft).about == "About kites." and editing.draft_of(second).about == "About ale."


def test_what_was_typed_without_a_session_comes_back_where_it_was_typed(draft, second, ann, signed_in):
    browser = signed_in(ann)
    address, other = own(draft, "change/about/"), own(second, "change/about/")
    stamp = stamp_on(browser, address)
    browser.cookies[settings.SESSION_COOKIE_NAME] = "0" * 32
    answer = browser.post(address, {"about": "Kept words.", unsent.STAMP_FIELD: stamp})
    assert answer.url == address
    assert answer.cookies[unsent.COOKIE]["path"] == address  # so another form's words do not push these out
    browser.cookies[settings.SESSION_COOKIE_NAME] = session_of(ann)
    assert "Kept words." not in text_of(browser.get(other))
    assert "Kept words." in text_of(browser.get(address))


def test_a_stamp_of_another_profile_keeps_nothing(draft, second, ann, signed_in):
    browser = signed_in(ann)
    stamp = stamp_on(browser, own(draft, "change/about/"))
    browser.cookies[settings.SESSION_COOKIE_NAME] = "0" * 32
    answer = browser.post(own(second, "change/about/"), {"about": "Mixed up.", unsent.STAMP_FIELD: stamp})
    assert "login" in answer.url and not UnsentAnswers.objects.exists()


@pytest.mark.parametrize("act", ["pause/", "space/"])
def test_what_acts_at_once_acts_on_one(live, second, ann, signed_in, act):
    signed_in(ann).post(own(second, act), {"space": "full"})
    provider = Provider.objects.get(pk=live.pk)
    assert not provider.is_paused and provider.space == ""
    other = Provider.objects.get(pk=second.pk)
    assert other.is_paused if act == "pause/" else other.space == "full"


def test_messages_of_one_profile_are_not_among_those_of_another(live, second, ann, signed_in):
    enquiry = Enquiry.objects.create(provider=live, key=uuid4(), name="Priya Nair", message="Hello")
    browser = signed_in(ann)
    assert "Priya Nair" in text_of(browser.get(own(live, "messages/")))
    assert "Priya Nair" not in text_of(browser.get(own(second, "messages/")))
    assert browser.get(own(second, f"messages/{enquiry.pk}/")).status_code == 404


# Which profiles there are ---------------------------------------------------------------------------------------


def test_the_overview_leads_on_where_there_is_nothing_to_choose(ann, index, signed_in):
    browser = signed_in(ann)
    assert "Make your profile" in text_of(browser.get(OVERVIEW))
    provider = editing.start(ann, index, "Kites and Crumbs")
    assert browser.get(OVERVIEW).url == own(provider)


def test_the_overview_names_each_with_state_role_and_next_thing(live, second, ann, index, signed_in, moderator):
    bos = editing.start(demo_user("bo@example.org", "Bo"), index, "Bo's Boats")
    bos.memberships.create(user=ann, role="helper")
    page = text_of(signed_in(ann).get(OVERVIEW))
    cards = re.findall(r'<li class="fh-card profiles-own__one">(.*?)</li>', page, re.DOTALL)
    assert len(cards) == 3
    for card, name, state, role, following, path in (
        (cards[0], "Kites and Crumbs", "Live", "Owner", "Say whether you have space", own(live)),
        (cards[1], "Ann&#x27;s Ale Walks", "Draft", "Owner", "Go on writing", own(second)),
        (cards[2], "Bo&#x27;s Boats", "Draft", "Helper", "Go on writing", own(bos)),
    ):
        assert name in card and state in card and following in card and f'href="{path}"' in card
        assert f"You are here as: {role}" in card.replace("</p>", "")
    assert f'href="{START}"' in page
    assert "Back to your profiles" in text_of(signed_in(ann).get(own(live)))


def test_the_list_follows_the_profile(draft, ann, moderator, signed_in, posted):
    def seen():
        (row,) = own_profiles(ann)
        return row.key, row.next_url

    assert seen() == ("draft", own(draft))
    submission = editing.submit(ann, draft)
    assert seen() == ("waiting", own(draft, "preview/"))
    editing.return_for_changes(moderator, submission.pk, "Say more.")
    assert seen() == ("returned", own(draft))
    editing.approve(moderator, editing.submit(ann, draft).pk)
    assert seen() == ("live", own(draft))
    signed_in(ann).post(own(draft, "change/about/"), {**posted("about", about="More."), "go": "next"})
    assert seen() == ("changed", own(draft, "check/"))


def test_the_list_costs_the_same_for_many(live, ann, index, django_assert_max_num_queries):
    for number in range(4):
        editing.start(ann, index, f"Another {number}")
    with django_assert_max_num_queries(5):
        assert len(own_profiles(ann)) == 5


def test_the_account_shows_every_profile(live, second, ann, signed_in):
    Enquiry.objects.create(provider=live, key=uuid4(), name="Priya Nair", message="Hello")
    page = text_of(signed_in(ann).get("/account/"))
    for provider in (live, second):
        assert f'href="{own(provider)}"' in page
    assert f'href="{own(live, "messages/")}"' in page and f'href="{own(second, "messages/")}"' not in page
    assert f'href="{OVERVIEW}"' in page and "Your profiles" in page


def test_the_account_of_somebody_with_one_leads_straight_to_it(started, ann, signed_in):
    page = text_of(signed_in(ann).get("/account/"))
    assert f'href="{own(started)}"' in page and "Open your profile" in page and "Your profiles" not in page


def test_every_page_says_whose_it_is(draft, second, ann, signed_in):
    for address in ("change/price/", "checks/", "people/", "full-until/"):
        page = text_of(signed_in(ann).get(own(second, address)))
        assert "Ann&#x27;s Ale Walks" in page and "Kites and Crumbs" not in page, address


# Another one ----------------------------------------------------------------------------------------------------


def press_start(browser, title, key):
    return browser.post(START, {"title": title, "language": "en-gb", "key": key}, follow=True)


def test_somebody_with_a_profile_makes_another(started, ann, signed_in):
    browser = signed_in(ann)
    form = browser.get(START)
    assert "Make another profile" in text_of(form)
    keys = [form.context["form"]["key"].value(), browser.get(START).context["form"]["key"].value()]
    for title, key in (("Ale Walks", keys[0]), ("Ale Walks", keys[0]), ("Bread Walks", keys[1])):
        assert press_start(browser, title, key).status_code == 200
    names = [row.name for row in own_profiles(ann)]
    assert names == ["Kites and Crumbs", "Ale Walks", "Bread Walks"]


def test_the_key_of_a_form_is_worth_nothing_to_others(started, ann, index, signed_in):
    form_key = signed_in(ann).get(START).context["form"]["key"].value()
    press_start(signed_in(ann), "Ale Walks", form_key)
    ben = demo_user("ben@example.org", "Ben")
    for key in (form_key, str(started.profile_key)):
        press_start(signed_in(ben), "Ben's Bikes", key)
    assert {row.name for row in own_profiles(ben)} == {"Ben's Bikes"} and len(own_profiles(ben)) == 2
    assert len(own_profiles(ann)) == 2


@pytest.mark.parametrize("key", ["", "x", "0" * 36, "\x00", "9" * 500])
def test_a_form_that_lost_its_key_is_no_error(ann, index, signed_in, key):
    assert press_start(signed_in(ann), "Kites", key).status_code == 200


def test_an_old_form_makes_a_new_profile_for_who_has_left_the_first(ann, index, signed_in):
    browser = signed_in(ann)
    key = browser.get(START).context["form"]["key"].value()
    press_start(browser, "Kites", key)
    Provider.objects.get(memberships__user=ann).memberships.all().delete()
    assert press_start(browser, "Kites", key).status_code == 200
    assert len(own_profiles(ann)) == 1 and ProviderProfilePage.objects.filter(title="Kites").count() == 2


def test_one_person_owns_only_so_many(started, ann, index, signed_in):
    bos = editing.start(demo_user("bo@example.org", "Bo"), index, "Bo's Boats")
    bos.memberships.create(user=ann, role="helper")  # helping does not count
    for number in range(MOST_PROFILES - 1):
        editing.start(ann, index, f"Another {number}")
    browser = signed_in(ann)
    page = text_of(browser.post(START, {"title": "One too many", "language": "en-gb"}, follow=True))
    assert "as many profiles as one person can have" in page and f'href="{START}"' not in page
    assert len(own_profiles(ann)) == MOST_PROFILES + 1
