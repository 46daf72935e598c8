"""Booking a place: a form, a page to check it, a confirmation. Nothing is stored before the last step.

The answers travel in the form itself, so there is no session for guests and nothing to lose.
"""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from core.ratelimit import allow

from .. import booking
from ..forms.booking import BookingForm, fresh_form
from ..listing import other_events
from ..models import EventPlaces
from ..references import confirmed_parts, confirmed_token, reference_of
from ..versions import version_of

BOOKINGS_AN_HOUR = 30


def event_or_404(pk):
    """The public page of an event by the id of its places, in the reader's language or the original."""
    places = get_object_or_404(EventPlaces, pk=pk)
    page = version_of(places)
    if page is None:
        raise Http404
    page.places = places
    return page


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def book_place(request, pk):
    """The form, the page to check it, and the booking itself, by what was pressed."""
    page = event_or_404(pk)
    if request.method != "POST":
        return _ask(request, page, fresh_form(request.user)) if page.bookable else _refuse(request, page)
    form = BookingForm(request.POST)
    if not form.is_valid() or request.POST.get("step") == "change":
        return _ask(request, page, form)
    if request.POST.get("step") != "book":
        return _show(request, "check", page, form)
    return _book(request, page, form)


def _book(request, page, form):
    if form.from_a_program:
        # A program that fills in everything gets the usual answer, and nothing happens.
        return _thank(page.places, reference_of(page.places, form.cleaned_data["email"]))
    if not allow(request, "events.book", BOOKINGS_AN_HOUR, 3600):
        form.add_error(None, _("There were many bookings from here. Please wait an hour, or phone us."))
        return _ask(request, page, form, status=429)
    try:
        reference = booking.book(page.places, form.answers(request.user))
    except booking.CannotBook as refused:
        page.places.refresh_from_db()
        return _refuse(request, page, form, refused.reason)
    return _thank(page.places, reference)


def _thank(places, reference):
    return redirect("events:confirmed", token=confirmed_token(places, reference))


def _ask(request, page, form, status=200):
    return _show(request, "form", page, form, status)


def _refuse(request, page, form=None, reason=""):
    """Full, called off or begun: say so. Answers that were sent stay in the page, to be sent again."""
    status = 409 if form else 200
    return _show(request, "closed", page, form, status, reason=reason, others=other_events(page))


def _show(request, name, page, form, status=200, **more):
    context = {"event": page, "form": form, **more}
    return render(request, f"events/booking/{name}.html", context, status=status)


@never_cache
@require_safe
def confirmed(request, token):
    """The place is booked: the reference, and what happens next. Shows no name and no address."""
    parts = confirmed_parts(token)
    if parts is None:
        raise Http404
    pk, reference = parts
    return render(request, "events/booking/confirmed.html", {"event": event_or_404(pk), "reference": reference})
