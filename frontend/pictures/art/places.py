"""Buildings and rooms."""

from art.palette import (
    BARK,
    BUTTER,
    CORAL,
    CREAM,
    DEEP,
    NAVY,
    ROSE,
    SALMON,
    SAND,
    SEA,
    SLATE,
    STONE,
    SUN,
    TEAL,
    WOOD,
)
from art.svg import INK, box, circle, group, line, oval, path, shade, tint


def room(wall=SAND, floor="#d9b48a", line_at=610, panel=None):
    """Give a wall, a skirting board and a floor."""
    strip = box(0, line_at - 120, 1200, 120, panel) if panel else ""
    return (
        box(0, 0, 1200, 800, wall)
        + strip
        + box(0, line_at, 1200, 800 - line_at, floor)
        + box(0, line_at - 10, 1200, 14, tint(wall, 0.5))
    )


def sunbeam(x, y, width, height, slant=160):
    """Give a patch of sunlight that falls from a window."""
    return path("#fff6d8", f"M{x} {y}h{width}l{slant} {height}h-{width}z", fill_opacity=".45")


def house(x, ground, scale=1, wall=ROSE, roof=CORAL, door=TEAL):
    """Give a small terraced house, 150 wide and 210 high."""
    chimney = path(shade(roof, 0.2), "M30-236h24v60h-24z")
    body = path(wall, "M-70-140H70V0H-70Z") + path(roof, "M-84-136L-62-204H62L84-136Z")
    panes = path("#a9d2d2", "M-54-122h40v42h-40zM14-122h42v42h-42zM-54-60h40v40h-40z")
    bars = line(CREAM, 4, "M-34-122v42M35-122v42M-34-60v40")
    return group(chimney + body + panes + bars + path(door, "M14 0V-62q0-4 4-4h30q4 0 4 4V0z"), x, ground, scale)


def terrace(x, ground, scale=1, colours=((ROSE, CORAL, TEAL), (BUTTER, SLATE, CORAL), ("#bfdcd6", NAVY, SUN))):
    """Give a row of houses."""
    return "".join(house(x + step * 142 * scale, ground, scale, *three) for step, three in enumerate(colours))


def shed(x, ground, scale=1, colour=SEA):
    """Give an allotment shed, 170 wide."""
    boards = line(shade(colour, 0.16), 3, "M-50-118V0M-20-118V0M10-118V0M70-118V0")
    door = box(18, -96, 46, 96, shade(colour, 0.3), 3) + circle(28, -46, 4, SUN)
    pane = box(-64, -92, 56, 42, "#e8f4ee", 4) + line(CREAM, 4, "M-36-92v42M-64-71h56")
    return group(
        box(-80, -124, 160, 124, colour) + boards + door + pane + path(BARK, "M-98-116L-84-158H84L98-116Z"),
        x,
        ground,
        scale,
    )


def stand(top=150, colour=NAVY, rows=4):
    """Give a stadium stand full of people far away, 1200 wide. Each row is the same row, moved along."""
    tones = (CORAL, CREAM, TEAL, SUN, ROSE)
    shirts = dict.fromkeys(tones, "")
    for seat in range(30):
        shirts[tones[(seat * 3 + seat * seat // 2) % 5]] += f"M{seat * 56} 30a16 18 0 0 1 32 0z"
    row = "".join(path(tone, data) for tone, data in shirts.items() if data)
    row += line("#c9926a", 20, "M16 12H1680", stroke_dasharray="0 112")
    row += line("#8a5535", 20, "M72 12H1680", stroke_dasharray="0 112") + box(0, 26, 1700, 10, shade(colour, 0.2))
    rows_drawn = "".join(
        group(row, -(index * 196 + index % 2 * 28) % 448 - 448, top + 36 + index * 62) for index in range(rows)
    )
    return box(0, top, 1200, rows * 62 + 20, colour) + rows_drawn


def roof(colour=SLATE):
    """Give the roof edge of a stand and its posts."""
    return path(colour, "M0 0H1200V96L600 62L0 96Z") + line(
        shade(colour, 0.3), 8, "M150 90V190M600 66V190M1050 90V190"
    )


def stage(y=560, colour=DEEP, curtain=CORAL):
    """Give a stage with curtains and coloured lights."""
    lights = "".join(
        path(tone, f"M{x} 60L{x - 120} {y}H{x + 120}Z", fill_opacity=".2")
        + box(x - 18, 26, 36, 46, INK, 8)
        + circle(x, 70, 15, tone)
        for x, tone in ((260, SUN), (600, SALMON), (940, SEA))
    )
    drapes = path(curtain, f"M0 0H150C140 200 120 400 60 {y}H0ZM1200 0H1050C1060 200 1080 400 1140 {y}H1200Z")
    folds = line(
        shade(curtain, 0.2),
        8,
        (
            f"M50 0C50 200 44 380 24 {y}M100 0C96 200 84 380 46 {y}M1150 0C1150 200 1156 380 1176 {y}"
            f"M1100 0C1104 200 1116 380 1154 {y}"
        ),
    )
    return (
        box(0, 0, 1200, 800, colour)
        + lights
        + drapes
        + folds
        + box(0, y, 1200, 40, WOOD)
        + box(0, y + 40, 1200, 200, shade(colour, 0.3))
    )


def notice_board(x, y, width, height, frame=WOOD):
    """Give a cork board with pinned papers without words."""
    out = box(x, y, width, height, frame, 10) + box(x + 14, y + 14, width - 28, height - 28, "#d8aa72")
    papers = (
        ("#fff", CORAL),
        (BUTTER, TEAL),
        ("#cfe9ee", CORAL),
        (ROSE, TEAL),
        ("#fff", SUN),
        ("#d9ecc4", CORAL),
    )
    step = (width - 40) / 3
    for index, (paper, pin) in enumerate(papers):
        left, top = 26 + (index % 3) * step, 30 + (index // 3) * (height - 50) / 2
        sheet = box(0, 0, step - 24, height * 0.36, paper, 3) + line(
            STONE, 5, f"M14 {height * 0.2:.0f}h{step * 0.5:.0f}M14 {height * 0.27:.0f}h{step * 0.35:.0f}"
        )
        mark = (
            circle(step * 0.36, 28, 14, pin, fill_opacity=".75")
            if index % 2
            else path(pin, f"M16 40l{step * 0.2:.0f}-24l{step * 0.2:.0f} 24z", fill_opacity=".75")
        )
        out += group(
            sheet + mark + circle((step - 24) / 2, 5, 6, pin),
            x + left,
            y + top,
            turn=(-3, 2, -2, 3, -1, 2)[index],
        )
    return out


def fence(y, left=0, right=1200, colour=CREAM):
    """Give a low picket fence."""
    data = "".join(f"M{x} {y}v-58l11-14l11 14v58z" for x in range(left, right - 20, 44))
    return box(left, y - 44, right - left, 10, shade(colour, 0.08)) + path(colour, data)


def signpost(x, ground, scale=1):
    """Give a signpost with three empty arms."""
    arms = (
        path(TEAL, "M-10-250H110L136-226L110-202H-10Z")
        + path(CORAL, "M10-186H-108L-134-162L-108-138H10Z")
        + path(SUN, "M-10-122H84L106-101L84-80H-10Z")
    )
    return group(
        oval(6, 0, 60, 9, INK, fill_opacity=".13") + path(BARK, "M-12 0L-9-272Q0-284 9-272L12 0Z") + arms,
        x,
        ground,
        scale,
    )
