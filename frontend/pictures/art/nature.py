"""Sky, land, trees, plants and animals."""

from art.palette import BARK, CORAL, GRASS, LEAF, LIME, MOSS, SEA, SKY, SUN, WHITE
from art.svg import INK, box, circle, group, line, num, oval, path, points, shade, tint


def backdrop(colour, height=800):
    """Fill the whole picture."""
    return box(0, 0, 1200, height, colour)


def sun(x, y, radius=62):
    """Give a sun with a soft glow."""
    return circle(x, y, radius * 1.7, "#fff3c4", fill_opacity=".7") + circle(x, y, radius, SUN)


def cloud(x, y, scale=1, colour=WHITE):
    """Give one cloud, 170 wide."""
    return group(
        path(colour, "M-70 24a26 26 0 0 1 4-51a42 42 0 0 1 78-12a32 32 0 0 1 50 20a22 22 0 0 1 6 43z"),
        x,
        y,
        scale,
    )


def hills(top, colour, wobble=40, bottom=800, phase=0):
    """Give one rolling band of land, from about ``top`` down."""
    lift = -wobble if phase else wobble
    curve = f"C{points(200, top - lift * 1.6, 380, top - lift, 600, top)}"
    curve += f"S{points(1000, top + lift * 1.4, 1200, top - lift * 0.6)}"
    return path(colour, f"M0 {num(top)}{curve}V{bottom}H0Z")


def shadow(x, y, width, colour=INK):
    """Give a soft shadow on the ground; the light comes from the upper left."""
    return oval(x + width * 0.12, y, width, max(6, width * 0.13), colour, fill_opacity=".13")


def tree(x, y, scale=1, colour=LEAF):
    """Give a round tree that stands on y, 240 high."""
    crown = circle(0, -160, 74, colour) + circle(-46, -118, 48, colour) + circle(48, -122, 52, shade(colour, 0.1))
    trunk = path(BARK, "M-11 0L-7-120H7L11 0Z") + line(BARK, 8, "M0-84L26-116M0-66L-24-96")
    light = path(tint(colour, 0.25), "M-52-176A62 62 0 0 1-4-222A50 40 0 0 0-52-176Z")
    return group(trunk + crown + light, x, y, scale)


def pine(x, y, scale=1, colour=MOSS):
    """Give a pointed tree that stands on y, 200 high."""
    layers = "M0-210L42-130H22L60-70H30L74-10H-74L-30-70H-60L-22-130H-42Z"
    return group(
        box(-9, -14, 18, 24, shade(colour, 0.3))
        + path(colour, layers, stroke=colour, stroke_width=8, stroke_linejoin="round"),
        x,
        y,
        scale,
    )


def bush(x, y, scale=1, colour=LEAF):
    """Give a low bush, 160 wide."""
    return group(
        path(colour, "M-80 0a34 34 0 0 1 16-56a44 44 0 0 1 74-22a40 40 0 0 1 58 32a28 28 0 0 1 12 46z"),
        x,
        y,
        scale,
    )


def flower(x, y, colour=SUN, scale=1, stem=40):
    """Give a flower on a stem whose foot is at (x, y)."""
    petals = "".join(f"M{a} {b}a7 7 0 1 1 .1 0" for a, b in ((0, -1), (9, 6), (6, 17), (-6, 17), (-9, 6)))
    green = line(MOSS, 4, f"M0 0V-{stem}") + path(LEAF, "M0-10q16-18 22-6q-8 10-22 6zM0-16q-16-14-20-2q8 8 20 2z")
    return group(
        green + group(path(colour, petals) + circle(0, 5, 6, shade(colour, 0.35)), 0, -stem - 5), x, y, scale
    )


def sprig(x, y, scale=1, colour=LEAF, turn=0):
    """Give a leafy stem 70 high."""
    leaves = (
        "M0-14q22-20 30-4q-10 14-30 4zM0-24q-22-18-28-2q10 12 28 2zM0-44q18-18 25-4"
        "q-9 12-25 4zM0-52q-18-16-23-2q8 10 23 2zM0-64q-8-16 0-24q8 8 0 24z"
    )
    return group(line(shade(colour, 0.25), 4, "M0 0V-66") + path(colour, leaves), x, y, scale, turn)


