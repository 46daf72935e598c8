"""Guides: what a reader sees, moving between parts, and on paper."""

import json
import re

import pytest
from django.core.exceptions import ValidationError

from core import demo
from guides.models import GuideIndexPage, GuidePage, GuidePartPage

pytestmark = pytest.mark.django_db
GUIDE = "/guides/prices-and-getting-paid/"


def text_of(html):
    """The words of a page without its tags, in one line."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


@pytest.fixture
def index(home):
    return GuideIndexPage.objects.child_of(home).get()


@pytest.fixture
def guide(index):
    """A guide of three parts made for one test."""
    page = demo.ensure_page(
        index,
        GuidePage,
        "keeping-bees",
        title="Keeping bees",
        audience="People with a garden",
        group="ready",
        first_part_title="Before the bees",
        checked_by="Mari Evans",
        body=demo.body([("text", "<p>Bees need flowers.</p>")]),
    )
    for slug, title in (("the-hive", "The hive"), ("the-honey", "The honey")):
        demo.ensure_page(
            page, GuidePartPage, slug, title=title, body=demo.body([("text", f"<p>{title} text.</p>")])
        )
    return page


def test_landing_is_the_first_part(client, guide):
    html = client.get(guide.url).content.decode()
    words = text_of(html)
    assert "Keeping bees" in words and "Who it is for: People with a garden" in words
    assert "Bees need flowers." in words
    assert "Checked by Mari Evans" in words
    assert re.search(r'aria-current="page">\s*Before the bees', html)
    assert 'href="/guides/keeping-bees/the-hive/" rel="next"' in html
    assert 'rel="prev"' not in html


def test_part_names_its_guide_and_both_neighbours(client, guide):
    html = client.get(f"{guide.url}the-hive/").content.decode()
    assert "Guide: Keeping bees" in text_of(html)
    assert re.search(r'aria-current="page">\s*The hive', html)
    assert 'href="/guides/keeping-bees/" rel="prev"' in html
    assert 'href="/guides/keeping-bees/the-honey/" rel="next"' in html
    assert "Last checked on" in html


def test_guide_of_one_part_has_no_list_of_parts(client, index):
    page = demo.ensure_page(
        index, GuidePage, "short", title="Short", body=demo.body([("text", "<p>All of it.</p>")])
    )
    html = client.get(page.url).content.decode()
    assert "In this guide" not in html and "fh-prev-next" not in html
    assert "Print this guide" in html


def test_draft_part_is_in_no_list_and_on_no_page(client, guide):
    GuidePartPage.objects.get(slug="the-hive").unpublish()
    landing = client.get(guide.url).content.decode()
    assert "The hive" not in landing
    assert 'href="/guides/keeping-bees/the-honey/" rel="next"' in landing
    assert "The hive" not in client.get(f"{guide.url}print/").content.decode()
    assert client.get(f"{guide.url}the-hive/").status_code == 404


def test_whole_guide_prints_every_part_in_order(client, guide):
    words = text_of(client.get(f"{guide.url}print/").content.decode())
    places = [words.index(f"{number}. {title}") for number, title in enumerate(["Before the bees", "The hive"], 1)]
    assert places == sorted(places)
    assert "Bees need flowers." in words and "The honey text." in words


def test_one_part_prints_alone_under_its_own_number(client, guide):
    words = text_of(client.get(f"{guide.url}print/2/").content.decode())
    assert "2. The hive" in words
    assert "Bees need flowers." not in words and "The honey text." not in words
    assert client.get(f"{guide.url}print/4/").status_code == 404
    assert client.get(f"{guide.url}print/0/").status_code == 404


def test_nothing_stays_folded_on_paper(client, index):
    more = {"summary": "And if it rains?", "text": "<p>Take a coat.</p>"}
    page = demo.ensure_page(index, GuidePage, "folded", title="Folded", body=demo.body([("details", more)]))
    assert "<details open" in client.get(f"{page.url}print/").content.decode()
    assert "<details open" not in client.get(page.url).content.decode()


def test_print_page_is_not_offered_to_search_engines(client, guide):
    assert 'content="noindex' in client.get(f"{guide.url}print/").content.decode()


def test_index_lists_guides_under_their_moment(client, index, guide):
    html = client.get(index.url).content.decode()
    ready = html[html.index('id="guides-ready"') : html.index('id="guides-running"')]
    assert "Keeping bees" in ready
    assert "3 parts" in text_of(ready[ready.index("Keeping bees") :])


def test_empty_group_is_not_shown(client, index):
    for page in GuidePage.objects.filter(group="families"):
        page.unpublish()
    html = client.get(index.url).content.decode()
    assert "For families" not in html and "For social workers" in html


def test_welsh_reader_reads_and_moves_in_welsh(client):
    html = client.get(f"/cy{GUIDE}").content.decode()
    assert 'lang="cy"' in html
    assert "Prisiau a chael eich talu" in html
    assert f'href="/cy{GUIDE}ways-people-pay/" rel="next"' in html


def test_welsh_index_marks_guides_that_are_only_in_english(client, guide):
    html = client.get("/cy/guides/").content.decode()
    entry = html[html.index('href="/guides/keeping-bees/"') :][:300]
    assert "govuk-tag" in entry
    translated = html[html.index(f'href="/cy{GUIDE}"') :][:300]
    assert "govuk-tag" not in translated


def test_search_engines_learn_that_a_part_belongs_to_its_guide(client, guide):
    html = client.get(f"{guide.url}the-hive/").content.decode()
    block = re.search(r'<script type="application/ld\+json">(.*?)</script>', html).group(1)
    data = json.loads(block)
    assert data["@type"] == "Article" and data["headline"] == "The hive"
    assert data["isPartOf"]["headline"] == "Keeping bees"


def test_title_cannot_break_out_of_the_structured_data(client, index):
    title = "</script><script>alert(1)</script>"
    page = demo.ensure_page(index, GuidePage, "hostile", title=title)
    html = client.get(page.url).content.decode()
    assert "<script>alert(1)" not in html
    block = re.search(r'<script type="application/ld\+json">(.*?)</script>', html).group(1)
    assert json.loads(block)["headline"] == title


def test_next_check_must_follow_the_last(guide):
    guide.last_checked, guide.next_check = "2026-11-03", "2026-11-02"
    with pytest.raises(ValidationError) as refused:
        guide.full_clean()
    assert "next_check" in refused.value.message_dict


def test_no_part_may_take_the_address_of_the_print_page(guide):
    with pytest.raises(ValidationError) as refused:
        demo.ensure_page(guide, GuidePartPage, "print", title="Print")
    assert "slug" in refused.value.message_dict


def test_guide_holds_only_parts_and_parts_hold_nothing():
    assert GuidePage.clean_subpage_models() == [GuidePartPage]
    assert GuidePartPage.clean_subpage_models() == []


def test_reading_time_grows_with_the_text(guide):
    assert guide.reading_minutes == 1
    guide.body = demo.body([("text", f"<p>{'word ' * 1000}</p>")])
    guide.save_revision().publish()
    assert GuidePage.objects.get(pk=guide.pk).reading_minutes == 5


def test_queries_do_not_grow_with_parts_or_guides(client, index, guide, django_assert_max_num_queries, settings):
    settings.PAGE_CACHE = True
    client.get(f"{guide.url}?fresh")
    client.get(f"{index.url}?fresh")
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def cost(address):
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        return len(queries)

    before = [cost(f"{address}?fresh") for address in (guide.url, index.url)]
    for number in range(8):
        demo.ensure_page(guide, GuidePartPage, f"more-{number}", title=f"More {number}")
        demo.ensure_page(index, GuidePage, f"another-{number}", title=f"Another {number}", group="ready")
    client.get(f"{guide.url}?fresh")
    assert [cost(f"{address}?fresh") for address in (guide.url, index.url)] == before
