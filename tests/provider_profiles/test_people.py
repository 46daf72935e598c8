"""Several people, one profile: invited, joined, removed, handed over, left; and who may do which."""

import re
from datetime import timedelta

import pytest
from django.apps import apps
from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from core.demo import demo_user
from core.models.outbox import OutboxMail
from provider_profiles import editing, people, privacy
from provider_profiles.mail_links import link_for
from provider_profiles.models import Provider, ProviderInvitation, ProviderMembership
from provider_profiles.urls import of_one_profile
from tests.provider_profiles.conftest import own

pytestmark = pytest.mark.django_db
BO = "bo@example.org"
ENDED = "This invitation does not work"


@pytest.fixture(autouse=True)
def no_limits_yet(db):
    cache.clear()


@pytest.fixture
def bo(home):
    """Somebody with an account and no profile."""
    return demo_user(BO, "Bo Lane")


@pytest.fixture
def helper(started, bo):
    """Bo's membership, as a helper of Ann's profile."""
    return started.memberships.create(user=bo, role="helper")


@pytest.fixture
def link(outbox):
    """link("bo@example.org"): the path of the newest invitation that went to an address."""

    def of(email):
        body = outbox(email)[-1].body
        return re.search(r"https?://[^/\s]+(/account/profile/join/\S+)", body)[1]

    return of


@pytest.fixture
def invited(started, ann, link):
    """Bo's link to Ann's profile."""
    people.invite(ann, started, BO)
    return link(BO)


def text_of(answer):
    return answer.content.decode()


def roles(provider):
    return {row.user.email: row.role for row in provider.memberships.select_related("user")}


def acts(provider):
    """What the page's history says about people, the oldest first."""
    entries = PageLogEntry.objects.filter(page=provider.page.pk).order_by("pk")
    return [entry.action.removeprefix("provider_profiles.") for entry in entries if "wagtail" not in entry.action]


# Inviting and joining -------------------------------------------------------------------------------------------


def test_a_helper_is_invited_and_joins(started, ann, bo, signed_in, outbox, link):
    owner, theirs = signed_in(ann), signed_in(bo)
    page = text_of(owner.post(own(started, "people/"), {"email": "Bo@Example.org"}, follow=True))
    assert f"on its way to this address: {BO}" in page and "Has not joined yet" in page
    mail = outbox(BO)[0]
    assert "Kites and Crumbs" in mail.subject and "Ann Marsh" in mail.body and mail.forget_when_sent
    shown = text_of(theirs.get(link(BO)))
    assert "Kites and Crumbs" in shown and "Ann Marsh" in shown
    assert roles(started) == {"ann@example.org": "owner"}  # opening the link is no joining
    joined = theirs.post(link(BO))
    assert joined.url == own(started) and roles(started)[BO] == "helper"
    assert "You have joined" in text_of(theirs.get(joined.url))
    told = outbox("ann@example.org")[-1]
    assert "Somebody helps with your page now" in told.subject and "Bo Lane" in told.body
    assert own(started, "people/") in told.body and acts(started)[-2:] == ["invite", "join"]
    people_page = text_of(owner.get(own(started, "people/")))
    assert "Bo Lane" in people_page and "Has not joined yet" not in people_page


def test_the_inviter_learns_nothing_about_accounts(started, ann, bo, signed_in):
    browser = signed_in(ann)
    answers = []
    for email in (BO, "nobody.here@example.org"):
        answer = browser.post(own(started, "people/"), {"email": email}, follow=True)
        page = re.sub(r'csrfmiddlewaretoken" value="[^"]+"|/invited/\d+/', "", text_of(answer).replace(email, "X"))
        answers.append((answer.redirect_chain, page))
        ProviderInvitation.objects.filter(provider=started).delete()
    assert answers[0] == answers[1]


def test_a_mail_goes_in_both_languages_when_it_is_not_known_which(ann, index, outbox, cy_home):
    from provider_profiles.models import ProviderProfileIndexPage

    welsh = ProviderProfileIndexPage.objects.get(locale=cy_home.locale)
    people.invite(ann, editing.start(ann, welsh, "Barcud a Bara"), BO)
    body = outbox(BO)[0].body
    assert "/cy/account/profile/join/" in body and re.search(r"[^y]/account/profile/join/", body)


def test_signed_out_people_are_led_to_the_one_door(invited, started):
    browser = Client()
    page = text_of(browser.get(invited))
    for way in ("login", "signup"):
        assert f'href="{reverse(f"account_{way}")}?next={invited.replace("/", "%2F")}"' in page
    assert browser.post(invited).status_code == 200 and BO not in roles(started)


