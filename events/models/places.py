"""The places at an event: one row for all its translations, with the counter that booking turns on."""

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ..choices import Status


class EventPlacesQuerySet(models.QuerySet):
    """Places of many events."""

    def for_pages(self, pages):
        """{translation_key: EventPlaces} for these event pages, in one query."""
        keys = {page.translation_key for page in pages}
        return {places.translation_key: places for places in self.filter(translation_key__in=keys)}

    def with_room(self, people=1):
        """Events that take a booking for this many people at this moment."""
        return self.filter(open=True, starts_at__gt=timezone.now(), taken__lte=F("capacity") - people)

    def coming(self):
        """Events that have not ended, soonest first."""
        return self.filter(ends_at__gte=timezone.now()).order_by("starts_at", "pk")

    def past(self):
        """Events that have ended, latest first."""
        return self.filter(ends_at__lt=timezone.now()).order_by("-starts_at", "-pk")


class EventPlaces(models.Model):
    """How many places an event has and how many are taken.

    English and Welsh pages of one event share a `translation_key`, and so share this row. `events.places` copies
    the facts that booking needs from the page when it is published, so that one conditional UPDATE of this row
    decides a booking. It outlives its pages: a deleted page loses no bookings.
    """

    translation_key = models.UUIDField(unique=True, editable=False)
    title = models.CharField(_("event"), max_length=255)
    starts_at = models.DateTimeField(_("starts"))
    ends_at = models.DateTimeField(_("ends"))
    capacity = models.PositiveIntegerField(_("places"))
    taken = models.PositiveIntegerField(_("booked"), default=0)
    status = models.CharField(_("how it stands"), max_length=20, choices=Status.choices, default=Status.SCHEDULED)
    open = models.BooleanField(_("open for booking"), default=False)
    changed_at = models.DateTimeField(_("changed"), default=timezone.now)

    objects = EventPlacesQuerySet.as_manager()

    class Meta:
        verbose_name = _("bookings of an event")
        verbose_name_plural = _("bookings of events")
        ordering = ["starts_at", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(taken__lte=F("capacity")), name="events_no_more_taken_than_places"),
        ]
        indexes = [models.Index(fields=["ends_at"], name="events_places_ends")]

    def __str__(self):
        return self.title

    @property
    def left(self):
        """Places that nobody has booked."""
        return self.capacity - self.taken

    @property
    def full(self):
        """Whether every place is taken."""
        return self.left <= 0

    @property
    def started(self):
        """Whether the event has begun, and so takes no more bookings."""
        return self.starts_at <= timezone.now()

    @property
    def bookable(self):
        """Whether somebody can book now."""
        return self.open and not self.full and not self.started

    @property
    def words(self):
        """How many places are left, as people read it."""
        if self.full:
            return _("Full")
        return ngettext("%(count)d place left", "%(count)d places left", self.left) % {"count": self.left}
