"""A provider writes in English, Welsh or both: one draft, one sending, one approval, two public pages."""

import json
import re

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from core.demo import ensure_translation
from provider_profiles import editing, unsent
from provider_profiles.models import Provider, ProviderProfileIndexPage, ProviderProfilePage
from tests.provider_profiles.conftest import jpeg, own, upload
from tests.provider_profiles.test_privacy import needles_in_database

pytestmark = pytest.mark.django_db
ENGLISH = "/find-support/kites-and-crumbs/"
WELSH = f"/cy{ENGLISH}"
THING = "Hedfan barcudiaid a bwyta cacen ar ddiwrnodau gwyntog."
ABOUT = "Rydyn ni'n hoffi gwynt.\n\nRydyn ni'n hoffi cacen yn fwy."
CYMRAEG = {
    "other_my_thing": THING,
    "other_about": ABOUT,
    "other_when_note": "Dydd Sadwrn, 10am i 4pm",
    "other_access_notes": "Mae'r bryn yn serth.",
}


def at(path=""):
    """The address of a page of Ann's profile."""
    return own(Provider.objects.get(memberships__user__email="ann@example.org"), path)


def words():
    """The address of the step that asks for the other language."""
    return at("change/words/")


def text_of(answer):
    return answer.content.decode()


def welsh_page():
    return ProviderProfilePage.objects.filter(slug="kites-and-crumbs", locale__language_code="cy").first()


def write(browser, **changes):
    """Post the step as a browser does; an answer of None is left out."""
    data = {**CYMRAEG, "go": "later", **changes}
    return browser.post(words(), {name: text for name, text in data.items() if text is not None})


@pytest.fixture
def both(draft, ann, signed_in):
    """Ann's provider with a draft in both languages."""
    assert write(signed_in(ann)).status_code == 302
    return draft


@pytest.fixture
def approve(moderator, ann):
    def act(provider):
        editing.approve(moderator, editing.submit(ann, provider).pk)

    return act


@pytest.fixture
def public(both, approve):
    """Approved and public in both languages."""
    approve(both)
    return both


@pytest.fixture
def translated(live):
    """Ann's live profile, which staff have translated; all of it."""
    page = ensure_translation(
        live.page, "cy", title="Barcud a Bara", my_thing="Geiriau staff.", about="Am gan staff.",
        typical_visit="Ymweliad gan staff.", price_note="Pris gan staff.", access_notes="Mynediad gan staff.",
    )  # fmt: skip
    return page


# One approval, two pages ----------------------------------------------------------------------------------------


def test_written_sent_and_approved_once_it_is_public_in_both_languages(
    client, draft, ann, moderator, signed_in, outbox
):
    browser, desk = signed_in(ann), signed_in(moderator)
    assert "In Welsh" in text_of(browser.get(at())) and "Step 10 of 10" in text_of(browser.get(words()))
    write(browser)
    assert client.get(WELSH).status_code == 404 and welsh_page() is None
    assert browser.post(at("check/"), {"agree": "on"}).status_code == 302
    assert len(outbox("moderator@example.org")) == 1
    submission = editing.waiting(draft)
    assert THING in text_of(desk.get(f"/admin/profiles/{submission.pk}/"))
    desk.post(f"/admin/profiles/{submission.pk}/", {"do": "approve", "sure": "1"})

    english, welsh = text_of(client.get(ENGLISH)), text_of(client.get(WELSH))
    assert "We like wind." in english and "gwynt" not in english
    assert "Rydyn ni&#x27;n hoffi gwynt." in welsh and "We like wind." not in welsh and THING in welsh
    assert "01632 960 001" in welsh and "£18.50" in welsh
    assert f'hreflang="cy" href="http://testserver{WELSH}"' in english.replace("localhost", "testserver")
    assert f'href="{ENGLISH}"' in welsh and f'href="{WELSH}"' in english  # the switch of languages
    assert welsh_page().live and not welsh_page().has_unpublished_changes


