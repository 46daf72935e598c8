"""Where a place is that somebody types: a town, a postcode district or a whole postcode. Nothing leaves the site.

Towns come from core/data/places-gb.csv (GeoNames, CC BY 4.0: see THIRD_PARTY.md), staff's own places from
the areas. Postcode districts are those that areas name. Of other districts only the post town is known, and
`roughly` says so.
Positions are those of towns, to about a kilometre: nobody's address is in them, and none is ever worked out.
"""

import csv
import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from math import cos, hypot, radians
from pathlib import Path

from core.alphabet import fold

DATA = Path(__file__).parent / "data" / "places-gb.csv"
MILES_A_DEGREE = 69.1
POSTCODE = re.compile(r"([A-Z]{1,2}[0-9][A-Z0-9]?)(?: ?[0-9][A-Z]{2})?")
POSITION = re.compile(r"(-?\d{1,2}(?:\.\d{1,8})?) ?, ?(-?\d{1,2}(?:\.\d{1,8})?)")
MOST_SUGGESTIONS = 6
# The post town of each postcode area, as the Royal Mail names them; in London a district in the middle of it.
POST_TOWNS = (
    "AB Aberdeen|AL St Albans|B Birmingham|BA Bath|BB Blackburn|BD Bradford|BH Bournemouth|BL Bolton|BN Brighton|"
    "BR Bromley|BS Bristol|BT Belfast|CA Carlisle|CB Cambridge|CF Cardiff|CH Chester|CM Chelmsford|CO Colchester|"
    "CR Croydon|CT Canterbury|CV Coventry|CW Crewe|DA Dartford|DD Dundee|DE Derby|DG Dumfries|DH Durham|"
    "DL Darlington|DN Doncaster|DT Dorchester|DY Dudley|E Stratford|EC London|EH Edinburgh|EN Enfield Town|"
    "EX Exeter|FK Falkirk|FY Blackpool|G Glasgow|GL Gloucester|GU Guildford|HA Harrow|HD Huddersfield|"
    "HG Harrogate|HP Hemel Hempstead|HR Hereford|HS Stornoway|HU Hull|HX Halifax|IG Ilford|IP Ipswich|"
    "IV Inverness|KA Kilmarnock|KT Kingston upon Thames|KW Kirkwall|KY Kirkcaldy|L Liverpool|LA Lancaster|"
    "LD Llandrindod Wells|LE Leicester|LL Llandudno|LN Lincoln|LS Leeds|LU Luton|M Manchester|ME Rochester|"
    "MK Milton Keynes|ML Motherwell|N Islington|NE Newcastle upon Tyne|NG Nottingham|NN Northampton|NP Newport|"
    "NR Norwich|NW Camden Town|OL Oldham|OX Oxford|PA Paisley|PE Peterborough|PH Perth|PL Plymouth|PO Portsmouth|"
    "PR Preston|RG Reading|RH Redhill|RM Romford|S Sheffield|SA Swansea|SE Camberwell|SG Stevenage|SK Stockport|"
    "SL Slough|SM Sutton|SN Swindon|SO Southampton|SP Salisbury|SR Sunderland|SS Southend-on-Sea|"
    "ST Stoke-on-Trent|SW Brixton|SY Shrewsbury|TA Taunton|TD Galashiels|TF Telford|TN Tonbridge|TQ Torquay|"
    "TR Truro|TS Middlesbrough|TW Twickenham|UB Southall|W Notting Hill|WA Warrington|WC London|WD Watford|"
    "WF Wakefield|WN Wigan|WR Worcester|WS Walsall|WV Wolverhampton|YO York|ZE Lerwick"
)


@dataclass(frozen=True)
class Town:
    """A town or village. `near` names a bigger town where there are several of its name."""

    name: str
    latitude: float
    longitude: float
    nation: str = ""
    near: str = ""

    @property
    def label(self):
        """The name as it can be typed again: "Newport near Telford"."""
        return f"{self.name} near {self.near}" if self.near else self.name


@dataclass(frozen=True)
class Place:
    """What was found for what somebody typed.

    text: what to type to find it again. position: (latitude, longitude), None for a county. areas: the short names
    of staff's areas it is or is in. others: other places of that name. roughly: the town it was measured from,
    because the district itself is not known.
    """

    text: str
    position: tuple | None
    areas: tuple = ()
    others: tuple = ()
    roughly: str = ""


