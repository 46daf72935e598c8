"""My list: saving from cached pages, the list, comparing, sharing, and the support-plan insert.

Forms on these pages carry no token (core.own_forms): a token would set a cookie before anybody pressed a thing.
"""

from functools import wraps
from urllib.parse import quote, urlsplit

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from core.own_forms import from_own_pages
from core.query import index_page

from . import shortlist
from .models import ProviderProfileIndexPage
from .shortlist_entries import comparison, entries_of, facts_of, is_listed, name_kinds
from .support_plan import PlanForm, as_text, plan_rows, pounds, total

HERE = "provider_profiles_my_list:"


def page_of(request, name, context, status=200):
    """One of the pages, with what all of them say."""
    index = index_page(ProviderProfileIndexPage)
    shared = {"directory_url": index.get_url(request) if index else "", "most": shortlist.MOST}
    return render(request, f"provider_profiles/shortlist/{name}.html", shared | context, status=status)


# The list ------------------------------------------------------------------------------------------------------


@never_cache
@require_safe
def my_list(request):
    """Everybody on the list, or how to add somebody."""
    keys = shortlist.keys_of(request)
    chosen = keys if len(keys) <= shortlist.MOST_COMPARED else ()
    return _list_page(request, chosen, removed=shortlist.key_from(request.GET.get("removed")))


def _list_page(request, chosen, removed=None, error=""):
    keys = shortlist.keys_of(request)
    entries = entries_of(keys)
    taken_off = None
    if removed and removed not in keys:
        taken_off = next((entry for entry in entries_of([removed]) if entry.is_listed), None)
    name_kinds(entries)
    context = {"entries": entries, "chosen": chosen, "taken_off": taken_off, "error": error}
    context["can_compare"] = sum(entry.is_listed for entry in entries) > 1
    context["most_compared"] = shortlist.MOST_COMPARED
    return page_of(request, "my_list", context)


@from_own_pages
@never_cache
@require_POST
def save(request):
    """Put a profile on the list of this device. Somebody the directory does not have cannot be saved."""
    key = shortlist.key_from(request.POST.get("profile"))
    keys = shortlist.keys_of(request)
    if key is None or not is_listed(key):
        raise Http404
    if key not in keys and len(keys) >= shortlist.MOST:
        return page_of(request, "full", {"back": _way_back(request.POST.get("next"))})
    goal = reverse(f"{HERE}saved", args=[key])
    response = HttpResponseRedirect(f"{goal}?{urlencode({'next': _way_back(request.POST.get('next'))})}")
    shortlist.keep(response, dict.fromkeys((*keys, key)))
    return response


@never_cache
@require_safe
def saved(request, key):
    """On to the page where the button was pressed; words about it when the browser did not take the cookie."""
    back = _way_back(request.GET.get("next"))
    if key in shortlist.keys_of(request):
        return redirect(f"{back}#save-{key.hex}")
    return page_of(request, "not_kept", {"back": back})


def _way_back(goal):
    """An address of this site that a form or a link named, without its fragment; else the list."""
    goal = goal or ""
    if not goal.startswith("/") or not url_has_allowed_host_and_scheme(goal, allowed_hosts=None):
        return reverse(f"{HERE}my_list")
    path, query = urlsplit(goal)[2:4]
    return f"{path}?{query}" if query else path


@from_own_pages
@never_cache
@require_POST
def remove(request):
    """Take a profile off the list."""
    key = shortlist.key_from(request.POST.get("profile"))
    if key is None:
        raise Http404
    response = HttpResponseRedirect(f"{reverse(f'{HERE}my_list')}?removed={key.hex}")
    shortlist.keep(response, [one for one in shortlist.keys_of(request) if one != key])
    return response


@from_own_pages
@never_cache
@require_POST
def clear(request):
    """Take everybody off the list, and the cookie off the device."""
    response = redirect(f"{HERE}my_list")
    shortlist.keep(response, ())
    return response


@never_cache
@require_safe
def compare(request):
    """Up to four profiles side by side. The address says which, so it can be kept and sent."""
    chosen = shortlist.keys_from(request.GET.getlist("profile"))
    if not chosen:
        return _list_page(request, (), error=_("Tick the people you want to compare."))
    if len(chosen) > shortlist.MOST_COMPARED:
        error = _("Tick up to %(number)d people to compare.") % {"number": shortlist.MOST_COMPARED}
        return _list_page(request, chosen, error=error)
    entries = entries_of(chosen)
    facts = facts_of(entries)
    left_out = [entry for entry in entries if not entry.is_listed]
    return page_of(request, "compare", {"facts": facts, "rows": comparison(facts), "left_out": left_out})


# Sharing -------------------------------------------------------------------------------------------------------


@never_cache
@require_safe
def share(request):
    """A link to the list that opens for 30 days. Making it stores nothing."""
    keys = shortlist.keys_of(request)
    if not keys:
        return redirect(f"{HERE}my_list")
    link = request.build_absolute_uri(reverse(f"{HERE}shared", args=[shortlist.sealed(keys)]))
    mail = f"mailto:?subject={quote(_('A list of people who could help'))}&body={quote(link)}"
    return page_of(
        request, "share", {"link": link, "mail": mail, "until": shortlist.last_day(), "number": len(keys)}
    )


def with_shared_list(view):
    """Decorator: turn the link of an address into the SharedList it holds; 410 when its last day has passed."""

    @wraps(view)
    def wrapped(request, link):
        try:
            return view(request, link, shortlist.opened(link))
        except shortlist.NotALink:
            raise Http404 from None
        except shortlist.LinkIsOver:
            return page_of(request, "over", {}, status=410)

    return wrapped


@never_cache
@require_safe
@with_shared_list
def shared(request, link, held):
    """Somebody else's list, to read."""
    entries = entries_of(held.keys)
    name_kinds(entries)
    listed = [entry for entry in entries if entry.is_listed]
    comparable = listed if 1 < len(listed) <= shortlist.MOST_COMPARED else []
    context = {"entries": entries, "until": held.until, "link": link, "comparable": comparable}
    return page_of(request, "shared", context)


@from_own_pages
@never_cache
@require_POST
@with_shared_list
def save_shared(request, link, held):
    """Add a shared list to the reader's own, as far as there is room."""
    keys = tuple(dict.fromkeys((*shortlist.keys_of(request), *held.keys)))
    if len(keys) > shortlist.MOST:
        return page_of(request, "full", {"back": reverse(f"{HERE}shared", args=[link])})
    goal = reverse(f"{HERE}saved", args=[held.keys[0]])
    response = HttpResponseRedirect(goal)
    shortlist.keep(response, keys)
    return response


# The support plan ----------------------------------------------------------------------------------------------


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@from_own_pages
def support_plan(request):
    """The insert, with what a week costs once somebody typed how often. Nothing of that is kept."""
    entries = entries_of(shortlist.keys_of(request))
    facts = facts_of(entries)
    form = PlanForm(facts, request.POST if request.method == "POST" else None)
    rows = plan_rows(facts, form)
    today = timezone.localdate()
    if request.POST.get("as") == "text" and form.is_valid():
        name = "support-plan.txt"
        return HttpResponse(
            as_text(rows, today),
            content_type="text/plain; charset=utf-8",
            headers={"Content-Disposition": f'attachment; filename="{name}"'},
        )
    sum_of_all = total(rows)
    context = {
        "form": form,
        "rows": rows,
        "left_out": [entry for entry in entries if not entry.is_listed],
        "total": pounds(sum_of_all) if sum_of_all is not None else "",
        "text": as_text(rows, today),
        "today": today,
    }
    return page_of(request, "support_plan", context)
