"""“Is this page useful?” on a phone: with and without JavaScript, by keyboard alone, in Welsh."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.xdist_group("browser")]
PART = "/guides/prices-and-getting-paid/sending-bills/"
PHONE = 390
WORDS = "An example of a whole bill would help."


def nothing_is_kept(page):
    """No cookie, and nothing in the browser's own stores."""
    stores = page.evaluate("() => localStorage.length + sessionStorage.length")
    return page.context.cookies() == [] and stores == 0


@pytest.mark.parametrize(("javascript", "path"), [(True, PART), (False, "/guides/being-found/")])
def test_no_and_a_sentence_and_back(look, javascript, path):
    watched = look(path, width=PHONE, javascript=javascript)
    page = watched.page
    title = page.locator("h1").inner_text()
    page.get_by_role("heading", name="Is this page useful?").scroll_into_view_if_needed()
    page.get_by_role("button", name="No this page is not useful").click()
    page.get_by_role("heading", name="Thank you", exact=True).wait_for()
    if javascript:
        page.get_by_text("You have 300 characters left").first.wait_for()
        assert watched.axe() == "[]"
    page.get_by_label("What could be better? (optional)").fill("x" * 301)
    page.get_by_role("button", name="Send").click()
    page.get_by_role("link", name="use 300 characters or fewer").click()
    assert page.get_by_label("What could be better? (optional)").input_value() == "x" * 301
    page.get_by_label("What could be better? (optional)").fill(WORDS)
    page.get_by_role("button", name="Send").click()
    page.get_by_role("heading", name="Thank you for your feedback").wait_for()
    assert page.context.cookies() == [] if not javascript else nothing_is_kept(page)
    page.reload()
    page.get_by_role("link", name=title).click()
    page.wait_for_url(f"**{path}")
    assert watched.complaints == [] and watched.strangers == []


def test_by_keyboard_alone(look):
    page = look("/guides/for-social-workers/", width=PHONE).page
    page.get_by_role("button", name="Yes this page is useful").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.value") == "no"
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.get_by_text("Your Yes is counted.").wait_for()
    for _press in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement.tagName") == "TEXTAREA":
            break
    page.keyboard.type(WORDS)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_text("will read what you wrote").wait_for()


def test_buttons_are_large_enough_and_the_page_does_not_scroll_sideways(look):
    page = look("/guides/do-you-need-to-register/", width=320).page
    for box in [button.bounding_box() for button in page.locator(".guides-useful button").all()]:
        assert box["height"] >= 44 and box["width"] >= 44
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 320


def test_it_is_not_printed(look):
    page = look(PART, width=PHONE).page
    page.emulate_media(media="print")
    expect(page.locator(".guides-useful")).not_to_be_visible()


def test_staff_read_it_and_mark_a_guide_as_checked(look):
    page = look("/admin/reports/useful/", width=1280, who="editor").page
    assert page.get_by_text("said yes").count()
    page.goto("/admin/reports/to-check/")
    button = page.get_by_role("button", name="I have checked this today").first
    button.click()
    page.get_by_text("is checked. The next check:").wait_for()
