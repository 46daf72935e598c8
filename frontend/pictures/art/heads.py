"""Heads and hair. Drawn round (0, 0), about 70 high, looking to the right; the figure mirrors them.

Faces have no features: how a person feels is shown by how they stand.
"""

from art.palette import CHESTNUT, CORAL, SUN
from art.svg import box, circle, line, oval, path, points, ring, shade, tint

FACE = (
    "M-25-6C-25-25-13-35 2-35C18-35 27-24 27-9L31 3Q32 8 27 9C27 22 19 34 6 34C-6 34-12 28-17 20C-23 14-25 4-25-6Z"
)
FACE_FRONT = "M-27-6C-27-26-14-35 0-35C14-35 27-26 27-6C27 18 14 34 0 34C-14 34-27 18-27-6Z"
CAP = (
    "M28-11C25-20 14-22 6-22C-3-21-8-17-11-9C-12-3-15 1-18 3C-22 6-23 11-24 16C-33 6-37-12-30-25"
    "C-24-39-10-45 6-43C21-42 32-29 28-11Z"
)
CAP_FRONT = "M-29-2C-35-26-20-44 0-44C20-44 35-26 29-2C26-10 22-17 16-21C4-17-10-17-18-20C-23-15-26-9-29-2Z"
BOB = (
    "M-29 32C-40 10-38-24-22-37C-8-47 16-46 26-33C31-25 30-17 28-12C18-14 6-19 2-26C-2-14-8-8-10 0"
    "C-12 12-7 24-9 35C-16 40-25 39-29 32Z"
)
BOB_FRONT = (
    "M-26 34C-40 24-38-26-22-38C-8-47 10-47 22-38C38-26 40 24 26 34C20 37 16 33 18 26C24 8 24-8 18-20"
    "C4-14-12-14-19-19C-24-8-24 8-18 26C-16 33-20 37-26 34Z"
)
HIJAB = (
    "M5-45C-26-47-41-22-38 6C-37 26-43 40-50 56C-30 74 26 76 44 58C36 46 26 40 24 30C34 14 35-10 31-24"
    "C25-38 17-44 5-45ZM7-28C20-28 27-18 27-7L31 3Q32 8 27 9C26 22 18 31 8 31C-6 30-15 14-15-2C-15-16-8-28 7-28Z"
)
HIJAB_FRONT = (
    "M0-46C-28-46-38-22-35 6C-34 24-46 42-52 56C-30 74 30 74 52 56C46 42 34 24 35 6C38-22 28-46 0-46Z"
    "M0-27C14-27 22-16 22-2C22 18 10 31 0 31C-10 31-22 18-22-2C-22-16-14-27 0-27Z"
)
BACK_OF_HEAD = "M-28-6C-29-28-15-40 1-40C17-40 29-28 28-6C28 12 20 28 0 28C-20 28-28 12-28-6Z"


def head(skin, style, colour, look="side", extras=()):
    """Give (behind, front): what lies behind the body, and the head itself.

    ``style`` is a key of ``HAIR``; ``look`` is "side", "front" or "back"; ``extras`` are keys of ``EXTRAS``.
    """
    behind, over = HAIR[style](colour, look)
    if look == "back":
        hair = {"bald": skin}.get(style, CHESTNUT if style in HATS else colour)
        body = path(hair, BACK_OF_HEAD)
    elif look == "front":
        body = path(skin, FACE_FRONT) + oval(-27, 0, 5, 8, shade(skin)) + oval(27, 0, 5, 8, shade(skin))
    else:
        body = path(skin, FACE)
    ear = oval(-13, 3, 6, 9, shade(skin, 0.12)) if look == "side" and style not in COVERED else ""
    worn = "".join(EXTRAS[name](look) for name in extras)
    return behind, body + over + ear + worn


def neck(skin):
    """Give a neck with the shadow of the chin, from the head down to the collar."""
    return path(shade(skin, 0.16), "M-12 14L-12 48Q0 58 13 48L12 14Z")