def test_each_language_lists_and_finds_its_own_words(client, public):
    welsh, english = (
        text_of(client.get("/cy/find-support/?q=barcudiaid")),
        text_of(client.get("/find-support/?q=kite")),
    )
    assert THING in welsh and "Yn Saesneg" not in welsh.split("kites-and-crumbs")[1].split("</article>")[0]
    assert "Kite flying and cake" in english and WELSH not in english.split('<div class="fh-card')[0]
    assert "kites-and-crumbs" not in text_of(client.get("/find-support/?q=barcudiaid"))
    assert "kites-and-crumbs" in text_of(client.get("/cy/search/?q=barcudiaid"))


def test_what_has_no_welsh_is_shown_in_english_and_says_so(client, public):
    welsh = text_of(client.get(WELSH))
    assert re.search(r'<div lang="en-gb">\s*<p>We meet at the hill\.</p>', welsh)
    assert '<small lang="en-gb">Kites are included.</small>' in welsh
    assert "Yn Saesneg" in welsh.split("We meet at the hill.")[0]
    assert "<small>Dydd Sadwrn, 10am i 4pm</small>" in welsh
    assert 'lang="en-gb">We like' not in welsh and 'lang="cy"><p>' not in welsh
    assert 'lang="en-gb"' not in text_of(client.get(ENGLISH)).split("<main")[1].split("</main>")[0]


def test_a_profile_first_written_in_welsh_offers_english(client, ann, moderator, posted, signed_in, approve):
    browser = signed_in(ann)
    browser.post("/cy/account/profile/start/", {"title": "Barcud a Bara", "language": "cy"})
    for key in ("help", "where", "access", "price", "contact", "about", "care"):
        browser.post("/cy" + at(f"change/{key}/"), {**posted(key), "go": "next"})
    thing = {"title": "Barcud a Bara", "my_thing": "Hedfan barcud.", "people": ""}
    browser.post("/cy" + at("change/name/"), {**thing, "go": "next"})
    shown = text_of(browser.get("/cy" + at("change/words/")))
    assert "Yn Saesneg" in shown and 'lang="en-gb"' in shown and '<div lang="cy"><p>Hedfan barcud.</p>' in shown
    both = {"other_my_thing": "Kite flying.", "other_about": "We fly kites.", "other_title": "Kite and Bread"}
    assert browser.post("/cy" + at("change/words/"), {**both, "go": "next"}).status_code == 302
    approve(ann.provider_memberships.get().provider)
    english = text_of(client.get("/find-support/barcud-a-bara/"))
    assert "Kite flying." in english and "Kite and Bread" in english and "Barcud a Bara" not in english
    assert "Hedfan barcud." in text_of(client.get("/cy/find-support/barcud-a-bara/"))
    assert (
        "In Welsh" not in text_of(client.get("/find-support/?q=kite")).split("barcud-a-bara")[1].split("</art")[0]
    )


@pytest.mark.parametrize("way", ["off", "gone"])
def test_it_is_not_offered_without_a_directory_in_that_language(draft, ann, signed_in, way):
    welsh = ProviderProfileIndexPage.objects.get(locale__language_code="cy")
    welsh.unpublish() if way == "off" else welsh.delete()
    browser = signed_in(ann)
    assert "In Welsh" not in text_of(browser.get(at())) and browser.get(words()).status_code == 404
    assert write(browser).status_code == 404 and editing.draft_of(draft).other_words == {}


def test_words_wait_while_there_is_no_directory_and_do_not_stop_an_approval(client, both, approve, ann):
    welsh = ProviderProfileIndexPage.objects.get(locale__language_code="cy")
    welsh.unpublish()
    approve(both)
    assert client.get(ENGLISH).status_code == 200 and welsh_page() is None
    welsh.save_revision().publish()
    editing.draft_of(both).save_revision(user=ann)
    approve(both)
    assert THING in text_of(client.get(WELSH))


