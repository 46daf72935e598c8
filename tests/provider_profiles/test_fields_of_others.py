"""A form sets what it asks for and nothing else, whatever is posted beside it: every field of every model."""

from datetime import date, timedelta

import pytest
from django.db import models, transaction
from django.test import Client
from wagtail.models import Page

from core.demo import demo_user
from provider_profiles import editing
from provider_profiles.models import (
    Enquiry,
    ProfileCheck,
    ProfilePhoto,
    ProfileSubmission,
    ProfileSuggestion,
    Provider,
    ProviderMembership,
    ProviderProfilePage,
)
from provider_profiles.steps import STEPS
from tests.provider_profiles.conftest import jpeg, upload
from tests.provider_profiles.probes import address_of, ask, own_addresses, rows

pytestmark = [pytest.mark.django_db, pytest.mark.slow]  # addresses and fields come by the hundred
MODELS = (
    *(Page, ProviderProfilePage, Provider, ProviderMembership, ProfileSubmission),
    *(ProfileCheck, ProfilePhoto, Enquiry, ProfileSuggestion),
)
WORD, DAY, NUMBER = "HOSTILE", date(1999, 9, 9), 31337
TOMORROW = date.today() + timedelta(days=1)
NOW = {"confirmed_on"}
# Address → {model: columns that may change in rows that were there}. Not listed: nothing changes.
MAY_CHANGE = {
    "take_back": {"ProfileSubmission": {"state", "decided_by_id", "decided_at"}},
    "check": {"ProfileSubmission": {"steps_to_change"}},
    "pause": {"Provider": {"paused_at"}},
    "resume": {"Provider": {"paused_at", *NOW}},
    "space": {"Provider": {"space", "full_until", *NOW}},
    "full_until": {"Provider": {"space", "full_until", *NOW}},
    "confirm": {"Provider": NOW},
    "checks": {"ProfileCheck": {"which", "detail", "seen_on", "seen_by_id", "next_due"}},
    "message": {"Enquiry": {"read_at", "answered_at"}},
}
# A new draft moves these of the page, and no others.
OF_A_NEW_DRAFT = {"latest_revision_id", "latest_revision_created_at", "has_unpublished_changes", "draft_title"}
# Address → models of which it may make rows.
MAY_MAKE = {
    "step": {"ProfilePhoto"},
    "change_photo": {"ProfilePhoto"},
    "check": {"ProfileSubmission"},
    "checks": {"ProfileCheck"},
    "provider_profiles_provider:message": {"Enquiry"},
    "provider_profiles_provider:suggest": {"ProfileSuggestion"},
}


def hostile(valid_choices, somebody):
    """{field name: value} for every field of every model: marks to look for, or values that would pass."""
    data = {}
    for model in MODELS:
        for field in model._meta.get_fields():
            value = _value(field, valid_choices, somebody)
            data |= dict.fromkeys({field.name, getattr(field, "attname", field.name)}, value)
    return data | {f"form-0-{name}": value for name, value in data.items()}


def _value(field, valid_choices, somebody):
    if getattr(field, "choices", None) and valid_choices:
        return [choice for choice, _label in field.flatchoices if choice][-1]
    if isinstance(field, models.BooleanField):
        return "on"
    if isinstance(field, models.DateField):
        return DAY.isoformat()
    if isinstance(field, models.ForeignKey):
        return somebody.pk
    return NUMBER if isinstance(field, models.IntegerField) else WORD


@pytest.fixture
def anns(live, ann, moderator, signed_in, posted):
    """Ann's public profile with a change that is not sent yet, a photo, a message and a check that we saw."""
    data = {"upload": upload(jpeg((40, 30))), "photo_alt": "A kite", "consent": "on"}
    signed_in(ann).post(address_of("step", live, key="photo"), data)
    Enquiry.objects.create(provider=live, key="7" * 32, name="Sam", message="Hello", agreed_to="x")
    live.checks.create(kind="first_aid", seen_on=date(2026, 1, 2), seen_by=moderator)
    return live


def good_answers(provider, posted):
    """{address: what fills its form in well}; a step has an entry for each form."""
    photo = editing.draft_of(provider).photo
    answers = {f"step {key}": posted(key) for key in STEPS if key != "photo"}
    answers["step photo"] = {"upload": upload(jpeg((40, 30))), "photo_alt": "Two", "consent": "on"}
    unseen = {"website": "", "key": ""}
    contact = {
        "name": "Sam",
        "email": "sam@example.org",
        "phone": "",
        "message": "Hello",
        "agree": "on",
        "step": "send",
    }
    return answers | {
        "change_photo": {"photo": str(photo.pk), "do": "save", "alt": "A red kite"},
        "check": {"agree": "on", "reply": "Done"},
        "checks": {"has": ["first_aid", "dbs"], "level": "basic", "cover": "", "number": "", "regulator": ""},
        "space": {"space": "full"},
        "full_until": {"full_until": TOMORROW.isoformat()},
        "message": {"do": "answered"},
        "provider_profiles_provider:message": contact | unseen,
        "provider_profiles_provider:suggest": {
            "kind": "more",
            "text": "More",
            "email": "",
            "website": "",
            "key": "",
        },
    }


