"""A reader on a phone meets a hard word: what it means, back to the text, and the list from A to Z."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.xdist_group("browser")]
PHONE = 390
PART = "/guides/do-you-need-to-register/england/"


@pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without scripts"])
def test_a_reader_looks_up_a_word_and_goes_on_reading(look, javascript):
    watched = look(PART, width=PHONE, javascript=javascript)
    page = watched.page
    page.locator(".guides-term", has_text="regulated activity").click()
    entry = page.locator("#word-regulated-activity")
    expect(page).to_have_url(re.compile(re.escape("#word-regulated-activity") + "$"))
    shown = entry.bounding_box()
    assert 0 <= shown["y"] < 800 and shown["x"] >= 0 and shown["x"] + shown["width"] <= PHONE
    assert "Care registration:" in entry.inner_text() and "DBS checks:" in entry.inner_text()
    entry.get_by_role("link", name="Back to “regulated activity” in the text").click()
    assert 0 <= page.locator("#use-regulated-activity").bounding_box()["y"] < 800
    assert watched.complaints == [] and watched.strangers == [] and page.context.cookies() == []


def test_a_reader_without_a_mouse_does_the_same(look):
    watched = look(PART, width=PHONE)
    page = watched.page
    watched.tab_to("regulated activity")
    page.keyboard.press("Enter")
    page.wait_for_url("**#word-regulated-activity")
    watched.tab_to("Back to “regulated activity” in the text")
    page.keyboard.press("Enter")
    page.wait_for_url("**#use-regulated-activity")


@pytest.mark.parametrize(("path", "letter"), [("/guides/words/", "P"), ("/cy/guides/words/", "Rh")])
def test_letters_lead_to_words_and_a_word_to_its_guide(look, path, letter):
    watched = look(path, width=PHONE)
    page = watched.page
    page.locator(".guides-letters").get_by_role("link", name=letter, exact=True).click()
    assert 0 <= page.locator(f"#letter-{letter}").bounding_box()["y"] < 800
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
    for letter_link in page.locator(".guides-letters a").all():
        assert min(letter_link.bounding_box()["width"], letter_link.bounding_box()["height"]) >= 44
    page.locator(".guides-letter__entry a").first.click()
    page.wait_for_url("**/guides/*/")
    assert watched.complaints == []


@pytest.mark.parametrize("path", [PART, "/guides/words/", f"{PART}../print/"])
def test_words_and_facts_are_fit_for_everybody(look, path):
    watched = look(path, width=PHONE)
    assert watched.axe() == "[]"


def test_on_paper_the_meanings_stand_at_the_end(look):
    page = look("/guides/do-you-need-to-register/print/", width=1280).page
    page.emulate_media(media="print")
    expect(page.locator("#word-regulated-activity")).to_be_visible()
    expect(page.locator(".guides-words__back").first).not_to_be_visible()
    last_part = page.locator(".guides-print__part").last.bounding_box()
    assert page.locator(".guides-words").bounding_box()["y"] > last_part["y"]