def test_another_account_is_told_so(invited, started, signed_in):
    other = signed_in(demo_user("cy@example.org", "Cy"))
    page = text_of(other.get(invited))
    assert "This invitation went to another address" in page and "cy@example.org" in page and BO not in page
    assert other.post(invited).status_code == 200 and len(roles(started)) == 1


def test_the_address_has_to_be_confirmed(invited, started, bo, signed_in):
    bo.emailaddress_set.update(verified=False)
    page = text_of(signed_in(bo).get(invited))
    assert "Confirm your email address first" in page
    signed_in(bo).post(invited)
    assert BO not in roles(started)


def test_a_second_confirmed_address_is_as_good(started, ann, bo, signed_in, link):
    bo.emailaddress_set.create(email="Bo.Work@example.org", verified=True, primary=False)
    people.invite(ann, started, "bo.work@example.org")
    assert signed_in(bo).post(link("bo.work@example.org")).url == own(started)
    assert roles(started)[BO] == "helper"


def test_the_link_works_once_and_a_second_press_is_no_harm(invited, started, bo, signed_in, outbox):
    browser = signed_in(bo)
    assert [browser.post(invited).url for _press in range(2)] == [own(started)] * 2
    assert len(outbox("ann@example.org")) == 1 and started.memberships.count() == 2
    started.memberships.filter(user=bo).delete()
    for answer in (browser.get(invited), browser.post(invited)):
        assert answer.status_code == 410 and ENDED in text_of(answer)
    assert BO not in roles(started)


def test_a_link_ends_after_14_days_and_the_row_after_30(invited, started, ann, bo, signed_in, link):
    invitation = started.invitations.get()

    def days_later(days, **more):
        moment = timezone.now() - timedelta(days=days, **more)
        ProviderInvitation.objects.filter(pk=invitation.pk).update(sent_at=moment)

    days_later(13, hours=23)
    assert signed_in(bo).get(invited).status_code == 200
    days_later(14)
    for answer in (signed_in(bo).get(invited), signed_in(bo).post(invited), Client().get(invited)):
        assert answer.status_code == 410 and ENDED in text_of(answer)
    assert "Did not join" in text_of(signed_in(ann).get(own(started, "people/")))
    with pytest.raises(editing.NotPossible):
        people.join(bo, invitation)
    assert BO not in roles(started)
    people.invite(ann, started, BO)  # again: another link, another 14 days
    assert signed_in(bo).get(link(BO)).status_code == 200 and signed_in(bo).get(invited).status_code == 404
    days_later(29)
    assert people.forget_invitations() == 0
    days_later(30)
    assert people.forget_invitations() == 1 and not started.invitations.exists()
    jobs = {job.key: job.run for job in apps.get_app_config("provider_profiles").scheduled_jobs()}
    assert jobs["profile-invitations"] == people.forget_invitations


def test_invited_twice_is_one_invitation(invited, started, ann, signed_in, outbox, link):
    browser = signed_in(ann)
    for _press in range(2):  # within ten minutes: a double press, no second mail
        browser.post(own(started, "people/"), {"email": BO})
    assert len(outbox(BO)) == 1 and started.invitations.count() == 1
    row = started.invitations.get()
    ProviderInvitation.objects.update(sent_at=timezone.now() - timedelta(minutes=11))
    browser.post(own(started, f"people/invited/{row.pk}/"), {"do": "again"})
    assert len(outbox(BO)) == 2 and started.invitations.get() == ProviderInvitation.objects.get(pk=row.pk)
    assert link(BO) != invited and Client().get(invited).status_code == 404


def test_a_withdrawn_invitation_works_no_more(invited, started, ann, bo, signed_in):
    address = own(started, f"people/invited/{started.invitations.get().pk}/")
    for _press in range(2):
        page = text_of(signed_in(ann).post(address, {"do": "withdraw"}, follow=True))
    assert "Has not joined yet" not in page
    answer = signed_in(bo).post(invited)
    assert answer.status_code == 404 and ENDED in text_of(answer) and BO not in roles(started)
    assert acts(started)[-1] == "withdraw" and acts(started).count("withdraw") == 1


def test_a_member_is_not_invited(started, ann, helper, signed_in, outbox):
    for email in (BO, "ANN@example.org"):
        page = text_of(signed_in(ann).post(own(started, "people/"), {"email": email}))
        assert "belongs to the profile already" in page and f'value="{email.lower()}"' in page.lower()
    assert not started.invitations.exists() and outbox(BO) == []


