"""“Tell us what is missing”: kept once, without a person in it, read by moderators, deleted in the end."""

import uuid
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone

from core.headers import ASKS_LOCATION, HEADERS
from provider_profiles import missing
from provider_profiles.models import MissingSupport

pytestmark = pytest.mark.django_db
FROM_HERE = {"HTTP_SEC_FETCH_SITE": "same-origin", "HTTP_ORIGIN": "http://testserver"}
FORM = "/missing-support/"


@pytest.fixture(autouse=True)
def no_limits_used(home):
    cache.clear()
    MissingSupport.objects.all().delete()
    yield
    cache.clear()


def words(**changes):
    return {"kind": "pets", "area": "TA1", "text": "Somebody who walks parrots.", "key": uuid.uuid4(), **changes}


def test_a_search_without_result_leads_to_the_form_filled_in(client):
    text = client.get("/find-support/?q=parrots&kind=pets&where=Minehead").content.decode()
    assert "/missing-support/?kind=pets&amp;where=Minehead&amp;q=parrots" in text
    form = client.get(f"{FORM}?kind=pets&where=TA24+5AB&q=parrots").content.decode()
    assert 'value="TA24"' in form and "5AB" not in form.partition("<main")[2] and "parrots" in form
    assert 'value="pets" selected' in form


def test_it_is_kept_once_and_holds_nobody(client):
    data = words(area="TA1 3XX")
    assert [client.post(FORM, data, **FROM_HERE).url for _press in range(2)] == [f"{FORM}sent/"] * 2
    row = MissingSupport.objects.get()
    assert (row.kind, row.area, row.text) == ("pets", "TA1", "Somebody who walks parrots.")
    assert {field.name for field in MissingSupport._meta.fields} == {
        "id", "key", "kind", "area", "text", "created_at", "handled_at",
    }  # fmt: skip


@pytest.mark.parametrize(
    "changes",
    [{"text": ""}, {"text": "x" * 501}, {"text": "Ring me on 01632 960 001"}, {"text": "me@example.org please"},
     {"area": "01632 960 001"}, {"kind": "nonsense"}, {"area": "x" * 81}, {"text": "\u202etext"}],
)  # fmt: skip
def test_bad_answers_are_said_and_lose_nothing(client, changes):
    answer = client.post(FORM, words(**changes), **FROM_HERE)
    assert answer.status_code == 200 and not MissingSupport.objects.exists()
    text = answer.content.decode()
    assert "govuk-error-summary" in text and ("parrots" in text or "text" in changes)


def test_programs_and_floods_are_not_kept(client):
    assert client.post(FORM, words(website="http://spam.example"), **FROM_HERE).status_code == 302
    assert not MissingSupport.objects.exists()
    assert client.post(FORM, words()).status_code == 403, "from another site"
    codes = [client.post(FORM, words(), **FROM_HERE).status_code for _press in range(11)]
    assert codes == [302] * 10 + [429]


def test_moderators_read_it_and_mark_it_handled(client, signed_in, moderator):
    client.post(FORM, words(), **FROM_HERE)
    client.post(FORM, words(), **FROM_HERE)
    staff = signed_in(moderator)
    page = staff.get(reverse("provider_profiles_missing")).content.decode()
    assert page.count("Somebody who walks parrots.") == 2 and "Pets, Ta1: 2" in page
    row = MissingSupport.objects.first()
    address = reverse("provider_profiles_missing_handle", args=[row.pk])
    staff.get(address)
    row.refresh_from_db()
    assert row.handled_at is None, "only a POST changes anything"
    staff.post(address)
    row.refresh_from_db()
    assert row.handled_at
    assert "What people did not find (1)" in staff.get(reverse("provider_profiles_queue")).content.decode()


def test_nobody_else_reads_it(client, signed_in, ann):
    for who in (client, signed_in(ann)):
        assert who.get(reverse("provider_profiles_missing")).status_code in (302, 404)


def test_it_is_deleted_after_a_year(client):
    now = timezone.now()
    MissingSupport.objects.create(text="old", created_at=now - missing.KEPT - timedelta(minutes=1))
    MissingSupport.objects.create(text="new", created_at=now - missing.KEPT + timedelta(minutes=1))
    assert missing.delete_old(now) == 1
    assert MissingSupport.objects.get().text == "new"


def test_only_the_search_may_ask_where_you_are(client):
    assert client.get("/find-support/")["Permissions-Policy"] == ASKS_LOCATION
    assert "geolocation=(self)" in ASKS_LOCATION and "camera=()" in ASKS_LOCATION
    assert client.get("/")["Permissions-Policy"] == HEADERS["Permissions-Policy"]
