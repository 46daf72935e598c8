"""Furniture, stalls and vehicles. Each is drawn round a point named in its docstring."""

from art.palette import BARK, CORAL, CREAM, LEAF, NAVY, PLUM, ROSE, SEA, SLATE, STONE, SUN, TEAL, WHITE, WOOD
from art.svg import INK, box, circle, group, line, oval, path, ring, shade, tint


def table(x, y, width, colour=WOOD, drop=0, legs=150):
    """Give a table whose top edge is at y; ``drop`` is how far a cloth hangs down."""
    top = box(x, y, width, 22, colour, 8)
    feet = (
        line(shade(colour, 0.25), 18, f"M{x + 40} {y + 24}v{legs}M{x + width - 40} {y + 24}v{legs}")
        if legs
        else ""
    )
    cloth = path(shade(colour, 0.1), f"M{x + 12} {y + 16}H{x + width - 12}V{y + drop}H{x + 12}Z") if drop else ""
    return feet + cloth + top


def counter(x, y, width, height, colour=TEAL, stripes=None):
    """Give a stall front with an optional striped skirt."""
    front = box(x + 10, y, width - 20, height, colour)
    if stripes:
        step = 44
        data = "".join(
            f"M{x + 10 + left} {y}h{step // 2}v{height}h-{step // 2}z" for left in range(0, width - 40, step)
        )
        front += path(stripes, data)
    return front + box(x - 8, y - 10, width + 16, 26, shade(WOOD, 0.05), 10)


