"""Keeps the places of an event in step with its pages, when a page is published or withdrawn."""

from django.db import transaction
from django.db.models import F, Value
from django.db.models.functions import Greatest
from django.utils import timezone

from .models import EventPage, EventPlaces
from .models.pages import SHARED_FACTS


@transaction.atomic
def keep_in_step(translation_key, leaving=None):
    """Copy the facts of an event's first live page to its translations and to the places they share.

    `leaving` is the id of a page that is being withdrawn or deleted. Returns the places, with `news` True when
    people who booked need to hear of it: the event was called off, moved, put back on, or has another time. None
    without live pages.
    """
    pages = EventPage.objects.filter(translation_key=translation_key).exclude(pk=leaving)
    first = pages.live().order_by("pk").first()
    if first is None:
        EventPlaces.objects.filter(translation_key=translation_key).update(open=False)
        return None
    pages.exclude(pk=first.pk).update(**{name: getattr(first, name) for name in SHARED_FACTS})
    return _copy_to_places(first)


def _copy_to_places(page):
    """Places below what is booked become what is booked: bookings may have come in since the editor looked."""
    facts = {
        "title": page.title,
        "starts_at": page.starts_at,
        "ends_at": page.ends_at,
        "status": page.status,
        "open": page.going_ahead and page.booking_open,
    }
    places, made = EventPlaces.objects.select_for_update().get_or_create(
        translation_key=page.translation_key, defaults=facts | {"capacity": page.capacity}
    )
    news = not made and any(getattr(places, name) != facts[name] for name in ("starts_at", "ends_at", "status"))
    # Not through save(): a booking that commits meanwhile must keep its count.
    EventPlaces.objects.filter(pk=places.pk).update(
        **facts, capacity=Greatest(Value(page.capacity), F("taken")), changed_at=timezone.now()
    )
    places.refresh_from_db()
    places.news = news and places.ends_at > timezone.now()
    return places
