"""The glossary as guides use it: read once, and read again after a word has changed."""

from dataclasses import dataclass, replace

from django.conf import settings
from django.utils.functional import cached_property
from django.utils.safestring import mark_safe
from django.utils.translation import get_language

from core.kept import kept_until_changed
from core.page_cache import SITE_TAG
from core.query import site_pages

from .models import GlossaryPage, Term
from .mutations import mutations
from .terms import Words, anchors_of, link_words, words_of


@dataclass(frozen=True)
class Glossary:
    """The words of one language, where each stands on the page from A to Z, and that page's address or ""."""

    words: Words
    anchors: dict
    address: str


@kept_until_changed(SITE_TAG, GlossaryPage._meta.label)
def glossary_in(language) -> Glossary:
    """The glossary of a language. Costs no query while no word has changed."""
    terms = list(Term.objects.filter(locale__language_code=language))
    page = site_pages(GlossaryPage, language).first()
    ways = mutations if language == "cy" else lambda form: ()
    return Glossary(words_of(terms, ways), anchors_of(terms), page.get_url() if page else "")


class HardWords:
    """Collects the hard words of a text while they are linked, to be explained at its end."""

    def __init__(self, guide):
        self.guide = guide
        self.glossary = glossary_in(get_language() or settings.LANGUAGE_CODE)
        self.found = {}

    def link(self, html):
        """The HTML with words linked that were not met before."""
        linked, found = link_words(html, self.glossary.words, self.found)
        self.found |= found
        return mark_safe(linked)  # noqa: S308 (a rendered template, with links put round some of its words)

    @cached_property
    def chosen(self):
        """translation keys of the meanings that the editors of the guide chose. One query, if a word needs it."""
        return self.guide.chosen_meanings()

    @property
    def explained(self):
        """The words met so far, in their order. Of two meanings, the one chosen for the guide; else both."""
        return [self._as_meant(word) for word in self.found.values()]

    def _as_meant(self, word):
        if len(word.terms) < 2:
            return word
        meant = tuple(term for term in word.terms if term.translation_key in self.chosen)
        return replace(word, terms=meant) if meant else word
