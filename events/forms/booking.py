"""The form that books a place."""

import uuid

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from core.forms import GovukForm
from core.text import validate_one_line, validate_plain_text

from ..booking import Answers

PHONE_CHARACTERS = set("+()- 0123456789")


class BookingForm(GovukForm):
    """Name and email, and what would help. `key` makes the same form sent twice one booking."""

    name = forms.CharField(
        label=_("Your name"),
        max_length=100,
        validators=[validate_one_line],
        widget=forms.TextInput(attrs={"autocomplete": "name", "spellcheck": "false"}),
        error_messages={
            "required": _("Enter your name."),
            "max_length": _("Your name must be 100 letters or fewer."),
        },
    )
    email = forms.EmailField(
        label=_("Email address"),
        max_length=254,
        help_text=_("We send your booking and the calendar file here."),
        widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
        error_messages={
            "required": _("Enter your email address."),
            "invalid": _("Enter an email address like name@example.org."),
        },
    )
    phone = forms.CharField(
        label=_("Phone number (optional)"),
        required=False,
        max_length=30,
        help_text=_("Only used if something changes at short notice."),
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
        error_messages={"max_length": _("The phone number is too long.")},
    )
    needs = forms.CharField(
        label=_("Anything that would help you take part? (optional)"),
        required=False,
        max_length=1000,
        help_text=_(
            "For example an interpreter, large print, a ramp, food you do not eat, or Welsh. "
            "Only the event team reads this. We delete it 30 days after the event."
        ),
        validators=[validate_plain_text],
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"max_length": _("Please use 1,000 letters or fewer.")},
    )
    key = forms.CharField(required=False, max_length=36, widget=forms.HiddenInput)
    # A trap for programs: people do not see it. In the template it stands apart from the others.
    website = forms.CharField(
        required=False, widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"})
    )

    @property
    def shown(self):
        """The fields that people fill in, in order."""
        return [self[name] for name in ("name", "email", "phone", "needs")]

    def clean_phone(self):
        phone = self.cleaned_data["phone"]
        if phone and (set(phone) - PHONE_CHARACTERS or sum(c.isdigit() for c in phone) < 7):
            raise forms.ValidationError(_("Enter a phone number like 01632 960 001."))
        return phone

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

    def answers(self, user):
        """The cleaned answers as the booking service takes them."""
        data = self.cleaned_data
        return Answers(
            name=data["name"],
            email=data["email"],
            phone=data["phone"],
            needs=data["needs"].strip(),
            key=data["key"],
            language=get_language(),
            user=user,
        )


def fresh_form(user):
    """An empty form with a key of its own; a signed-in person finds their name and address in it."""
    initial = {"key": uuid.uuid4()}
    if user.is_authenticated:
        initial |= {"name": user.name, "email": user.email}
    return BookingForm(initial=initial)
