"""What staff see: which pages readers found of no use, and what is to be checked; nothing for anybody else."""

import csv
import io
import uuid
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from guides.models import GuidePage, GuidePartPage, PageFeedback, PolicyFact
from tests.people import STAFF, sign_in

pytestmark = pytest.mark.django_db
ENGLISH = {"locale__language_code": "en-gb"}
LOOKING_AFTER = {"editor", "admin"}


@pytest.fixture(autouse=True)
def nothing_said_and_nothing_due(settings):
    settings.ADMIN_SECOND_FACTOR = False
    PageFeedback.objects.all().delete()
    for model in (GuidePage, PolicyFact):
        model.objects.update(next_check=timezone.localdate() + timedelta(days=200))


@pytest.fixture
def editor(client):
    return sign_in(client, "editor")


@pytest.fixture
def guide():
    return GuidePage.objects.get(slug="prices-and-getting-paid", **ENGLISH)


def say(page, useful, comment="", days_ago=0, language="en-gb"):
    return PageFeedback.objects.create(
        page_id=page.pk,
        translation_key=page.translation_key,
        language=language,
        useful=useful,
        comment=comment,
        created_at=timezone.now() - timedelta(days=days_ago),
    )


def words(response):
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").find("main").get_text(" ", strip=True)


def rows(response):
    """The cells of each line of the report, the title alone of the first."""
    soup = BeautifulSoup(response.content, "html.parser")
    lines = soup.select("main table.listing tbody tr")
    return [
        [line.select_one(".title-wrapper").get_text(strip=True)]
        + [cell.get_text(" ", strip=True) for cell in line.find_all("td", recursive=False)[1:]]
        for line in lines
    ]


def queries_of(client, path):
    client.get(path)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(path).status_code == 200
    return len(queries)


# Useful or not --------------------------------------------------------------------------------------------------


def test_pages_with_the_most_no_first_and_the_share_in_words(editor, guide):
    part = GuidePartPage.objects.child_of(guide).first()
    for useful in (True, True, True, False):
        say(guide, useful)
    say(part, useful=False)
    say(part, useful=False, comment="An example <b>bill</b> would help.")
    answer = editor.get(reverse("guides_useful"))
    assert rows(answer) == [
        [part.title, "English", "0", "2", "0 of 2 said yes"],
        [guide.title, "English", "3", "1", "3 of 4 said yes"],
    ]
    assert "An example <b>bill</b> would help." in words(answer)
    assert "<b>bill</b>" not in answer.content.decode()


def test_filter_by_language_and_time(editor, guide):
    welsh = GuidePage.objects.get(translation_key=guide.translation_key, locale__language_code="cy")
    say(guide, useful=False, days_ago=40)
    say(welsh, useful=True, language="cy")
    url = reverse("guides_useful")
    assert [row[1] for row in rows(editor.get(url))] == ["English", "Cymraeg"]
    assert [row[1] for row in rows(editor.get(f"{url}?days=30"))] == ["Cymraeg"]
    assert [row[1] for row in rows(editor.get(f"{url}?days=90&language=en-gb"))] == ["English"]
    assert "Nobody has answered" in words(editor.get(f"{url}?days=30&language=en-gb"))
    assert len(rows(editor.get(f"{url}?days=x&language=xx&p=zz"))) == 2


def test_three_sentences_a_page_the_newest_first(editor, guide):
    for number in range(5):
        say(guide, useful=False, comment=f"Sentence {number}.", days_ago=number)
    text = words(editor.get(reverse("guides_useful")))
    assert [n for n in range(5) if f"Sentence {n}." in text] == [0, 1, 2]


def test_a_deleted_page_is_still_counted(editor, guide):
    part = GuidePartPage.objects.child_of(guide).first()
    say(part, useful=False)
    part.delete()
    assert rows(editor.get(reverse("guides_useful")))[0][0] == "A page that was deleted"


