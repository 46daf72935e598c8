"""Dancing, drumming, singing and cheering."""

from art import furniture, nature, places, things, worn
from art.figure import Person, seated, standing
from art.palette import (
    BLACK,
    BLOND,
    BROWN,
    CHESTNUT,
    CORAL,
    CREAM,
    DENIM,
    EBONY,
    FAIR,
    GINGER,
    GRASS,
    LEAF,
    LILAC,
    NAVY,
    OLIVE,
    PEACH,
    PLUM,
    SALMON,
    SEA,
    SILVER,
    SLATE,
    SUN,
    TAN,
    TEAL,
    WOOD,
)
from art.svg import box, circle, line, oval, path, shade
from art.wheels import rolling

from scenes import scene


def _notes():
    """Give the heads of the music notes in the dance hall."""
    spots = ((585, 241), (615, 233), (1107, 381), (291, 301))
    return "".join(oval(x, y, 11, 8, PLUM) for x, y in spots)


@scene("dance")
def dance():
    """Give a dance hall where people dance on foot, on wheels and from a chair."""
    windows = "".join(furniture.window(x, 110, 130, 240) for x in (150, 380, 690, 920))
    speaker = (
        box(1060, 440, 100, 190, "#3b3346", 10)
        + circle(1110, 560, 34, SLATE)
        + circle(1110, 482, 20, SLATE)
        + circle(1110, 560, 14, "#3b3346")
    )
    return [
        places.room("#f6dfcf", "#d9a06f", 610, "#eccab6"),
        windows,
        furniture.bunting(0, 40, 600, 40, 36, 9),
        furniture.bunting(600, 40, 1200, 40, 36, 9),
        speaker,
        line(shade("#d9a06f", 0.12), 4, "M0 680H1200M0 740H1200"),
        nature.shadow(200, 745, 90),
        nature.shadow(430, 745, 80),
        nature.shadow(720, 758, 130),
        nature.shadow(980, 752, 100),
        furniture.chair(170, 740, TEAL),
        seated(
            170,
            740,
            scale=1.15,
            skin=FAIR,
            hair=("bob", SILVER),
            top=PLUM,
            bottom=SLATE,
            near=(255, 400),
            far=(290, 470),
            near_elbow="down",
            nod=-10,
            lean=-3,
        ).draw(),
        standing(
            450,
            740,
            scale=1.22,
            turn="front",
            skin=EBONY,
            hair=("locs", BLACK),
            top=SUN,
            bottom=PLUM,
            skirt=(CORAL, 118, 84),
            legs=((-30, 182), (40, 176)),
            near=(350, 350),
            far=(556, 352),
            near_elbow="out",
            far_elbow="out",
            nod=-8,
        ).draw(),
        rolling(
            720,
            752,
            1.14,
            chair=TEAL,
            skin=TAN,
            hair=("quiff", BLACK),
            wears=("beard",),
            top=CORAL,
            bottom=NAVY,
            near=(650, 430),
            far=(830, 420),
            near_elbow="back",
            far_elbow="down",
            nod=-10,
        ),
        standing(
            985,
            748,
            scale=1.2,
            flip=True,
            skin=PEACH,
            hair=("ponytail", CHESTNUT),
            top=TEAL,
            bottom=NAVY,
            legs=((-70, 160), (36, 182)),
            lean=-6,
            near=(1046, 566),
            near_elbow="back",
            far=(884, 388),
            far_elbow="down",
            nod=-6,
            shoes=CORAL,
        ).draw(),
        line(PLUM, 6, "M594 240v-46l30-8v46M1116 380v-52l26 12M300 300v-50l26 12"),
        _notes(),
    ]


@scene("drum-circle")
def drum_circle():
    """Give five people who drum in a half circle under the trees."""
    return [
        nature.meadow_ground(480),
        nature.sun(200, 120),
        nature.cloud(980, 110),
        nature.tree(80, 520, 1.3),
        nature.tree(1120, 520, 1.3),
        furniture.bunting(150, 240, 1060, 230, 70, 7),
        oval(600, 700, 560, 90, "#e6d7a8"),
        seated(
            420,
            640,
            scale=1.1,
            turn="front",
            look="side",
            legs="sitfront",
            skin=FAIR,
            hair=("thinning", SILVER),
            wears=("grey beard",),
            top=TEAL,
            bottom=NAVY,
            near=(398, 530),
            far=(448, 508),
        ).draw(),
        things.drum(424, 670, 1.02, CORAL),
        circle(398, 540, 12, FAIR),
        circle(450, 516, 12, FAIR),
        rolling(
            610,
            640,
            1.02,
            chair=SUN,
            skin=OLIVE,
            hair=("hijab", LEAF),
            top=SALMON,
            bottom=PLUM,
            near=(668, 500),
            far=(700, 480),
            nod=-4,
        ),
        things.drum(706, 650, 1.0, TEAL),
        seated(
            850,
            640,
            scale=1.1,
            turn="front",
            look="side",
            flip=True,
            legs="sitfront",
            skin=BROWN,
            hair=("afro", BLACK),
            top=CORAL,
            bottom=DENIM,
            near=(870, 548),
            far=(826, 540),
        ).draw(),
        things.drum(846, 670, 1.02, SUN),
        circle(822, 544, 12, BROWN),
        furniture.chair(150, 770, WOOD),
        seated(
            150,
            770,
            scale=1.2,
            skin=EBONY,
            hair=("beanie", SUN),
            wears=("beard",),
            top=PLUM,
            bottom=TEAL,
            near=(262, 600),
            far=(300, 580),
            lean=4,
        ).draw(),
        things.drum(310, 780, 1.2, LEAF),
        circle(280, 620, 13, EBONY),
        furniture.chair(1050, 770, WOOD, flip=True),
        seated(
            1050,
            770,
            scale=1.2,
            flip=True,
            skin=PEACH,
            hair=("curls", GINGER),
            top=SUN,
            bottom=NAVY,
            near=(936, 590),
            far=(904, 616),
            lean=4,
        ).draw(),
        things.drum(896, 784, 1.2, PLUM),
        circle(912, 622, 13, PEACH),
    ]


