"""Who belongs to a profile: invite, remove, hand over, leave. The rules are in people.py and permissions.py."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from . import people as rules
from .editing import NotPossible
from .forms_people import InviteForm
from .permissions import is_owner, may_hand_over, may_invite, may_remove, profiles_of
from .views import READ, for_providers, to


@for_providers(*READ, "POST")
def people(request):
    """Everybody with what they may do; for the owner also the invitations and the form for another."""
    provider, invites = request.provider, may_invite(request.user, request.provider)
    if request.method == "POST" and not invites:
        raise Http404
    form = InviteForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            rules.invite(request.user, provider, form.cleaned_data["email"])
            messages.success(request, _on_its_way(form.cleaned_data["email"]))
            return to(request, "people")
        except NotPossible as problem:
            form.add_error("email", str(problem))
    context = {
        "name": provider.page.draft_title,
        "memberships": provider.people,
        "may_invite": invites,
        "invitations": provider.invitations.not_joined() if invites else [],
        "form": form,
    }
    return render(request, "provider_profiles/people/people.html", context)


def _on_its_way(email):
    return _("The invitation is on its way to this address: %(email)s") % {"email": email}


@for_providers("POST")
def invitation(request, pk):
    """Send one again, or withdraw it. One that is gone already is no mistake of whoever pressed."""
    if not may_invite(request.user, request.provider):
        raise Http404
    found = request.provider.invitations.not_joined().filter(pk=pk).first()
    if found is None:
        return to(request, "people")
    if request.POST.get("do") == "withdraw":
        rules.withdraw(request.user, found)
        messages.success(request, _("The invitation is withdrawn. Its link does not work any more."))
    elif request.POST.get("do") == "again":
        rules.invite(request.user, request.provider, found.email)
        messages.success(request, _on_its_way(found.email))
    else:
        raise Http404
    return to(request, "people")


@for_providers(*READ, "POST")
def remove(request, pk):
    """Take a helper out."""
    done = _("Removed. From now on this person cannot change the profile.")
    is_there = request.provider.memberships.filter(pk=pk).exists()
    if request.method == "POST" and may_invite(request.user, request.provider) and not is_there:
        return to(request, "people")  # pressed twice
    return _about_a_member(request, pk, "remove", may_remove, rules.remove, done)


@for_providers(*READ, "POST")
def hand_over(request, pk):
    """Make a helper the owner."""
    done = _("The profile is handed over. You are a helper now.")
    if request.method == "POST" and request.provider.memberships.filter(pk=pk, role=rules.Role.OWNER).exists():
        return to(request, "people")  # pressed twice
    return _about_a_member(request, pk, "hand_over", may_hand_over, rules.hand_over, done)


def _about_a_member(request, pk, name, may, act, done):
    """Ask first (GET), then act on one member of the profile (POST)."""
    membership = get_object_or_404(request.provider.people, pk=pk)
    if not may(request.user, membership):
        raise Http404
    if request.method != "POST":
        context = {"membership": membership, "name": request.provider.page.draft_title}
        return render(request, f"provider_profiles/people/{name}.html", context)
    act(request.user, membership)
    messages.success(request, done)
    return to(request, "people")


@login_required
def leave(request, provider):
    """A helper goes. Whoever presses twice is no member the second time, and is led to what they still have."""
    if request.method == "POST" and not profiles_of(request.user).filter(pk=provider).exists():
        return redirect("provider_profiles:profiles")
    return _leave(request, provider=provider)


@for_providers(*READ, "POST")
def _leave(request):
    """An owner reads what to do first."""
    name = request.provider.page.draft_title
    if request.method == "POST":
        rules.leave(request.user, request.provider)
        messages.success(request, _("You have left this profile:") + f" {name}")
        return redirect("provider_profiles:profiles")
    context = {"is_owner": is_owner(request.user, request.provider), "name": name}
    return render(request, "provider_profiles/people/leave.html", context)
