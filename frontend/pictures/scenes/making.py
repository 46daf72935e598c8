"""Making things together: sewing, bread and clay."""

from art import furniture, nature, places, things, worn
from art.figure import Person, seated, standing
from art.palette import (
    BLACK,
    BLOND,
    BROWN,
    BUTTER,
    CORAL,
    CREAM,
    DENIM,
    EBONY,
    FAIR,
    GINGER,
    GREY,
    LEAF,
    LILAC,
    LIME,
    NAVY,
    PEACH,
    PLUM,
    ROSE,
    SALMON,
    SEA,
    SLATE,
    SUN,
    TEAL,
    WHITE,
    WOOD,
)
from art.svg import box, circle, group, line, oval, path, shade
from art.wheels import rolling

from scenes import scene


@scene("sewing")
def sewing():
    """Give two people with a sewing machine and a patchwork quilt."""
    tones = (CORAL, SUN, SEA, PLUM, ROSE, TEAL)
    patches = dict.fromkeys(tones, "")
    for row in range(4):
        for column in range(4):
            patches[tones[(row * 5 + column * 3) % 6]] += f"M{column * 52} {row * 52}h52v52h-52z"
    quilt = "".join(path(tone, data) for tone, data in patches.items()) + line(
        CREAM, 3, "M0 52H208M0 104H208M0 156H208M52 0V208M104 0V208M156 0V208", stroke_dasharray="8 8"
    )
    spools = "".join(
        box(x, 196, 30, 40, tone, 4) + box(x - 4, 190, 38, 8, WOOD, 3) + box(x - 4, 234, 38, 8, WOOD, 3)
        for x, tone in ((150, CORAL), (206, SUN), (262, TEAL), (318, LILAC), (374, LEAF))
    )
    return [
        places.room("#f6e7cf", "#cf9f72", 640),
        furniture.window(520, 110, 230, 240, curtains=ROSE),
        furniture.shelf(120, 242, 320, spools),
        furniture.frame(150, 330, 110, 90, LILAC),
        furniture.frame(290, 320, 90, 110, SUN),
        places.sunbeam(430, 640, 300, 160, -120),
        furniture.bunting(800, 90, 1180, 60, 40, 6),
        standing(
            930,
            740,
            scale=1.2,
            turn="front",
            look="side",
            flip=True,
            skin=PEACH,
            hair=("short", GREY),
            wears=("glasses",),
            top=TEAL,
            bottom=NAVY,
            legs="front",
            near=(1020, 462),
            far=(842, 462),
            near_elbow="out",
            far_elbow="out",
            nod=6,
        ).draw(),
        group(quilt, 828, 446, 0.98),
        circle(1022, 462, 13, PEACH),
        circle(840, 462, 13, PEACH),
        furniture.chair(330, 752, WOOD, back=150),
        seated(
            330,
            752,
            scale=1.22,
            skin=BROWN,
            hair=("bun", BLACK),
            top=SUN,
            bottom=PLUM,
            shoes=CORAL,
            lean=6,
            nod=8,
            near=(476, 542),
            far=(514, 540),
        ).draw(),
        furniture.table(420, 560, 380, "#b98255", legs=180),
        furniture.sewing_machine(610, 560, 1.1),
        path(ROSE, "M452 560Q500 538 546 548L560 560Q520 640 470 690Q440 640 452 560Z"),
        line(CREAM, 3, "M480 556Q494 620 476 672", stroke_dasharray="7 7"),
        things.mug(762, 542, CORAL, 0.95, steam=True),
    ]


