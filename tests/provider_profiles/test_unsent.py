"""A lapsed session or a token that is too old loses no typed word, and shows it to nobody else."""

import re
from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from core.demo import demo_user
from provider_profiles import editing, unsent
from provider_profiles.models import UnsentAnswers
from tests.people import session_of
from tests.provider_profiles.conftest import STEPS, jpeg, own, upload

pytestmark = pytest.mark.django_db
ABOUT = "change/about/"
CHECK = "check/"
WORDS = "We like storms, and nobody may lose these words."


def sign_out(browser):
    """As when a session ends by itself: the cookie is still there and means nothing any more."""
    browser.cookies[settings.SESSION_COOKIE_NAME] = "0" * 32


def sign_in(browser, user):
    browser.cookies[settings.SESSION_COOKIE_NAME] = session_of(user, second_factor=True)


def stamp_on(browser, address):
    return re.search(r'name="for_profile" value="([^"]+)"', browser.get(address).content.decode())[1]


@pytest.fixture
def lapsed(draft, ann, signed_in):
    """Ann's browser after she posted the step "about" without a session."""
    browser = signed_in(ann)
    stamp = stamp_on(browser, own(draft, ABOUT))
    sign_out(browser)
    data = {"about": WORDS, "typical_visit": "", "go": "next", unsent.STAMP_FIELD: stamp}
    browser.last = browser.post(own(draft, ABOUT), data)
    return browser


def test_the_words_come_back_after_signing_in(lapsed, draft, ann):
    assert lapsed.last.status_code == 302 and lapsed.last.url == own(draft, ABOUT)
    to_sign_in = lapsed.get(own(draft, ABOUT))
    assert to_sign_in.status_code == 302 and "next=" in to_sign_in.url
    assert "We keep what you wrote" in lapsed.get(to_sign_in.url).content.decode()
    sign_in(lapsed, ann)
    for _look in range(2):  # a reload does not lose them either
        shown = lapsed.get(own(draft, ABOUT)).content.decode()
        assert WORDS in shown and "It is not saved yet" in shown
    assert editing.draft_of(draft).about != WORDS
    assert lapsed.post(own(draft, ABOUT), {"about": WORDS, "go": "next"}).status_code == 302
    assert editing.draft_of(draft).about == WORDS and not UnsentAnswers.objects.exists()
    assert "It is not saved yet" not in lapsed.get(own(draft, ABOUT)).content.decode()


def test_ticks_and_choices_come_back_too(draft, ann, signed_in, posted):
    browser = signed_in(ann)
    address = own(draft, "change/help/")
    stamp = stamp_on(browser, address)
    sign_out(browser)
    data = posted("help", kind=["pets", "cooking"], who=["dementia"])
    browser.post(address, {**data, "go": "next", unsent.STAMP_FIELD: stamp})
    sign_in(browser, ann)
    form = browser.get(address).context["form"]
    assert {int(pk) for pk in form["kind"].value()} == set(data["kind"]) and form.is_valid()


def test_the_row_cannot_be_read_without_the_cookie(lapsed):
    row = UnsentAnswers.objects.get()
    assert "storms" not in row.sealed and unsent.COOKIE in lapsed.cookies
    cookie = lapsed.cookies[unsent.COOKIE]
    assert cookie["httponly"] and cookie["samesite"] == "Lax" and cookie["max-age"] == 3600
    assert cookie.value.split(".")[1] not in row.sealed


def test_somebody_else_at_the_same_phone_does_not_see_them(lapsed, index, draft):
    ben = demo_user("ben@example.org", "Ben")
    bens = editing.start(ben, index, "Ben's Bikes")
    sign_in(lapsed, ben)
    shown = lapsed.get(own(bens, ABOUT))
    assert shown.status_code == 200 and WORDS not in shown.content.decode()
    assert lapsed.get(own(draft, ABOUT)).status_code == 404


def test_a_member_who_was_removed_does_not_see_them(lapsed, draft, ann):
    draft.memberships.all().delete()
    sign_in(lapsed, ann)
    assert WORDS not in lapsed.get(own(draft, ABOUT), follow=True).content.decode()


def test_another_browser_and_another_step_do_not_show_them(lapsed, ann, signed_in, draft):
    assert WORDS not in signed_in(ann).get(own(draft, ABOUT)).content.decode()
    sign_in(lapsed, ann)
    assert WORDS not in lapsed.get(own(draft, "change/access/")).content.decode()


@pytest.mark.parametrize("cookie", ["", "x", "a.b", "0" * 32, "z" * 32 + ".key", "-" * 32 + ".k", "." * 60])
def test_a_made_up_cookie_shows_nothing(lapsed, ann, cookie, draft):
    sign_in(lapsed, ann)
    lapsed.cookies[unsent.COOKIE] = cookie
    assert lapsed.get(own(draft, ABOUT)).status_code == 200


