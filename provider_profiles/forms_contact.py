"""The forms that readers send: a message to a provider, and a suggestion about a page."""

import re
import uuid

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from core.forms import GovukForm
from core.text import validate_one_line, validate_plain_text

from .models import ProfileSuggestion

PHONE = re.compile(r"[+()\-. \d]+")
FEWEST_DIGITS = 7


class ReadersForm(GovukForm):
    """What both have: a key of their own, so that sent twice is sent once, and a trap for programs."""

    key = forms.CharField(required=False, max_length=36, widget=forms.HiddenInput)
    # People neither see nor hear it (contact/trap.html).
    website = forms.CharField(
        required=False, widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"})
    )
    unseen = ("key", "website")

    def clean_key(self):
        """The form's own UUID; a form that lost it is a new form."""
        try:
            return uuid.UUID(self.cleaned_data["key"])
        except ValueError:
            return uuid.uuid4()

    @property
    def from_a_program(self):
        """Whether the field that people do not see was filled in."""
        return bool(self.cleaned_data.get("website"))

    @property
    def shown(self):
        """The fields that people fill in, in order."""
        return [self[name] for name in self.fields if name not in self.unseen]

    def answers(self):
        """The cleaned answers by field, without those that serve the form only."""
        return {name: value for name, value in self.cleaned_data.items() if name not in (*self.unseen, "agree")}


class EnquiryForm(ReadersForm):
    """A message to a provider: who, how to reach them, what about. No question about health."""

    name = forms.CharField(
        label=_("Your name"),
        max_length=100,
        validators=[validate_one_line],
        widget=forms.TextInput(attrs={"autocomplete": "name", "spellcheck": "false"}),
        error_messages={"required": _("Enter your name.")},
    )
    email = forms.EmailField(
        label=_("Email address"),
        required=False,
        max_length=254,
        help_text=_("Give an email address or a phone number, or both."),
        widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
        error_messages={"invalid": _("Enter an email address like name@example.org.")},
    )
    phone = forms.CharField(
        label=_("Phone number"),
        required=False,
        max_length=30,
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
    )
    for_someone_else = forms.BooleanField(
        label=_("I am writing for someone else"),
        required=False,
        help_text=_("Do not give their name or address yet."),
    )
    message = forms.CharField(
        label=_("Your message"),
        max_length=2000,
        help_text=_("For example: what you would like to do, which days, and in which town."),
        validators=[validate_plain_text],
        widget=forms.Textarea(attrs={"rows": 7}),
        error_messages={"required": _("Write your message.")},
    )
    agree = forms.BooleanField(
        label=_("I agree that this provider reads my message and that it is kept for up to 6 months"),
        error_messages={"required": _("Tick the box, so that we may pass your message on.")},
    )

    def clean_phone(self):
        phone = self.cleaned_data["phone"].strip()
        if phone and (not PHONE.fullmatch(phone) or sum(sign.isdigit() for sign in phone) < FEWEST_DIGITS):
            raise forms.ValidationError(_("Enter a phone number like 01632 960 001."))
        return phone

    def clean(self):
        """The provider has to be able to answer."""
        data = super().clean()
        wrong = {"email", "phone"} & set(self.errors)
        if not wrong and not data.get("email") and not data.get("phone"):
            self.add_error("email", _("Enter an email address or a phone number, so that they can answer you."))
        return data

    def answers(self):
        return super().answers() | {"language": get_language() or ""}


class SuggestionForm(ReadersForm):
    """What should change on a page."""

    kind = forms.ChoiceField(
        label=_("What is it about?"),
        choices=ProfileSuggestion.Kind.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what it is about.")},
    )
    text = forms.CharField(
        label=_("What should change?"),
        max_length=1000,
        help_text=_("For example: the phone number is no longer right."),
        validators=[validate_plain_text],
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"required": _("Write what should change.")},
    )
    email = forms.EmailField(
        label=_("Your email address (optional)"),
        required=False,
        max_length=254,
        help_text=_("Only if we may ask you about it. The provider does not see it."),
        widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
        error_messages={"invalid": _("Enter an email address like name@example.org.")},
    )


def fresh_enquiry_form(user):
    """An empty form with a key of its own; a signed-in person finds their name and address in it."""
    initial = {"key": uuid.uuid4()}
    if user.is_authenticated:
        initial |= {"name": user.name, "email": user.email}
    return EnquiryForm(initial=initial)


def fresh_suggestion_form():
    """An empty form with a key of its own."""
    return SuggestionForm(initial={"key": uuid.uuid4()})