def test_a_member_who_opens_a_link_is_led_to_the_profile(invited, started, ann, helper, signed_in):
    for user in (ann, helper.user):
        assert signed_in(user).get(invited).url == own(started) == signed_in(user).post(invited).url


@pytest.mark.parametrize(
    "email", ["", "bo", "bo@", "a" * 250 + "@example.org", "bo@example.org\nCc: x@example.org"]
)
def test_a_bad_address_is_shown_again(started, ann, signed_in, email):
    answer = signed_in(ann).post(own(started, "people/"), {"email": email})
    assert answer.status_code == 200 and "There is a problem" in text_of(answer)
    assert not started.invitations.exists()


def test_ten_people_and_ten_invitations_at_most(started, ann, signed_in, bo, monkeypatch, link):
    monkeypatch.setattr(people, "INVITATIONS_A_DAY", 100)
    browser = signed_in(ann)
    for number in range(people.MOST_INVITATIONS + 2):
        page = text_of(browser.post(own(started, "people/"), {"email": f"p{number}@example.org"}, follow=True))
    assert "Withdraw one first" in page and started.invitations.count() == people.MOST_INVITATIONS
    started.invitations.all().delete()
    people.invite(ann, started, BO)
    for number in range(people.MOST_PEOPLE - 1):
        started.memberships.create(user=demo_user(f"p{number}@example.org", "P"), role="helper")
    page = text_of(browser.post(own(started, "people/"), {"email": "late@example.org"}))
    assert "Remove somebody first" in page
    assert "Ask the owner to make room" in text_of(signed_in(bo).post(link(BO)))
    assert started.memberships.count() == people.MOST_PEOPLE


def test_nobody_floods_a_mailbox(started, ann, index, signed_in, outbox, monkeypatch):
    def again(provider, email):
        ProviderInvitation.objects.update(sent_at=timezone.now() - timedelta(minutes=11))
        return text_of(signed_in(ann).post(own(provider, "people/"), {"email": email}, follow=True))

    for _time in range(people.TO_ONE_ADDRESS_A_DAY + 2):
        page = again(started, BO)
    assert len(outbox(BO)) == people.TO_ONE_ADDRESS_A_DAY and "Try again tomorrow" in page
    monkeypatch.setattr(people, "INVITATIONS_A_DAY", people.TO_ONE_ADDRESS_A_DAY + 1)
    again(started, "one@example.org")
    assert "Try again tomorrow" in again(started, "two@example.org") and outbox("two@example.org") == []


# Removing, handing over, leaving --------------------------------------------------------------------------------


def test_the_owner_removes_a_helper(started, ann, bo, helper, signed_in, outbox, client):
    theirs, owner = signed_in(bo), signed_in(ann)
    assert theirs.get(own(started)).status_code == 200
    by_mail = reverse("provider_profiles:by_mail", args=[link_for(helper, "pause").token])
    address = own(started, f"people/{helper.pk}/remove/")
    assert "Bo Lane" in text_of(owner.get(address)) and BO in roles(started)
    for _press in range(2):
        page = text_of(owner.post(address, follow=True))
    assert "Bo Lane" not in page and roles(started) == {"ann@example.org": "owner"}
    assert theirs.get(own(started)).status_code == 404
    assert client.post(by_mail).status_code == 410 and not Provider.objects.get(pk=started.pk).is_paused
    (mail,) = outbox(BO)
    assert "do not help with this page any more" in mail.subject and "Kites and Crumbs" in mail.body
    assert acts(started).count("remove") == 1


def test_the_owner_hands_over(started, ann, bo, helper, signed_in, outbox, client):
    owner, theirs = signed_in(ann), signed_in(bo)
    address = own(started, f"people/{helper.pk}/hand-over/")
    old_link = reverse("provider_profiles:by_mail", args=[link_for(helper, "pause").token])
    assert "Bo Lane" in text_of(owner.get(address)) and roles(started)[BO] == "helper"
    for _press in range(2):
        assert owner.post(address).url == own(started, "people/")
    assert roles(started) == {"ann@example.org": "helper", BO: "owner"}
    assert "You are now the owner" in outbox(BO)[0].subject and "Ann Marsh" in outbox(BO)[0].body
    assert "You have handed over" in outbox("ann@example.org")[0].subject
    assert "Bo Lane" in outbox("ann@example.org")[0].body and acts(started).count("hand_over") == 1
    assert client.get(old_link).status_code == 410
    assert "Send the invitation" in text_of(theirs.get(own(started, "people/")))
    assert "Send the invitation" not in text_of(owner.get(own(started, "people/")))
    assert owner.get(own(started, "change/about/")).status_code == 200


