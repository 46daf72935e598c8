"""Deciding on a profile: the form with a note for every answer, and what the provider sees of the notes."""

from django import forms
from django.utils.translation import gettext_lazy as _

from core.text import validate_plain_text

from .answers import answers, written
from .checklist import points_for
from .models import ModeratorPhrase, ProfileSubmission
from .steps import steps_of

State = ProfileSubmission.State
NOTE_LENGTH = 300


class DecisionForm(forms.Form):
    """All that a moderator can write beside a profile, in one form: no button throws away what is in another part.

    The reason goes to the provider by mail; a note is shown to them at the answer it is about.
    """

    ticked = forms.MultipleChoiceField(
        label=_("Look for"), required=False, widget=forms.CheckboxSelectMultiple,
        help_text=_("What you tick is kept with your decision."),
    )  # fmt: skip
    phrases = forms.ModelMultipleChoiceField(
        ModeratorPhrase.objects.all(), label=_("Sentences we use often"), required=False,
        widget=forms.CheckboxSelectMultiple, help_text=_("The ones you tick stand above your own words."),
    )  # fmt: skip
    reason = forms.CharField(
        label=_("What should change, and why?"), max_length=2000, required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("The provider gets these words by mail."),
    )  # fmt: skip
    steps = forms.MultipleChoiceField(
        label=_("Which parts?"), required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Parts with a note are asked for anyway."),
    )  # fmt: skip

    pause_reason = forms.CharField(
        label=_("Why do you pause it?"), max_length=1000, required=False, validators=[validate_plain_text],
        widget=forms.Textarea(attrs={"rows": 3}), help_text=_("The provider gets these words by mail."),
    )  # fmt: skip

    def __init__(self, data, page):
        """Take what was posted (or None) and the page as it was sent."""
        super().__init__(data)
        self.fields["ticked"].choices = [(point.key, point.text) for point in points_for(page)]
        self.language = page.locale.language_code
        self.steps = steps_of(page)
        self.fields["steps"].choices = [(key, step.title) for key, step in self.steps.items()]
        self.rows = {key: [row for row in rows if row.field] for key, rows in written(page).items()}
        for rows in self.rows.values():
            for row in rows:
                self.fields[f"note_{row.field}"] = forms.CharField(
                    label=_("Note"), required=False, max_length=NOTE_LENGTH, validators=[validate_plain_text],
                    widget=forms.Textarea(attrs={"rows": 2}),
                )  # fmt: skip

    def of_return(self):
        """The fields that ask for changes, without the notes."""
        return [self[name] for name in ("phrases", "reason", "steps")]

    def may_return(self):
        """Whether what was written can go out; when it cannot, the form says why."""
        if self.is_valid() and not self.cleaned_data["reason"]:
            self.add_error("reason", _("Write what should change, and why."))
        return self.is_valid()

    def ticked_points(self):
        """The keys of the points that are ticked, whatever else is wrong with the form."""
        self.full_clean()
        return self.cleaned_data.get("ticked", [])

    def typed(self):
        """[(label, words), …] of all that was written, to be shown where it cannot be sent any more."""
        notes = [(row.label, self[f"note_{row.field}"]) for rows in self.rows.values() for row in rows]
        found = [(self[name].label, self[name]) for name in ("reason", "pause_reason")] + notes
        return [(label, field.value()) for label, field in found if field.value()]

    def sections(self):
        """[(step, [(answer, field of its note), …], whether any has a note or an error), …]"""
        found = []
        for key, rows in self.rows.items():
            pairs = [(row, self[f"note_{row.field}"]) for row in rows]
            found.append((self.steps[key], pairs, any(field.errors or field.value() for _row, field in pairs)))
        return found

    def clean(self):
        cleaned = super().clean()
        said = [phrase.text_in(self.language) for phrase in cleaned.get("phrases", ())]
        cleaned["reason"] = "\n\n".join([*said, cleaned.get("reason", "")]).strip()
        return cleaned

    def notes(self):
        """{field: note} of the notes that were written."""
        answers_to = {name: name.removeprefix("note_") for name in self.fields if name.startswith("note_")}
        return {field: self.cleaned_data[name] for name, field in answers_to.items() if self.cleaned_data[name]}


def step_of_field(page):
    """{field: step key} for every answer of a page."""
    return {row.field: key for key, rows in answers(page).items() for row in rows if row.field}


def last_decision(provider, before=None):
    """The last submission that staff decided on (before a moment), or None."""
    decided = provider.submissions.filter(state__in=[State.APPROVED, State.RETURNED])
    if before:
        decided = decided.filter(decided_at__lt=before)
    return decided.order_by("-decided_at").first()


def last_return(provider, before=None):
    """The last decision when it asked for changes, or None."""
    decision = last_decision(provider, before)
    return decision if decision and decision.state == State.RETURNED else None


def open_notes(provider):
    """The notes of the last decision, {field: note}; nothing when it was not a return."""
    asked = last_return(provider)
    return asked.notes if asked else {}


def notes_of_step(provider, page, key):
    """The open notes on one step, {field: note}."""
    notes = open_notes(provider)
    steps = step_of_field(page) if notes else {}
    return {field: note for field, note in notes.items() if steps.get(field) == key}


def notes_in_words(notes, page):
    """[(label, note), …] in the order of the steps."""
    rows = [row for rows in answers(page).values() for row in rows]
    return [(row.label, notes[row.field]) for row in rows if row.field in notes]