# Changes wait, in both ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["Welsh", "English"])
def test_a_change_of_one_language_is_public_in_neither_until_it_is_approved(
    client, public, ann, moderator, signed_in, posted, language
):
    browser = signed_in(ann)
    if language == "Welsh":
        write(browser, other_about="Storm newydd.")
    else:
        browser.post(at("change/about/"), {**posted("about", about="A new storm."), "go": "later"})

    def shown():
        addresses = (ENGLISH, WELSH, "/find-support/?q=kites", "/cy/find-support/?q=storm", "/cy/search/?q=newydd")
        return " ".join(text_of(client.get(address)) for address in addresses)

    assert "Storm newydd." not in shown() and "A new storm." not in shown() and "hoffi gwynt" in shown()
    submission = editing.submit(ann, public)
    assert "Storm newydd." not in shown() and "A new storm." not in shown() and "We like wind." in shown()
    changes = text_of(signed_in(moderator).get(f"/admin/profiles/{submission.pk}/")).split('id="changes-title"')[1]
    label = "In Welsh: about" if language == "Welsh" else "About"
    assert f"<dt>{label}</dt>" in changes and changes.count("<dt>") == 1
    editing.approve(moderator, submission.pk)
    assert ("Storm newydd." if language == "Welsh" else "A new storm.") in shown()


def test_a_change_of_english_alone_leaves_the_welsh_page_alone(public, ann, posted, signed_in, approve):
    before = welsh_page().latest_revision_id
    signed_in(ann).post(at("change/about/"), {**posted("about", about="A new storm."), "go": "later"})
    approve(public)
    assert welsh_page().latest_revision_id == before


def test_facts_reach_the_welsh_page_with_the_same_approval(client, public, ann, posted, signed_in, approve):
    browser = signed_in(ann)
    browser.post(at("change/contact/"), {**posted("contact", contact_phone="01632 960 099"), "go": "later"})
    browser.post(at("change/name/"), {**posted("name", title="Kites at Dusk"), "go": "later"})
    approve(public)
    welsh = text_of(client.get(WELSH))
    assert "01632 960 099" in welsh and "01632 960 001" not in welsh
    assert "Kites at Dusk" in welsh and "Kites and Crumbs" not in welsh  # it has no name of its own


def test_a_welsh_name_of_its_own(client, both, ann, signed_in, approve):
    write(signed_in(ann), other_title="Barcud a Bara")
    approve(both)
    assert "<h1" in (welsh := text_of(client.get(WELSH))) and "Barcud a Bara" in welsh
    assert "Barcud a Bara" not in text_of(client.get(ENGLISH)) and welsh_page().slug == "kites-and-crumbs"
    write(signed_in(ann), other_title="")
    approve(both)
    assert "Barcud a Bara" not in text_of(client.get(WELSH))


def test_taken_away_words_leave_the_public_with_the_next_approval(client, public, ann, signed_in, approve):
    browser = signed_in(ann)
    assert "Take all the Welsh away" in text_of(browser.get(words()))
    write(browser, take_away="on")
    assert editing.draft_of(public).other_words == {} and THING in text_of(client.get(WELSH))
    approve(public)
    gone = client.get(WELSH)
    assert THING not in text_of(gone) and not welsh_page().live
    listed = text_of(client.get("/cy/find-support/?q=kite"))
    assert "Kite flying and cake" in listed and "Yn Saesneg" in listed and ENGLISH in listed
    assert "kites-and-crumbs" not in text_of(client.get("/cy/search/?q=barcudiaid"))
    write(browser)
    approve(public)
    assert (
        THING in text_of(client.get(WELSH))
        and ProviderProfilePage.objects.filter(slug="kites-and-crumbs").count() == 2
    )


def test_unpublishing_and_pausing_take_both_along(client, public, ann):
    editing.set_paused(ann, public, True)
    assert "01632 960 001" not in text_of(client.get(WELSH))
    editing.set_paused(ann, public, False)
    public.page.unpublish()
    assert client.get(WELSH).status_code == 410


