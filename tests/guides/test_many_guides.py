"""With a thousand guides more, no page of guides asks the database more often than before."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from bench.data import multiply
from guides.models import GuideIndexPage, GuidePage
from tests.people import ANONYMOUS, sign_in

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
MORE = 1000
PAGES = [
    (ANONYMOUS, "/guides/"),
    (ANONYMOUS, "/cy/guides/"),
    (ANONYMOUS, "/guides/prices-and-getting-paid/"),
    (ANONYMOUS, "/guides/prices-and-getting-paid/sending-bills/"),
    (ANONYMOUS, "/guides/prices-and-getting-paid/print/"),
    (ANONYMOUS, "/guides/from-an-idea-to-your-first-client/"),
    (ANONYMOUS, "/guides/is-it-for-you/"),
    (ANONYMOUS, "/guides/words/"),
    (ANONYMOUS, "/easy-read/"),
    (ANONYMOUS, "/easy-read/prices-and-getting-paid/"),
    ("provider", "/guides/prices-and-getting-paid/sending-bills/"),
    ("provider", "/guides/from-an-idea-to-your-first-client/"),
    ("provider", "/guide/my-checklists/"),
    ("editor", "/admin/"),
    ("editor", "/admin/reports/useful/"),
    ("editor", "/admin/reports/to-check/"),
    ("editor", "/admin/reports/easy-read/"),
]


def queries_of(role, path):
    """How often one visit asks the database, when another has warmed the caches of the process."""
    client = sign_in(Client(), role)
    assert client.get(path).status_code == 200, path
    with CaptureQueriesContext(
        connection,
    ) as counted:
        client.get(path)
    return len(counted)


def test_a_thousand_guides_more_cost_no_query_more(home):
    few = {place: queries_of(*place) for place in PAGES}
    before = GuidePage.objects.live().count()
    multiply(1, guides=MORE)
    assert GuidePage.objects.live().count() == before + MORE >= 1010
    assert GuideIndexPage.objects.get(locale=home.locale).numchild > MORE
    many = {place: queries_of(*place) for place in PAGES}
    assert {place: (few[place], many[place]) for place in PAGES if many[place] > few[place]} == {}
