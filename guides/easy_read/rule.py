"""The rule for Easy Read words: short sentences, few in a section, and no short forms without their words.

Plain functions on the HTML of rich text, without a database. Welsh is counted like English: a word is what stands
between two spaces, so “a'r” is one word.
"""

import re
from html import unescape

from django.utils.translation import gettext, ngettext

MOST_WORDS = 15
MOST_SENTENCES = 5

# A new paragraph or list item is a new sentence, full stop or not; a line break inside one is not.
END_OF_LINE = re.compile(r"</(?:p|li|h\d)>")
LINE_BREAK = re.compile(r"<br\s*/?>")
TAG = re.compile(r"<[^>]+>")
# After . ! ? … and closing quotes or brackets. Not after a title such as “Dr.” or a short form such as “e.g.”.
END_OF_SENTENCE = re.compile(r"(?<!\bMr\.)(?<!\bDr\.)(?<!\bMrs\.)(?<!\.\w\.)(?<=[.!?…])[\"'”’)\]]*\s+")
PHONE_NUMBER = re.compile(r"\b0[\d ]{8,}\d\b")
BETWEEN_WORDS = re.compile(r"[\s/–—]+")
SHORT_FORM = re.compile(r"(?<![\w.])(?:(?:e\.g|i\.e|n\.b|e\.e|h\.y)\b\.?|etc\b\.?)", re.IGNORECASE)
CAPITALS = re.compile(r"\b[A-Z]{2,6}\b")
# Better known by their letters than by their words.
KNOWN = {"UK", "NHS", "GIG", "TV", "DVD", "PIN", "ID", "OK"}
SMALL_WORDS = {"a", "ac", "and", "ar", "for", "i", "in", "o", "of", "the", "to", "y", "yr"}


def lines_of(html):
    """The paragraphs and list items of rich text, as plain text; empty ones are left out."""
    text = TAG.sub("", LINE_BREAK.sub(" ", END_OF_LINE.sub("\n", html)))
    return [" ".join(line.split()) for line in unescape(text).split("\n") if line.strip()]


def sentences(html):
    """The sentences of rich text in order. Every paragraph and every list item ends one."""
    found = [sentence for line in lines_of(html) for sentence in END_OF_SENTENCE.split(line)]
    return [sentence for sentence in found if count_words(sentence)]


def count_words(text):
    """How many words a sentence has. A phone number is one word, a dash is none."""
    parts = BETWEEN_WORDS.split(PHONE_NUMBER.sub("0", text))
    return sum(1 for part in parts if any(character.isalnum() for character in part))


def short_forms(html, before=""):
    """Short forms that nothing explains: “e.g.”, and capitals whose words stand neither here nor in `before`."""
    text = " ".join(lines_of(html))
    words = re.findall(r"[^\W\d_]+", f"{' '.join(lines_of(before))} {text}")
    capitals = [name for name in CAPITALS.findall(text) if name not in KNOWN and not _spelled_out(name, words)]
    return list(dict.fromkeys([found.strip() for found in SHORT_FORM.findall(text)] + capitals))


def _spelled_out(name, words):
    return any(_initials_match(name, words[start:]) for start in range(len(words)) if words[start] != name)


def _initials_match(name, words):
    """Whether these words begin with the letters of the name, small words apart. “HM” counts as two letters."""
    left = name
    for word in words:
        if not left:
            break
        letters = word if word.isupper() and word != name else word[0].upper()
        if left.startswith(letters):
            left = left[len(letters) :]
        elif word.lower() not in SMALL_WORDS:
            return False
    return not left


def problems(heading, html, before=""):
    """What is wrong with one section, as messages for its editor; an empty list when it follows the rule.

    `before` is the HTML of the sections above it, in which a short form may have been explained.
    """
    said = sentences(html)
    found = [too_long(sentence) for sentence in [heading, *said] if count_words(sentence) > MOST_WORDS]
    if len(said) > MOST_SENTENCES:
        found.append(
            gettext(
                "This section has %(number)d sentences. Easy Read allows %(most)d. "
                "Move some to a new section with its own picture."
            )
            % {"number": len(said), "most": MOST_SENTENCES}
        )
    for name in short_forms(f"<p>{heading}</p>{html}", before):
        found.append(
            gettext("“%(short)s” is a short form. Write the words in full, here or in a section above.")
            % {"short": name}
        )
    return found


def too_long(sentence):
    """The message that names a sentence and says how many words it has."""
    return ngettext(
        "This sentence has %(number)d word: “%(sentence)s” Easy Read allows %(most)d. Make two sentences of it.",
        "This sentence has %(number)d words: “%(sentence)s” Easy Read allows %(most)d. Make two sentences of it.",
        count_words(sentence),
    ) % {"number": count_words(sentence), "sentence": sentence, "most": MOST_WORDS}


def problems_of_page(summary, sections):
    """{position: messages} for the sections that break the rule, and the messages about the summary under None.

    `sections` is a list of (heading, html) in the order of the page.
    """
    found = {None: [too_long(sentence) for sentence in sentences(summary) if count_words(sentence) > MOST_WORDS]}
    before = f"<p>{summary}</p>"
    for position, (heading, html) in enumerate(sections):
        found[position] = problems(heading, html, before)
        before += f"<p>{heading}</p>{html}"
    return {position: messages for position, messages in found.items() if messages}
