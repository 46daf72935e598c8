"""Checklists: ticked and saved in a guide and on "My checklists", shared by its languages, never in the way."""

import json

import polib
import pytest
from django.db import connection
from django.test import Client, TestCase
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from accounts.personal_data import export
from core import demo
from guides import ticks
from guides.blocks import GuideBodyBlock
from guides.journeys import journeys
from guides.models import GuideIndexPage, GuidePage, GuidePartPage, Tick
from tests.guides.test_guide import text_of
from tests.guides.test_ticks import OURS
from tests.people import sign_in, user_of

pytestmark = pytest.mark.django_db
MINE = "/guide/my-checklists/"


def checklist(title, phase, *items):
    return ("checklist", {"title": title, "phase": phase, "items": list(items)})


def make_guide(index, slug, *lists):
    """A live guide with these checklists."""
    page = demo.ensure_page(index, GuidePage, slug, title=f"About {slug}", body=demo.body(lists, GuideBodyBlock()))
    return GuidePage.objects.get(pk=page.pk)


@pytest.fixture
def index(home):
    """The guides, without those of the demo."""
    index = GuideIndexPage.objects.child_of(home).get()
    for page in index.get_children():
        page.delete()
    return GuideIndexPage.objects.get(pk=index.pk)


@pytest.fixture
def guide(index):
    return make_guide(
        index,
        "bees",
        checklist("The first week", "before", "Buy a veil", "Read a book"),
        checklist("The first year", "growing", "Buy a second hive"),
    )


def keys_of(page):
    """The keys of all things to tick on a page."""
    return [ticks.tick_key(page, item_id) for held in page.checklists for item_id, _text in held["items"]]


def save(client, page, ticked, address=None):
    """Tick and press the button of the first list; the page the reader comes back to."""
    keys = keys_of(page)
    data = {"shown": " ".join(keys), "tick": ticked, "next": address or page.get_url(), "list": f"list-{keys[0]}"}
    return client.post("/guide/save-ticks/", data, headers=OURS, follow=True).content.decode()


def ticked_in(html):
    """The keys of the boxes that are ticked on a page."""
    inputs = [piece.split(">")[0] for piece in html.split("<input ")[1:]]
    return [piece.split('value="')[1].split('"')[0] for piece in inputs if " checked" in piece]


def test_a_guide_has_boxes_to_tick_in_one_form_without_a_token(client, guide):
    answer = client.get(guide.url)
    html = answer.content.decode()
    assert html.count('type="checkbox"') == 3 and html.count('id="ticks"') == 1
    assert html.count("Save my ticks") == 2
    assert "csrfmiddlewaretoken" not in html and not answer.cookies
    words = text_of(html)
    assert "Before your first client" in words and "When you grow" in words
    assert "Not done yet? That need not stop you" in words
    assert "Until then we keep nothing." in words


def test_saving_leads_back_to_the_list_and_says_where_the_ticks_are(client, guide):
    first = keys_of(guide)[0]
    html = save(client, guide, [first])
    assert f'id="list-{first}-said"' in html
    words = text_of(html)
    assert "Saved on this device." in words and "1 of 2 done" in words and "0 of 1 done" in words
    assert "make an account" in words and f"/accounts/signup/?next={guide.url}" in html
    assert ticked_in(html) == [first]
    assert ticked_in(client.get(guide.url).content.decode()) == [first]


def test_signed_in_readers_are_told_that_their_account_has_the_ticks(client, guide):
    sign_in(client, "provider")
    html = save(client, guide, keys_of(guide)[:2])
    assert "Saved in your account." in html and "2 of 2 done" in html and MINE in html
    assert "sign in first" not in html


def test_a_browser_that_takes_no_cookie_is_not_told_that_all_is_well(client, guide):
    anchor = f"list-{keys_of(guide)[0]}"
    html = client.get(f"{guide.url}?ticks=saved&list={anchor}").content.decode()
    assert "These ticks are not saved." in html and "Saved on this device" not in html


@pytest.mark.parametrize(
    ("said", "words"),
    [("full", "An account holds many more."), ("later", "Wait a minute"), ("forgotten", "are forgotten")],
)
def test_every_outcome_has_its_words_and_rubbish_has_none(client, guide, said, words):
    anchor = f"list-{keys_of(guide)[0]}"
    assert words in client.get(f"{guide.url}?ticks={said}&list={anchor}").content.decode()
    assert f"{anchor}-said" not in client.get(f"{guide.url}?ticks=%3Cb%3E&list={anchor}").content.decode()


