"""“Tell us what is missing”: a short form that a search without result leads to. Nobody is asked who they are."""

from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from core.own_forms import from_own_pages
from core.query import index_page
from core.ratelimit import allow

from . import missing as service
from .forms_missing import MissingForm
from .models import ProviderProfileIndexPage

A_DAY, DAY = 10, 24 * 3600


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@from_own_pages
def missing(request):
    """The form, with what was searched for filled in, and its sending."""
    if request.method != "POST":
        return _form_page(request, MissingForm.fresh(request.GET))
    form = MissingForm(request.POST)
    if not form.is_valid():
        return _form_page(request, form)
    # A program that fills in everything gets the usual answer, and nothing is kept.
    if not form.from_a_program:
        if not allow(request, "profiles.missing", A_DAY, DAY):
            form.add_error(None, _("Many answers came from your connection today. Send it tomorrow, or ring us."))
            return _form_page(request, form, status=429)
        service.keep(form.answers(), form.cleaned_data["key"])
    return redirect("provider_profiles_missing_support:sent")


@never_cache
@require_safe
def sent(request):
    """Thanks, and what happens with it. Shows nothing of what was sent."""
    return render(request, "provider_profiles/missing/sent.html", _directory())


def _form_page(request, form, status=200):
    context = {"form": form, "months": service.KEPT.days // 30, **_directory()}
    return render(request, "provider_profiles/missing/form.html", context, status=status)


def _directory():
    index = index_page(ProviderProfileIndexPage)
    return {"directory_url": index.get_url() if index else "/"}
