"""What holds for every page type and every screen, by reading the HTML a person gets."""

import re
from html.parser import HTMLParser

import html5lib
import pytest
from django.test import Client
from wagtail.models import Page, get_page_models

from core.languages import path_in
from core.models import BasePage
from tests.contract.registry import screens
from tests.people import sign_in

pytestmark = pytest.mark.django_db
PAGE_MODELS = [model for model in get_page_models() if issubclass(model, BasePage)]
EVENT_ATTRIBUTE = re.compile(r"^on[a-z]+$")
BOTH = [
    (screen, language)
    for screen in screens()
    for language in ("en-gb", "cy")
    if language == "en-gb" or screen.welsh
]


def fetch(screen, language):
    """The answer to this screen in this language, and its HTML."""
    client = sign_in(Client(), screen.who)
    response = client.get(path_in(language, screen.path()))
    assert response.status_code == screen.status, response
    return response, response.content.decode()


class Elements(HTMLParser):
    """Start tags of a page, with their attributes."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


@pytest.mark.parametrize("model", PAGE_MODELS, ids=lambda model: model._meta.label)
def test_each_page_type_has_demo_content_and_a_screen(model):
    page = model.objects.live().filter(locale__language_code="en-gb").first()
    assert page, f"{model._meta.label} has no demo page"
    paths = {screen.path() for screen in screens()}
    pages = model.objects.live().filter(locale__language_code="en-gb")
    assert any(found.get_url() in paths for found in pages), f"No screen shows a {model._meta.label}"


@pytest.mark.parametrize("model", PAGE_MODELS, ids=lambda model: model._meta.label)
def test_each_page_type_says_whether_it_is_in_search(model):
    assert model.search_label is None or str(model.search_label).strip()


@pytest.mark.parametrize(("screen", "language"), BOTH, ids=lambda value: getattr(value, "id", value))
def test_the_html_is_valid(screen, language):
    _response, html = fetch(screen, language)
    html5lib.HTMLParser(strict=True).parse(html)


@pytest.mark.parametrize(("screen", "language"), BOTH, ids=lambda value: getattr(value, "id", value))
def test_one_heading_right_language_nothing_inline(screen, language):
    _response, html = fetch(screen, language)
    elements = Elements(html).found
    tags = [tag for tag, _attributes in elements]
    assert tags.count("h1") == 1
    assert dict(elements)["html"]["lang"].startswith(language[:2])
    ids = [attributes["id"] for _tag, attributes in elements if "id" in attributes]
    assert len(ids) == len(set(ids)), sorted(value for value in ids if ids.count(value) > 1)
    for tag, attributes in elements:
        assert tag != "style"
        assert "style" not in attributes, (tag, attributes)
        assert not [name for name in attributes if EVENT_ATTRIBUTE.match(name)], (tag, attributes)
        if tag == "script":
            assert attributes.get("src") or attributes.get("type") in ("application/ld+json", "application/json")
        if tag in ("img", "script", "link", "iframe", "source"):
            for name in ("src", "href", "srcset"):
                value = attributes.get(name) or ""
                assert not value.startswith(("//", "http")) or attributes.get("rel") in ("canonical", "alternate")
        if tag == "img":
            assert "alt" in attributes, attributes


@pytest.mark.parametrize(("screen", "language"), BOTH, ids=lambda value: getattr(value, "id", value))
def test_a_reader_gets_no_cookie(screen, language):
    if screen.who != "anonymous":
        return
    response, html = fetch(screen, language)
    if "form" in screen.tags:  # a form has a token, and the token a cookie
        return
    assert not response.cookies
    assert "csrfmiddlewaretoken" not in html


@pytest.mark.parametrize(
    "screen", [screen for screen in screens() if screen.max_queries], ids=lambda screen: screen.id
)
def test_queries_stay_below_the_ceiling(screen, django_assert_max_num_queries, settings):
    settings.PAGE_CACHE = (
        True  # the frame is kept between requests; `?fresh` keeps the page itself out of the cache
    )
    client = sign_in(Client(), screen.who)
    path = screen.path()
    address = path + ("&" if "?" in path else "?") + "fresh=1"
    client.get(address)
    with django_assert_max_num_queries(screen.max_queries):
        assert client.get(address).status_code == 200


def test_every_public_page_is_in_the_sitemap(client):
    sitemap = client.get("/sitemap.xml").content.decode()
    for page in Page.objects.live().public().filter(depth__gt=1).specific():
        if f"<loc>{page.full_url}</loc>" not in sitemap:  # only a page that says so itself
            assert '<meta name="robots" content="noindex' in client.get(page.url).content.decode(), page
