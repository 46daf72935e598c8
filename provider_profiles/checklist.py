"""What a moderator looks at before a profile goes live. The points stand here and nowhere else.

Nothing of a tick is kept in a table: who ticked what is in the history, with the decision (`ticks`).
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from .models.pages import RegulationBasis
from .photo_list import photos_of


def _always(page):
    return True


@dataclass(frozen=True)
class Point:
    """One thing to look at. Of a required one that is not ticked the screen asks once more."""

    key: str
    text: str
    required: bool = False
    applies: Callable = _always


POINTS = (
    Point("words", _("The words are clear and kind")),
    Point("private", _("No name or address of a person they support"), required=True),
    Point("price", _("The price says what it is for")),
    Point("photos", _("Nothing in the photos that should not be there"), required=True, applies=photos_of),
    Point(
        "links",
        _("The website and the links open, and are theirs"),
        applies=lambda page: page.website or page.social_links,
    ),
    Point(
        "register",
        _("Personal care: I looked the number up on the regulator’s register"),
        required=True,
        applies=lambda page: page.regulation_basis == RegulationBasis.REGISTERED,
    ),
    Point(
        "exempt",
        _("Personal care: the reason for not registering can be right"),
        required=True,
        applies=lambda page: page.regulation_basis == RegulationBasis.EXEMPT,
    ),
    Point(
        "no_care",
        _("No personal care under another name, such as “help to get ready”"),
        required=True,
        applies=lambda page: page.regulation_basis == RegulationBasis.NO_PERSONAL_CARE,
    ),
)
TEXTS = {point.key: point.text for point in POINTS}


def points_for(page):
    """The points that a text has to be looked at for."""
    return [point for point in POINTS if point.applies(page)]


def not_ticked(page, ticked):
    """The required points that are still open."""
    return [point for point in points_for(page) if point.required and point.key not in ticked]


def ticks(page, ticked):
    """What the history keeps of a decision: which points were ticked, and which required ones were not."""
    return {
        "ticked": [point.key for point in points_for(page) if point.key in ticked],
        "not_ticked": [point.key for point in not_ticked(page, ticked)],
    }
