"""The staff's day in a real browser: write, see it live beside the form, publish."""

import re

import pytest
from playwright.sync_api import TimeoutError, expect

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.xdist_group("browser")]
WIDTH = 1280
WAIT = 40_000  # milliseconds; a busy machine takes its time
OUR_PAGES = [
    ("editor", "/admin/"),
    ("moderator", "/admin/"),
    ("moderator", "/admin/profiles/"),
    ("moderator", "/admin/profiles/next/"),
    ("events officer", "/admin/"),
    ("events officer", "/admin/bookings/"),
    ("editor", "/admin/account/"),
    ("editor", "/admin/guides/from-an-example/"),
    ("moderator", "/admin/profiles/provider/1/checks/"),
    ("events officer", "/admin/bookings/1/"),
    ("editor", "/admin/reports/useful/"),
    ("editor", "/admin/reports/to-check/"),
]


@pytest.fixture
def desk(look):
    """desk("editor", "/admin/") is a page of the admin on a wide screen."""
    return lambda role, path: look(path, width=WIDTH, who=role)


@pytest.mark.parametrize(("role", "path"), OUR_PAGES, ids=lambda value: value)
def test_our_own_pages_of_the_admin_pass_axe(desk, role, path):
    watched = desk(role, path)
    assert watched.response.status == 200
    watched.page.wait_for_load_state("networkidle")
    assert watched.axe() == "[]"
    assert watched.complaints == [] and watched.strangers == []


def add_text(page, words):
    """Put one block of text into the body and type into it."""
    page.locator(".c-sf-add-button").first.click()
    page.get_by_role("option", name="Text", exact=True).click()
    page.locator("[contenteditable=true]").last.click()
    page.keyboard.type(words)


def write_until_saved(page):
    """Go on typing until the editor has saved the draft by itself.

    What is typed before its scripts have seen the empty form counts as there from the start.
    """
    for _word in range(20):
        page.keyboard.type(".")  # words would make a long paragraph
        try:
            page.wait_for_function("() => /pages.[0-9]+.edit/.test(location.pathname)", timeout=4000)
            return
        except TimeoutError:
            continue
    raise AssertionError("The draft was never saved.")


def preview(page):
    """Open the side panel and give its frame."""
    page.get_by_role("button", name="Toggle preview").click()
    return page.frame_locator("iframe[title='Preview']").last  # while it loads anew there are two


def publish(page):
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name=re.compile("^Publish")).click()
    page.get_by_text("has been published").wait_for(timeout=WAIT)


def test_an_editor_writes_a_guide_with_the_site_beside_the_form(desk):
    watched = desk("editor", "/admin/")
    page = watched.page
    page.get_by_role("link", name="Guide", exact=True).click()
    page.locator(".c-sf-add-button").first.wait_for(timeout=WAIT)  # the editor's scripts are there
    page.locator("#id_title").fill("A guide from the browser")
    page.locator("#id_summary").fill("What to do before, during and after.")
    add_text(page, "Arrive on time. Say who you are.")
    write_until_saved(page)
    frame = preview(page)
    frame.locator("h1", has_text="A guide from the browser").wait_for(timeout=WAIT)
    frame.get_by_text("Arrive on time.").wait_for(timeout=WAIT)
    assert "Lexend" in frame.locator("body").evaluate("body => getComputedStyle(body).fontFamily")
    page.get_by_role("button", name="Toggle checks").click()
    page.get_by_text("Issues found").first.wait_for()
    assert page.locator(".w-content-checker__row:visible").count() == 0
    publish(page)
    assert watched.complaints == [] and watched.strangers == []


def test_an_editor_begins_a_guide_from_an_example_with_the_keyboard(desk):
    watched = desk("editor", "/admin/guides/from-an-example/")
    page = watched.page
    page.get_by_role("radio", name="A guide in parts").focus()
    page.keyboard.press("ArrowDown")  # the next example, chosen as radio buttons are
    page.keyboard.press("Tab")
    page.keyboard.type("A guide from the keyboard")
    page.keyboard.press("Enter")
    page.wait_for_url("**/edit/", timeout=WAIT)
    assert page.locator("#id_title").input_value() == "A guide from the keyboard"
    expect(page.get_by_text("The short answer").first).to_be_visible()
    assert watched.complaints == [] and watched.strangers == []
