"""Easy Read in the browser: on a phone, with the keyboard, without JavaScript, and on paper."""

import math
import re

import pytest
from playwright.sync_api import expect

from guides.models import EasyReadPage

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.xdist_group("browser")]
PAGE = "/easy-read/choosing-someone/"
GUIDE = "/guides/being-found/"
SIDE_BY_SIDE = """[...document.querySelectorAll('.guides-easy__sections .guides-easy__section')].map(section => {
  const [picture, words] = [...section.children].map(part => part.getBoundingClientRect());
  return picture.right <= words.left;
})"""
SMALLEST = """Math.min(...[...document.querySelectorAll('.guides-easy__sections p, .guides-easy__sections li')]
  .map(text => parseFloat(getComputedStyle(text).fontSize)))"""


@pytest.mark.parametrize("width", [360, 390, 1280])
def test_picture_left_words_right_and_words_large(look, width):
    watched = look(PAGE, width=width)
    assert all(watched.page.evaluate(SIDE_BY_SIDE))
    assert watched.page.evaluate(SMALLEST) >= 20
    assert not watched.complaints and not watched.strangers


def test_on_the_narrowest_phone_the_picture_is_above_and_nothing_is_cut_off(look):
    page = look(PAGE, width=320).page
    assert not any(page.evaluate(SIDE_BY_SIDE))
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("path", ["/easy-read/", "/cy/easy-read/", PAGE])
@pytest.mark.slow
def test_nothing_for_axe_to_find(look, path):
    for width in (320, 1280):
        assert look(path, width=width).axe() == "[]"


@pytest.mark.parametrize("javascript", [True, False])
def test_from_the_list_to_a_page_to_the_guide_and_back_with_the_keyboard(look, javascript):
    page = look("/easy-read/", javascript=javascript).page

    def follow(name):
        for _press in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.textContent.trim()") == name:
                break
        with page.expect_navigation():
            page.keyboard.press("Enter")

    follow("Choosing someone to help you")
    expect(page).to_have_url(re.compile(re.escape(PAGE) + "$"))
    follow("For families: choosing someone")
    expect(page).to_have_url(re.compile(re.escape("/guides/choosing-someone/") + "$"))
    follow("Easy Read version")
    expect(page).to_have_url(re.compile(re.escape(PAGE) + "$"))


@pytest.mark.parametrize("javascript", [True, False])
def test_asking_for_one_with_the_keyboard_sets_no_cookie(look, javascript):
    page = look(GUIDE, javascript=javascript).page
    page.get_by_role("button", name="Ask us for one").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/guide/easy-read/asked/**")
    assert page.get_by_role("heading", level=1).inner_text() == "Thank you for asking"
    assert page.context.cookies() == []
    page.get_by_role("link", name="Being found").click()
    expect(page).to_have_url(re.compile(re.escape(GUIDE) + "$"))


def test_print_button_is_only_there_when_it_works(look):
    expect(look(PAGE).page.get_by_role("button", name="Print")).to_be_visible()
    assert look(PAGE, javascript=False).page.get_by_role("button", name="Print").count() == 0


def sheets(page):
    """How many sheets of paper a page takes."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))


@pytest.mark.parametrize("slug", ["choosing-someone", "keeping-people-safe", "finding-support"])
def test_two_sections_on_each_sheet_of_paper(look, slug):
    sections = len(EasyReadPage.objects.get(slug=slug, locale__language_code="en-gb").body)
    assert sheets(look(f"/easy-read/{slug}/").page) == math.ceil(sections / 2)


def test_the_fullest_sections_still_go_two_to_a_sheet_in_large_type(look):
    page = look(PAGE).page
    page.evaluate(
        """document.querySelectorAll('.guides-easy__sections .guides-easy__words').forEach(words => {
          const sentence = 'You can ask people you know to tell you what they would like best today.';
          words.innerHTML = '<h2 class="guides-easy__heading">A heading of a usual length here</h2>' +
            `<p>${sentence}</p>`.repeat(5);
        })"""
    )
    assert sheets(page) == page.locator(".guides-easy__sections .guides-easy__section").count() / 2
    page.emulate_media(media="print")
    assert page.evaluate(SMALLEST) * 72 / 96 > 15.99  # points


@pytest.mark.parametrize("width", [320, 641, 768, 1280])
@pytest.mark.parametrize("path", ["/", "/cy/"])
def test_menu_with_one_more_entry_fits(look, path, width):
    page = look(path, width=width).page
    assert page.evaluate("document.documentElement.scrollWidth") <= width
