"""The register as a spreadsheet file."""

from django.utils import timezone
from django.utils.translation import gettext as _

from core.spreadsheets import csv_text


def as_csv(bookings, with_needs):
    """The bookings as CSV text, one row each; the last column only for those who may read needs."""
    headings = [_("Reference"), _("Name"), _("Email"), _("Phone"), _("Language"), _("People"), _("Booked")]
    headings += [_("Anything that would help")] * with_needs
    return csv_text(headings, (_cells(booking, with_needs) for booking in bookings))


def _cells(booking, with_needs):
    booked = timezone.localtime(booking.created_at).strftime("%Y-%m-%d %H:%M")
    cells = [booking.reference, booking.name, booking.email, booking.phone, booking.language]
    return cells + [booking.people, booked] + [booking.needs_text] * with_needs