def test_a_half_written_second_language_is_saved_and_cannot_be_sent(draft, ann, signed_in):
    browser = signed_in(ann)
    answer = text_of(browser.post(words(), {"other_price_note": "Mae barcud yn y pris.", "go": "next"}))
    assert answer.count("Write this in Welsh too, or take all the Welsh away") == 4  # summary and field, twice
    assert "is saved" in answer and "Mae barcud yn y pris." in answer
    assert "In progress" in text_of(browser.get(at()))
    assert "In Welsh: Write this in Welsh too" in text_of(browser.post(at("check/"), {"agree": "on"}))
    with pytest.raises(editing.NotReady):
        editing.submit(ann, draft)
    browser.post(words(), {"other_price_note": "Mae barcud yn y pris.", "take_away": "on", "go": "next"})
    assert editing.submit(ann, draft).state == "waiting"


def test_a_profile_in_one_language_needs_nothing_more(draft, ann, signed_in, approve, client):
    browser = signed_in(ann)
    assert "You have written nothing here, and need not." in text_of(browser.get(at("check/")))
    assert browser.post(words(), {"go": "next"}).status_code == 302
    approve(draft)
    assert welsh_page() is None and client.get(ENGLISH).status_code == 200


def test_words_that_fall_behind_are_pointed_out_and_hold_nothing_up(both, ann, signed_in, posted):
    browser = signed_in(ann)
    flag = "You changed your English text after you wrote the Welsh."
    assert flag not in text_of(browser.get(words())) and flag not in text_of(browser.get(at("check/")))
    browser.post(at("change/about/"), {**posted("about", about="A new storm."), "go": "later"})
    shown = text_of(browser.get(words()))
    assert flag in shown and shown.count("You changed this text since.") == 1
    assert "You changed this text since." in shown.split("A new storm.")[1].split("other_about")[0]
    assert flag in text_of(browser.get(at("check/"))) and "Is it still right?" in text_of(browser.get(at()))
    write(browser)  # saved again as it is
    assert flag not in text_of(browser.get(words())) and "Is it still right?" not in text_of(browser.get(at()))
    browser.post(at("change/about/"), {**posted("about", about="Another storm."), "go": "later"})
    assert editing.submit(ann, both).state == "waiting"


# Notes, previews, lapsed sessions -------------------------------------------------------------------------------


def test_a_note_on_a_welsh_text_reaches_its_question(both, ann, moderator, signed_in):
    browser, desk = signed_in(ann), signed_in(moderator)
    submission = editing.submit(ann, both)
    screen = text_of(desk.get(f"/admin/profiles/{submission.pk}/"))
    assert 'name="note_other_about"' in screen and 'name="note_about"' in screen
    note = {"note_other_about": "Pa fryn?", "reason": "One thing.", "do": "return"}
    assert desk.post(f"/admin/profiles/{submission.pk}/", note).status_code == 302
    submission.refresh_from_db()
    assert submission.notes == {"other_about": "Pa fryn?"} and submission.steps_to_change == ["words"]
    tasks = text_of(browser.get(at()))
    assert "Pa fryn?" in tasks and "In Welsh: about" in tasks
    assert "Pa fryn?" not in text_of(browser.get(at("change/about/")))
    step = text_of(browser.get(words()))
    assert step.index("id_other_my_thing") < step.index("Pa fryn?") < step.index('id="id_other_about"')
    write(browser, other_about="Bryn Cothelstone.")
    assert "Pa fryn?" not in text_of(browser.get(at()))


def test_the_screen_of_a_moderator_asks_for_no_notes_on_welsh_nobody_wrote(draft, ann, moderator, signed_in):
    submission = editing.submit(ann, draft)
    assert "note_other" not in text_of(signed_in(moderator).get(f"/admin/profiles/{submission.pk}/"))


