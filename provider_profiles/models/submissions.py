"""A profile sent for checking: which revision, what became of it, and why."""

import hashlib
import json

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ProfileSubmission(models.Model):
    """One sending. At most one of a provider's submissions is waiting at a time (a constraint holds it)."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting for us")
        APPROVED = "approved", _("Approved")
        RETURNED = "returned", _("Changes asked for")
        TAKEN_BACK = "taken_back", _("Taken back")
        SUPERSEDED = "superseded", _("Staff published a newer text")

    provider = models.ForeignKey("Provider", on_delete=models.CASCADE, related_name="submissions")
    revision = models.ForeignKey("wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+")
    digest = models.CharField(max_length=64, editable=False)
    state = models.CharField(_("state"), max_length=12, choices=State.choices, default=State.WAITING)
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("sent by")
    )
    submitted_at = models.DateTimeField(_("sent"), default=timezone.now)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("decided by"),
    )
    decided_at = models.DateTimeField(_("decided"), null=True)
    # Of two people who have to agree (`ProviderProfilePage.needs_two_people`), the first.
    first_approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("first of two to agree"),
    )
    first_approved_at = models.DateTimeField(_("first of two agreed"), null=True)
    reason = models.TextField(_("reason"), max_length=2000, blank=True)
    # Keys of the steps (steps.py) the moderator asked to change and the provider has not saved since.
    steps_to_change = models.JSONField(default=list, blank=True)
    # Field of a step's form → what the moderator asks for there.
    notes = models.JSONField(_("notes"), default=dict, blank=True)
    # The provider's answer to what was asked for before this sending.
    reply = models.TextField(_("answer of the provider"), max_length=1000, blank=True)

    class Meta:
        verbose_name = _("profile sent for checking")
        verbose_name_plural = _("profiles sent for checking")
        ordering = ["submitted_at", "pk"]
        indexes = [models.Index(fields=["state", "submitted_at"])]
        constraints = [
            models.UniqueConstraint(
                fields=["provider"], condition=models.Q(state="waiting"), name="provider_profiles_one_waiting"
            )
        ]

    def __str__(self):
        return f"{self.provider} ({self.get_state_display()})"

    @property
    def waits_for_a_second(self):
        """Whether one person has agreed and another has to."""
        return self.state == self.State.WAITING and self.first_approved_by_id is not None

    @property
    def is_unchanged(self):
        """False when the text under review was rewritten in place after it was sent."""
        return self.revision is not None and content_digest(self.revision) == self.digest


def content_digest(revision):
    """A fingerprint of a revision's content, whatever the order a database gives its keys back in."""
    text = json.dumps(revision.content, sort_keys=True, cls=DjangoJSONEncoder)
    return hashlib.sha256(text.encode()).hexdigest()
