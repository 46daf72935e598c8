"""The links in mails that need no sign-in: each is for one member and one act, ends by itself, and is not stored.

A link dies when its member leaves, changes role or changes the address it was mailed to.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from django.core import signing
from django.utils import timezone
from django.utils.crypto import salted_hmac

from .models import ProviderMembership

DAYS_GOOD_FOR = 60
ACTIONS = ("space", "full", "pause", "resume", "confirm")
# After an act, the link that takes it back. What was confirmed is changed by signing in.
UNDO = {"space": "full", "full": "space", "pause": "resume", "resume": "pause"}

_signer = signing.Signer(salt="provider_profiles.by_mail", sep=".")


@dataclass(frozen=True)
class MailLink:
    """What a link stands for: who acts on which profile, what they do, and until when."""

    membership: ProviderMembership
    action: str
    last_day: date

    @property
    def provider(self):
        return self.membership.provider

    @property
    def user(self):
        return self.membership.user

    @property
    def token(self):
        """The secret part of the address. It holds no name and no address of a person."""
        parts = (self.membership.pk, self.action, self.last_day.isoformat(), _fingerprint(self.membership))
        return _signer.sign("_".join(str(part) for part in parts))

    def undo(self):
        """The link that takes this act back, good for as long as this one; or None."""
        action = UNDO.get(self.action)
        return MailLink(self.membership, action, self.last_day) if action else None


def link_for(membership, action, today=None):
    """A new MailLink, good for 60 days."""
    return MailLink(membership, action, (today or timezone.localdate()) + timedelta(days=DAYS_GOOD_FOR))


def _fingerprint(membership):
    who = f"{membership.pk}:{membership.role}:{membership.provider_id}:{membership.user.email.lower()}"
    return salted_hmac("provider_profiles.membership", who, algorithm="sha256").hexdigest()[:20]


def read(token, today=None):
    """(MailLink or None, whether we wrote the token). A link that has ended or was revoked is (None, True)."""
    try:
        pk, action, last_day, fingerprint = _signer.unsign(token).split("_")
        last_day = date.fromisoformat(last_day)
    except (signing.BadSignature, ValueError):
        return None, False
    memberships = ProviderMembership.objects.select_related("user", "provider")
    membership = memberships.filter(pk=pk, user__is_active=True).first()
    ended = membership is None or _fingerprint(membership) != fingerprint
    if (
        ended
        or action not in ACTIONS
        or last_day < (today or timezone.localdate())
        or membership.provider.page is None
    ):
        return None, True
    return MailLink(membership, action, last_day), True