def tuft(x, y, scale=1, colour=LEAF):
    """Give a tuft of grass."""
    return group(line(colour, 5, "M0 0Q-3-14-12-20M2 0Q2-18 2-28M4 0Q8-14 17-18"), x, y, scale)


def tufts(spots, colour=LEAF):
    """Give several tufts as one path; ``spots`` are (x, y) pairs."""
    return line(colour, 5, "".join(f"M{x} {y}q-3-14-12-20m14 20q0-18 0-28m2 28q4-14 13-18" for x, y in spots))


def meadow_ground(top=560):
    """Give sky, sun side hills and grass for an outdoor scene."""
    land = hills(top - 110, "#a9d3b6", 46) + hills(top - 50, LIME, 30, phase=1) + hills(top, GRASS, 16)
    return backdrop(SKY) + land


def pond(x, y, width, height=30):
    """Give a pond with two glints."""
    glints = line(
        tint(SEA, 0.6), 5, f"M{x - width * 0.5:.0f} {y}h{width * 0.4:.0f}M{x} {y + 9}h{width * 0.45:.0f}"
    )
    return oval(x, y, width, height, SEA) + glints


def dog(x, ground, scale=1, colour="#d9a860", flip=False, harness=None, pose="walk", collar=CORAL):
    """Give a dog looking right, 190 long, whose paws rest on ``ground``."""
    dark = shade(colour, 0.18)
    if pose == "sit":
        return group(_sitting_dog(colour, dark, harness, collar), x, ground, scale, flip=flip)
    far = path(
        dark,
        "M44-66L62-30L56 0H74Q74-9 68-11L80-36L74-66ZM-66-60L-52-30L-62-10L-60 0H-42Q-42-9-48-11L-38-32L-40-60Z",
    )
    near = path(
        colour,
        (
            "M30-66L40-28L30 0H49Q49-9 43-11L60-30L62-66ZM-84-70C-82-40-76-36-84-12"
            "L-86 0H-67Q-67-9-72-11L-62-34L-40-60Z"
        ),
    )
    tail = line(colour, 14, "M-82-92C-104-100-112-120-108-138")
    body = path(
        colour,
        (
            "M-90-84C-88-108-60-110-30-106C0-104 30-112 46-124L80-110C84-84 74-62 56-56"
            "C20-48-20-52-56-52C-80-52-92-62-90-84Z"
        ),
    )
    gear = _harness(harness) if harness else line(collar, 9, "M48-128L74-106")
    return group(far + tail + near + body + _dog_head(colour, dark) + gear, x, ground, scale, flip=flip)


def _dog_head(colour, dark):
    skull = path(
        colour,
        (
            "M40-122C38-154 58-170 80-168C98-166 104-154 110-150L128-146C136-142 134-126 124-124"
            "C104-118 92-116 84-108L50-104Z"
        ),
    )
    return (
        skull
        + path(dark, "M62-164C44-162 38-140 46-124C60-122 70-138 74-158Z")
        + oval(128, -143, 7, 6, INK)
        + circle(94, -150, 3.5, INK)
    )


def _harness(colour):
    return (
        line(colour, 11, "M40-58L34-112M46-120L78-92")
        + line(WHITE, 4, "M40-60L34-108")
        + line(colour, 7, "M32-112L-24-226")
    )


def _sitting_dog(colour, dark, harness, collar):
    tail = line(colour, 14, "M-50-10Q-90-8-96-34")
    body = path(colour, "M46-120C66-90 64-40 56 0H74Q74-8 40 0C10 2-30 0-50 0C-78-20-60-80-10-108L40-128Z")
    legs = path(dark, "M-50 0C-66-30-30-56-6-40C10-26 4-8-10-6L14-6Q16 0 12 0Z") + path(
        colour, "M30-70L36 0H56Q56-9 50-11L54-70Z"
    )
    gear = line(harness or collar, 10, "M44-126L72-108")
    return tail + body + legs + _dog_head(colour, dark) + gear


def bird(x, y, scale=1, colour=CORAL, flip=False):
    """Give a small bird."""
    drawing = path(colour, "M-34 6L-16-4C-14-22 8-28 18-18L30-12L19-8C18 12-10 18-20 6Z") + circle(
        14, -13, 2.5, INK
    )
    return group(
        line(INK, 3, "M-2 10v10M6 9v11") + drawing + path(shade(colour), "M-14-4C-6 8 6 6 8-6Z"),
        x,
        y,
        scale,
        flip=flip,
    )
