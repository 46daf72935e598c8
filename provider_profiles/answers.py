"""A profile's answers in words, by step: for the check page, and for showing moderators what changed."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from .models.facts import ACCESS_FACTS
from .models.terms import TermGroup, listed
from .photo_list import ids, photos_of
from .steps import STEPS


@dataclass(frozen=True)
class Answer:
    """One row of a summary: the question in short, and the answer in words ("" when there is none)."""

    label: str
    text: str
    field: str = ""  # the field of the form it was given in


def answers(page):
    """{step key: [Answer, …]} for a page or a draft."""
    groups = page.terms_by_group()

    def ticked(group):
        return Answer(TermGroup(group).label, listed(groups[group]), group)

    def said(name, label=None):
        field = page._meta.get_field(name)
        text = getattr(page, f"get_{name}_display")() if field.choices else getattr(page, name)
        return Answer(label or field.verbose_name, str(text or ""), name)

    def places():
        return Answer(_("Other places"), ", ".join(str(area) for area in page.also_areas.all()), "also_areas")

    def links():
        return Answer(_("Other links"), "\n".join(page.social_links), "social_links")

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
    }


@dataclass(frozen=True)
class Change:
    """One answer that differs between what is public and what was sent."""

    step: str
    label: str
    before: str
    after: str


def changes(public, sent):
    """[Change, …] from the public page (None for a first profile) to the one that was sent."""
    after = answers(sent)
    before = (
        answers(public) if public else {key: [Answer(a.label, "") for a in rows] for key, rows in after.items()}
    )
    found = []
    for key, step in STEPS.items():
        for old, new in zip(before[key], after[key], strict=True):
            if old.text != new.text:
                found.append(Change(step.title, new.label, old.text, new.text))
    swapped = _other_pictures(public, sent)
    return found + ([swapped] if swapped else [])


def _photos_in_words(page):
    """ "1. A red kite", one line a photo."""
    return "\n".join(f"{number}. {alt}" for number, (_photo, alt) in enumerate(photos_of(page), start=1))


def _other_pictures(public, sent):
    """A Change when there are other pictures with the same words, or None."""
    same_words = public and _photos_in_words(public) == _photos_in_words(sent)
    if not same_words or ids(public) == ids(sent):
        return None
    return Change(STEPS["photo"].title, _("Photos"), str(_("The words are the same")), str(_("Other pictures")))


def new_photos(public, sent):
    """[(photo, what it shows), …] of the photos in `sent` that are not public yet."""
    known = ids(public) if public else []
    return [(photo, alt) for photo, alt in photos_of(sent) if photo.pk not in known]
