"""The gallery shows every component, in both languages, and nobody but developers sees it."""

from pathlib import Path

import pytest
from django.http import Http404
from django.test import RequestFactory
from django.utils import translation

from core import gallery

COMPONENTS = Path(gallery.__file__).parent / "templates" / "core" / "components"


def test_no_component_is_missing():
    shown = {entry.template for entry in gallery.entries()}
    there = {f"core/components/{path.name}" for path in COMPONENTS.glob("*.html")}
    assert there <= shown


@pytest.mark.parametrize("path", sorted(COMPONENTS.glob("*.html")), ids=lambda path: path.stem)
def test_a_component_says_its_parameters_first(path):
    assert path.read_text().startswith("{#")


def test_samples_are_in_both_languages():
    english = gallery.entries()
    with translation.override("cy"):
        welsh = gallery.entries()
    assert [entry.name for entry in english] == [entry.name for entry in welsh]
    assert str(english[0].states[0].context) != str(welsh[0].states[0].context)


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["en-gb", "cy"])
def test_the_page_draws_every_state(settings, language):
    settings.DEBUG = True
    with translation.override(language):
        request = RequestFactory().get("/components/")
        html = gallery.gallery(request).content.decode()
    states = sum(len(entry.states) for entry in gallery.entries())
    assert html.count('<h3 class="govuk-heading-s">') >= states
    assert "{#" not in html
    assert "{%" not in html


def test_nobody_sees_it_on_a_live_site(settings):
    settings.DEBUG = False
    with pytest.raises(Http404):
        gallery.gallery(RequestFactory().get("/components/"))
