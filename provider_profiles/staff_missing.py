"""What people looked for and did not find, for moderators."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from . import missing
from .models import MissingSupport
from .moderation import for_moderators


@for_moderators
def missing_support(request):
    """What nobody has handled, and what was asked for most."""
    rows = missing.open_ones()
    context = {"rows": rows, "most_asked": missing.most_asked(rows), "months": missing.KEPT.days // 30}
    return render(request, "provider_profiles/admin/missing.html", context)


@for_moderators
def handle(request, pk):
    """Note that one has been dealt with."""
    row = get_object_or_404(MissingSupport, pk=pk)
    if request.method == "POST":
        missing.set_handled(row)
        messages.success(request, _("Noted as handled."))
    return redirect("provider_profiles_missing")
