"""The index of the site search: one page is weighed as Wagtail weighs it, without reading all of them."""

import pytest
from django.db import connection
from django.db.models import Avg
from django.db.models.functions import Length
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page
from wagtail.search.backends import get_search_backend
from wagtail.search.index import insert_or_update_object
from wagtail.search.models import IndexEntry

from core.search import backend

pytestmark = pytest.mark.django_db


def entry_of(page):
    return IndexEntry.objects.annotate(length=Length("title")).get(
        content_type=page.cached_content_type, object_id=str(page.pk)
    )


def test_a_title_is_weighed_against_the_usual_length(home):
    page = Page.objects.child_of(home).live().first().specific
    IndexEntry.objects.filter(pk=entry_of(page).pk).update(title_norm=7)
    insert_or_update_object(page)
    lengths = IndexEntry.objects.annotate(length=Length("title")).filter(length__gt=0).order_by("-pk")
    usual = lengths[: backend.NEWEST].aggregate(usual=Avg("length"))["usual"]
    assert entry_of(page).title_norm == pytest.approx(usual / entry_of(page).length, rel=1e-4)


def test_a_saved_page_reads_a_sample_and_its_own_entry(home, monkeypatch):
    monkeypatch.setattr(backend, "NEWEST", 3)
    page = Page.objects.child_of(home).live().first().specific
    with CaptureQueriesContext(connection) as captured:
        insert_or_update_object(page)
    averages = [query["sql"] for query in captured.captured_queries if "AVG(" in query["sql"]]
    assert averages and all("LIMIT 3" in sql for sql in averages)
    updates = [q["sql"] for q in captured.captured_queries if 'title_norm" = (' in q["sql"]]
    assert updates and all("object_id" in sql for sql in updates)


def test_rebuilding_weighs_every_title(home):
    IndexEntry.objects.update(title_norm=7)
    index = get_search_backend().get_index_for_model(Page)
    index._refresh_title_norms(full=True)
    titled = index.entries.annotate(length=Length("title")).filter(length__gt=0)
    assert titled.exists() and not titled.filter(title_norm=7).exists()
