"""The screen of one profile: what differs, what to look for, the mail before it goes, and no typed word lost."""

import pytest
from bs4 import BeautifulSoup

from core.models.outbox import OutboxMail
from provider_profiles import editing
from provider_profiles.checklist import POINTS
from provider_profiles.differences import What, between_lists, between_photos, between_texts
from provider_profiles.models import ModeratorPhrase, ProfileSubmission, Provider
from tests.people import user_of
from tests.provider_profiles.conftest import own

pytestmark = pytest.mark.django_db
REQUIRED = ["private", "no_care"]  # of a profile without photos, links and personal care


@pytest.fixture
def sent(draft, ann):
    """Ann's new profile, waiting."""
    return editing.submit(ann, draft)


@pytest.fixture
def address(sent):
    return f"/admin/profiles/{sent.pk}/"


@pytest.fixture
def desk(moderator, signed_in):
    return signed_in(moderator)


def state_of(submission):
    return ProfileSubmission.objects.get(pk=submission.pk).state


def field(html, name):
    """What a field of the form holds."""
    return BeautifulSoup(html, "html.parser").find(attrs={"name": name}).get_text().strip()


# Differences -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "pieces"),
    [
        ("We like wind.", "We like wind.", [("same", "We like wind.")]),
        ("We like wind.", "We like warm wind.", [("same", "We like "), ("new", "warm "), ("same", "wind.")]),
        ("Out on wet days", "Out on days", [("same", "Out on "), ("gone", "wet "), ("same", "days")]),
        ("£18 an hour", "£20 an hour", [("gone", "£18 "), ("new", "£20 "), ("same", "an hour")]),
        ("", "New words", [("new", "New words")]),
        ("Old words", "", [("gone", "Old words")]),
        ("one two three", "vier fünf sechs", [("gone", "one two three"), ("new", "vier fünf sechs")]),
        ("a\n\nb c d", "a\nb c d", [("same", "a"), ("gone", "\n\n"), ("new", "\n"), ("same", "b c d")]),
    ],
)
def test_words_that_went_and_words_that_came(before, after, pieces):
    assert [(piece.what.value, piece.text) for piece in between_texts(before, after)] == pieces


@pytest.mark.parametrize("swap", [False, True])
def test_both_texts_can_be_put_together_again_from_the_pieces(swap):
    texts = ("We walk. We talk.\n\nWe eat  cake & more cake.", "We talk.\nWe walk far, we eat cake.\n\nThe end.")
    before, after = reversed(texts) if swap else texts
    pieces = between_texts(before, after)

    def without(what):
        return " ".join("".join(piece.text for piece in pieces if piece.what != what).split())

    assert without(What.NEW) == " ".join(before.split()) and without(What.GONE) == " ".join(after.split())


def test_lists_and_photos():
    class Photo:
        def __init__(self, pk):
            self.pk = pk

    assert [(p.what, p.text) for p in between_lists(("a", "b"), ("b", "c"))] == [
        ("same", "b"), ("new", "c"), ("gone", "a"),
    ]  # fmt: skip
    one, two, three, four = (Photo(pk) for pk in range(4))
    before, after = between_photos(
        [(one, "1"), (two, "2"), (three, "3")], [(three, "3"), (two, "other"), (four, "4")]
    )
    assert [shown.what for shown in before] == ["gone", "same", "same"]
    assert [shown.what for shown in after] == ["moved", "renamed", "new"]


def test_lists_are_shown_entry_by_entry(live, ann, posted, desk):
    step = editing.STEPS["help"]
    form = step.form(posted("help", kind=["sport", "pets"]))
    assert form.is_valid()
    editing.save_step(ann, live, step, form)
    submission = editing.submit(ann, live)
    soup = BeautifulSoup(desk.get(f"/admin/profiles/{submission.pk}/").content, "html.parser")
    entries = [" ".join(entry.get_text(" ").split()) for entry in soup.select(".profiles-changes li")]
    assert entries == ["Sport and matches", "[new: Pets ]", "[taken out: Cooking and baking ]"]


# The checklist ---------------------------------------------------------------------------------------------------


def test_what_is_not_ticked_is_asked_about_once_and_nothing_is_lost(sent, address, desk, draft):
    typed = {"do": "approve", "ticked": ["private"], "reason": "Half a thought", "note_about": "A note"}
    html = desk.post(address, typed).content.decode()
    assert state_of(sent) == "waiting" and "You have not ticked this:" in html
    assert field(html, "reason") == "Half a thought" and field(html, "note_about") == "A note"
    ticked = BeautifulSoup(html, "html.parser").select("[name=ticked][checked]")
    assert [box["value"] for box in ticked] == ["private"]
    assert desk.post(address, {**typed, "sure": "1"}).status_code == 302
    assert state_of(sent) == "approved"
    log = desk.get(f"/admin/profiles/provider/{draft.pk}/").content.decode()
    assert "Looked at: No name or address of a person they support" in log
    assert "Not ticked: No personal care under another name" in log


