"""People who use a wheelchair."""

from art.figure import Person
from art.furniture import wheelchair_back, wheelchair_front
from art.palette import CORAL

SEAT_ABOVE_FLOOR = 138


def rolling(x, floor, scale=1, flip=False, chair=CORAL, lap="", **options):
    """Give a person in a wheelchair whose big wheel stands on ``floor`` at x. ``lap`` lies on the knees."""
    options.setdefault("legs", ((94, 112), (104, 110)))
    side = -1 if flip else 1
    held = lap + options.pop("held", "")
    person = Person(
        x - 8 * side * scale, floor - SEAT_ABOVE_FLOOR * scale, scale=scale, flip=flip, held=held, **options
    )
    return (
        wheelchair_back(x, floor, scale, flip, chair)
        + person.draw()
        + wheelchair_front(x, floor, scale, flip, chair)
    )
