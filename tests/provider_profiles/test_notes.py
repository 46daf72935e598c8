"""A return carries notes to single answers; the provider sees them there and may answer in words."""

import json

import pytest

from provider_profiles import editing
from provider_profiles.models import ModeratorPhrase
from tests.provider_profiles.conftest import own

pytestmark = pytest.mark.django_db
NOTE = "Say which hill <b>you</b> mean."


@pytest.fixture
def returned(draft, ann, moderator, signed_in):
    """Ann's profile, returned on the check screen with two notes; gives the moderator's browser."""
    submission = editing.submit(ann, draft)
    desk = signed_in(moderator)
    data = {
        "do": "return",
        "reason": "Two things.",
        "note_typical_visit": NOTE,
        "note_price": "Per hour or a day?",
    }
    assert desk.post(f"/admin/profiles/{submission.pk}/", data).status_code == 302
    submission.refresh_from_db()
    assert submission.notes == {"typical_visit": NOTE, "price": "Per hour or a day?"}
    assert submission.steps_to_change == ["price", "about"]
    return desk


def test_the_screen_has_room_for_a_note_at_every_answer(draft, ann, moderator, signed_in):
    submission = editing.submit(ann, draft)
    text = signed_in(moderator).get(f"/admin/profiles/{submission.pk}/").content.decode()
    assert 'name="note_typical_visit"' in text and 'name="note_access_toilet"' in text
    assert "We meet at the hill." in text


def test_a_note_stands_at_its_field_and_in_the_task_list(returned, draft, ann, signed_in):
    browser = signed_in(ann)
    about = browser.get(own(draft, "change/about/")).content.decode()
    assert "Say which hill &lt;b&gt;you&lt;/b&gt; mean." in about and "Per hour or a day?" not in about
    assert about.index("Say which hill") > about.index('id="id_about"')  # between the two questions
    assert about.index("Say which hill") < about.index('id="id_typical_visit"')
    tasks = browser.get(own(draft)).content.decode()
    assert "Per hour or a day?" in tasks and "Say which hill" in tasks


def test_the_answer_comes_back_to_the_moderator(returned, draft, ann, signed_in, posted):
    browser = signed_in(ann)
    browser.post(own(draft, "change/about/"), {**posted("about", typical_visit="At Cothelstone."), "go": "later"})
    tasks = browser.get(own(draft)).content.decode()
    assert "Say which hill" not in tasks and "Per hour or a day?" in tasks
    assert 'name="reply"' in browser.get(own(draft, "check/")).content.decode()
    browser.post(own(draft, "check/"), {"agree": "on", "reply": "It is Cothelstone Hill. The price is right."})
    submission = editing.waiting(draft)
    screen = returned.get(f"/admin/profiles/{submission.pk}/").content.decode()
    assert "It is Cothelstone Hill." in screen and "Two things." in screen and "Per hour or a day?" in screen


@pytest.mark.parametrize("reply", ["x" * 1001, "hidden \u202e text"])
def test_a_bad_answer_is_shown_again(returned, draft, ann, signed_in, reply):
    answer = signed_in(ann).post(own(draft, "check/"), {"agree": "on", "reply": reply})
    assert answer.status_code == 200 and reply[:12] in answer.content.decode()
    assert editing.waiting(draft) is None


def test_there_is_no_box_and_no_note_when_nothing_was_asked(live, returned_and_approved, ann, signed_in):
    browser = signed_in(ann)
    assert 'name="reply"' not in browser.get(own(live, "check/")).content.decode()
    assert NOTE[:10] not in browser.get(own(live, "change/about/")).content.decode()
    editing.draft_of(live).save_revision(user=ann)
    browser.post(own(live, "check/"), {"agree": "on", "reply": "Sneaked in"})
    assert editing.waiting(live).reply == ""


@pytest.fixture
def returned_and_approved(live, ann, moderator):
    editing.draft_of(live).save_revision(user=ann)
    submission = editing.submit(ann, live)
    editing.return_for_changes(moderator, submission.pk, "Why?", notes={"about": NOTE})
    editing.approve(moderator, editing.submit(ann, live).pk)


def test_saved_sentences_make_the_reason_in_the_language_of_the_page(draft, ann, moderator, signed_in, outbox):
    phrase = ModeratorPhrase.objects.create(text="Please say more.", text_cy="Dywedwch fwy.")
    submission = editing.submit(ann, draft)
    data = {"do": "return", "phrases": [phrase.pk], "reason": "Thank you."}
    signed_in(moderator).post(f"/admin/profiles/{submission.pk}/", data)
    submission.refresh_from_db()
    assert submission.reason == "Please say more.\n\nThank you."
    assert phrase.text_in("cy") == "Dywedwch fwy." and "Please say more." in outbox("ann@example.org")[0].body


def test_a_note_that_is_too_long_loses_nothing(draft, ann, moderator, signed_in):
    submission = editing.submit(ann, draft)
    data = {"do": "return", "reason": "Kept reason", "note_about": "n" * 301, "note_price": "Kept note"}
    text = signed_in(moderator).post(f"/admin/profiles/{submission.pk}/", data).content.decode()
    assert "Kept reason" in text and "Kept note" in text and "n" * 301 in text and "at most 300" in text
    submission.refresh_from_db()
    assert submission.state == "waiting"


def test_notes_and_answers_are_in_the_export(returned, draft, ann):
    from django.apps import apps

    editing.submit(ann, draft, reply="Zebedee says")
    data = json.dumps(apps.get_app_config("provider_profiles").personal_data(ann), default=str)
    assert "Say which hill" in data and "Zebedee says" in data
