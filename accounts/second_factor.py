"""The second step that staff take before the admin opens: a passkey, an authenticator app or a recovery code."""

from allauth.account.adapter import get_adapter
from allauth.account.authentication import get_authentication_records
from allauth.account.internal.flows.login import record_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.dispatch import receiver
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

# Recovery codes are made beside an app or a passkey. Having made them proves nothing.
PROOF_WHEN_ADDED = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


def used_in_this_session(request) -> bool:
    """Whether the person took a second step in this very session. Having one set up is not enough."""
    if not settings.ADMIN_SECOND_FACTOR:
        return True
    return any(record.get("method") == "mfa" for record in get_authentication_records(request, request.user))


def ask_for(request) -> HttpResponseRedirect:
    """Lead a member of staff to their second step, and back; to setting one up if they have none."""
    if not is_mfa_enabled(request.user):
        messages.warning(
            request,
            _("The staff area needs a second step. Set up an authenticator app or a passkey here, then go back."),
        )
        return HttpResponseRedirect(reverse("mfa_index"))
    methods = get_adapter(request).get_reauthentication_methods(request.user)
    page = next(method["url"] for method in methods if method["id"].startswith("mfa_reauthenticate"))
    return HttpResponseRedirect(f"{page}?{urlencode({REDIRECT_FIELD_NAME: request.get_full_path()})}")


@receiver(authenticator_added, dispatch_uid="accounts.second_factor")
def setting_up_is_using(sender, request, user, authenticator, **kwargs):
    """Whoever has just set up an app or a passkey holds it in their hand: no need to ask again at once."""
    if authenticator.type in PROOF_WHEN_ADDED:
        record_authentication(
            request, user, "mfa", id=authenticator.pk, type=authenticator.type, reauthenticated=True
        )
