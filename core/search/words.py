"""The words of a search: what is kept of what somebody typed, and how words are found again in a text."""

import re
import unicodedata

from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

MOST_CHARACTERS = 100
MOST_WORDS = 15
SHORTEST_PREFIX = 4
EXCERPT_CHARACTERS = 200
# The index joins the pieces of a text with commas, after a full stop too.
LEFT_OVER_COMMA = re.compile(r"([.,:;!?…]),(?= )")

# Words so common that they say nothing, in English and Welsh. SQLite has no list of its own.
COMMON_ENGLISH = "a an and are as at be by can do for from how i in is it me my of on or the to what with you your"
COMMON_WELSH = "ac am ar at dw eich ei fy gyda i mae na neu o sut y yn yr"
COMMON = frozenset(f"{COMMON_ENGLISH} {COMMON_WELSH}".split())


def clean(typed):
    """What is kept of a typed search: at most 100 characters and 15 words, nothing that a database cannot take."""
    text = typed[: MOST_CHARACTERS * 4].encode("utf-8", "ignore").decode("utf-8")
    text = "".join(" " if unicodedata.category(char)[0] == "C" or char in '"“”«»' else char for char in text)
    kept = [word for word in text.split() if any(char.isalnum() for char in word)]
    return " ".join(kept[:MOST_WORDS])[:MOST_CHARACTERS].strip()


def telling_words(query):
    """The words of a cleaned query that say something; all of them when none does."""
    words = [word.strip(".,;:!?()[]'’") for word in query.split()]
    words = [word for word in words if word]
    return [word for word in words if word.lower() not in COMMON] or words


def variants(word):
    """Ways in which a word may stand in a text: [(beginning, whether it may go on)].

    A light rule for English endings, so that "prices" finds "price" and "family" finds "families" on every
    engine. Short words are taken as they are.
    """
    if word.endswith("ies") and len(word) > 5:
        return [(word, False), (word[:-3] + "y", False)]
    if word.endswith("y") and len(word) > SHORTEST_PREFIX:
        return [(word, True), (word[:-1] + "ies", False)]
    for ending in ("ing", "ed", "s"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= SHORTEST_PREFIX and not stem.endswith("s"):
            return [(stem, True)]
    return [(word, len(word) >= SHORTEST_PREFIX)]


def fold(text):
    """The text in lower case without accents, one character for each character: "Tŷ" gives "ty"."""
    return "".join((unicodedata.normalize("NFD", char)[0].lower() or char)[0] for char in text)


def finder(words):
    """A pattern that finds the words, in any of their variants, in a folded text; None without words."""
    ways = []
    for word in words:
        for beginning, goes_on in variants(fold(word)):
            ways.append(re.escape(beginning) + (r"\w*" if goes_on else r"(?!\w)"))
    return re.compile(r"(?<!\w)(?:" + "|".join(ways) + ")") if ways else None


def highlight(text, words) -> SafeString:
    """The text, escaped, with each found word inside <mark>."""
    pattern, folded = finder(words), fold(text)
    pieces, position = [], 0
    for match in pattern.finditer(folded) if pattern else ():
        pieces.append(conditional_escape(text[position : match.start()]))
        pieces.append(f"<mark>{conditional_escape(match.group(0) and text[match.start() : match.end()])}</mark>")
        position = match.end()
    pieces.append(conditional_escape(text[position:]))
    return mark_safe("".join(pieces))  # noqa: S308 (every piece of the text is escaped above)


def excerpt(text, words):
    """At most about 200 characters of the text, around the first found word, cut between words."""
    text = LEFT_OVER_COMMA.sub(r"\1", " ".join(text.split()))
    if len(text) <= EXCERPT_CHARACTERS:
        return text
    pattern = finder(words)
    found = pattern.search(fold(text)) if pattern else None
    start = 0
    if found and found.end() > EXCERPT_CHARACTERS:
        start = text.rfind(" ", 0, max(0, found.start() - EXCERPT_CHARACTERS // 3)) + 1
    end = start + EXCERPT_CHARACTERS
    piece = text[start:end]
    if end < len(text):
        piece = piece[: piece.rfind(" ")].rstrip(" ,;:") + "…"
    return ("…" if start else "") + piece
