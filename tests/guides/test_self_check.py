"""The self-check “Is it for you?”: one question a page, a kind result, and nothing stored unless asked."""

import re
from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import Page

from core import mail
from core.models import OutboxMail
from guides import sealing
from guides.models import SelfCheckPage, SelfCheckResult
from guides.self_check import FIRST_THINGS, Answer, outcome, pack, unpack
from tests.people import sign_in, user_of

pytestmark = pytest.mark.django_db
OURS = {"Origin": "http://testserver"}


@pytest.fixture
def page():
    cache.clear()
    return SelfCheckPage.objects.get(locale__language_code="en-gb")


def address(name, page, answers=None, **more):
    sealed = {} if answers is None else {"sealed": pack(answers)}
    return reverse(f"guides:{name}", kwargs={"key": page.translation_key, **sealed, **more})


def answered(page, answer=Answer.CAN, **by_number):
    """The same answer to every question, but for some by number: answered(page, q3="help")."""
    answers = {asked.id: answer for asked in page.questions}
    for name, other in by_number.items():
        answers[page.questions[int(name[1:]) - 1].id] = other
    return {key: value for key, value in answers.items() if value}


def sections(html):
    """{heading: text} of the parts of a result."""
    pieces = re.split(r'<h2[^>]*id="findings-\w+">', html)[1:]
    return {piece.split("</h2>")[0]: piece.split("</section>")[0] for piece in pieces}


# Questions ------------------------------------------------------------------------------------------------------


def test_start_says_what_it_is_and_leads_to_the_first_question(client, page):
    html = client.get("/guides/is-it-for-you/").content.decode()
    assert "about 5 minutes" in html
    assert "Nothing is stored unless you ask" in html
    assert address("self_check", page, number=1) in html


def test_a_reader_goes_from_question_to_question_and_to_the_result(client, page):
    url = address("self_check", page, number=1)
    for asked in page.questions:
        html = client.get(url).content.decode()
        assert f"Question {asked.number} of {len(page.questions)}" in html
        assert html.count("<h1") == 1 and asked.value["question"].split("?")[0][:20] in html
        assert asked.group in html
        response = client.post(url, {"answer": "can"}, headers=OURS)
        assert response.status_code == 302
        url = response.url
    assert "/result/" in url
    assert page.questions[0].value["strength"].replace("'", "&#x27;") in client.get(url).content.decode()
    assert not client.cookies


def test_no_answer_is_an_error_that_offers_to_skip(client, page):
    response = client.post(address("self_check", page, number=2), {}, headers=OURS)
    html = response.content.decode()
    assert response.status_code == 200
    assert "<title>Error: " in html
    assert html.count("Select one answer, or skip this question.") == 2
    assert 'href="#id_answer_0"' in html and 'id="id_answer_0"' in html


def test_skipping_goes_on_and_forgets_an_answer(client, page):
    first = page.questions[0]
    response = client.post(address("self_check", page, {first.id: "can"}, number=1), {"skip": "1"}, headers=OURS)
    sealed = response.url.rstrip("/").rsplit("/", 1)[1]
    assert "/2/" in response.url
    assert unpack(sealed, page.questions) == {}


def test_back_leads_to_the_question_before_with_its_answer(client, page):
    answers = answered(page, None, q1="help")
    html = client.get(address("self_check", page, answers, number=2)).content.decode()
    back = re.search(r'class="govuk-back-link" href="([^"]+)"', html)[1]
    html = client.get(back).content.decode()
    assert "Question 1 of" in html
    assert re.search(r'<input[^>]*value="help"[^>]*checked', html)


def test_an_answer_is_changed_from_the_result_and_leads_back_to_it(client, page):
    html = client.get(address("self_check_result", page, answered(page))).content.decode()
    change = re.search(r'href="([^"]+/4/[^"]+then=result)"', html)[1].replace("&amp;", "&")
    html = client.get(change).content.decode()
    assert 'name="then" value="result"' in html
    response = client.post(change.split("?")[0], {"answer": "unsure", "then": "result"}, headers=OURS)
    sealed = response.url.rstrip("/").rsplit("/", 1)[1]
    assert "/result/" in response.url
    assert unpack(sealed, page.questions)[page.questions[3].id] == "unsure"


