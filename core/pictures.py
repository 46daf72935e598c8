"""Small pictures drawn from words: initials for a name, patterns for a cover.

Both functions return a string of SVG that is safe to put in a page as it is. They use presentation
attributes only, so a strict content security policy allows them, and no ids, so one page can hold many.
The same words always give the same picture, in every process.
"""

import hashlib
import math
import unicodedata
from html import escape

# White text on each of these measures at least 7:1 (WCAG 2.2 AAA). tests/core/test_pictures.py proves it.
AVATAR_COLOURS = ("#0b5d5e", "#063b3c", "#5a2a6e", "#8a2419", "#23406f", "#2f5424")

# Each palette: ground, two tones for shapes, one accent.
PALETTES = {
    "shore": ("#cfe6e3", "#0b5d5e", "#7fb8b3", "#f2b632"),
    "brick": ("#f7d9cc", "#b5382a", "#e59a83", "#063b3c"),
    "plum": ("#e5d8ec", "#5a2a6e", "#b493c6", "#f2b632"),
    "meadow": ("#dcebc9", "#4f7d3f", "#a3c587", "#b5382a"),
    "morning": ("#fbe9bf", "#e3a21a", "#f6cf74", "#0b5d5e"),
}

WIDTH, HEIGHT = 480, 200
SMALL_WORDS = frozenset({"a", "an", "and", "by", "for", "in", "me", "of", "on", "the", "to", "with", "y", "yr"})
MIN_SIZE, MAX_SIZE = 16, 512


class Dice:
    """A stream of numbers fixed by a seed. Not for secrets: only for choosing shapes."""

    def __init__(self, seed):
        """Take any value as the seed; two equal texts give two equal streams."""
        self._seed = str(seed).encode("utf-8", "replace")
        self._round = 0
        self._left = b""

    def roll(self, sides):
        """Give a whole number from 0 to ``sides`` - 1."""
        if len(self._left) < 2:
            self._left = hashlib.sha256(self._seed + b"#%d" % self._round).digest()
            self._round += 1
        number = int.from_bytes(self._left[:2], "big")
        self._left = self._left[2:]
        return number % sides

    def between(self, low, high):
        """Give a whole number from ``low`` to ``high``, both included."""
        return low + self.roll(high - low + 1)


def initials(name):
    """Give one or two capital letters for a name, or "" when it has no letter or digit.

    Small joining words do not count: "Byte by Byte" gives "BB" and "Tariq & Joe" gives "TJ".
    """
    words = unicodedata.normalize("NFC", str(name or "")).split()
    starts = [(word, next((char for char in word if char.isalnum()), "")) for word in words]
    starts = [(word.lower(), char) for word, char in starts if char]
    weighty = [char for word, char in starts if word not in SMALL_WORDS]
    letters = weighty or [char for _word, char in starts]
    if len(letters) > 2:
        letters = [letters[0], letters[-1]]
    return "".join(char.upper()[:1] for char in letters)


def avatar_svg(name, size=96):
    """Give a square SVG with the initials of ``name``, ``size`` pixels wide (16 to 512).

    The name itself is never written into the picture, and the picture is hidden from screen readers:
    print the name beside it. A name without letters gets a plain head and shoulders.
    """
    dice = Dice(unicodedata.normalize("NFC", str(name or "")).casefold().strip())
    colour = AVATAR_COLOURS[dice.roll(len(AVATAR_COLOURS))]
    pixels = min(max(int(size), MIN_SIZE), MAX_SIZE)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="{pixels}" height="{pixels}" '
        f'aria-hidden="true" focusable="false"><rect width="96" height="96" rx="20" fill="{colour}"/>'
        f"{_avatar_shape(dice)}{_avatar_letters(initials(name))}</svg>"
    )


def _avatar_shape(dice):
    """Give a turned, slightly darker shape. Darker, so that white letters only gain contrast."""
    turn, x, y = dice.between(12, 78), dice.between(34, 62), dice.between(34, 62)
    half, corner = dice.between(24, 30), (6, 14, 30)[dice.roll(3)]
    return (
        f'<rect x="{x - half}" y="{y - half}" width="{2 * half}" height="{2 * half}" rx="{corner}" '
        f'fill="#000" fill-opacity=".16" transform="rotate({turn} {x} {y})"/>'
    )


def _avatar_letters(letters):
    """Give the letters as SVG text, or a head and shoulders when there are none."""
    if not letters:
        return '<circle cx="48" cy="38" r="14" fill="#fff"/><path d="M20 80a28 24 0 0 1 56 0z" fill="#fff"/>'
    font_size = 38 if len(letters) == 2 else 46
    return (
        f'<text x="48" y="48" dy=".35em" text-anchor="middle" font-family="Lexend, Arial, sans-serif" '
        f'font-size="{font_size}" font-weight="700" fill="#fff">{escape(letters)}</text>'
    )


def pattern_svg(seed, palette=None):
    """Give a wide SVG pattern (12:5) for a cover without a photo.

    ``seed`` is any value that belongs to the thing, such as its slug. ``palette`` is a key of
    ``PALETTES``; None or an unknown key lets the seed choose. The pattern fills its box and is cut, never
    squashed. Always under 3 kB.
    """
    dice = Dice(seed)
    names = sorted(PALETTES)
    chosen = names[dice.roll(len(names))]
    colours = PALETTES[palette if palette in PALETTES else chosen]
    draw = PATTERNS[dice.roll(len(PATTERNS))]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="100%" height="100%" '
        f'preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{colours[0]}"/>{draw(dice, colours)}</svg>'
    )