def test_the_preview_shows_both_languages_to_provider_and_moderator(both, ann, moderator, signed_in):
    submission = editing.submit(ann, both)
    for browser, address in (
        (signed_in(ann), at("preview/")),
        (signed_in(moderator), f"/admin/profiles/{submission.pk}/public-view/"),
    ):
        english, welsh = text_of(browser.get(address)), text_of(browser.get(f"{address}?in=cy"))
        assert 'href="?in=cy"' in english and 'href="?in=en-gb"' in welsh
        assert "We like wind." in english and "hoffi gwynt" not in english and 'href="?in=en-gb"' not in english
        assert "hoffi gwynt" in welsh and "We like wind." not in welsh
        assert 'fh-page" lang="cy">' in welsh and "Rhagolwg" in welsh
        assert '<div lang="en-gb"><p>We meet at the hill.</p>' in re.sub(r">\s+<", "><", welsh)
        assert browser.get(f"{address}?in=xx").status_code == 200
    assert welsh_page() is None  # looking makes nothing


def test_the_preview_offers_no_language_that_is_not_written(draft, ann, signed_in):
    assert "?in=" not in text_of(signed_in(ann).get(at("preview/")))
    assert "We like wind." in text_of(signed_in(ann).get(at("preview/?in=cy")))


def test_the_check_page_shows_both_languages(both, ann, signed_in):
    shown = text_of(signed_in(ann).get(at("check/")))
    assert f'lang="cy">{THING}' in shown and 'lang="en-gb">Kite flying and cake' in shown
    assert "In Welsh: about" in shown and "In Welsh: why you do not have to register" not in shown


def test_a_lapsed_session_keeps_the_welsh_words(draft, ann, signed_in):
    from tests.provider_profiles.test_unsent import sign_in, sign_out, stamp_on

    browser = signed_in(ann)
    stamp = stamp_on(browser, words())
    sign_out(browser)
    assert write(browser, **{unsent.STAMP_FIELD: stamp, "other_about": "Ŵyn a gŵydd."}).url == words()
    sign_in(browser, ann)
    shown = text_of(browser.get(words()))
    assert "Ŵyn a gŵydd." in shown and "It is not saved yet" in shown
    assert editing.draft_of(draft).other_words == {}
    write(browser, other_about="Ŵyn a gŵydd.")
    assert editing.draft_of(draft).other_text("about") == "Ŵyn a gŵydd."


# What may be written --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ({"other_my_thing": "x" * 121}, "120 characters or fewer"),
        ({"other_about": "x" * 2001}, "2000 characters or fewer"),
        ({"other_when_note": "dydd\nSul"}, "on one line"),
        ({"other_about": "cwmni \u202e da"}, "hidden character"),
        ({"other_about": "Dim euogfarnau."}, "criminal record check"),
        ({"other_title": "x" * 81}, "80 characters or fewer"),
    ],
)
def test_bad_words_are_shown_again_with_a_reason(draft, ann, signed_in, bad, message):
    answer = write(signed_in(ann), **bad)
    shown = text_of(answer)
    assert answer.status_code == 200 and "There is a problem" in shown and message in shown
    assert next(iter(bad.values()))[:5] in shown and "Mae&#x27;r bryn yn serth." in shown
    assert editing.draft_of(draft).other_words == {}


def test_an_empty_welsh_sentence_is_held_up(draft, ann, signed_in):
    answer = text_of(write(signed_in(ann), go="next", other_my_thing="Gofal a chefnogaeth o safon uchel"))
    assert "Many people could say this." in answer
    with pytest.raises(editing.NotReady):
        editing.submit(ann, draft)


def test_markup_is_text(client, both, ann, signed_in, approve):
    write(signed_in(ann), other_about="<script>alert(1)</script><b>Barcud</b>")
    approve(both)
    welsh = text_of(client.get(WELSH))
    assert "&lt;script&gt;alert(1)" in welsh and "<b>Barcud" not in welsh


@pytest.mark.parametrize(
    "name", ["other_slug", "other_contact_phone", "other_alt_" + "0" * 32, "other_words", "my_thing"]
)
def test_what_is_no_question_of_the_step_cannot_be_set(draft, ann, signed_in, name):
    write(signed_in(ann), **{name: "Sneaked in"})
    page = editing.draft_of(draft)
    assert "Sneaked in" not in json.dumps(page.serializable_data(), default=str)
    assert set(page.other_words) == {"my_thing", "about", "when_note", "access_notes"}


