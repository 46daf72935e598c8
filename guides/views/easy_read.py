"""“Ask us for an Easy Read version”: counted for staff, with nothing about the reader."""

from uuid import UUID

from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from wagtail.models import Page

from core.own_forms import from_own_pages
from core.query import in_language_or_original
from core.ratelimit import allow

from ..easy_read.twins import easy_read_of
from ..models import EasyReadRequest

PAGES_A_DAY = 20
A_DAY = 24 * 60 * 60


def public_page_or_404(key):
    """The public page with this translation key, in the reader's language or in English."""
    page = in_language_or_original(Page).filter(translation_key=key).first()
    if page is None:
        raise Http404
    return page


@from_own_pages
@require_POST
def ask(request):
    """Count the wish, once a day for each page and address, and say thank you."""
    try:
        page = public_page_or_404(UUID(request.POST.get("page", "")))
    except ValueError as no_key:
        raise Http404 from no_key
    twin = easy_read_of(page)
    if twin:  # made since the reader opened the page
        return redirect(twin.url)
    if not allow(request, "guides.easy_read.pages", PAGES_A_DAY, A_DAY):
        return render(request, "guides/easy_read/asked.html", {"full_page": page, "too_many": True}, status=429)
    if allow(request, "guides.easy_read.page", 1, A_DAY, page.translation_key):
        EasyReadRequest.objects.count_one(page)
    return redirect("guides:easy_read_asked", key=page.translation_key)


@never_cache
@require_safe
def asked(request, key):
    """Thank you, and what can be done today."""
    return render(request, "guides/easy_read/asked.html", {"full_page": public_page_or_404(key)})