def test_the_spreadsheet_has_every_sentence_and_no_formula(editor, guide):
    for number in range(5):
        say(guide, useful=False, comment=f"=Sentence {number}", days_ago=number)
    answer = editor.get(f"{reverse('guides_useful_spreadsheet')}?days=30")
    assert "no-store" in answer.headers["Cache-Control"]
    lines = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert lines[1][:4] == [guide.title, "English", "0", "5"]
    assert lines[1][4].startswith("'=Sentence 0") and "Sentence 4" in lines[1][4]


def test_words_that_should_not_be_kept_are_removed_and_the_answer_counts(editor, guide):
    said = say(guide, useful=False, comment="My neighbour Ann is ill.")
    url = reverse("guides_useful_remove_words", args=[said.pk])
    back = f"{reverse('guides_useful')}?days=30"
    assert editor.post(url, {"next": back}).url == back
    said.refresh_from_db()
    assert said.comment == "" and "0 of 1 said yes" in words(editor.get(back))
    assert editor.post(url).status_code == 404
    other = say(guide, useful=False, comment="More.")
    away = reverse("guides_useful_remove_words", args=[other.pk])
    assert editor.post(away, {"next": "https://elsewhere.example/"}).url == reverse("guides_useful")


def test_the_panel_is_there_once_somebody_said_no(editor, guide):
    home = reverse("wagtailadmin_home")
    say(guide, useful=True)
    say(guide, useful=False, comment="Too old to matter.", days_ago=100)
    assert "Pages people said No to" not in words(editor.get(home))
    say(guide, useful=False, comment="An example would help.")
    text = words(editor.get(home))
    assert "Pages people said No to" in text and "An example would help." in text and "1 of 2 said yes" in text


@pytest.mark.parametrize("path", ["/admin/reports/useful/", "/admin/"])
def test_useful_costs_the_same_for_many_pages(editor, guide, path):
    say(guide, useful=False, comment="Words.")
    few = queries_of(editor, path)
    for part in GuidePartPage.objects.filter(**ENGLISH)[:20]:
        for _answer in range(3):
            say(part, useful=False, comment="Words.")
    assert queries_of(editor, path) <= few


# Content to check -----------------------------------------------------------------------------------------------


def due_in(guide, days, **fields):
    day = timezone.localdate() + timedelta(days=days)
    GuidePage.objects.filter(pk=guide.pk).update(next_check=day, **fields)


def test_what_is_to_be_checked_the_latest_first(editor):
    first, second, third = GuidePage.objects.live().filter(**ENGLISH)[:3]
    due_in(first, 5, owner_name="Gwen", owner_email="gwen@example.org")
    due_in(second, -3, owner_name="", owner_email="")
    due_in(third, 31)
    found = rows(editor.get(reverse("guides_to_check")))
    assert [(row[0], row[1], row[3], row[4]) for row in found] == [
        (second.title, "Guide", "3 days late", "Nobody is named"),
        (first.title, "Guide", "in 5 days", "Gwen gwen@example.org"),
    ]
    panel = words(editor.get(reverse("wagtailadmin_home")))
    assert "3 days late" in panel and third.title not in panel.split("Guides to check")[1]


def test_facts_are_in_the_report_once_for_both_languages(editor):
    fact = PolicyFact.objects.filter(**ENGLISH).first()
    same = PolicyFact.objects.filter(translation_key=fact.translation_key)
    assert same.count() == 2
    same.update(next_check=timezone.localdate())
    answer = editor.get(reverse("guides_to_check"))
    assert [(row[0], row[1], row[3]) for row in rows(answer)] == [(fact.name, "Fact", "today")]
    url = reverse("wagtailsnippets_guides_policyfact:edit", args=[fact.pk])
    assert url in answer.content.decode() and editor.get(url).status_code == 200


def test_nothing_to_check_says_so(editor):
    assert "Nothing is to be checked" in words(editor.get(reverse("guides_to_check")))
    assert "Nothing is to be checked" in words(editor.get(reverse("wagtailadmin_home")))


