"""A reader ticks a checklist on a phone, comes back to it, and takes it along into an account."""

import pytest
from playwright.sync_api import expect

from guides.models import GuidePage

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.xdist_group("browser")]
PHONE = 390
SAVE = "Save my ticks"
FINGER = 44


def guide_with_a_list():
    """The address of the first demo guide that has a checklist on its first part."""
    guides = GuidePage.objects.live().filter(locale__language_code="en-gb").exclude(checklists=[])
    return guides.order_by("path").first().get_url()


@pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without scripts"])
def test_ticks_stay_on_the_phone_until_they_are_forgotten(look, javascript):
    watched = look(guide_with_a_list(), width=PHONE, javascript=javascript)
    page = watched.page
    boxes = page.get_by_role("checkbox")
    assert page.context.cookies() == []
    boxes.nth(0).check()
    boxes.nth(2).check()
    assert page.context.cookies() == []  # nothing is kept before the reader asks
    page.get_by_role("button", name=SAVE).first.click()
    page.get_by_text("Saved on this device.").wait_for()
    assert [boxes.nth(number).is_checked() for number in range(3)] == [True, False, True]
    assert [cookie["name"] for cookie in page.context.cookies()] == ["guides_ticks"]
    expect(page.get_by_text("Saved on this device.")).to_be_visible()

    page.goto("/guides/")
    page.goto(guide_with_a_list())
    assert boxes.nth(0).is_checked() and not boxes.nth(1).is_checked()
    page.get_by_text("Share this device?").first.click()
    page.get_by_role("button", name="Forget my ticks").first.click()
    page.get_by_text("Your ticks are forgotten.").wait_for()
    assert page.context.cookies() == [] and not boxes.nth(0).is_checked()
    assert watched.complaints == [] and watched.strangers == []


def test_a_list_is_ticked_and_saved_by_keyboard_alone(look):
    watched = look(guide_with_a_list(), width=PHONE)
    page = watched.page
    first = page.get_by_role("checkbox").first
    watched.tab_to(page.locator(".govuk-checkboxes__label").first.inner_text())
    page.keyboard.press("Space")
    watched.tab_to(SAVE)
    page.keyboard.press("Enter")
    page.get_by_text("Saved on this device.").wait_for()
    assert first.is_checked()
    assert page.evaluate("document.activeElement.textContent.includes('Saved on this device.')")


def test_boxes_and_buttons_are_large_enough_for_a_finger(look):
    page = look(guide_with_a_list(), width=320).page
    for part in (*page.get_by_role("checkbox").all(), *page.get_by_role("button", name=SAVE).all()):
        box = part.bounding_box()
        assert box["width"] >= FINGER and box["height"] >= FINGER


def test_my_checklists_are_ticked_saved_and_printed_in_the_account(look):
    watched = look("/account/", width=PHONE, who="other provider")
    page = watched.page
    page.get_by_role("link", name="Open my checklists").click()
    box = page.get_by_role("checkbox").first
    box.check()
    page.get_by_role("button", name=SAVE).first.click()
    page.get_by_text("Saved in your account.").wait_for()
    assert box.is_checked() and watched.axe() == "[]"
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name="My checklists")).to_be_visible()
    assert page.get_by_role("checkbox").first.is_checked()
    expect(page.get_by_text(SAVE).first).not_to_be_visible()
    page.emulate_media(media="screen")
    page.goto(guide_with_a_list())
    expect(page.get_by_text("Your ticks are kept in your account.").first).to_be_visible()
    assert watched.complaints == [] and watched.strangers == []
