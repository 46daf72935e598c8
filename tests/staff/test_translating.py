"""A member of staff translates to Welsh in the admin, readers get it, and later changes of the English wait."""

from html import escape
from urllib.parse import urlencode

import pytest
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, Translation

from guides.models import GuidePage, GuidePartPage
from home.models import StandardPage
from news.models import NewsPage
from tests.staff.admin_forms import fields_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def welsh(db):
    return Locale.objects.get(language_code="cy")


def only_english(model, welsh, **filters):
    """A live English page of a type that has no Welsh yet, below a parent that has."""
    taken = model.objects.filter(locale=welsh).values("translation_key")
    pages = model.objects.live().filter(locale__language_code="en-gb", **filters)
    return pages.exclude(translation_key__in=taken).first()


def begin(desk, page, welsh):
    """Press "Translate" and submit; returns the translation and the Welsh page."""
    url = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    assert desk.get(url).status_code == 200
    assert desk.post(url, {"locales": [welsh.pk]}).status_code == 302
    translation = Translation.objects.get(source__object_id=page.translation_key, target_locale=welsh)
    return translation, translation.get_target_instance()


def write(desk, translation, words):
    """Type the Welsh words, string by string."""
    for segment in StringSegment.objects.filter(source=translation.source).select_related("string"):
        url = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk])
        sent = urlencode({"value": words(segment.string.data)})
        answer = desk.put(url, sent, content_type="application/x-www-form-urlencoded")
        assert answer.status_code in (200, 201), answer.content


def publish(desk, page):
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return desk.post(url, {"action": "publish"})


@pytest.mark.parametrize(("role", "model"), [("editor", GuidePartPage), ("editor", NewsPage)])
def test_staff_translate_and_readers_read(staff, client, welsh, role, model, django_capture_on_commit_callbacks):
    page = only_english(model, welsh)
    desk = staff(role)
    translation, target = begin(desk, page, welsh)
    assert desk.get(reverse("wagtailadmin_pages:edit", args=[target.pk])).status_code == 200
    write(desk, translation, lambda english: f"Cymraeg {english}")
    preview = desk.get(reverse("wagtail_localize:preview_translation", args=[translation.pk]))
    assert f"Cymraeg {page.title}" in preview.content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        assert publish(desk, target).status_code == 302
    html = client.get(f"/cy{page.get_url()}").content.decode()
    assert 'lang="cy"' in html and f"Cymraeg {page.title}" in html


def test_a_later_change_of_the_english_reaches_the_welsh_when_staff_say_so(
    staff, client, welsh, django_capture_on_commit_callbacks
):
    page = only_english(NewsPage, welsh)
    desk = staff("editor")
    translation, target = begin(desk, page, welsh)
    write(desk, translation, lambda english: f"Cymraeg {english}")
    old = page.title
    with django_capture_on_commit_callbacks(execute=True):
        publish(desk, target)
        page.title = "A better title"
        page.save_revision().publish()
    assert f"Cymraeg {old}" in client.get(f"/cy{page.get_url()}").content.decode()

    url = reverse("wagtail_localize:update_translations", args=[translation.source.pk])
    assert desk.post(url, {}).status_code == 302
    # The Welsh readers see stays; the form asks for the new words.
    assert f"Cymraeg {old}" in client.get(f"/cy{page.get_url()}").content.decode()
    form = desk.get(reverse("wagtailadmin_pages:edit", args=[target.pk])).content.decode()
    assert "A better title" in form
    write(desk, translation, lambda english: f"Cymraeg {english}")
    with django_capture_on_commit_callbacks(execute=True):
        publish(desk, target)
    assert "Cymraeg A better title" in client.get(f"/cy{page.get_url()}").content.decode()


@pytest.mark.parametrize("model", [GuidePage, NewsPage, StandardPage])
def test_hand_made_welsh_pages_are_edited_like_any_page(
    staff, client, welsh, model, django_capture_on_commit_callbacks
):
    page = model.objects.live().filter(locale=welsh, alias_of=None).first()
    desk = staff("editor")
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = fields_of(desk.get(url).content.decode())
    with django_capture_on_commit_callbacks(execute=True):
        answer = desk.post(url, form | {"title": "Teitl newydd", "body-count": "0", "action-publish": "1"})
    assert answer.status_code == 302
    assert "Teitl newydd" in client.get(page.get_url()).content.decode()


def test_the_translation_form_names_what_is_left_to_do(staff, welsh):
    page = only_english(NewsPage, welsh)
    desk = staff("editor")
    _translation, target = begin(desk, page, welsh)
    html = desk.get(reverse("wagtailadmin_pages:edit", args=[target.pk])).content.decode()
    assert page.title in html
    report = desk.get(reverse("wagtail_localize:translations_report"))
    assert report.status_code == 200 and page.title in report.content.decode()


def test_beginning_a_translation_publishes_nothing(staff, client, welsh, django_capture_on_commit_callbacks):
    """English words would stand on a Welsh page, and nobody would be told."""
    page = only_english(NewsPage, welsh)
    with django_capture_on_commit_callbacks(execute=True):
        _translation, target = begin(staff("editor"), page, welsh)
    target.refresh_from_db()
    assert not target.live
    html = client.get(f"/cy{page.get_url()}").content.decode()
    assert escape(page.title) in html and f'href="{page.get_url()}"' in html
    assert 'name="robots" content="noindex"' in html
    assert escape(page.title) in client.get("/cy/news/").content.decode()  # still listed, in English
