"""What people wrote to a provider, for the members of the profile. For anybody else it is not there."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from . import enquiries
from .permissions import profiles_of

SHOWN = 200


@never_cache
@login_required
@require_safe
def inbox(request):
    """Messages, the newest first, and what readers suggested about the page."""
    context = {
        "enquiries": enquiries.with_pages(enquiries.enquiries_for(request.user)[:SHOWN]),
        "suggestions": enquiries.with_pages(enquiries.open_suggestions_for(request.user)[:SHOWN]),
        "several": profiles_of(request.user).count() > 1,
    }
    return render(request, "provider_profiles/messages/inbox.html", context)


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def one(request, pk):
    """One message with what to do about it: answered, not answered after all, delete.

    Opening it notes that it was opened. That is no act of the person: it only takes the mark "new" away.
    """
    enquiry = get_object_or_404(enquiries.enquiries_for(request.user), pk=pk)
    if request.method != "POST":
        enquiries.opened(enquiry)
        return render(request, "provider_profiles/messages/one.html", {"enquiry": enquiry})
    act = request.POST.get("do")
    if act == "delete":
        enquiry.delete()
        messages.success(request, _("The message is deleted."))
        return redirect("provider_profiles:messages")
    if act not in ("answered", "not_answered"):
        raise Http404
    enquiries.set_answered(enquiry, act == "answered")
    messages.success(request, _("Saved."))
    return redirect("provider_profiles:message", pk=pk)


@never_cache
@login_required
@require_safe
def delete(request, pk):
    """Ask before a message is deleted."""
    enquiry = get_object_or_404(enquiries.enquiries_for(request.user), pk=pk)
    return render(request, "provider_profiles/messages/delete.html", {"enquiry": enquiry})
