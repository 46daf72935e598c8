"""What people write to a provider or about a page: enquiries and suggestions, each with an end date.

Enquiries are read by the members of the profile and by nobody else: staff see how many there are, never a word.
"""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

KEPT = timedelta(days=183)  # six months
GONE_FOR = timedelta(days=365)


def end_date():
    """The day on which what is written today is deleted."""
    return timezone.localdate() + KEPT


def gone_until():
    """The day until which an address that has gone is remembered."""
    return timezone.localdate() + GONE_FOR


class WrittenQuerySet(models.QuerySet):
    """What enquiries and suggestions have in common: a sender and a last day."""

    def over(self, today=None):
        """Those whose last day has come."""
        return self.filter(delete_on__lte=today or timezone.localdate())

    def sent_by(self, email):
        """Those that gave this email address."""
        return self.filter(email__iexact=email) if email else self.none()


class Enquiry(models.Model):
    """A message from somebody who looks for support. `key` makes one form, sent twice, one message."""

    provider = models.ForeignKey("Provider", on_delete=models.CASCADE, related_name="enquiries")
    key = models.UUIDField(unique=True, editable=False)
    name = models.CharField(_("name"), max_length=100)
    email = models.EmailField(_("email"), blank=True)
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    for_someone_else = models.BooleanField(_("for someone else"), default=False)
    message = models.TextField(_("message"), max_length=2000)
    # Which wording the sender agreed to (enquiries.CONSENT_VERSION), and in which language they wrote.
    agreed_to = models.CharField(max_length=20, editable=False)
    language = models.CharField(max_length=10, editable=False)
    created_at = models.DateTimeField(_("sent"), default=timezone.now, editable=False)
    read_at = models.DateTimeField(_("opened"), null=True, editable=False)
    answered_at = models.DateTimeField(_("answered"), null=True, editable=False)
    delete_on = models.DateField(_("deleted on"), default=end_date, editable=False)

    objects = WrittenQuerySet.as_manager()

    class Meta:
        verbose_name = _("enquiry")
        verbose_name_plural = _("enquiries")
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["delete_on"], name="pp_enquiry_end")]

    def __str__(self):
        return f"{self.pk}"  # never a name: this ends up in logs


class ProfileSuggestion(models.Model):
    """What a reader says should change on a public profile. Moderators and members see it; nobody else."""

    class Kind(models.TextChoices):
        OUT_OF_DATE = "out_of_date", _("Something is out of date or wrong")
        MORE = "more", _("There is more to say")
        CLOSED = "closed", _("They have stopped")
        OTHER = "other", _("Something else")

    provider = models.ForeignKey("Provider", on_delete=models.CASCADE, related_name="suggestions")
    key = models.UUIDField(unique=True, editable=False)
    kind = models.CharField(_("what is it about?"), max_length=12, choices=Kind.choices)
    text = models.TextField(_("what should change"), max_length=1000)
    email = models.EmailField(_("email"), blank=True)
    created_at = models.DateTimeField(_("sent"), default=timezone.now, editable=False)
    handled_at = models.DateTimeField(_("handled"), null=True, editable=False)
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )
    delete_on = models.DateField(_("deleted on"), default=end_date, editable=False)

    objects = WrittenQuerySet.as_manager()

    class Meta:
        verbose_name = _("suggestion about a profile")
        verbose_name_plural = _("suggestions about profiles")
        ordering = ["created_at", "pk"]
        indexes = [models.Index(fields=["delete_on"], name="pp_suggestion_end")]

    def __str__(self):
        return f"{self.get_kind_display()} ({self.pk})"


class GoneProfile(models.Model):
    """That a public profile stood at an address and was deleted: a keyed hash, and when that is forgotten too.

    A slug is made of somebody's name, so it is not kept.
    """

    slug_hash = models.CharField(max_length=64, unique=True)
    forget_on = models.DateField(default=gone_until)

    class Meta:
        verbose_name = _("address of a deleted profile")
        verbose_name_plural = _("addresses of deleted profiles")

    def __str__(self):
        return self.slug_hash[:8]

    @staticmethod
    def hash_of(slug):
        """What is kept of a slug."""
        return salted_hmac("provider_profiles.gone", slug.casefold(), algorithm="sha256").hexdigest()
