"""The form that says what the directory does not have. It asks for nothing about a person."""

import re
import uuid

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from core.places import without_exact_position
from core.text import validate_one_line, validate_plain_text

from .forms_contact import ReadersForm
from .missing import kind_labels

MOST_LETTERS = 500
CONTACT = re.compile(r"\S@\S+\.\S|(?:\d[\s().-]*){9,}")


def no_contact_details(value):
    """Refuse an email address or a phone number: nobody would write back, and they must not lie about."""
    if CONTACT.search(value):
        raise ValidationError(_("Leave out email addresses and phone numbers. To hear from us, ring us."))


class MissingForm(ReadersForm):
    """Kind, place and a few words."""

    kind = forms.ChoiceField(label=_("What kind of help?"), required=False)
    area = forms.CharField(
        label=_("Where?"),
        required=False,
        max_length=80,
        help_text=_("A town, or the first part of a postcode."),
        validators=[validate_one_line, no_contact_details],
        widget=forms.TextInput(attrs={"class": "govuk-input--width-20"}),
    )
    text = forms.CharField(
        label=_("What did you look for?"),
        max_length=MOST_LETTERS,
        help_text=_(
            "For example: somebody to go swimming with on Tuesdays. Please write no names, and nothing about "
            "anybody’s health."
        ),
        validators=[validate_plain_text, no_contact_details],
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": _("Write what you looked for.")},
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [("", _("Something else, or not sure")), *kind_labels().items()]

    @classmethod
    def fresh(cls, searched):
        """An empty form with a key of its own; what was searched for is filled in."""
        area = without_exact_position(searched.get("where", "").replace("\0", ""))[:80]
        text = searched.get("q", "").replace("\0", "")[:100]
        return cls(initial={"key": uuid.uuid4(), "kind": searched.get("kind", ""), "area": area, "text": text})

    def clean_area(self):
        """Of a whole postcode only its district."""
        return without_exact_position(self.cleaned_data["area"])
