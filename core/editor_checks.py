"""What an editor should put right in the words of a page: long sentences, empty links, jargon and the like.

Rules about what a person wrote, in English and Welsh, without a browser. `core.check_marks` shows what they find
beside the preview.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.conf import settings

from core.passages import Kind, Passage, passages_of
from core.plain_words import EMPTY_LINKS, PLAIN, SHOUTED
from core.reading import sentences, words

# Most words in a sentence. Welsh says the same with more small words.
LONGEST_SENTENCE = {"en": 20, "cy": 25}
MOST_SENTENCES = 5
# From this many letters on, a word in capitals is no abbreviation.
SHOUTED_LETTERS = 8
FILE_SIZE = re.compile(r"\d\s?(?:bytes|[kKMG]B|pages?|tudalen(?:nau)?)\b")
IN_CAPITALS = re.compile(r"[A-ZÂÊÎÔÛŴŶ][A-ZÂÊÎÔÛŴŶ'’]+")
QUOTES = "\"'“‘"


@dataclass(frozen=True)
class Fault:
    """Something to put right: the rule, the words it is about, and the passage they stand in (None: the page)."""

    rule: str
    about: str
    passage: Passage | None = None


def faults_of(page) -> list[Fault]:
    """Everything to put right on a page, in the order of its text."""
    language = (page.locale.language_code if page.locale_id else settings.LANGUAGE_CODE).split("-")[0]
    jargon = jargon_of(language)
    explained = explained_in(page.explained_words())
    found = [Fault("no-summary", quoted(page.title))] if page.has_summary and not page.summary.strip() else []
    for passage in passages_of(page):
        found += faults_in(passage, language)
        found += (Fault("jargon", about, passage) for about in jargon_in(passage.text, jargon, explained))
    return found


def faults_in(passage, language) -> Iterator[Fault]:
    """What is wrong with one passage, jargon aside."""
    if not passage.described:
        yield Fault("no-alt-text", passage.file, passage)
    if passage.kind in (Kind.PARAGRAPH, Kind.ITEM):
        found = sentences(passage.text)
        for sentence in found:
            if (number := len(words(sentence))) > LONGEST_SENTENCE[language]:
                yield Fault("long-sentence", f"{opening(sentence)} – {number}", passage)
        if len(found) > MOST_SENTENCES:
            yield Fault("long-paragraph", f"{opening(passage.text)} – {len(found)}", passage)
    for link in passage.links:
        if link.text.strip(" .…>»→").casefold() in EMPTY_LINKS:
            yield Fault("empty-link", quoted(link.text), passage)
        if link.to_file and not FILE_SIZE.search(link.text):
            yield Fault("file-size", quoted(link.text), passage)
    if shouted := shouted_in(passage.text):
        yield Fault("capitals", quoted(shouted), passage)


def shouted_in(text) -> str:
    """The first words in capitals that are no abbreviation; "" when there are none."""
    for word in IN_CAPITALS.findall(text):
        if len(word) >= SHOUTED_LETTERS or word.casefold().replace("’", "'") in SHOUTED:
            return word
    return ""


def jargon_of(language) -> re.Pattern | None:
    """A pattern that finds the words to avoid in a language; None for a language without a list."""
    listed = sorted(PLAIN.get(language, ()), key=len, reverse=True)
    if not listed:
        return None
    return re.compile(rf"(?<![\w{QUOTES}-])({'|'.join(map(re.escape, listed))})s?(?![\w-])", re.IGNORECASE)


def explained_in(phrases) -> re.Pattern | None:
    """A pattern that finds the words which the page explains; None when there are none."""
    listed = sorted({phrase for phrase in phrases if phrase}, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, listed))})\b", re.IGNORECASE) if listed else None


def jargon_in(text, jargon, explained) -> Iterator[str]:
    """Each word to avoid with the one to say instead, as “word” → plain one."""
    if jargon is None:
        return
    rest = explained.sub(" ", text) if explained else text
    plain = {word: instead for listed in PLAIN.values() for word, instead in listed.items()}
    for found in jargon.finditer(rest):
        yield f"{quoted(found[0])} → {plain[found[1].casefold()]}"


def opening(text, number=7) -> str:
    """The first words of a text, in quotation marks."""
    first = text.split()
    return quoted(" ".join(first[:number]) + ("…" if len(first) > number else ""))


def quoted(text) -> str:
    """The text in quotation marks, and not too long."""
    return f"“{text if len(text) <= 60 else text[:59] + '…'}”"
