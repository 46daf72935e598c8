"""How hard a text is to read: its sentences and words, their mean length, and the minutes they take.

The one place for these rules. They are for English and Welsh; `ari` is for English only, because it was fitted to
English (plain Welsh comes out as hard). For Welsh, look at the length of sentences.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from django.utils.html import strip_tags

WORDS_A_MINUTE = 200

ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net|wales|cymru)\b\S*"
)
# A word may hold what stands inside it: don't, part-time, 10.30am, £1,200.50, and/or.
WORD = re.compile(r"[£€]?\w+(?:[.,:'’/&@-]+\w+)*%?")
END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)")
# A full stop after one of these ends no sentence when more follows.
ABBREVIATIONS = frozenset(
    ("approx", "dr", "e.e", "e.g", "eg", "est", "ext", "fig", "h.y", "i.e", "ie", "mr", "mrs", "ms", "nos")
    + ("prof", "rev", "st", "tel", "tud", "vs")
)
# Nor after one of these when a number follows.
BEFORE_A_NUMBER = frozenset({"no", "p", "pp", "rhif", "t"})
OPENING = "\"'“‘(["


def minutes_to_read(words):
    """Whole minutes to read `words` words; never less than 1."""
    return max(1, round(words / WORDS_A_MINUTE))


def plain_text(body):
    """The text of a StreamField value without tags, joined by spaces; "" when empty."""
    if not body:
        return ""
    pieces = []
    for child in body:
        pieces.extend(child.block.get_searchable_content(child.value))
    return strip_tags(" ".join(str(piece) for piece in pieces))


def count_words(body):
    """How many words a StreamField value holds, as a reader counts them."""
    return len(plain_text(body).split())


def words(text):
    """The words of a text as a list. A price, a time, a web address and a word with a hyphen are one word each."""
    return WORD.findall(ADDRESS.sub(" address ", text))


def sentences(text):
    """The sentences of a text as a list. A line break ends one. Abbreviations, decimals and initials do not."""
    found = []
    for line in text.splitlines():
        start = 0
        for end in END.finditer(line):
            if _ends_sentence(line, start, end):
                found.append(line[start : end.end()].strip())
                start = end.end()
        found.append(line[start:].strip())
    return [sentence for sentence in found if WORD.search(sentence)]


def _ends_sentence(line, start, end):
    """Whether the full stop or other mark that was found ends the sentence that began at `start`."""
    after = line[end.end() :].lstrip().lstrip(OPENING)
    if not after:
        return True
    if after[0].islower():  # “How much?” she asked; approx. three
        return False
    if not end.group().startswith("."):
        return True
    before = line[start : end.start()].split()
    last = before[-1].strip(OPENING).lower() if before else ""
    if last in ABBREVIATIONS or (last in BEFORE_A_NUMBER and after[0].isdigit()):
        return False
    if len(before) == 1 and last.isdigit():  # "1. Ask", a number before a line
        return False
    return not (len(last) == 1 and last.isalpha() and last != "i")  # J. Smith


@dataclass(frozen=True)
class Reading:
    """What was measured over pieces of text: paragraphs, items of lists. The end of a piece ends a sentence."""

    pieces: tuple

    @cached_property
    def sentences(self):
        """Every sentence."""
        return [sentence for piece in self.pieces for sentence in sentences(piece)]

    @cached_property
    def words(self):
        """Every word."""
        return [word for sentence in self.sentences for word in words(sentence)]

    @property
    def mean_sentence(self):
        """Words in a sentence, on average; 0 for no text."""
        return len(self.words) / len(self.sentences) if self.sentences else 0.0

    @property
    def longest(self):
        """The sentence with the most words; "" for no text."""
        return max(self.sentences, key=lambda sentence: len(words(sentence)), default="")

    @property
    def ari(self):
        """Automated Readability Index: about the American school grade that reads the text with ease.

        4.71 × characters a word + 0.5 × words a sentence − 21.43, counting letters and digits.
        Source: Senter, R. J. and Smith, E. A., "Automated Readability Index", AMRL-TR-66-220, 1967.
        """
        if not self.words:
            return 0.0
        characters = sum(character.isalnum() for word in self.words for character in word)
        return 4.71 * characters / len(self.words) + 0.5 * self.mean_sentence - 21.43


def reading_of(pieces):
    """The `Reading` of some pieces of text."""
    return Reading(tuple(pieces))
