"""Event pages, the places at an event, and who booked them."""

from .bookings import Booking, BookingNeeds
from .pages import EventIndexPage, EventPage
from .places import EventPlaces

__all__ = ["Booking", "BookingNeeds", "EventIndexPage", "EventPage", "EventPlaces"]