@pytest.mark.parametrize(
    "value",
    [
        ["about"],
        {"slug": {"text": "x", "of": ""}},
        {"about": "x"},
        {"about": {"text": "x"}},
        {"about": {"text": 1, "of": ""}},
        {"about": {"text": "x" * 2001, "of": ""}},
        {"about": {"text": "a\u202eb", "of": ""}},
        {"about": {"text": "x", "of": "x" * 9}},
        {f"alt_{number:032x}": {"text": "x", "of": ""} for number in range(20)},
    ],
)
def test_the_field_refuses_what_no_form_would_give_it(draft, value):
    page = editing.draft_of(draft)
    page.other_words = value
    with pytest.raises(ValidationError):
        page.full_clean()


def test_a_member_of_another_profile_writes_nowhere_else(draft, index, signed_in):
    from core.demo import demo_user

    ben = demo_user("ben@example.org", "Ben")
    editing.start(ben, index, "Ben's Bikes")
    write(signed_in(ben))
    assert editing.draft_of(draft).other_words == {}


def test_nothing_is_written_while_it_waits(both, ann, signed_in):
    editing.submit(ann, both)
    answer = signed_in(ann).post(words(), {**CYMRAEG, "other_about": "Sneaked in", "go": "next"}, follow=True)
    assert "Take it back first" in text_of(answer)
    assert "Sneaked" not in str(editing.draft_of(both).other_words)


# Photos ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def with_photos(draft, ann, signed_in):
    """Two photos on Ann's draft; gives her browser."""
    browser = signed_in(ann)
    for alt in ("A red kite", "A cake"):
        data = {"upload": upload(jpeg((90, 60))), "photo_alt": alt, "consent": "on", "go": "later"}
        assert browser.post(at("change/photo/"), data).status_code == 302
    return browser


def names_of_photos(provider):
    from provider_profiles.other_words import alts_of

    return [f"other_{name}" for name in alts_of(editing.draft_of(provider))]


def test_what_photos_show_is_said_in_welsh_too(client, draft, ann, with_photos, approve):
    first, second = names_of_photos(draft)
    assert "A red kite" in text_of(with_photos.get(words()))
    write(with_photos, **{first: "Barcud coch"})
    approve(draft)
    welsh = text_of(client.get(WELSH))
    assert 'alt="Barcud coch"' in welsh and 'alt="A cake" lang="en-gb"' in welsh
    assert 'alt="A red kite"' in text_of(client.get(ENGLISH))
    write(with_photos, **{first: "Barcud coch", second: "Cacen"})
    approve(draft)
    assert 'alt="Cacen" loading' in text_of(client.get(WELSH))


def test_words_follow_a_photo_that_is_turned_and_go_with_one_that_is_taken_off(draft, with_photos):
    first, second = names_of_photos(draft)
    write(with_photos, **{first: "Barcud coch", second: "Cacen"})
    for do, name in (("turn", first), ("remove", second)):
        pk = name.removeprefix("other_alt_")
        photo = f"{pk[:8]}-{pk[8:12]}-{pk[12:16]}-{pk[16:20]}-{pk[20:]}"
        answer = with_photos.post(at("photo/change/"), {"photo": photo, "do": do, "alt": "A red kite"})
        assert answer.status_code == 302
    turned = names_of_photos(draft)[0]
    texts = editing.draft_of(draft).other_texts()
    assert turned != first and texts[turned.removeprefix("other_")] == "Barcud coch"
    assert "Cacen" not in texts.values()


# Beside what staff translated -----------------------------------------------------------------------------------


