"""allauth's forms of the second step, in plain words (MFA_FORMS)."""

from allauth.mfa.base import forms as base_forms
from allauth.mfa.totp.forms import ActivateTOTPForm as AllauthActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm as AllauthAddWebAuthnForm
from django.utils.translation import gettext_lazy as _


def plain_code_field(field, label, hint=""):
    """Our words on a code field. Recovery codes have letters, so the keypad stays a full one by default."""
    field.label = label
    field.help_text = hint
    field.error_messages["required"] = _("Enter the code")
    field.widget.attrs.pop("placeholder", None)
    field.widget.attrs.update({"spellcheck": "false", "autocapitalize": "none", "class": "govuk-input--width-10"})


class SecondStepMixin:
    """A code from the app, or one from the paper with recovery codes."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        hint = _("6 numbers. You can also use one of your recovery codes.")
        plain_code_field(self.fields["code"], _("Code from your authenticator app"), hint)


class AuthenticateForm(SecondStepMixin, base_forms.AuthenticateForm):
    """The second step of signing in."""


class ReauthenticateForm(SecondStepMixin, base_forms.ReauthenticateForm):
    """The second step again, before something that matters."""


class ActivateTOTPForm(AllauthActivateTOTPForm):
    """The first code of an app that was just set up."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        plain_code_field(self.fields["code"], _("Code that the app shows now"), _("6 numbers"))
        self.fields["code"].widget.attrs["inputmode"] = "numeric"


class AddWebAuthnForm(AllauthAddWebAuthnForm):
    """A new passkey. It signs in alone unless the person says otherwise."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        name = self.fields["name"]
        name.label = _("A name for this passkey")
        name.help_text = _("So that you know it again. For example: my phone")
        passwordless = self.fields.get("passwordless")
        if passwordless:
            passwordless.label = _("Let me sign in with this passkey alone, without a code")
            passwordless.help_text = ""
            self.initial.setdefault("passwordless", True)
