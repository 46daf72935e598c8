"""Who comes to an event. `events.booking` is the only writer."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class BookingQuerySet(models.QuerySet):
    """Bookings of one person or event."""

    def confirmed(self):
        """Bookings that hold a place."""
        return self.filter(state=Booking.State.CONFIRMED)

    def of(self, user):
        """Bookings made by or for this account: also those made as a guest with its email address."""
        return self.filter(Q(user=user) | Q(email=user.email.lower())) if user.email else self.filter(user=user)

    def coming(self):
        """Of events that have not ended, soonest first."""
        return self.filter(places__ends_at__gte=timezone.now()).order_by("places__starts_at", "pk")

    def past(self):
        """Of events that have ended, latest first."""
        return self.filter(places__ends_at__lt=timezone.now()).order_by("-places__starts_at", "-pk")


class Booking(models.Model):
    """A place, or a few, held for one person at one event.

    An erased booking keeps its numbers and loses its person: name, email, phone and reference are empty.
    """

    class State(models.TextChoices):
        """Whether the booking holds a place."""

        CONFIRMED = "confirmed", _("Booked")
        CANCELLED = "cancelled", _("Cancelled")

    places = models.ForeignKey(
        "events.EventPlaces", verbose_name=_("event"), on_delete=models.PROTECT, related_name="bookings"
    )
    reference = models.CharField(_("reference"), max_length=12, blank=True, db_index=True)
    name = models.CharField(_("name"), max_length=100, blank=True)
    email = models.EmailField(_("email address"), blank=True, db_index=True)
    phone = models.CharField(_("phone number"), max_length=30, blank=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="event_bookings"
    )
    language = models.CharField(_("language"), max_length=10, default="en-gb")
    people = models.PositiveSmallIntegerField(_("people"), default=1)
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.CONFIRMED)
    idempotency_key = models.UUIDField(unique=True, editable=False)
    created_at = models.DateTimeField(_("booked"), default=timezone.now)
    cancelled_at = models.DateTimeField(_("cancelled"), null=True, blank=True)
    reminded_at = models.DateTimeField(_("reminded"), null=True, blank=True)
    told_again_at = models.DateTimeField(_("told again"), null=True, blank=True)

    objects = BookingQuerySet.as_manager()

    class Meta:
        verbose_name = _("booking")
        verbose_name_plural = _("bookings")
        ordering = ["created_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["places", "email"],
                condition=Q(state="confirmed") & ~Q(email=""),
                name="events_one_booking_a_person",
            ),
            models.CheckConstraint(condition=Q(people__gte=1), name="events_booking_for_somebody"),
        ]

    def __str__(self):
        return f"{self.reference} {self.name}".strip() or str(self.pk)

    @property
    def confirmed(self):
        """Whether the booking holds a place."""
        return self.state == self.State.CONFIRMED

    @property
    def can_cancel(self):
        """Whether there is still a place to give back."""
        return self.confirmed and not self.places.started

    @property
    def needs_text(self):
        """What would help this person, or an empty string."""
        needs = getattr(self, "needs", None)
        return needs.text if needs else ""


class BookingNeeds(models.Model):
    """Access, food and language needs. Apart from the booking: own permission, deleted 30 days after the event."""

    booking = models.OneToOneField(Booking, on_delete=models.CASCADE, related_name="needs")
    text = models.TextField(_("anything that would help"), max_length=1000)

    class Meta:
        verbose_name = _("access needs")
        verbose_name_plural = _("access needs")

    def __str__(self):
        return str(self.booking)
