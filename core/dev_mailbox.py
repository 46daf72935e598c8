"""/mailbox/: the mails of a development site, newest first. Not there unless DEBUG is on."""

from django.conf import settings
from django.http import Http404
from django.shortcuts import render

from core.models.outbox import OutboxMail

SHOWN = 50


def mailbox(request):
    """List the last fifty mails with their text; 404 outside development."""
    if not settings.DEBUG:
        raise Http404
    return render(request, "core/dev_mailbox.html", {"mails": OutboxMail.objects.all()[:SHOWN]})