def test_one_press_marks_it_as_checked(editor, guide):
    due_in(guide, -3)
    soup = BeautifulSoup(editor.get(reverse("guides_to_check")).content, "html.parser")
    url = soup.select_one("main table form")["action"]
    after = editor.post(url, follow=True)
    assert f"“{guide.title}” is checked." in words(after) and "Nothing is to be checked" in words(after)
    page = GuidePage.objects.get(pk=guide.pk)
    assert (page.last_checked, page.checked_by) == (timezone.localdate(), "Mari Prosser")


def test_whoever_presses_is_told_that_a_draft_waits(editor, guide):
    guide.title = "A draft"
    guide.save_revision()
    due_in(guide, -3)
    after = words(editor.post(reverse("guides_mark_checked", args=[guide.pk]), follow=True))
    assert "still waits" in after
    assert GuidePage.objects.get(pk=guide.pk).has_unpublished_changes


def test_whoever_may_not_publish_has_no_button_and_no_way_round(editor, guide):
    from django.contrib.auth.models import Group

    due_in(guide, -3)
    Group.objects.get(name="Editors").page_permissions.filter(permission__codename="publish_page").delete()
    answer = editor.get(reverse("guides_to_check"))
    assert len(rows(answer)) == 1 and "<form" not in str(BeautifulSoup(answer.content, "html.parser").table)
    assert editor.post(reverse("guides_mark_checked", args=[guide.pk])).status_code == 404
    assert GuidePage.objects.get(pk=guide.pk).last_checked != timezone.localdate()


def test_only_a_live_page_that_is_checked_at_all_can_be_marked(editor, home, guide):
    part = GuidePartPage.objects.child_of(guide).first()
    for pk in (home.pk, part.pk, 999_999):
        assert editor.post(reverse("guides_mark_checked", args=[pk])).status_code == 404
    guide.unpublish()
    assert editor.post(reverse("guides_mark_checked", args=[guide.pk])).status_code == 404


def test_a_planned_change_is_explained(editor, guide):
    guide.go_live_at = timezone.now() + timedelta(days=3)
    guide.save_revision().publish()
    due_in(guide, -3)
    assert "planned to be published" in words(
        editor.post(reverse("guides_mark_checked", args=[guide.pk]), follow=True)
    )


@pytest.mark.parametrize("path", ["/admin/reports/to-check/", "/admin/"])
def test_checks_cost_the_same_for_many_guides(editor, path):
    guides = list(GuidePage.objects.live().filter(**ENGLISH))
    due_in(guides[0], -1)
    few = queries_of(editor, path)
    for guide in guides:
        due_in(guide, -1)
    assert queries_of(editor, path) <= few


# Who may --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", sorted(STAFF))
def test_for_those_who_look_after_guides_only(role, guide):
    said = say(guide, useful=False, comment="Words.")
    due_in(guide, -3)
    desk = sign_in(Client(), role)
    expected = 200 if role in LOOKING_AFTER else 404
    for name in ("guides_useful", "guides_useful_spreadsheet", "guides_to_check"):
        assert desk.get(reverse(name)).status_code == expected, name
    html = desk.get(reverse("wagtailadmin_home")).content.decode()
    for here in (
        "Guides to check",
        "Pages people said No to",
        reverse("guides_useful"),
        reverse("guides_to_check"),
    ):
        assert (here in html) == (role in LOOKING_AFTER), here
    for url in (
        reverse("guides_useful_remove_words", args=[said.pk]),
        reverse("guides_mark_checked", args=[guide.pk]),
    ):
        assert desk.get(url).status_code in (404, 405)
        assert (desk.post(url).status_code == 302) == (role in LOOKING_AFTER), url


def test_a_post_needs_a_token(guide):
    due_in(guide, -3)
    desk = sign_in(Client(enforce_csrf_checks=True), "editor")
    assert desk.post(reverse("guides_mark_checked", args=[guide.pk])).status_code == 403
    assert desk.post(reverse("guides_useful_remove_words", args=[1])).status_code == 403


def test_answers_of_a_page_are_found_by_the_page_and_the_language(guide):
    PageFeedback.objects.create(translation_key=uuid.uuid4(), language="cy", useful=True)
    say(guide, useful=True)
    assert len(PageFeedback.objects.by_page()) == 2
