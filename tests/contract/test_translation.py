"""Staff translate every page type in the admin with wagtail-localize, and readers get the Welsh words."""

import polib
import pytest
from django.test import Client
from wagtail.models import Locale, Page, get_page_models
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from core.models import BasePage
from home.models import HomePage
from tests.people import sign_in

pytestmark = pytest.mark.django_db
# Both home pages are made by the first migration; nobody ever translates one from nothing.
PAGE_MODELS = [model for model in get_page_models() if issubclass(model, BasePage) and model is not HomePage]


@pytest.fixture
def welsh(db):
    return Locale.objects.get(language_code="cy")


def untranslated(model, welsh):
    """A live English page of this type; where each has Welsh, one whose Welsh is taken away."""
    pages = model.objects.live().filter(locale__language_code="en-gb")
    taken = model.objects.filter(locale=welsh).values("translation_key")
    page = pages.exclude(translation_key__in=taken).first()
    if page is None:
        page = pages.order_by("-depth", "pk").first()
        for translation in Page.objects.filter(translation_key=page.translation_key, locale=welsh):
            translation.specific.delete()
    return model.objects.get(pk=page.pk)


@pytest.mark.parametrize("model", PAGE_MODELS, ids=lambda model: model._meta.label)
def test_translating_gives_readers_welsh(model, welsh, django_capture_on_commit_callbacks):
    page = untranslated(model, welsh)
    source, _made = TranslationSource.update_or_create_from_instance(page)
    translation = Translation.objects.create(source=source, target_locale=welsh)
    words = polib.pofile(str(translation.export_po()))
    for entry in words:
        entry.msgstr = "Geiriau Cymraeg" if entry.msgid == page.title else f"Cymraeg {entry.msgid}"
    translation.import_po(words)
    with django_capture_on_commit_callbacks(execute=True):
        translation.save_target(publish=True)

    made = model.objects.get(translation_key=page.translation_key, locale=welsh)
    assert made.slug == page.slug
    assert StringTranslation.objects.filter(locale=welsh, data="Geiriau Cymraeg").exists()
    html = Client().get(f"/cy{page.get_url()}").content.decode()
    assert '<html class="govuk-template fh-page" lang="cy"' in html
    assert "Geiriau Cymraeg" in html


@pytest.mark.parametrize("model", PAGE_MODELS, ids=lambda model: model._meta.label)
def test_staff_can_open_the_translation_form(model, welsh, settings):
    settings.ADMIN_SECOND_FACTOR = False
    page = untranslated(model, welsh)
    client = sign_in(Client(), "admin")
    form = client.get(f"/admin/localize/submit/page/{page.pk}/")
    assert form.status_code == 200
    assert "Welsh" in form.content.decode() or "Cymraeg" in form.content.decode()


def test_a_missing_translation_says_so_and_links_the_other(client, home, welsh):
    from home.models import StandardPage

    page = StandardPage(title="Only in English", slug="only-in-english", locale=home.locale)
    home.add_child(instance=page)
    page.save_revision().publish()
    answer = client.get("/cy/only-in-english/")
    html = answer.content.decode()
    assert answer.status_code == 200
    assert 'lang="cy"' in html
    assert 'href="/only-in-english/"' in html
    assert 'name="robots" content="noindex"' in html
    assert client.get("/cy/never-was-there/").status_code == 404
