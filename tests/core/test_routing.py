"""Addresses lead to pages in one step, and to the same answers as when Wagtail walks the tree."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from core import page_cache, views
from core.query import not_orphaned
from core.stamps import FileStamps
from home.models import StandardPage

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def page_cache_on(settings, monkeypatch, tmp_path):
    """The page cache, with stamps of its own for this test."""
    settings.PAGE_CACHE = True
    monkeypatch.setattr(page_cache, "stamps", FileStamps(tmp_path / "stamps.json"))


def plain_page_below(parent, title, **fields):
    page = StandardPage(title=title, slug=title.lower(), **fields)
    return parent.add_child(instance=page)


def test_every_page_answers_as_when_the_tree_is_walked(monkeypatch):
    client = Client()
    paths = [page.url for page in not_orphaned(Page.objects.filter(depth__gt=1))]
    paths = [*paths[:40], "/no-such-page/", "/about/no-such-page/", "/cy/no-such-page/"]
    in_one_step = [client.get(path, {"fresh": "1"}) for path in paths]
    monkeypatch.setattr(views, "find_page", lambda request, path: None)
    for path, found in zip(paths, in_one_step, strict=True):
        walked = client.get(path, {"fresh": "1"})
        assert (found.status_code, found.content) == (walked.status_code, walked.content), path


def test_depth_costs_no_queries(home):
    one = plain_page_below(home, "One")
    two = plain_page_below(one, "Two")
    three = plain_page_below(two, "Three")
    counts = []
    for page in (one, two, three):
        Client().get(page.url, {"fresh": "1"})
        with CaptureQueriesContext(connection) as queries:
            assert Client().get(page.url, {"fresh": "1"}).status_code == 200
        counts.append(len(queries))
    assert counts[1] == counts[2] <= 5


def test_an_unpublished_page_is_not_found_and_its_live_child_is(home):
    parent = plain_page_below(home, "Parent")
    plain_page_below(parent, "Child")
    parent.unpublish()
    assert Client().get("/parent/").status_code == 404
    assert Client().get("/parent/child/").status_code == 200


def test_a_page_answers_below_the_home_page_of_its_own_language_only(home, cy_home):
    plain_page_below(cy_home, "Cymraeg")
    assert Client().get("/cy/cymraeg/").status_code == 200
    assert b"Cymraeg" in Client().get("/cymraeg/").content  # says so, and links the one there is
    assert 'lang="en-gb"' in Client().get("/cymraeg/").content.decode()


def test_a_route_inside_a_page_is_left_to_that_page(plugin_on):
    if not plugin_on("guides"):
        pytest.skip("needs a page with routes of its own: a guide has a print page")
    guide = Page.objects.filter(content_type__model="guidepage", live=True).first()
    assert Client().get(f"{guide.url}print/").status_code == 200
    assert Client().get(f"{guide.url}print/99/").status_code == 404
