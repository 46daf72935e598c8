"""What events hold about a person: for the export they can ask for, and for their erasure."""

from .booking import cancel
from .models import Booking, BookingNeeds


def held_about(user):
    """Every booking of a person, also those made as a guest with the same address."""
    bookings = Booking.objects.of(user).select_related("places", "needs")
    return {
        "bookings": [
            {
                "event": booking.places.title,
                "starts": booking.places.starts_at.isoformat(),
                "reference": booking.reference,
                "name": booking.name,
                "email": booking.email,
                "phone": booking.phone,
                "language": booking.language,
                "people": booking.people,
                "anything that would help": booking.needs_text,
                "state": booking.state,
                "booked": booking.created_at.isoformat(),
                "cancelled": booking.cancelled_at.isoformat() if booking.cancelled_at else None,
                "reminded": booking.reminded_at.isoformat() if booking.reminded_at else None,
            }
            for booking in bookings
        ]
    }


def forget(user):
    """Give back the places of coming events, then take the person off every booking. The numbers stay."""
    bookings = Booking.objects.of(user)
    for booking in bookings.confirmed().coming().select_related("places"):
        cancel(booking, tell=False)
    make_anonymous(bookings)


def make_anonymous(bookings):
    """Empty all that names somebody in these bookings, and delete their needs; returns how many."""
    keys = list(bookings.exclude(email="", name="", user=None).values_list("pk", flat=True))
    BookingNeeds.objects.filter(booking__in=keys).delete()
    return Booking.objects.filter(pk__in=keys).update(name="", email="", phone="", reference="", user=None)