def test_someone_else_is_no_answer_where_only_oneself_can_do_it(client, page):
    alone = next(asked for asked in page.questions if asked.value["only_you"])
    url = address("self_check", page, number=alone.number)
    assert "I know someone who can" not in client.get(url).content.decode()
    assert client.post(url, {"answer": "someone"}, headers=OURS).status_code == 200


def test_the_language_can_be_changed_on_the_way(client, page):
    url = address("self_check", page, answered(page, None, q1="can"), number=2)
    assert f'href="/cy{url}"' in client.get(url).content.decode()
    welsh = page.get_translations().get().specific
    html = client.get(f"/cy{url}").content.decode()
    assert welsh.questions[1].value["question"] in html
    with translation.override("cy"):
        url = address("self_check_result", page, answered(page))
    assert welsh.questions[1].value["strength"].split("'")[0] in client.get(url).content.decode()


def test_without_a_translation_the_questions_lead_to_the_english_ones(client, page):
    page.get_translations().get().unpublish()
    url = address("self_check", page, number=1)
    assert client.get(f"/cy{url}").url == url


# Hostile input --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sealed", ["broken", "A" * 3000, "gAAAAA", "-", "_" * 90, "gAAAAABk" + "b" * 200])
@pytest.mark.parametrize("name", ["self_check_result", "self_check_email", "self_check_sent"])
def test_answers_that_cannot_be_read_get_words_about_it(client, page, sealed, name):
    response = client.get(address(name, page, sealed=sealed))
    assert response.status_code == 404
    assert "These answers are not there any more" in response.content.decode()


def test_sealed_answers_are_read_by_nobody_else_and_for_a_day_only(client, page, monkeypatch, settings):
    answers = answered(page)
    sealed = pack(answers)
    assert "can" not in sealed and page.questions[0].id[:8] not in sealed
    assert unpack(sealed, page.questions) == answers
    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "another key"
    assert unpack(sealed, page.questions) == answers
    settings.SECRET_KEY_FALLBACKS = []
    assert unpack(sealed, page.questions) is None
    old = pack(answers)
    monkeypatch.setattr(sealing, "OPENS_FOR", timedelta(seconds=-1))
    assert unpack(old, page.questions) is None


def test_unknown_questions_and_answers_are_left_out(page):
    alone = next(asked for asked in page.questions if asked.value["only_you"])
    assert unpack(pack({"no-such-question": "can", alone.id: "someone"}), page.questions) == {}


@pytest.mark.parametrize("data", [{"answer": "best"}, {"answer": "x" * 100_000}, {"answer": ["can", "\x00"]}])
def test_forged_answers_are_asked_for_again(client, page, data):
    response = client.post(address("self_check", page, number=1), data, headers=OURS)
    assert response.status_code == 200
    assert "Select one answer, or skip this question." in response.content.decode()


def test_a_question_that_is_not_there_is_not_found(client, page):
    for number in (0, 21, 10**9):
        assert client.get(address("self_check", page, number=number)).status_code == 404
    assert client.get(f"/guide/self-check/{'0' * 8}-0000-4000-8000-{'0' * 12}/1/").status_code == 404
    page.unpublish()
    page.get_translations().get().unpublish()
    assert client.get(address("self_check", page, number=1)).status_code == 404


def test_questions_and_results_are_not_indexed_not_cached_and_leave_no_cookie(client, page):
    for url in (address("self_check", page, number=1), address("self_check_result", page, answered(page))):
        response = client.get(url)
        assert 'content="noindex, nofollow"' in response.content.decode()
        assert "no-store" in response["Cache-Control"]
        assert not response.cookies


# The result -----------------------------------------------------------------------------------------------------


