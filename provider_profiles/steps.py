"""The steps a profile is written in, and what each needs before the profile can be sent for checking.

This is the one place that says what is required. The task list, the step pages, the check page and the service
all ask here. A later step (a plugin's, say) is one more entry in STEPS.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from django.utils.translation import gettext_lazy as _

from . import examples, forms
from .empty_phrases import ADVICE, says_nothing
from .forms_photos import PhotoForm
from .forms_words import PREFIX, WordsForm
from .models import ProviderProfilePage
from .models.facts import Access
from .models.pages import PriceUnit, RegulationBasis
from .other_words import NEEDED, WELSH, in_language, other_language
from .photo_list import photos_of
from .translations import other_directory


@dataclass(frozen=True)
class Step:
    """One topic on one page. `missing(page)` gives {form field: what to do about it}, empty when complete."""

    key: str
    title: str
    form: type
    missing: Callable
    optional: bool = False
    example: str = ""  # a good answer, shown above the questions


def _has(page, group):
    return bool(page.terms_by_group()[group])


def missing_name(page: ProviderProfilePage):
    """The one sentence has to be there and to say something."""
    if not page.my_thing:
        return {"my_thing": _("Say in one sentence what you do")}
    return {"my_thing": ADVICE} if says_nothing(page.my_thing) else {}


def missing_help(page):
    problems = {}
    if not _has(page, "kind"):
        problems["kind"] = _("Select at least one kind of help")
    if not _has(page, "who"):
        problems["who"] = _("Select who it is for")
    return problems


def missing_where(page):
    problems = {}
    if not _has(page, "way"):
        problems["way"] = _("Select where and how you work")
    if page.area is None:
        problems["area"] = _("Select your town or county")
    return problems


def missing_access(page):
    """Whoever says "partly" says what is only partly so."""
    partly = any(row["key"] == Access.PARTLY for row in page.access)
    if partly and not page.access_notes:
        return {"access_notes": _("You said “partly”. Say what is easy and what is not")}
    return {}


def missing_price(page):
    problems = {}
    if page.price is None and page.price_unit not in (PriceUnit.FREE, PriceUnit.ASK):
        problems["price"] = _("Enter a price, or select that it is free or agreed with each person")
    elif page.price is not None and not page.price_unit:
        problems["price_unit"] = _("Select what the price is for")
    if not _has(page, "pay"):
        problems["pay"] = _("Select at least one way to pay")
    return problems


def missing_contact(page):
    if page.contact_phone or page.contact_email:
        return {}
    return {"contact_phone": _("Enter a phone number or an email address")}


def missing_about(page):
    return {} if page.about else {"about": _("Write a few sentences about you")}


def missing_photo(page):
    if all(alt for _photo, alt in photos_of(page)):
        return {}
    return {"upload": _("Say of every photo what is in it")}


def missing_care(page):
    """Personal care cannot be offered without saying who regulates it, or why nobody has to."""
    basis = page.regulation_basis
    if not basis:
        return {"regulation_basis": _("Select what applies to you")}
    if basis == RegulationBasis.NO_PERSONAL_CARE and page.offers_personal_care:
        return {
            "regulation_basis": _(
                "You ticked personal care as a kind of help. Say how you are regulated, or take the tick away"
            )
        }
    problems = {}
    if basis == RegulationBasis.REGISTERED:
        if not page.regulator:
            problems["regulator"] = _("Select your regulator")
        if not page.regulator_number:
            problems["regulator_number"] = _("Enter your registration number")
    if basis == RegulationBasis.EXEMPT and not page.exempt_note:
        problems["exempt_note"] = _("Say why you do not have to register")
    return problems


def missing_words(page):
    """Nothing, unless something is written in the other language: then that page needs its two main texts."""
    if not page.other_words:
        return {}
    problems = {PREFIX + name: _write_too(page) for name in NEEDED if not page.other_text(name)}
    if says_nothing(page.other_text("my_thing")):
        problems[f"{PREFIX}my_thing"] = ADVICE
    return problems


def _write_too(page):
    if other_language(page) == WELSH:
        return _("Write this in Welsh too, or take all the Welsh away")
    return _("Write this in English too, or take all the English away")


STEPS = {
    step.key: step
    for step in (
        Step("name", _("Your thing and your name"), forms.NameForm, missing_name, example=examples.NAME),
        Step("help", _("What you do and who for"), forms.HelpForm, missing_help, example=examples.HELP),
        Step("where", _("Where and when"), forms.WhereForm, missing_where, example=examples.WHERE),
        Step("access", _("Getting in and around"), forms.AccessForm, missing_access, True, examples.ACCESS),
        Step("price", _("Price and ways to pay"), forms.PriceForm, missing_price, example=examples.PRICE),
        Step("contact", _("How people reach you"), forms.ContactForm, missing_contact, example=examples.CONTACT),
        Step("about", _("About you and a typical visit"), forms.AboutForm, missing_about, example=examples.ABOUT),
        Step("photo", _("Photos"), PhotoForm, missing_photo, optional=True),
        Step("care", _("Personal care"), forms.CareForm, missing_care),
        Step("words", _("In the other language"), WordsForm, missing_words, True, examples.WORDS),
    )
}


def steps_of(page):
    """{key: Step} of one page. The other language is offered when there is a directory in it."""
    steps = dict(STEPS)
    words = steps.pop("words")
    if other_directory(page):
        steps["words"] = replace(words, title=in_language(other_language(page)))
    return steps


def next_step(key, steps):
    """The step after this one, or None after the last."""
    keys = list(steps)
    place = keys.index(key) + 1
    return steps[keys[place]] if place < len(keys) else None


def all_missing(page):
    """[(step, field, what to do), …] for everything that keeps the profile from being sent."""
    return [(step, field, text) for step in steps_of(page).values() for field, text in step.missing(page).items()]


class Status:
    """What the task list says of a step."""

    TODO = "todo"
    STARTED = "started"
    DONE = "done"
    OPTIONAL = "optional"
    CHANGES = "changes"

    LABELS = {
        TODO: _("Not yet started"),
        STARTED: _("In progress"),
        DONE: _("Completed"),
        OPTIONAL: _("Not yet started (optional)"),
        CHANGES: _("Changes asked for"),
    }


def status_of(step, page, steps_to_change=()):
    """One of Status, for a step of the draft `page`."""
    if step.key in steps_to_change:
        return Status.CHANGES
    answered = step.form.is_answered(page)
    if not answered:
        return Status.OPTIONAL if step.optional else Status.TODO
    return Status.STARTED if step.missing(page) else Status.DONE
