"""Profiles that are no longer public: who asks for one is told that it has gone (410), and who else there is.

410 when it was public before: unpublished, or deleted within the last year. 404 for an address where nothing
public ever stood, above all a draft that was never published: nobody learns that somebody is writing a profile.
"""

from django.shortcuts import render
from django.utils import timezone

from core.query import index_page

from .models import GoneProfile, ProviderProfileIndexPage, ProviderProfilePage
from .similar import similar_to


def has_gone(page):
    """Whether this page was public once and no language's page of the profile is now."""
    if page.live or page.first_published_at is None:
        return False
    same = ProviderProfilePage.objects.filter(translation_key=page.translation_key)
    return not same.filter(live=True).exists()


def was_deleted(slug):
    """Whether a public profile with this slug was deleted and none has it now."""
    return (
        GoneProfile.objects.filter(slug_hash=GoneProfile.hash_of(slug)).exists()
        and not ProviderProfilePage.objects.filter(slug=slug, live=True).exists()
    )


def remember(page):
    """Note, when a page is deleted, that its address was public. Of the page itself nothing is kept."""
    if page.first_published_at is not None:
        GoneProfile.objects.update_or_create(slug_hash=GoneProfile.hash_of(page.slug))


def forget_old(today=None):
    """Forget addresses whose year is over; the number of them. A daily job."""
    return GoneProfile.objects.filter(forget_on__lte=today or timezone.localdate()).delete()[0]


def gone_page(request, page=None):
    """The answer for a profile that has gone; `page` when it is unpublished only, for people like it."""
    index = index_page(ProviderProfileIndexPage)
    context = {
        "similar": similar_to(page) if page else [],
        "directory_url": index.get_url(request) if index else "",
    }
    return render(request, "provider_profiles/gone.html", context, status=410)
