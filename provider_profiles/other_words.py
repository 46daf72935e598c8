"""What the provider wrote in the other language, beside the original it goes with. Nothing here saves a page."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from .models.other_words import WORDS, alt_name, mark_of
from .photo_list import photos_of

# Whoever writes in the other language writes these: a page needs them.
NEEDED = ("my_thing", "about")
WELSH = "cy"


def other_language(page):
    """The code of the language that the provider of this page does not write in first."""
    return next(code for code, _name in settings.LANGUAGES if code != page.locale.language_code)


def in_language(code):
    """ "In Welsh" or "In English"."""
    return _("In Welsh") if code == WELSH else _("In English")


def own_texts(page):
    """{name: text} of all words of a page in its own language."""
    return {name: getattr(page, name) for name in WORDS} | alts_of(page)


def alts_of(page):
    """{name: what the photo shows} of each photo of a page."""
    return {alt_name(photo): alt for photo, alt in photos_of(page)}


def changed_since(page):
    """The names of those texts whose original was changed after they were written."""
    own = own_texts(page)
    return [name for name, entry in page.other_words.items() if mark_of(own.get(name, "")) != entry["of"]]


def put_other_texts(page, texts):
    """Keep {name: text} as the words in the other language, written beside the original as it is now."""
    own = own_texts(page)
    page.other_words = {
        name: {"text": text, "of": mark_of(own[name])} for name, text in texts.items() if text and name in own
    }


def follow_photos(page, was=None, now=None):
    """Drop the words about photos that are off the page; a photo that was turned (`was`) keeps its as `now`."""
    words = page.other_words
    if was and now and alt_name(was) in words:
        words[alt_name(now)] = words.pop(alt_name(was))
    kept = {*WORDS, *alts_of(page)}
    page.other_words = {name: entry for name, entry in words.items() if name in kept}