@scene("bread")
def bread():
    """Give two people who knead dough in a sunny kitchen."""
    jars = (
        things.jar(140, 222, SALMON)
        + things.jar(200, 222, SUN, 70)
        + things.jar(262, 222, SEA, 50)
        + things.mug(326, 202, CORAL)
    )
    oven = (
        box(905, 380, 220, 250, "#e9ecea", 10)
        + box(930, 440, 170, 120, "#5b4a52", 8)
        + oval(1015, 560, 60, 30, SUN, fill_opacity=".35")
        + line(SLATE, 8, "M940 418H1090")
        + circle(940, 398, 7, CORAL)
        + circle(968, 398, 7, TEAL)
        + things.loaf(1015, 540, 0.8)
        + things.kettle(1050, 380, CORAL, 0.8)
    )
    return [
        places.room("#dcebe4", "#d9b48a", 640, "#c6ddd5"),
        furniture.window(480, 90, 260, 230, curtains=SUN),
        furniture.shelf(100, 222, 290, jars),
        furniture.shelf(
            860,
            200,
            270,
            things.bowl(920, 200, CORAL, 0.8)
            + things.pot(1010, 200, 0.9, SALMON, nature.sprig(0, 0, 0.9))
            + things.jar(1080, 200, LILAC),
        ),
        oven,
        furniture.lamp(610, 70, CORAL, 70),
        Person(
            390,
            560,
            scale=1.14,
            skin=EBONY,
            hair=("crop", GREY),
            wears=("grey beard",),
            top=CORAL,
            sleeve="short",
            over=worn.apron(),
            legs="stand",
            bottom=NAVY,
            lean=8,
            nod=6,
            girth=1.12,
            near=(490, 540),
            far=(520, 538),
        ).draw(),
        Person(
            790,
            560,
            scale=1.12,
            flip=True,
            skin=FAIR,
            hair=("bob", GINGER),
            top=TEAL,
            sleeve="short",
            over=worn.apron(BUTTER, CORAL),
            legs="stand",
            bottom=NAVY,
            lean=8,
            nod=8,
            near=(694, 540),
            far=(662, 538),
        ).draw(),
        furniture.table(110, 570, 980, WOOD, legs=190),
        path("#f3ddb0", "M452 572C452 536 486 524 520 528C552 530 572 550 570 572Z"),
        path("#f3ddb0", "M616 572C616 540 644 528 676 530C706 532 724 552 722 572Z"),
        circle(500, 536, 14, EBONY),
        circle(528, 534, 14, shade(EBONY, 0.08)),
        circle(690, 538, 14, FAIR),
        circle(660, 536, 14, shade(FAIR, 0.08)),
        things.loaf(210, 570, 1.15),
        things.loaf(300, 572, 0.8, "#d9a35c"),
        things.bowl(930, 570, SEA, 1.15, path(CREAM, "M-46-46Q0-84 46-46Z")),
        box(1010, 508, 60, 62, CREAM, 8) + path(SUN, "M1010 526h60v18h-60z"),
        oval(600, 566, 60, 4, WHITE, fill_opacity=".7"),
    ]


@scene("pottery")
def pottery():
    """Give a quiet hour with clay."""
    top_shelf = "".join(
        things.vase(x, 212, s, c)
        for x, s, c in ((130, 0.9, SALMON), (220, 1.1, TEAL), (310, 0.8, SUN), (390, 1, LILAC))
    )
    low_shelf = (
        things.bowl(160, 366, CORAL, 0.8) + things.vase(260, 366, 0.9, SEA) + things.bowl(360, 366, SUN, 0.75)
    )
    return [
        places.room("#f3e3d0", "#b98f6c", 650),
        furniture.shelf(80, 212, 370, top_shelf),
        furniture.shelf(80, 366, 370, low_shelf),
        furniture.window(880, 100, 220, 260),
        things.pot(
            1060,
            376,
            1,
            CORAL,
            nature.sprig(0, 0, 1) + nature.sprig(0, 0, 0.8, LIME, 34) + nature.sprig(0, 0, 0.8, LIME, -34),
        ),
        furniture.chair(400, 760, WOOD, back=130),
        seated(
            400,
            760,
            scale=1.2,
            skin=PEACH,
            hair=("ponytail", BLOND),
            top=SEA,
            sleeve="short",
            over=worn.bib(CORAL),
            bottom=NAVY,
            lean=8,
            nod=10,
            near=(524, 530),
            far=(572, 528),
        ).draw(),
        box(500, 590, 110, 170, shade(WOOD, 0.2), 12),
        box(474, 580, 162, 22, SLATE, 10),
        group(things.vase(0, 0, 0.95, "#c98767"), 555, 580),
        circle(522, 534, 13, PEACH),
        circle(588, 536, 13, shade(PEACH, 0.08)),
        rolling(
            960,
            770,
            1.1,
            flip=True,
            chair=LEAF,
            skin=BROWN,
            hair=("locs", BLACK),
            top=PLUM,
            bottom=DENIM,
            nod=8,
            near=(868, 540),
            far=(850, 524),
            far_elbow="down",
        ),
        furniture.table(680, 590, 190, WOOD, legs=160),
        things.vase(784, 590, 1.1, SUN),
        line(CORAL, 6, "M752 546q16-14 32 0t32 0"),
        line(WOOD, 6, "M820 542L868 520"),
        circle(866, 524, 12, BROWN),
        things.jar(716, 590, TEAL, 40),
    ]
