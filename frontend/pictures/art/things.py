"""Things people hold and use. Each is drawn round a point named in its docstring."""

from art.palette import (
    BARK,
    BUTTER,
    CORAL,
    CREAM,
    DEEP,
    LEAF,
    LILAC,
    PLUM,
    ROSE,
    SALMON,
    SAND,
    SEA,
    SLATE,
    SUN,
    TEAL,
    WHITE,
    WOOD,
)
from art.svg import INK, box, circle, group, line, oval, path, ring, shade, tint


def mug(x, y, colour=CORAL, scale=1, flip=False, steam=False):
    """Give a mug whose middle is at (x, y)."""
    puff = line(WHITE, 4, "M-6-28q-8-10 0-18t0-18M8-28q-8-10 0-18t0-18", stroke_opacity=".75") if steam else ""
    handle = ring(18, 0, 10, colour, 6)
    return group(puff + handle + path(colour, "M-17-19H17V10Q17 20 8 20H-8Q-17 20-17 10Z"), x, y, scale, flip=flip)


def teapot(x, y, colour=TEAL, scale=1, turn=0, flip=False):
    """Give a tea pot, spout to the right; (x, y) is its middle."""
    drawing = ring(-48, 0, 22, shade(colour), 10) + path(
        colour, "M40 16C66 16 58-22 86-28L92-20C78-4 78 30 40 34Z"
    )
    drawing += oval(0, 6, 52, 42, colour) + oval(0, -32, 26, 9, shade(colour)) + circle(0, -44, 8, SUN)
    return group(drawing + path(tint(colour, 0.3), "M-36-8Q-26-28-8-30Q-22-16-26 4Z"), x, y, scale, turn, flip)


def kettle(x, y, colour=CORAL, scale=1):
    """Give a kettle that stands on y."""
    body = path(colour, "M-50 0C-56-40-44-90 0-90C44-90 56-40 50 0Z") + path(colour, "M40-40L74-70L84-62L52-8Z")
    handle = line(INK, 10, "M-34-84C-34-136 34-136 34-84") + circle(0, -96, 9, INK) + box(-54, -8, 108, 10, INK, 4)
    return group(
        handle + body + path(tint(colour, 0.3), "M-36-20C-38-50-28-72-12-80C-22-60-26-40-24-18Z"), x, y, scale
    )


def tablet(x, y, scale=1, turn=0, screen=BUTTER):
    """Give a tablet seen from the front; (x, y) is its middle."""
    return group(
        box(-46, -32, 92, 64, INK, 9)
        + box(-39, -25, 78, 50, screen, 3)
        + box(-30, -16, 26, 20, TEAL, 3)
        + line(CORAL, 5, "M6-12h22M6-2h22M-30 14h58"),
        x,
        y,
        scale,
        turn,
    )


def phone(x, y, scale=1, turn=0, screen=SEA):
    """Give a phone; (x, y) is its middle."""
    return group(box(-15, -27, 30, 54, INK, 6) + box(-11, -21, 22, 40, screen, 2), x, y, scale, turn)


def laptop(x, y, scale=1, flip=False, screen=""):
    """Give an open laptop from behind or, with ``screen`` drawing, from the front; it stands on y."""
    lid = box(-62, -84, 124, 84, "#4b4658", 8)
    face = box(-55, -77, 110, 70, CREAM, 3) + screen if screen else circle(0, -42, 9, "#6d6880")
    return group(
        lid + face + path("#6d6880", "M-74-4H74L82 6Q82 10 76 10H-76Q-82 10-82 6Z"), x, y, scale, flip=flip
    )


def glass(x, y, drink=SALMON, scale=1, straw=PLUM):
    """Give a tall smoothie with a straw; it stands on y."""
    tube = line(straw, 5, "M4-20L16-92")
    return group(
        tube
        + path(drink, "M-20-62H20L15-2Q14 0 12 0H-12Q-14 0-15-2Z")
        + path(WHITE, "M-22-70H22L20-56Q0-48-20-56Z", fill_opacity=".85")
        + path(WHITE, "M-14-48L-11-8", stroke="#fff", stroke_width=4, stroke_opacity=".5"),
        x,
        y,
        scale,
    )


def fruit(x, y, kind="orange", scale=1):
    """Give a fruit that lies on y: orange, apple, lemon or berry."""
    colour = {"orange": "#ec8f3a", "apple": "#8fb84f", "lemon": SUN, "berry": CORAL}[kind]
    leaf = path(LEAF, "M2-42q14-12 20-2q-10 8-20 2z") + line(BARK, 3, "M0-36v-8")
    return group(
        circle(0, -19, 20, colour) + path(tint(colour, 0.4), "M-13-24q4-10 14-10q-8 4-10 12z") + leaf,
        x,
        y,
        scale,
    )


