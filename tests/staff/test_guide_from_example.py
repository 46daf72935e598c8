"""A new guide from an example: who may, what becomes of it, and that nobody outside sees it."""

import pytest
from django.urls import reverse

from core.editor_checks import faults_of
from guides.drafts import draft_from
from guides.examples import EXAMPLES
from guides.models import GuideIndexPage, GuidePage, GuidePartPage
from tests.people import STAFF
from tests.staff.pages import OWNER

pytestmark = pytest.mark.django_db
URL = "/admin/guides/from-an-example/"


def index_in(language="en-gb"):
    return GuideIndexPage.objects.get(locale__language_code=language)


def chosen(key="parts", title="Your first visit", language="en-gb"):
    return {"example": key, "title": title, "index": index_in(language).pk}


def test_an_editor_gets_a_draft_with_its_parts_and_lands_in_the_editor(staff, client, person):
    editor = staff("editor")
    answer = editor.post(URL, chosen())
    guide = GuidePage.objects.get(slug="your-first-visit")
    assert answer.url == reverse("wagtailadmin_pages:edit", args=[guide.pk])
    form = editor.get(answer.url)
    assert form.status_code == 200 and "Nobody outside sees it until you publish it." in form.content.decode()
    assert guide.owner == person("editor@example.org") and not guide.live and guide.has_unpublished_changes
    parts = GuidePartPage.objects.child_of(guide).order_by("path")
    assert [part.title for part in parts] == ["What to do first", "What it costs", "Who can help"]
    assert not parts.live().exists()
    assert client.get("/guides/your-first-visit/").status_code == 404
    assert "Your first visit" not in client.get("/guides/").content.decode()


def test_a_draft_can_be_published_as_it_is(staff, client, django_capture_on_commit_callbacks):
    staff("editor").post(URL, chosen("checklist"))
    guide = GuidePage.objects.get(slug="your-first-visit")
    with django_capture_on_commit_callbacks(execute=True):
        guide.get_latest_revision().publish()
    html = client.get("/guides/your-first-visit/").content.decode()
    assert "Why it matters" in html and "Ask one person who has done it" in html


def test_a_guide_in_welsh_has_welsh_words(staff):
    staff("editor").post(URL, chosen("short", "Eich ymweliad cyntaf", "cy"))
    guide = GuidePage.objects.get(title="Eich ymweliad cyntaf")
    assert guide.locale.language_code == "cy" and guide.get_parent().pk == index_in("cy").pk
    assert "Yr ateb byr" in str(guide.body)


def test_two_guides_of_one_name_get_addresses_of_their_own(staff):
    editor = staff("editor")
    for _time in range(2):
        editor.post(URL, chosen("short"))
    slugs = GuidePage.objects.filter(title="Your first visit").values_list("slug", flat=True)
    assert sorted(slugs) == ["your-first-visit", "your-first-visit-2"]


def test_what_is_missing_is_said_and_nothing_typed_is_lost(staff):
    before = GuidePage.objects.count()
    html = staff("editor").post(URL, {"title": "Only a title", "index": index_in().pk}).content.decode()
    assert "Choose an example." in html and 'value="Only a title"' in html
    html = staff("editor").post(URL, {"example": "families", "title": " "}).content.decode()
    assert "Write what the guide is called." in html and "Choose a language." in html
    assert GuidePage.objects.count() == before


@pytest.mark.parametrize("bad", [{"example": "none"}, {"index": "x"}, {"index": "1"}, {"title": "x" * 300}])
def test_bad_input_makes_nothing(staff, bad):
    before = GuidePage.objects.count()
    assert staff("editor").post(URL, chosen() | bad).status_code == 200
    assert GuidePage.objects.count() == before


def test_nothing_is_made_by_looking(staff):
    before = GuidePage.objects.count()
    assert staff("editor").get(URL, chosen()).status_code == 200
    assert GuidePage.objects.count() == before


@pytest.mark.parametrize("role", sorted(STAFF))
def test_only_who_may_add_guides_may_begin_one(staff, role):
    client, before = staff(role), GuidePage.objects.count()
    allowed = role in (OWNER, "editor")
    assert (client.get(URL).status_code == 200) == allowed
    assert (client.post(URL, chosen()).status_code == 302) == allowed
    assert (GuidePage.objects.count() > before) == allowed
    assert (URL in client.get("/admin/").content.decode()) == allowed


def test_the_ways_there(staff):
    editor = staff("editor")
    assert URL in editor.get(reverse("guides_listing:index")).content.decode()
    assert URL in editor.get(reverse("wagtailadmin_explore", args=[index_in().pk])).content.decode()


@pytest.mark.parametrize("language", ["en-gb", "cy"])
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.key)
def test_an_example_has_nothing_to_put_right_but_the_summary(example, language, person):
    guide = draft_from(example, index_in(language), "A title", person("editor@example.org"))
    pages = [guide, *GuidePartPage.objects.child_of(guide)]
    assert len(pages) == len(example.parts[language[:2]])
    assert {fault.rule for page in pages for fault in faults_of(page)} == {"no-summary"}
    assert "…" not in str(guide.body) and "[" not in guide.body.render_as_block()
