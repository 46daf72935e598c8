"""People. A skeleton finds where elbows and knees go, so hands meet what they hold and no joint breaks.

A figure's own space: the hips are at (0, 0), the person looks to the right, y grows downwards. An adult
stands about 410 high: feet at y = 196, shoulders at -118, top of the head at -224.
"""

import math
from dataclasses import dataclass, field

from art import heads
from art.palette import DENIM, PEACH, TEAL
from art.svg import capsule, group, path, points, rotated, shade

UPPER_ARM, FOREARM = 66, 68
THIGH, SHIN = 93, 91
SOLE = 196
MISSES = []  # Hands that could not reach: the build prints them.
SEAT = 112
SHOULDERS = {"side": 24, "three": 35, "front": 42, "back": 42}
HIPS = {"side": 27, "three": 31, "front": 34, "back": 34}
SHOE = "M-12-13C-13-3-13 0-13 3H32Q36-7 24-11L10-17Z"
HANDS = {
    "closed": "M-17-9H-3L5-18Q11-21 13-15L9-8Q15-3 12 4Q9 12-2 12H-17Z",
    "open": (
        "M-17-9H-6L-2-23Q3-28 7-22L5-11L24-19Q31-19 30-13L14-5L34-6Q40-3 35 2L15 2L30 6Q34 11 28 13L11 9"
        "L20 14Q22 19 16 20L2 14Q-4 13-8 11H-17Z"
    ),
    "point": "M-17-9H0L30-12Q36-9 31-4L12-2Q16 4 11 9Q6 13-2 12H-17Z",
}
SHOE_FRONT = "M-12-14Q-16 4-13 5H15Q18 0 12-14Z"


def joint(start, end, first, second, prefer):
    """Give (elbow or knee, reached end) for two bones between two points.

    ``prefer`` scores a possible joint; the higher score wins. An end out of reach is moved to the furthest
    point in reach.
    """
    gap = math.dist(start, end) or 0.01
    reach = max(abs(first - second) + 0.5, min(gap, (first + second) * 0.995))
    dx, dy = (end[0] - start[0]) / gap, (end[1] - start[1]) / gap
    end = (start[0] + dx * reach, start[1] + dy * reach)
    along = (first**2 - second**2 + reach**2) / (2 * reach)
    off = math.sqrt(max(0, first**2 - along**2))
    mid = (start[0] + dx * along, start[1] + dy * along)
    choices = [(mid[0] - dy * off, mid[1] + dx * off), (mid[0] + dy * off, mid[1] - dx * off)]
    return max(choices, key=prefer), end


