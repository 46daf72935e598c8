"""The forms of a self-check: one question, an address to mail a result to, and two results to compare."""

from django import forms
from django.utils.html import escape
from django.utils.translation import gettext_lazy as _

from core.forms import GovukForm


class QuestionForm(GovukForm):
    """One question with its answers."""

    answer = forms.ChoiceField(
        widget=forms.RadioSelect, error_messages={"required": _("Select one answer, or skip this question.")}
    )

    def __init__(self, question, *args, **kwargs):
        super().__init__(*args, **kwargs)
        field = self.fields["answer"]
        field.label = question.value["question"]
        field.help_text = escape(question.value["why"] or "")
        field.choices = question.choices
        field.error_messages["invalid_choice"] = field.error_messages["required"]


class MailForm(GovukForm):
    """Where to send a result."""

    email = forms.EmailField(
        label=_("Email address"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
        error_messages={
            "required": _("Enter your email address."),
            "invalid": _("Enter an email address like name@example.org."),
        },
    )


class CompareForm(GovukForm):
    """Two kept results of one self-check."""

    first = forms.TypedChoiceField(label=_("Result"), coerce=int, widget=forms.Select)
    second = forms.TypedChoiceField(label=_("Compare it with"), coerce=int, widget=forms.Select)

    def __init__(self, choices, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.choices = choices
            field.error_messages["invalid_choice"] = _("Choose one of your results.")

    def clean_second(self):
        second = self.cleaned_data["second"]
        if second == self.cleaned_data.get("first"):
            raise forms.ValidationError(_("Choose two different results."))
        return second
