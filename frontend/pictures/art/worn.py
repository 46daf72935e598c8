"""Things people wear over their clothes, and football scarves. Drawn in a person's own space unless said."""

from art.palette import CORAL, CREAM, SUN
from art.svg import line, path


def scarf(colours=(CORAL, CREAM)):
    """Give a football scarf in a person's own space: round the neck with two hanging ends."""
    first, other = colours
    ends = path(first, "M-26-134L-34-62L-14-58L-10-128Z") + path(
        other, "M-30-104l20 3l1-14l-19-2zM-33-78l19 3l1-13l-19-3z"
    )
    return ends + path(first, "M-30-136C-20-118 20-118 30-136L32-146C20-132-20-132-30-148Z")


def held_scarf(left, right, colours=(CORAL, CREAM), sag=12):
    """Give a football scarf stretched between two hands."""
    (x1, y1), (x2, y2) = left, right
    mid = f"Q{(x1 + x2) / 2:.0f} {(y1 + y2) / 2 + sag * 2:.0f}"
    data = f"M{x1 - 16} {y1}{mid} {x2 + 16} {y2}"
    band = f'<path fill="none" stroke="{{}}" stroke-width="34" stroke-linecap="butt" d="{data}"{{}}/>'
    fringe = line(
        colours[0],
        4,
        (
            f"M{x1 - 14} {y1 - 12}l-14 4M{x1 - 14} {y1}l-14 4M{x1 - 14} {y1 + 12}"
            f"l-14 4M{x2 + 14} {y2 - 12}l14 4M{x2 + 14} {y2}l14 4M{x2 + 14} {y2 + 12}"
            f"l14 4"
        ),
    )
    return fringe + band.format(colours[0], "") + band.format(colours[1], ' stroke-dasharray="22 26"')


def apron(colour=CREAM, trim=SUN):
    """Give an apron in a person's own space."""
    return (
        line(colour, 6, "M-14-96L-12-134M16-96L14-134")
        + path(colour, "M-20-98H22C22-70 34-58 34-40L36 52Q0 66-36 52L-34-40C-34-58-20-70-20-98Z")
        + path(trim, "M-16-20H20V6Q2 18-16 6Z")
    )


def bib(colour=CORAL):
    """Give the upper half of an apron, for somebody who sits, in a person's own space."""
    straps = line(colour, 6, "M-14-96L-12-134M16-96L14-134")
    return straps + path(colour, "M-20-98H22C22-70 33-58 33-40L31 8Q0 24-31 8L-33-40C-33-58-20-70-20-98Z")


def cardigan(colour):
    """Give an open shirt front, shown as a lighter strip, in a person's own space."""
    return path(colour, "M-10-136Q0-124 12-136L14 18Q2 21-6 19Z")


def stripes(colour, half=33):
    """Give three stripes across the chest in a person's own space."""
    return line(
        colour,
        9,
        f"M-{half - 5}-92Q2-84 {half - 5}-92M-{half - 7}-66Q2-58 {half - 7}-66M-{half - 5}-40Q2-32 {half - 5}-40",
    )