def test_the_wrong_key_opens_nothing(lapsed, ann, draft):
    sign_in(lapsed, ann)
    lapsed.cookies[unsent.COOKIE] = f"{UnsentAnswers.objects.get().pk.hex}.{'A' * 43}="
    shown = lapsed.get(own(draft, ABOUT))
    assert shown.status_code == 200 and WORDS not in shown.content.decode()


@pytest.mark.parametrize("stamp", ["", "1", "1:abc:def", None])
def test_nothing_is_kept_without_our_stamp(draft, ann, stamp):
    stamp = {unsent.STAMP_FIELD: stamp} if stamp is not None else {}
    answer = Client().post(own(draft, ABOUT), {"about": WORDS, **stamp})
    assert answer.status_code == 302 and "login" in answer.url
    assert unsent.COOKIE not in answer.cookies and not UnsentAnswers.objects.exists()


def test_it_is_gone_after_an_hour(lapsed, ann, draft):
    assert unsent.forget_old() == 0
    later = timezone.now() + timedelta(minutes=61)
    UnsentAnswers.objects.update(created_at=timezone.now() - timedelta(minutes=61))
    sign_in(lapsed, ann)
    assert WORDS not in lapsed.get(own(draft, ABOUT)).content.decode()
    assert unsent.forget_old(now=later) == 1 and not UnsentAnswers.objects.exists()


def test_nobody_fills_the_table(draft, ann, signed_in):
    browser = signed_in(ann)
    stamp = stamp_on(browser, own(draft, ABOUT))
    sign_out(browser)
    browser.post(own(draft, ABOUT), {"about": "x" * 40_000, unsent.STAMP_FIELD: stamp})
    assert not UnsentAnswers.objects.exists()
    for _again in range(25):
        browser.post(own(draft, ABOUT), {"about": "x", unsent.STAMP_FIELD: stamp})
    assert UnsentAnswers.objects.count() == unsent.MOST_ROWS


def test_a_file_is_never_kept(draft, ann, signed_in):
    browser, address = signed_in(ann), own(draft, "change/photo/")
    stamp = stamp_on(browser, address)
    sign_out(browser)
    browser.post(address, {"upload": upload(jpeg()), "photo_alt": "A red kite", unsent.STAMP_FIELD: stamp})
    assert len(UnsentAnswers.objects.get().sealed) < 1000
    sign_in(browser, ann)
    assert "A red kite" in browser.get(address).content.decode() and not draft.photos.exists()


def test_a_token_that_is_too_old_saves_nothing_and_keeps_the_words(draft, ann, signed_in):
    browser = signed_in(ann)
    stamp = stamp_on(browser, own(draft, ABOUT))
    browser.handler.enforce_csrf_checks = True
    stale = {"about": WORDS, "csrfmiddlewaretoken": "0" * 64, unsent.STAMP_FIELD: stamp}
    answer = browser.post(own(draft, ABOUT), stale)
    assert answer.status_code == 302 and editing.draft_of(draft).about == STEPS["about"]["about"]
    assert WORDS in browser.get(own(draft, ABOUT)).content.decode()
    refused = browser.post(own(draft, ABOUT), {"about": "Of another site", "csrfmiddlewaretoken": "0" * 64})
    assert refused.status_code == 403 and editing.draft_of(draft).about != "Of another site"
    assert browser.post(own(draft, CHECK), {"agree": "on"}).status_code == 403


def test_a_token_that_is_right_still_saves(draft, ann, signed_in):
    browser = signed_in(ann)
    token = re.search(r'csrfmiddlewaretoken" value="([^"]+)"', browser.get(own(draft, ABOUT)).content.decode())[1]
    browser.handler.enforce_csrf_checks = True
    browser.post(own(draft, ABOUT), {"about": WORDS, "csrfmiddlewaretoken": token, "go": "next"})
    assert editing.draft_of(draft).about == WORDS


def test_the_check_page_keeps_its_tick(draft, ann, signed_in):
    browser = signed_in(ann)
    stamp = stamp_on(browser, own(draft, CHECK))
    sign_out(browser)
    assert browser.post(own(draft, CHECK), {"agree": "on", unsent.STAMP_FIELD: stamp}).url == own(draft, CHECK)
    sign_in(browser, ann)
    assert browser.get(own(draft, CHECK)).context["form"]["agree"].value() and not draft.submissions.exists()
    assert browser.post(own(draft, CHECK), {"agree": "on"}).url == own(draft, "sent/")
    assert not UnsentAnswers.objects.exists()
