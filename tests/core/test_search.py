"""Site search: what people find, what they must not find, and whatever they type."""

import re
from html import unescape

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.html import escape
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import PageViewRestriction

from core import demo
from core.frame import site_frame
from core.search.results import find
from core.search.words import MOST_CHARACTERS, MOST_WORDS, clean, excerpt, highlight, telling_words
from home.models import StandardPage

pytestmark = pytest.mark.django_db
HOSTILE = [
    "\x00",
    "a\x00b",
    '"',
    '""',
    "'",
    '"unbalanced',
    "\ud800",
    "caf\ud800e",
    "AND OR NOT NEAR",
    "NEAR(a b)",
    "a* OR b*",
    "title:x",
    "{title body} : x",
    "^a",
    "-a",
    "(((",
    "a & | ! <-> b:*",
    "\\",
    "%",
    "word " * 2000,
    "w" * 200_000,
    "\u202eabc",
    "👩‍🦽 café",
    "١٢٣",
    "İstanbul",
    "ß" * 50,
    "1e999",
    "<script>alert(1)</script>",
]


def words_of(html):
    """The words of the results, without tags."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


@pytest.fixture
def page(home):
    """A maker of plain pages for one test."""

    def make(slug, title, text="", **fields):
        return demo.ensure_page(
            home, StandardPage, slug, title=title, body=demo.body([("text", f"<p>{text}</p>")]), **fields
        )

    return make


def main(response):
    """What stands between header and footer, for the footer names pages too."""
    assert response.status_code == 200
    return response.content.decode().split("<main", 1)[1].split("</main>", 1)[0]


def search(client, query, **more):
    """The HTML of the results of a query."""
    return main(client.get("/search/", {"q": query, **more}))


def test_words_of_title_summary_and_text_are_found_and_marked(client, page):
    page("one", "Quokkas at home", "They like lichen.", summary="All about wombats.")
    for query, marked in (("quokkas", "Quokkas"), ("wombats", "wombats"), ("lichen", "lichen")):
        html = search(client, query)
        assert 'href="/one/"' in html
        assert f"<mark>{marked}</mark>" in html


def test_title_counts_more_than_text(client, page):
    page("in-text", "Something else", "Once we saw a quokka. " + "Many other words. " * 20)
    page("in-title", "The quokka", "Nothing more.")
    html = search(client, "quokka")
    assert html.index('href="/in-title/"') < html.index('href="/in-text/"')


def test_endings_do_not_matter(client, page):
    page("one", "Quokka walks", "Families welcome.")
    for query in ("walking", "walk", "walks", "quokkas walked", "quokka families", "quokka family"):
        assert 'href="/one/"' in search(client, query), query


def test_accents_do_not_matter(client, page):
    page("one", "Tŷ bach twt", "Dewch i'r café.")
    assert 'href="/one/"' in search(client, "ty twt")
    assert 'href="/one/"' in search(client, "tŷ")
    assert 'href="/one/"' in search(client, "cafe")


def test_pages_with_some_of_the_words_come_when_none_has_all(client, page):
    page("one", "Quokka walks")
    html = search(client, "quokka zzyzx")
    assert 'href="/one/"' in html
    assert "No page has all of your words." in html


def test_common_words_do_not_stand_in_the_way(client, page):
    page("one", "Quokka walks")
    assert "No page has all" not in search(client, "how to go on a quokka walk".replace("go", ""))


def test_nothing_private_or_unpublished_is_found(client, page):
    draft, private = page("draft", "Quokka draft"), page("private", "Quokka private", "secretword")
    draft.unpublish()
    PageViewRestriction.objects.create(page=private.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    html = search(client, "quokka")
    assert "Quokka draft" not in html and "Quokka private" not in html
    assert "secretword" not in words_of(search(client, "secretword")).replace("Nothing found: secretword", "")


def test_waiting_changes_are_not_found(client, page):
    one = page("one", "Quokka walks")
    one.title = "Wombat walks"
    one.save_revision()
    assert 'href="/one/"' not in search(client, "wombat")
    assert 'href="/one/"' in search(client, "quokka")


def test_welsh_reader_gets_welsh_pages_once_and_english_ones_marked(client, page, home):
    translated, english = page("one", "Quokka one"), page("two", "Quokka two")
    demo.ensure_translation(translated, "cy", title="Quokka un", body=demo.body([("text", "<p>Helo</p>")]))
    html = main(client.get("/cy/search/", {"q": "quokka"}))
    assert 'href="/cy/one/"' in html and 'href="/one/"' not in html
    entry = html[: html.index(f'href="{english.url}"')].rsplit("<li", 1)[1]
    assert "govuk-tag" in entry
    assert 'href="/cy/one/"' not in search(client, "quokka")


def test_text_of_a_page_cannot_make_elements(client, page):
    page("one", "<img src=x onerror=alert(1)> quokka", "&lt;script&gt;quokka&lt;/script&gt;")
    html = search(client, "quokka <b>")
    assert "<img src=x" not in html and "<script>quokka" not in html
    assert "&lt;img src=x onerror=alert(1)&gt; <mark>quokka</mark>" in html


def test_kinds_have_counts_and_narrow_the_results(client):
    html = search(client, "the people")
    total = int(re.search(r"(\d+) results", words_of(html)).group(1))
    counts = re.findall(r'type=([\w-]+)"[^>]*>[^<]*<span class="search-kinds__count">(\d+)', html)
    assert len(counts) > 1 and sum(int(count) for _key, count in counts) == total
    key, count = counts[0]
    narrowed = search(client, "the people", type=key)
    assert f'type={key}" aria-current="true"' in narrowed
    assert narrowed.count("search-results__item") == min(10, int(count))


def test_pages_of_results_hold_everything_once(client, page):
    for number in range(23):
        page(f"quokka-{number}", f"Quokka {number}")
    found = []
    for number in (1, 2, 3):
        found += re.findall(r'href="(/quokka-\d+/)"', search(client, "quokka", page=number))
    assert len(found) == 23 and len(set(found)) == 23


@pytest.mark.parametrize("number", ["0", "-1", "99999999999999999999", "NaN", "", "last", "2\x00"])
def test_any_page_number_gives_a_page(client, page, number):
    page("one", "Quokka")
    assert 'href="/one/"' in search(client, "quokka", page=number)


def test_unknown_kind_shows_everything(client, page):
    page("one", "Quokka")
    assert 'href="/one/"' in search(client, "quokka", type="no-such-kind")


def test_empty_and_fruitless_searches_help(client):
    for html in (search(client, ""), search(client, "   "), search(client, "zzyzx")):
        assert html.count("<h1") == 1
        assert "Or look here" in html
    assert "Nothing found: zzyzx" in words_of(search(client, "zzyzx"))


@pytest.mark.parametrize("query", HOSTILE, ids=[ascii(query[:20]) for query in HOSTILE])
def test_whatever_is_typed_gets_a_page(client, query):
    response = client.get("/search/", {"q": query.encode("utf-8", "surrogatepass")})
    assert response.status_code == 200
    assert "<script>alert(1)" not in response.content.decode()


def test_undecodable_bytes_and_repeated_keys_get_a_page(client):
    assert client.get("/search/?q=%ff%fe%00").status_code == 200
    assert client.get("/search/?q=a&q=b&type=&type=x&page=1&page=2&q[]=c").status_code == 200


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(st.characters(codec=None), max_size=120))
def test_any_text_gets_a_page(client, query):
    assert client.get("/search/", {"q": query.encode("utf-8", "surrogatepass")}).status_code == 200


@given(st.text(st.characters(codec=None), max_size=600))
def test_what_is_kept_is_short_and_cleaning_twice_changes_nothing(typed):
    kept = clean(typed)
    assert len(kept) <= MOST_CHARACTERS and len(kept.split()) <= MOST_WORDS
    assert clean(kept) == kept
    assert not re.search(r'[\x00-\x1f"\ud800-\udfff]', kept)


@given(st.text(max_size=300), st.lists(st.text(min_size=1, max_size=8), max_size=4))
def test_highlighting_changes_no_letter_and_makes_no_element_but_mark(text, words):
    html = str(highlight(text, words)).replace("<mark>", "").replace("</mark>", "")
    assert not set("<>\"'") & set(html)
    assert unescape(html) == unescape(escape(text))


def test_what_stands_before_in_and_after_a_mark_is_escaped():
    assert highlight("<i> quokka <b>", ["quokka"]) == "&lt;i&gt; <mark>quokka</mark> &lt;b&gt;"
    assert highlight("<b>", []) == "&lt;b&gt;"


def test_extract_shows_where_the_word_stands():
    text = "First words. " * 40 + "Here stands the quokka among others. " + "Last words. " * 40
    piece = excerpt(text, ["quokka"])
    assert "quokka" in piece and piece.startswith("…") and piece.endswith("…")
    assert len(piece) <= 202


def test_words_that_say_nothing_are_left_out_unless_they_are_all():
    assert telling_words("how to get paid") == ["get", "paid"]
    assert telling_words("how to") == ["how", "to"]


def test_queries_do_not_grow_with_the_pages(page, rf, monkeypatch):
    page("one", "Quokka one")
    frame = site_frame()  # inside a transaction with changes the frame is never kept, as it is for readers
    monkeypatch.setattr("core.query.site_frame", lambda language=None: frame)

    def cost():
        request = rf.get("/search/")
        with CaptureQueriesContext(connection) as queries:
            assert find("quokka", request=request).total
        return len(queries)

    cost()
    before = cost()
    for number in range(15):
        page(f"quokka-{number}", f"Quokka {number}")
    assert cost() == before


@pytest.mark.skipif(not apps.is_installed("guides"), reason="guides is off")
def test_hit_on_a_part_shows_the_title_of_its_guide(client):
    html = search(client, "sending bills")
    entry = html[: html.index('href="/guides/prices-and-getting-paid/sending-bills/"')].rsplit("<li", 1)[1]
    assert "Prices and getting paid" in re.sub("<[^>]+>", "", entry)


def test_search_answers_only_to_reading(client):
    assert client.post("/search/", {"q": "a"}).status_code == 405