def test_with_every_required_tick_it_goes_live_at_once(sent, address, desk, moderator, draft, client):
    assert desk.post(address, {"do": "approve", "ticked": REQUIRED}).status_code == 302
    assert state_of(sent) == "approved" and client.get("/find-support/kites-and-crumbs/").status_code == 200
    log = desk.get(f"/admin/profiles/provider/{draft.pk}/").content.decode()
    assert "Not ticked" not in log and log.count("Looked at:") == 1
    assert str(moderator) in log.split("Approved", 1)[1].split("</li>")[0]


def test_points_follow_what_the_text_says(draft, ann):
    from provider_profiles.checklist import points_for

    page = editing.draft_of(draft)
    assert [point.key for point in points_for(page)] == ["words", "private", "price", "no_care"]
    page.regulation_basis, page.website = "registered", "https://example.org/"
    assert [point.key for point in points_for(page)] == ["words", "private", "price", "links", "register"]
    page.regulation_basis = "exempt"
    assert "exempt" in [point.key for point in points_for(page)]
    assert len({point.key for point in POINTS}) == len(POINTS)


def test_a_tick_that_is_none_of_the_points_counts_for_nothing(sent, address, desk):
    assert "You have not ticked" in desk.post(address, {"do": "approve", "ticked": ["zzz"]}).content.decode()
    assert state_of(sent) == "waiting"


# The mail --------------------------------------------------------------------------------------------------------


def hidden(html, name):
    return BeautifulSoup(html, "html.parser").find(attrs={"name": name})["value"]


def test_the_mail_is_seen_before_it_goes_and_goes_as_seen(sent, address, desk, outbox):
    phrase = ModeratorPhrase.objects.create(text="Please say more.")
    typed = {"phrases": [phrase.pk], "reason": "About the hill.", "steps": ["about"], "note_about": "Which hill?"}
    html = desk.post(address, {**typed, "do": "see"}).content.decode()
    assert state_of(sent) == "waiting" and outbox("ann@example.org") == []
    shown = BeautifulSoup(html, "html.parser").select_one(".profiles-mail").get_text()
    assert "Please change something in your profile: Kites and Crumbs" in shown and "It goes to 1 person." in shown
    assert field(html, "reason") == "About the hill." and field(html, "note_about") == "Which hill?"
    assert "Which hill?" in shown
    assert desk.post(address, {**typed, "do": "return", "seen": hidden(html, "seen")}).status_code == 302
    [mail] = outbox("ann@example.org")
    assert "Please say more.\n\nAbout the hill." in mail.body
    assert all(" ".join(line.split()) in " ".join(shown.split()) for line in mail.body.splitlines())


def test_words_changed_after_it_was_seen_are_shown_again(sent, address, desk):
    html = desk.post(address, {"do": "see", "reason": "First words"}).content.decode()
    again = desk.post(address, {"do": "return", "reason": "Other words", "seen": hidden(html, "seen")})
    assert again.status_code == 200 and state_of(sent) == "waiting"
    assert "Other words" in BeautifulSoup(again.content, "html.parser").select_one(".profiles-mail").get_text()


def test_a_mail_to_nobody_says_so(sent, address, desk, draft):
    draft.memberships.all().delete()
    assert "so no mail goes out" in desk.post(address, {"do": "see", "reason": "Words"}).content.decode()


def test_nothing_to_say_is_no_mail(sent, address, desk):
    html = desk.post(address, {"do": "see", "reason": " ", "note_about": "Kept"}).content.decode()
    assert "Write what should change, and why." in html and field(html, "note_about") == "Kept"
    assert "profiles-mail" not in html


def test_the_enter_key_decides_nothing(sent, address, desk):
    html = desk.get(address).content.decode()
    first = BeautifulSoup(html, "html.parser").select("#decide button")[0]
    kept = desk.post(address, {"do": first["value"], "reason": "Kept"}).content.decode()
    assert field(kept, "reason") == "Kept" and state_of(sent) == "waiting"