def test_the_cached_page_is_nobodys_and_readers_with_ticks_get_their_own(client, guide, settings):
    settings.PAGE_CACHE = True
    before = client.get(guide.url)
    save(client, guide, keys_of(guide)[:1])
    mine = client.get(guide.url)
    assert ticked_in(mine.content.decode()) and mine["Cache-Control"] == "private, no-store"
    another = Client().get(guide.url)
    assert another.content == before.content and another["ETag"] == before["ETag"]
    client.post("/guide/forget-ticks/", {"next": guide.url}, headers=OURS)
    del client.cookies[ticks.COOKIE]  # as a browser does; the test client keeps it, with no value
    assert client.get(guide.url)["ETag"] == before["ETag"]


def test_a_list_without_a_phase_is_for_paper(client, index):
    page = make_guide(index, "asking", checklist("Questions to ask", "", "What does it cost?"))
    html = client.get(page.url).content.decode()
    assert 'type="checkbox"' not in html and "fh-checklist__box" in html and 'id="ticks"' not in html
    assert page.checklists == []


def test_paper_shows_squares_and_what_is_done(client, guide):
    save(client, guide, keys_of(guide)[:1])
    html = client.get(f"{guide.url}print/").content.decode()
    assert 'type="checkbox"' not in html and html.count("fh-checklist__box") == 3
    assert text_of(html).count("(done)") == 1
    assert "(done)" not in Client().get(f"{guide.url}print/").content.decode()


def test_paper_of_a_later_part_shows_the_ticks_of_that_part(client, guide):
    part = demo.ensure_page(
        guide,
        GuidePartPage,
        "honey",
        title="Honey",
        body=demo.body([checklist("Jars", "growing", "Wash them")], GuideBodyBlock()),
    )
    save(client, part, keys_of(part))
    assert "Wash them (done)" in text_of(client.get(f"{guide.url}print/2/").content.decode())


def test_a_preview_of_a_draft_can_be_looked_at(guide):
    guide.body = demo.body([checklist("Draft", "before", "Something new")], GuideBodyBlock())
    html = guide.make_preview_request().content.decode()
    assert "Something new" in html and 'type="checkbox"' in html


def test_my_checklists_is_for_people_with_an_account(client, guide):
    answer = client.get(MINE)
    assert answer.status_code == 302 and answer.url == f"/accounts/login/?next={MINE}"


def test_my_checklists_stand_under_their_phases_with_what_is_done(client, index, guide):
    make_guide(index, "goats", checklist("Fences", "before", "Build one"))
    sign_in(client, "provider")
    save(client, guide, keys_of(guide)[:1])
    words = text_of(client.get(MINE).content.decode())
    assert "Before your first client : 1 of 3 done" in words and "When you grow : 0 of 1 done" in words
    assert "In the first three months" not in words
    order = [words.index(title) for title in ("The first week", "Fences", "The first year")]
    assert order == sorted(order)
    assert "That need not stop you from starting." in words


def test_ticking_on_my_checklists_holds_in_the_guide(client, guide):
    sign_in(client, "provider")
    last = keys_of(guide)[-1]
    assert ticked_in(save(client, guide, [last], address=MINE)) == [last]
    assert ticked_in(client.get(guide.url).content.decode()) == [last]


def test_only_live_guides_are_listed_and_publishing_brings_their_lists_up_to_date(client, guide):
    sign_in(client, "provider")
    guide.body = demo.body([checklist("Rewritten", "before", "One thing")], GuideBodyBlock())
    revision = guide.save_revision()
    assert "The first week" in client.get(MINE).content.decode()
    revision.publish()
    html = client.get(MINE).content.decode()
    assert "Rewritten" in html and "The first week" not in html
    GuidePage.objects.get(pk=guide.pk).unpublish()
    html = client.get(MINE).content.decode()
    assert "Rewritten" not in html and "No checklists yet" in html


def test_many_lists_come_in_pages(client, index):
    for number in range(25):
        make_guide(index, f"guide-{number}", checklist(f"List {number}.", "before", "A thing"))
    sign_in(client, "provider")
    first, second = (client.get(f"{MINE}?page={page}").content.decode() for page in (1, 2))
    assert "List 0." in first and "List 24." not in first and "List 24." in second
    assert "Before your first client</strong>: 0 of 25 done" in first


def test_queries_do_not_grow_with_guides(client, index, guide):
    sign_in(client, "provider")

    def cost():
        client.get(MINE)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(MINE).status_code == 200
        return len(queries)

    part = demo.body([checklist("Jars", "growing", "Wash them")], GuideBodyBlock())
    demo.ensure_page(guide, GuidePartPage, "honey", title="Honey", body=part)
    few = cost()
    for number in range(12):
        page = make_guide(index, f"guide-{number}", checklist("Another", "first-months", "A", "B"))
        demo.ensure_page(page, GuidePartPage, "honey", title="Honey", body=part)
    assert cost() == few <= 15


