"""Finding and linking hard words, without a database: what is linked, what never is, and that nothing breaks."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guides.mutations import mutations
from guides.terms import link_words, words_of


@dataclass(frozen=True)
class Term:
    """A term as the linker sees it."""

    pk: int
    term: str
    others: tuple = ()
    links_automatically: bool = True
    more: dict = field(default_factory=dict, compare=False)

    @property
    def forms(self):
        return [self.term, *self.others]


TERMS = (
    Term(1, "direct payment", ("direct payments",)),
    Term(2, "personal budget", ("budget",)),
    Term(3, "personal assistant", ("PA", "PAs")),
    Term(4, "carer's break"),
    Term(5, "regulated activity"),
    Term(6, "regulated activity"),
    Term(7, "B&B"),
    Term(8, "tŷ gofal"),
    Term(9, "payment"),
    Term(10, "silent", links_automatically=False),
)
WORDS = words_of(TERMS)
CLOSED_TAGS = "h1 h2 h3 h4 h5 h6 a button label form summary code pre dfn dt cite q blockquote select nav svg"
OPEN_TAGS = "p b em a h2 li ul div summary code details label span blockquote"


def link(html, words=WORDS, used=()):
    return link_words(html, words, used)[0]


def links(html, words=WORDS):
    """The linked stretches, in order."""
    return re.findall(r'<a class="guides-term"[^>]*>(.*?)</a>', link(html, words), flags=re.S)


def test_the_first_use_is_linked_and_only_that():
    html = link("<p>A direct payment, or two direct payments.</p><p>Direct payment</p>")
    assert html.count("<a ") == 1
    assert 'id="use-direct-payment" href="#word-direct-payment">direct payment</a>, or two' in html


def test_the_longest_phrase_wins_even_when_its_word_was_used_before():
    assert links("<p>A personal budget. A direct payment. One more direct payment. A payment.</p>") == [
        "personal budget",
        "direct payment",
        "payment",
    ]


def test_capitals_do_not_matter_except_in_short_forms():
    assert links("<p>DIRECT PAYMENT</p>") == ["DIRECT PAYMENT"]
    assert links("<p>Your PA</p>") == ["PA"]
    assert links("<p>Pa le mae pa un? PAPA. Papas and pas.</p>") == []


@pytest.mark.parametrize(
    "text",
    [
        "prepayment, payments-free, co-payment, payment's, payment’s",
        "www.payment.org, help@payment.org, a/payment, payment/b",
        "pay<b>ment</b> and <i>pay</i>ment, <b>payment</b>s",
        "personal</p><p>assistant, personal<br>assistant",
    ],
)
def test_only_whole_words_are_linked(text):
    assert links(f"<p>{text}</p>") == []


def test_apostrophes_and_spaces_are_read_as_they_are_seen():
    for text in (
        "carer's break",
        "carer’s break",
        "carer&#x27;s break",
        "carer's\n  break",
        "carer&rsquo;s&nbsp;break",
    ):
        assert links(f"<p>A {text}!</p>") == [text]
    assert links("<p>&#x27;direct payment&#x27; B&amp;B</p>") == ["direct payment", "B&amp;B"]


def test_letters_of_welsh_belong_to_words():
    assert links("<p>Y tŷ gofal.</p>") == ["tŷ gofal"]
    assert links("<p>Y tŷ gofal.</p>") == ["tŷ gofal"]  # the circumflex as a sign of its own
    assert links("<p>tŷ gofalu, tŷ gofalŵ</p>") == []


@pytest.mark.parametrize("tag", CLOSED_TAGS.split())
def test_some_places_are_left_alone(tag):
    assert links(f"<{tag}>direct payment <b>PA</b></{tag}><p>budget</p>") == ["budget"]


def test_cards_and_words_of_another_language_are_left_alone():
    assert links('<ul class="x fh-cards"><li><ul><li>payment</li></ul> payment</li></ul><p>PA</p>') == ["PA"]
    assert links('<section class="fh-checklist"><ul><li>payment</li></ul></section><p>PA</p>') == ["PA"]
    assert links('<p lang="cy">payment</p><div lang="cy"><div>payment</div>payment</div><p>PA</p>') == ["PA"]


def test_text_in_comments_attributes_and_scripts_is_no_text():
    html = '<!-- payment --><img alt="payment > payment"><script>payment</script><style>payment</style>'
    assert link(html) == html


def test_a_word_with_two_meanings_leads_to_both():
    _html, found = link_words("<p>A regulated activity.</p>", WORDS)
    assert [term.pk for term in found["regulated-activity"].terms] == [5, 6]


def test_two_words_with_one_short_form_are_explained_together():
    words = words_of([Term(1, "personal assistant", ("PA",)), Term(2, "parish assembly", ("PA",))])
    _html, found = link_words("<p>A PA and a parish assembly</p>", words)
    assert {anchor: [term.pk for term in word.terms] for anchor, word in found.items()} == {
        "parish-assembly--personal-assistant": [1, 2],
        "parish-assembly": [2],
    }


def test_a_word_that_editors_switched_off_is_not_linked():
    assert links("<p>silent</p>") == []
    both = words_of([Term(1, "right", links_automatically=False), Term(2, "right")])
    assert len(link_words("<p>right</p>", both)[1]["right"].terms) == 2


def test_words_met_before_are_not_linked_again():
    assert link("<p>A direct payment</p>", used={"direct-payment"}) == "<p>A direct payment</p>"


def test_what_is_not_closed_or_not_opened_gets_no_links():
    assert links("<h2>payment<p>payment</p>") == []
    assert links("</h2><p>payment</p></a>") == ["payment"]


def test_welsh_words_are_found_after_their_first_letter_has_changed():
    words = words_of([Term(1, "taliad uniongyrchol"), Term(2, "gofal personol"), Term(3, "llety")], mutations)
    for text in ("daliad uniongyrchol", "thaliad uniongyrchol", "nhaliad uniongyrchol", "ofal personol", "lety"):
        assert links(f"<p>Ei {text}</p>", words) == [text]
    assert mutations("cam") == mutations("AGC") == mutations("diogelu")[2:] == []
    assert mutations("theatr") == []


_SIGNS = "direct payment payments PA budget personal ŵ ' ’ - . &amp; &nbsp; &#x27;"
SIGNS = _SIGNS.split()
TEXT = st.lists(st.sampled_from([*SIGNS, " ", " ", " ", "\n", "x"]), max_size=12).map("".join)
TAGS = st.sampled_from(
    ["p", "b", "em", "a", "h2", "li", "ul", "div", "summary", "code", "details", "label", "span", "blockquote"]
)
HTML = st.recursive(
    TEXT,
    lambda inner: (
        st.builds(
            lambda tag, parts, extra: f"<{tag}{extra}>{''.join(parts)}</{tag}>",
            TAGS,
            st.lists(inner, max_size=4),
            st.sampled_from(["", ' class="fh-cards"', ' lang="cy"', ' title="a > payment"']),
        )
        | st.sampled_from(["<br>", '<img alt="payment">', "<!-- PA -->"])
    ),
    max_leaves=12,
)
# Anything at all, broken tags and half entities too.
_BROKEN = '< > </ <p> </p> <a> </a> <h2 <b> & ; " <!-- é'
SOUP = st.lists(
    st.sampled_from([*SIGNS, " ", *_BROKEN.split()]) | st.text(max_size=3),
    max_size=25,
).map("".join)


def tree(html):
    """What a browser makes of it: (tag, depth) and text in order, without the links of the glossary."""
    seen = []

    def walk(node, depth):
        is_link = node.get("class") == "guides-term"
        if not is_link:
            seen.append((node.tag, depth))
        seen.append(node.text or "")
        for child in node:
            walk(child, depth if is_link else depth + 1)
            seen.append(child.tail or "")

    walk(html5lib.parseFragment(html, namespaceHTMLElements=False), 0)
    joined = []
    for item in seen:
        if isinstance(item, str) and joined and isinstance(joined[-1], str):
            joined[-1] += item
        else:
            joined.append(item)
    return joined


@given(HTML | SOUP)
def test_linking_twice_changes_nothing(html):
    once = link(html)
    assert link(once) == once


@given(HTML | SOUP)
def test_only_links_are_added_and_every_other_byte_stays(html):
    without = re.sub(r'<a class="guides-term"[^>]*>(.*?)</a>', r"\1", link(html), flags=re.S)
    assert without == html


@given(HTML)
def test_the_tree_of_the_page_stays_the_same(html):
    assert tree(link(html)) == tree(html)


@given(HTML | SOUP)
def test_each_word_is_linked_once_and_never_inside_a_link_or_heading(html):
    class Looker(HTMLParser):
        """Notes where links of the glossary stand."""

        def __init__(self):
            super().__init__()
            self.open, self.anchors = [], []

        def handle_starttag(self, tag, attrs):
            given = dict(attrs)
            if given.get("class") == "guides-term":
                assert not {"a", "h2", "summary", "code", "label", "blockquote"} & set(self.open)
                self.anchors.append(given["href"])
            if tag not in ("br", "img"):
                self.open.append(tag)

        def handle_endtag(self, tag):
            if tag in self.open:
                while self.open.pop() != tag:
                    pass

    looker = Looker()
    looker.feed(link(html))
    assert len(looker.anchors) == len(set(looker.anchors))


def test_looking_up_costs_the_same_with_many_words(monkeypatch):
    """Counted in look-ups, not in seconds."""
    from guides.terms import Words

    asked = []
    really = Words.at
    monkeypatch.setattr(Words, "at", lambda self, *rest: asked.append(rest[-1]) or really(self, *rest))
    text = "<p>" + "An ordinary sentence about a payment. " * 20 + "</p>"
    link(text, words_of(TERMS))
    few, asked[:] = len(asked), []
    link(text, words_of([*TERMS, *(Term(100 + number, f"word number {number}") for number in range(500))]))
    assert len(asked) == few
