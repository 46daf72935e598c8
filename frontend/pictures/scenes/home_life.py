"""Everyday life at home."""

from art import furniture, nature, places, things, worn
from art.figure import seated
from art.palette import (
    BLACK,
    BROWN,
    BUTTER,
    CHESTNUT,
    CORAL,
    CREAM,
    EBONY,
    FAIR,
    GINGER,
    LEAF,
    LILAC,
    LIME,
    NAVY,
    OLIVE,
    PEACH,
    PLUM,
    ROSE,
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


@scene("phone-help")
def phone_help():
    """Give patient help with a tablet, on the sofa, with tea."""
    plant = (
        nature.sprig(0, 0, 1.6) + nature.sprig(0, 0, 1.3, "#7fb069", 36) + nature.sprig(0, 0, 1.3, "#7fb069", -36)
    )
    return [
        places.room("#f8e8d3", "#d3a479", 630),
        furniture.window(140, 110, 240, 250, curtains=SEA),
        furniture.frame(820, 150, 130, 100, SUN),
        furniture.frame(980, 120, 110, 140, LILAC),
        furniture.frame(850, 280, 90, 80, ROSE),
        furniture.lamp(600, 110, CORAL, 110),
        places.sunbeam(90, 630, 300, 170, 120),
        furniture.rug(600, 742, 480, "#e8b4a0", CREAM),
        things.pot(1090, 680, 1.6, TEAL, plant),
        group(furniture.sofa(0, 0, 470, TEAL), 600, 712, 1.22),
        seated(
            500,
            716,
            scale=1.25,
            turn="front",
            look="side",
            legs="sitfront",
            skin=FAIR,
            hair=("bun", SILVER),
            wears=("glasses",),
            top=LILAC,
            over=worn.cardigan(CREAM),
            bottom=SLATE,
            skirt=None,
            near=(548, 510),
            far=(610, 508),
            nod=8,
            held=things.tablet(592, 488, 1.0, 4),
        ).draw(),
        circle(548, 512, 13, FAIR),
        seated(
            716,
            716,
            scale=1.27,
            turn="front",
            look="side",
            flip=True,
            legs="sitfront",
            skin=BROWN,
            hair=("crop", BLACK),
            wears=("beard",),
            top=SUN,
            bottom=NAVY,
            near=(756, 600),
            far=(642, 484),
            far_elbow="down",
            nod=8,
        ).draw(),
        furniture.table(215, 650, 170, WOOD, legs=110),
        things.mug(265, 632, CORAL, steam=True),
        things.mug(325, 632, SEA, steam=True),
    ]


@scene("desk-starting-out")
def desk():
    """Give a person who plans at a kitchen table: notebook, kettle and a cat at the window."""
    cat = group(
        path(
            "#4d4350",
            (
                "M-40 0C-46-40-24-66-2-66L-4-96L12-84H26L40-98L42-70C50-50 44-44 36-40"
                "C44-24 44-8 40 0ZM-38-4C-70-2-74-40-58-50L-50-46C-60-34-54-14-36-16Z"
            ),
        ),
        566,
        353,
        0.86,
    )
    jars = (
        things.jar(850, 232, SALMON)
        + things.jar(910, 232, SEA, 70)
        + things.jar(970, 232, SUN, 48)
        + things.vase(1040, 232, 0.8, CORAL)
    )
    return [
        places.room("#e4efe6", "#d6ac7f", 660),
        furniture.window(330, 100, 280, 250, curtains=SUN),
        cat,
        furniture.shelf(810, 232, 300, jars),
        furniture.frame(90, 180, 130, 110, ROSE),
        furniture.frame(120, 320, 90, 90, SUN),
        furniture.lamp(720, 120, CORAL, 120),
        places.sunbeam(260, 660, 280, 140, -100),
        box(830, 330, 100, 110, CREAM, 4),
        box(950, 330, 100, 110, BUTTER, 4),
        line(STONE, 6, "M846 360h66M846 384h50M846 408h60"),
        path(LEAF, "M966 424l24-44 18 24 14-18 16 38z"),
        furniture.chair(470, 770, TEAL, back=170),
        seated(
            480,
            772,
            scale=1.32,
            skin=OLIVE,
            hair=("curls", CHESTNUT),
            top=CORAL,
            over=worn.stripes(ROSE, 34),
            bottom=NAVY,
            lean=5,
            nod=12,
            near=(600, 548),
            far=(650, 552),
        ).draw(),
        furniture.table(120, 580, 980, WOOD, legs=190),
        things.book(640, 566, 1.15, TEAL),
        things.pencil(606, 566, 28),
        circle(612, 548, 14, OLIVE),
        things.kettle(930, 580, CORAL, 1.15),
        things.mug(810, 556, SUN, 1.2, steam=True),
        things.laptop(270, 578, 1.2),
        things.phone(1040, 570, 1, 82),
        things.fruit(1010, 580, "apple", 0.9),
        things.pot(
            180,
            580,
            1,
            SALMON,
            nature.sprig(0, 0, 1.1) + nature.sprig(0, 0, 0.9, LIME, -34) + nature.sprig(0, 0, 0.9, LIME, 34),
        ),
    ]


@scene("personal-care-morning")
def personal_care_morning():
    """Give breakfast in the sun: two people at a kitchen table, both with their own cup."""
    flowers = nature.flower(-12, 6, CORAL, 0.9, 44) + nature.flower(14, 6, SUN, 0.9, 56)
    return [
        places.room("#fbeccd", "#d9b083", 650, "#f4dcb0"),
        furniture.window(440, 80, 320, 290, "#e6f3f0", curtains=CORAL),
        nature.sun(640, 160, 36),
        places.sunbeam(420, 400, 330, 400, 120),
        furniture.shelf(
            90,
            260,
            250,
            things.teapot(150, 218, SEA, 0.7) + things.jar(240, 260, LILAC) + things.mug(305, 240, CORAL),
        ),
        furniture.frame(900, 140, 140, 110, SEA),
        furniture.frame(1060, 170, 80, 90, SUN),
        furniture.chair(880, 770, TEAL, flip=True, back=150),
        rolling(
            300,
            776,
            1.2,
            chair=PLUM,
            skin=FAIR,
            hair=("curls", SILVER),
            wears=("hearing aid",),
            top=ROSE,
            over=worn.cardigan(CREAM),
            bottom=SLATE,
            near=(428, 526),
            far=(440, 500),
            nod=-4,
            lap=things.mug(446, 510, CORAL, 1),
        ),
        seated(
            880,
            770,
            scale=1.24,
            flip=True,
            skin=EBONY,
            hair=("long", BLACK),
            top=TEAL,
            bottom=NAVY,
            near=(764, 530),
            far=(730, 520),
            nod=-4,
            held=things.teapot(716, 502, SUN, 0.85, -14, flip=True),
        ).draw(),
        furniture.table(420, 590, 430, CREAM, drop=60, legs=175),
        line(CORAL, 6, "M440 638H830"),
        things.plate(520, 588, 130),
        path(
            "#d69a55",
            "M488 578v-26q0-12 14-12h12q14 0 14 12v26zM532 578l-8-28q-2-10 10-12l12-2q12 0 14 10l6 32z",
        ),
        things.mug(640, 570, SEA, 1),
        things.pot(586, 590, 0.9, LILAC, flowers),
    ]


@scene("memory-box-chat")
def memory_box():
    """Give two people who look through a box of old photographs."""
    photos = group(box(-26, -20, 52, 40, WHITE) + box(-20, -14, 40, 24, SEA), 560, 548, turn=-12) + group(
        box(-26, -20, 52, 40, WHITE) + box(-20, -14, 40, 24, SALMON), 720, 552, turn=10
    )
    return [
        places.room("#ece0ee", "#c99f78", 640),
        furniture.window(110, 120, 220, 240, curtains=PLUM),
        furniture.frame(470, 120, 150, 110, SUN),
        furniture.frame(650, 100, 100, 130, SEA),
        furniture.frame(780, 140, 90, 90, ROSE),
        furniture.lamp(1010, 150, SUN, 150),
        furniture.rug(600, 750, 470, "#d8b6c6", CREAM),
        group(furniture.sofa(0, 0, 230, LILAC), 300, 740, 1.2),
        group(furniture.sofa(0, 0, 230, TEAL), 930, 740, 1.2),
        seated(
            330,
            744,
            scale=1.24,
            skin=TAN,
            hair=("thinning", SILVER),
            wears=("grey beard",),
            top=LEAF,
            over=worn.cardigan(CREAM),
            bottom="#6b5a4a",
            near=(462, 540),
            far=(500, 528),
            nod=8,
            held=group(
                box(-30, -24, 60, 48, WHITE)
                + box(-23, -17, 46, 28, SUN)
                + circle(-6, -4, 7, BROWN)
                + circle(9, -4, 7, FAIR),
                500,
                508,
                turn=-8,
            ),
        ).draw(),
        seated(
            900,
            744,
            scale=1.24,
            flip=True,
            skin=PEACH,
            hair=("bob", GINGER),
            top=CORAL,
            bottom=NAVY,
            near=(780, 556),
            far=(752, 530),
            nod=8,
        ).draw(),
        furniture.table(470, 610, 290, WOOD, legs=140),
        group(
            box(-70, -60, 140, 60, SEA, 6)
            + box(-76, -66, 152, 20, shade(SEA, 0.15), 5)
            + line(SUN, 6, "M-70-24H70"),
            620,
            610,
        ),
        photos,
        things.mug(725, 592, CORAL, 0.9, steam=True),
        things.mug(500, 594, PLUM, 0.9),
    ]
