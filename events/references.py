"""What a booked person gets to quote and to click: a reference that opens nothing, and a signed cancel link."""

import base64

from django.core import signing
from django.utils.crypto import salted_hmac

from .models import Booking

_cancel = signing.Signer(salt="events.cancel", sep=".")
_confirmed = signing.Signer(salt="events.confirmed", sep=".")


def reference_of(places, email):
    """A short reference to quote, like "K7QM-4T2X".

    It comes from the event and the email alone, so a confirmation looks the same whether or not that email was
    booked already.
    """
    digest = salted_hmac("events.reference", f"{places.pk}:{email.lower()}", algorithm="sha256").digest()
    letters = base64.b32encode(digest[:5]).decode()
    return f"{letters[:4]}-{letters[4:]}"


def cancel_token(booking):
    """The secret part of a cancel link. Signed and not stored, so a reminder can carry the same link."""
    return _cancel.sign(str(booking.pk))


def booking_for(token):
    """The booking of a cancel link, or None when the link is not one of ours or the person was erased."""
    try:
        pk = int(_cancel.unsign(token))
    except (signing.BadSignature, ValueError):
        return None
    return Booking.objects.select_related("places").filter(pk=pk).exclude(email="").first()


def confirmed_token(places, reference):
    """What the address of a confirmation carries: event and reference, no name, no email, no right to anything."""
    return _confirmed.sign(f"{places.pk}:{reference}")


def confirmed_parts(token):
    """(places id, reference) of a confirmation's address, or None when it is not one of ours."""
    try:
        pk, reference = _confirmed.unsign(token).split(":")
    except (signing.BadSignature, ValueError):
        return None
    return int(pk), reference
