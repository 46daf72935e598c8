"""What people wrote to a provider, for the members of the profile. For anybody else it is not there."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _

from . import enquiries
from .views import READ, for_providers, to

SHOWN = 200


@for_providers(*READ)
def inbox(request):
    """Messages, the newest first, and what readers suggested about the page."""
    context = {
        "name": request.provider.page.draft_title,
        "enquiries": enquiries.enquiries_to(request.provider)[:SHOWN],
        "suggestions": enquiries.open_suggestions_about(request.provider)[:SHOWN],
    }
    return render(request, "provider_profiles/messages/inbox.html", context)


@for_providers(*READ, "POST")
def one(request, pk):
    """One message with what to do about it: answered, not answered after all, delete.

    Opening it notes that it was opened. That is no act of the person: it only takes the mark "new" away.
    """
    enquiry = get_object_or_404(enquiries.enquiries_to(request.provider), pk=pk)
    if request.method != "POST":
        enquiries.opened(enquiry)
        return render(request, "provider_profiles/messages/one.html", {"enquiry": enquiry})
    act = request.POST.get("do")
    if act == "delete":
        enquiry.delete()
        messages.success(request, _("The message is deleted."))
        return to(request, "messages")
    if act not in ("answered", "not_answered"):
        raise Http404
    enquiries.set_answered(enquiry, act == "answered")
    messages.success(request, _("Saved."))
    return to(request, "message", pk)


@for_providers(*READ)
def delete(request, pk):
    """Ask before a message is deleted."""
    enquiry = get_object_or_404(enquiries.enquiries_to(request.provider), pk=pk)
    return render(request, "provider_profiles/messages/delete.html", {"enquiry": enquiry})
