"""The provider's page about checks. It takes words and ticks, never a file."""

from django.contrib import messages
from django.shortcuts import render
from django.utils.translation import gettext as _

from core.ratelimit import allow

from . import editing
from .check_text import number_question
from .own_checks import ChecksForm, initial_of, save_own_checks
from .views import DAY, READ, for_providers, to


@for_providers(*READ, "POST")
def checks(request):
    """What the provider says they have, and what staff have seen of it."""
    posted = request.POST if request.method == "POST" else None
    form = ChecksForm(posted, initial=initial_of(request.provider))
    if posted is not None and form.is_valid():
        if not allow(request, "profile-checks", 60, DAY, request.user.pk):
            raise editing.NotPossible(_("You have saved very often today. Try again tomorrow."))
        save_own_checks(request.user, request.provider, form.rows())
        messages.success(request, _("Saved. People can see it now."))
        question = number_question(form.cleaned_data["regulator"], form.cleaned_data["number"])
        if question:
            messages.warning(request, question)
        return to(request, "checks")
    seen = [check for check in request.provider.checks.all() if check.seen_on]
    return render(request, "provider_profiles/checks/own.html", {"form": form, "seen": seen})