def test_a_helper_leaves_and_an_owner_cannot(started, ann, bo, helper, signed_in, outbox):
    owner, theirs = signed_in(ann), signed_in(bo)
    assert "Every profile needs one" in text_of(owner.get(own(started, "people/leave/")))
    page = text_of(owner.post(own(started, "people/leave/"), follow=True))
    assert "Hand the profile over first" in page and roles(started)["ann@example.org"] == "owner"
    assert "Leave this profile?" in text_of(theirs.get(own(started, "people/leave/")))
    for _press in range(2):
        assert theirs.post(own(started, "people/leave/")).url == reverse("provider_profiles:profiles")
    assert BO not in roles(started) and theirs.get(own(started)).status_code == 404
    assert len(outbox("ann@example.org")) == 1 and "Bo Lane" in outbox("ann@example.org")[0].body
    assert acts(started)[-1] == "leave"


def test_a_helper_edits_sends_pauses_and_says_space(draft, ann, bo, moderator, signed_in, posted):
    draft.memberships.create(user=bo, role="helper")
    browser = signed_in(bo)
    browser.post(own(draft, "change/about/"), {**posted("about", about="Bo was here."), "go": "next"})
    assert editing.draft_of(draft).about == "Bo was here."
    assert browser.post(own(draft, "check/"), {"agree": "on"}).url == own(draft, "sent/")
    editing.approve(moderator, draft.submissions.get().pk)
    browser.post(own(draft, "space/"), {"space": "full"})
    browser.post(own(draft, "pause/"))
    provider = Provider.objects.get(pk=draft.pk)
    assert provider.space == "full" and provider.is_paused


def test_only_the_owner_invites_removes_and_hands_over(started, ann, bo, helper, signed_in):
    people.invite(ann, started, "cy@example.org")
    invitation = started.invitations.get()
    other = started.memberships.create(user=demo_user("di@example.org", "Di"), role="helper")
    owners = started.memberships.get(role="owner")
    browser = signed_in(bo)
    page = text_of(browser.get(own(started, "people/")))
    assert "cy@example.org" not in page and "Send the invitation" not in page and "/remove/" not in page
    assert browser.post(own(started, "people/"), {"email": "x@example.org"}).status_code == 404
    assert browser.post(own(started, f"people/invited/{invitation.pk}/"), {"do": "withdraw"}).status_code == 404
    for membership in (owners, other, helper):
        for act in ("remove", "hand-over"):
            address = own(started, f"people/{membership.pk}/{act}/")
            assert browser.get(address).status_code == 404
            if (membership, act) != (owners, "hand-over"):  # which is true already: nothing is done
                assert browser.post(address).status_code == 404
    for act, about in (
        (people.invite, (started, "x@example.org")),
        (people.withdraw, (invitation,)),
        (people.remove, (other,)),
        (people.hand_over, (other,)),
    ):
        with pytest.raises(PermissionDenied):
            act(bo, *about)
    assert len(roles(started)) == 3 and roles(started)["ann@example.org"] == "owner"
    assert list(started.invitations.all()) == [invitation]


def test_an_owner_acts_on_their_own_profile_only(started, ann, bo, index, signed_in):
    bos = editing.start(bo, index, "Bo's Boats")
    cy = bos.memberships.create(user=demo_user("cy@example.org", "Cy"), role="helper")
    people.invite(bo, bos, "di@example.org")
    browser = signed_in(ann)
    for address in (f"people/{cy.pk}/remove/", f"people/{cy.pk}/hand-over/"):
        assert browser.get(own(started, address)).status_code == 404
        browser.post(own(started, address))
    browser.post(own(started, f"people/invited/{bos.invitations.get().pk}/"), {"do": "withdraw"})
    assert len(roles(bos)) == 2 and roles(bos)[BO] == "owner" and bos.invitations.exists()


def test_a_profile_is_not_handed_to_somebody_who_cannot_sign_in(started, ann, bo, helper, signed_in):
    bo.is_active = False
    bo.save()
    assert signed_in(ann).post(own(started, f"people/{helper.pk}/hand-over/")).status_code == 404
    assert roles(started)["ann@example.org"] == "owner"


