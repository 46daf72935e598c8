"""Periodic work: photos nobody shows any more, and rows that hold labels staff have changed since."""

from datetime import timedelta

from django.utils import timezone

from . import listings
from .models import ProfilePhoto, ProfileSubmission, ProviderProfilePage

# A photo may be uploaded a moment before the draft that names it is saved.
GRACE = timedelta(days=1)


def photos_in_use():
    """Ids of photos shown by a public page, a page's newest draft, or a text that waits to be checked."""
    pages = ProviderProfilePage.objects.select_related("latest_revision")
    used = set(pages.filter(photo__isnull=False).values_list("photo_id", flat=True))
    newest = [page.latest_revision for page in pages.filter(latest_revision__isnull=False)]
    waiting = ProfileSubmission.objects.filter(state=ProfileSubmission.State.WAITING).select_related("revision")
    revisions = newest + [submission.revision for submission in waiting if submission.revision]
    return {str(photo) for photo in used} | {str(revision.content.get("photo")) for revision in revisions}


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
