"""The frame of every page: kept between requests, and never the frame of a change that did not come to be."""

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from core import page_cache
from core.frame import site_frame
from core.stamps import FileStamps
from home.models import StandardPage

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def page_cache_on(settings, monkeypatch, tmp_path):
    """The page cache, with stamps of its own for this test."""
    settings.PAGE_CACHE = True
    monkeypatch.setattr(page_cache, "stamps", FileStamps(tmp_path / "stamps.json"))


@pytest.fixture
def about(db):
    return StandardPage.objects.get(slug="about", locale__language_code="en-gb")


def queries_of(call):
    with CaptureQueriesContext(connection) as queries:
        call()
    return len(queries)


def footer():
    return [entry["title"] for entry in site_frame("en-gb").footer]


def publish(page, **fields):
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


def test_the_frame_is_read_once_until_it_changes(about, django_capture_on_commit_callbacks):
    assert about.title in footer()
    assert queries_of(footer) == 0
    with django_capture_on_commit_callbacks(execute=True):
        publish(about, title="Who we are")
    assert "Who we are" in footer()


def test_a_change_that_is_rolled_back_leaves_no_frame_behind(about):
    before = footer()
    with pytest.raises(RuntimeError), transaction.atomic():
        publish(about, title="Never to be")
        assert "Never to be" in footer()  # whoever made the change sees it
        raise RuntimeError
    assert footer() == before


def test_each_language_has_its_own(about):
    english, welsh = site_frame("en-gb"), site_frame("cy")
    assert english.home.pk != welsh.home.pk
    assert all(entry["url"].startswith("/cy/") for entry in (*welsh.menu, *welsh.footer))
    assert not any(entry["url"].startswith("/cy/") for entry in (*english.menu, *english.footer))


def test_private_and_unpublished_pages_are_in_no_menu(about, django_capture_on_commit_callbacks):
    assert site_frame("en-gb").some_private is False
    with django_capture_on_commit_callbacks(execute=True):
        PageViewRestriction.objects.create(page=about, restriction_type=PageViewRestriction.LOGIN)
    assert about.title not in footer()
    assert site_frame("en-gb").some_private is True


def test_without_the_page_cache_it_is_read_anew_but_once_a_request(settings, client, about):
    settings.PAGE_CACHE = False
    footer()
    assert queries_of(footer) > 0
    client.get("/about/")
    with CaptureQueriesContext(connection) as queries:
        client.get("/about/")
    assert sum('FROM "core_organisationsettings"' in query["sql"] for query in queries) == 1


def test_it_is_read_again_after_a_while_even_if_nobody_told_of_a_change(about, monkeypatch):
    footer()
    StandardPage.objects.filter(pk=about.pk).update(title="Changed by hand in the database")
    now = page_cache.time.time()
    monkeypatch.setattr("core.kept.time.time", lambda: now + page_cache.SECONDS_KEPT)
    assert "Changed by hand in the database" in footer()
