"""Who stands behind a profile, and what is true of them at once, without moderation.

A `Provider` is found by the translation key of its page, so English and Welsh share one. Nothing here is in a
page revision: approving an old revision must never bring back a removed member or a listing that was paused.
"""

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Space(models.TextChoices):
    """Whether a provider can take new people."""

    UNKNOWN = "", _("Not said")
    SPACE = "space", _("Has space now")
    FULL = "full", _("Full at the moment")


class Provider(models.Model):
    """The unmoderated half of a profile: members, pause, space and when it was last confirmed."""

    profile_key = models.UUIDField(_("profile"), unique=True, default=uuid.uuid4, editable=False)
    paused_at = models.DateTimeField(_("paused"), null=True, blank=True)
    space = models.CharField(_("space"), max_length=10, choices=Space.choices, blank=True)
    confirmed_on = models.DateField(_("last confirmed"), null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, through="ProviderMembership", related_name="+")

    class Meta:
        verbose_name = _("provider")
        verbose_name_plural = _("providers")
        permissions = [("moderate_profile", "Can check profiles that providers send")]

    def __str__(self):
        page = self.page
        return page.title if page else str(self.profile_key)

    @property
    def pages(self):
        """Every language's page of this profile that holds its own text, the one first written first."""
        from .pages import ProviderProfilePage

        return ProviderProfilePage.objects.filter(translation_key=self.profile_key, alias_of=None).order_by("pk")

    @property
    def page(self):
        """The page that the provider writes; the others are translations of it. None when it was deleted."""
        return self.pages.first()

    @property
    def is_paused(self):
        return self.paused_at is not None


class ProviderMembership(models.Model):
    """A person who may edit a profile. The only source of ownership (see permissions.py)."""

    class Role(models.TextChoices):
        OWNER = "owner", _("Owner")
        HELPER = "helper", _("Helper")

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="provider_memberships"
    )
    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(_("role"), max_length=10, choices=Role.choices, default=Role.OWNER)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("profile member")
        verbose_name_plural = _("profile members")
        constraints = [models.UniqueConstraint(fields=["user", "provider"], name="provider_profiles_member_once")]

    def __str__(self):
        return f"{self.user} ({self.get_role_display()})"


class ProfileCheck(models.Model):
    """One thing that can be checked, such as insurance. "Seen by us" only with a date; never a file.

    DBS certificates are not stored: only which level, and when staff saw it.
    """

    class Kind(models.TextChoices):
        PUBLIC_LIABILITY = "public_liability", _("Public liability insurance")
        DBS = "dbs", _("Criminal record check (DBS, PVG or AccessNI)")
        FIRST_AID = "first_aid", _("First aid training")
        SAFEGUARDING = "safeguarding", _("Safeguarding training")
        FOOD_HYGIENE = "food_hygiene", _("Food hygiene")
        CAR_INSURANCE = "car_insurance", _("Car insurance for business use")
        REGULATOR = "regulator", _("Entry on the regulator's register")
        SUPERVISOR = "supervisor", _("A supervisor in place")

    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="checks")
    kind = models.CharField(_("what"), max_length=20, choices=Kind.choices)
    detail = models.CharField(
        _("detail"),
        max_length=80,
        blank=True,
        help_text=_("For example: Enhanced, or £5 million. No numbers of papers."),
    )
    seen_on = models.DateField(_("seen by us on"), null=True, blank=True)
    seen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    next_due = models.DateField(_("look again on"), null=True, blank=True)

    class Meta:
        verbose_name = _("check")
        verbose_name_plural = _("checks")
        ordering = ["kind"]
        constraints = [models.UniqueConstraint(fields=["provider", "kind"], name="provider_profiles_check_once")]

    def __str__(self):
        return self.get_kind_display()

    @property
    def is_seen(self):
        """True while staff's look at the document still counts: past its date it is the provider's word again."""
        return bool(self.seen_on) and (self.next_due is None or self.next_due >= timezone.localdate())