def _cap(look):
    return {"side": CAP, "front": CAP_FRONT, "back": BACK_OF_HEAD}[look]


def _short(colour, look):
    return "", path(colour, _cap(look))


def _crop(colour, look):
    """Very short hair that follows the skull."""
    data = {
        "side": "M27-14C16-24 0-24-8-12C-10-4-14 2-18 4Q-24 6-25 0C-30-22-14-38 3-38C18-38 27-26 27-14Z",
        "front": "M-27-6C-28-30-14-38 0-38C14-38 28-30 27-6C24-16 20-22 12-24C4-22-4-22-12-24C-20-22-24-16-27-6Z",
        "back": BACK_OF_HEAD,
    }
    return "", path(colour, data[look])


def _quiff(colour, look):
    lift = "M27-13C36-22 34-42 14-46C-2-52-26-44-30-22L-10-18C4-26 18-22 27-13Z"
    return "", path(colour, _cap(look)) + (path(colour, lift) if look == "side" else "")


def _bob(colour, look):
    return "", path(
        colour,
        {"side": BOB, "front": BOB_FRONT}.get(look, "M-30 34C-42-20-28-44 0-44S42-20 30 34Q0 44-30 34Z"),
    )


def _long(colour, look):
    behind = path(colour, "M-16-40C-46-30-38 24-46 70C-30 84 6 78 12 60L18-30Z")
    if look != "side":
        behind = path(colour, "M0-44C-46-44-38 30-44 72C-24 82 24 82 44 72C38 30 46-44 0-44Z")
    return behind, _bob(colour, look)[1]


def _bun(colour, look):
    x, y = (-26, -32) if look == "side" else (0, -48)
    knot = circle(x, y, 16, shade(colour, 0.1))
    return "", knot + path(colour, _cap(look))


def _ponytail(colour, look):
    tail = path(colour, "M-24-30C-52-34-58 2-46 40C-34 28-28 2-20-6Z") if look != "front" else ""
    return tail, path(colour, _cap(look))


def _afro(colour, look):
    if look == "back":
        return "", circle(0, -14, 46, colour)
    hairline = path(colour, CAP if look == "side" else CAP_FRONT)
    return circle(-5 if look == "side" else 0, -14, 46, colour), hairline


def _curls(colour, look):
    spots = ((-30, -8), (-28, -26), (-12, -39), (8, -41), (23, -31), (-27, 10))
    if look != "side":
        spots = ((-28, -10), (-22, -30), (-4, -40), (16, -36), (28, -16), (-29, 6), (29, 4))
    dots = line(colour, 30, "".join(f"M{points(x, y)}v.1" for x, y in spots))
    return "", dots + path(colour, _cap(look))


def _locs(colour, look):
    ropes = "M-16-30C-34-14-34 20-36 52M-8-30C-24-10-26 24-26 60M-24-30C-42-16-42 14-46 40M0-30C-16-8-16 20-16 58"
    if look == "front":
        ropes = (
            "M-20-30C-34-10-32 20-36 54M20-30C34-10 32 20 36 54M-14-34C-26-10-24 20-27 62M14-34C26-10 24 20 27 62"
        )
    return line(colour, 11, ropes), path(colour, _cap(look))


def _bald(_colour, _look):
    return "", ""


def _thinning(colour, look):
    side = "M-12-10C-13-2-15 2-18 4C-22 8-23 13-24 18C-34 6-34-12-26-22C-20-20-14-16-12-10Z"
    front = "M-28 2C-36-12-30-24-22-28C-24-18-24-8-28 2ZM28 2C36-12 30-24 22-28C24-18 24-8 28 2Z"
    return "", path(colour, {"side": side, "front": front}.get(look, BACK_OF_HEAD))


