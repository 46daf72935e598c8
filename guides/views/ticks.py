"""Saving ticks and forgetting them. Cached pages hold these forms, so they are known by where they come from."""

from urllib.parse import urlsplit

from django.http import HttpResponseRedirect, QueryDict
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from core.languages import path_in
from core.own_forms import from_own_pages
from core.ratelimit import take

from .. import ticks

SAVES_A_MINUTE = 30


@from_own_pages
@never_cache
@require_POST
def save_ticks(request):
    """Keep what a form showed: in the account of who is signed in, on the device of everybody else."""
    shown = ticks.keys_in(" ".join(request.POST.getlist("shown")))
    ticked = ticks.keys_in(" ".join(request.POST.getlist("tick"))) & shown
    if ticks.is_signed_in(request):
        if not take("ticks", SAVES_A_MINUTE, 60, request.user.pk):
            return back(request, ticks.LATER)
        kept = ticks.keep_in_account(request.user, shown, ticked)
        return back(request, ticks.SAVED if kept else ticks.FULL)
    keys = ticks.after_saving(ticks.ticks_of(request), shown, ticked)
    if len(keys) > ticks.MOST_ON_DEVICE:
        return back(request, ticks.FULL)
    response = back(request, ticks.SAVED)
    ticks.keep_on_device(response, keys)
    return response


@from_own_pages
@never_cache
@require_POST
def forget_ticks(request):
    """Forget every tick of this reader, in the account or on the device."""
    response = back(request, ticks.FORGOTTEN)
    if ticks.is_signed_in(request):
        ticks.forget(request.user)
    ticks.forget_on_device(response)
    return response


def back(request, outcome):
    """To the list that was saved, on the page it is on, which then says what happened.

    In the address rather than as a message: a message would open a session for a reader who has none.
    """
    goal = request.POST.get("next", "")
    if not goal.startswith("/") or not url_has_allowed_host_and_scheme(goal, allowed_hosts=None):
        goal = path_in(get_language(), "/")
    path, query = urlsplit(goal)[2:4]
    said = QueryDict(query, mutable=True)
    anchor = request.POST.get("list", "")
    said["ticks"], said["list"] = outcome, anchor
    return HttpResponseRedirect(f"{path}?{said.urlencode()}#{anchor}-said" if anchor else path)
