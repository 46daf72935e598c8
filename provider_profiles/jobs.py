"""Periodic work: photos nobody shows any more, and rows that hold labels staff have changed since."""

from datetime import timedelta

from django.db.models import F
from django.utils import timezone

from . import gone, listings
from .models import (
    Enquiry,
    ProfilePagePhoto,
    ProfilePhoto,
    ProfileSubmission,
    ProfileSuggestion,
    ProviderNotice,
    ProviderProfilePage,
)

# A photo may be uploaded a moment before the draft that names it is saved.
GRACE = timedelta(days=1)
KEEP_NOTICES = timedelta(days=396)


def photos_in_use():
    """Ids of photos shown by a public page, a page's newest draft, or a text that waits to be checked."""
    pages = ProviderProfilePage.objects.select_related("latest_revision")
    used = set(pages.filter(photo__isnull=False).values_list("photo_id", flat=True))
    used |= set(ProfilePagePhoto.objects.values_list("photo_id", flat=True))
    newest = [page.latest_revision for page in pages.filter(latest_revision__isnull=False)]
    waiting = ProfileSubmission.objects.filter(state=ProfileSubmission.State.WAITING).select_related("revision")
    revisions = newest + [submission.revision for submission in waiting if submission.revision]
    return {str(photo) for photo in used} | {
        name for revision in revisions for name in _photos_in(revision.content)
    }


def _photos_in(content):
    """Ids of the photos that the content of a revision names."""
    return [str(content.get("photo")), *(str(row.get("photo")) for row in content.get("more_photos", []))]


def remove_unused_photos(now=None):
    """Delete photos older than a day that nothing shows, files and all; the number of them."""
    used = photos_in_use()
    old = ProfilePhoto.objects.filter(created_at__lt=(now or timezone.now()) - GRACE)
    unused = [photo for photo in old if str(photo.pk) not in used]
    for photo in unused:
        photo.remove()
    return len(unused)


def refresh_listings():
    """Bring labels and dates in the directory's rows up to date."""
    return listings.rebuild()


def delete_old_messages(today=None):
    """Delete enquiries and suggestions on their last day, and forget addresses of deleted profiles; how many."""
    over = (kind.objects.over(today).delete()[0] for kind in (Enquiry, ProfileSuggestion))
    return sum(over) + gone.forget_old(today)


def forget_notices(now=None):
    """Delete notes of mails older than 13 months, except those about a date that still counts; the number."""
    old = ProviderNotice.objects.filter(written_at__lt=(now or timezone.now()) - KEEP_NOTICES)
    return old.exclude(about=F("provider__confirmed_on")).delete()[0]
