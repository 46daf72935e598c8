"""The page cache, through the whole stack of middleware: what it keeps, for whom, and how it stays right."""

import gzip
from datetime import timedelta

import brotli
import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.http import HttpResponse
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Site

from core import page_cache
from core.demo import ensure_translation
from core.models import Area, OrganisationSettings, SiteImage
from core.query import public_pages
from core.stamps import FileStamps
from home.models import StandardPage
from tests.people import ANONYMOUS, sign_in

pytestmark = pytest.mark.django_db
ABOUT = "/about/"


@pytest.fixture(autouse=True)
def page_cache_on(settings, monkeypatch, tmp_path):
    """The page cache, with stamps of its own for this test."""
    settings.PAGE_CACHE = True
    monkeypatch.setattr(page_cache, "stamps", FileStamps(tmp_path / "stamps.json"))


@pytest.fixture
def visitor():
    """A maker of people at one server process: visitor(), visitor("provider"), visitor(host="localhost")."""
    process = Client().handler

    def visit(role=ANONYMOUS, **headers):
        client = Client(headers=headers)
        client.handler = process
        return sign_in(client, role)

    return visit


@pytest.fixture
def about(db):
    return StandardPage.objects.get(slug="about", locale__language_code="en-gb")


@pytest.fixture
def commit(django_capture_on_commit_callbacks):
    """A block whose changes are told to everybody at its end, as after a real commit."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def is_held(client, path, **headers):
    """Whether this reader is answered from the cache: then nothing asks the database."""
    with CaptureQueriesContext(connection) as queries:
        response = client.get(path, headers=headers)
    assert response.status_code in (200, 304), response
    return len(queries) == 0


def made_anew(client, path):
    """The answer as it is now, without the cache."""
    with override_settings(PAGE_CACHE=False):
        return client.get(path)


def public_paths():
    """The address of every live page of the demo site."""
    return [page.url for page in public_pages().filter(depth__gt=1)]


def publish(page, **fields):
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


# What is kept, and for whom --------------------------------------------------------------------------------------


def test_every_page_type_costs_its_second_reader_no_query_and_has_the_same_bytes(visitor):
    client, seen = visitor(), set()
    for page in public_pages().filter(depth__gt=1):
        if page.content_type_id in seen:
            continue
        seen.add(page.content_type_id)
        first = client.get(page.url)
        assert is_held(client, page.url), page
        assert client.get(page.url).content == first.content == made_anew(client, page.url).content, page
    assert len(seen) >= 2


def test_a_page_that_is_not_translated_is_held_until_it_is(visitor, home, commit):
    with commit():
        page = home.add_child(instance=StandardPage(title="Only English", slug="only-english"))
        page.save_revision().publish()
    client = visitor()
    client.get("/cy/only-english/")
    assert is_held(client, "/cy/only-english/")
    with commit():
        ensure_translation(page, "cy", title="Cymraeg hefyd")
    assert "Cymraeg hefyd" in client.get("/cy/only-english/").content.decode()


@pytest.mark.parametrize(
    ("accepted", "encoding", "decode"),
    [
        ("gzip, deflate, br, zstd", "br", brotli.decompress),
        ("br;q=0, gzip", "gzip", gzip.decompress),
        ("gzip;q=0.5", "gzip", gzip.decompress),
        ("identity", None, bytes),
        ("", None, bytes),
        ("br;q=0, gzip; q=0.000", None, bytes),
    ],
)
def test_the_body_comes_ready_in_the_encoding_of_the_reader(visitor, accepted, encoding, decode):
    client = visitor()
    client.get(ABOUT)
    response = client.get(ABOUT, headers={"accept-encoding": accepted})
    assert response.headers.get("Content-Encoding") == encoding
    assert decode(response.content) == made_anew(client, ABOUT).content
    assert response.headers["Content-Length"] == str(len(response.content))
    assert "Accept-Encoding" in response.headers["Vary"]


def test_a_reader_who_has_the_page_already_is_told_so(visitor):
    client = visitor()
    etag = client.get(ABOUT).headers["ETag"]
    for sent in (etag, f'"another", {etag}', etag.removeprefix("W/")):
        response = client.get(ABOUT, headers={"if-none-match": sent, "accept-encoding": "br"})
        assert (response.status_code, response.content) == (304, b"")
        assert response.headers["ETag"] == etag
        assert response.headers["Cache-Control"] == "no-cache"
        assert "Content-Encoding" not in response.headers
        assert "Content-Security-Policy" in response.headers
    assert client.get(ABOUT, headers={"if-none-match": '"another"'}).status_code == 200


def test_a_held_page_has_every_header_of_a_fresh_one(visitor):
    client = visitor()
    client.get(ABOUT)
    held, fresh = client.get(ABOUT).headers, made_anew(client, ABOUT).headers
    for name, value in fresh.items():
        if name not in ("Vary", "Content-Length"):
            assert held[name] == value, name


def test_head_is_answered_from_the_copy_and_makes_none(visitor):
    client = visitor()
    client.head(ABOUT)
    assert not is_held(client, ABOUT)
    with CaptureQueriesContext(connection) as queries:
        response = client.head(ABOUT)
    assert len(queries) == 0
    assert response.headers["ETag"]


@pytest.mark.parametrize("path", ["/no-such-page/", f"{ABOUT}?utm_source=x", f"{ABOUT}?page=2", "/search/"])
def test_nothing_is_kept_of_missing_pages_and_of_query_strings(visitor, path, monkeypatch):
    kept = []
    monkeypatch.setattr(page_cache.Shelf, "put", lambda self, key, copy: kept.append(key))
    client = visitor()
    client.get(path)
    client.get(path)
    assert kept == []
    client.get(ABOUT)
    assert len(kept) == 1


def test_who_has_a_session_neither_gets_nor_makes_a_copy(visitor):
    anonymous, provider = visitor(), visitor("provider")
    anonymous.get(ABOUT)
    assert not is_held(provider, ABOUT)
    home_of_provider = provider.get("/").content
    assert not is_held(anonymous, "/")
    assert anonymous.get("/").content != home_of_provider  # their menus differ


def test_who_has_a_message_waiting_neither_gets_nor_makes_a_copy(visitor):
    client = visitor()
    client.get(ABOUT)
    client.cookies["messages"] = "anything"
    assert not is_held(client, ABOUT)


def test_an_answer_that_sets_a_cookie_is_not_kept(visitor, monkeypatch):
    whole_answer = StandardPage.serve

    def with_cookie(page, request):
        response = whole_answer(page, request)
        response.set_cookie("who", "somebody")
        return response

    monkeypatch.setattr(StandardPage, "serve", with_cookie)
    client = visitor()
    client.get(ABOUT)
    assert not is_held(visitor(), ABOUT)


@pytest.mark.parametrize("said", ["no-store", "private, max-age=60"])
def test_an_answer_that_says_so_is_not_kept(visitor, said, monkeypatch):
    def personal(page, request):
        response = HttpResponse("x", headers={"Cache-Control": said})
        assert page.pk and StandardPage.objects.exists()  # asks the database, so that a held copy would show
        return page_cache.mark_storable(request, response, page)

    monkeypatch.setattr(StandardPage, "serve", personal)
    client = visitor()
    client.get(ABOUT)
    assert not is_held(client, ABOUT)


def test_drafts_and_previews_never_reach_readers(visitor, about):
    staff, reader = visitor("admin"), visitor()
    about.title = "needle-in-the-draft"
    about.save_revision()
    draft = staff.get(f"/admin/pages/{about.pk}/view_draft/", follow=True)
    assert b"needle-in-the-draft" in draft.content
    for _visit in range(2):
        assert b"needle-in-the-draft" not in reader.get(ABOUT).content


def test_a_private_page_is_not_kept_and_a_page_made_private_is_gone(visitor, about, commit):
    reader = visitor()
    reader.get(ABOUT)
    with commit():
        PageViewRestriction.objects.create(page=about, restriction_type=PageViewRestriction.LOGIN)
    assert reader.get(ABOUT).status_code == 302
    assert visitor("provider").get(ABOUT).status_code == 200
    assert reader.get(ABOUT).status_code == 302
    assert ABOUT.encode() not in reader.get("/").content  # no menu names it
    with commit():
        PageViewRestriction.objects.filter(page=about).delete()
    assert reader.get(ABOUT).status_code == 200


# Hosts -----------------------------------------------------------------------------------------------------------


def test_a_host_that_is_not_ours_is_neither_kept_nor_served(visitor):
    good, bad = visitor(), visitor(host="evil.example")
    assert bad.get(ABOUT).status_code == 400
    good.get(ABOUT)
    assert bad.get(ABOUT).status_code == 400
    assert b"evil" not in good.get(ABOUT).content


def test_each_host_of_ours_has_its_own_copy(visitor):
    first, second = visitor(host="testserver"), visitor(host="localhost")
    assert b'href="http://testserver/about/"' in first.get(ABOUT).content
    assert b'href="http://localhost/about/"' in second.get(ABOUT).content
    assert b'href="http://testserver/about/"' in first.get(ABOUT).content


def test_ports_and_spellings_of_a_host_make_no_copies(visitor, settings, monkeypatch):
    kept = []
    monkeypatch.setattr(page_cache.Shelf, "put", lambda self, key, copy: kept.append(key))
    settings.ALLOWED_HOSTS = [".example.org", "testserver"]
    for host in ("testserver:1", "testserver:2", "TESTSERVER", "testserver.", "a.example.org", "b.example.org"):
        assert visitor(host=host).get(ABOUT).status_code == 200
    assert kept == []


def test_no_other_header_gets_into_a_copy(visitor):
    names = ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "x-original-url", "x-host", "forwarded"]
    visitor(**dict.fromkeys(names, "evil.example")).get(ABOUT)
    reader = visitor()
    assert is_held(reader, ABOUT)
    assert reader.get(ABOUT).content == made_anew(reader, ABOUT).content
    assert b"evil" not in reader.get(ABOUT).content


def test_a_prefix_sent_by_a_server_is_part_of_the_address(visitor):
    client = visitor()
    client.get(ABOUT, SCRIPT_NAME="/elsewhere")
    assert b"/elsewhere" not in client.get(ABOUT).content
    assert client.get(f"/elsewhere{ABOUT}").status_code == 404


# Right at the next request ---------------------------------------------------------------------------------------


def neighbourhood():
    """Pages that show one another: the home pages, the plain pages, and two of every other section."""
    paths = ["/", "/cy/", ABOUT, "/cy/about/", "/privacy/"]
    for index in public_pages().filter(depth=3, numchild__gt=0, show_in_menus=True):
        paths += [index.url, *(child.url for child in index.get_children().live()[:2])]
    return paths


def assert_no_page_is_out_of_date(client, paths):
    for path in paths:
        response, now = client.get(path), made_anew(client, path)
        assert response.status_code == now.status_code, path
        if now.status_code == 200:
            assert response.content == now.content, f"{path} is out of date"


def _publish(about):
    publish(about, title="Who we are now")


def _unpublish(about):
    about.unpublish()


def _move(about):
    about.move(StandardPage.objects.get(slug="privacy", locale=about.locale), pos="last-child")


def _change_slug(about):
    publish(about, slug="about-us")


def _delete(about):
    about.delete()


def _publish_a_new_page(about):
    new = about.get_parent().add_child(instance=StandardPage(title="Brand new", slug="brand-new", live=False))
    new.save_revision().publish()


def _take_out_of_the_menu(about):
    index = public_pages().filter(depth=3, show_in_menus=True).first()
    if index:
        publish(index.specific, show_in_menus=False)


def _publish_on_schedule(about):
    from django.core.management import call_command

    about.title = "As planned"
    about.go_live_at = timezone.now() + timedelta(hours=1)
    about.save_revision(approved_go_live_at=about.go_live_at)
    later = timezone.now() + timedelta(hours=2)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(timezone, "now", lambda: later)
        call_command("publish_scheduled")


def _change_the_organisation(about):
    organisation = OrganisationSettings.for_site(Site.objects.get(is_default_site=True))
    organisation.phone = "01632 960 999"
    organisation.save()


def _rename_an_area(about):
    for area in Area.objects.all()[:60]:
        area.name += " (new)"
        area.save()


def _say_what_pictures_show(about):
    for image in SiteImage.objects.all():
        image.alt_text = "Something else"
        image.save()


CHANGES = [
    _publish, _unpublish, _move, _change_slug, _delete, _publish_a_new_page, _take_out_of_the_menu,
    _publish_on_schedule, _change_the_organisation, _rename_an_area, _say_what_pictures_show,
]  # fmt: skip


@pytest.mark.slow  # test_several_processes.py makes the same changes, in less time
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__.strip("_"))
def test_no_page_is_out_of_date_after(visitor, change, about, commit):
    client, paths = visitor(), neighbourhood()
    for path in paths:
        client.get(path)
    with commit():
        change(about)
    assert_no_page_is_out_of_date(client, paths)


def test_a_link_in_a_text_goes_to_the_translation_as_soon_as_there_is_one(visitor, home, cy_home, commit):
    with commit():
        target = home.add_child(instance=StandardPage(title="Target", slug="target"))
        target.save_revision().publish()
        link = f'<p><a linktype="page" id="{target.pk}">there</a></p>'
        source = cy_home.add_child(instance=StandardPage(title="Tarddiad", slug="source", body=[("text", link)]))
        source.save_revision().publish()
    client = visitor()
    client.get("/cy/source/")
    with commit():
        ensure_translation(target, "cy", title="Targed")
    assert client.get("/cy/source/").content == made_anew(client, "/cy/source/").content


def test_the_list_of_a_guides_parts_is_right_on_every_part(visitor, plugin_on, commit):
    if not plugin_on("guides"):
        pytest.skip("needs the guides plugin's demo pages")
    client, guide = visitor(), "/guides/prices-and-getting-paid/"
    part = Page.objects.get(url_path__endswith=f"{guide}sending-bills/", locale__language_code="en-gb").specific
    paths = [guide, f"{guide}ways-people-pay/", f"{guide}print/"]
    for path in paths:
        client.get(path)
        assert is_held(client, path)
    with commit():
        publish(part, title="How to send a bill")
    for path in paths:
        assert "How to send a bill" in client.get(path).content.decode(), path


def test_what_was_read_before_a_change_is_not_kept_after_it(visitor, monkeypatch, about):
    """A change arrives while a page is being made: that copy must answer nobody else."""
    whole_answer, told = StandardPage.serve, []

    def slow(page, request):
        response = whole_answer(page, request).render()
        if not told:
            told.append(page)
            page_cache.stamps.move([page_cache.page_tag(page)])
        return response

    monkeypatch.setattr(StandardPage, "serve", slow)
    client = visitor()
    client.get(ABOUT)
    assert not is_held(client, ABOUT)
    assert is_held(client, ABOUT)


def test_a_change_that_is_rolled_back_moves_no_stamp(visitor, about):
    from django.db import transaction

    client = visitor()
    client.get(ABOUT)
    with pytest.raises(RuntimeError), transaction.atomic():
        publish(about, title="Never to be")
        raise RuntimeError
    assert is_held(client, ABOUT)
    assert b"Never to be" not in client.get(ABOUT).content


def test_publishing_a_page_leaves_its_neighbours_in_the_cache(visitor, home, commit):
    """Forty pages side by side below one parent: one is published, and only it and its parent are made anew."""
    with commit():
        parent = home.add_child(instance=StandardPage(title="Parent", slug="parent"))
        for number in range(40):
            parent.add_child(instance=StandardPage(title=f"Child {number}", slug=f"child-{number}"))
    client = visitor()
    paths = [*public_paths()[:30], *(page.url for page in parent.get_children())]
    for path in paths:
        client.get(path)
    with commit():
        publish(parent.get_children().first().specific, title="Child with a new name")
    gone = [path for path in paths if not is_held(client, path)]
    assert gone == ["/parent/child-0/"]


def test_publishing_a_leaf_of_the_demo_evicts_only_what_shows_it(visitor, plugin_on, commit):
    if not plugin_on("news"):
        pytest.skip("needs the news plugin's demo pages")
    client, paths = visitor(), public_paths()
    for path in paths:
        client.get(path)
    leaf = Page.objects.get(url_path__endswith="/news/evening-company-wanted/").specific
    with commit():
        publish(leaf, title="Company wanted, evenings")
    gone = {path for path in paths if not is_held(client, path)}
    assert leaf.url in gone
    assert gone <= {"/", "/cy/", "/news/", "/cy/news/", leaf.url}


def test_a_copy_has_an_end(visitor, monkeypatch):
    client = visitor()
    client.get(ABOUT)
    now = page_cache.time.time()
    monkeypatch.setattr(page_cache.time, "time", lambda: now + page_cache.SECONDS_KEPT + 1)
    assert not is_held(client, ABOUT)


def test_a_copy_ends_when_what_it_says_is_no_longer_right(visitor, monkeypatch, about):
    moment = timezone.now() + timedelta(seconds=30)
    monkeypatch.setattr(StandardPage, "changes_at", lambda page: [moment], raising=False)
    client = visitor()
    client.get(ABOUT)
    now = page_cache.time.time()
    monkeypatch.setattr(page_cache.time, "time", lambda: now + 29)
    assert is_held(client, ABOUT)
    monkeypatch.setattr(page_cache.time, "time", lambda: now + 31)
    assert not is_held(client, ABOUT)


def test_no_copy_lives_past_midnight(visitor, monkeypatch):
    evening = timezone.localtime().replace(hour=23, minute=59, second=0, microsecond=0)
    monkeypatch.setattr(page_cache.timezone, "localtime", lambda: evening)
    monkeypatch.setattr(page_cache.time, "time", lambda: evening.timestamp())
    client = visitor()
    client.get(ABOUT)
    assert is_held(client, ABOUT)
    monkeypatch.setattr(page_cache.time, "time", lambda: evening.timestamp() + 61)
    assert not is_held(client, ABOUT)


def test_a_list_of_events_is_made_anew_when_one_of_them_has_ended(visitor, plugin_on, monkeypatch):
    if not plugin_on("events"):
        pytest.skip("needs the events plugin")
    from events.models import EventPage

    ends = timezone.now() + timedelta(seconds=30)
    EventPage.objects.filter(slug="micro-provider-meet-up-taunton").update(
        starts_at=ends - timedelta(hours=1), ends_at=ends
    )
    client = visitor()
    for path in ("/events/", "/events/micro-provider-meet-up-taunton/"):
        client.get(path)
        assert is_held(client, path)
    monkeypatch.setattr(page_cache.time, "time", lambda: ends.timestamp() + 1)
    for path in ("/events/", "/events/micro-provider-meet-up-taunton/"):
        assert not is_held(client, path)


def test_the_least_used_copies_make_room(visitor, monkeypatch):
    client = visitor()
    for path in ("/", ABOUT, "/privacy/"):
        client.get(path)
    client.get("/")
    monkeypatch.setattr(page_cache, "MOST_BYTES_HELD", 20_000)
    client.get("/contact/")
    assert is_held(client, "/contact/")
    assert not is_held(client, ABOUT)


def test_pages_are_right_without_the_page_cache(visitor, settings, about, commit):
    settings.PAGE_CACHE = False
    client = visitor()
    assert ANONYMOUS and get_user_model()
    assert not is_held(client, ABOUT)
    with commit():
        publish(about, title="Known at once")
    assert b"Known at once" in client.get("/").content
    assert "ETag" not in client.get(ABOUT).headers
