"""When an event page is published or withdrawn, its places follow, and people who booked hear what changed."""

from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from . import mails
from .models import Booking, EventPage
from .places import keep_in_step


@receiver(page_published, sender=EventPage)
def an_event_was_published(sender, instance, **kwargs):
    """Tell everyone booked when the event was called off, put off, moved, or has another time."""
    places = keep_in_step(instance.translation_key)
    if places and places.news:
        for booking in Booking.objects.confirmed().filter(places=places).select_related("places"):
            mails.send_news(booking)


@receiver(page_unpublished, sender=EventPage)
def an_event_was_withdrawn(sender, instance, **kwargs):
    """Without a live page nobody can book; bookings stay.

    Wagtail sends this before it deletes a live page too, when the page's row still says that it is live.
    """
    keep_in_step(instance.translation_key, leaving=instance.pk)
