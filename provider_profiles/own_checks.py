"""Checks without papers: what providers say they have. It is public at once, as their word and not as ours.

What staff have seen stays seen only while the provider's words about it stay the same.
"""

from django import forms
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log

from core.forms import GovukForm

from .check_text import number_error, tidy_number, validate_check_note
from .editing import show_as_of_today
from .forms import OneOf, line
from .models import ProfileCheck, Provider
from .models.choices import DbsLevel, Regulator
from .permissions import is_member

Kind = ProfileCheck.Kind


class ChecksForm(GovukForm):
    """Ticks, and three questions about what was ticked. No file, no number of a paper."""

    has = forms.MultipleChoiceField(
        label=_("What do you have?"), required=False, choices=Kind.choices, widget=forms.CheckboxSelectMultiple,
        help_text=_("Select all that apply. Your page says it at once, as your word."),
    )  # fmt: skip
    cover = line(
        _("If you have public liability insurance: up to how much?"), 40,
        help_text=_("For example: £5 million. Leave it empty if you do not want to say."),
        widget=forms.TextInput(attrs={"class": "govuk-input--width-20"}),
    )  # fmt: skip
    level = OneOf(
        DbsLevel, label=_("If you have a criminal record check: which level?"),
        help_text=_("The level is enough. Never write its number, or what stands in it."),
    )  # fmt: skip
    regulator = OneOf(Regulator, label=_("If you are on a regulator’s register: on which?"))
    number = line(
        _("If you are on a regulator’s register: your number there"), 40,
        help_text=_("People can look you up with it. For example: 1-123456789."),
        widget=forms.TextInput(attrs={"class": "govuk-input--width-20"}),
    )  # fmt: skip

    def clean_cover(self):
        validate_check_note(self.cleaned_data["cover"])
        return self.cleaned_data["cover"]

    def clean_number(self):
        return tidy_number(self.cleaned_data["number"])

    def clean(self):
        """What was ticked needs its answer. An answer to what was not ticked is no answer."""
        cleaned = super().clean()
        has = cleaned.get("has", [])
        if Kind.DBS in has and not cleaned.get("level"):
            self.add_error("level", _("Select the level"))
        if Kind.REGULATOR in has:
            if not cleaned.get("regulator"):
                self.add_error("regulator", _("Select your regulator"))
            if "number" not in self.errors:
                wrong = number_error(cleaned.get("regulator"), cleaned.get("number"))
                if wrong or not cleaned.get("number"):
                    self.add_error("number", wrong or _("Enter your registration number"))
        return cleaned

    def rows(self):
        """{kind: {field: value}} of the rows that should be; {} where the provider's words say nothing more."""
        cleaned = self.cleaned_data
        said = {
            Kind.PUBLIC_LIABILITY: {"detail": cleaned["cover"]},
            Kind.DBS: {"which": cleaned["level"]},
            Kind.REGULATOR: {"which": cleaned["regulator"], "detail": cleaned["number"]},
        }
        return {kind: said.get(kind, {}) for kind in cleaned["has"]}


def initial_of(provider):
    """What the form shows first: what the provider says now; the register from their page if they name one."""
    rows = {row.kind: row for row in provider.checks.all()}
    page = provider.page

    def of(kind, name):
        return getattr(rows.get(kind), name, "")

    return {
        "has": list(rows),
        "cover": of(Kind.PUBLIC_LIABILITY, "detail"),
        "level": of(Kind.DBS, "which"),
        "regulator": of(Kind.REGULATOR, "which") or page.regulator,
        "number": of(Kind.REGULATOR, "detail") or page.regulator_number,
    }


@transaction.atomic
def save_own_checks(user, provider, rows):
    """Make the provider's checks these: {kind: what they say} (`ChecksForm.rows`). Twice is as good as once."""
    provider = Provider.objects.select_for_update().get(pk=provider.pk)
    if not is_member(user, provider):
        raise PermissionDenied
    removed = provider.checks.exclude(kind__in=rows).delete()[0]
    changed = [kind for kind, said in rows.items() if _save_one(provider, kind, said)]
    if removed or changed:
        log(instance=provider.page, action="provider_profiles.own_checks", user=user)
        show_as_of_today(provider)


def _save_one(provider, kind, said):
    """Whether anything changed. Other words than those that staff looked at are the provider's word again."""
    row, is_new = ProfileCheck.objects.get_or_create(provider=provider, kind=kind, defaults=said)
    differs = any(getattr(row, name) != value for name, value in said.items())
    if differs:
        for name, value in said.items():
            setattr(row, name, value)
        row.seen_on = row.seen_by = row.next_due = None
        row.save()
    return is_new or differs