def blender(x, y, colour=PLUM, scale=1, drink=SALMON):
    """Give a blender that stands on y, 130 high."""
    jug = (
        path(tint(SEA, 0.55), "M-34-128H34L26-40H-26Z")
        + path(drink, "M-31-96H31L26-40H-26Z")
        + box(-38, -138, 76, 14, INK, 5)
    )
    return group(jug + path(colour, "M-28-40H28L38 0H-38Z") + circle(0, -18, 8, SUN), x, y, scale)


def bowl(x, y, colour=TEAL, scale=1, inside=""):
    """Give a bowl that stands on y, 110 wide."""
    return group(
        inside
        + path(colour, "M-55-46H55C54-16 34 0 20 0H-20C-34 0-54-16-55-46Z")
        + path(tint(colour, 0.25), "M-44-38h20q2 16 12 28q-24-6-32-28z"),
        x,
        y,
        scale,
    )


def loaf(x, y, scale=1, colour="#c98a45"):
    """Give a round loaf that lies on y, 110 wide."""
    cuts = line(tint(colour, 0.5), 5, "M-28-34q8-10 16-12M-4-42q8-8 16-8M20-42q8-4 16-2")
    return group(
        path(colour, "M-56 0C-64-34-34-54 0-54C34-54 64-34 56 0Z")
        + path(shade(colour, 0.12), "M-56 0C-60-10-58-18-56-22C-30-8 30-8 56-22C58-18 60-10 56 0Z")
        + cuts,
        x,
        y,
        scale,
    )


def tray(x, y, scale=1, turn=0):
    """Give a baking tray with buns; (x, y) is the middle of its edge."""
    buns = "".join(
        path(c, f"M{left} 0a18 20 0 0 1 36 0z")
        for left, c in ((-62, "#c98a45"), (-20, "#d69a55"), (22, "#c98a45"))
    )
    return group(buns + box(-76, -3, 152, 13, SLATE, 5), x, y, scale, turn)


def ball(x, y, radius=26):
    """Give a football; (x, y) is its middle."""
    patch = "M0-10L10-3L6 9H-6L-10-3Z"
    seams = line(INK, 2, "M0-10V-24M10-3L23-8M6 9L14 21M-6 9L-14 21M-10-3L-23-8")
    return group(circle(0, 0, 25, WHITE, stroke=INK, stroke_width=2) + path(INK, patch) + seams, x, y, radius / 25)


def spade(x, y, scale=1, turn=0):
    """Give a spade; (x, y) is where the handle ends, the blade is 200 below."""
    return group(
        line(WOOD, 10, "M0 6V140")
        + line(INK, 9, "M-16 0H16")
        + path(SLATE, "M-26 132H26V170Q24 196 0 206Q-24 196-26 170Z"),
        x,
        y,
        scale,
        turn,
    )


def can(x, y, colour=TEAL, scale=1, turn=0, flip=False):
    """Give a watering can, spout to the right; (x, y) is the handle."""
    drawing = (
        path(colour, "M-36 16H30L36 86H-42Z")
        + path(colour, "M28 66L80 10L90 18L34 84Z")
        + line(shade(colour), 9, "M-30 18C-30-14 22-14 22 18")
    )
    return group(drawing + path(shade(colour), "M70 8L84-6L100 8L90 22Z"), x, y, scale, turn, flip)


def pot(x, y, scale=1, colour=SALMON, plant=""):
    """Give a plant pot that stands on y, 60 high, with ``plant`` growing at its rim."""
    return group(
        group(plant, 0, -56) + path(colour, "M-28-50H28L20 0H-20Z") + box(-34, -62, 68, 18, shade(colour, 0.1), 5),
        x,
        y,
        scale,
    )


def drum(x, y, scale=1, colour=CORAL):
    """Give a hand drum that stands on y, 130 high."""
    body = path(colour, "M-42-124H42C40-80 22-60 26 0H-26C-22-60-40-80-42-124Z")
    ropes = line(BUTTER, 4, "M-40-112L-26-66L-12-112L0-66L12-112L26-66L40-112")
    return group(
        body
        + ropes
        + oval(0, -124, 44, 12, CREAM)
        + oval(0, -124, 44, 12, "none", stroke=shade(colour, 0.3), stroke_width=4),
        x,
        y,
        scale,
    )