def test_own_words_stand_above_the_translation_of_staff_and_leave_it_beneath(
    client, translated, live, ann, signed_in, approve
):
    write(signed_in(ann))
    assert "Geiriau staff." in text_of(client.get(WELSH))
    told = "Our staff have translated your page."
    assert told in text_of(signed_in(ann).get(words()))
    approve(live)
    welsh = text_of(client.get(WELSH))
    assert THING in welsh and "Geiriau staff." not in welsh and "Am gan staff." not in welsh
    assert "Ymweliad gan staff." in welsh and "Barcud a Bara" in welsh  # not written by the provider
    assert ProviderProfilePage.objects.filter(slug="kites-and-crumbs").count() == 2
    write(signed_in(ann), other_access_notes="")
    approve(live)
    assert "Mynediad gan staff." in text_of(client.get(WELSH)) and THING in text_of(client.get(WELSH))
    write(signed_in(ann), take_away="on")
    approve(live)
    welsh = text_of(client.get(WELSH))
    assert "Geiriau staff." in welsh and "Am gan staff." in welsh and THING not in welsh
    assert welsh_page().live and welsh_page().words_before is None


def test_an_unfinished_translation_of_staff_is_not_made_public(client, live, ann, signed_in, approve):
    page = live.page.copy_for_translation(Locale.objects.get(language_code="cy"))
    page.typical_visit = "Hanner brawddeg"
    page.save_revision()
    write(signed_in(ann))
    approve(live)
    welsh = text_of(client.get(WELSH))
    assert THING in welsh and "Hanner brawddeg" not in welsh
    assert ProviderProfilePage.objects.filter(slug__startswith="kites-and-crumbs").count() == 2


def test_a_sync_of_staff_does_not_overwrite_own_words(
    client, live, ann, moderator, signed_in, approve, django_capture_on_commit_callbacks
):
    welsh = Locale.objects.get(language_code="cy")
    source, _new = TranslationSource.update_or_create_from_instance(live.page)
    translation = Translation.objects.create(source=source, target_locale=welsh)
    with django_capture_on_commit_callbacks(execute=True):
        translation.save_target(publish=True)
    assert welsh_page().live and welsh_page().my_thing == "Kite flying and cake on windy days."
    write(signed_in(ann))
    approve(live)
    translation.refresh_from_db()
    assert not translation.enabled  # the page is edited by hand from now on, and staff see that
    assert THING in text_of(client.get(WELSH))
    translation.enabled = True  # as when somebody presses "Start synced translation" again
    translation.save()
    with django_capture_on_commit_callbacks(execute=True):
        translation.save_target(publish=True)
    assert THING in text_of(client.get(WELSH)) and "Kite flying" not in text_of(client.get(WELSH))
    translation.refresh_from_db()
    assert not translation.enabled and welsh_page().other_words == {}


def test_staff_who_publish_the_welsh_page_keep_the_providers_words(
    client, translated, live, ann, signed_in, approve
):
    write(signed_in(ann))
    approve(live)
    page = welsh_page().get_latest_revision_as_object()
    page.my_thing, page.typical_visit = "Staff yn gwybod yn well.", "Ymweliad newydd gan staff."
    page.save_revision().publish()
    welsh = text_of(client.get(WELSH))
    assert THING in welsh and "Staff yn gwybod" not in welsh and "Ymweliad newydd gan staff." in welsh


def test_an_alias_makes_room(client, live, ann, signed_in, approve):
    welsh = Locale.objects.get(language_code="cy")
    live.page.copy_for_translation(welsh, alias=True)
    write(signed_in(ann))
    approve(live)
    assert THING in text_of(client.get(WELSH)) and welsh_page().alias_of_id is None


# What is held ---------------------------------------------------------------------------------------------------


def test_the_export_holds_the_words_and_erasing_leaves_none(public, ann, signed_in, approve):
    browser = signed_in(ann)
    write(browser, other_about="Zebedee-Needle-77 yn Gymraeg.")
    approve(public)
    write(browser, take_away="on")
    approve(public)
    plugin = apps.get_app_config("provider_profiles")
    assert "Zebedee-Needle-77 yn Gymraeg." in json.dumps(
        plugin.personal_data(ann), default=str, ensure_ascii=False
    )
    assert needles_in_database()
    plugin.erase(ann)
    assert needles_in_database() == [] and not ProviderProfilePage.objects.filter(slug="kites-and-crumbs").exists()
