"""Nobody reaches what is another's by its id, wherever the id stands. The addresses come from the site itself."""

import uuid
from datetime import date

import pytest
from django.test import Client
from django.utils import timezone

from core.demo import demo_user
from provider_profiles import editing, shortlist, unsent
from provider_profiles.mail_links import link_for
from provider_profiles.models import Enquiry, ProfileCheck, ProfilePhoto, ProfileSuggestion, ProviderNotice
from tests.provider_profiles.conftest import jpeg, upload
from tests.provider_profiles.probes import (
    address_of,
    admin_addresses,
    ask,
    bare,
    changed,
    choices,
    everything,
    own_addresses,
)

pytestmark = pytest.mark.django_db
LEAVE = "provider_profiles:leave"
MISSING = {"int": 987654321, "uuid": uuid.UUID(int=7), "slug": "no-such-one", "str": "no.such", "path": "no/such"}
# What a photo, a step or a saved key is called is no secret: their addresses are asked with a good word as well.
OWN_WORDS = {"slug": ["name"], "key": ["name"]}


@pytest.fixture
def anns(live, ann, signed_in, index):
    """Everything of Ann's that has an id, by the kind of thing that an address can name it with."""
    data = {"upload": upload(jpeg((40, 30))), "photo_alt": "A kite", "consent": "on"}
    signed_in(ann).post(address_of("step", live, key="photo"), data)
    editing.submit(ann, live)
    enquiry = Enquiry.objects.create(provider=live, key=uuid.uuid4(), name="Sam", message="Hello", agreed_to="x")
    suggestion = ProfileSuggestion.objects.create(provider=live, key=uuid.uuid4(), kind="more", text="More")
    check = ProfileCheck.objects.create(provider=live, kind="first_aid")
    notice = ProviderNotice.objects.create(provider=live, kind="monthly", about=date(2026, 11, 1))
    kept = unsent.UnsentAnswers.objects.create(provider=live, form_key="name", sealed="x")
    photo = ProfilePhoto.objects.get(provider=live)
    dee = editing.start(demo_user("dee@example.org", "Dee"), index, "Deft Dee")
    member = live.memberships.get()
    ids = [
        live,
        live.page,
        ann,
        member,
        enquiry,
        suggestion,
        check,
        notice,
        *live.submissions.all(),
        dee,
        dee.page,
    ]
    uuids = [photo.pk, live.profile_key, kept.pk, enquiry.key, suggestion.key, dee.profile_key]
    return {
        "int": sorted({one.pk for one in ids} | {live.page.latest_revision_id}),
        "uuid": uuids,
        "slug": [dee.page.slug],
        "str": forged(member),
        "photo": photo,
        "stamp": unsent.stamp(live),
        "profile": live,
    }


@pytest.fixture
def ben(index):
    """Somebody else with a profile of their own."""
    ben = demo_user("ben@example.org", "Ben")
    editing.start(ben, index, "Ben's Bikes")
    return ben


def forged(member):
    """Tokens that nobody may use: with one part changed, or made for something else."""
    good = link_for(member, "space").token
    parts, signature = good.rsplit(".", 1)
    pk, action, day, print_ = parts.split("_")
    changed_ones = [
        (pk, "pause", day, print_),
        (str(int(pk) + 1), action, day, print_),
        (pk, action, "2199-01-01", print_),
        (pk, action, day, "0" * len(print_)),
    ]
    tokens = ["_".join(one) + "." + signature for one in changed_ones]
    key = member.provider.profile_key
    lists = shortlist.sealed([key])
    other = shortlist._packed([uuid.uuid4()])
    tokens += [f"{parts}.", f".{signature}", parts, good[:-1], good.swapcase(), unsent.stamp(member.provider)]
    return [*tokens, lists[:6] + other + lists[lists.index(".") :], lists.split(".")[0], lists[:-2], "é" * 40]


def forged_for(name, others):
    """A good token for one page is a forged one for the others."""
    member = others["profile"].memberships.get()
    more = [] if "by_mail" in name else [link_for(member, "pause").token]
    more += [] if "shared" in name else [shortlist.sealed([others["profile"].profile_key])]
    return others | {"str": others["str"] + more}


def in_the_body(others):
    """Each id under each name that a form or a view might read it by."""
    photo, provider = others["photo"], others["profile"]
    names = [
        "id",
        "pk",
        "provider",
        "profile",
        "page",
        "submission",
        "message",
        "suggestion",
        "check",
        "membership",
    ]
    data = dict.fromkeys(names, provider.pk) | {"user": provider.memberships.get().user_id}
    data |= {"photo": str(photo.pk), "upload": str(photo.pk), "do": "remove", "alt": "Mine", "photo_alt": "Mine"}
    data |= {"for_profile": others["stamp"], "profile_key": provider.profile_key, "token": others["str"][0]}
    data |= {"form-0-id": provider.pk, "form-TOTAL_FORMS": 1, "form-INITIAL_FORMS": 1, "checks-0-id": provider.pk}
    data |= {f"photo-{photo.pk}-alt": "Mine", "email": "ben@example.org", "role": "owner", "space": "full"}
    return data | {"agree": "on", "has": ["dbs"], "level": "enhanced", "title": "Taken over", "step": "send"}


def probes(names, others, own):
    """(name, kwargs with another's id, the same with ids that are nobody's)."""
    for name, kinds in names.items():
        for kwargs, row in choices(kinds, own, forged_for(name, others)):
            pairs = zip(kinds, row, strict=True)
            nobody = {key: MISSING[kinds[key]] if theirs else value for key, (value, theirs) in pairs}
            yield name, kwargs, nobody


