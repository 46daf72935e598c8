"""Who stands behind a profile, and what is true of them at once, without moderation.

A `Provider` is found by the translation key of its page, so English and Welsh share one. Nothing here is in a
page revision: approving an old revision must never bring back a removed member or a listing that was paused.
"""

import uuid

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from provider_profiles import freshness

from .choices import DbsLevel, Regulator


class Space(models.TextChoices):
    """Whether a provider can take new people."""

    UNKNOWN = "", _("Not said")
    SPACE = "space", _("Has space now")
    FULL = "full", _("Full at the moment")
    ASK = "ask", _("Please ask")


class ProviderQuerySet(models.QuerySet):
    """Providers, with what a page needs to know of their members."""

    def with_reader(self):
        """Add `has_reader`: whether somebody with an account would read a message."""
        readers = ProviderMembership.objects.filter(provider=models.OuterRef("pk"), user__is_active=True)
        return self.annotate(has_reader=models.Exists(readers))


class Provider(models.Model):
    """The unmoderated half of a profile: members, pause, space and when it was last confirmed."""

    profile_key = models.UUIDField(_("profile"), unique=True, default=uuid.uuid4, editable=False)
    paused_at = models.DateTimeField(_("paused"), null=True, blank=True)
    # Why staff paused it. Then only staff put it back.
    pause_reason = models.TextField(_("why it is paused"), max_length=1000, blank=True)
    space = models.CharField(_("space"), max_length=10, choices=Space.choices, blank=True)
    # The last day of being full; after it the answer is "please ask".
    full_until = models.DateField(_("full until"), null=True, blank=True)
    confirmed_on = models.DateField(_("last confirmed"), null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, through="ProviderMembership", related_name="+")

    objects = ProviderQuerySet.as_manager()

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
    def people(self):
        """Its memberships: the owner, then who has been there longest."""
        return self.memberships.select_related("user").order_by("-role", "created_at", "pk")

    @property
    def is_paused(self):
        return self.paused_at is not None

    @property
    def space_now(self):
        """What is true of the space today: nothing that was said too long ago, or until a day that has passed."""
        is_over = self.space == Space.FULL and self.full_until and self.full_until < timezone.localdate()
        return Space.ASK if self.space and (is_over or self.is_overdue) else self.space

    @property
    def is_overdue(self):
        """Whether the provider has not said for too long that the page is right; the public is told."""
        return freshness.is_overdue(self.confirmed_on)

    @property
    def is_unlisted(self):
        """Whether the page is out of every list for that reason."""
        return freshness.is_unlisted(self.confirmed_on)


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
        constraints = [
            models.UniqueConstraint(fields=["user", "provider"], name="provider_profiles_member_once"),
            models.UniqueConstraint(
                fields=["provider"], condition=models.Q(role="owner"), name="provider_profiles_one_owner"
            ),
        ]

    def __str__(self):
        return f"{self.user} ({self.get_role_display()})"

    @property
    def is_owner(self):
        return self.role == self.Role.OWNER


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
    which = models.CharField(
        _("level or register"), max_length=20, choices=[*DbsLevel.choices, *Regulator.choices], blank=True
    )
    detail = models.CharField(
        _("detail"),
        max_length=80,
        blank=True,
        help_text=_("For example: £5 million. No numbers of papers."),
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

    def clean(self):
        """Refuse what stands in a certificate, a level that is none of this kind, and dates that cannot be."""
        from provider_profiles.check_text import validate_check_note  # it reads models

        validate_check_note(self.detail)
        known = {self.Kind.DBS: DbsLevel.values, self.Kind.REGULATOR: Regulator.values}.get(self.kind, [])
        if self.which and self.which not in known:
            raise ValidationError({"which": _("This does not go with what was checked")})
        if self.seen_on and self.seen_on > timezone.localdate():
            raise ValidationError({"seen_on": _("Enter today’s date or an earlier one")})
        if self.seen_on and self.next_due and self.next_due <= self.seen_on:
            raise ValidationError({"next_due": _("Enter a date after the day it was seen")})

    @property
    def words(self):
        """Level, register, number there or sum insured, as far as they are known."""
        return ", ".join(part for part in (self.get_which_display(), self.detail) if part)

    @property
    def is_seen(self):
        """True while staff's look at the document still counts: past its date it is the provider's word again."""
        return bool(self.seen_on) and (self.next_due is None or self.next_due >= timezone.localdate())
