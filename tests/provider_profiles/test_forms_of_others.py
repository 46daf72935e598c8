"""Nothing changes by opening an address, without a token of ours, or by a form on another site."""

import uuid

import pytest
from django.test import Client

from provider_profiles import editing, shortlist
from provider_profiles.mail_links import link_for
from provider_profiles.models import Enquiry, MissingSupport, ProfilePhoto, UnsentAnswers
from provider_profiles.unsent import stamp
from tests.provider_profiles.conftest import jpeg, upload
from tests.provider_profiles.probes import address_of, admin_addresses, ask, changed, everything, own_addresses

pytestmark = [pytest.mark.django_db, pytest.mark.slow]  # addresses and fields come by the hundred
# Addresses that tell nobody apart by a token: they look at where a post comes from (core/own_forms.py).
LOOK_AT_THE_SENDER = tuple(f"provider_profiles_{name}:" for name in ("provider", "my_list", "missing_support"))
ELSEWHERE = (
    {"origin": "https://evil.example", "sec-fetch-site": "cross-site"},
    {"origin": "null", "sec-fetch-site": "cross-site"},
    {"origin": "http://testserver", "sec-fetch-site": "same-site"},
    {"origin": "http://testserver.evil.example"},
    {"origin": "http://testserver@evil.example"},
    {"origin": "https://testserver"},
    {"origin": "http://testserver:8000"},
    {"referer": "https://evil.example/http://testserver/"},
    {"origin": "", "referer": ""},
    {},
)


@pytest.fixture
def world(live, ann, signed_in, posted):
    """A public profile with a message, a photo and a change that waits; and one good value for each parameter."""
    data = {"upload": upload(jpeg((40, 30))), "photo_alt": "A kite", "consent": "on"}
    signed_in(ann).post(address_of("step", live, key="photo"), data)
    sent = editing.submit(ann, live)
    enquiry = Enquiry.objects.create(provider=live, key=uuid.uuid4(), name="Sam", message="Hello", agreed_to="x")
    suggestion = live.suggestions.create(key=uuid.uuid4(), kind="more", text="More")
    row = MissingSupport.objects.create(text="Swimming")
    link = link_for(live.memberships.get(), "space")
    return {
        "provider": live.pk,
        "slug": live.page.slug,
        "link": shortlist.sealed([live.profile_key]),
        "token": link.token,
        "uuid": ProfilePhoto.objects.get(provider=live).pk,
        "saved uuid": live.profile_key,
        "int": {
            "provider_profiles:message": enquiry.pk,
            "provider_profiles:message_delete": enquiry.pk,
            "provider_profiles_suggestion_handle": suggestion.pk,
            "provider_profiles_missing_handle": row.pk,
            "provider_profiles_check": sent.pk,
            "provider_profiles_public_view": sent.pk,
        },
    }


def filled(world, name, kinds):
    """Good arguments of an address."""
    given = {}
    for key, kind in kinds.items():
        if kind == "int" and key != "provider":
            given[key] = world["int"].get(name, world["provider"])
        elif kind == "uuid":
            given[key] = world["saved uuid" if key == "key" else "uuid"]
        else:
            given[key] = "name" if key == "key" else world.get(key, world["token"])
    return given


def good_post(world):
    """What makes some form of each address act."""
    return {
        "do": "approve",
        "go": "approve",
        "reason": "x",
        "agree": "on",
        "space": "full",
        "title": "New",
        "photo": str(world["uuid"]),
        "alt": "Kite",
        "profile": world["saved uuid"].hex,
        "text": "Swimming",
        "name": "Sam",
        "email": "sam@example.org",
        "message": "Hello",
        "step": "send",
        "kind": "more",
    }


def answers_to(client, world, method, headers, only=""):
    """[(name, answer)] of every address, the screens of staff included."""
    for name, kinds in {**own_addresses(), **admin_addresses()}.items():
        if not name.startswith(only):
            continue
        data = good_post(world) if method == "POST" else {}
        if "missing" in name:
            data.pop("kind", None)
        yield name, ask(client, method, name, filled(world, name, kinds), data, headers=headers)


def opened(client, world):
    """Every address opened, as by a mail program, a preview or a picture's address; the answers' statuses."""
    return {name: answer.status_code for name, answer in answers_to(client, world, "GET", {})}


@pytest.mark.parametrize("who", ["the provider", "a moderator", "nobody"])
def test_opening_an_address_changes_nothing(world, ann, moderator, signed_in, who):
    """But for one mark: that a message was opened."""
    client = {"the provider": ann, "a moderator": moderator}.get(who)
    client = signed_in(client) if client else Client()
    before = everything()
    statuses = opened(client, world)
    assert max(statuses.values()) < 500 and 200 in statuses.values()
    models = {label for label, _pk in changed(before, everything())}
    assert models <= ({"provider_profiles.Enquiry"} if who == "the provider" else set())


@pytest.mark.parametrize("who", ["the provider", "a moderator", "nobody"])
def test_a_post_without_a_token_changes_nothing(world, ann, moderator, signed_in, who):
    client = {"the provider": ann, "a moderator": moderator}.get(who)
    client = signed_in(client) if client else Client()
    client.handler.enforce_csrf_checks = True
    before, done = everything(), []
    for name, answer in answers_to(client, world, "POST", ELSEWHERE[0]):
        # To sign in, not there, not by POST, or refused. Nobody is told that it worked.
        to_sign_in = answer.status_code == 302 and "/login/" in answer.url
        if answer.status_code not in (403, 404, 405) and not to_sign_in:
            done.append((name, answer.status_code))
    assert not client.cookies.get("profiles_list")
    assert not done
    assert changed(before, everything()) == []


@pytest.mark.parametrize("headers", ELSEWHERE, ids=str)
def test_forms_without_a_token_take_no_post_of_another_site(world, headers):
    before, client = everything(), Client()
    answers = dict(answers_to(client, world, "POST", headers, LOOK_AT_THE_SENDER))
    assert {answer.status_code for answer in answers.values()} == {403, 405}
    assert len(answers) > 10 and not client.cookies and changed(before, everything()) == []


def test_the_same_post_from_our_own_page_does_act(world):
    """The control."""
    before = everything()
    list(answers_to(Client(), world, "POST", {"origin": "http://testserver", "sec-fetch-site": "same-origin"}))
    models = {label.partition(".")[2] for label, _pk in changed(before, everything())}
    assert {"Enquiry", "ProfileSuggestion", "MissingSupport", "Provider"} <= models


def test_a_token_of_another_session_opens_nothing(live, ann, signed_in):
    """The text is kept for its writer, in a row that only this browser opens; it is not acted on."""
    client = signed_in(ann)
    client.handler.enforce_csrf_checks = True
    before = everything()
    post = {"csrfmiddlewaretoken": "a" * 64, "my_thing": "Not mine", "title": "Taken", "for_profile": stamp(live)}
    client.post(address_of("step", live, key="name"), post)
    assert {label for label, _pk in changed(before, everything())} == {"provider_profiles.UnsentAnswers"}
    assert "Taken" not in UnsentAnswers.objects.get().sealed