def test_the_result_sorts_answers_into_kind_parts(client, page):
    answers = answered(
        page, Answer.CAN, q8="unsure", q1="unsure", q2="unsure", q3="unsure", q9="help", q10="someone"
    )
    html = client.get(address("self_check_result", page, answers)).content.decode()
    found = sections(html)
    assert list(found)[:4] == ["What you bring", "With help", "Sort out first", "After that"]
    ask = [asked.value for asked in page.questions]
    assert ask[4]["strength"] in found["What you bring"]
    assert ask[8]["sort_out"] in found["With help"] and "I know someone who can" in found["With help"]
    first = found["Sort out first"]
    # What is needed before the first client comes before what stands higher on the page.
    assert first.index(ask[7]["sort_out"]) < first.index(ask[0]["sort_out"]) < first.index(ask[1]["sort_out"])
    assert ask[2]["sort_out"] in found["After that"]
    words = re.sub(r"<[^>]+>", " ", html.split("<main")[1].split("</main")[0])
    assert not re.search(r"\bscore\b|\bfail|\bpass(ed)?\b|%|\bout of\b", words)


def test_few_things_stand_on_top(page):
    found = outcome(page.questions, answered(page, Answer.UNSURE))
    assert len(found.first) == FIRST_THINGS
    assert len(found.first) + len(found.later) == len(page.questions)
    assert found.mood == "beginning"


@pytest.mark.parametrize(
    ("answer", "words"),
    [(None, "You skipped every question"), (Answer.CAN, "nothing has to be sorted out first"),
     (Answer.UNSURE, "Nobody begins with all of this"), (Answer.HELP, "Nobody can do all of this alone")],
)  # fmt: skip
def test_each_result_opens_kindly(client, page, answer, words):
    assert words in client.get(address("self_check_result", page, answered(page, answer))).content.decode()


def test_each_line_leads_on_and_links_that_are_not_public_vanish(client, page, plugin_on):
    url = address("self_check_result", page, answered(page, Answer.UNSURE))
    html = client.get(url).content.decode()
    assert 'href="/guides/insurance/' in html
    assert ('href="/events/?kind=supervision"' in html) is plugin_on("events")
    assert 'href="tel:01632960117"' in html
    Page.objects.get(url_path__endswith="/guides/insurance/", locale=page.locale).specific.unpublish()
    for events in Page.objects.filter(url_path__endswith="/events/", locale=page.locale):
        events.specific.unpublish()
    html = client.get(url).content.decode()
    assert 'href="/guides/insurance/"' not in html
    assert "kind=supervision" not in html
    assert "Ask two insurers for a price" in html


def test_links_of_a_plugin_that_is_off_vanish(client, page, monkeypatch):
    monkeypatch.setattr("core.query.get_page_models", lambda: [SelfCheckPage])
    html = client.get(address("self_check_result", page, answered(page, Answer.UNSURE))).content.decode()
    assert "kind=supervision" not in html and "Sort out first" in html


def test_links_cost_the_same_however_many_there_are(client, page, django_assert_max_num_queries, settings):
    settings.PAGE_CACHE = True  # the frame is kept between requests; the result itself never is
    url = address("self_check_result", page, answered(page, Answer.UNSURE))
    client.get(url)
    with django_assert_max_num_queries(10):
        client.get(url)


# Email ----------------------------------------------------------------------------------------------------------


def send(client, page, to="reader@example.org", language="en-gb"):
    with translation.override(language):
        url = address("self_check_email", page, answered(page, Answer.CAN, q8="unsure", q9="help"))
    return client.post(url, {"email": to}, headers=OURS)


def test_the_result_is_mailed_as_text_with_links_and_forgotten(client, page):
    response = send(client, page)
    assert "/sent/" in response.url
    assert "on its way" in client.get(response.url).content.decode()
    row = OutboxMail.objects.get(to=["reader@example.org"])
    assert row.subject == "Your result: Is it for you?"
    for words in ("WHAT YOU BRING", "WITH HELP", "SORT OUT FIRST", page.questions[7].value["sort_out"]):
        assert words in row.body
    assert "/guides/insurance/" in row.body and "01632 960 117" in row.body
    assert "http" in row.body.split("/guides/insurance/")[0].rsplit(" ", 1)[1]
    assert "&#" not in row.body and "<" not in row.body
    assert mail.deliver(row.pk)
    assert not OutboxMail.objects.filter(to=["reader@example.org"]).exists()


