"""Looking for somebody: on a phone without scripts, by keyboard, in Welsh; nobody found; one tap from a mail."""

import pytest
from playwright.sync_api import expect

from provider_profiles.mail_links import link_for
from provider_profiles.models import ProviderMembership

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.xdist_group("browser")]
PHONE = 390
LANGUAGES = {
    "en-gb": {
        "start": "/find-support/", "what": "What?", "where": "Where?", "search": "Search", "filters": "Filters",
        "show": "Show these people", "pets": "Pets", "found": "Paws Awhile", "nobody": "Nobody matches",
        "tell": "Tell us what is missing", "send": "Send", "thanks": "Thank you",
    },
    "cy": {
        "start": "/cy/find-support/", "what": "Beth?", "where": "Ble?", "search": "Chwilio", "filters": "Hidlwyr",
        "show": "Dangos y bobl hyn", "pets": "Anifeiliaid anwes", "found": "Pawen Bach",
        "nobody": "Nid oes neb yn cyd-fynd", "tell": "Dywedwch wrthym beth sydd ar goll", "send": "Anfon",
        "thanks": "Diolch",
    },
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_a_place_and_filters_find_somebody_and_nobody_is_asked_about(look, language):
    words = LANGUAGES[language]
    page = look(words["start"], width=PHONE, javascript=False).page
    page.get_by_label(words["what"], exact=True).fill("dog walking")
    page.get_by_label(words["where"], exact=True).fill("taunton")
    page.get_by_role("button", name=words["search"]).last.click()
    expect(page.get_by_role("link", name=words["found"])).to_be_visible()
    page.get_by_role("link", name=words["filters"]).or_(
        page.get_by_role("button", name=words["filters"])
    ).first.click()
    page.get_by_label(words["pets"]).first.check()
    page.get_by_role("button", name=words["show"]).click()
    expect(page.get_by_role("link", name=words["found"])).to_be_visible()

    # The address alone finds the same, for whoever it is sent to.
    expect(look(page.url, width=PHONE).page.get_by_role("link", name=words["found"])).to_be_visible()

    page.get_by_label(words["where"], exact=True).fill("Whitby")
    page.get_by_role("button", name=words["search"]).last.click()
    expect(page.get_by_role("heading", name=words["nobody"])).to_be_visible()
    page.get_by_role("link", name=words["tell"]).click()
    page.locator("textarea").fill("Someone who walks big dogs.")
    page.get_by_role("button", name=words["send"]).click()
    expect(page.get_by_role("heading", name=words["thanks"])).to_be_visible()
    assert page.context.cookies() == []
    if language == "en-gb":
        staff = look("/admin/profiles/missing/", who="moderator", width=1280).page
        expect(staff.get_by_text("Someone who walks big dogs.").first).to_be_visible()
        expect(staff.get_by_text("Whitby").first).to_be_visible()


def test_the_keyboard_is_enough_to_search_filter_and_open_a_page(look):
    watched = look("/find-support/")
    page = watched.page
    watched.tab_to("What?")
    page.keyboard.type("dog walking")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=dog**")
    watched.tab_to("Paws Awhile")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Paws Awhile")).to_be_visible()
    watched.tab_to("Suggest an edit")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Suggest an edit")).to_be_visible()
    assert watched.complaints == [] and watched.strangers == []


def test_a_filter_is_removed_by_one_tap_and_the_rest_stays(look):
    page = look("/find-support/?q=dog+walking&where=Taunton&pay=own_money", width=PHONE, javascript=False).page
    page.get_by_role("link", name="dog walking").first.click()
    expect(page.get_by_label("What?", exact=True)).to_have_value("")
    expect(page.get_by_label("Where?", exact=True)).to_have_value("Taunton")
    assert "pay=own_money" in page.url


def test_a_worry_leads_to_the_council_and_not_to_us(look):
    page = look("/find-support/paws-awhile/", width=PHONE, javascript=False).page
    page.get_by_role("link", name="Worried about someone?").click()
    expect(page.get_by_text("999").first).to_be_visible()
    assert page.locator("main form").count() == 0


def test_one_tap_from_a_mail_keeps_a_page_true_without_signing_in(look):
    member = ProviderMembership.objects.get(
        user__email="provider@example.org", provider__profile_key=_key_of("paws-awhile")
    )
    link = link_for(member, "full")
    page = look(f"/account/profile/by-mail/{link.token}/", width=PHONE, javascript=False).page
    public = look("/find-support/paws-awhile/", width=PHONE, javascript=False).page
    assert "Full at the moment" not in public.inner_text("main")  # a mail program that looks changes nothing
    page.get_by_role("button", name="Yes, I am full").click()
    page.wait_for_url("**/done/")
    public.reload()
    expect(public.get_by_text("Full at the moment").first).to_be_visible()
    back = look(f"/account/profile/by-mail/{link_for(member, 'space').token}/", width=PHONE, javascript=False).page
    back.get_by_role("button", name="Yes, I have space").click()
    back.wait_for_url("**/done/")
    public.reload()
    expect(public.get_by_text("Has space now").first).to_be_visible()


def _key_of(slug):
    from provider_profiles.models import ProviderProfilePage

    return ProviderProfilePage.objects.get(slug=slug, locale__language_code="en-gb").translation_key
