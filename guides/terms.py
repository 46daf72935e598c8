"""Finding hard words in a text and linking the first use of each. No database, no templates.

`link_words` keeps every byte of the HTML as it was and only puts links round words, so it cannot break anything.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape, unescape
from html.parser import HTMLParser
from typing import Any

from django.utils.text import slugify

# A word with what holds it together: "carer's", "micro-provider", "i'r", "cqc.org.uk". Marks are for letters
# written in two signs, such as w + ^.
LETTER = r"[\w\u0300-\u036f]"
WORD = re.compile(rf"{LETTER}+(?:[-‑'’.@/]+{LETTER}+)*")
SIGN = re.compile(r"&#?\w+;?|(?s:.)")
# Two capitals in one word make a short form, which is found only as it is written: "PA" is not the Welsh "pa".
SHORT_FORM = re.compile(r"[A-ZÀ-ÞŴŶ]\w*[A-ZÀ-ÞŴŶ]")
LINK_CLASS = "guides-term"
LINKED = re.compile(rf'<a class="{LINK_CLASS}" [^>]*href="#word-([^"]+)"')

# Where no link may stand, or where it would be in the way of what is said.
_CLOSED = (
    "a abbr area blockquote button canvas cite code dfn dt fieldset form h1 h2 h3 h4 h5 h6 iframe kbd label "
    "legend listing math nav noembed noframes noscript object option plaintext pre q samp script select style "
    "summary svg template textarea time title var xmp"
)
_INLINE = "a abbr b bdi bdo cite code dfn em i kbd mark q s samp small span strong sub sup time u var wbr"
_VOID = "area base br col embed hr img input link meta source track wbr"
CLOSED = frozenset(_CLOSED.split())
CLOSED_CLASSES = frozenset(("fh-cards", "fh-checklist", "fh-contact", "guides-words"))
# What does not end a word or a phrase: "di<b>rect</b>" is one word.
INLINE = frozenset(_INLINE.split())
VOID = frozenset(_VOID.split())


@dataclass(frozen=True)
class Word:
    """What one link leads to: an anchor, the word above its definition, and its terms (two when it means two)."""

    anchor: str
    heading: str
    terms: tuple


@dataclass(frozen=True)
class Words:
    """Every form under which a text may use a word. Looking one up takes the same time for 5 words or 5,000."""

    forms: dict
    lengths: dict

    def at(self, text, found, position) -> tuple[Word | None, int]:
        """The longest phrase that begins with the word at this position, and how many words it has."""
        for count in self.lengths.get(_fold(found[position].group()), ()):
            if position + count <= len(found):
                phrase = text[found[position].start() : found[position + count - 1].end()]
                word = self.forms.get(key_of(phrase)) or self.forms.get(_fold(phrase))
                if word:
                    return word, count
        return None, 1


def _plain(text):
    """One kind of apostrophe, hyphen and space, letters composed."""
    text = unicodedata.normalize("NFC", text).replace("’", "'").replace("‑", "-")
    return " ".join(text.split())


def _fold(text):
    return _plain(text).casefold()


def key_of(form):
    """What a form is found by: short forms in it as written, the rest without regard to capitals."""
    return " ".join(part if SHORT_FORM.search(part) else part.casefold() for part in _plain(form).split())


def anchors_of(terms) -> dict[Any, str]:
    """{pk: anchor}: the same for meanings of one word, different for different words."""
    anchors, taken = {}, {}
    for term in sorted(terms, key=lambda term: term.pk):
        word = _fold(term.term)
        if word not in taken:
            slug = slugify(term.term, allow_unicode=True) or "word"
            number = sum(other == slug or other.startswith(f"{slug}--") for other in taken.values())
            taken[word] = f"{slug}--{number + 1}" if number else slug
        anchors[term.pk] = taken[word]
    return anchors


def words_of(terms: Iterable, variants=lambda form: ()) -> Words:
    """The `Words` of terms (with pk, term, forms and links_automatically).

    `variants` gives more ways in which a language may write a form. A form that two terms share leads to both. A
    word of which no meaning is to be linked is left out.
    """
    terms = sorted(terms, key=lambda term: term.pk)
    anchors = anchors_of(terms)
    written = _by_key((form, form, term) for term in terms for form in term.forms)
    derived = _by_key((way, form, term) for term in terms for form in term.forms for way in variants(form))
    known, forms, lengths = {}, {}, {}
    for key, (form, sharing) in (derived | written).items():  # what an editor wrote wins
        parts = WORD.findall(key)
        if parts and any(term.links_automatically for term in sharing):
            pks = tuple(term.pk for term in sharing)
            forms[key] = known.setdefault(pks, _word(form, sharing, anchors))
            lengths.setdefault(_fold(parts[0]), set()).add(len(parts))
    return Words(forms, {first: tuple(sorted(counts, reverse=True)) for first, counts in lengths.items()})


def _by_key(ways):
    """{key: (form, the terms that share it)} of (way of writing it, form, term)."""
    by_key = {}
    for way, form, term in ways:
        sharing = by_key.setdefault(key_of(way), (form, []))[1]
        if term not in sharing:
            sharing.append(term)
    return by_key


def _word(form, sharing, anchors):
    """Meanings of one word have its anchor; different words that share a short form get one of their own."""
    own = {anchors[term.pk] for term in sharing}
    if len(own) == 1:
        return Word(own.pop(), sharing[0].term, tuple(sharing))
    return Word("--".join(sorted(own)), form, tuple(sharing))


@dataclass
class Piece:
    """A stretch of text without tags: its place in the source, whether links may stand in it, and where the
    flow of text that it belongs to begins (pieces with only inline tags between them are read as one)."""

    start: int
    end: int
    is_open: bool
    flow: int


class _Pieces(HTMLParser):
    """Cuts HTML into `Piece`s. It only reads; what is written again comes from the source itself."""

    def __init__(self, html):
        super().__init__(convert_charrefs=False)
        self.pieces, self._closed, self._flow, self._begun = [], [], 0, None
        self._lines = [0]
        for line in html.split("\n"):
            self._lines.append(self._lines[-1] + len(line) + 1)
        self.feed(html)
        self.close()
        self._end_piece(len(html))

    def _here(self):
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def _end_piece(self, end):
        if self._begun is not None and end > self._begun:
            self.pieces.append(Piece(self._begun, end, not self._closed, self._flow))
        self._begun = None

    def _tag(self, name):
        self._end_piece(self._here())
        if name not in INLINE:
            self._flow += 1

    def handle_starttag(self, tag, attrs):
        self._tag(tag)
        if tag in VOID:
            return
        given = dict(attrs)
        classes = (given.get("class") or "").split()
        if tag in CLOSED or "lang" in given or not CLOSED_CLASSES.isdisjoint(classes):
            self._closed.append((tag, 0))
        elif self._closed and self._closed[-1][0] == tag:
            self._closed[-1] = (tag, self._closed[-1][1] + 1)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)  # outside SVG, which is closed, the slash means nothing

    def handle_endtag(self, tag):
        self._tag(tag)
        # An end tag without its start opens nothing: in doubt there is no link.
        if self._closed and self._closed[-1][0] == tag:
            depth = self._closed[-1][1]
            self._closed.pop()
            if depth:
                self._closed.append((tag, depth - 1))

    def _text(self, *_):
        if self._begun is None:
            self._begun = self._here()

    handle_data = handle_entityref = handle_charref = _text

    def _other(self, *_):
        self._end_piece(self._here())

    handle_comment = handle_decl = handle_pi = unknown_decl = _other


def link_words(html: str, words: Words, used: Iterable[str] = ()) -> tuple[str, dict[str, Word]]:
    """The HTML with the first use of each word linked to "#word-<anchor>", and {anchor: Word} of those links.

    Not linked: words in `used`, words linked already (so linking twice changes nothing), and whatever stands in
    headings, links, buttons, forms, code, definitions, titles of works or another language.
    """
    done = {*used, *LINKED.findall(html)}
    linked, places = {}, []
    flow = []
    pieces = [*_Pieces(html).pieces, Piece(0, 0, False, -1)]
    for piece in pieces:
        if flow and flow[0].flow != piece.flow:
            for start, end, word in _uses(html, flow, words):
                if word.anchor not in done:
                    done.add(word.anchor)
                    linked[word.anchor] = word
                    places.append((start, end, word))
            flow = []
        flow.append(piece)
    return _with_links(html, places), linked


def _uses(html, flow, words):
    """(start, end, Word) in the source for each phrase that stands whole in one open piece of a flow of text."""
    text, starts, ends, owners = [], [], [], []
    for piece in flow:
        for sign in SIGN.finditer(html, piece.start, piece.end):
            letters = unescape(sign.group())
            for letter in letters:
                text.append(letter)
                starts.append(sign.start())
                ends.append(sign.end())
                # A sign that stands for several letters is never cut through.
                owners.append(piece if len(letters) == 1 else None)
    text = "".join(text)
    found = list(WORD.finditer(text))
    position = 0
    while position < len(found):
        word, count = words.at(text, found, position)
        if word:
            first, last = found[position].start(), found[position + count - 1].end() - 1
            piece = owners[first]
            if piece and piece is owners[last] and piece.is_open:
                yield starts[first], ends[last], word
        position += count


def _with_links(html, places):
    out, done = [], 0
    for start, end, word in places:
        anchor = escape(word.anchor)
        link = f'<a class="{LINK_CLASS}" role="doc-glossref" id="use-{anchor}" href="#word-{anchor}">'
        out += [html[done:start], link, html[start:end], "</a>"]
        done = end
    return "".join([*out, html[done:]])
