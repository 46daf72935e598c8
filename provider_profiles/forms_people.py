"""Inviting somebody to a profile."""

from django import forms
from django.utils.translation import gettext_lazy as _

from core.forms import GovukForm


class InviteForm(GovukForm):
    """One address."""

    email = forms.EmailField(
        label=_("Email address of the person you want to invite"), max_length=254,
        help_text=_("We send them a link. They join only when they press a button there."),
        widget=forms.EmailInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
        error_messages={
            "required": _("Enter an email address"),
            "invalid": _("Enter an email address in the right form, like name@example.org"),
            "max_length": _("Enter an email address in the right form, like name@example.org"),
        },
    )  # fmt: skip

    def clean_email(self):
        return self.cleaned_data["email"].lower()
