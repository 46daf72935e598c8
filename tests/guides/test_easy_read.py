"""Easy Read pages: what readers see, the way there and back, asking for one, and what staff get."""

import re

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from wagtail.models import Locale, PageViewRestriction
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from core import demo, page_cache
from core.stamps import FileStamps
from guides.easy_read.blocks import EasyReadBlock
from guides.models import (
    EasyReadIndexPage,
    EasyReadPage,
    EasyReadRequest,
    GuideIndexPage,
    GuidePage,
    GuidePartPage,
)
from home.models import StandardPage
from tests.people import sign_in
from tests.staff.admin_forms import fields_of

pytestmark = pytest.mark.django_db
ENGLISH = {"locale__language_code": "en-gb"}
LONG = "This sentence goes on and on with far too many words for anybody to read in one go."
FROM_HERE = {"Origin": "http://testserver"}
ASK = "There is no Easy Read version of this yet."


def section(words, heading="", picture="talk", **more):
    return ("section", {"picture": picture, "mark": "", "heading": heading, "words": words, **more})


def sections(*words):
    return demo.body([section(f"<p>{text}</p>") for text in words], EasyReadBlock())


@pytest.fixture
def index(home):
    return EasyReadIndexPage.objects.child_of(home).get()


@pytest.fixture
def guide(home):
    """A guide of two parts without an Easy Read version."""
    parent = GuideIndexPage.objects.child_of(home).get()
    page = demo.ensure_page(parent, GuidePage, "keeping-bees", title="Keeping bees")
    demo.ensure_page(page, GuidePartPage, "the-hive", title="The hive")
    return page


@pytest.fixture
def twin(index, guide):
    """Its Easy Read version."""
    body = sections("Bees need flowers.", "Bees make <b>honey</b>.")
    return demo.ensure_page(
        index, EasyReadPage, "bees", title="About bees", twin_of=guide.page_ptr, picture="garden", body=body
    )


