"""My bookings, for a signed-in person."""

from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from ..booking import cancel
from ..listing import next_events
from ..models import Booking
from ..references import cancel_token
from ..versions import version_of, versions_of

PAST_SHOWN = 50


@never_cache
@login_required
@require_safe
def my_bookings(request):
    """Coming and past bookings of this account; the next events when there are none."""
    mine = Booking.objects.of(request.user).confirmed().select_related("places")
    coming, past = list(mine.coming()), list(mine.past()[:PAST_SHOWN])
    pages = versions_of([booking.places for booking in coming + past])
    for booking in coming + past:
        booking.event = pages.get(booking.places.translation_key)
    suggested = [] if coming else next_events()
    return render(request, "events/booking/mine.html", {"coming": coming, "past": past, "suggested": suggested})


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def cancel_mine(request, pk):
    """GET asks, POST cancels one of one's own bookings; anybody else's is not found."""
    mine = Booking.objects.of(request.user).confirmed().select_related("places")
    booking = get_object_or_404(mine, pk=pk)
    if booking.can_cancel and request.method == "POST":
        cancel(booking)
        return redirect("events:cancelled", token=cancel_token(booking))
    context = {"booking": booking, "event": version_of(booking.places), "from_account": True}
    return render(request, "events/booking/cancel.html", context)
