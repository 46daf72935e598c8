"""A profile's answers in words, by step: for the check page, and for showing moderators what changed."""

from dataclasses import dataclass

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from .forms_words import PREFIX
from .models.facts import ACCESS_FACTS
from .models.other_words import WORDS, alt_name
from .models.terms import TermGroup, listed
from .other_words import in_language, other_language
from .photo_list import ids, photos_of
from .steps import STEPS, steps_of


@dataclass(frozen=True)
class Answer:
    """One row of a summary: the question in short, and the answer in words ("" when there is none)."""

    label: str
    text: str
    field: str = ""  # the field of the form it was given in
    lang: str = ""  # the language of the text, when it is the provider's own words


def answers(page):
    """{step key: [Answer, …]} for a page or a draft."""
    groups = page.terms_by_group()

    def ticked(group):
        return Answer(TermGroup(group).label, listed(groups[group]), group)

    def said(name, label=None):
        field = page._meta.get_field(name)
        text = getattr(page, f"get_{name}_display")() if field.choices else getattr(page, name)
        lang = page.locale.language_code if name in WORDS else ""
        return Answer(label or field.verbose_name, str(text or ""), name, lang)

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
    for key, step in steps_of(sent).items():
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
