"""A profile's answers in words, by step: for the check page, and for showing moderators what changed."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from .models.terms import TermGroup
from .steps import STEPS


@dataclass(frozen=True)
class Answer:
    """One row of a summary: the question in short, and the answer in words ("" when there is none)."""

    label: str
    text: str


def answers(page):
    """{step key: [Answer, …]} for a page or a draft."""
    groups = page.terms_by_group()

    def ticked(group):
        return Answer(TermGroup(group).label, ", ".join(str(term) for term in groups[group]))

    def said(name, label=None):
        field = page._meta.get_field(name)
        text = getattr(page, f"get_{name}_display")() if field.choices else getattr(page, name)
        return Answer(label or field.verbose_name, str(text or ""))

    def places():
        return Answer(_("Other places"), ", ".join(str(area) for area in page.also_areas.all()))

    return {
        "name": [said("title", _("Name")), said("my_thing"), said("people")],
        "help": [ticked("kind"), ticked("who"), ticked("language")],
        "where": [
            ticked("way"),
            said("area"),
            places(),
            said("area_note"),
            ticked("when"),
            said("when_note"),
            said("access_notes"),
        ],
        "price": [Answer(_("Price"), page.price_text), said("price_note"), ticked("pay")],
        "contact": [said("contact_phone"), said("contact_email"), said("website"), said("preferred_contact")],
        "about": [said("about"), said("typical_visit")],
        "photo": [said("photo_alt")],
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
    if (public and public.photo_id) != sent.photo_id and (sent.photo_id or public):
        found.append(Change(STEPS["photo"].title, _("Photo"), *_photo_words(public, sent)))
    return found


def _photo_words(public, sent):
    before = _("A photo") if public and public.photo_id else ""
    after = _("No photo") if not sent.photo_id else _("Another photo") if before else _("A photo")
    return str(before), str(after)
