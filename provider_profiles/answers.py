"""A profile's answers in words, by step: for the check page, and for showing moderators what changed."""

from dataclasses import dataclass

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from .differences import What, between_lists, between_photos, between_texts
from .forms_words import PREFIX
from .models.facts import ACCESS_FACTS
from .models.other_words import WORDS, alt_name
from .models.terms import TermGroup, listed
from .other_words import in_language, other_language
from .photo_list import photos_of
from .steps import steps_of


@dataclass(frozen=True)
class Answer:
    """One row of a summary: the question in short, and the answer in words ("" when there is none)."""

    label: str
    text: str
    field: str = ""  # the field of the form it was given in
    lang: str = ""  # the language of the text, when it is the provider's own words
    entries: tuple | None = None  # of an answer that is a list


def _list(label, entries, field, between=", "):
    entries = tuple(str(entry) for entry in entries)
    return Answer(label, between.join(entries), field, entries=entries)


def answers(page):
    """{step key: [Answer, …]} for a page or a draft."""
    groups = page.terms_by_group()

    def ticked(group):
        terms = groups[group]
        return Answer(TermGroup(group).label, listed(terms), group, entries=tuple(map(str, terms)))

    def said(name, label=None):
        field = page._meta.get_field(name)
        text = getattr(page, f"get_{name}_display")() if field.choices else getattr(page, name)
        lang = page.locale.language_code if name in WORDS else ""
        return Answer(label or field.verbose_name, str(text or ""), name, lang)

    def places():
        return _list(_("Other places"), page.also_areas.all(), "also_areas")

    def links():
        return _list(_("Other links"), page.social_links, "social_links", "\n")

    return {
        "name": [said("my_thing"), said("title", _("Name")), said("people"), said("team_size")],
        "help": [ticked("kind"), ticked("outcome"), ticked("who"), ticked("language")],
        "where": [
            ticked("way"),
            said("area"),
            places(),
            said("travel_miles"),
            said("area_note"),
            ticked("day"),
            ticked("when"),
            said("when_note"),
        ],
        "access": [*(said(name) for name in ACCESS_FACTS), said("access_notes")],
        "price": [Answer(_("Price"), page.price_text, "price"), said("price_note"), ticked("pay")],
        "contact": [
            *(said(name) for name in ("contact_phone", "contact_email", "website")),
            links(),
            said("preferred_contact"),
        ],
        "about": [said("about"), said("typical_visit")],
        "photo": [Answer(_("Photos"), _photos_in_words(page), "upload")],
        "care": [said("regulation_basis"), said("regulator"), said("regulator_number"), said("exempt_note")],
        "words": _other_answers(page),
    }


def _other_answers(page):
    """The answers in the other language, each named with it: "In Welsh: about"."""
    code = other_language(page)
    texts = {name: page.other_text(name) for name in WORDS}
    labels = {name: page._meta.get_field(name).verbose_name for name in WORDS} | {"title": _("Name")}
    alts = [page.other_text(alt_name(photo)) for photo, _alt in photos_of(page)]
    texts["alts"] = "\n".join(f"{number}. {alt}" for number, alt in enumerate(alts, start=1) if alt)
    labels["alts"] = _("Photos")
    return [
        Answer(format_lazy("{}: {}", in_language(code), labels[name]), text, PREFIX + name, code)
        for name, text in texts.items()
    ]


def written(page):
    """`answers` of the steps this page has; of the other language only what is written."""
    rows, steps = answers(page), steps_of(page)
    rows["words"] = [row for row in rows["words"] if row.text]
    return {key: rows[key] for key in steps if rows[key]}


@dataclass(frozen=True)
class Change:
    """One answer that differs between what is public and what was sent, and in what (differences.Piece)."""

    step: str
    label: str
    before: str
    after: str
    pieces: list
    is_list: bool = False


def changes(public, sent):
    """[Change, …] from the public page to the one that was sent. Photos are for `photo_changes`."""
    before, after = answers(public), answers(sent)
    return [
        _change(step, old, new)
        for key, step in steps_of(sent).items()
        if key != "photo"
        for old, new in zip(before[key], after[key], strict=True)
        if old.text != new.text
    ]


def _change(step, old, new):
    is_list = new.entries is not None
    pieces = between_lists(old.entries, new.entries) if is_list else between_texts(old.text, new.text)
    return Change(step.title, new.label, old.text, new.text, pieces, is_list)


def photo_changes(public, sent):
    """Two lists of differences.ShownPhoto when anything about the photos differs, or None."""
    before, after = between_photos(photos_of(public), photos_of(sent))
    differs = any(shown.what != What.SAME for shown in (*before, *after))
    return (before, after) if differs else None


def given_answers(page):
    """[Answer, …] of everything that was answered, in the order of the steps."""
    return [answer for rows in answers(page).values() for answer in rows if answer.text]


def _photos_in_words(page):
    """ "1. A red kite", one line a photo."""
    return "\n".join(f"{number}. {alt}" for number, (_photo, alt) in enumerate(photos_of(page), start=1))
