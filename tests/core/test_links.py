"""Links to pages inside text: right language, never dead, one lookup for a whole text."""

import pytest
from django.db import connection
from django.template import Context, Template
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.rich_text import expand_db_html

from core import demo
from home.models import StandardPage

pytestmark = pytest.mark.django_db


def link(page, words="there"):
    """A link to a page as the editor stores it."""
    return f'<p><a linktype="page" id="{page.pk}">{words}</a></p>'


@pytest.fixture
def other(home):
    return demo.ensure_page(home, StandardPage, "other", title="Other")


@pytest.fixture
def show(home, client):
    """A maker: the HTML of a page whose text has these paragraphs, each a block of its own."""

    def make(*paragraphs, path="/linking/"):
        text = demo.body([("text", paragraph) for paragraph in paragraphs])
        page = demo.ensure_page(home, StandardPage, "linking", title="Linking", body=text)
        demo.ensure_translation(page, "cy", title="Cysylltu", body=text)
        return client.get(path).content.decode().split("<main", 1)[1]

    return make


def test_link_leads_to_the_page(show, other):
    assert '<a href="/other/">there</a>' in show(link(other))


def test_welsh_reader_is_led_to_the_welsh_page_where_there_is_one(show, other):
    assert '<a href="/other/">there</a>' in show(link(other), path="/cy/linking/")
    demo.ensure_translation(other, "cy", title="Arall")
    assert '<a href="/cy/other/">there</a>' in show(link(other), path="/cy/linking/")


def test_link_to_a_page_that_is_gone_keeps_its_words_and_leads_nowhere(show, other):
    other.unpublish()
    html = show(link(other, "once"), '<p><a linktype="page" id="999999">never</a></p>')
    assert "<a>once</a>" in html and "<a>never</a>" in html
    assert "page-link" not in html


def test_links_in_every_kind_of_block_are_found(home, other):
    text = demo.body(
        [
            ("important", {"text": link(other)}),
            ("steps", [{"title": "One", "text": link(other)}]),
            ("details", {"summary": "More", "text": link(other)}),
        ]
    )
    html = Template("{% load wagtailcore_tags %}{% include_block body %}").render(Context({"body": text}))
    assert html.count('href="/other/"') == 3 and "page-link" not in html


def test_text_outside_a_body_is_expanded_at_once(other):
    with translation.override("en-gb"):
        assert 'href="/other/"' in expand_db_html(link(other))


def test_queries_do_not_grow_with_the_links(home, other, rf):
    others = [demo.ensure_page(home, StandardPage, f"other-{n}", title=f"Other {n}") for n in range(12)]

    def cost(pages):
        text = demo.body([("text", link(page)) for page in pages])
        template = Template("{% load wagtailcore_tags %}{% include_block body %}")
        with CaptureQueriesContext(connection) as queries:
            html = template.render(Context({"body": text, "request": rf.get("/")}))
        assert html.count("href=") == len(pages)
        return len(queries)

    cost([other])
    assert cost([other]) == cost(others)
