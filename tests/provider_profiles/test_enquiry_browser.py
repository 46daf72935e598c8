"""Writing to a provider on a phone, with JavaScript and without it, and reading it in the account."""

import pytest
from playwright.sync_api import expect

from tests.provider_profiles.contract import profile

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.xdist_group("browser")]
PROFILE = "/find-support/paws-awhile/"


@pytest.mark.parametrize("javascript", [True, False])
def test_a_reader_writes_checks_changes_and_sends(look, javascript):
    watched = look(PROFILE, javascript=javascript)
    page = watched.page
    page.get_by_role("button", name="Send a message").click()
    page.get_by_label("Your name").fill("Priya Nair")
    page.get_by_label("Your message").fill("Could we walk on Tuesday?")
    page.get_by_label("I agree").check()
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
    assert page.get_by_label("Your message").input_value() == "Could we walk on Tuesday?"
    page.get_by_label("Phone number").fill("01632 960 005")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Check your message")).to_be_visible()
    page.get_by_role("button", name="Change my answers").click()
    page.get_by_label("Your message").fill("Could we walk on Thursday?")
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Send the message").click()
    expect(page.get_by_role("heading", name="Your message is sent")).to_be_visible()
    assert page.context.cookies() == []
    inbox = look(profile("messages/"), who="provider").page
    inbox.get_by_role("link", name="Priya Nair").first.click()
    expect(inbox.get_by_text("Could we walk on Thursday?")).to_be_visible()
    expect(inbox.get_by_text("01632 960 005").first).to_be_visible()
    assert watched.complaints == [] and watched.strangers == []


def test_the_keyboard_is_enough_to_suggest_an_edit(look):
    page = look("/provider/paws-awhile/suggest/").page
    page.get_by_label("There is more to say").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.type("The train stops here again.")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Send"
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Thank you")).to_be_visible()
