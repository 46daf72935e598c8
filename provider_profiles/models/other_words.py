"""What a provider wrote in the other language: kept in the page of their own language, so in the same revision."""

import hashlib
import re

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from core.text import validate_plain_text

# Fields that hold words, in the order of the form: what is needed first. What photos show: see `alt_name`.
WORDS = (
    "my_thing", "about", "typical_visit", "title", "people", "area_note", "when_note", "access_notes",
    "price_note", "exempt_note",
)  # fmt: skip
ALT_NAME = re.compile(r"alt_[0-9a-f]{32}")
ALT_LENGTH = 160
MOST_TEXTS = len(WORDS) + 4


def alt_name(photo):
    """The name for what a photo shows."""
    return f"alt_{photo.pk.hex}"


def mark_of(text):
    """A short mark of a text, to see later whether it was changed."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def validate_other_words(value):
    """Refuse anything but {known name: {"text": plain text, "of": mark}}, each no longer than its field may be."""
    from .pages import ProviderProfilePage  # it is built on this

    if not isinstance(value, dict) or len(value) > MOST_TEXTS:
        raise ValidationError(_("This text cannot be kept."))
    for name, entry in value.items():
        known = name in WORDS or ALT_NAME.fullmatch(name)
        if not known or not isinstance(entry, dict) or set(entry) != {"text", "of"}:
            raise ValidationError(_("This text cannot be kept."))
        text, mark = entry["text"], entry["of"]
        length = ProviderProfilePage._meta.get_field(name).max_length if name in WORDS else ALT_LENGTH
        if not isinstance(text, str) or not isinstance(mark, str) or len(text) > length or len(mark) > 8:
            raise ValidationError(_("This text cannot be kept."))
        validate_plain_text(text)


class OtherWords(models.Model):
    """The part of a profile page that knows of its other language.

    Neither field is editable, so no admin form and no sync of wagtail-localize touches it.
    """

    # On the page the provider writes: {name: {"text", "of": mark of the original when this was written}}.
    other_words = models.JSONField(default=dict, blank=True, editable=False, validators=[validate_other_words])
    # On a page the provider's words were put into: {name: what stood there before}. None when there are none.
    words_before = models.JSONField(null=True, blank=True, editable=False)

    class Meta:
        abstract = True

    def other_texts(self):
        """{name: text} of what was written in the other language."""
        return {name: entry["text"] for name, entry in self.other_words.items()}

    def other_text(self, name):
        return self.other_words.get(name, {}).get("text", "")

    @property
    def is_of_own_words(self):
        """Whether this page was made of the provider's words; staff have translated nothing here."""
        return self.words_before is not None and self.words_before.get("title") == ""

    @cached_property
    def original(self):
        """For a translation: {"language", name: text, …} of the page its provider writes. Else nothing."""
        same = type(self).objects.filter(translation_key=self.translation_key, alias_of=None).order_by("pk")
        row = same.values("pk", "photo_alt", "locale__language_code", *WORDS).first()
        if row is None or row["pk"] == self.pk:
            return {}
        return row | {"language": row["locale__language_code"]}

    @cached_property
    def said(self):
        """{name: {"text", "lang"}}: the words to show. `lang` is set where they are in the original's language.

        A question that has no answer in this language shows the original's: access or a price may hang on it.
        """
        found = {}
        for name in (*WORDS, "photo_alt"):
            own, original = getattr(self, name), self.original.get(name, "")
            borrowed = bool(original) and own in ("", original)
            found[name] = {"text": own or original, "lang": self.original["language"] if borrowed else ""}
        return found

    def borrowed_alts(self):
        """{what a further photo shows: language} of those words that are in the original's language."""
        from .page_photos import ProfilePagePhoto  # it is built on pages

        if not self.original:
            return {}
        alts = self.original.get("alts")
        if alts is None:
            alts = ProfilePagePhoto.objects.filter(page=self.original["pk"]).values_list("alt", flat=True)
        return dict.fromkeys(alts, self.original["language"])
