"""The photos of a profile as one list, the main one first, and what can be done with it.

Nothing here saves a page: editing.py does. A photo is never changed: turning one makes another, for the old one
may be public or under review.
"""

from django.db.models import F, FilteredRelation, Q

from .models import ProfilePagePhoto, ProfilePhoto

MOST_PHOTOS = 4
ACTS = ("save", "turn", "first", "up", "down", "remove")


def photos_of(page):
    """[(photo, what it shows), …] of a page or a draft, in order."""
    main = [(page.photo, page.photo_alt)] if page.photo else []
    more = sorted(page.more_photos.all().select_related("photo"), key=lambda row: row.sort_order or 0)
    return main + [(row.photo, row.alt) for row in more]


def public_photos(page):
    """`photos_of` for a page as it stands in the database, by one query."""
    rows = ProfilePhoto.objects.annotate(row=FilteredRelation("page_rows", condition=Q(page_rows__page=page.pk)))
    rows = rows.filter(Q(pk=page.photo_id) | Q(row__isnull=False)).annotate(alt=F("row__alt"))
    found = {photo.pk: photo for photo in rows.order_by("row__sort_order")}
    main = found.pop(page.photo_id, None)
    page.photo = main
    return ([(main, page.photo_alt)] if main else []) + [(photo, photo.alt) for photo in found.values()]


def put_photos(page, photos):
    """Give a page these photos, the first as the main one. Saves nothing."""
    page.photo, page.photo_alt = photos[0] if photos else (None, "")
    page.more_photos = [
        ProfilePagePhoto(photo=photo, alt=alt, sort_order=order) for order, (photo, alt) in enumerate(photos[1:])
    ]


def place_of(photos, pk):
    """Where a photo stands in the list, or None when it is not in it."""
    return next((place for place, (photo, _alt) in enumerate(photos) if str(photo.pk) == str(pk)), None)


def moved(photos, place, act):
    """The list after "first", "up", "down" or "remove" of one photo."""
    photos = list(photos)
    one = photos.pop(place)
    if act == "remove":
        return photos
    to = {"first": 0, "up": max(place - 1, 0), "down": place + 1}[act]
    return [*photos[:to], one, *photos[to:]]


def take_over(draft, source):
    """Give a translation the photos of the original; what it says of one in its own language stays."""
    known = {photo.pk: alt for photo, alt in photos_of(draft) if alt}
    put_photos(draft, [(photo, known.get(photo.pk) or alt) for photo, alt in photos_of(source)])


def ids(page):
    """The ids of a page's photos, in order."""
    return [photo.pk for photo, _alt in photos_of(page)]