@pytest.mark.slow  # some two thousand requests
@pytest.mark.parametrize("who", ["ben", "somebody without a profile", "nobody"])
def test_what_is_anothers_answers_as_what_is_not_there(anns, ben, signed_in, who):
    """404, word for word that of an id nobody has; and nothing changes. /provider/… and /my-list/… are for all."""
    person = {"ben": ben, "nobody": None}.get(who) or demo_user("cat@example.org", "Cat")
    body = in_the_body(anns)
    if who == "nobody":
        del body["for_profile"]  # without a session this stamp has a meaning: test_unsent.py
    mine = ben.provider_memberships.get().provider
    own = {**OWN_WORDS, "int": [mine.pk] if who == "ben" else []}
    # Who has no profile is led to the start of one, whatever is asked for.
    refusals = (404, 405) if who == "ben" else (404, 405, 302)
    ask(Client(), "GET", "provider_profiles_my_list:my_list", {})  # what is kept for all pages is kept now
    before, wrong, asked = everything(), [], 0
    for name, kwargs, nobody in probes(own_addresses(), anns, own):
        for method in ("GET", "POST"):
            # Each with a session of its own: messages of one request must not show in the next.
            clients = [Client() if who == "nobody" else signed_in(person) for _each in range(2)]
            theirs = ask(clients[0], method, name, kwargs, body)
            missing = ask(clients[1], method, name, nobody, body)
            asked += 1
            same = theirs.status_code == missing.status_code and bare(theirs, name, kwargs) == bare(
                missing, name, nobody
            )
            is_private = name.startswith("provider_profiles:") and who != "nobody"
            # A double press leads back to one's own pages, and so does an id that is not among one's own.
            leads_back = (302,) if name == LEAVE or (who == "ben" and kwargs.get("provider") == mine.pk) else ()
            if not same or (is_private and theirs.status_code not in (*refusals, *leads_back)):
                wrong.append((method, name, kwargs, theirs.status_code, missing.status_code))
    assert not wrong
    assert changed(before, everything()) == []
    assert asked > 60  # there were addresses to ask


@pytest.mark.parametrize("who", ["ben", "somebody without a profile"])
def test_ids_in_query_and_body_reach_nothing_of_anothers(anns, ben, signed_in, who):
    """Addresses without a parameter, and those with the person's own, get all of Ann's ids beside it."""
    mine = ben.provider_memberships.get().provider
    person = ben if who == "ben" else demo_user("cat@example.org", "Cat")
    before, data = everything(), in_the_body(anns)
    query = "?" + "&".join(f"{name}={value}" for name, value in data.items() if not isinstance(value, list))
    for name, kinds in own_addresses().items():
        if not name.startswith("provider_profiles:") or set(kinds) - {"provider", "key"}:
            continue
        kwargs = {key: {"provider": mine.pk, "key": "photo"}[key] for key in kinds}
        for method in ("GET", "POST"):
            answer = ask(signed_in(person), method, name, kwargs, data, query)
            assert answer.status_code < 500
            text = b"" if answer.streaming else answer.content
            assert b"Kites and Crumbs" not in text and str(anns["photo"].pk).encode() not in text, (method, name)
    assert changed(before, everything(), of=mine) == []


def test_each_step_and_photo_form_with_anothers_ids(anns, ben, signed_in, posted):
    """Forms filled in well, so that they save; only Ben's own page may change."""
    mine, client = ben.provider_memberships.get().provider, signed_in(ben)
    before = everything()
    for key in ("name", "help", "where", "price", "contact", "about", "photo", "care"):
        evil = in_the_body(anns)
        data = {
            **{name: evil[name] for name in evil if name not in ("title", "photo_alt", "upload")},
            **posted(key),
        }
        answer = client.post(f"{address_of('step', mine, key=key)}?provider={anns['profile'].pk}", data)
        assert answer.status_code in (200, 302)
    assert editing.draft_of(mine).about  # the forms did save
    assert editing.draft_of(mine).photo is None
    assert changed(before, everything(), of=mine) == []


def test_staff_screens_are_not_there_for_providers_and_other_staff(anns, ben, signed_in, person):
    before, names = everything(), admin_addresses()
    live, own = anns["profile"], {"slug": ["name"]}
    anns |= {"int": [live.pk, live.submissions.last().pk, live.suggestions.get().pk], "str": anns["str"][:1]}
    for client in (signed_in(ben), signed_in(person("editor@example.org"))):
        for name, kinds in names.items():
            for kwargs, _row in choices(kinds, own, anns) or [({}, ())]:
                for method in ("GET", "POST"):
                    answer = ask(client, method, name, kwargs, {"do": "approve", "reason": "x", "go": "approve"})
                    assert answer.status_code == 404, (name, kwargs, method)
    assert changed(before, everything()) == []


def test_a_good_link_of_a_mail_does_its_one_act_for_its_own_profile_only(anns, ben):
    """The control: the probes see a change. Whoever holds the mail may press, whatever ids stand beside it."""
    live, mine = anns["profile"], ben.provider_memberships.get().provider
    before = everything()
    token = link_for(live.memberships.get(), "pause").token
    body = {"provider": mine.pk, "action": "full", "profile": mine.pk}
    ask(Client(), "POST", "provider_profiles:by_mail", {"token": token}, body, f"?provider={mine.pk}")
    live.refresh_from_db()
    labels = {label for label, _pk in changed(before, everything())}
    assert live.paused_at <= timezone.now() and "provider_profiles.Provider" in labels
    # The sets that the directory counts with are shared by all.
    assert {label for label, _pk in changed(before, everything(), of=live)} <= {"provider_profiles.FacetSet"}
