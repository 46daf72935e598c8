"""A provider on a phone puts a page into the other language, with scripts and without them."""

import pytest
from playwright.sync_api import expect

from tests.provider_profiles.contract import profile

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.xdist_group("browser")]
PHONE = 390
THING = "Mynd â'r ci am dro, a chithau'n dod hefyd."


def at(path=""):
    """The address of a page of Denise's profile, in Welsh."""
    return f"/cy{profile(path)}"


@pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without scripts"])
def test_denise_writes_in_welsh_looks_at_it_and_finds_it_before_sending(look, javascript):
    watched = look(at("change/words/"), width=PHONE, who="provider", javascript=javascript)
    page = watched.page
    expect(page.get_by_role("heading", level=1)).to_contain_text("Yn Gymraeg")
    thing = page.locator("#id_other_my_thing")
    assert thing.get_attribute("lang") == "cy"
    beside = page.locator(".profiles-beside [lang='en-gb']").first
    expect(beside).to_contain_text("Dog walks")
    assert beside.bounding_box()["y"] < thing.bounding_box()["y"]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert not javascript or watched.axe() == "[]"

    thing.fill("Gofal o safon uchel")
    page.get_by_role("button", name="Cadw a pharhau").click()
    expect(page.locator(".govuk-error-summary a")).to_have_count(1)
    assert thing.input_value() == "Gofal o safon uchel"
    assert not javascript or watched.axe() == "[]"
    thing.fill(THING)
    page.get_by_role("button", name="Cadw a pharhau").click()
    expect(page).to_have_url(f"{page.url.split('/cy/')[0]}{at()}")

    page.goto(at("preview/?in=cy"))
    expect(page.locator("html")).to_have_attribute("lang", "cy")
    expect(page.get_by_text(THING)).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert not javascript or watched.axe() == "[]"
    page.locator(".profiles-preview-bar").get_by_role("link", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en-gb")
    expect(page.get_by_text(THING)).to_have_count(0)

    page.goto(at("check/"))
    expect(page.locator("dd[lang='cy']").get_by_text(THING)).to_be_visible()
    assert not javascript or watched.axe() == "[]"
    assert watched.complaints == [] and watched.strangers == []
