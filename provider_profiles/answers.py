"""A profile's answers in words, by step: for the check page, and for showing moderators what changed."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from .differences import What, between_lists, between_photos, between_texts
from .models.facts import ACCESS_FACTS
from .models.terms import TermGroup
from .photo_list import photos_of
from .steps import STEPS


@dataclass(frozen=True)
class Answer:
    """One row of a summary: the question in short, and the answer in words ("" when there is none)."""

    label: str
    text: str
    field: str = ""  # the field of the form it was given in
    entries: tuple | None = None  # of an answer that is a list


def _list(label, entries, field, between=", "):
    entries = tuple(str(entry) for entry in entries)
    return Answer(label, between.join(entries), field, entries)


def answers(page):
    """{step key: [Answer, …]} for a page or a draft."""
    groups = page.terms_by_group()

    def ticked(group):
        return _list(TermGroup(group).label, groups[group], group)

    def said(name, label=None):
        field = page._meta.get_field(name)
        text = getattr(page, f"get_{name}_display")() if field.choices else getattr(page, name)
        return Answer(label or field.verbose_name, str(text or ""), name)

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
    }


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
        _change(STEPS[key], old, new)
        for key in STEPS
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
