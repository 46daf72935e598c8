"""A provider's whole way, as a browser goes it: from nothing to a public page, and a later change."""

import pytest

from provider_profiles import editing
from provider_profiles.models import ProfileSubmission, ProviderProfilePage
from tests.provider_profiles.conftest import STEPS, gps_exif, jpeg, own, upload

pytestmark = pytest.mark.django_db
PROFILE = "/account/profile/"
PUBLIC = "/find-support/kites-and-crumbs/"


def test_from_nothing_to_a_public_page(client, ann, moderator, posted, signed_in, outbox):
    browser, desk = signed_in(ann), signed_in(moderator)
    assert "Make your profile" in browser.get(PROFILE).content.decode()
    answer = browser.post(f"{PROFILE}start/", {"title": "Kites and Crumbs", "language": "en-gb"})
    mine = ann.provider_memberships.get().provider
    assert answer.url == own(mine, "change/name/") and browser.get(PROFILE).url == own(mine)
    tasks = browser.get(own(mine)).content.decode()
    assert "Not yet started" in tasks and "Draft" in tasks

    for key in [key for key in STEPS if key != "photo"]:
        answer = browser.post(own(mine, f"change/{key}/"), {**posted(key), "go": "next"})
        assert answer.status_code == 302, (key, answer.context["form"].errors)
    photo = {"upload": upload(jpeg(exif=gps_exif())), "photo_alt": "A red kite", "consent": "on", "go": "next"}
    assert browser.post(own(mine, "change/photo/"), photo).status_code == 302
    assert browser.get(own(mine)).content.decode().count("Completed") == len(STEPS)

    preview = browser.get(own(mine, "preview/")).content.decode()
    assert "Preview: not public" in preview and "Kite flying and cake" in preview
    assert client.get(PUBLIC).status_code == 404

    answers = browser.get(own(mine, "check/")).content.decode()
    assert "£18.50 an hour" in answers and "Town or county" in answers
    assert browser.post(own(mine, "check/"), {"agree": "on"}).url == own(mine, "sent/")
    assert "Sent for checking" in browser.get(own(mine, "sent/")).content.decode()
    told = outbox("moderator@example.org")
    assert len(told) == 1 and "Kites and Crumbs" in told[0].subject

    submission = ProfileSubmission.objects.get(provider__memberships__user=ann)
    screen = desk.get(f"/admin/profiles/{submission.pk}/")
    assert "Kite flying and cake" in screen.content.decode()
    assert desk.get(f"/admin/profiles/{submission.pk}/public-view/").status_code == 200
    assert desk.post(f"/admin/profiles/{submission.pk}/", {"do": "approve", "sure": "1"}).status_code == 302
    page = client.get(PUBLIC).content.decode()
    assert "Kite flying and cake" in page and 'alt="A red kite"' in page and "01632 960 001" in page
    assert "kites-and-crumbs" in client.get("/find-support/?q=kite").content.decode()
    assert "public" in outbox("ann@example.org")[0].subject


def test_a_return_with_a_reason_comes_back_to_the_provider(draft, ann, moderator, signed_in, outbox, posted):
    submission = editing.submit(ann, draft)
    desk, browser = signed_in(moderator), signed_in(ann)
    empty = desk.post(f"/admin/profiles/{submission.pk}/", {"do": "return", "reason": "  "})
    assert "Write what should change" in empty.content.decode()
    submission.refresh_from_db()
    assert submission.state == "waiting"
    reason = "Please say which hill you meet at."
    desk.post(f"/admin/profiles/{submission.pk}/", {"do": "return", "reason": reason, "steps": ["about"]})
    assert reason in outbox("ann@example.org")[0].body
    shown = browser.get(own(draft)).content.decode()
    assert reason in shown and shown.count("Changes asked for") == 2
    browser.post(
        own(draft, "change/about/"), {**posted("about", typical_visit="We meet at Cothelstone."), "go": "later"}
    )
    shown = browser.get(own(draft)).content.decode()
    assert shown.count("Changes asked for") == 1 and reason in shown
    editing.submit(ann, draft)
    assert "Waiting for us" in browser.get(own(draft)).content.decode()


def test_a_return_names_the_profile_as_it_was_sent(draft, ann, moderator, signed_in, outbox, posted):
    signed_in(ann).post(own(draft, "change/name/"), {**posted("name", title="Kites at Dusk"), "go": "later"})
    submission = editing.submit(ann, draft)
    editing.return_for_changes(moderator, submission.pk, "Say more.")
    assert "Kites at Dusk" in outbox("ann@example.org")[0].subject


def test_a_mail_is_in_the_language_of_its_reader(draft, ann, moderator, outbox, settings):
    ann.language = "cy"
    ann.save()
    editing.return_for_changes(moderator, editing.submit(ann, draft).pk, "Rheswm")
    mail = outbox("ann@example.org")[0]
    assert mail.language == "cy" and f"/cy{own(draft)}" in mail.body


