"""A guide with two parts, a news item and an event, written and published through the admin's forms."""

import pytest
from django.urls import reverse

from core.models import Area
from events.models import EventIndexPage, EventPage
from guides.models import GuideIndexPage, GuidePage, GuidePartPage
from news.models import NewsIndexPage, NewsPage
from tests.staff.admin_forms import add_page, errors_of, fields_of, preview, text

pytestmark = pytest.mark.django_db
ENGLISH = {"locale__language_code": "en-gb"}


def test_a_guide_with_two_parts(staff, client, django_capture_on_commit_callbacks):
    editor = staff("editor")
    index = GuideIndexPage.objects.get(**ENGLISH)
    with django_capture_on_commit_callbacks(execute=True):
        guide = add_page(
            editor, GuidePage, index, title="Your first visit", slug="your-first-visit",
            summary="Before, during and after.", **text("Arrive on time."),
        )  # fmt: skip
        add_page(
            editor, GuidePartPage, guide, title="After the visit", slug="after",
            summary="What to write down.", **text("Write down what you agreed."),
        )  # fmt: skip
    html = client.get("/guides/your-first-visit/").content.decode()
    assert "Arrive on time." in html and "After the visit" in html
    assert "Write down what you agreed." in client.get("/guides/your-first-visit/after/").content.decode()
    assert "Your first visit" in client.get("/guides/").content.decode()


def test_a_news_item_with_todays_date_filled_in(staff, client, django_capture_on_commit_callbacks):
    index = NewsIndexPage.objects.get(**ENGLISH)
    with django_capture_on_commit_callbacks(execute=True):
        add_page(
            staff("editor"), NewsPage, index, title="Two new meet-ups", slug="two-new-meet-ups",
            summary="Come along.", **text("In Taunton and Yeovil."),
        )  # fmt: skip
    assert "In Taunton and Yeovil." in client.get("/news/two-new-meet-ups/").content.decode()


def test_an_event_with_british_dates(staff, client, django_capture_on_commit_callbacks):
    index = EventIndexPage.objects.get(**ENGLISH)
    with django_capture_on_commit_callbacks(execute=True):
        event = add_page(
            staff("events officer"), EventPage, index, title="Tea and talk", slug="tea-and-talk",
            summary="Over tea.", starts_at="04/12/2099 10:00", ends_at="04/12/2099 12:00",
            area=Area.objects.first().pk, venue="Village hall",
        )  # fmt: skip
    html = client.get("/events/tea-and-talk/").content.decode()
    assert "Friday 4 December 2099" in html and "Village hall" in html
    assert event.capacity == 12 and event.places.bookable


def test_mistakes_are_named_and_nothing_typed_is_lost(staff):
    index = EventIndexPage.objects.get(**ENGLISH)
    officer = staff("events officer")
    url = reverse("wagtailadmin_pages:add", args=["events", "eventpage", index.pk])
    typed = {
        "title": "Backwards",
        "starts_at": "04/12/2099 10:00",
        "ends_at": "04/12/2099 09:00",
        "body-count": "0",
    }
    answer = officer.post(url, fields_of(officer.get(url).content.decode()) | typed | {"action-publish": "1"})
    assert answer.status_code == 200
    assert any("must end after it starts" in error for error in errors_of(answer))
    assert 'value="Backwards"' in answer.content.decode()


@pytest.mark.parametrize(
    ("role", "model", "title"),
    [("editor", GuidePage, "h1"), ("editor", NewsPage, "h1"), ("events officer", EventPage, "h1")],
)
def test_the_preview_shows_the_draft_in_the_site_s_look_and_to_the_admin_only(staff, client, role, model, title):
    page = model.objects.live().filter(**ENGLISH).first()
    desk = staff(role)
    form = fields_of(desk.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode())
    frame = preview(desk, page, form | {"title": "Only in the preview", "body-count": "0"})
    html = frame.content.decode()
    assert frame.status_code == 200 and "Only in the preview" in html and "site/theme.css" in html
    policy = frame.headers["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in policy and "script-src 'self';" in policy
    assert "wagtail-userbar" in html  # the checks beside the preview
    assert "Only in the preview" not in client.get(page.get_url()).content.decode()


def test_readers_and_providers_get_no_bar_of_wagtail(client, staff):
    assert "wagtail-userbar" not in client.get("/guides/").content.decode()
    assert "wagtail-userbar" not in staff("editor").get("/guides/").content.decode()


def test_blocks_are_shown_in_the_site_s_look(staff):
    from wagtail.blocks.base import Block

    editor = staff("editor")
    editor.get(
        reverse("wagtailadmin_pages:add", args=["news", "newspage", NewsIndexPage.objects.get(**ENGLISH).pk])
    )
    shown = [name for name, block in Block.definition_registry.items() if block.is_previewable]
    assert shown
    for name in shown:
        answer = editor.get(reverse("wagtailadmin_block_preview"), {"id": name})
        assert answer.status_code == 200
        assert "site/theme.css" in answer.content.decode()
        assert "frame-ancestors 'self'" in answer.headers["Content-Security-Policy"]
