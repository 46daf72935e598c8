"""Classes and workshops."""

from art import furniture, nature, places, things
from art.figure import Person, seated, standing
from art.palette import (
    BLACK,
    BLOND,
    BROWN,
    CHESTNUT,
    CORAL,
    DENIM,
    EBONY,
    FAIR,
    GINGER,
    LEAF,
    LIME,
    MOSS,
    NAVY,
    OLIVE,
    PEACH,
    PLUM,
    SALMON,
    SEA,
    SILVER,
    SLATE,
    STONE,
    SUN,
    TAN,
    TEAL,
    WHITE,
    WOOD,
)
from art.svg import box, circle, group, line, path, shade
from art.wheels import rolling

from scenes import scene

INK_SCREEN = "#2b2233"


def _on_screen(x, y, wall, skin, hair, top):
    """Give one window of a video call, 300 by 216; what lies outside is cut off."""
    person = Person(150, 336, scale=1.28, turn="front", look="front", skin=skin, hair=hair, top=top)
    person.legs = person.near = person.far = "none"
    return f'<svg x="{x}" y="{y}" width="300" height="216">{box(0, 0, 300, 216, wall)}{person.draw()}</svg>'


@scene("first-aid-class")
def first_aid_class():
    """Give a friendly class where people practise a bandage on each other."""
    kit = group(
        line(MOSS, 9, "M-22-74q0-22 22-22t22 22")
        + box(-66, -76, 132, 76, LEAF, 12)
        + path(WHITE, "M-9-64h18v17h17v18h-17v17h-18v-17h-17v-18h17z"),
        300,
        572,
    )
    return [
        places.room("#e3efe9", "#d6b088", 640, "#cfe3da"),
        furniture.window(90, 120, 200, 230),
        furniture.window(910, 120, 200, 230),
        box(390, 90, 420, 250, WHITE, 10, stroke=STONE, stroke_width=8),
        circle(500, 190, 30, PEACH),
        path(TEAL, "M450 290q0-60 50-60t50 60z"),
        line(SALMON, 9, "M590 230h50m-18-18l18 18l-18 18"),
        circle(720, 190, 30, BROWN),
        path(CORAL, "M670 290q0-60 50-60t50 60z"),
        line(SUN, 10, "M690 262h60"),
        standing(
            520,
            700,
            scale=1.08,
            skin=BROWN,
            hair=("crop", BLACK),
            wears=("glasses",),
            top=TEAL,
            bottom=NAVY,
            near=(606, 478),
            far=(636, 470),
            nod=6,
        ).draw(),
        standing(
            740,
            700,
            scale=1.06,
            flip=True,
            skin=FAIR,
            hair=("ponytail", GINGER),
            top=SUN,
            sleeve="short",
            bottom=PLUM,
            near=(800, 480),
            far=(622, 470),
            far_elbow="down",
            nod=4,
        ).draw(),
        line(WHITE, 29, "M652 474L676 462"),
        line(STONE, 3, "M654 462l6 26M666 456l6 26"),
        circle(634, 486, 14, WHITE),
        furniture.table(190, 572, 240, WOOD, legs=150),
        kit,
        furniture.chair(170, 790, CORAL, back=150),
        seated(
            170,
            790,
            scale=1.24,
            skin=EBONY,
            hair=("bun", SILVER),
            top=PLUM,
            bottom=SLATE,
            shoes=CORAL,
            near=(252, 640),
            far=(278, 640),
            nod=-8,
        ).draw(),
        rolling(
            1010,
            792,
            1.2,
            flip=True,
            chair=TEAL,
            skin=PEACH,
            hair=("short", BLOND),
            wears=("hearing aid",),
            top=CORAL,
            bottom=DENIM,
            near=(920, 622),
            far=(906, 622),
            nod=-8,
        ),
    ]


@scene("online-workshop")
def online_workshop():
    """Give a workshop on a screen: four people in, one at home with tea."""

    faces = "".join(
        _on_screen(x, y, *look)
        for x, y, look in (
            (282, 94, ("#f3dcc6", BROWN, ("locs", BLACK), TEAL)),
            (600, 94, ("#d7e8e2", PEACH, ("hijab", CORAL), PLUM)),
            (282, 324, ("#e6daef", FAIR, ("thinning", SILVER), SUN)),
            (600, 324, ("#fbe9bf", OLIVE, ("curls", CHESTNUT), LEAF)),
        )
    )
    return [
        places.room("#e9e1d3", "#cf9f72", 660),
        furniture.frame(70, 120, 130, 160, SEA),
        furniture.shelf(980, 260, 180, things.jar(1020, 260, SALMON) + things.vase(1090, 260, 0.8, TEAL)),
        box(262, 74, 656, 486, INK_SCREEN, 18),
        faces,
        path("#6d6880", "M540 572H660L690 650H510Z"),
        box(0, 650, 1200, 150, WOOD),
        box(0, 650, 1200, 16, shade(WOOD, 0.15)),
        things.mug(190, 680, CORAL, 1.9, steam=True),
        things.pot(
            1060,
            716,
            1.6,
            SALMON,
            nature.sprig(0, 0, 1.2) + nature.sprig(0, 0, 1, LIME, 34) + nature.sprig(0, 0, 1, LIME, -34),
        ),
        Person(
            610,
            1010,
            scale=1.75,
            turn="back",
            look="back",
            skin=TAN,
            hair=("bun", BLACK),
            top=CORAL,
            legs="none",
            near="none",
            far=(772, 616),
            far_elbow="out",
            fingers="open",
        ).draw(),
    ]