@dataclass
class Person:
    """One person. Positions named ``near`` and ``far`` are where the hands go, in the scene's pixels."""

    x: float
    y: float
    scale: float = 1
    flip: bool = False
    turn: str = "three"
    lean: float = 0
    nod: float = 0
    skin: str = PEACH
    hair: tuple = ("short", "#2a2024")
    wears: tuple = ()
    top: str = TEAL
    bottom: str = DENIM
    shoes: str = "#2b2233"
    sleeve: str = "long"
    girth: float = 1
    near: tuple = None
    far: tuple = None
    near_elbow: str = "down"
    far_elbow: str = "down"
    legs: object = "stand"
    skirt: tuple = None
    over: str = ""
    held: object = ""
    look: str = ""
    fingers: str = "closed"
    behind: str = ""
    hands: dict = field(default_factory=dict)

    def local(self, point):
        """Give a point of the scene in this person's own space."""
        x = (point[0] - self.x) / self.scale
        return (-x if self.flip else x), (point[1] - self.y) / self.scale

    def place(self, content):
        """Put drawing made in this person's own space into the scene."""
        return group(content, self.x, self.y, self.scale, flip=self.flip) if content else ""

    def draw(self):
        """Give the whole person, with ``held`` between the body and the near arm.

        ``held`` is drawing, or a function that gets where the near and far hands really are.
        """
        face = self.look or {"side": "side", "three": "side"}.get(self.turn, self.turn)
        back_hair, head = heads.head(self.skin, *self.hair, face, self.wears)
        x, y = rotated(2 if face == "side" else 0, -186, self.lean)
        top = self.lean * 0.5 + self.nod
        neck = group(heads.neck(self.skin), *rotated(0, -184, self.lean), turn=self.lean * 0.7)
        both = self.turn in ("front", "back")
        far_arm = self._arm("far")
        back = (group(back_hair, x, y, turn=top) if back_hair else "") + ("" if both else far_arm)
        middle = self._legs() + self._skirt() + neck + self._torso() + self._over()
        middle += (far_arm if both else "") + group(head, x, y, turn=top)
        near_arm = self._arm("near")
        held = self.held(self.hands["near"], self.hands["far"]) if callable(self.held) else self.held
        return self.place(self.behind + back + middle) + held + self.place(near_arm)

    def _torso(self):
        half, hip = SHOULDERS[self.turn] * self.girth, HIPS[self.turn] * self.girth
        belly = hip * (1.12 if self.girth > 1 else 0.9)
        shape = [
            ("M", (-hip, 8)),
            ("C", (-belly, -28), (-half + 3, -50), (-half, -98)),
            ("Q", (-half - 1, -124), (-half + 20, -130)),
            ("L", (-11, -137)),
            ("Q", (0, -126), (11, -137)),
            ("L", (half - 20, -130)),
            ("Q", (half + 1, -124), (half, -98)),
            ("C", (half - 1, -50), (belly, -28), (hip, 8)),
            ("Q", (hip, 20), (0, 20)),
            ("Q", (-hip, 20), (-hip, 8)),
        ]
        return path(self.top, self._bent(shape))

    def _bent(self, shape):
        """Give path data for a torso shape after the lean. Points near the hips move less."""
        data = ""
        for letter, *spots in shape:
            turned = [rotated(x, y, self.lean * min(1, max(0, -y / 60))) for x, y in spots]
            data += letter + points(*(round(value) for spot in turned for value in spot))
        return data + "Z"

    def _over(self):
        return group(self.over, turn=self.lean) if self.over else ""

    def shoulder(self, side):
        """Give where an arm starts, in this person's own space."""
        out = (SHOULDERS[self.turn] * self.girth - 13) * (-1 if side == "near" else 1)
        return rotated(out, -113, self.lean)

    def _arm(self, side):
        start = self.shoulder(side)
        wanted = getattr(self, side)
        if wanted == "none":
            return ""
        outward = -1 if side == "near" else 1
        end = self.local(wanted) if wanted else (start[0] + outward * 8, start[1] + 132)
        score = {
            "down": lambda p: p[1] - p[0] * 0.4,
            "up": lambda p: -p[1],
            "out": lambda p: p[0] * outward,
            "in": lambda p: -p[0] * outward,
            "back": lambda p: -p[0],
            "fore": lambda p: p[0],
        }[getattr(self, f"{side}_elbow")]
        elbow, hand = joint(start, end, UPPER_ARM, FOREARM, score)
        if math.dist(end, hand) > 5:
            MISSES.append(f"{side} hand of {self.hair} misses by {math.dist(end, hand) * self.scale:.0f}")
        self.hands[side] = (
            self.x + hand[0] * self.scale * (-1 if self.flip else 1),
            self.y + hand[1] * self.scale,
        )
        cloth = shade(self.top, 0.2 if side == "far" and self.turn in ("side", "three") else 0.1)
        skin = shade(self.skin, 0.08) if side == "far" else self.skin
        return self._sleeves(start, elbow, hand, cloth, skin)

    def _sleeves(self, start, elbow, hand, cloth, skin):
        dx, dy = (hand[0] - elbow[0]) / FOREARM, (hand[1] - elbow[1]) / FOREARM
        wrist = (hand[0] - dx * 11, hand[1] - dy * 11)
        palm = self._hand(hand, math.degrees(math.atan2(dy, dx)), skin)
        if self.sleeve == "short":
            bare = capsule(elbow, 11, wrist, 9) + capsule(start, 13, elbow, 11)
            mid = ((start[0] + elbow[0] * 1.2) / 2.2, (start[1] + elbow[1] * 1.2) / 2.2)
            return path(skin, bare) + palm + path(cloth, capsule(start, 18, mid, 16))
        arm = capsule(start, 17, elbow, 14) + capsule(elbow, 14, wrist, 11)
        return palm + path(cloth, arm)

    def _hand(self, spot, angle, skin):
        """Give a hand that goes on in the direction of the arm, thumb up."""
        upside_down = "scale(1-1)" if abs(angle) > 90 else ""
        place = f"translate({points(round(spot[0]), round(spot[1]))})rotate({round(angle)}){upside_down}"
        return path(skin, HANDS[self.fingers], transform=place)

    def _legs(self):
        if self.legs == "none":
            return ""
        if self.legs == "sitfront":
            return "".join(self._front_seated(side) for side in (1, -1))
        feet = {
            "stand": ((-17, 183), (17, 182)),
            "front": ((-19, 183), (19, 183)),
            "walk": ((-62, 168), (46, 181)),
            "stroll": ((-36, 179), (30, 182)),
            "sit": ((92, 98), (104, 96)),
        }.get(self.legs, self.legs)
        front = self.turn in ("front", "back")
        out = self._leg(feet[1], 11, 0.2, 1 if front else 0)
        return out + self._leg(feet[0], -11, 0.04, -1 if front else 0)

    def _leg(self, foot, hip, dark, outward):
        start = (hip * self.girth, 0)
        knee, ankle = joint(start, foot, THIGH, SHIN, lambda p: p[0] * (outward or 1) - p[1] * 0.3)
        data = capsule(start, 21 * self.girth, knee, 17) + capsule(knee, 17, ankle, 12)
        turn = 0
        if not outward and foot[0] < -50:
            turn = 24
        shape = path(shade(self.shoes, dark), SHOE_FRONT if outward else SHOE)
        shoe = group(shape, ankle[0], ankle[1] + 10, turn=turn, flip=outward < 0)
        return shoe + path(shade(self.bottom, dark), data)

    def _front_seated(self, side):
        dark = 0.04 if side < 0 else 0.12
        girth = self.girth
        knee = (side * 23 * girth, 34)
        data = capsule((side * 14 * girth, 2), 22 * girth, knee, 20) + capsule(knee, 19, (side * 22, 100), 13)
        shoe = group(path(self.shoes, SHOE_FRONT), side * 22, 108, flip=side < 0)
        return shoe + path(shade(self.bottom, dark), data)

    def _skirt(self):
        if not self.skirt:
            return ""
        colour, length, flare = self.skirt
        hip = HIPS[self.turn] * self.girth
        return path(
            colour,
            f"M{points(-hip + 2, -30)}C{points(-hip - 8, 20, -flare, length * 0.5, -flare, length)}"
            f"Q{points(0, length + 16, flare, length)}C{points(flare, length * 0.5, hip + 8, 20, hip - 2, -30)}Z",
        )


def standing(x, ground, **options):
    """Give a person whose shoes rest on ``ground``."""
    return Person(x, ground - SOLE * options.get("scale", 1), **options)


def seated(x, floor, **options):
    """Give a person who sits with the shoes on ``floor``."""
    options.setdefault("legs", "sit")
    return Person(x, floor - SEAT * options.get("scale", 1), **options)