def test_the_mail_is_in_the_language_of_the_page(client, page):
    send(client, page, language="cy")
    welsh = page.get_translations().get().specific
    body = OutboxMail.objects.get(to=["reader@example.org"]).body
    assert welsh.questions[7].value["sort_out"] in body
    assert "/cy/guides/" in body


def test_a_mail_that_could_not_be_sent_waits(client, page, monkeypatch):
    send(client, page)
    row = OutboxMail.objects.get(to=["reader@example.org"])
    monkeypatch.setattr("core.mail.get_connection", lambda *_: SimpleNamespace(send_messages=_no_server))
    assert mail.deliver(row.pk) is None
    assert OutboxMail.objects.filter(pk=row.pk).exists()


def _no_server(messages):
    raise ConnectionRefusedError


@pytest.mark.parametrize("wrong", ["", "nobody", "a@b@c", "x" * 300 + "@example.org"])
def test_a_wrong_address_is_said_and_kept_in_the_form(client, page, wrong):
    response = send(client, page, to=wrong)
    html = response.content.decode()
    assert response.status_code == 200
    assert "<title>Error: " in html
    assert f'value="{wrong}"' in html or not wrong


def test_one_address_gets_three_a_day_and_the_answer_is_the_same(client, page):
    answers = [send(client, page, to) for to in ["reader@example.org"] * 3 + ["READER@example.org"]]
    assert {(answer.status_code, "/sent/" in answer.url) for answer in answers} == {(302, True)}
    assert OutboxMail.objects.filter(subject__contains="Your result").count() == 3


def test_one_place_sends_ten_an_hour(client, page):
    for number in range(10):
        assert send(client, page, f"reader{number}@example.org").status_code == 302
    response = send(client, page, "one.more@example.org")
    assert response.status_code == 429
    assert "Please wait an hour" in response.content.decode()


# Kept results ---------------------------------------------------------------------------------------------------


@pytest.fixture
def member(page):
    return sign_in(Client(), "other provider")


def keep(client, page, answers):
    return client.post(address("keep_self_check", page, answers))


def test_a_signed_in_person_keeps_a_result_once(member, page):
    answers = answered(page)
    assert "Keep this result" in member.get(address("self_check_result", page, answers)).content.decode()
    for _ in range(2):
        assert keep(member, page, answers).status_code == 302
    kept = SelfCheckResult.objects.of(user_of("other provider")).get()
    assert kept.answers == answers and kept.page_key == page.translation_key
    assert "My self-checks" in member.get("/account/").content.decode()
    assert "Take it again" in member.get("/guide/self-checks/").content.decode()


def test_a_reader_signs_in_and_still_has_the_answers(client, page):
    html = client.get(address("self_check_result", page, answered(page))).content.decode()
    url = re.search(r'href="([^"]+/keep/[^"]+)"', html)[1]
    response = client.get(url)
    assert response.status_code == 302 and response.url.startswith("/accounts/login/?next=/guide/self-check/")
    html = sign_in(Client(), "provider").get(url).content.decode()
    assert "Keep this result?" in html


def test_nothing_is_kept_of_nothing_and_there_is_an_end(member, page):
    assert "nothing to keep" in keep(member, page, {}).content.decode()
    ids = [asked.id for asked in page.questions]
    for number in range(20):
        SelfCheckResult.objects.create(
            user=user_of("other provider"), page_key=page.translation_key, answers={ids[number]: "can"}
        )
    response = keep(member, page, answered(page))
    assert "as many results as we have room for" in response.content.decode()
    assert SelfCheckResult.objects.of(user_of("other provider")).count() == 20