@pytest.fixture
def commit(django_capture_on_commit_callbacks):
    """A block whose changes are told to everybody at its end."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def cached(settings, monkeypatch, tmp_path):
    """The page cache, with stamps of its own."""
    settings.PAGE_CACHE = True
    monkeypatch.setattr(page_cache, "stamps", FileStamps(tmp_path / "stamps.json"))


def read(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def ask(client, page, **headers):
    address = reverse("guides:ask_for_easy_read")
    return client.post(address, {"page": str(page.translation_key)}, headers=headers or FROM_HERE)


def wishes(page):
    return sum(EasyReadRequest.objects.filter(page_key=page.translation_key).values_list("count", flat=True))


# What readers see ------------------------------------------------------------------------------------------------


def test_page_has_its_sections_in_order_with_pictures_that_are_not_read_out(client, twin):
    html = read(client, twin.url)
    assert html.index("Bees need flowers.") < html.index("Bees make <b>honey</b>.")
    assert html.count('easy-read.svg#messages-square"') == 2
    pictures = re.findall(r'<span class="guides-picture[ "][^>]*>', html)
    assert pictures and all('aria-hidden="true"' in tag for tag in pictures)


def test_own_picture_is_shown_with_its_words_in_place_of_the_drawn_one(client, twin):
    image = demo.demo_image("planning-table")
    own = {"image": image.pk, "alt_text": "Two people at a table", "decorative": False}
    twin.body = demo.body([section("<p>We plan.</p>", own_picture=own)], EasyReadBlock())
    twin.save_revision().publish()
    html = read(client, twin.url)
    assert 'alt="Two people at a table"' in html and "#messages-square" not in html


def test_index_lists_every_page_with_its_picture(client, index, twin):
    html = read(client, index.url)
    for page in EasyReadPage.objects.filter(live=True, **ENGLISH):
        assert f'href="{page.url}"' in html
    assert 'easy-read.svg#sprout"' in html


def test_welsh_index_has_both_and_marks_those_in_english(client, index, twin):
    html = read(client, f"/cy{index.url}")
    welsh, english = (
        html[html.index(f'href="{path}"') :][:400] for path in ("/cy/easy-read/choosing-someone/", twin.url)
    )
    assert "govuk-tag" in english.split("</li>")[0] and "govuk-tag" not in welsh.split("</li>")[0]


def test_index_says_what_to_do_when_it_is_empty(client, index):
    for page in EasyReadPage.objects.all():
        page.unpublish()
    assert "There are no Easy Read pages yet." in read(client, index.url)


def test_index_is_in_the_menu_in_both_languages(client):
    assert 'href="/easy-read/"' in read(client, "/about/") and 'href="/cy/easy-read/"' in read(
        client, "/cy/about/"
    )


def test_it_is_a_kind_of_its_own_in_the_search(client):
    html = read(client, "/search/?q=register&type=easy-read")
    assert "/easy-read/do-you-need-to-register/" in html
    assert "/guides/do-you-need-to-register/" not in html


def test_names_of_pictures_are_not_found_by_the_search(client, twin):
    assert twin.url not in read(client, "/search/?q=talking&type=easy-read")


def test_demo_has_five_and_two_of_them_in_welsh():
    assert EasyReadPage.objects.filter(live=True, **ENGLISH).count() == 5
    assert EasyReadPage.objects.filter(live=True, locale__language_code="cy").count() == 2
    twins = EasyReadPage.objects.filter(**ENGLISH, slug__in=["keeping-people-safe", "choosing-someone"])
    assert [page.twin_of.slug for page in twins] == [page.slug for page in twins]


# There and back --------------------------------------------------------------------------------------------------


def test_guide_and_each_part_lead_to_the_twin_and_it_leads_back(client, guide, twin):
    for path in (guide.url, f"{guide.url}the-hive/"):
        html = read(client, path)
        assert html.count(f'href="{twin.url}"') == 2  # near the top, and in the aside
        assert ASK not in html
    assert f'href="{guide.url}"' in read(client, twin.url)


def test_welsh_guide_leads_to_the_welsh_twin_else_to_the_english_one_and_says_so(client):
    welsh = read(client, "/cy/guides/choosing-someone/")
    assert 'href="/cy/easy-read/choosing-someone/"' in welsh
    english = read(client, "/cy/guides/do-you-need-to-register/")
    link = english[english.index('href="/easy-read/do-you-need-to-register/"') :][:500]
    assert 'hreflang="en-gb"' in link and "govuk-tag" in link
    assert 'href="/cy/guides/choosing-someone/"' in read(client, "/cy/easy-read/choosing-someone/")


def test_a_plain_page_leads_to_its_twin_too(client, index):
    about = StandardPage.objects.get(slug="about", **ENGLISH)
    demo.ensure_page(
        index,
        EasyReadPage,
        "about-us",
        title="Us",
        twin_of=about.page_ptr,
        picture="people",
        body=sections("Hello."),
    )
    assert 'href="/easy-read/about-us/"' in read(client, about.url)
    assert ASK not in read(client, "/privacy/")


def test_twin_of_nothing_is_a_page_all_the_same(client, twin, guide):
    guide.delete()
    assert "The full page:" not in read(client, twin.url)
    assert EasyReadPage.objects.get(pk=twin.pk).twin_of_id is None


def test_private_twin_is_no_ones_business(client, guide, twin):
    PageViewRestriction.objects.create(page=twin.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    assert twin.url not in read(client, guide.url)


@pytest.mark.parametrize("path", ["/guides/choosing-someone/questions-to-ask/", "/guides/being-found/", "/about/"])
def test_the_way_to_a_twin_costs_a_page_no_query_and_one_without_stamps(client, cached, settings, path):
    def cost():
        read(client, f"{path}?fresh")
        with CaptureQueriesContext(connection) as queries:
            read(client, f"{path}?fresh")
        return len([query for query in queries if "guides_easyreadpage" in query["sql"]])

    assert cost() == 0
    settings.PAGE_CACHE = False
    assert cost() == 1


def test_held_copy_of_a_guide_follows_its_twin(client, cached, guide, index, commit):
    assert ASK in read(client, guide.url)
    with commit():
        made = demo.ensure_page(
            index, EasyReadPage, "b", title="B", twin_of=guide.page_ptr, picture="garden", body=sections("Hello.")
        )
    assert made.url in read(client, guide.url) and ASK not in read(client, guide.url)
    with commit():
        made.unpublish()
    assert ASK in read(client, guide.url)


def test_held_copy_of_a_twin_follows_the_full_page(client, cached, guide, twin, commit):
    assert "Keeping bees" in read(client, twin.url)
    with commit():
        guide.title = "Keeping wasps"
        guide.save_revision().publish()
    assert "Keeping wasps" in read(client, twin.url)


# Asking for one --------------------------------------------------------------------------------------------------


def test_asking_counts_once_a_day_for_each_reader_and_sets_no_cookie(client, guide):
    assert ASK in read(client, guide.url)
    for _time in range(2):
        response = ask(client, guide)
        assert response.status_code == 302 and not response.cookies
    assert wishes(guide) == 1
    client.post(
        reverse("guides:ask_for_easy_read"),
        {"page": str(guide.translation_key)},
        headers=FROM_HERE,
        REMOTE_ADDR="192.0.2.7",
    )
    assert wishes(guide) == 2
    thanks = client.get(response.url)
    assert "Thank you for asking" in thanks.content.decode() and guide.url in thanks.content.decode()
    assert not thanks.cookies


def test_part_asks_for_its_guide_and_welsh_readers_are_thanked_in_welsh(client, guide):
    assert f'name="page" value="{guide.translation_key}"' in read(client, f"{guide.url}the-hive/")
    with translation.override("cy"):
        address = reverse("guides:ask_for_easy_read")
    response = client.post(address, {"page": str(guide.translation_key)}, headers=FROM_HERE)
    assert response.url.startswith("/cy/")
    assert client.get(response.url).status_code == 200


@pytest.mark.parametrize("page", ["", "x", "1", "4703d8f6-174a-4640-b2b1-f8407ae028ae"])
def test_asking_for_what_is_not_there(client, page):
    answer = client.post(reverse("guides:ask_for_easy_read"), {"page": page}, headers=FROM_HERE)
    assert answer.status_code == 404
    assert not EasyReadRequest.objects.exists()


def test_a_form_of_another_site_counts_nothing(client, guide):
    assert ask(client, guide, Origin="https://elsewhere.example").status_code == 403
    assert wishes(guide) == 0


def test_who_asks_after_it_was_made_is_led_to_it(client, guide, twin):
    assert ask(client, guide).url == twin.url
    assert wishes(guide) == 0


def test_a_flood_is_told_to_phone_and_is_not_counted(client, guide, monkeypatch):
    monkeypatch.setattr("guides.views.easy_read.PAGES_A_DAY", 0)
    answer = ask(client, guide)
    assert answer.status_code == 429 and "Please phone us" in answer.content.decode()
    assert wishes(guide) == 0


# Staff -----------------------------------------------------------------------------------------------------------


def test_editors_see_what_was_asked_for_most_asked_first(client, guide):
    other = GuidePage.objects.get(slug="being-found", **ENGLISH)
    made = GuidePage.objects.get(slug="choosing-someone", **ENGLISH)
    for page, times in ((other, 1), (guide, 3), (made, 2)):
        for _time in range(times):
            EasyReadRequest.objects.count_one(page)
    sign_in(client, "editor")
    address = reverse("guides_asked_for_in_easy_read")
    assert address in read(client, reverse("wagtailadmin_home"))
    html = read(client, address)
    places = [html.index(page.title) for page in (guide, made, other)]
    assert places == sorted(places)
    assert html.count("there is one now") == 1 and html.count("none yet") == 2
    csv = client.get(f"{address}?export=csv").getvalue().decode()
    assert "Keeping bees,3," in csv


def test_who_does_not_write_easy_read_does_not_see_the_list(client):
    sign_in(client, "admin access only")
    address = reverse("guides_asked_for_in_easy_read")
    assert address not in read(client, reverse("wagtailadmin_home"))
    assert client.get(address).status_code in (302, 403, 404)


def form_of(client, page, *words):
    """The editor's form, as a browser would send it, with these sections."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    data = fields_of(read(client, address))
    kept = {name: value for name, value in data.items() if not name.startswith("body-")}
    blocks = [
        section(rich_text(f"<p>{text}</p>", features=None), own_picture={"image": "", "alt_text": ""})
        for text in words
    ]
    return address, kept | nested_form_data({"body": streamfield(blocks)})


