"""Which profiles a person has, and how another one begins."""

import uuid

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from core.ratelimit import allow

from . import editing
from .forms import StartForm
from .models import ProviderProfileIndexPage
from .own_profiles import own_profiles
from .permissions import may_start, profiles_of
from .views import DAY, READ


@never_cache
@login_required
@require_safe
def profiles(request):
    """The person's profiles to choose from; straight on where there is nothing to choose."""
    rows = own_profiles(request.user)
    if not rows:
        return _start_page(request, start_form(request), is_another=False)
    if len(rows) == 1:
        return redirect("provider_profiles:profile", rows[0].provider.pk)
    context = {"profiles": rows, "may_start": may_start(request.user)}
    return render(request, "provider_profiles/account/profiles.html", context)


def start_form(request):
    """The first form, offering the languages the directory exists in."""
    names = dict(settings.LANGUAGES)
    indexes = ProviderProfileIndexPage.objects.live().select_related("locale").order_by("pk")
    languages = [(index.locale.language_code, names.get(index.locale.language_code, "")) for index in indexes]
    initial = {"language": get_language(), "key": uuid.uuid4()}
    return StartForm(request.POST or None, languages=languages, initial=initial)


def _start_page(request, form, is_another):
    context = {"form": form, "is_another": is_another}
    return render(request, "provider_profiles/account/start.html", context)


@never_cache
@login_required
@require_http_methods([*READ, "POST"])
def start(request):
    """Name the page and begin. One more for whoever has a profile: another name, or another kind of help."""
    form = start_form(request)
    if request.method == "POST" and form.is_valid():
        try:
            provider = _begin(request, form.cleaned_data)
        except editing.NotPossible as problem:
            messages.error(request, str(problem))
            return redirect("provider_profiles:profiles")
        return redirect("provider_profiles:step", provider.pk, "name")
    return _start_page(request, form, is_another=profiles_of(request.user).exists())


def _begin(request, answers):
    """The new Provider, or the one that this very form made before."""
    language = answers.get("language")
    indexes = ProviderProfileIndexPage.objects.live().order_by("pk")
    index = (indexes.filter(locale__language_code=language) if language else indexes).first()
    if index is None or not allow(request, "profile-start", 10, DAY, request.user.pk):
        raise editing.NotPossible(
            _("A profile cannot be started at the moment. Try again tomorrow, or contact us.")
        )
    return editing.start(request.user, index, answers["title"], answers["key"])