def guitar(x, y, scale=1, turn=-30):
    """Give a guitar; (x, y) is the middle of its body, the neck points right before turning."""
    neck = line(BARK, 12, "M20 0H150") + box(144, -11, 34, 22, INK, 5)
    body = path(
        WOOD,
        "M-56-4C-56-40-20-46-2-32C10-24 24-32 36-26C52-16 52 16 36 26C24 32 10 24-2 32C-20 46-56 40-56-4Z",
    )
    return group(body + neck + circle(-2, 0, 13, INK) + line(INK, 6, "M-36-14v28"), x, y, scale, turn)


def microphone(x, y, height=220):
    """Give a microphone on a stand; (x, y) is the microphone."""
    stand = line(INK, 7, f"M0 18V{height}M-34 {height + 6}L0 {height - 12}L34 {height + 6}")
    return group(stand + circle(0, -6, 15, SLATE) + path(INK, "M-12 2H12L7 26H-7Z"), x, y)


def vase(x, y, scale=1, colour=LILAC):
    """Give a clay pot or vase that stands on y, 90 high."""
    return group(
        path(colour, "M-16-92H16Q14-78 18-70C44-52 44-16 24 0H-24C-44-16-44-52-18-70Q-14-78-16-92Z")
        + path(tint(colour, 0.3), "M-24-52q8-10 14-12q-12 24-2 54q-22-16-12-42z"),
        x,
        y,
        scale,
    )


def bag(x, y, scale=1, colour=LEAF, filled=True):
    """Give a shopping bag; (x, y) is where the handles are held, the bag is 110 high."""
    food = (
        path("#c98a45", "M-22 34L-34-2Q-28-12-20-6L-4 34Z") + line(LEAF, 8, "M10 32Q6 10 16 0M16 32Q20 14 30 8")
        if filled
        else ""
    )
    return group(
        line(shade(colour), 6, "M-20 36Q-16 0 0 0Q16 0 20 36")
        + food
        + path(colour, "M-36 32H36L42 108Q42 114 36 114H-36Q-42 114-42 108Z"),
        x,
        y,
        scale,
    )


def book(x, y, scale=1, colour=CORAL, turn=0):
    """Give an open notebook seen from a slant; (x, y) is the middle."""
    pages = path(
        WHITE, "M0-14C-20-26-50-26-70-20L-78 22C-54 16-22 16 0 28C22 16 54 16 78 22L70-20C50-26 20-26 0-14Z"
    )
    lines = line(SEA, 3, "M-58-6q20-4 42 2M-62 6q22-4 46 2M16-4q20-6 42-2M16 8q22-6 46-2") + line(
        SAND, 3, "M0-12V26"
    )
    return group(path(colour, "M-76-22L-86 30Q0 20 0 36Q0 20 86 30L76-22Z") + pages + lines, x, y, scale, turn)


def pencil(x, y, turn=0, colour=SUN):
    """Give a pencil whose point is at (x, y)."""
    return group(
        path(colour, "M-5-16H5V-70H-5Z") + path(ROSE, "M-5-16H5L0 0Z") + box(-5, -78, 10, 9, CORAL, 3),
        x,
        y,
        1,
        turn,
    )


def cane(x, y, length, lean=0, white=True):
    """Give a long cane held at (x, y) that reaches ``length`` down and ``lean`` across."""
    tip = f"M{x} {y}l{lean} {length}"
    low = (
        line(CORAL, 8, f"M{x + lean * 0.78:.0f} {y + length * 0.78:.0f}L{x + lean} {y + length}") if white else ""
    )
    return line(WHITE if white else BARK, 8, tip) + low


def lead(start, end, colour=CORAL):
    """Give a dog lead that hangs between a hand and a collar."""
    (x1, y1), (x2, y2) = start, end
    return line(colour, 5, f"M{x1} {y1}Q{(x1 + x2) / 2:.0f} {max(y1, y2) + 24} {x2} {y2}")


def plate(x, y, width=120, colour=WHITE):
    """Give a plate seen from the side; it lies on y."""
    half = width // 2
    slope = f"Q{half - 16} 0 {half - 30} 0H{30 - half}Q{16 - half} 0 {-half} -9Z"
    return group(path(colour, f"M{-half} -9H{half}{slope}"), x, y)


def jar(x, y, colour=SALMON, height=56, lid=DEEP):
    """Give a storage jar that stands on y."""
    return box(x - 20, y - height, 40, height, colour, 7) + box(x - 17, y - height - 10, 34, 12, lid, 4)
