"""One profile as staff see it: how it stands, what readers say, its checks, and all that was done to it."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.forms import inlineformset_factory
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.text import validate_plain_text

from . import editing
from .models import ProfileCheck, Provider
from .moderation import for_moderators
from .permissions import is_member
from .staff_history import history_of


class PauseForm(forms.Form):
    """Why a profile is paused."""

    reason = forms.CharField(
        label=gettext_lazy("Why do you pause it?"), max_length=1000, validators=[validate_plain_text],
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("The provider gets these words by mail. Only staff can put it back then."),
        error_messages={"required": gettext_lazy("Write why you pause it. The provider gets these words.")},
    )  # fmt: skip


def _provider(pk):
    provider = get_object_or_404(Provider, pk=pk)
    if provider.page is None:
        raise Http404
    return provider


@for_moderators
def profile(request, pk):
    """How one profile stands, and what can be done at once."""
    return _screen(request, _provider(pk), PauseForm())


def _screen(request, provider, form):
    submissions = provider.submissions.select_related("decided_by").order_by("-pk")
    context = {
        "provider": provider,
        "page": provider.page,
        "is_own": is_member(request.user, provider),
        "form": form,
        "suggestions": provider.suggestions.filter(handled_at=None),
        "checks": provider.checks.select_related("seen_by"),
        "submissions": submissions[:10],
        "log": history_of(provider),
    }
    return render(request, "provider_profiles/admin/profile.html", context)


@for_moderators
def set_paused(request, pk):
    """Pause a listing, with the reason, or put it back."""
    provider = _provider(pk)
    if request.method != "POST":
        return redirect("provider_profiles_profile", pk=pk)
    if request.POST.get("do") == "pause":
        form = PauseForm(request.POST)
        if not form.is_valid():
            return _screen(request, provider, form)
        editing.pause_by_staff(request.user, provider, form.cleaned_data["reason"])
    else:
        editing.set_paused(request.user, provider, False)
    messages.success(request, _("Done. The directory shows it now."))
    return redirect("provider_profiles_profile", pk=pk)


@for_moderators
def confirm(request, pk):
    """The provider told staff that everything is right: note it, and who noted it."""
    provider = _provider(pk)
    if request.method == "POST":
        editing.confirm(request.user, provider)
        messages.success(request, _("Done. The directory shows it now."))
    return redirect("provider_profiles_profile", pk=pk)


def date_input():
    """The browser's own date field: it needs no script."""
    return forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


CheckFormSet = inlineformset_factory(
    Provider,
    ProfileCheck,
    fields=["kind", "which", "detail", "seen_on", "next_due"],
    widgets={"seen_on": date_input(), "next_due": date_input()},
    extra=1,
)


@for_moderators
def checks(request, pk):
    """What the provider says they have, and what staff have seen. Dates only: no paper is ever stored."""
    provider = _provider(pk)
    if is_member(request.user, provider):
        raise PermissionDenied
    formset = CheckFormSet(request.POST or None, instance=provider)
    if request.method == "POST" and formset.is_valid():
        editing.save_checks(request.user, provider, formset)
        messages.success(request, _("The checks are saved."))
        return redirect("provider_profiles_checks", pk=pk)
    return render(request, "provider_profiles/admin/checks.html", {"provider": provider, "formset": formset})
