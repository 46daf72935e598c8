"""“Is this page useful?”: counted once, a sentence when wanted, nothing kept about the reader."""

import re
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from guides import feedback
from guides.models import (
    EasyReadPage,
    GlossaryPage,
    GuidePage,
    GuidePartPage,
    JourneyPage,
    PageFeedback,
    SelfCheckPage,
)
from guides.views.feedback import ANSWERS_AN_HOUR

pytestmark = pytest.mark.django_db
OUR_PAGE = {"Origin": "http://testserver", "Sec-Fetch-Site": "same-origin"}
ENGLISH = {"locale__language_code": "en-gb"}


@pytest.fixture(autouse=True)
def nothing_said_yet(db):
    cache.clear()
    PageFeedback.objects.all().delete()


@pytest.fixture
def guide():
    return GuidePage.objects.get(slug="prices-and-getting-paid", **ENGLISH)


@pytest.fixture
def press(client, guide):
    """press("no") presses the button as a browser does; gives the answer of the site."""

    def send(said, page=guide, prefix="", **more):
        return client.post(f"{prefix}/guide/useful/", {"page": page.pk, "useful": said}, headers=OUR_PAGE, **more)

    return send


@pytest.fixture
def write(client):
    """write(address, "words") sends the second form."""
    return lambda address, words: client.post(address, {"comment": words}, headers=OUR_PAGE)


def said():
    return list(PageFeedback.objects.order_by("pk").values_list("useful", "comment"))


@pytest.mark.parametrize(
    "page", ["guide", "part", "welsh", GlossaryPage, SelfCheckPage, EasyReadPage, JourneyPage]
)
def test_a_page_asks_and_its_form_holds_no_token_and_sets_no_cookie(client, guide, page):
    if page == "part":
        guide = GuidePartPage.objects.child_of(guide).first()
    if not isinstance(page, str):
        guide = page.objects.live().filter(**ENGLISH).first()
    if page == "welsh":
        guide = GuidePage.objects.get(translation_key=guide.translation_key, locale__language_code="cy")
    response = client.get(guide.get_url())
    html = response.content.decode()
    form = re.search(r'<form class="[^"]*guides-useful.*?</form>', html, re.S).group()
    assert f'value="{guide.pk}"' in form and form.count("<button") == 2
    assert 'action="/cy/guide/useful/"' in form if page == "welsh" else 'action="/guide/useful/"' in form
    assert "csrf" not in form
    assert not response.cookies


def test_print_pages_and_drafts_do_not_ask(client, guide):
    assert "guides-useful" not in client.get(f"{guide.get_url()}print/").content.decode()
    assert "guides-useful" not in guide.make_preview_request().content.decode()


@pytest.mark.parametrize(("button", "useful"), [("yes", True), ("no", False)])
def test_an_answer_a_sentence_and_the_way_back(press, write, client, guide, button, useful):
    asked = press(button)
    assert asked.status_code == 302
    form = client.get(asked.url)
    assert "What could be better?" in form.content.decode()
    sent = write(asked.url, "Say what a bill must hold.\r\nAn example would help.")
    assert sent.status_code == 302
    thanks = client.get(sent.url)
    assert f'href="{guide.get_url()}"' in thanks.content.decode()
    assert said() == [(useful, "Say what a bill must hold.\nAn example would help.")]
    row = PageFeedback.objects.get()
    assert (row.page_id, row.translation_key, row.language) == (guide.pk, guide.translation_key, "en-gb")
    assert not any(answer.cookies for answer in (asked, form, sent, thanks))
    assert all("no-store" in answer.headers["Cache-Control"] for answer in (asked, form, sent, thanks))


def test_nothing_about_the_reader_is_stored():
    columns = {field.name for field in PageFeedback._meta.fields}
    assert columns == {
        "id", "key", "page", "translation_key", "language", "useful", "comment", "created_at"
    }  # fmt: skip


def test_no_sentence_is_fine(press, write, client):
    sent = write(press("no").url, "   ")
    assert client.get(sent.url).status_code == 200
    assert said() == [(False, "")]


def test_a_welsh_page_counts_as_welsh_and_answers_in_welsh(press, client, guide):
    welsh = GuidePage.objects.get(translation_key=guide.translation_key, locale__language_code="cy")
    asked = press("yes", welsh, prefix="/cy")
    assert asked.url.startswith("/cy/")
    assert 'lang="cy"' in client.get(asked.url).content.decode()
    assert PageFeedback.objects.get().language == "cy"


def test_pressed_twice_is_one_answer_and_the_later_press_decides(press):
    first, second = press("yes"), press("yes")
    assert first.url.split("/")[3].split(".")[0] == second.url.split("/")[3].split(".")[0]
    press("no")
    assert said() == [(False, "")]


def test_the_same_reader_on_another_page_or_another_reader_is_another_answer(press, guide):
    press("yes")
    press("yes", GuidePartPage.objects.child_of(guide).first())
    press("no", REMOTE_ADDR="10.1.2.3")
    assert len(said()) == 3


def test_a_minute_later_it_is_a_new_answer(press):
    press("yes")
    cache.clear()
    press("yes")
    assert len(said()) == 2


def test_the_loser_of_a_race_changes_the_winners_answer(rf, guide):
    request = rf.post("/")
    feedback.answer(request, guide, useful=True)
    key = PageFeedback.objects.get().key
    assert feedback.answer(request, guide, useful=False).key == key
    assert said() == [(False, "")]


