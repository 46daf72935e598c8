"""A helper who was asked to join a profile and has not joined yet."""

import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

GOOD_FOR = timedelta(days=14)
KEPT_FOR = timedelta(days=30)  # from the last mail, so that the owner still sees that nobody came


def hashed(token):
    """What is kept of a token: it cannot be turned back into a link."""
    return hashlib.sha256(token.encode()).hexdigest()


class ProviderInvitationQuerySet(models.QuerySet):
    """Invitations, by what has become of them."""

    def not_joined(self):
        """Those that the people page lists, ended ones too, oldest first."""
        return self.filter(joined_at=None).order_by("created_at", "pk")

    def open(self, now=None):
        """Those whose link still works."""
        return self.filter(joined_at=None, sent_at__gt=(now or timezone.now()) - GOOD_FOR)

    def to(self, addresses):
        """Those to any of these addresses, whatever the letter case."""
        return self.filter(email__in=[address.lower() for address in addresses])

    def over(self, now=None):
        """Those to delete: 30 days after the last mail, used or not."""
        return self.filter(sent_at__lte=(now or timezone.now()) - KEPT_FOR)


class ProviderInvitation(models.Model):
    """An address that was invited. Its link holds a token that works once, for 14 days; only its hash is kept."""

    provider = models.ForeignKey("Provider", on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField(_("email address"))  # in small letters
    invited_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    token_hash = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    sent_at = models.DateTimeField(default=timezone.now, editable=False, db_index=True)
    # A used one stays until its 30 days are over, so that pressing twice leads to the profile.
    joined_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = ProviderInvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        constraints = [
            models.UniqueConstraint(
                fields=["provider", "email"],
                condition=models.Q(joined_at=None),
                name="provider_profiles_invited_once",
            )
        ]

    def __str__(self):
        return self.email

    def new_token(self):
        """Give it another token, good for 14 days from now, and return it. The one before works no more."""
        token = secrets.token_urlsafe(32)
        self.token_hash, self.sent_at = hashed(token), timezone.now()
        return token

    @property
    def last_moment(self):
        """When its link stops working."""
        return self.sent_at + GOOD_FOR

    @property
    def is_open(self):
        return self.joined_at is None and timezone.now() < self.last_moment
