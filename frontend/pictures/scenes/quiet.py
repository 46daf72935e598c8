"""Quiet pictures for errors, empty pages and news."""

from art import furniture, nature, places, things
from art.figure import standing
from art.palette import (
    CORAL,
    DEEP,
    EBONY,
    FAIR,
    GRASS,
    LEAF,
    LILAC,
    LIME,
    MOSS,
    NAVY,
    PLUM,
    ROSE,
    SALMON,
    SAND,
    SEA,
    SILVER,
    SUN,
    TEAL,
    WHITE,
    WOOD,
)
from art.svg import circle, group, line, oval, path, ring, tint

from scenes import scene


@scene("error-rest")
def error_rest():
    """Give a kettle on the boil and an empty chair: somebody will be back soon."""
    steam = line(WHITE, 12, "M812 410q-24-34 0-66t0-66M852 416q-24-34 0-66t0-66", stroke_opacity=".8")
    return [
        places.room("#d9e9e4", "#d0a47a", 640, "#c6dbd4"),
        furniture.window(150, 110, 280, 270, "#f7dcae", curtains=CORAL),
        circle(330, 220, 40, SUN),
        furniture.shelf(
            850,
            240,
            270,
            things.jar(900, 240, SALMON) + things.jar(960, 240, SUN, 70) + things.vase(1050, 240, 0.8, TEAL),
        ),
        furniture.lamp(610, 60, SUN, 60),
        steam,
        group(furniture.chair(0, 0, TEAL, back=170), 330, 776, 1.3),
        furniture.table(390, 570, 690, WOOD, legs=195),
        things.kettle(640, 570, CORAL, 2.1),
        things.mug(860, 536, SUN, 1.7),
        things.mug(970, 540, SEA, 1.5),
        things.plate(500, 568, 150),
        path("#d69a55", "M450 558a26 26 0 0 1 52 0zM494 558a26 26 0 0 1 52 0z"),
        line(CORAL, 10, "M305 520C280 600 300 640 330 650"),
        path(CORAL, "M268 500Q300 480 330 500L350 620Q310 640 276 620Z"),
        line(ROSE, 6, "M276 540Q306 528 338 540M280 580Q310 568 344 580"),
    ]


@scene("empty-search")
def empty_search():
    """Give an open notebook, a magnifier and a cup of tea."""
    page = path(
        WHITE,
        (
            "M600 250C500 200 360 210 250 240L220 620C360 590 500 590 600 640C700 590 840 590 980 620"
            "L950 240C840 210 700 200 600 250Z"
        ),
    )
    rules = line(
        "#c9dfe0",
        7,
        (
            "M300 320q110-24 230 0M292 390q120-24 238 0M286 460q120-24 244 0M670 320"
            "q110-24 230 0M670 390q120-24 238 0"
        ),
    )
    glass = (
        ring(790, 430, 104, DEEP, 22, "#dff1f1")
        + line(DEEP, 34, "M866 508L970 630")
        + line(SUN, 14, "M890 534L966 624")
        + line(WHITE, 12, "M736 400A66 66 0 0 1 790 364")
    )
    return [
        nature.backdrop("#f3e3c3"),
        oval(600, 660, 520, 70, "#e3cda3"),
        path(TEAL, "M196 226H1004L1040 652Q820 620 600 672Q380 620 160 652Z"),
        page,
        line(SAND, 8, "M600 250V640"),
        rules,
        glass,
        path(LEAF, "M360 560q10-80 70-80q-4 70-70 80zM352 556q-50-10-60-60q54 0 60 60z"),
        line(MOSS, 6, "M356 570V540"),
        things.mug(1090, 610, CORAL, 1.9, steam=True),
        group(things.pencil(0, 0), 140, 560, 2.6, 24),
    ]


@scene("shaking-out-ideas")
def ideas():
    """Give two people who shake a cloth, and ideas that fly out of it."""
    things_in_air = (
        things.ball(600, 190, 44)
        + things.mug(450, 240, CORAL, 1.3)
        + nature.sprig(740, 300, 1.2, LEAF, 24)
        + group(things.guitar(0, 0, 0.62, -40), 840, 210)
        + things.fruit(380, 160, "lemon", 1.2)
        + things.phone(690, 130, 1.2, 20)
        + group(nature.bird(0, 0), 520, 110, 1.1)
        + path(CORAL, "M600 330c-40-30-36-62-12-62q10 0 12 12q2-12 12-12c24 0 28 32-12 62z")
        + things.book(490, 350, 0.6, TEAL, -14)
        + group(nature.flower(0, 0, LILAC, 1.4), 770, 400)
    )
    return [
        nature.backdrop("#fbe9bf"),
        circle(600, 330, 330, "#fff3d6"),
        nature.hills(610, LIME, 24),
        nature.hills(670, GRASS, 14, phase=1),
        things_in_air,
        nature.shadow(250, 756, 80),
        nature.shadow(950, 756, 80),
        standing(
            250,
            750,
            scale=1.2,
            skin=EBONY,
            hair=("beanie", TEAL),
            wears=("beard",),
            top=SALMON,
            bottom=NAVY,
            near=(362, 470),
            far=(384, 450),
            lean=-4,
            nod=-10,
        ).draw(),
        standing(
            950,
            750,
            scale=1.18,
            flip=True,
            skin=FAIR,
            hair=("bob", SILVER),
            wears=("glasses",),
            top=PLUM,
            bottom=TEAL,
            near=(846, 472),
            far=(820, 456),
            lean=-4,
            nod=-10,
        ).draw(),
        path(
            SEA,
            (
                "M372 450C460 560 540 420 610 500C680 560 740 430 826 452L836 486C760 470 700 600 610 548"
                "C530 490 470 610 366 486Z"
            ),
        ),
        line(tint(SEA, 0.5), 6, "M392 482C470 570 540 450 610 522C690 570 740 460 816 470"),
        circle(374, 470, 14, EBONY),
        circle(830, 472, 14, FAIR),
        nature.tufts(((80, 770), (480, 780), (700, 770), (1110, 770)), LEAF),
    ]
