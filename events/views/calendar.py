"""The calendar file of a public event."""

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from .. import ical
from .book import event_or_404


@require_safe
def calendar_file(request, pk):
    """A text/calendar file that phones and computers offer to add."""
    page = event_or_404(pk)
    response = HttpResponse(ical.for_page(page), content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{page.slug}.ics"'
    return response
