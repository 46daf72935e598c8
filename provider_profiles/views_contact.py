"""The forms a reader comes to from a profile: a message, a suggestion, and where to turn with a worry.

The answers travel in the form from page to page, so nothing is stored before the last press and nothing typed is
lost. The forms need no cookie: where a post comes from is checked instead (core/own_forms.py).
"""

from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from core.models.areas import Nation
from core.own_forms import from_own_pages
from core.query import public_pages

from . import enquiries
from .forms_contact import EnquiryForm, SuggestionForm, fresh_enquiry_form, fresh_suggestion_form
from .models import ProviderProfilePage
from .safeguarding import where_to_turn

READ_AND_WRITE = ["GET", "HEAD", "POST"]


def profile_or_404(slug):
    """The public page with this slug, in the reader's language or else in the other one."""
    pages = public_pages(ProviderProfilePage).filter(slug=slug).select_related("locale", "area")
    found = sorted(pages, key=lambda page: (page.locale.language_code != get_language(), page.pk))
    if not found or found[0].provider is None:
        raise Http404
    return found[0]


@never_cache
@require_http_methods(READ_AND_WRITE)
@from_own_pages
def message(request, slug):
    """The form, the page to check it, and the sending itself, by what was pressed."""
    page = profile_or_404(slug)
    if not enquiries.takes_messages(page.provider):
        form = EnquiryForm(request.POST) if request.method == "POST" else None
        return _show(request, "message_closed", page, form, status=409 if form else 200)
    if request.method != "POST":
        return _show(request, "message", page, fresh_enquiry_form(request.user))
    form = EnquiryForm(request.POST)
    if not form.is_valid() or request.POST.get("step") == "change":
        return _show(request, "message", page, form)
    if request.POST.get("step") != "send":
        return _show(request, "message_check", page, form)
    # A program that fills in everything gets the usual answer, and nothing is kept.
    if form.from_a_program or _kept(enquiries.send, request, page, form):
        return redirect("provider_profiles_provider:message_sent", slug=slug)
    return _show(request, "message", page, form, status=429)


@never_cache
@require_safe
def message_sent(request, slug):
    """What happens next. Shows nothing of what was sent."""
    return _show(request, "message_sent", profile_or_404(slug))


@never_cache
@require_http_methods(READ_AND_WRITE)
@from_own_pages
def suggest(request, slug):
    """Say what should change on a page."""
    page = profile_or_404(slug)
    if request.method != "POST":
        return _show(request, "suggest", page, fresh_suggestion_form())
    form = SuggestionForm(request.POST)
    if not form.is_valid():
        return _show(request, "suggest", page, form)
    if form.from_a_program or _kept(enquiries.suggest, request, page, form):
        return redirect("provider_profiles_provider:suggest_sent", slug=slug)
    return _show(request, "suggest", page, form, status=429)


@never_cache
@require_safe
def suggest_sent(request, slug):
    """Thanks, and what happens next."""
    return _show(request, "suggest_sent", profile_or_404(slug))


@never_cache
@require_safe
def worried(request, slug):
    """Where to turn with a worry about somebody's safety: not to us. Nothing is asked and nothing is stored."""
    page = profile_or_404(slug)
    here = page.area.nation if page.area else ""
    return _show(request, "worried", page, places=where_to_turn(here), here=here and Nation(here).label)


def _kept(keep, request, page, form):
    """Whether it was kept; if too much came from here, the form says so and holds every word."""
    try:
        keep(request, page.provider, form.answers(), form.cleaned_data["key"])
    except enquiries.TooMany:
        words = _("There were many messages today. Nothing was sent. Please try again tomorrow, or ring.")
        form.add_error(None, words)
        return False
    return True


def _show(request, name, page, form=None, status=200, **more):
    context = {"profile": page, "form": form, **more}
    return render(request, f"provider_profiles/contact/{name}.html", context, status=status)