def test_a_sentence_stays_as_it_was_first_sent(press, write, client):
    address = press("no").url
    sent = write(address, "The first.")
    write(address, "The second.")
    assert said() == [(False, "The first.")]
    assert client.get(address).url == sent.url


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("x" * 301, "use 300 characters or fewer. You used 301."),
        ("Turned \u202eround", "hidden character"),
        ("A bell \x07 rings", "hidden character"),
    ],
)
def test_bad_words_are_refused_and_still_in_the_field(press, client, words, message):
    address = press("no").url
    html = client.post(address, {"comment": words}, headers=OUR_PAGE).content.decode()
    assert message in html and words in html
    assert "<title>Error:" in html.replace("\n", "")
    assert said() == [(False, "")]


def test_three_hundred_characters_with_line_breaks_fit(press, write):
    write(press("no").url, "x" * 298 + "\r\ny")
    assert len(PageFeedback.objects.get().comment) == 300


def test_words_are_shown_as_words(press, write, client):
    address = press("no").url
    html = client.post(address, {"comment": "<script>x</script>\u202e"}, headers=OUR_PAGE).content.decode()
    assert "<script>x</script>" not in html


def test_the_time_for_a_sentence_is_an_hour(press, write, client, monkeypatch):
    address = press("no").url
    monkeypatch.setattr(feedback, "TIME_FOR_WORDS", timedelta(seconds=-1))
    late = write(address, "Too late")
    assert late.status_code == 410 and "for one hour only" in late.content.decode()
    assert client.get(f"{address}thanks/").status_code == 200
    assert said() == [(False, "")]


@pytest.mark.parametrize("token", ["made.up.token", "x", "ab" * 16])
def test_a_token_of_ones_own_is_no_token(client, write, token):
    address = reverse("guides:useful_words", kwargs={"token": token})
    assert client.get(address).status_code == 404
    assert write(address, "Words").status_code == 404
    assert client.get(f"{address}thanks/").status_code == 404


def test_too_many_from_one_connection_are_told_kindly(press, guide, client):
    for _press in range(ANSWERS_AN_HOUR):
        press("yes")
    refused = press("no")
    assert refused.status_code == 429
    html = refused.content.decode()
    assert "You have told us a lot" in html and f'href="{guide.get_url()}"' in html
    assert press("no", REMOTE_ADDR="10.1.2.3").status_code == 302


@pytest.mark.parametrize("pk", ["", "x", "0", "999999999", "9" * 40, "1", "²"])
@pytest.mark.parametrize("button", ["yes", "no"])
def test_there_must_be_such_a_page(client, pk, button):
    sent = client.post("/guide/useful/", {"page": pk, "useful": button}, headers=OUR_PAGE)
    assert sent.status_code == 404
    assert said() == []


def test_only_public_pages_of_guides_and_only_yes_or_no(press, guide, home):
    assert press("maybe").status_code == 404
    assert press("yes", home).status_code == 404
    guide.unpublish()
    assert press("yes").status_code == 404
    assert said() == []


def test_other_sites_cannot_answer(client, guide):
    data = {"page": guide.pk, "useful": "no"}
    assert client.post("/guide/useful/", data).status_code == 403
    strange = {"Origin": "https://elsewhere.example", "Sec-Fetch-Site": "cross-site"}
    assert client.post("/guide/useful/", data, headers=strange).status_code == 403
    assert said() == []


def test_a_deleted_page_keeps_its_count_and_the_thanks_work(press, client, guide):
    part = GuidePartPage.objects.child_of(guide).first()
    address = press("no", part).url
    part.delete()
    assert client.get(address).status_code == 200
    assert PageFeedback.objects.get().page_id is None


def test_words_go_after_a_year_and_numbers_stay(press, write):
    write(press("no").url, "An example would help.")
    row = PageFeedback.objects.get()
    assert feedback.delete_old_words(row.created_at + timedelta(days=364)) == 0
    assert feedback.delete_old_words(row.created_at + timedelta(days=366)) == 1
    assert said() == [(False, "")]


def test_pages_with_the_most_no_come_first_in_one_query(guide):
    parts = list(GuidePartPage.objects.child_of(guide))[:2]
    for page, yes, no in ((guide, 5, 1), (parts[0], 0, 3), (parts[1], 9, 3)):
        about = {"page": page.page_ptr, "translation_key": page.translation_key, "language": "en-gb"}
        PageFeedback.objects.bulk_create(
            [PageFeedback(useful=True, **about) for _ in range(yes)]
            + [PageFeedback(useful=False, comment=f"Words {n}", **about) for n in range(no)]
        )
    with CaptureQueriesContext(
        connection,
    ) as queries:
        rows = list(PageFeedback.objects.by_page())
        words = list(PageFeedback.objects.newest_words([row["translation_key"] for row in rows], most=2))
    assert len(queries) == 2
    assert [(row["page_id"], row["yes"], row["no"]) for row in rows] == [
        (parts[0].pk, 0, 3), (parts[1].pk, 9, 3), (guide.pk, 5, 1)
    ]  # fmt: skip
    assert len(words) == 5


def test_old_answers_are_deleted_by_the_scheduled_job():
    from core.plugins import scheduled_jobs

    PageFeedback.objects.create(
        translation_key="0" * 32, language="cy", useful=False, comment="Old",
        created_at=timezone.now() - timedelta(days=400),
    )  # fmt: skip
    next(job for job in scheduled_jobs() if job.key == "guides.words").run()
    assert said() == [(False, "")]
