"""Walks, paths and hills."""

from art import furniture, nature, places, things, worn
from art.figure import standing
from art.palette import (
    BLACK,
    BROWN,
    BUTTER,
    CORAL,
    CREAM,
    EBONY,
    FAIR,
    GINGER,
    GRASS,
    LEAF,
    LILAC,
    LIME,
    NAVY,
    PEACH,
    PLUM,
    ROSE,
    SALMON,
    SEA,
    SILVER,
    SKY,
    SUN,
    TAN,
    TEAL,
    WOOD,
)
from art.svg import box, line, oval, path, tint

from scenes import scene


@scene("dog-walk")
def dog_walk():
    """Give two friends and a dog on a path by a pond."""
    ground = 730
    return [
        nature.meadow_ground(520),
        nature.sun(960, 130),
        nature.cloud(250, 130),
        nature.cloud(640, 90, 0.7),
        nature.pine(90, 470, 1.1),
        nature.pine(190, 480, 0.8, "#57885c"),
        nature.tree(1040, 520, 1.3),
        nature.bush(880, 520, 0.8, "#7fb069"),
        nature.pond(640, 560, 260, 34),
        path("#efdcb4", "M0 660Q600 610 1200 668V800H0Z"),
        nature.shadow(330, ground, 80),
        nature.shadow(560, ground, 80),
        nature.shadow(840, ground, 130),
        standing(
            330,
            ground,
            scale=1.2,
            skin=FAIR,
            hair=("bob", SILVER),
            wears=("glasses",),
            top=CORAL,
            over=worn.cardigan(CREAM),
            bottom=NAVY,
            legs="walk",
            near=(300, 500),
            near_elbow="back",
            far=(420, 480),
        ).draw(),
        standing(
            570,
            ground,
            scale=1.22,
            skin=BROWN,
            hair=("crop", BLACK),
            top=SUN,
            bottom=TEAL,
            legs="walk",
            lean=3,
            near=(640, 502),
            far=(650, 470),
            nod=-6,
        ).draw(),
        nature.dog(850, ground, 1.15, "#8a5a35", collar=SUN),
        things.lead((642, 506), (922, 594), PLUM),
        nature.tufts(((60, 780), (210, 640), (720, 640), (1100, 770), (1000, 650), (470, 790)), LEAF),
        nature.flower(1130, 720, SALMON),
        nature.flower(1090, 742, SUN),
        nature.flower(40, 700, LILAC),
    ]


@scene("trail-walk")
def trail_walk():
    """Give a gentle walk in the hills with time to look at birds."""
    return [
        nature.backdrop("#d7ecee"),
        nature.sun(930, 140, 58),
        nature.cloud(220, 110),
        nature.cloud(600, 80, 0.7),
        path("#9fc4bb", "M0 460L210 260L380 400L560 220L800 430L980 310L1200 460V800H0Z"),
        path("#eef4f0", "M560 220L506 276L548 290L580 270L620 274Z"),
        nature.hills(470, "#a9cf9c", 36),
        nature.hills(560, GRASS, 20, phase=1),
        nature.pine(1100, 540, 1.2),
        nature.pine(1010, 530, 0.8, "#57885c"),
        nature.pine(80, 560, 1.1),
        path("#efdcb4", "M0 700Q500 620 1200 720V800H0Z"),
        places.fence(640, 880, 1200, "#c99d6b"),
        nature.bird(990, 556, 1, CORAL, flip=True),
        nature.shadow(230, 744, 70),
        nature.shadow(470, 744, 70),
        nature.shadow(720, 750, 70),
        standing(
            230,
            742,
            scale=1.12,
            skin=TAN,
            hair=("hijab", TEAL),
            top=PLUM,
            bottom=NAVY,
            legs="stroll",
            near=(282, 540),
            far=(262, 552),
            behind=box(-66, -126, 46, 92, SUN, 16),
            held=things.cane(286, 528, 208, 10, white=False),
        ).draw(),
        standing(
            470,
            742,
            scale=1.16,
            skin=EBONY,
            hair=("bobble", SUN),
            top=CORAL,
            bottom=TEAL,
            legs="walk",
            near=(440, 520),
            near_elbow="back",
            far=(556, 520),
        ).draw(),
        standing(
            720,
            746,
            scale=1.14,
            skin=FAIR,
            hair=("thinning", SILVER),
            wears=("grey beard",),
            top=LEAF,
            bottom="#6b5a4a",
            girth=1.08,
            near=(756, 364),
            far=(770, 366),
            near_elbow="down",
            far_elbow="down",
            nod=-4,
            behind=box(-70, -126, 46, 92, TEAL, 16),
            held=box(752, 338, 46, 30, "#2b2233", 8),
        ).draw(),
        nature.tufts(((90, 780), (360, 690), (620, 690), (880, 780), (1120, 760)), LEAF),
        nature.flower(60, 690, LILAC),
        nature.flower(860, 700, SUN),
    ]