def forms_of(provider):
    """(name of the form, name of the address, its arguments) of everything that can be posted to."""
    given = {"provider": provider.pk, "slug": provider.page.slug, "pk": provider.enquiries.get().pk}
    for name, kinds in own_addresses().items():
        short = name.removeprefix("provider_profiles:")
        if "key" in kinds and kinds["key"] == "slug":
            yield from ((f"step {key}", name, {**_some(given, kinds), "key": key}) for key in STEPS)
        elif set(kinds) <= set(given) and kinds.get("pk", "int") == "int":
            yield short, name, _some(given, kinds)


def _some(given, kinds):
    return {key: given[key] for key in kinds if key in given}


def differences(before, after):
    """{model name: {columns that differ in rows that were there}}, and the rows that are new."""
    columns, new = {}, []
    for model, was in before.items():
        for pk, row in after[model].items():
            if pk not in was:
                new.append((model.__name__, row))
            elif changed := {name for name in row if row[name] != was[pk][name]}:
                columns.setdefault(model.__name__, set()).update(changed)
    return columns, new


def is_marked(value):
    """Whether a value came from the hostile part of a post."""
    return value == NUMBER or WORD in str(value) or DAY.isoformat() in str(value)


@pytest.mark.parametrize("state", ["editable", "waiting"])
@pytest.mark.parametrize("valid_choices", [True, False], ids=["values that pass", "marks"])
def test_no_form_sets_a_field_that_it_does_not_ask_for(anns, ann, signed_in, posted, state, valid_choices):
    if state == "waiting":
        editing.submit(ann, anns)
    evil, answers = hostile(valid_choices, demo_user("eve@example.org", "Eve")), good_answers(anns, posted)
    wrong, acted = [], set()
    for form, name, kwargs in forms_of(anns):
        short = "step" if form.startswith("step ") else form
        before = {model: rows(model) for model in MODELS}
        draft = editing.draft_of(anns).serializable_data()
        reader = name.startswith("provider_profiles_")
        with transaction.atomic():
            ask(Client() if reader else signed_in(ann), "POST", name, kwargs, {**evil, **answers.get(form, {})})
            columns, new = differences(before, {model: rows(model) for model in MODELS})
            after = editing.draft_of(anns).serializable_data()
            transaction.set_rollback(True)
        if columns or new:
            acted.add(form)
        wrong += _not_allowed(short, columns, new, answers.get(form, {}))
        wrong += _not_asked_for(form, draft, after)
    assert not wrong
    assert acted >= (
        {"step name", "step photo", "check", "space", "checks"} if state == "editable" else {"take_back"}
    )


def _not_allowed(form, columns, new, answers):
    """What changed outside the table above, and hostile words in rows that were made."""
    allowed = MAY_CHANGE.get(form, {})
    for model, names in columns.items():
        more = OF_A_NEW_DRAFT if model in ("Page", "ProviderProfilePage") else set()
        if names - allowed.get(model, set()) - more:
            yield form, model, names
    for model, row in new:
        if model not in MAY_MAKE.get(form, ()):
            yield form, model, "new"
        marked = [name for name, value in row.items() if name not in answers and is_marked(value)]
        if marked or row.get("state", "waiting") != "waiting" or (row.get("seen_on") or row.get("seen_by_id")):
            yield form, model, marked or row


def _not_asked_for(form, before, after):
    """What changed in the draft without standing in the form."""
    own = {*STEPS[form[5:]].form.base_fields, "terms"} if form.startswith("step ") else set()
    own |= {"photo", "photo_alt", "more_photos"} if form in ("step photo", "change_photo") else set()
    own |= OF_A_NEW_DRAFT | {"latest_revision", "live_revision"}
    names = {name for name in after if after[name] != before[name]} - own
    return [(form, names)] if names else []


def test_the_search_for_hostile_values_sees_them(anns, ann):
    """The control: a form that did save one of these fields would be caught."""
    before = {model: rows(model) for model in MODELS}
    Provider.objects.filter(pk=anns.pk).update(confirmed_on=DAY)
    anns.submissions.create(reason=WORD, state="approved")
    columns, new = differences(before, {model: rows(model) for model in MODELS})
    assert list(_not_allowed("space", columns, new, {})) and columns == {"Provider": {"confirmed_on"}}
    assert list(_not_allowed("step", columns, [], {})) and list(_not_allowed("check", {}, new, {}))
