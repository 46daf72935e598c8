"""A lapsed session loses no typed word: what a provider posted then waits until they have signed in again.

The form carries a stamp that says whose profile it is for, signed by us. A post without a session, or with a token
that is too old, keeps its text fields in a row that only this browser can open, and leads back to the same page by
GET. There the person signs in and finds their words in the form again. Files are never kept.
"""

import re
from functools import wraps

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.contrib import messages
from django.core.signing import BadSignature, TimestampSigner
from django.http import QueryDict
from django.middleware.csrf import CsrfViewMiddleware
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.decorators import decorator_from_middleware
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from core.ratelimit import allow

from .models import Provider, UnsentAnswers
from .models.unsent import KEPT_FOR

COOKIE = "profiles_unsent"
STAMP_FIELD = "for_profile"
MOST_CHARACTERS = 30_000
MOST_ROWS = 10  # of one profile at a time
STAMP_LASTS = 30 * 24 * 3600  # a page may stay open for long
HOUR = 3600

signer = TimestampSigner(salt="provider_profiles.unsent")


def stamp(provider):
    """What a form carries to say which profile it is for."""
    return signer.sign(str(provider.pk))


def keeps_what_was_typed(view):
    """Decorator, the outermost one, of a view whose form carries the stamp."""
    checked = _csrf_check(view)

    @csrf_exempt  # the check comes next, with another answer when it fails
    @wraps(view)
    def wrapped(request, *args, **kwargs):
        if request.method == "POST" and not request.user.is_authenticated:
            kept = _keep(request)
            if kept:
                return kept
        return checked(request, *args, **kwargs)

    return wrapped


class _KeepingCsrf(CsrfViewMiddleware):
    """Django's check; what fails it is never acted on, but may be kept for its writer to look at again."""

    def _reject(self, request, reason):
        return _keep(request) or super()._reject(request, reason)


_csrf_check = decorator_from_middleware(_KeepingCsrf)


def _keep(request):
    """Store the posted text and give the way back to the form, with the cookie; None when it is not to be kept."""
    provider = _provider_of_stamp(request)
    text = _typed(request.POST)
    if provider is None or len(text) > MOST_CHARACTERS or not allow(request, "profile-unsent", 20, HOUR):
        return None
    key = Fernet.generate_key()
    row = UnsentAnswers.objects.create(
        provider=provider, form_key=_form_key(request), sealed=Fernet(key).encrypt(text.encode()).decode()
    )
    older = UnsentAnswers.objects.filter(provider=provider).order_by("-created_at", "-pk")[MOST_ROWS:]
    UnsentAnswers.objects.filter(pk__in=[old.pk for old in older]).delete()
    if not request.user.is_authenticated:
        messages.info(request, _("You were signed out. We keep what you wrote for an hour. Sign in to go on."))
    response = redirect(request.get_full_path())
    response.set_cookie(
        COOKIE, f"{row.pk.hex}.{key.decode()}", max_age=HOUR, path=request.path, httponly=True,
        secure=settings.SESSION_COOKIE_SECURE, samesite="Lax",
    )  # fmt: skip
    return response


def _provider_of_stamp(request):
    """The provider whose form this is, when the stamp names the same one as the address."""
    try:
        stamped = signer.unsign(request.POST.get(STAMP_FIELD, ""), max_age=STAMP_LASTS)
    except BadSignature:
        return None
    number = request.resolver_match.kwargs["provider"]
    return Provider.objects.filter(pk=number).first() if stamped == str(number) else None


def _typed(post):
    """The text fields, without the tokens."""
    typed = post.copy()
    for name in (STAMP_FIELD, "csrfmiddlewaretoken"):
        typed.pop(name, None)
    return typed.urlencode()


def _form_key(request):
    return request.resolver_match.kwargs.get("key", "check")[:20]


def found(request, provider):
    """What this browser's owner typed into this form for this profile, as posted; None when there is nothing."""
    row, key = _row(request, provider)
    if row is None:
        return None
    try:
        return QueryDict(Fernet(key).decrypt(row.sealed.encode()).decode())
    except (InvalidToken, ValueError):
        return None


def forget(request, provider, response):
    """The answers are saved: the row and the cookie go. Gives the response back."""
    row, _key = _row(request, provider)
    if row is not None:
        row.delete()
        response.delete_cookie(COOKIE, path=request.path, samesite="Lax")
    return response


def _row(request, provider):
    """(row, key) that the cookie names, when it is of this profile and form and not too old."""
    pk, _dot, key = request.COOKIES.get(COOKIE, "").partition(".")
    if not re.fullmatch(r"[0-9a-f]{32}", pk):
        return None, ""
    rows = UnsentAnswers.objects.filter(provider=provider, form_key=_form_key(request))
    return rows.filter(pk=pk, created_at__gt=timezone.now() - KEPT_FOR).first(), key


def forget_old(now=None):
    """Delete what nobody came back for; the number of rows."""
    return UnsentAnswers.objects.filter(created_at__lte=(now or timezone.now()) - KEPT_FOR).delete()[0]