@scene("steps-path")
def steps_path():
    """Give seven stepping stones up a hill, one person on the way and one at the top."""
    stones = (
        (180, 726, 96),
        (390, 690, 88),
        (570, 640, 80),
        (720, 582, 72),
        (840, 520, 64),
        (930, 456, 56),
        (1000, 394, 50),
    )
    steps = "".join(
        oval(x, y + w * 0.16, w, w * 0.27, "#9c8f7d") + oval(x, y, w, w * 0.27, "#e9dfcd") for x, y, w in stones
    )
    return [
        nature.backdrop(SKY),
        nature.sun(250, 150, 64),
        nature.cloud(560, 130),
        nature.cloud(840, 90, 0.7),
        nature.hills(420, "#a9d3b6", 50),
        path(LIME, "M0 620C300 600 620 560 800 420C900 340 1060 330 1200 350V800H0Z"),
        path(GRASS, "M0 720C340 720 760 660 920 540C1020 460 1100 440 1200 440V800H0Z"),
        nature.tree(110, 600, 0.9, "#6da35a"),
        nature.pine(900, 400, 0.6),
        steps,
        standing(
            400,
            694,
            scale=1.05,
            skin=BROWN,
            hair=("bun", BLACK),
            top=CORAL,
            bottom=NAVY,
            legs=((-60, 160), (28, 178)),
            near=(372, 500),
            near_elbow="back",
            far=(490, 460),
            far_elbow="down",
            nod=-8,
            behind=box(-66, -126, 46, 92, SUN, 16),
        ).draw(),
        standing(
            1010,
            396,
            scale=0.72,
            flip=True,
            turn="front",
            look="side",
            skin=PEACH,
            hair=("short", GINGER),
            top=TEAL,
            bottom=PLUM,
            legs="front",
            near=(1060, 170),
            far=(968, 286),
            near_elbow="out",
        ).draw(),
        line(WOOD, 8, "M1068 392V150"),
        path(SUN, "M1068 152q44 20 84-4v62q-40 24-84 2z"),
        nature.flower(120, 690, SALMON),
        nature.flower(560, 760, SUN),
        nature.flower(760, 740, LILAC),
        nature.tufts(((300, 780), (660, 780), (900, 760), (1090, 700)), LEAF),
    ]


@scene("shopping-trip")
def shopping_trip():
    """Give a shopping trip in town: a man with a guide dog, a friend with bags, and a bus."""
    shops = (
        box(0, 150, 420, 370, ROSE)
        + box(420, 110, 380, 410, BUTTER)
        + box(800, 160, 400, 360, "#bfdcd6")
        + box(60, 290, 300, 170, tint(SEA, 0.6), 6)
        + box(470, 270, 180, 190, tint(SEA, 0.6), 6)
        + box(680, 270, 90, 250, TEAL, 6)
        + box(860, 290, 280, 170, tint(SEA, 0.6), 6)
    )
    upper = "".join(box(x, 170, 60, 64, "#eaf4f2", 4) for x in (90, 200, 310, 470, 580, 690, 860, 980, 1090))
    goods = (
        "".join(
            things.fruit(x, 458, kind, 1)
            for x, kind in (
                (100, "orange"),
                (146, "apple"),
                (192, "lemon"),
                (238, "berry"),
                (284, "orange"),
                (324, "apple"),
            )
        )
        + things.loaf(520, 458, 0.8)
        + things.loaf(600, 458, 0.7, "#d9a35c")
    )
    return [
        nature.backdrop("#d9eef0"),
        nature.cloud(300, 70, 0.8),
        nature.cloud(950, 80),
        shops,
        upper,
        goods,
        furniture.awning(46, 262, 328, CORAL),
        furniture.awning(456, 246, 208, TEAL),
        furniture.awning(846, 262, 308, PLUM),
        box(0, 520, 1200, 40, "#e9dfcf"),
        box(0, 560, 1200, 90, "#a9a7ad"),
        line(CREAM, 6, "M0 606H1200", stroke_dasharray="46 40"),
        box(0, 650, 1200, 150, "#eadfc9"),
        line("#d6c8ac", 5, "M0 654H1200M180 654L140 800M520 654L500 800M860 654L880 800"),
        furniture.bus(930, 640, 1.35, SALMON),
        nature.shadow(380, 766, 70),
        nature.shadow(520, 770, 100),
        nature.shadow(790, 766, 80),
        standing(
            400,
            764,
            scale=1.2,
            skin=TAN,
            hair=("short", BLACK),
            wears=("dark glasses", "beard"),
            top=TEAL,
            bottom=NAVY,
            legs="walk",
            near=(372, 540),
            near_elbow="back",
            far=(480, 542),
            lean=3,
        ).draw(),
        nature.dog(504, 766, 1.0, "#e0b878", harness=SUN),
        standing(
            800,
            764,
            scale=1.18,
            skin=BROWN,
            hair=("long", BLACK),
            top=SUN,
            bottom=PLUM,
            skirt=(PLUM, 116, 54),
            legs="stroll",
            near=(752, 560),
            near_elbow="back",
            far=(876, 552),
            held=things.bag(876, 556, 1, LEAF),
        ).draw(),
        things.bag(752, 562, 1, CORAL),
    ]