def _mix(first, second, percent):
    """Give the colour that lies ``percent`` of the way from one #rrggbb to another."""
    pairs = [(int(first[i : i + 2], 16), int(second[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{(a * (100 - percent) + b * percent) // 100:02x}" for a, b in pairs)


def _fill(colour, data):
    """Give one filled path."""
    return f'<path fill="{colour}" d="{"".join(data)}"/>'


def _line(colour, width, data, extra=""):
    """Give one stroked path without a fill."""
    return (
        f'<path fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round"{extra} '
        f'd="{"".join(data)}"/>'
    )


def _disc(x, y, radius):
    """Give path data for a disc."""
    return f"M{x - radius} {y}a{radius} {radius} 0 1 0 {2 * radius} 0a{radius} {radius} 0 1 0-{2 * radius} 0z"


def _circles(dice, colours):
    """Draw a loose grid of discs, some with a smaller disc inside."""
    layers = {colour: [] for colour in colours}
    for row in range(3):
        for column in range(7):
            x = column * 80 + (row % 2) * 40 - 20
            y = row * 80 + 20
            radius = dice.between(14, 34)
            layers[colours[1 + dice.roll(2)]].append(_disc(x, y, radius))
            if radius > 24:
                layers[colours[dice.roll(2) * 3]].append(_disc(x, y, radius // 3))
    order = (colours[2], colours[1], colours[3], colours[0])
    return "".join(_fill(colour, layers[colour]) for colour in order if layers[colour])


def _stitches(dice, colours):
    """Draw rows of sewing: running stitches, zigzags and crosses."""
    parts = []
    for row in range(6):
        y, kind = 18 + row * 33, dice.roll(3)
        colour = colours[1 + dice.roll(3)]
        start = dice.between(-20, 0)
        if kind == 0:
            parts.append(_line(colour, 7, [f"M{start} {y}H500"], ' stroke-dasharray="22 18"'))
        elif kind == 1:
            steps = "".join(f"l14 {-16 if step % 2 else 16}" for step in range(36))
            parts.append(_line(colour, 5, [f"M{start} {y - 8}{steps}"]))
        else:
            data = [f"M{x} {y - 8}l16 16m0-16l-16 16" for x in range(start, 490, 34)]
            parts.append(_line(colour, 5, data))
    return "".join(parts)


def _leaves(dice, colours):
    """Draw sprigs of leaves that grow from below."""
    stems, light, dark, berries = [], [], [], []
    for x in range(20, 480, 74):
        x, lean, top = x + dice.between(-8, 8), dice.between(-26, 26), dice.between(16, 60)
        stems.append(f"M{x} 206Q{x} {top + 70} {x + lean} {top}")
        for step in range(4):
            share = step / 4
            y = round(186 - (186 - top) * share)
            mid = round(x + lean * share * share)
            for side, leaves in ((1, light), (-1, dark)):
                leaves.append(f"M{mid} {y}q{side * 6}-28 {side * 32}-24q{side * -4} 22{side * -32:+d} 24z")
        berries.append(_disc(x + lean, top, dice.between(5, 9)))
    return (
        _line(colours[1], 4, stems)
        + _fill(colours[2], light)
        + _fill(colours[1], dark)
        + _fill(colours[3], berries)
    )


def _waves(dice, colours):
    """Draw bands of water under a sun."""
    x, y, radius = dice.between(60, 420), dice.between(34, 70), dice.between(26, 44)
    parts = [_fill(colours[3], [_disc(x, y, radius)])]
    for row in range(4):
        top, rise = 70 + row * 36, dice.between(12, 24)
        length = dice.between(40, 70)
        count = math.ceil(WIDTH / (2 * length)) + 2
        start = -dice.between(0, 2 * length)
        data = f"M{start} {top}q{length // 2}-{rise} {length} 0" + f"t{length} 0" * (2 * count) + "V210H-150z"
        parts.append(_fill(_mix(colours[2], colours[1], row * 30), [data]))
    return "".join(parts)


def _bunting(dice, colours):
    """Draw strings of flags."""
    parts = []
    for row in range(3):
        top, drop = 10 + row * 66, dice.between(22, 40)
        parts.append(_line(colours[1], 3, [f"M-10 {top}Q240 {top + 2 * drop} 490 {top}"]))
        flags = {colour: [] for colour in colours[1:]}
        for step in range(9):
            share = (step + 0.5) / 9
            x, y = round(share * 500 - 10), round(top + 4 * drop * share * (1 - share))
            tilt = round(drop * (1 - 2 * share) / 3)
            flags[colours[1 + dice.roll(3)]].append(
                f"M{x - 18} {y - tilt}L{x + 18} {y + tilt}L{x - tilt} {y + 36}z"
            )
        parts.extend(_fill(colour, data) for colour, data in flags.items() if data)
    return "".join(parts)


PATTERNS = (_circles, _stitches, _leaves, _waves, _bunting)
