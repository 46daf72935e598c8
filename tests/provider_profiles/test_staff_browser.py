"""A moderator's day by the keyboard alone, and every screen of theirs under axe, wide and on a phone."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.xdist_group("browser")]
WAIT = 40_000  # milliseconds; a busy machine takes its time
WIDTHS = [1280, 390]
# Every screen of moderators: as it opens, and where that differs, after a button was pressed.
SCREENS = [
    "/admin/", "/admin/profiles/", "/admin/profiles/?kind=reported", "/admin/profiles/all/",
    "/admin/profiles/all/?q=zzzz", "/admin/profiles/next/", "/admin/profiles/provider/1/",
    "/admin/profiles/provider/1/checks/", "/admin/profiles/suggestions/", "/admin/profiles/missing/",
]  # fmt: skip


def is_fine(watched):
    assert watched.axe() == "[]"
    assert watched.complaints == [] and watched.strangers == []
    wide = watched.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", SCREENS)
def test_each_screen_passes_axe(look, path, width):
    watched = look(path, width=width, who="moderator")
    assert watched.response.status == 200
    watched.page.wait_for_load_state("networkidle")
    is_fine(watched)


BUTTONS = {
    "Make it live": "You have not ticked this:",
    "Ask for changes: see the mail": "Write what should change, and why.",
}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", BUTTONS)
def test_the_screen_passes_axe_after_each_button(look, width, name):
    watched = look("/admin/profiles/next/", width=width, who="moderator")
    watched.page.get_by_role("button", name=name, exact=True).click()
    watched.page.get_by_text(BUTTONS[name]).wait_for(timeout=WAIT)
    is_fine(watched)


def test_the_screen_works_without_javascript(look):
    """On a wide screen: on a narrow one Wagtail's own menu needs scripts to step aside."""
    page = look("/admin/profiles/next/", width=1280, who="moderator", javascript=False).page
    page.get_by_label("What should change, and why?").fill("Say which hill.")
    page.get_by_role("button", name="Ask for changes: see the mail").click()
    expect(page.locator(".profiles-mail")).to_contain_text("Say which hill.", timeout=WAIT)
    page.get_by_role("link", name="Next, without deciding").first.click()
    page.wait_for_load_state()
    page.get_by_role("link", name="All that waits").click()
    page.get_by_role("link", name="Returned").click()
    expect(page.locator("tbody tr")).to_have_count(1)


def press(watched, words, key="Enter"):
    watched.tab_to(words)
    watched.page.keyboard.press(key)


def test_a_day_by_the_keyboard(look):
    """Find the next, read it, ask for changes with a phrase and a note, go to the next, make it live."""
    watched = look("/admin/", width=1280, who="moderator")
    page = watched.page
    press(watched, "Check the next one")
    page.wait_for_url("**/admin/profiles/*/", timeout=WAIT)
    first, name = page.url, page.locator("h1").inner_text()
    assert page.get_by_role("heading", name=re.compile("What changed|A new profile")).count() == 1

    watched.tab_to("No name or address of a person they support")
    page.keyboard.press("Space")
    watched.tab_to("Please say what the price is for")
    page.keyboard.press("Space")
    watched.tab_to("What should change, and why?")
    page.keyboard.type("Thank you for the lovely words.")
    watched.tab_to("About you and a typical visit")  # under "Which parts?"
    press(watched, "About you and a typical visit")  # opens the notes of that part
    watched.tab_to("A typical visit")
    page.keyboard.type("Where do you meet?")
    press(watched, "Ask for changes: see the mail")
    mail = page.locator(".profiles-mail")
    expect(mail).to_contain_text("Thank you for the lovely words.", timeout=WAIT)
    expect(mail).to_contain_text("Where do you meet?")
    assert page.get_by_label("No name or address of a person they support").is_checked()
    press(watched, "Send it: ask for changes")
    page.get_by_text("The provider is told what should change.").wait_for(timeout=WAIT)
    assert page.url != first and page.locator("h1").inner_text() != name

    for point in page.locator("#id_ticked label").all_inner_texts():
        watched.tab_to(point.strip())
        page.keyboard.press("Space")
    press(watched, "Make it live")
    page.get_by_text("The profile is public.").wait_for(timeout=WAIT)
    assert watched.complaints == [] and watched.strangers == []