# Meanwhile -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("act", ["approve", "see", "return", "keep"])
def test_what_was_typed_is_shown_when_somebody_was_quicker(sent, address, desk, act):
    editing.return_for_changes(user_of("admin"), sent.pk, "I was first.")
    mails = OutboxMail.objects.count()
    typed = {"do": act, "sure": "1", "reason": "My long reason", "note_about": "My note"}
    html = desk.post(address, typed).content.decode()
    assert "This profile is no longer waiting." in html and "Changes asked for" in html
    assert "My long reason" in html and "My note" in html and "It was not sent" in html
    assert OutboxMail.objects.count() == mails
    assert ProfileSubmission.objects.get(pk=sent.pk).reason == "I was first."


def test_what_was_typed_is_shown_when_the_text_was_taken_back(sent, address, desk, ann, draft):
    editing.take_back(ann, draft)
    html = desk.post(address, {"do": "return", "reason": "My long reason"}).content.decode()
    assert "The provider took it back" in html and "My long reason" in html


# Pause and next --------------------------------------------------------------------------------------------------


def test_pausing_from_the_screen_keeps_what_is_typed(live, ann, desk, outbox):
    editing.draft_of(live).save_revision(user=ann)
    address = f"/admin/profiles/{editing.submit(ann, live).pk}/"
    typed = {"do": "pause", "reason": "Half a thought", "ticked": ["words"]}
    html = desk.post(address, typed).content.decode()
    assert "Write why you pause it." in html and field(html, "reason") == "Half a thought"
    assert not Provider.objects.get(pk=live.pk).is_paused
    html = desk.post(address, {**typed, "pause_reason": "A call from the council."}).content.decode()
    assert Provider.objects.get(pk=live.pk).is_paused and field(html, "reason") == "Half a thought"
    assert "It is paused, and out of the directory." in html
    assert any("A call from the council." in mail.body for mail in outbox("ann@example.org"))


def test_a_new_profile_has_nothing_to_pause(sent, address, desk):
    html = desk.get(address).content.decode()
    assert 'value="pause"' not in html and "nothing to pause" in html
    assert f"/admin/profiles/next/?after={sent.pk}" in html


def test_staff_do_not_pause_their_own(live, moderator, desk):
    live.memberships.create(user=moderator, role="helper")
    answer = desk.post(f"/admin/profiles/provider/{live.pk}/pause/", {"do": "pause", "reason": "x"})
    assert answer.status_code == 302 and not Provider.objects.get(pk=live.pk).is_paused
    assert "This is your own profile." in desk.get(f"/admin/profiles/provider/{live.pk}/").content.decode()


def test_the_history_names_who_and_why_in_words(sent, address, desk, draft, ann, moderator, signed_in):
    editing.return_for_changes(moderator, sent.pk, "Which hill do you mean?")
    editing.approve(moderator, editing.submit(ann, draft, reply="Cothelstone.").pk)
    signed_in(ann).post(own(draft, "pause/"))
    data = {"checks-TOTAL_FORMS": "1", "checks-INITIAL_FORMS": "0", "checks-0-kind": "first_aid",
            "checks-0-seen_on": "2026-11-02"}  # fmt: skip
    desk.post(f"/admin/profiles/provider/{draft.pk}/checks/", data)
    soup = BeautifulSoup(desk.get(f"/admin/profiles/provider/{draft.pk}/").content, "html.parser")
    entries = [" ".join(entry.get_text(" ").split()) for entry in soup.select(".profiles-log li")]
    heads = [entry.split(",")[0] for entry in entries]
    assert heads == [
        "Checks changed (First aid training) Sam Whitlock", "Paused Ann Marsh", "Approved Sam Whitlock",
        "Sent for checking Ann Marsh", "Changes asked for Sam Whitlock", "Sent for checking Ann Marsh",
    ]  # fmt: skip
    assert "Which hill do you mean?" in entries[4]
    assert "provider_profiles." not in soup.select_one(".profiles-log").get_text()


ADDRESSES = ["", "all/", "all/spreadsheet/", "next/", "provider/{}/", "provider/{}/pause/", "provider/{}/confirm/"]


@pytest.mark.parametrize("role", ["editor", "events officer", "admin access only"])
def test_the_screens_are_not_there_for_other_staff(live, person, signed_in, role):
    client = signed_in(user_of(role))
    for address in ADDRESSES:
        for method in (client.get, client.post):
            assert method(f"/admin/profiles/{address.format(live.pk)}").status_code == 404, address


@pytest.mark.parametrize(
    "address", ["provider/999999/", "provider/999999/pause/", "999999/", "999999/public-view/"]
)
def test_what_is_not_there_is_404(home, desk, address):
    assert desk.get(f"/admin/profiles/{address}").status_code == 404