def test_two_results_side_by_side_what_changed_first(member, page):
    then, now = answered(page, Answer.UNSURE), answered(page, Answer.UNSURE, q5="can", q6=None)
    for answers in (then, now):
        keep(member, page, answers)
    second, first = SelfCheckResult.objects.of(user_of("other provider"))
    html = member.get(f"/guide/self-checks/compare/?first={second.pk}&second={first.pk}").content.decode()
    changed, same = html.split("The same as before")
    assert page.questions[4].value["question"] in changed
    assert re.search(r"Not sure.*I can\b", changed.split(page.questions[4].value["question"])[1], re.S)
    assert "No answer" in changed
    assert page.questions[0].value["question"] in same


def test_a_question_that_staff_took_away_is_left_out_politely(member, page):
    keep(member, page, answered(page, Answer.UNSURE))
    keep(member, page, answered(page, Answer.CAN))
    gone = page.questions[0].value["question"]
    del page.groups[0].value["questions"][0]
    page.save_revision().publish()
    second, first = SelfCheckResult.objects.of(user_of("other provider"))
    html = member.get(f"/guide/self-checks/compare/?first={first.pk}&second={second.pk}").content.decode()
    assert gone not in html
    assert "Some questions are not asked any more" in html
    one = member.get(f"/guide/self-checks/{first.pk}/").content.decode()
    assert gone not in one and "Sort out first" in one


def test_a_kept_result_outlives_its_page(member, page):
    keep(member, page, answered(page))
    page.get_translations().get().unpublish()
    page.unpublish()
    pk = SelfCheckResult.objects.of(user_of("other provider")).get().pk
    assert "not on the site any more" in member.get("/guide/self-checks/").content.decode()
    assert "not on the site any more" in member.get(f"/guide/self-checks/{pk}/").content.decode()
    assert member.post(f"/guide/self-checks/{pk}/delete/").status_code == 302


@pytest.mark.parametrize(
    "query", ["", "first=x&second=9", "first=1", "first={a}&second={a}", "first={a}&second={theirs}"]
)
def test_a_comparison_that_makes_no_sense_says_so(member, page, query):
    keep(member, page, answered(page, Answer.CAN))
    keep(member, page, answered(page, Answer.HELP))
    a = SelfCheckResult.objects.of(user_of("other provider")).first().pk
    theirs = SelfCheckResult.objects.of(user_of("provider")).first().pk
    response = member.get(f"/guide/self-checks/compare/?{query.format(a=a, theirs=theirs)}")
    assert response.status_code == 200
    assert "There is a problem" in response.content.decode()


def test_results_of_others_are_not_found(member, page):
    theirs = SelfCheckResult.objects.of(user_of("provider")).first()
    for path in ("", "delete/"):
        assert member.get(f"/guide/self-checks/{theirs.pk}/{path}").status_code == 404
    assert member.post(f"/guide/self-checks/{theirs.pk}/delete/").status_code == 404
    member.post("/guide/self-checks/delete-all/")
    assert SelfCheckResult.objects.filter(pk=theirs.pk).exists()


def test_one_or_all_results_are_deleted(member, page):
    for answer in (Answer.CAN, Answer.HELP, Answer.UNSURE):
        keep(member, page, answered(page, answer))
    mine = SelfCheckResult.objects.of(user_of("other provider"))
    member.post(f"/guide/self-checks/{mine.first().pk}/delete/")
    assert mine.count() == 2
    assert "2 results are deleted" in member.post("/guide/self-checks/delete-all/", follow=True).content.decode()
    assert not mine.exists()


def test_export_erasure_and_the_end_of_two_years(page):
    from guides import self_check_data
    from guides.apps import GuidesConfig

    user = user_of("provider")
    held = GuidesConfig.personal_data(None, user)["self-checks"]
    assert held[0]["answers"][page.questions[5].value["question"]] == "Not sure"
    old = SelfCheckResult.objects.of(user).first()
    SelfCheckResult.objects.filter(pk=old.pk).update(taken_at=timezone.now() - timedelta(days=731))
    self_check_data.forget_old()
    assert SelfCheckResult.objects.of(user).count() == 1
    GuidesConfig.erase(None, user)
    assert not SelfCheckResult.objects.of(user).exists()
