"""Forms of signing in and of "Your account". allauth's own forms with our words, and ours."""

from allauth.account import forms as allauth_forms
from allauth.account.adapter import get_adapter
from allauth.core import context
from django import forms
from django.contrib.auth import get_user_model
from django.utils.translation import gettext_lazy as _

from accounts import limits
from core.forms import GovukForm, GovukModelForm
from core.text import validate_one_line

EMAIL_ERRORS = {
    "required": _("Enter your email address"),
    "invalid": _("Enter an email address in the right form, like name@example.org"),
}
NAME_LENGTH = get_user_model()._meta.get_field("name").max_length


def plain_email_field(field, hint=""):
    """Our words on one of allauth's email fields."""
    field.label = _("Email address")
    field.help_text = hint
    field.error_messages = {**field.error_messages, **EMAIL_ERRORS}
    field.widget.attrs.pop("placeholder", None)
    field.widget.attrs["spellcheck"] = "false"


def refuse_mail_flood(purpose, email):
    """Raise ValidationError when this address asked for too many mails to `email`."""
    if not limits.may_send_mail(context.request, purpose, email):
        raise get_adapter().validation_error("rate_limited")


def name_field():
    """What people call themselves: one short line."""
    return forms.CharField(
        label=_("Your name"),
        max_length=NAME_LENGTH,
        validators=[validate_one_line],
        widget=forms.TextInput(attrs={"autocomplete": "name", "spellcheck": "false"}),
        error_messages={"required": _("Enter your name")},
    )


class SignupForm(allauth_forms.SignupForm):
    """Name and email. The code that follows is the proof; a password can be added later."""

    field_order = ["name", "email"]
    name = name_field()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        plain_email_field(self.fields["email"], _("We send a code to this address."))

    def clean_email(self):
        """The check for too many mails comes before the question whether the account exists."""
        refuse_mail_flood("signup", self.cleaned_data["email"])
        return super().clean_email()


class LoginForm(allauth_forms.LoginForm):
    """One field. A code comes by mail, and the page says the same whether or not there is an account."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        plain_email_field(self.fields["login"], self.hint)
        self.fields["login"].widget.attrs["autocomplete"] = "username webauthn"

    hint = _("We send you a code to sign in with.")

    def clean_login(self):
        """Limit mails to one person from one place."""
        email = super().clean_login()
        refuse_mail_flood("login", email)
        return email


class PasswordLoginForm(LoginForm):
    """Email and password, for people who chose a password."""

    hint = ""

    def _setup_password_field(self):
        # allauth drops the field when sign-up asks for no password; here it is the point.
        self.fields["password"].widget.attrs.pop("placeholder", None)
        self.fields["password"].error_messages["required"] = _("Enter your password")

    def clean_login(self):
        """No mail is sent here, so the limits are those of passwords (accounts.adapter)."""
        return allauth_forms.LoginForm.clean_login(self)


class ResetPasswordForm(allauth_forms.ResetPasswordForm):
    """Ask for a link to set a new password."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        plain_email_field(self.fields["email"])

    def clean_email(self):
        """Limit mails to one person from one place."""
        refuse_mail_flood("reset", self.cleaned_data["email"])
        return super().clean_email()


class AddEmailForm(allauth_forms.AddEmailForm):
    """A new address; the old one stays until the code sent to the new one is typed in."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        plain_email_field(self.fields["email"], _("We send a code to the new address."))
        self.fields["email"].label = _("New email address")


class CodeFormMixin:
    """A code from a mail: digits on a phone's keypad, pasted or filled in by the browser."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        code = self.fields["code"]
        code.label = _("Code from the email")
        code.help_text = _("8 numbers. Spaces and dashes do not matter.")
        code.error_messages["required"] = _("Enter the code from the email")
        code.max_length = code.widget.attrs["maxlength"] = 20
        code.widget.attrs.pop("placeholder", None)
        code.widget.attrs.update(
            {
                "inputmode": "numeric",
                "autocomplete": "one-time-code",
                "spellcheck": "false",
                "class": "govuk-input--width-10",
            }
        )


class ConfirmLoginCodeForm(CodeFormMixin, allauth_forms.ConfirmLoginCodeForm):
    """The code that signs in."""


class ConfirmEmailVerificationCodeForm(CodeFormMixin, allauth_forms.ConfirmEmailVerificationCodeForm):
    """The code that proves an address."""


class PlainPasswordMixin:
    """Visible labels say what a field is for; words inside it would only be in the way."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)


class SetPasswordForm(PlainPasswordMixin, allauth_forms.SetPasswordForm):
    """A first password."""


class ChangePasswordForm(PlainPasswordMixin, allauth_forms.ChangePasswordForm):
    """Another password."""


class ResetPasswordKeyForm(PlainPasswordMixin, allauth_forms.ResetPasswordKeyForm):
    """A new password, after the link in a mail."""


class ReauthenticateForm(PlainPasswordMixin, allauth_forms.ReauthenticateForm):
    """The password again, before something that matters."""


class DetailsForm(GovukModelForm):
    """Name and the language we write to you in."""

    name = name_field()

    class Meta:
        model = get_user_model()
        fields = ["name", "language"]
        labels = {"language": _("Language of our emails to you")}
        widgets = {"language": forms.RadioSelect}


class CloseAccountForm(GovukForm):
    """Closing an account cannot be undone, so it asks for a tick."""

    sure = forms.BooleanField(
        label=_("Yes, close my account and delete what you hold about me"),
        error_messages={"required": _("Tick the box if you want to close your account")},
    )
