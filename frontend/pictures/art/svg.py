"""The smallest pieces: numbers, colours, shapes and groups as SVG text.

Coordinates are in pixels of the scene, y grows downwards. Every function returns a string.
"""

import math
import re
from collections import Counter

INK = "#2b2233"


def num(value):
    """Give a number as short text with at most one decimal place."""
    text = f"{value:.1f}".rstrip("0").rstrip(".")
    text = text.replace("-0.", "-.") if text.startswith("-0.") else text.removeprefix("0") or "0"
    return "0" if text in ("-0", "-", "") else text


def points(*values):
    """Give numbers as path data, with the fewest separators."""
    out = ""
    for value in values:
        text = num(value)
        out += text if not out or text.startswith("-") else f" {text}"
    return out


def mix(first, second, share):
    """Give the colour that lies ``share`` (0 to 1) of the way from one #rrggbb to another."""
    pairs = [(int(first[i : i + 2], 16), int(second[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def shade(colour, share=0.14):
    """Give a colour as it looks in shadow."""
    return mix(colour, INK, share)


def tint(colour, share=0.2):
    """Give a colour as it looks in the light."""
    return mix(colour, "#fff6e0", share)


def attrs(**extra):
    """Give keyword arguments as SVG attributes; ``stroke_width`` becomes ``stroke-width``."""
    return "".join(f' {key.replace("_", "-")}="{value}"' for key, value in extra.items())


def path(fill, data, **extra):
    """Give a filled path."""
    return f'<path fill="{fill}" d="{data}"{attrs(**extra)}/>'


def line(stroke, width, data, **extra):
    """Give a stroked path; the outer element of the scene makes ends and joins round."""
    return f'<path fill="none" stroke="{stroke}" stroke-width="{num(width)}" d="{data}"{attrs(**extra)}/>'


def circle(x, y, radius, fill, **extra):
    """Give a circle."""
    return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(radius)}" fill="{fill}"{attrs(**extra)}/>'


def ring(x, y, radius, stroke, width, fill="none"):
    """Give a circle with a line round it."""
    return circle(x, y, radius, fill, stroke=stroke, stroke_width=num(width))


def oval(x, y, rx, ry, fill, **extra):
    """Give an ellipse."""
    start = f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}"'
    return f'{start} fill="{fill}"{attrs(**extra)}/>'


def box(x, y, width, height, fill, corner=0, **extra):
    """Give a rectangle, with round corners if asked."""
    size = f'<rect x="{num(x)}" y="{num(y)}" width="{num(width)}" height="{num(height)}"'
    round_corner = f' rx="{num(corner)}"' if corner else ""
    return f'{size}{round_corner} fill="{fill}"{attrs(**extra)}/>'


def group(content, x=0, y=0, scale=1, turn=0, flip=False, **extra):
    """Move, turn (degrees), scale and mirror some drawing."""
    steps = f"translate({points(x, y)})" if x or y else ""
    steps += f"rotate({num(turn)})" if turn else ""
    if flip:
        steps += f"scale({scale_text(-scale)} {scale_text(scale)})"
    elif scale != 1:
        steps += f"scale({scale_text(scale)})"
    transform = f' transform="{steps}"' if steps else ""
    return f"<g{transform}{attrs(**extra)}>{content}</g>"


def scale_text(value):
    """Give a scale factor with up to three decimal places."""
    return f"{value:.3f}".rstrip("0").rstrip(".")


def rotated(x, y, degrees):
    """Give a point turned clockwise round the origin."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return x * cos - y * sin, x * sin + y * cos


def spaced(text):
    """Give path numbers that follow an arc's flags: a space is needed unless a minus sign starts them."""
    return text if text.startswith("-") else f" {text}"


def capsule(start, start_radius, end, end_radius):
    """Give path data for a limb: a round-ended bar that may be thinner at one end."""
    (ax, ay), (bx, by) = start, end
    length = math.dist(start, end) or 0.01
    dx, dy = (bx - ax) / length, (by - ay) / length
    sin = max(-1, min(1, (start_radius - end_radius) / length))
    cos = math.sqrt(1 - sin * sin)
    left = (dx * sin + dy * cos, dy * sin - dx * cos)
    right = (dx * sin - dy * cos, dy * sin + dx * cos)
    wide_start = 1 if start_radius >= end_radius else 0

    def at(centre, radius, side):
        return points(round(centre[0] + radius * side[0]), round(centre[1] + radius * side[1]))

    big, small = num(round(start_radius)), num(round(end_radius))
    corners = at(start, start_radius, left), at(end, end_radius, left), at(end, end_radius, right)
    near_arc = f"A{small} {small} 0 {1 - wide_start}1{spaced(corners[2])}"
    far_arc = f"A{big} {big} 0 {wide_start}1{spaced(corners[0])}"
    return f"M{corners[0]}L{corners[1]}{near_arc}L{at(start, start_radius, right)}{far_arc}Z"


def shared(content):
    """Write every group and shape that is used more than once only once, and refer to it."""
    defs = ""
    groups = re.findall(r"<g transform=\"[^\"]*\">((?:(?!</?g\b).)+)</g>", content)
    often = [inner for inner, count in Counter(groups).items() if (count - 1) * (len(inner) - 20) > 60]
    for index, inner in enumerate(often):
        defs += f'<g id="g{index}">{inner}</g>'
        pattern = r"<g (transform=\"[^\"]*\")>" + re.escape(inner) + "</g>"
        content = re.sub(pattern, rf'<use href="#g{index}" \1/>', content)
    content = f"<defs>{defs}</defs>{content}" if defs else content
    counts = Counter(re.findall(r' d="([^"]{45,})"', content))
    shapes = [data for data, count in counts.items() if (count - 1) * len(data) > 60]
    defs = ""
    for index, data in enumerate(shapes):
        defs += f'<path id="p{index}" d="{data}"/>'
        content = re.sub(r'<path ([^>]*?) ?d="' + re.escape(data) + '"', rf'<use href="#p{index}" \1', content)
    return (f"<defs>{defs}</defs>" if defs else "") + content


def document(content, width=1200, height=800):
    """Wrap a scene in the outer SVG element."""
    content = shared(content.replace("#ffffff", "#fff"))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" stroke-linecap="round" stroke-linejoin="round">{content}</svg>\n'
    )
