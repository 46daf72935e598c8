"""Demo words and facts, in English and Welsh, and the page from A to Z. Loading twice changes nothing."""

import uuid
from datetime import date

from wagtail.models import Locale

from core import demo

from .blocks import GuideBodyBlock
from .demo_checklists import with_named_things
from .demo_text import facts, words
from .models import GlossaryPage, GuidePage, PolicyFact, Term

CHECKED = date(2026, 11, 3)
NEXT_CHECK = date(2027, 5, 3)


def key_of(kind, short_name):
    """The same translation key at every loading."""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"https://foothold.example/{kind}/{short_name}")


def _ensure(model, language, key, fields):
    """The snippet of this key and language; made when it is not there."""
    locale = Locale.objects.get(language_code=language)
    made, _ = model.objects.get_or_create(translation_key=key, locale=locale, defaults=fields)
    return made


def make_facts():
    """Every demo fact with its Welsh."""
    for short_name, given in facts.FACTS.items():
        source_name, source_url = given["source"]
        fields = {
            "name": given["name"],
            "text": given["text"],
            "source_name": source_name,
            "source_url": source_url,
            "nation": given["nation"],
            "is_certain": given.get("certain", True),
            "staff_note": given.get("note", ""),
            "checked_on": CHECKED,
            "next_check": NEXT_CHECK,
        }
        key = key_of("fact", short_name)
        _ensure(PolicyFact, "en-gb", key, fields)
        text, source_name = given["cy"]
        _ensure(PolicyFact, "cy", key, {**fields, "text": text, "source_name": source_name})


def guide_body(blocks, language="en-gb"):
    """The text of a guide from its demo words. ("fact", "<short name>") becomes the fact in the language."""
    resolved = [
        (kind, PolicyFact.objects.get(translation_key=key_of("fact", value), locale__language_code=language).pk)
        if kind == "fact"
        else (kind, value)
        for kind, value in blocks
    ]
    return demo.body(with_named_things(resolved), GuideBodyBlock())


def make_words(index):
    """Every demo word with its Welsh, then the page that lists them. Gives the English page.

    Comes after the guides, because words lead to guides that say more.
    """
    guides = {guide.slug: guide for guide in GuidePage.objects.child_of(index)}
    english = {short_name: _term_fields(*given) for short_name, *given in words.ENGLISH}
    pages = {short_name: guides.get(given[-1].get("page")) for short_name, *given in words.ENGLISH}
    welsh = {short_name: _term_fields(*given) for short_name, *given in words.WELSH}
    for language, terms in (("en-gb", english), ("cy", welsh)):
        for short_name, fields in terms.items():
            _ensure(Term, language, key_of("word", short_name), {**fields, "more_page": pages[short_name]})
    page = demo.ensure_page(
        index,
        GlossaryPage,
        "words",
        title="Hard words, from A to Z",
        summary="What the words of care, money and the law mean, in plain language.",
    )
    summary = "Ystyr geiriau gofal, arian a'r gyfraith, mewn iaith blaen."
    demo.ensure_translation(page, "cy", title="Geiriau anodd, o A i Y", summary=summary)
    return page


def _term_fields(term, definition, more):
    """The fields of a term from its line in the demo words."""
    return {
        "term": term,
        "definition": definition,
        "other_forms": "\n".join(more.get("forms", [])),
        "meaning": more.get("meaning", ""),
        "more_text": more.get("more_text", ""),
    }
