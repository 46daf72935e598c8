"""A social worker saves people on a phone, compares them, shares the list and takes costs into a support plan."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.xdist_group("browser")]
PHONE, DESK = 390, 1280
SAVE = "Save to my list"


def save_three(page):
    """Save the first three people of the directory, each button by its card."""
    for number in range(3):
        page.locator(".profiles-save").nth(number).get_by_role("button").click()
        page.locator(".profiles-save").nth(number).get_by_text("Saved.").wait_for()


@pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without scripts"])
def test_a_list_is_made_compared_shared_and_planned_with(look, javascript):
    watched = look("/find-support/", width=PHONE, javascript=javascript)
    page = watched.page
    assert page.context.cookies() == []
    save_three(page)
    assert [cookie["name"] for cookie in page.context.cookies()] == ["profiles_list"]
    page.get_by_role("link", name="My list (3)").click()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(3)
    assert not javascript or watched.axe() == "[]"

    page.get_by_role("button", name="Compare", exact=True).click()
    expect(page.get_by_role("heading", name="Compare")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert not javascript or watched.axe() == "[]"

    page.goto("/my-list/support-plan/")
    page.get_by_label("a week").first.fill("2,5")
    page.get_by_role("button", name="Work out the costs").click()
    expect(page.locator(".profiles-plan-total")).to_be_visible()
    assert not javascript or watched.axe() == "[]"

    page.goto("/my-list/share/")
    link = page.get_by_label("Your link").input_value()
    stranger = look(urlsplit(link).path, width=PHONE)
    expect(stranger.page.get_by_role("heading", name="A list that somebody shared with you")).to_be_visible()
    stranger.page.get_by_role("button", name="Save all to my list").click()
    expect(stranger.page.get_by_role("heading", name="My list")).to_be_visible()
    assert watched.complaints == [] and watched.strangers == []


def test_the_comparison_is_a_table_on_a_wide_screen(look):
    page = look("/find-support/", width=DESK).page
    save_three(page)
    page.goto("/my-list/")
    page.get_by_role("button", name="Compare", exact=True).click()
    expect(page.get_by_role("columnheader")).to_have_count(3)
    expect(page.get_by_role("rowheader", name="Ways to pay")).to_be_visible()
    first, second = (page.get_by_role("columnheader").nth(number).bounding_box() for number in (0, 1))
    assert first["y"] == second["y"] and first["x"] < second["x"]
