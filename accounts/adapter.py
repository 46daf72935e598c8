"""What we change in allauth: names and languages of people, limits nobody can turn against the owner."""

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _

from accounts import limits
from core.languages import path_in
from core.ratelimit import client_address


class AccountAdapter(DefaultAccountAdapter):
    """allauth's adapter with our words, languages and limits."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": _("The email address or the password is not right."),
        "incorrect_code": _("That code is not right. Check it and try again."),
        "rate_limited": _("You have asked for several mails. Look in your inbox, or wait a few minutes."),
        "too_many_login_attempts": _("Too many tries. Wait a few minutes, then try again."),
        "password_way_closed": _("Too many wrong passwords today. Sign in with a code we email you instead."),
    }

    def save_user(self, request, user, form, commit=True):
        """A new person keeps the name they gave and the language they signed up in."""
        user.name = form.cleaned_data["name"]
        user.language = get_language() or settings.LANGUAGE_CODE
        return super().save_user(request, user, form, commit)

    def get_logout_redirect_url(self, request):
        """The home page in the language the person read."""
        return path_in(get_language() or settings.LANGUAGE_CODE, "/")

    def send_mail(self, template_prefix, email, context):
        """Write the mail in the person's own language; the page's when we do not know them."""
        known = get_user_model().objects.filter(email__iexact=email).values_list("language", flat=True).first()
        with override(known or get_language() or settings.LANGUAGE_CODE):
            super().send_mail(template_prefix, email, context)

    def send_account_already_exists_mail(self, email):
        """The way back in is a code, not a new password."""
        login_url = self.request.build_absolute_uri(reverse("account_login"))
        self.send_mail("account/email/account_already_exists", email, {"login_url": login_url})

    def _get_login_attempts_cache_key(self, request, **credentials):
        # allauth counts wrong passwords per account alone, so a stranger's five tries lock the owner out.
        return f"{super()._get_login_attempts_cache_key(request, **credentials)}:{client_address(request)}"

    def pre_authenticate(self, request, **credentials):
        """Before a password is looked at. The ceiling over all addresses spares someone already signed in."""
        super().pre_authenticate(request, **credentials)
        if not request.user.is_authenticated and limits.password_way_closed(credentials.get("email", "")):
            raise self.validation_error("password_way_closed")

    def authentication_failed(self, request, **credentials):
        """After a wrong password, the same for addresses we know and do not know."""
        limits.note_wrong_password(credentials.get("email", ""))