def translate(page, welsh):
    """Translate what there is to translate, publish it, and give the Welsh page."""
    source, _made = TranslationSource.update_or_create_from_instance(page)
    translation, _made = Translation.objects.get_or_create(source=source, target_locale=welsh)
    words = polib.pofile(str(translation.export_po()))
    for entry in words:
        entry.msgstr = f"Cymraeg {entry.msgid}"
    translation.import_po(words)
    with TestCase.captureOnCommitCallbacks(execute=True):  # wagtail-localize publishes then
        translation.save_target(publish=True)
    return type(page).objects.get(translation_key=page.translation_key, locale=welsh)


def test_ticks_hold_in_both_languages_and_outlive_an_edit_and_a_new_translation(client, guide):
    welsh = Locale.objects.get(language_code="cy")
    sign_in(client, "provider")
    veil, book = keys_of(guide)[:2]
    save(client, guide, [veil, book])
    in_welsh = translate(guide, welsh)
    assert keys_of(in_welsh) == keys_of(guide)
    html = client.get(in_welsh.url).content.decode()
    assert "Cymraeg Buy a veil" in html and ticked_in(html) == [veil, book]

    raw = guide.body.raw_data
    items = raw[0]["value"]["items"]
    items[0]["value"] = "Buy a good veil"
    items.insert(0, {"type": "item", "value": "Ask the neighbours", "id": "0a1b2c3d-0000-4000-8000-000000000000"})
    items[1], items[2] = items[2], items[1]
    guide.save_revision().publish()
    guide = GuidePage.objects.get(pk=guide.pk)
    html = client.get(guide.url).content.decode()
    assert "Buy a good veil" in html and ticked_in(html) == [book, veil]

    again = translate(guide, welsh)
    assert keys_of(again) == keys_of(guide)
    assert again.checklists[0]["phase"] == "before"
    html = client.get(again.url).content.decode()
    assert "Cymraeg Ask the neighbours" in html and ticked_in(html) == [book, veil]


def test_welsh_readers_find_english_lists_too_marked_as_such(client, guide):
    sign_in(client, "provider")
    html = client.get(f"/cy{MINE}").content.decode()
    assert 'lang="en-gb">The first week' in html and 'lang="en-gb">Buy a veil' in html
    translate(guide, Locale.objects.get(language_code="cy"))
    html = client.get(f"/cy{MINE}").content.decode()
    assert "Cymraeg The first week" in html and 'lang="en-gb">The first week' not in html


@pytest.mark.parametrize("model", [GuidePage, GuidePartPage])
def test_demo_lists_are_the_same_ones_in_both_languages(model):
    for page in model.objects.live().filter(locale__language_code="cy"):
        english = model.objects.get(translation_key=page.translation_key, locale__language_code="en-gb")
        assert keys_of(page) == keys_of(english), page


def test_my_data_names_what_i_ticked(guide):
    user = user_of("provider")
    Tick.objects.create(user=user, key=keys_of(guide)[0])
    Tick.objects.create(user=user, key="00000000-00000000")
    held = json.loads(json.dumps(export(user)))["Guides"]["ticks"]
    assert [tick["ticked"] for tick in held] == ["Buy a veil", "00000000-00000000"]


def test_my_data_names_what_i_ticked_on_a_journey():
    user = user_of("provider")
    task = journeys("en-gb").outlines[0].steps[0].tasks[0]
    Tick.objects.create(user=user, key=task.key)
    assert export(user)["Guides"]["ticks"][0]["ticked"] == task.words


def test_your_account_leads_to_my_checklists(client, guide):
    sign_in(client, "provider")
    assert "You have ticked nothing yet." in client.get("/account/").content.decode()
    save(client, guide, keys_of(guide)[:2])
    html = client.get("/account/").content.decode()
    assert "You have ticked 2 things." in html and f'href="{MINE}"' in html


def test_who_ticked_something_can_start_again(client, guide):
    sign_in(client, "provider")
    assert "Start again" not in client.get(MINE).content.decode()
    save(client, guide, keys_of(guide), address=MINE)
    assert "Start again" in client.get(MINE).content.decode()
    answer = client.post("/guide/forget-ticks/", {"next": MINE, "list": "all-lists"}, headers=OURS, follow=True)
    assert "Your ticks are forgotten." in answer.content.decode() and not Tick.objects.exists()
