"""The self-check as a reader meets it on a phone: with and without JavaScript, by keyboard alone, and on paper."""

import re

import pytest
from playwright.sync_api import expect

from guides.models import SelfCheckPage

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.xdist_group("browser")]
START = "/guides/is-it-for-you/"


@pytest.fixture
def questions():
    return SelfCheckPage.objects.get(locale__language_code="en-gb").questions


def answer(page, label):
    """Choose an answer and go on."""
    page.get_by_label(label, exact=True).check()
    page.get_by_role("button", name="Continue").click()


def walk(page, questions, unsure=(), skip=()):
    """From the start page to the result."""
    page.get_by_role("button", name="Start now").click()
    for asked in questions:
        page.get_by_text(f"Question {asked.number} of {len(questions)}").wait_for()
        if asked.number in skip:
            page.get_by_role("button", name="Skip this question").click()
        else:
            answer(page, "Not sure" if asked.number in unsure else "I can")
    page.wait_for_url("**/result/**")


@pytest.mark.slow
@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no script"])
def test_a_reader_takes_it_on_a_phone(look, questions, javascript):
    watched = look(START, width=390, javascript=javascript)
    page = watched.page
    walk(page, questions, unsure={8, 9}, skip={4})
    expect(page.get_by_role("heading", name="Your result")).to_be_visible()
    words = page.inner_text("main")
    assert words.index("What you bring") < words.index("Sort out first")
    assert questions[7].value["sort_out"] in words
    page.locator("summary", has_text="Your answers").click()
    # Change an answer; the browser's own Back comes to the result as it was.
    page.get_by_role("link", name=re.compile(r"^Answer ?:")).click()
    answer(page, "I can with help")
    expect(page.get_by_role("heading", name="With help")).to_be_visible()
    page.go_back()
    page.go_back()
    expect(page.get_by_role("heading", name="Your result")).to_be_visible()
    assert page.get_by_role("button", name="Print").is_visible() is javascript
    assert page.context.cookies() == []
    assert watched.complaints == [] and watched.strangers == []


def test_no_answer_says_so_in_title_and_summary(look):
    watched = look(START, width=390)
    page = watched.page
    page.get_by_role("button", name="Start now").click()
    page.get_by_role("button", name="Continue").click()
    expect(page).to_have_title(re.compile("^Error: "))
    page.get_by_role("link", name="Select one answer, or skip this question.").click()
    assert page.evaluate("document.activeElement.id") == "id_answer_0"
    assert watched.axe() == "[]"


def test_keyboard_alone_goes_on_and_back(look):
    page = look(START, width=390).page
    page.get_by_role("button", name="Start now").focus()
    page.keyboard.press("Enter")
    page.get_by_text("Question 1 of").wait_for()
    tab_to(page, "document.activeElement.type === 'radio'")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    assert page.get_by_label("I can with help").is_checked()
    page.keyboard.press("Enter")
    page.get_by_text("Question 2 of").wait_for()
    tab_to(page, "document.activeElement.matches('.govuk-back-link')")
    page.keyboard.press("Enter")
    page.get_by_text("Question 1 of").wait_for()
    assert page.get_by_label("I can with help").is_checked()


def tab_to(page, there):
    """Press Tab until this is true of the page."""
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate(there):
            return
    raise AssertionError(f"the keyboard does not get there: {there}")


@pytest.mark.slow
def test_a_result_is_mailed_kept_and_printed(look, questions):
    page = look(START, width=390, who="other provider").page
    walk(page, questions, unsure={1, 8})
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name="Sort out first")).to_be_visible()
    expect(page.get_by_role("link", name="Email it to me")).not_to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Email it to me").click()
    page.get_by_label("Email address").fill("not an address")
    page.get_by_role("button", name="Send it").click()
    expect(page).to_have_title(re.compile("^Error: "))
    page.get_by_label("Email address").fill("reader@example.org")
    page.get_by_role("button", name="Send it").click()
    expect(page.get_by_role("heading", name="Your result is on its way")).to_be_visible()
    page.get_by_role("link", name="Back to your result").first.click()
    page.get_by_role("button", name="Keep this result").click()
    expect(page.get_by_role("heading", name="My self-checks")).to_be_visible()
    page.get_by_role("link", name="Delete all my results").click()
    page.get_by_role("button", name="Yes, delete").click()
    expect(page.get_by_text("You keep no results")).to_be_visible()