def test_editor_is_told_which_sentence_is_too_long(client, twin):
    sign_in(client, "editor")
    address, data = form_of(client, twin, "Fine.", LONG)
    answer = client.post(address, data | {"action-publish": "action-publish"})
    html = answer.content.decode()
    assert answer.status_code == 200
    assert "This sentence has 18 words" in html and "far too many words" in html
    assert EasyReadPage.objects.get(pk=twin.pk).body[1].value["words"].source != f"<p>{LONG}</p>"


def test_editor_must_choose_a_picture(client, twin):
    sign_in(client, "editor")
    address, data = form_of(client, twin, "Fine.")
    data["body-0-value-picture"] = ""
    answer = client.post(address, data | {"action-publish": "action-publish"})
    assert answer.status_code == 200 and "Choose a picture" in answer.content.decode()


def test_a_draft_may_be_too_long_and_is_not_published_by_any_way(client, twin):
    sign_in(client, "editor")
    address, data = form_of(client, twin, LONG)
    assert client.post(address, data).status_code == 302  # kept as a draft
    draft = EasyReadPage.objects.get(pk=twin.pk).get_latest_revision()
    assert LONG in str(draft.as_object().body)
    with pytest.raises(ValidationError) as refused:
        draft.publish()
    assert "Section 1: This sentence has 18 words" in refused.value.messages[0]
    assert LONG not in read(client, twin.url)


def test_publishing_many_at_once_leads_to_the_one_that_is_too_long(client, twin):
    sign_in(client, "editor")
    address, data = form_of(client, twin, LONG)
    client.post(address, data)
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    answer = client.post(f"{bulk}?id={twin.pk}", {"include_descendants": ""})
    assert answer.status_code == 302 and answer.url == address
    assert "was not published" in read(client, address)
    assert LONG not in read(client, twin.url)


def test_no_twin_of_an_easy_read_page(twin, index):
    twin.twin_of = index.page_ptr
    with pytest.raises(ValidationError) as refused:
        twin.full_clean()
    assert "twin_of" in refused.value.message_dict


def test_a_translation_is_measured_too(twin):
    welsh = twin.copy_for_translation(Locale.objects.get(language_code="cy"))
    welsh.title = "Am wenyn"
    welsh.body = sections("Mae " + "gwenyn " * 16)
    with pytest.raises(ValidationError):
        welsh.save_revision()