def key_of(text):
    """What names are compared by: "St. Albans" and "st albans" are the same."""
    return " ".join(re.sub(r"[^\w\s]", " ", fold(text).replace("'", "").replace("’", "")).split())


@lru_cache(maxsize=1)
def towns():
    """{key: [Town, …]} under every name, the biggest first. Read once; about a megabyte."""
    found = {}
    with DATA.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            position = float(row["latitude"]), float(row["longitude"])
            town = Town(row["name"], *position, row["nation"], row["near"])
            for name in {town.name, town.label, *filter(None, row["also"].split("|"))}:
                found.setdefault(key_of(name), []).append(town)
    return found


@lru_cache(maxsize=1)
def post_towns():
    """{"TA": "Taunton", …}."""
    return dict(entry.split(" ", 1) for entry in POST_TOWNS.split("|"))


def outcode_of(text):
    """The district of a postcode or of a district ("TA1" for "ta1 3xx"), or "" for anything else."""
    found = POSTCODE.fullmatch(" ".join(text.upper().split()))
    return found[1] if found else ""


def position_of(area):
    """(latitude, longitude) of an area: as staff gave it, or that of the only town of its name in its nation."""
    if area.latitude is not None and area.longitude is not None:
        return area.latitude, area.longitude
    same = [town for town in towns().get(key_of(area.name), []) if town.nation == area.nation]
    return (same[0].latitude, same[0].longitude) if len(same) == 1 else None


def miles_between(one, other):
    """Miles as the crow flies between two positions; right to a per cent within the United Kingdom."""
    narrower = cos(radians(one[0]))
    return hypot(one[0] - other[0], (one[1] - other[1]) * narrower) * MILES_A_DEGREE


def nearest_town(latitude, longitude):
    """The town nearest to a position, or None far from all of them."""
    all_towns = {town for same in towns().values() for town in same}
    nearest = min(
        all_towns, key=lambda town: miles_between((latitude, longitude), (town.latitude, town.longitude))
    )
    away = miles_between((latitude, longitude), (nearest.latitude, nearest.longitude))
    return nearest if away < 30 else None


def without_exact_position(text):
    """What may stand in an address for what was typed: the district of a postcode, the town of a position."""
    if outcode := outcode_of(text):
        return outcode
    position = POSITION.fullmatch(text.strip())
    if position:
        town = nearest_town(float(position[1]), float(position[2]))
        return town.label if town else ""
    return text


def find_place(text, areas):
    """The `Place` that was typed, or None. `areas` are staff's, as rows; they go before towns of the same name."""
    if outcode := outcode_of(text):
        return _district(outcode, areas)
    key = key_of(text)
    if not key:
        return None
    same = towns().get(key, [])
    area = next((area for area in areas if key in (key_of(area.name), key_of(area.name_cy))), None)
    if area:
        others = [town.label for town in same if town.near]
        return Place(str(area), position_of(area), _names_of(area, areas), tuple(others[:MOST_SUGGESTIONS]))
    if not same:
        return None
    others = tuple(town.label for town in same[1 : MOST_SUGGESTIONS + 1])
    return Place(same[0].label, (same[0].latitude, same[0].longitude), others=others)


def _district(outcode, areas):
    area = next((area for area in areas if outcode in area.outcodes.upper().split()), None)
    if area:
        return Place(outcode, position_of(area), _names_of(area, areas))
    letters = re.match(r"[A-Z]+", outcode)[0]
    town = post_towns().get(letters)
    if not town:
        return None
    same = towns()[key_of(town)][0]
    return Place(outcode, (same.latitude, same.longitude), roughly=town)


def _names_of(area, areas):
    """An area's short name with that of its county; of a county, with those of all its towns."""
    around = {other.slug for other in areas if other.name == area.county or other.county == area.name}
    return tuple(sorted(around | {area.slug}))


def did_you_mean(text, areas):
    """Names of places written much like this one, the likeliest first."""
    names = {key_of(area.name): str(area) for area in areas}
    names |= {key: same[0].label for key, same in towns().items() if key not in names}
    close = get_close_matches(key_of(text)[:60], names, n=MOST_SUGGESTIONS, cutoff=0.72)
    return list(dict.fromkeys(names[key] for key in close))