@scene("evening-gig")
def evening_gig():
    """Give a gig: a singer and a guitarist, seen over the heads of a happy crowd."""
    return [
        places.stage(520),
        standing(
            500,
            540,
            scale=0.98,
            turn="front",
            look="front",
            skin=EBONY,
            hair=("afro", BLACK),
            top=SUN,
            bottom=PLUM,
            skirt=(CORAL, 120, 60),
            legs="front",
            near=(424, 230),
            far=(546, 300),
            near_elbow="out",
            far_elbow="down",
            nod=-6,
        ).draw(),
        things.microphone(548, 262, 270),
        standing(
            760,
            540,
            scale=0.98,
            turn="front",
            look="front",
            skin=FAIR,
            hair=("long", BLOND),
            wears=("beard",),
            top=TEAL,
            bottom=NAVY,
            legs="front",
            near=(722, 360),
            far=(842, 318),
            near_elbow="out",
            far_elbow="out",
            nod=6,
            held=things.guitar(748, 366, 1.0, -24),
        ).draw(),
        Person(
            170,
            850,
            scale=1.3,
            turn="back",
            skin=TAN,
            hair=("short", BLACK),
            top=CORAL,
            legs="none",
            near=(90, 560),
            far=(270, 540),
            near_elbow="out",
            far_elbow="out",
        ).draw(),
        Person(
            420,
            880,
            scale=1.25,
            turn="back",
            skin=PEACH,
            hair=("bun", GINGER),
            top=LILAC,
            legs="none",
            near=(340, 640),
            far=(500, 610),
            near_elbow="out",
            far_elbow="out",
        ).draw(),
        Person(
            690,
            930,
            scale=1.3,
            turn="back",
            skin=BROWN,
            hair=("curls", BLACK),
            top=SUN,
            legs="none",
            near=(600, 690),
            far=(790, 660),
            near_elbow="out",
            far_elbow="out",
        ).draw(),
        box(600, 752, 180, 60, PLUM, 18),
        line(SLATE, 14, "M594 756H570M786 756H810"),
        Person(
            1000,
            850,
            scale=1.3,
            turn="back",
            skin=OLIVE,
            hair=("hijab", TEAL),
            top=SEA,
            legs="none",
            near=(910, 580),
            far=(1090, 540),
            near_elbow="out",
            far_elbow="out",
        ).draw(),
    ]


@scene("matchday")
def matchday():
    """Give three friends in the stand: a scarf held high, an arm in the air and a seat at the front."""
    fan = Person(300, 716, scale=1.5, turn="front", look="side", skin=TAN, hair=("quiff", BLACK), wears=("beard",))
    fan.top, fan.bottom, fan.near, fan.far = TEAL, NAVY, (210, 380), (392, 380)
    friend = Person(915, 716, scale=1.5, flip=True, turn="front", look="side", skin=FAIR, hair=("curls", GINGER))
    friend.wears, friend.top, friend.over = ("glasses",), CORAL, worn.scarf((TEAL, CREAM))
    friend.near, friend.far = (1012, 360), (836, 640)
    for person in (fan, friend):
        person.legs, person.near_elbow, person.far_elbow, person.nod = "none", "out", "out", -7
    return [
        nature.backdrop("#d5e8ec"),
        places.roof(),
        places.stand(150, "#4a5f8c", 6),
        box(0, 540, 1200, 260, "#36486f"),
        fan.draw(),
        worn.held_scarf((196, 366), (406, 366), sag=0),
        friend.draw(),
        rolling(
            600,
            872,
            1.4,
            chair=SUN,
            skin=BROWN,
            hair=("bobble", CORAL),
            top=SUN,
            bottom=NAVY,
            over=worn.scarf(),
            near=(510, 470),
            far=(706, 470),
            near_elbow="back",
            far_elbow="down",
            nod=-8,
        ),
        box(0, 716, 1200, 90, TEAL),
        box(0, 700, 1200, 20, CREAM),
        line(shade(TEAL, 0.25), 6, "M200 722V800M500 722V800M800 722V800M1100 722V800"),
        path(GRASS, "M0 776H1200V800H0Z"),
        things.ball(1110, 758, 34),
    ]
