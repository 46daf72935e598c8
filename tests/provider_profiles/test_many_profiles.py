"""Queries do not grow with the data: every list with 100 profiles and with 10,000."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from bench import many as many_profiles
from bench.many import COMMON, make
from provider_profiles import shortlist
from provider_profiles.models import Listing, Provider, ProviderProfilePage

pytestmark = [pytest.mark.django_db, pytest.mark.slow, pytest.mark.both_databases]
HERE = "/find-support/"
MOST = 10  # of the directory (reference: performance, row 1)
DIRECTORY = {
    "first page": "",
    "filtered": "kind=pets&pay=own_money",
    "words": f"q={COMMON}",
    "words and filters": f"q={COMMON}&kind=pets&pay=own_money",
    "place": "where=Taunton&miles=20",
    "who comes": "where=Taunton&comes=1&sort=newest",
    "last page": "page=999999",
    "last page of many": f"q={COMMON}&page=999999",
    "nobody found": "q=nobodyhasthis&kind=pets&where=Taunton",
    "a slip": "q=gardning&where=Taunton",
}


def queries(client, address):
    """Queries of a warm request that the page cache does not answer."""
    address += "&fresh=1" if "?" in address else "?fresh=1"
    connection.run_on_commit = []  # as if what the test made had been committed: its frame may be kept
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200, address
    return len(captured)


def others(client, staff):
    """Queries of the lists that are not the directory."""
    rows = Listing.objects.filter(locale__language_code="en-gb").order_by("-pk")
    keys = list(rows.values_list("profile_key", flat=True)[:20])
    same = rows.reverse()[25]  # one of the first hundred, whatever came after
    paused = ProviderProfilePage.objects.get(translation_key=same.profile_key, live=True)
    Provider.objects.filter(profile_key=paused.translation_key).update(paused_at=timezone.now())
    return {
        "my list": queries(client, f"/my-list/shared/{shortlist.sealed(keys)}/"),
        "similar": queries(client, paused.get_url()),
        "home": queries(client, "/"),
        "moderators' list": queries(staff, "/admin/profiles/"),
        "sitemap": queries(client, "/sitemap.xml?p=1"),
    }


def test_every_list_costs_the_same_for_100_and_for_10000(
    monkeypatch, settings, no_demo_profiles, client, signed_in, moderator
):
    settings.PAGE_CACHE = True
    monkeypatch.setattr(many_profiles, "MODELS", 100)
    found = []
    for number, seed in ((100, 1), (9_900, 2)):
        make(number, seed)
        counted = {name: queries(client, f"{HERE}?{query}") for name, query in DIRECTORY.items()}
        assert max(counted.values()) <= MOST, counted
        found.append(counted | others(client, signed_in(moderator)))
    assert Listing.objects.filter(locale__language_code="en-gb").count() >= 10_000 - 2
    few, many = found
    # Of more than a thousand a part is found in two steps, their order and then the rows.
    may_take_one_more = {
        "filtered",
        "words",
        "words and filters",
        "place",
        "who comes",
        "last page of many",
    }
    # Of the moderators' list only the ceiling is held here: its rows ask for themselves, a page of them at most.
    assert max(few.pop("moderators' list"), many.pop("moderators' list")) <= 60
    # A file of a big sitemap looks up translations that stand in other files.
    assert many.pop("sitemap") - few.pop("sitemap") in (0, 2)
    for name, number in many.items():
        assert number - few[name] in ((0, 1) if name in may_take_one_more else (0,)), (name, few, many)
