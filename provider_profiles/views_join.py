"""The page behind the link of an invitation. Opening it changes nothing, because mail programs open links too."""

from urllib.parse import urlencode

from allauth.account.models import EmailAddress
from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from . import people as rules
from .editing import NotPossible
from .permissions import is_member, may_join
from .views import READ


@never_cache
@require_http_methods([*READ, "POST"])
def join(request, token):
    """What joining means, for whoever holds the link; the button, for the person with the invited address."""
    invitation = rules.invitation_of(token)
    page = invitation and invitation.provider.page
    if page is None:
        return render(request, "provider_profiles/people/join_ended.html", status=404)
    if is_member(request.user, invitation.provider):
        return redirect("provider_profiles:profile", invitation.provider_id)
    if not invitation.is_open:
        return render(request, "provider_profiles/people/join_ended.html", status=410)
    allowed = request.user.is_authenticated and may_join(request.user, invitation)
    if request.method == "POST" and allowed:
        try:
            rules.join(request.user, invitation)
            messages.success(request, _("You have joined. You can change this profile from now on."))
            return redirect("provider_profiles:profile", invitation.provider_id)
        except NotPossible as problem:
            messages.error(request, str(problem))
    context = {"invitation": invitation, "name": page.draft_title, "may_join": allowed}
    context |= _ways_in(request, invitation)
    return render(request, "provider_profiles/people/join.html", context)


def _ways_in(request, invitation):
    """Addresses for who is signed out, and whether the person only has to confirm the invited address."""
    if request.user.is_authenticated:
        theirs = EmailAddress.objects.filter(user=request.user, email__iexact=invitation.email)
        return {"has_to_confirm": theirs.filter(verified=False).exists()}
    back = urlencode({"next": request.path})
    return {name: f"{reverse(f'account_{name}')}?{back}" for name in ("login", "signup")}
