"""Hard words: what readers see in guides and on the page from A to Z, and what editors can do."""

import re

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from core import demo, page_cache
from core.stamps import FileStamps
from guides.models import GlossaryPage, GuideIndexPage, GuidePage, GuidePartPage, Term
from tests.people import sign_in

pytestmark = pytest.mark.django_db
ENGLAND = "/guides/do-you-need-to-register/england/"
PAYING = "/guides/prices-and-getting-paid/ways-people-pay/"
WELSH_WORDS = "chwilio cyngor llais lwfans ŵyr wyth rhent rota theatr tŷ ffi fan"


def text_of(html):
    """The words of a page without its tags, in one line."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def explained(html):
    """What stands under “Hard words” at the end of a text."""
    found = re.search(r'<section class="guides-words".*?</section>', html, re.S)
    return text_of(found.group()) if found else ""


@pytest.fixture
def english():
    return Locale.objects.get(language_code="en-gb")


@pytest.fixture
def bees(home):
    """A guide of two parts that use the same made-up word."""
    index = GuideIndexPage.objects.child_of(home).get()
    body = demo.body([("text", "<h2>Propolis</h2><p>Bees make propolis. Propolis is sticky.</p>")])
    guide = demo.ensure_page(index, GuidePage, "bees", title="Bees", body=body)
    demo.ensure_page(guide, GuidePartPage, "hive", title="The hive", body=body)
    return guide


@pytest.fixture
def propolis(english):
    return Term.objects.create(term="propolis", definition="What bees glue their home with.", locale=english)


@pytest.fixture
def cached(settings, monkeypatch, tmp_path):
    """The page cache, with stamps of its own for this test."""
    settings.PAGE_CACHE = True
    monkeypatch.setattr(page_cache, "stamps", FileStamps(tmp_path / "stamps.json"))


def test_first_use_leads_to_the_meaning_and_back(client, bees, propolis):
    html = client.get(bees.url).content.decode()
    assert html.count('class="guides-term"') == 1
    assert 'id="use-propolis" href="#word-propolis">propolis</a>. Propolis is sticky' in html
    assert 'id="word-propolis"' in html and 'href="#use-propolis"' in html
    assert explained(html).startswith("Hard words in this part propolis What bees glue their home with.")


def test_each_part_explains_for_itself_and_print_explains_once_at_the_end(client, bees, propolis):
    assert client.get(f"{bees.url}hive/").content.decode().count('class="guides-term"') == 1
    html = client.get(f"{bees.url}print/").content.decode()
    assert html.count('class="guides-term"') == 1 and html.count('id="word-propolis"') == 1
    assert html.index("The hive", html.index("guides-term")) < html.index('id="word-propolis"')


def test_a_part_without_hard_words_has_no_list(client, bees):
    html = client.get(bees.url).content.decode()
    assert "Hard words in this part" not in html


def test_both_meanings_are_told_apart_where_nobody_chose(client):
    html = client.get(ENGLAND).content.decode()
    words = explained(html)
    assert "regulated activity This means more than one thing." in words
    assert "Care registration: Work on a list in the law" in words
    assert "DBS checks: Work with children or adults" in words


def test_the_meaning_that_the_editor_chose_stands_alone_in_every_part_and_in_welsh(client):
    guide = GuidePage.objects.get(slug="do-you-need-to-register", locale__language_code="en-gb")
    guide.word_meanings.set([Term.objects.get(meaning="care registration")])
    guide.save_revision().publish()
    for address, chosen, other in (
        (ENGLAND, "Care registration: Work on a list", "DBS checks: Work with"),
        (f"/cy{ENGLAND}", "Cofrestru gofal: Gwaith sydd ar restr", "Gwiriadau DBS: Gwaith gyda"),
    ):
        words = explained(client.get(address).content.decode())
        assert chosen in words and other not in words
        assert "more than one thing" not in words


def test_a_second_entry_of_a_word_must_say_which_meaning(english, propolis):
    with pytest.raises(ValidationError) as refused:
        Term(term="Propolis", definition="Something else.", locale=english).full_clean()
    assert "meaning" in refused.value.message_dict
    Term(term="Propolis", meaning="music", definition="Something else.", locale=english).full_clean()


def test_page_lists_letters_words_and_meanings(client):
    html = client.get("/guides/words/").content.decode()
    assert html.count("<h1") == 1
    assert 'href="#letter-D"' in html and 'id="letter-D"' in html
    assert 'id="word-regulated-activity"' in html
    assert "Care registration:" in html and "DBS checks:" in html
    assert 'href="#letter-Z"' not in html


def test_welsh_page_sorts_by_the_welsh_alphabet(client):
    welsh = Locale.objects.get(language_code="cy")
    for word in WELSH_WORDS.split():
        Term.objects.create(term=word, definition="Gair.", locale=welsh)
    html = client.get("/cy/guides/words/").content.decode()
    assert re.findall(r'id="letter-(\w+)"', html) == [
        *("A", "B", "C", "Ch", "D", "F", "Ff", "G", "H", "I", "L", "Ll", "M", "R", "Rh", "T", "Th", "U", "W"),
    ]
    words = re.findall(r'id="word-([^"]+)"', html)
    for first, second in (("cyngor", "chwilio"), ("lwfans", "llais"), ("ŵyr", "wyth"), ("rota", "rhent")):
        assert words.index(first) < words.index(second)


def test_welsh_guide_explains_in_welsh(client):
    html = client.get(f"/cy{PAYING}").content.decode()
    assert "cyllideb bersonol Y swm sydd ei angen" in explained(html)
    assert "daliad uniongyrchol" in html or "taliad uniongyrchol" in html


def test_readers_find_the_list_from_guides_and_search(client, propolis):
    for address in ("/guides/", ENGLAND):
        assert 'href="/guides/words/"' in client.get(address).content.decode()
    found = client.get("/search/?q=propolis&type=guides").content.decode()
    assert 'href="/guides/words/"' in found and "glue their home" in found
    assert 'href="/cy/guides/words/"' in client.get("/cy/guides/").content.decode()


def test_a_switched_off_or_hidden_list_is_not_linked(client):
    for page in GlossaryPage.objects.all():
        page.unpublish()
    html = client.get(ENGLAND).content.decode()
    assert "/guides/words/" not in html and 'class="guides-term"' in html


def test_saving_making_and_deleting_a_word_shows_at_the_next_request(
    client, bees, english, cached, django_capture_on_commit_callbacks
):
    def words():
        return explained(client.get(bees.url).content.decode())

    commit = django_capture_on_commit_callbacks
    assert words() == ""
    with commit(execute=True):
        term = Term.objects.create(term="propolis", definition="Glue of bees.", locale=english)
    assert "Glue of bees." in words()
    term.definition = "A kind of resin."
    with commit(execute=True):
        term.save()
    assert "A kind of resin." in words()
    with commit(execute=True):
        term.delete()
    assert words() == ""


def test_publishing_the_list_shows_its_link_at_the_next_request(
    client, bees, propolis, cached, django_capture_on_commit_callbacks
):
    page = GlossaryPage.objects.get(locale__language_code="en-gb")
    with django_capture_on_commit_callbacks(execute=True):
        page.unpublish()
    assert "/guides/words/" not in client.get(bees.url).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert "/guides/words/" in client.get(bees.url).content.decode()


def test_500_words_cost_no_query_more(client, english, cached):
    def cost():
        client.get(f"{PAYING}?warm")
        with CaptureQueriesContext(connection) as queries:
            assert client.get(f"{PAYING}?fresh").status_code == 200
        assert not any("guides_term" in query["sql"] for query in queries)
        return len(queries)

    before = cost()
    # In bulk, because nothing is kept while a transaction has changes to tell of.
    Term.objects.bulk_create(
        Term(term=f"word number {number}", definition="A word.", locale=english) for number in range(500)
    )
    page_cache.stamps.move(("site",))
    assert cost() == before


def test_a_word_is_translated_with_wagtail_localize(client, propolis):
    welsh = Locale.objects.get(language_code="cy")
    source, _made = TranslationSource.update_or_create_from_instance(propolis)
    translation = Translation.objects.create(source=source, target_locale=welsh)
    words = translation.export_po()
    for entry in words:
        entry.msgstr = {"propolis": "propolis", propolis.definition: "Glud gwenyn."}[entry.msgid]
    translation.import_po(words)
    translation.save_target()
    assert propolis.get_translation(welsh).definition == "Glud gwenyn."
    assert "Glud gwenyn." in client.get("/cy/guides/words/").content.decode()


def test_editor_makes_finds_and_changes_words(client):
    sign_in(client, "editor")
    listing = reverse("wagtailsnippets_guides_term:list")
    assert listing in client.get(reverse("wagtailadmin_home")).content.decode()
    assert "direct payment" in client.get(f"{listing}?q=direct&locale=en-gb").content.decode()
    answer = client.post(
        reverse("wagtailsnippets_guides_term:add"),
        {"term": "propolis", "definition": "Glue of bees.", "links_automatically": "on"},
    )
    assert answer.status_code == 302
    term = Term.objects.get(term="propolis")
    form = client.get(reverse("wagtailsnippets_guides_term:edit", args=[term.pk])).content.decode()
    assert "/search/?q=propolis" in form


def test_who_is_no_editor_has_no_glossary_in_the_admin(client):
    sign_in(client, "events officer")
    assert client.get(reverse("wagtailsnippets_guides_term:list")).status_code in (302, 403, 404)