@pytest.mark.parametrize("pattern", of_one_profile, ids=lambda pattern: pattern.name)
def test_the_owner_of_another_profile_finds_nothing_here(started, bo, index, signed_in, pattern):
    """A profile of others and one that never was are the same for every address and method."""
    editing.start(bo, index, "Bo's Boats")
    browser = signed_in(bo)
    numbers = {"pk": started.memberships.get().pk, "key": "name"}
    kwargs = {name: numbers[name] for name in pattern.pattern.converters}
    for method in (browser.get, browser.post):
        answers = [
            method(reverse(f"provider_profiles:{pattern.name}", kwargs={"provider": number, **kwargs}))
            for number in (started.pk, 10**9, 10**30)
        ]
        assert {answer.status_code for answer in answers} <= {404, 405, 302}
        assert len({answer.status_code for answer in answers}) == 1
        if answers[0].status_code == 302:  # "leave", see views_people.py
            assert pattern.name == "leave" and {a.url for a in answers} == {reverse("provider_profiles:profiles")}
    assert roles(started) == {"ann@example.org": "owner"}


def test_the_history_says_who_did_what_to_whom(started, ann, bo, helper, signed_in, person):
    people.hand_over(ann, helper)
    page = person("admin@example.org")
    history = text_of(signed_in(page).get(reverse("wagtailadmin_pages:history", args=[started.page.pk])))
    assert "Handed over to a new owner (Bo Lane)" in history


def test_staff_see_the_names(started, helper, signed_in, moderator):
    page = text_of(signed_in(moderator).get(reverse("provider_profiles_checks", args=[started.pk])))
    assert "Ann Marsh (Owner), Bo Lane (Helper)" in page and BO not in page


# When an account closes -----------------------------------------------------------------------------------------


def test_the_longest_helper_takes_over_when_the_owner_closes(started, ann, bo, helper, outbox):
    late = started.memberships.create(user=demo_user("cy@example.org", "Cy"), role="helper")
    asleep = started.memberships.create(user=demo_user("di@example.org", "Di"), role="helper")
    now = timezone.now()
    for membership, days in ((late, 1), (helper, 5), (asleep, 9)):
        ProviderMembership.objects.filter(pk=membership.pk).update(created_at=now - timedelta(days=days))
    type(ann).objects.filter(email="di@example.org").update(is_active=False)
    people.invite(ann, started, "ed@example.org")
    privacy.erase(ann)
    assert roles(started) == {BO: "owner", "cy@example.org": "helper", "di@example.org": "helper"}
    assert "You are now the owner" in outbox(BO)[-1].subject and "closed their account" in outbox(BO)[-1].body
    assert outbox("cy@example.org") == [] and not started.invitations.exists()
    assert acts(started)[-1] == "inherit" and started.page is not None


def test_a_helper_who_closes_leaves_the_rest_as_it_is(started, ann, bo, helper):
    people.invite(ann, started, "cy@example.org")
    privacy.erase(bo)
    assert roles(started) == {"ann@example.org": "owner"} and started.invitations.count() == 1


def test_invitations_are_in_the_export_and_go(started, ann, bo, index, outbox):
    bo.emailaddress_set.create(email="bo.work@example.org", verified=True)
    people.invite(ann, started, "bo.work@example.org")
    people.invite(bo, editing.start(bo, index, "Bo's Boats"), "cy@example.org")
    data = privacy.personal_data(bo)
    assert [row["to"] for row in data["invitations received"]] == ["bo.work@example.org"]
    assert [row["to"] for row in data["invitations sent"]] == ["cy@example.org"]
    assert data["invitations received"][0]["profile"] == "Kites and Crumbs"
    privacy.erase(bo)
    left = ProviderInvitation.objects.filter(email__in=["bo.work@example.org", "cy@example.org"])
    assert not left.exists() and roles(started) == {"ann@example.org": "owner"}


def test_somebody_without_an_account_can_be_forgotten(started, ann, capsys):
    from django.core.management import call_command

    people.invite(ann, started, BO)
    call_command("forget_sender", "BO@example.org")
    assert not started.invitations.exists()


def test_no_token_is_kept(invited, started):
    token = invited.rstrip("/").rsplit("/", 1)[1]
    row = started.invitations.values().get()
    assert token not in str(row) and len(row["token_hash"]) == 64
    assert OutboxMail.objects.get(body__contains=token).forget_when_sent  # its text goes when it is sent