def test_what_is_missing_is_listed_and_nothing_is_sent(ann, index, signed_in, outbox):
    browser = signed_in(ann)
    browser.post(f"{PROFILE}start/", {"title": "Half Done", "language": "en-gb"})
    mine = ann.provider_memberships.get().provider
    answer = browser.post(own(mine, "check/"), {"agree": "on"}).content.decode()
    assert "Some answers are missing" in answer and "Say in one sentence what you do" in answer
    assert not ProfileSubmission.objects.filter(provider__memberships__user=ann).exists()
    assert outbox("moderator@example.org") == []


def test_a_half_filled_step_is_kept(ann, index, signed_in, posted):
    browser = signed_in(ann)
    browser.post(f"{PROFILE}start/", {"title": "Half Done", "language": "en-gb"})
    mine = ann.provider_memberships.get().provider
    answer = browser.post(own(mine, "change/price/"), {**posted("price", pay=[]), "go": "next"}).content.decode()
    assert "Select at least one way to pay" in answer and "is saved" in answer
    assert 'value="18.50"' in browser.get(own(mine, "change/price/")).content.decode()
    assert "In progress" in browser.get(own(mine)).content.decode()


@pytest.mark.parametrize(
    ("step", "bad", "kept", "message"),
    [
        ("price", {"price": "lots"}, "lots", "Enter the price as a number"),
        ("price", {"price": "99999999999"}, "99999999999", "below £10,000"),
        ("contact", {"contact_phone": "ring me"}, "ring me", "phone number in the right form"),
        ("contact", {"website": "javascript:alert(1)"}, "javascript:alert(1)", "web address"),
        ("contact", {"website": "https://example.org@evil.org/"}, "evil.org", "web address without"),
        ("name", {"title": "A" * 300}, "A" * 300, "80 characters or fewer"),
        ("name", {"my_thing": "good \u202e company"}, "company", "hidden character"),
        ("about", {"about": "x" * 2001}, "x" * 2001, "2000 characters or fewer"),
    ],
)
def test_bad_answers_are_shown_again_with_a_reason(draft, ann, signed_in, posted, step, bad, kept, message):
    answer = signed_in(ann).post(f"{own(draft)}change/{step}/", {**posted(step, **bad), "go": "next"})
    text = answer.content.decode()
    assert answer.status_code == 200 and "There is a problem" in text
    assert message in text and kept in text


def test_personal_care_needs_a_regulation_answer(draft, ann, signed_in, posted):
    browser = signed_in(ann)
    browser.post(own(draft, "change/help/"), {**posted("help", kind=["personal_care"]), "go": "next"})
    assert "You ticked personal care" in browser.post(own(draft, "check/"), {"agree": "on"}).content.decode()
    with pytest.raises(editing.NotReady):
        editing.submit(ann, draft)
    answers = {"regulation_basis": "registered", "regulator": "cqc", "regulator_number": "1-123", "go": "next"}
    browser.post(own(draft, "change/care/"), answers)
    assert editing.submit(ann, draft).state == "waiting"


def test_taking_it_back_opens_it_again(draft, ann, signed_in, posted):
    browser = signed_in(ann)
    editing.submit(ann, draft)
    refused = browser.post(
        own(draft, "change/about/"), {**posted("about", about="Sneaked in"), "go": "next"}, follow=True
    )
    assert "Take it back first" in refused.content.decode()
    assert editing.draft_of(draft).about != "Sneaked in"
    browser.post(own(draft, "take-back/"))
    browser.post(own(draft, "change/about/"), {**posted("about", about="Changed in peace"), "go": "next"})
    assert editing.draft_of(draft).about == "Changed in peace"


def test_starting_twice_makes_one_profile(ann, index, signed_in):
    browser = signed_in(ann)
    key = browser.get(f"{PROFILE}start/").context["form"]["key"].value()
    answers = [
        browser.post(f"{PROFILE}start/", {"title": "Kites and Crumbs", "language": "en-gb", "key": key})
        for _press in range(2)
    ]
    assert answers[0].url == answers[1].url
    assert ProviderProfilePage.objects.filter(title="Kites and Crumbs").count() == 1


@pytest.mark.parametrize("title", ["😀😀", "admin", "Kites and Crumbs", "---", "search"])
def test_any_name_makes_an_address(draft, index, title):
    other = editing.start(
        index.owner or __import__("core.demo").demo.demo_user("bo@example.org", "Bo"), index, title
    )
    assert other.page.slug and other.page.slug != draft.page.slug


def test_a_profile_written_in_welsh_is_listed_in_both_languages(client, ann, moderator, posted, signed_in):
    browser = signed_in(ann)
    browser.post("/cy/account/profile/start/", {"title": "Barcud a Bara", "language": "cy"})
    provider = ann.provider_memberships.get().provider
    for key in STEPS:
        if key != "name":
            browser.post(f"/cy{own(provider)}change/{key}/", {**posted(key), "go": "next"})
    browser.post(
        f"/cy{own(provider)}change/name/", {"title": "Barcud a Bara", "my_thing": "Hedfan barcud.", "people": ""}
    )
    editing.approve(moderator, editing.submit(ann, provider).pk)
    assert "Hedfan barcud" in client.get("/cy/find-support/barcud-a-bara/").content.decode()
    english = client.get("/find-support/?q=barcud").content.decode()
    assert "Barcud a Bara" in english and "In Welsh" in english
