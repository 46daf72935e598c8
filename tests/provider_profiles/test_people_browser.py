"""On a phone without JavaScript: begin a profile, invite, sign up on the way, join, edit, hand over."""

import re
import sqlite3
from contextlib import closing

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.xdist_group("browser")]
OWNER, HELPER = "jo.owner@example.org", "hari.helper@example.org"


@pytest.fixture
def last_mail(site):
    """The text of the newest mail to an address, as the running site wrote it."""

    def to(address):
        with closing(sqlite3.connect(site.log.parent / "site.sqlite3")) as database:
            rows = database.execute('SELECT "to", body FROM core_outboxmail ORDER BY id DESC').fetchall()
        return next(body for addresses, body in rows if address in addresses)

    return to


def sign_up(page, last_mail, name, email):
    page.get_by_label("Your name").fill(name)
    page.get_by_label("Email address").fill(email)
    page.get_by_role("button", name="Send me a code").click()
    page.get_by_label("Code from the email").fill(re.search(r"\b\d{4}-?\d{4}\b", last_mail(email))[0])
    page.locator("main form button[type=submit]").first.click()


def test_invite_join_edit_hand_over(look, last_mail):
    owner = look("/accounts/signup/", javascript=False).page
    sign_up(owner, last_mail, "Jo Owner", OWNER)
    owner.get_by_role("link", name="Start your profile").click()
    owner.get_by_label("What do people call you").fill("Kites by Jo")
    owner.get_by_label("English").check()
    owner.get_by_role("button", name="Start").click()
    expect(owner.get_by_role("link", name="Back to your profile: Kites by Jo")).to_be_visible()
    owner.get_by_role("link", name="Back to your profile").click()
    owner.get_by_role("link", name="People of this profile").click()
    owner.get_by_label("Email address of the person").fill(HELPER)
    owner.get_by_role("button", name="Send the invitation").click()
    expect(owner.get_by_text("Has not joined yet")).to_be_visible()

    link = re.search(r"https?://[^/\s]+(/account/profile/join/\S+)", last_mail(HELPER))[1]
    watched = look(link, javascript=False)
    helper = watched.page
    expect(helper.get_by_text("Invited by: Jo Owner")).to_be_visible()
    helper.get_by_role("button", name="Create an account").click()
    sign_up(helper, last_mail, "Hari Helper", HELPER)
    helper.get_by_role("button", name="Join").click()  # signing up has led back to the invitation
    expect(helper.get_by_text("You have joined")).to_be_visible()
    helper.locator(".govuk-task-list__link").first.click()
    helper.get_by_label("Your thing, in one sentence").fill("Kites on the hill, with cake.")
    helper.get_by_role("button", name="Save and come back later").click()
    expect(helper.get_by_role("heading", name="Kites by Jo")).to_be_visible()
    assert "Somebody helps" not in last_mail(HELPER) and "Hari Helper" in last_mail(OWNER)

    owner.reload()
    owner.get_by_role("link", name="Make owner: Hari Helper").click()
    owner.get_by_role("button", name="Hand it over").click()
    expect(owner.get_by_text("You are a helper now").first).to_be_visible()
    expect(owner.get_by_role("button", name="Send the invitation")).to_have_count(0)
    helper.get_by_role("link", name="People of this profile").click()
    helper.get_by_role("link", name="Remove: Jo Owner").click()
    helper.get_by_role("button", name="Remove").click()
    expect(helper.get_by_text("From now on this person cannot change the profile")).to_be_visible()
    owner.get_by_role("link", name="Back to your profile").click()
    expect(owner.get_by_role("heading", name="Kites by Jo")).to_have_count(0)
    assert watched.complaints == [] and watched.strangers == []