def _hijab(colour, look):
    if look == "back":
        return "", path(
            colour,
            "M0-46C-30-46-40-14-34 14C-36 34-46 46-52 58C-30 76 30 76 52 58C46 46 36 34 34 14C40-14 30-46 0-46Z",
        )
    folds = line(shade(colour, 0.22), 3, "M-30 18C-20 44 10 50 24 34M-36 34C-24 58 8 62 30 52")
    return "", path(colour, HIJAB if look == "side" else HIJAB_FRONT, fill_rule="evenodd") + folds


def _turban(colour, look):
    dome = "M-30-4C-42-30-22-58 4-57C28-56 40-36 30-13C14-26-14-22-30-4Z"
    folds = line(shade(colour, 0.2), 3, "M28-22C10-40-16-36-32-16M22-38C6-50-14-48-28-32")
    if look == "front":
        dome = "M-32-10C-40-40-20-58 0-58C20-58 40-40 32-10C22-22 10-26 0-34C-10-26-22-22-32-10Z"
        folds = line(shade(colour, 0.2), 3, "M-30-26C-20-34-8-38 0-34C8-38 20-34 30-26")
    return "", path(colour, dome) + folds


def _beanie(colour, look):
    return "", path(colour, "M-30-10C-34-40-16-52 2-52C20-52 34-38 30-12Z") + box(
        -33, -20, 65, 15, shade(colour), 7
    )


def _bobble(colour, look):
    return "", circle(-2, -56, 13, tint(colour, 0.5)) + _beanie(colour, look)[1]


def _flatcap(colour, look):
    crown = "M-32-10C-34-34-14-46 6-44C26-42 34-28 32-18C40-16 46-12 44-8C30-12 0-18-32-10Z"
    return "", path("#a8a29c", "M-12-14C-13-2-15 2-18 4C-22 8-23 13-24 16C-32 6-34-8-28-16Z") + path(colour, crown)


def _sunhat(colour, look):
    band = line(CORAL, 7, "M-25-22Q2-12 28-22")
    return "", path(colour, "M-25-20C-24-54 26-56 28-20Z") + oval(2, -18, 52, 10, colour) + band


BEARD = "M-18 6C-14 16-6 22 5 20C13 18 21 15 27 18C26 30 18 42 6 42C-8 41-18 24-18 6Z"
BEARD_FRONT = "M-27-2C-26 10-20 16-10 16H10C20 16 26 10 27-2C29 22 16 42 0 42C-16 42-29 22-27-2Z"


def _beard(look):
    return path("#3a2a26", BEARD_FRONT if look == "front" else BEARD)


def _grey_beard(look):
    return path("#cfc9c1", BEARD_FRONT if look == "front" else BEARD)


def _glasses(look):
    if look == "front":
        return ring(-11, 0, 9, "#2b2233", 3) + ring(11, 0, 9, "#2b2233", 3)
    return ring(15, -1, 9, "#2b2233", 3) + line("#2b2233", 3, "M6-2L-12-1")


def _dark_glasses(_look):
    return line("#2b2233", 3, "M6-3L-12-2") + path("#2b2233", "M4-8H29Q30 6 18 6Q4 6 4-8Z")


def _hearing_aid(_look):
    return line(SUN, 5, "M-20-2C-22 6-20 12-16 13")


COVERED = frozenset({"hijab", "bob", "long", "afro", "locs"})
HATS = frozenset({"beanie", "bobble", "flatcap", "sunhat", "turban"})
HAIR = {
    "short": _short,
    "crop": _crop,
    "quiff": _quiff,
    "bob": _bob,
    "long": _long,
    "bun": _bun,
    "ponytail": _ponytail,
    "afro": _afro,
    "curls": _curls,
    "locs": _locs,
    "bald": _bald,
    "thinning": _thinning,
    "hijab": _hijab,
    "turban": _turban,
    "beanie": _beanie,
    "bobble": _bobble,
    "flatcap": _flatcap,
    "sunhat": _sunhat,
}
EXTRAS = {
    "beard": _beard,
    "grey beard": _grey_beard,
    "glasses": _glasses,
    "dark glasses": _dark_glasses,
    "hearing aid": _hearing_aid,
}
