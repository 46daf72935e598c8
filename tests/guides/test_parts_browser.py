"""A reader on a phone: from the list of guides through the parts, in Welsh and back, to paper."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.xdist_group("browser")]
PHONE = 390
GUIDE = "Prices and getting paid"
PRINTED = "h2[id^=part-]"


@pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without scripts"])
def test_a_reader_goes_through_a_guide_on_a_phone(look, javascript):
    watched = look("/guides/", width=PHONE, javascript=javascript)
    page = watched.page
    page.get_by_role("link", name=GUIDE, exact=True).click()
    parts = page.get_by_role("navigation", name="In this guide")
    assert parts.locator("[aria-current=page]").count() == 1
    page.get_by_role("link", name="Next").click()
    second = page.locator("h1").inner_text()
    page.get_by_role("link", name="Next").click()
    third = page.locator("h1").inner_text()
    assert second != third and third == parts.locator("[aria-current=page]").inner_text()
    page.get_by_role("link", name="Previous").click()
    assert page.locator("h1").inner_text() == second
    page.get_by_role("link", name="Cymraeg").click()
    assert page.locator("html").get_attribute("lang") == "cy" and page.locator("h1").inner_text() != second
    page.get_by_role("link", name="English").click()
    assert page.locator("h1").inner_text() == second
    page.get_by_role("link", name="Print the whole guide").click()
    assert page.locator(PRINTED).count() == parts.locator("li").count() > 2
    assert watched.complaints == [] and watched.strangers == [] and page.context.cookies() == []


def test_a_reader_without_a_mouse_goes_through_a_guide(look):
    watched = look("/guides/", width=PHONE)
    page = watched.page
    watched.tab_to(GUIDE)
    page.keyboard.press("Enter")
    page.wait_for_url("**/prices-and-getting-paid/")
    watched.tab_to("Next")
    page.keyboard.press("Enter")
    page.wait_for_url("**/prices-and-getting-paid/*/")
    second = page.locator("h1").inner_text()
    watched.tab_to("Print this part")
    page.keyboard.press("Enter")
    page.wait_for_url("**/print/2/")
    assert second in page.locator(PRINTED).first.inner_text()


def test_paper_holds_every_part_and_no_menu(look):
    page = look("/guides/prices-and-getting-paid/print/", width=PHONE).page
    page.emulate_media(media="print")
    expect(page.locator("header nav").first).not_to_be_visible()
    for heading in page.locator(PRINTED).all():
        assert heading.is_visible()
