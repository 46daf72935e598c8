"""What differs between two texts, word by word; two lists, entry by entry; and two sets of photos."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

WORDS = re.compile(r"\n+|[^\s]+[^\S\n]*")
# Below this likeness two texts are shown whole, one after the other: single words in common would only confuse.
TOO_DIFFERENT = 0.3


class What(TextChoices):
    """What became of a piece of a text, an entry of a list or a photo."""

    SAME = "same", _("The same")
    GONE = "gone", _("Taken out")
    NEW = "new", _("New")
    MOVED = "moved", _("Moved")
    RENAMED = "renamed", _("Other words")


@dataclass(frozen=True)
class Piece:
    """A run of words, and what became of it."""

    what: What
    text: str


def between_texts(before, after):
    """[Piece, …] that lead from one text to the other: what is gone stands before what came for it."""
    old, new = WORDS.findall(before), WORDS.findall(after)
    matcher = SequenceMatcher(
        None, [word.strip(" \t") for word in old], [word.strip(" \t") for word in new], False
    )
    if matcher.ratio() < TOO_DIFFERENT:
        return _pieces((What.GONE, [before]), (What.NEW, [after]))
    found = []
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if tag == "equal":
            found.append((What.SAME, new[new_from:new_to]))
        else:
            found += [(What.GONE, old[old_from:old_to]), (What.NEW, new[new_from:new_to])]
    return _pieces(*found)


def _pieces(*runs):
    return [Piece(what, "".join(words)) for what, words in runs if "".join(words)]


def between_lists(before, after):
    """[Piece, …]: what stays or is new in the order of the new list, then what is gone."""
    kept = [Piece(What.SAME if entry in before else What.NEW, entry) for entry in after]
    return kept + [Piece(What.GONE, entry) for entry in before if entry not in after]


@dataclass(frozen=True)
class ShownPhoto:
    """A photo on one side of the comparison."""

    photo: object
    alt: str
    what: What


def between_photos(before, after):
    """Two lists of ShownPhoto, from photo_list.photos_of: what is public now, and what was sent."""
    old, new = ({photo.pk: alt for photo, alt in photos} for photos in (before, after))
    common = [pk for pk in old if pk in new], [pk for pk in new if pk in old]

    def sent(photo, alt):
        if photo.pk not in old:
            return What.NEW
        if alt != old[photo.pk]:
            return What.RENAMED
        return What.SAME if common[0].index(photo.pk) == common[1].index(photo.pk) else What.MOVED

    return (
        [ShownPhoto(photo, alt, What.SAME if photo.pk in new else What.GONE) for photo, alt in before],
        [ShownPhoto(photo, alt, sent(photo, alt)) for photo, alt in after],
    )
