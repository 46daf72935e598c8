"""Cancelling by the link in a mail. Opening the link changes nothing: mail programs open links too."""

from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from ..booking import cancel
from ..listing import other_events
from ..references import booking_for
from ..versions import version_of


def _booking_or_404(token):
    booking = booking_for(token)
    if booking is None:
        raise Http404
    return booking


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def cancel_by_link(request, token):
    """GET asks, POST cancels. A link used twice shows what the first time did."""
    booking = _booking_or_404(token)
    if booking.can_cancel and request.method == "POST":
        cancel(booking)
        return redirect("events:cancelled", token=token)
    if booking.confirmed:
        context = {"booking": booking, "event": version_of(booking.places)}
        return render(request, "events/booking/cancel.html", context)
    return redirect("events:cancelled", token=token)


@never_cache
@require_safe
def cancelled(request, token):
    """The place is free again, and there are other dates."""
    booking = _booking_or_404(token)
    if booking.confirmed:
        return redirect("events:cancel", token=token)
    event = version_of(booking.places)
    return render(
        request,
        "events/booking/cancelled.html",
        {"booking": booking, "event": event, "others": other_events(event)},
    )
