"""What the templates of events need: the person's next bookings, and events as data for search engines."""

import json

from django import template
from django.core.serializers.json import DjangoJSONEncoder
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from ..models import Booking
from ..versions import versions_of

register = template.Library()
# What could end a script element or open another, as JSON escapes.
JSON_ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}
TILE_SHOWS = 2


@register.simple_tag
def coming_bookings(user):
    """The person's next bookings, each with its `event` page. Two queries."""
    bookings = list(Booking.objects.of(user).confirmed().coming().select_related("places")[:TILE_SHOWS])
    pages = versions_of([booking.places for booking in bookings]) if bookings else {}
    for booking in bookings:
        booking.event = pages.get(booking.places.translation_key)
    return bookings


@register.filter
def ld_json(data):
    """A dict as a script element of JSON for search engines. It is data, so the security policy lets it be."""
    text = json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False).translate(JSON_ESCAPES)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(text))  # noqa: S308 (escaped above)
