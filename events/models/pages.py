"""The events list and the page of one event."""

from django.core.validators import MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import PageManager, PageQuerySet
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from core.blocks import BodyBlock
from core.models import BasePage

from ..choices import GOING_AHEAD, Audience, Kind, Status
from ..forms.editor import EventPageForm
from ..structured_data import schema_of
from ..times import LondonDateTimeField
from .places import EventPlaces

# Facts that are the same in every language: set on the first page, copied to its translations on publish.
SHARED_FACTS = (
    "kind",
    "audience",
    "starts_at",
    "ends_at",
    "online",
    "online_link",
    "area",
    "capacity",
    "booking_open",
    "status",
    "picture",
)

# From here on a list says in another colour that an event fills up.
FEW_LEFT = 5


class EventIndexPage(BasePage):
    """The list of coming events, by month, with filters."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.EventPage"]
    max_count_per_parent = 1
    show_in_menus_default = True
    managed_by = "Events officers"
    schema_type = "CollectionPage"
    template = "events/event_index_page.html"

    class Meta:
        verbose_name = _("events list")
        verbose_name_plural = _("events lists")

    def get_context(self, request, *args, **kwargs):
        """Adds `listing`: the filtered events of this page of the list."""
        from ..listing import Listing  # the listing reads these models

        return super().get_context(request, *args, **kwargs) | {"listing": Listing(request.GET)}

    def cache_tags(self):
        """Any event that is published, withdrawn or booked changes the list."""
        return super().cache_tags() | {EventPage.LIST_TAG}


class EventPageQuerySet(PageQuerySet):
    """Event pages by when they take place."""

    def upcoming(self, now=None):
        """Events that have not ended, soonest first."""
        return self.filter(ends_at__gte=now or timezone.now()).order_by("starts_at", "pk")

    def past(self, now=None):
        """Events that have ended, latest first."""
        return self.filter(ends_at__lt=now or timezone.now()).order_by("-starts_at", "-pk")

    def online(self):
        """Events that people join from home, by plan or because they moved."""
        return self.filter(models.Q(online=True) | models.Q(status=Status.MOVED_ONLINE))


EventPageManager = PageManager.from_queryset(EventPageQuerySet)


class EventPage(BasePage):
    """One event: what, when, where, for whom, and how to come."""

    # Stored copies of lists of events carry this tag (core.page_cache).
    LIST_TAG = "events.EventPage"

    parent_page_types = ["events.EventIndexPage"]
    subpage_types = []
    search_label = _("Events")
    card_template = "events/card.html"
    schema_type = "Event"
    base_form_class = EventPageForm
    template = "events/event_page.html"

    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, default=Kind.TRAINING)
    audience = models.CharField(
        _("who it is for"), max_length=20, choices=Audience.choices, default=Audience.PROVIDERS
    )
    starts_at = LondonDateTimeField(
        _("starts"), help_text=_("UK time, as on the clock. For example 21/11/2026 10:00.")
    )
    ends_at = LondonDateTimeField(_("ends"), help_text=_("UK time. For example 21/11/2026 12:30."))

    online = models.BooleanField(_("this event is online"), default=False)
    online_link = models.URLField(
        _("link to join"),
        max_length=300,
        blank=True,
        help_text=_("Only people who booked see it: in their email and in their account."),
    )
    area = models.ForeignKey(
        "core.Area",
        verbose_name=_("town or county"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    venue = models.CharField(
        _("venue"), max_length=200, blank=True, help_text=_("For example: Community Hall, Station Road")
    )
    getting_there = models.TextField(
        _("getting there"), max_length=600, blank=True, help_text=_("Bus, parking, which door, who to ask for.")
    )

    cost = models.CharField(
        _("cost"),
        max_length=100,
        blank=True,
        help_text=_("Leave empty when it is free. For example: £15 with lunch"),
    )
    trainer = models.CharField(
        _("led by"), max_length=200, blank=True, help_text=_("Who leads it, and one thing about them.")
    )
    access = models.TextField(
        _("access"),
        max_length=600,
        blank=True,
        help_text=_("For example: step-free entrance, hearing loop, quiet room, captions."),
    )
    bring = models.CharField(_("what to bring"), max_length=300, blank=True)
    body = StreamField(BodyBlock(), verbose_name=_("about this event"), blank=True)

    capacity = models.PositiveIntegerField(
        _("places"),
        default=12,
        validators=[MinValueValidator(1)],
        help_text=_("How many people can come. English and Welsh pages share these places."),
    )
    booking_open = models.BooleanField(
        _("people can book on this site"),
        default=True,
        help_text=_("Booking stops by itself when the event starts."),
    )
    status = models.CharField(_("how it stands"), max_length=20, choices=Status.choices, default=Status.SCHEDULED)
    status_note = models.CharField(
        _("what people should know"),
        max_length=200,
        blank=True,
        help_text=_("Shown on top of the page. For example: The trainer is ill. A new date follows next week."),
    )
    picture = models.ForeignKey(
        "core.SiteImage",
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    objects = EventPageManager()

    content_panels = BasePage.content_panels + [
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")], heading=_("When")),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("audience")], heading=_("What and for whom")),
        MultiFieldPanel(
            [
                FieldPanel("online"),
                FieldPanel("online_link"),
                FieldPanel("area"),
                FieldPanel("venue"),
                FieldPanel("getting_there"),
            ],
            heading=_("Where"),
        ),
        MultiFieldPanel(
            [FieldPanel("capacity"), FieldPanel("booking_open"), FieldPanel("cost")], heading=_("Places")
        ),
        FieldPanel("body"),
        MultiFieldPanel(
            [FieldPanel("trainer"), FieldPanel("access"), FieldPanel("bring"), FieldPanel("picture")],
            heading=_("Good to know"),
        ),
        MultiFieldPanel(
            [
                HelpPanel(
                    _(
                        "When you publish a change here, everyone who booked gets an email. "
                        "The page shows the news on top. "
                        "A cancelled or postponed event takes no bookings."
                    )
                ),
                FieldPanel("status"),
                FieldPanel("status_note"),
            ],
            heading=_("If something changes"),
        ),
    ]
    search_fields = BasePage.search_fields + [
        index.SearchField("venue"),
        index.SearchField("trainer"),
        index.SearchField("body"),
        index.RelatedFields("area", [index.SearchField("name")]),
        index.FilterField("starts_at"),
        index.FilterField("ends_at"),
    ]
    override_translatable_fields = BasePage.override_translatable_fields + [
        SynchronizedField(name) for name in SHARED_FACTS
    ]

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        indexes = [models.Index(fields=["ends_at", "starts_at"], name="events_page_when")]

    @property
    def free(self):
        """Whether it costs nothing."""
        return not self.cost

    @property
    def going_ahead(self):
        """Whether it takes place at the announced time."""
        return self.status in GOING_AHEAD

    @property
    def takes_place_online(self):
        """Whether people join from home, by plan or because it moved."""
        return self.online or self.status == Status.MOVED_ONLINE

    @property
    def past(self):
        """Whether it has ended."""
        return self.ends_at < timezone.now()

    @cached_property
    def places(self):
        """The places this page shares with its translations; not saved yet while the event is a draft."""
        found = EventPlaces.objects.filter(translation_key=self.translation_key).first()
        return found or EventPlaces(
            translation_key=self.translation_key,
            title=self.title,
            starts_at=self.starts_at or timezone.now(),
            ends_at=self.ends_at or timezone.now(),
            capacity=self.capacity or 0,
        )

    @property
    def bookable(self):
        """Whether somebody can book a place now."""
        return self.going_ahead and self.booking_open and self.places.pk is not None and self.places.bookable

    @property
    def where(self):
        """Town or "Online", in one or two words for a list."""
        return _("Online") if self.takes_place_online else self.area or self.venue

    @property
    def card_words(self):
        """(words, colour) of the tag on a card: how the event stands, or how many places are left."""
        if not self.going_ahead:
            return self.get_status_display(), "red"
        if self.past or not self.booking_open or self.places.pk is None:
            return "", ""
        colour = "grey" if self.places.full else "yellow" if self.places.left <= FEW_LEFT else "green"
        return self.places.words, colour

    @property
    def booking_url(self):
        """Where the booking form is."""
        return reverse("events:book", args=[self.places.pk]) if self.places.pk else ""

    @property
    def calendar_url(self):
        """The event as a calendar file."""
        return reverse("events:calendar", args=[self.places.pk]) if self.places.pk else ""

    def changes_at(self):
        """When what is said of this event is no longer right: booking ends as it starts, and then it is past."""
        return [moment for moment in (self.starts_at, self.ends_at) if moment]

    def get_context(self, request, *args, **kwargs):
        """Adds `structured_data`: the event for search engines."""
        return super().get_context(request, *args, **kwargs) | {"structured_data": schema_of(self, request)}
