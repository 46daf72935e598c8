"""Journeys on a phone: with JavaScript and without it, with the keyboard alone, on paper, and what axe finds."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.xdist_group("browser")]
JOURNEY = "/guides/from-an-idea-to-your-first-client/"
# How a window that is wide or high enough never decides whether a step is seen.
OPEN = ".guides-step__box[open]"


def box_of(page, words):
    """The box before a task."""
    return page.get_by_label(words)


@pytest.mark.parametrize("javascript", [True, False])
def test_a_reader_ticks_goes_to_the_guide_and_comes_back(look, javascript):
    watched = look(JOURNEY, javascript=javascript)
    page = watched.page
    assert page.locator(OPEN).count() == 1
    assert page.get_by_role("button", name="Show all steps").count() == int(javascript)
    assert page.context.cookies() == []

    box_of(page, "Done: See what a week is like").check()
    page.locator("#step-1").get_by_role("button", name="Save my ticks").click()
    page.wait_for_url("**ticks=saved**")
    expect(page.get_by_text("Saved on this device.")).to_be_visible()
    expect(page.get_by_text("1 of 4 done")).to_be_visible()
    assert box_of(page, "Done: See what a week is like").is_checked()
    assert [cookie["name"] for cookie in page.context.cookies()] == ["guides_ticks"]

    page.get_by_role("link", name="Ask yourself why you want to").click()
    place = page.locator("#journey-place")
    assert "Step 1 of 7: Think" in place.inner_text()
    assert "Ask yourself why you want to" in place.locator('[aria-current="page"]').inner_text()
    place.get_by_role("button", name="I have done this").click()
    page.wait_for_url("**ticks=saved**")
    expect(page.locator("#journey-place").get_by_text("Saved on this device.")).to_be_visible()

    page.locator("#journey-place").get_by_role("link", name="Talk").click()
    page.wait_for_url(f"**{JOURNEY}#step-2")
    if javascript:
        page.wait_for_selector(f"#step-2 {OPEN}")
    else:
        page.locator("#step-2 summary").click()
    expect(page.get_by_role("link", name="Come to a meet-up")).to_be_visible()
    expect(page.locator("#step-1").get_by_text("2 of 4 done")).to_be_visible()
    assert watched.complaints == [] and watched.strangers == []


def test_one_button_opens_and_closes_all_steps(look):
    page = look(JOURNEY).page
    steps = page.locator(".guides-step__box").count()
    page.get_by_role("button", name="Show all steps").click()
    assert page.locator(OPEN).count() == steps == 8
    page.get_by_role("button", name="Hide all steps").click()
    assert page.locator(OPEN).count() == 0


@pytest.mark.parametrize("javascript", [True, False])
def test_the_keyboard_is_enough(look, javascript):
    page = look(JOURNEY, javascript=javascript).page
    page.locator("#step-2 summary").focus()
    page.keyboard.press("Enter")
    assert page.locator(f"#step-2 {OPEN}").count() == 1
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert box_of(page, "Done: Come to a meet-up and ask anything").is_checked()
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Come to a meet-up and ask anything"
    save = page.locator("#step-2").get_by_role("button", name="Save my ticks")
    for _ in range(10):
        page.keyboard.press("Tab")
        if save.evaluate("button => button === document.activeElement"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**ticks=saved&list=step-2**")
    expect(page.locator("#step-2").get_by_text("Saved on this device.")).to_be_visible()


@pytest.mark.parametrize("javascript", [True, False])
def test_paper_shows_every_step(look, javascript):
    page = look(JOURNEY, javascript=javascript).page
    page.emulate_media(media="print")
    hidden = [
        task.inner_text() for task in page.locator(".guides-task").all() if task.bounding_box()["height"] < 10
    ]
    assert hidden == []
    expect(page.get_by_role("link", name="Find a supervisor")).to_be_visible()
    expect(page.get_by_text("Save my ticks").first).not_to_be_visible()


@pytest.mark.parametrize("path", [JOURNEY, f"/cy{JOURNEY}", "/guides/insurance/", "/guides/"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_and_nothing_is_too_wide(look, path, width):
    watched = look(path, width=width)
    if watched.page.get_by_role("button", name="Show all steps").count():
        watched.page.get_by_role("button", name="Show all steps").click()
    assert watched.axe() == "[]"
    assert watched.page.evaluate("document.documentElement.scrollWidth") <= width
