"""News: what a reader sees, in pages and in a feed reader."""

from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from django.apps import apps
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext

from core import demo
from news.models import NewsIndexPage, NewsPage, latest_news
from news.sections import latest_context

pytestmark = pytest.mark.django_db
STORY = "/news/from-day-job-to-allotment/"


@pytest.fixture
def index(home):
    return NewsIndexPage.objects.child_of(home).get()


@pytest.fixture
def article(index):
    """A maker of articles so many days old."""

    def make(slug, days, **fields):
        day = date.today() - timedelta(days=days)
        return demo.ensure_page(index, NewsPage, slug, title=slug.capitalize(), date=day, **fields)

    return make


def html_of(client, path, **query):
    """The HTML at a path, which must be there."""
    response = client.get(path, query)
    assert response.status_code == 200
    return response.content.decode()


def test_newest_comes_first_whenever_it_was_written(client, article):
    article("older", days=400)
    article("newer", days=-1)
    article("between", days=0)
    html = html_of(client, "/news/")
    assert html.index("Newer") < html.index("Between")
    assert "Older" in html_of(client, "/news/", page=2) + html


def test_list_has_pages_and_any_page_number_answers(client, article):
    for number in range(12):
        article(f"article-{number}", days=number)
    assert "?page=2" in html_of(client, "/news/")
    seen = html_of(client, "/news/") + html_of(client, "/news/", page=2)
    assert all(f"/news/article-{number}/" in seen for number in range(12))
    for wild in ("0", "-1", "999999999999999999999", "NaN", "\x00", ""):
        html_of(client, "/news/", page=wild)


def test_article_shows_its_day_in_words_in_both_languages(client):
    page = NewsPage.objects.get(slug="from-day-job-to-allotment", locale__language_code="en-gb")
    html = html_of(client, STORY)
    assert f'datetime="{page.date:%Y-%m-%d}"' in html
    assert page.date.strftime("%A") in html and html.count("<h1") == 1
    assert "stori Ffion" in html_of(client, f"/cy{STORY}")


def test_related_page_is_shown_in_the_language_of_the_reader_while_it_is_public(client, article):
    other = article("the-other", days=50)
    demo.ensure_translation(other, "cy", title="Y llall")
    page = article("with-related", days=0, related_page=other)
    demo.ensure_translation(page, "cy", title="Gyda pherthynas")
    assert "The-other" in html_of(client, page.url)
    assert "Y llall" in html_of(client, f"/cy{page.url}")
    other.unpublish()
    assert "The-other" not in html_of(client, page.url)


def test_feed_reads_as_rss_in_both_languages(client, article):
    article("breaking", days=-1, summary="Something <b>new</b> & true.")
    channel = ElementTree.fromstring(client.get("/feeds/news/").content).find("channel")
    first = channel.find("item")
    assert first.find("title").text == "Breaking"
    assert first.find("description").text == "Something <b>new</b> & true."
    assert first.find("link").text.endswith("/news/breaking/")
    welsh = ElementTree.fromstring(client.get("/cy/feeds/news/").content).find("channel")
    assert welsh.find("language").text == "cy"
    titles = [item.find("title").text for item in welsh.findall("item")]
    assert "O'r swydd i'r rhandir: stori Ffion" in titles
    assert "Breaking" in titles, "English news without a Welsh page is there for Welsh readers"
    assert len(titles) == len(set(titles))


def test_draft_is_in_no_list_and_no_feed(client):
    NewsPage.objects.get(slug="from-day-job-to-allotment", locale__language_code="en-gb").unpublish()
    for path in ("/news/", "/feeds/news/"):
        assert "from-day-job-to-allotment" not in html_of(client, path)
    assert "/cy/news/from-day-job-to-allotment/" in html_of(client, "/cy/feeds/news/")


def test_home_section_has_the_latest_two(home, article):
    article("second", days=-1)
    article("first", days=-2)
    context = latest_context(RequestFactory().get("/"), home)
    assert [page.title for page in context["news"]] == ["First", "Second"]
    for page in NewsPage.objects.all():
        page.unpublish()
    assert latest_context(RequestFactory().get("/"), home) == {}


def test_list_costs_the_same_for_more_articles(article):
    def cost():
        with CaptureQueriesContext(connection) as queries:
            for page in latest_news():
                assert page.locale.language_code and str(page.card_image)
        return len(queries)

    cost()
    before = cost()
    for number in range(10):
        article(f"article-{number}", days=number)
    assert cost() == before


def test_making_the_demo_twice_makes_no_second_page(home):
    before = NewsPage.objects.count()
    apps.get_app_config("news").demo_content(home)
    assert NewsPage.objects.count() == before