def awning(x, y, width, colour=CORAL, other=CREAM, depth=70):
    """Give a striped awning with a scalloped edge; (x, y) is the upper left corner."""
    count = max(3, width // 70)
    step = width / count
    out = ""
    for stripe in range(count):
        left = x + stripe * step
        data = f"M{left:.0f} {y}h{step:.0f}v{depth}a{step / 2:.0f} 24 0 0 1-{step:.0f} 0z"
        out += path(colour if stripe % 2 == 0 else other, data)
    return out


def bunting(x1, y1, x2, y2, sag=60, flags=9, colours=(CORAL, SUN, TEAL, PLUM)):
    """Give a string of flags between two points."""
    mid = ((x1 + x2) / 2, (y1 + y2) / 2 + sag * 2)
    data = dict.fromkeys(colours, "")
    for step in range(flags):
        t = (step + 0.5) / flags
        x = (1 - t) ** 2 * x1 + 2 * t * (1 - t) * mid[0] + t * t * x2
        y = (1 - t) ** 2 * y1 + 2 * t * (1 - t) * mid[1] + t * t * y2
        data[colours[step % len(colours)]] += f"M{x - 17:.0f} {y - 2:.0f}h34l-17 36z"
    string = line(BARK, 3, f"M{x1} {y1}Q{mid[0]:.0f} {mid[1]:.0f} {x2} {y2}")
    return string + "".join(path(colour, part) for colour, part in data.items() if part)


def sewing_machine(x, y, scale=1, colour=TEAL):
    """Give a sewing machine that stands on y, 190 wide; the needle is at the left."""
    body = path(colour, "M-90-110H60Q92-110 92-78V-22H50V-62H-50V-40H-76V-62Q-94-66-94-86Q-94-106-90-110Z")
    return group(
        line(SLATE, 6, "M-63-40V-16")
        + body
        + box(-104, -24, 208, 24, shade(colour, 0.3), 8)
        + circle(94, -72, 20, shade(colour, 0.2))
        + box(10, -132, 24, 22, CORAL, 5)
        + circle(22, -121, 3, WHITE)
        + line(SUN, 6, "M-60-88H40"),
        x,
        y,
        scale,
    )


def chair(x, floor, colour=WOOD, flip=False, back=120, seat=84):
    """Give a chair seen from the side, facing right; x is the middle of the seat."""
    dark = shade(colour, 0.25)
    frame = line(colour, 13, f"M-36 0L-32-{seat}L-42-{seat + back}") + line(dark, 13, f"M34 0V-{seat}")
    return group(frame + box(-42, -seat - 10, 84, 16, colour, 8), x, floor, flip=flip)


def bench(x, floor, width=300, colour=WOOD):
    """Give a park bench seen from the front; x is its middle."""
    left, right = x - width / 2, x + width / 2
    slats = "".join(box(left, floor - up, width, 18, colour, 6) for up in (168, 142, 96))
    return line(INK, 9, f"M{left + 26:.0f} {floor}V{floor - 160}M{right - 26:.0f} {floor}V{floor - 160}") + slats


def wheelchair_back(x, floor, scale=1, flip=False, colour=CORAL):
    """Give the parts of a wheelchair that lie behind the person; x is the middle of the big wheel."""
    frame = line(SLATE, 9, "M-42-210L-34-120L56-110L92-30") + line(INK, 10, "M-66-212H-42")
    seat = box(-40, -118, 100, 14, colour, 7) + line(colour, 13, "M-46-198L-38-124")
    return group(
        circle(8, -72, 70, "none", stroke="#8b8794", stroke_width=8) + frame + seat,
        x,
        floor,
        scale,
        flip=flip,
    )


def wheelchair_front(x, floor, scale=1, flip=False, colour=CORAL):
    """Give the big wheel and footrest that lie in front of the person."""
    spokes = line("#b9b4c2", 3, "M-70-72H70M0-142V-2M-50-122L50-22M-50-22L50-122")
    wheel = ring(0, -72, 70, INK, 10) + ring(0, -72, 58, "#8b8794", 4) + spokes + circle(0, -72, 11, colour)
    caster = (
        ring(88, -17, 14, INK, 7)
        + line(SLATE, 8, "M60-108L92-34L88-17M92-30L118-14")
        + line(INK, 9, "M104-10H138")
    )
    return group(wheel + caster, x, floor, scale, flip=flip)


def lamp(x, y, colour=SUN, drop=120):
    """Give a hanging lamp whose shade starts at (x, y)."""
    return line(INK, 4, f"M{x} {y - drop}V{y}") + group(
        path(SUN, "M-44 44L-90 170H90L44 44Z", fill_opacity=".16") + path(colour, "M-14 0H14L54 48H-54Z"),
        x,
        y,
    )


def frame(x, y, width, height, inside=SEA, edge=WOOD):
    """Give a framed picture with a small hill view."""
    left, right, low = x + 8, x + width - 8, y + height - 8
    tops = [(round(x + width * across), round(y + height * down)) for across, down in HILLS_IN_FRAME]
    ridge = "L".join(f"{a} {b}" for a, b in tops)
    view = path(tint(inside, 0.4), f"M{left} {low}L{ridge}L{right} {low}Z")
    return box(x, y, width, height, edge, 5) + box(left, y + 8, width - 16, height - 16, inside) + view


HILLS_IN_FRAME = ((0.4, 0.45), (0.6, 0.65), (0.78, 0.5))


def window(x, y, width, height, sky="#d7eef0", edge=CREAM, curtains=None):
    """Give a window with bars, and curtains if a colour is given."""
    foot, half = y + height, round(width / 2)
    trees = f"M{x} {foot}V{round(y + height * 0.72)}q{half // 2}-40 {half}-6t{half}-10V{foot}Z"
    bars = f"M{x + half - 5} {y}h10v{height}h-10zM{x} {round(y + height * 0.46)}h{width}v9h-{width}z"
    glass = box(x - 10, y - 10, width + 20, height + 20, edge, 6) + box(x, y, width, height, sky)
    out = glass + path(tint(LEAF, 0.35), trees) + path(edge, bars) + box(x - 22, foot + 8, width + 44, 16, edge, 6)
    return out + _curtains(x, y, width, height, curtains) if curtains else out


def _curtains(x, y, width, height, colour):
    """Give two curtains, held back, and their rail."""
    wide, narrow, down, top = round(width * 0.26), round(width * 0.18), round(height * 0.6), y - 16
    hem = round(width * 0.08)
    left = f"M{x - 26} {top}h{wide}q6 {down}-{narrow} {height + 26}h-{hem}z"
    right = f"M{x + width + 26} {top}h-{wide}q-6 {down} {narrow} {height + 26}h{hem}z"
    return path(colour, left + right) + line(BARK, 8, f"M{x - 36} {top}H{x + width + 36}")


def shelf(x, y, width, items=""):
    """Give a wall shelf with ``items`` drawn so that they stand on y."""
    return (
        items
        + box(x, y, width, 14, WOOD, 4)
        + path(shade(WOOD, 0.25), f"M{x + 20} {y + 14}h14v22zM{x + width - 20} {y + 14}h-14v22z")
    )


def rug(x, y, width, colour=ROSE, ring_colour=STONE):
    """Give an oval rug on a floor."""
    return oval(x, y, width, width * 0.17, colour) + oval(
        x, y, width * 0.84, width * 0.135, "none", stroke=ring_colour, stroke_width=6
    )


def bus(x, ground, scale=1, colour=CORAL):
    """Give a single-deck bus looking right, 320 long, without words."""
    body = (
        box(-160, -150, 320, 128, colour, 22)
        + box(-146, -134, 240, 50, tint(SEA, 0.6), 8)
        + box(106, -134, 46, 100, tint(SEA, 0.6), 8)
    )
    bars = path(colour, "M-72-134h10v50h-10zM8-134h10v50h-10z")
    wheels = "".join(circle(a, -20, 26, INK) + circle(a, -20, 11, STONE) for a in (-92, 78))
    return group(body + bars + line(CREAM, 8, "M-146-62H94") + wheels, x, ground, scale)


def bicycle(x, ground, scale=1, colour=SUN, flip=False):
    """Give a bicycle looking right, 220 long."""
    wheels = ring(-70, -46, 44, INK, 7) + ring(74, -46, 44, INK, 7)
    frame_lines = line(colour, 9, "M-70-46L-30-110L52-112L0-46ZM-38-124L0-46M48-128L74-46")
    return group(
        wheels + frame_lines + line(INK, 9, "M-54-128H-20M40-138Q66-146 70-124") + circle(0, -46, 10, NAVY),
        x,
        ground,
        scale,
        flip=flip,
    )


def sofa(x, floor, width=460, colour=TEAL):
    """Give a sofa seen from the front; x is its middle, the seat is 100 above the floor."""
    left = x - width / 2
    back = box(left + 20, floor - 230, width - 40, 190, colour, 40)
    seat = box(left + 30, floor - 110, width - 60, 70, tint(colour, 0.12), 20)
    arms = box(left - 10, floor - 150, 66, 130, shade(colour, 0.12), 30) + box(
        left + width - 56, floor - 150, 66, 130, shade(colour, 0.12), 30
    )
    return (
        line(BARK, 14, f"M{left + 40:.0f} {floor - 14}v12M{left + width - 40:.0f} {floor - 14}v12")
        + back
        + seat
        + arms
        + box(left + 10, floor - 60, width - 20, 44, shade(colour, 0.06), 14)
    )
