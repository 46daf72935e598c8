"""What the checks for editors find in a text, what they leave alone, and where the preview shows it."""

import pytest
from bs4 import BeautifulSoup

from core.check_marks import MESSAGES, PageChecks, mark_faults, marked
from core.editor_checks import (
    LONGEST_SENTENCE,
    Fault,
    explained_in,
    faults_in,
    faults_of,
    jargon_in,
    jargon_of,
    shouted_in,
)
from core.passages import Kind, Passage, of_html
from core.plain_words import PLAIN
from home.models import StandardPage


def rules(html, language="en"):
    """The names of the rules that some rich text breaks."""
    return [fault.rule for passage in of_html(html) for fault in faults_in(passage, language)]


def sentence(number):
    return " ".join(["word"] * number) + "."


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_sentence_may_be_as_long_as_its_language_lets_it(language):
    most = LONGEST_SENTENCE[language]
    assert rules(f"<p>{sentence(most)}</p>", language) == []
    assert rules(f"<p>{sentence(most + 1)}</p>", language) == ["long-sentence"]
    assert rules(f"<ul><li>{sentence(most + 1)}</li></ul>", language) == ["long-sentence"]
    assert rules(f"<h2>{sentence(most + 1)}</h2>", language) == []


def test_a_paragraph_has_five_sentences_at_most():
    assert rules(f"<p>{'Yes. ' * 5}</p>") == []
    assert rules(f"<p>{'Yes. ' * 6}</p>") == ["long-paragraph"]


@pytest.mark.parametrize(
    "words", ["click here", "Here", "Read more…", "this page", "Cliciwch yma", "yma", "rhagor"]
)
def test_a_link_says_where_it_leads(words):
    assert rules(f'<p>For bread, <a href="https://example.org/">{words}</a>.</p>') == ["empty-link"]


@pytest.mark.parametrize("words", ["Read more about bread", "Here be dragons", "Prices", "Mwy am fara"])
def test_a_link_that_says_where_it_leads_is_left_alone(words):
    assert rules(f'<p><a href="https://example.org/">{words}</a></p>') == []


def test_a_file_has_its_size_in_the_link():
    link = '<p><a linktype="document" id="1">{}</a></p>'
    assert rules(link.format("Price list")) == ["file-size"]
    for good in ("Price list (PDF, 120 KB)", "Price list (PDF, 1.2MB)", "Rhestr (PDF, 2 dudalen, 40 KB)"):
        assert rules(link.format(good)) == []


@pytest.mark.parametrize("text", ["PLEASE bring a cup.", "Do NOT ring.", "SAFEGUARDING first", "RHAID gofyn."])
def test_capitals_shout(text):
    assert shouted_in(text)


@pytest.mark.parametrize(
    "text", ["Ask the NHS, HMRC or CQC.", "Your DBS check and your UTR.", "The WEMWBS score", "I am", "LIFT A"]
)
def test_abbreviations_do_not_shout(text):
    assert not shouted_in(text)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("A service user may ask.", "en", ["“service user” → person"]),
        ("Service users empower.", "en", ["“Service users” → person", "“empower” → help"]),
        ("Signposting helps.", "en", ["“Signposting” → telling people about"]),
        ("Never write “service user”.", "en", []),
        ("The user of a service.", "en", []),
        ("Mae'r defnyddwyr gwasanaeth yma.", "cy", ["“defnyddwyr gwasanaeth” → pobl"]),
        ("A service user may ask.", "cy", []),
        ("A service user may ask.", "fr", []),
    ],
)  # fmt: skip
def test_jargon_comes_with_plain_words(text, language, found):
    assert list(jargon_in(text, jargon_of(language), None)) == found


def test_a_word_that_the_page_explains_is_no_jargon():
    explained = explained_in({"domiciliary support service"})
    assert not list(jargon_in("It is a domiciliary support service.", jargon_of("en"), explained))
    assert list(jargon_in("It is domiciliary.", jargon_of("en"), explained))


def test_listed_words_stand_in_small_letters_so_that_they_are_found():
    assert all(word == word.casefold() for listed in PLAIN.values() for word in listed)


@pytest.mark.django_db
def test_an_empty_summary_and_a_picture_without_words(home):
    page = StandardPage(title="Tea", locale=home.locale)
    assert [fault.rule for fault in faults_of(page)] == ["no-summary"]
    picture = Passage(Kind.PICTURE, "", file="cup", described=False)
    assert [fault.rule for fault in faults_in(picture, "en")] == ["no-alt-text"]
    assert not list(faults_in(Passage(Kind.PICTURE, "", file="cup"), "en"))


def where(html, *faults):
    """{rule: (element, id)} as marked in the HTML."""
    soup = BeautifulSoup(marked(f"<main><h1>Tea</h1>{html}</main>", faults), "html.parser")
    tags = soup.select("[data-fault]")
    return {rule: (tag.name, tag.get("id")) for tag in tags for rule in tag["data-fault"].split()}


def test_a_fault_is_marked_at_the_innermost_element_that_holds_it():
    passage = Passage(Kind.PARAGRAPH, "Read me first.")
    html = "<div><div><p>Read <b>me</b> first.</p></div></div><p>Other</p>"
    assert where(html, Fault("long-sentence", "“Read, me!” – 21", passage)) == {
        "long-sentence": ("p", "“Read\xa0me”\xa0–\xa021")
    }


def test_a_fault_whose_words_stand_between_others_is_marked_all_the_same():
    fault = Fault("jargon", "x", Passage(Kind.ITEM, "Read me first."))
    assert where("<p>Read me first. And this.</p>", fault) == {"jargon": ("p", "x")}


def test_no_id_is_given_twice_or_taken_away():
    faults = [Fault("jargon", "x", Passage(Kind.ITEM, text)) for text in ("One", "Two", "Three")]
    html = marked('<main><h1>T</h1><p id="own">One</p><p>Two</p><p>Three</p></main>', faults)
    assert html.count('id="x"') == 1 and 'id="own"' in html and html.count("data-fault") == 3


@pytest.mark.django_db
def test_every_rule_has_its_words_and_is_asked_of_the_checker(rf, home):
    checks = PageChecks(in_editor=True).get_axe_configuration(rf.get("/"))
    assert set(MESSAGES) <= set(checks["options"]["runOnly"]) & {rule["id"] for rule in checks["spec"]["rules"]}
    assert set(MESSAGES) <= set(checks["messages"])


@pytest.mark.django_db
def test_marks_are_in_the_panel_beside_the_form_only(home, rf):
    page = StandardPage.objects.child_of(home).first()
    page.summary = ""
    plain = page.make_preview_request(rf.get("/"))
    beside = page.make_preview_request(rf.get("/"), "", {"in_preview_panel": True})
    assert b"data-fault" not in plain.content
    assert b'data-fault="no-summary"' in beside.content
    assert beside.headers.get("Content-Length", str(len(beside.content))) == str(len(beside.content))


def test_a_preview_that_is_no_page_is_left_alone():
    from django.http import HttpResponse

    answer = HttpResponse(b"%PDF", content_type="application/pdf")
    mark_faults(answer, StandardPage(title="Tea"))
    assert answer.content == b"%PDF"
