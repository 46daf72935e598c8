"""Answers the directory's questions from the listing rows: which profiles, and how many for each filter.

Within a filter any ticked value will do; all filters have to agree. Each filter's own counts leave it out, so they
say what a reader would get by ticking one more. All counting is done on sets of bits (facet_sets.py). Five
queries, whatever the number of profiles, and one more for each of: words, a place, a part of very many.
"""

from dataclasses import dataclass
from functools import reduce
from operator import and_, or_
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import F
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from core.models import Area

from . import facet_sets, listing_words
from .directory_found import Found
from .directory_place import DISTANCES, away_text, where_of, within_text
from .directory_words import Vocabulary
from .facet_sets import EVERYONE, set_of
from .models import Listing, ProfileCheck, ProfileTerm, SearchSynonym
from .models.facts import ACCESS_FACTS
from .models.providers import Space
from .models.terms import TermGroup

PER_PAGE = 12
MOST_LETTERS = 100
FILTERS = {
    "kind": TermGroup.KIND.label,
    "who": TermGroup.WHO.label,
    "outcome": TermGroup.OUTCOME.label,
    "space": _("Space for new people"),
    "day": TermGroup.DAY.label,
    "when": TermGroup.WHEN.label,
    "way": TermGroup.WAY.label,
    "area": _("Town or county"),
    "pay": TermGroup.PAY.label,
    "language": TermGroup.LANGUAGE.label,
    "access": _("Getting in and around"),
    "check": _("Checks seen by us"),
}
OPEN = ("kind",)  # filters that are not folded at first
SORTS = {"distance": _("Nearest first"), "newest": _("Newest confirmed first"), "name": _("Name, A to Z")}


@dataclass(frozen=True)
class Option:
    """One value of a filter, with how many people ticking it would show."""

    value: str
    label: str
    count: int
    selected: bool


@dataclass(frozen=True)
class Chosen:
    """A filter in use, with the address that takes it away, and how many there would be without it."""

    label: str
    url: str
    without: int | None = None


class StaffWords:
    """What staff keep that every search reads: terms, areas, and words that mean the same. Three queries."""

    def __init__(self):
        self.terms = list(ProfileTerm.objects.filter(group__in=FILTERS))
        self.areas = list(Area.objects.all())
        self.synonyms = list(SearchSynonym.objects.all())

    @cached_property
    def labels(self):
        """{(group, value): label} for every value a filter can have, in staff's order."""
        labels = {(term.group, term.key): str(term) for term in self.terms}
        labels |= {("area", area.slug): str(area) for area in self.areas}
        labels[("space", Space.SPACE.value)] = str(Space.SPACE.label)
        labels |= {("access", name): str(label) for name, label in ACCESS_FACTS.items()}
        return labels | {("check", kind.value): str(kind.label) for kind in ProfileCheck.Kind}

    @cached_property
    def vocabulary(self):
        words = [word for term in self.terms for word in (term.label, term.label_cy)]
        words += [word for area in self.areas for word in (area.name, area.name_cy)]
        return Vocabulary(self.synonyms, words)


class Directory:
    """One search of the directory. Templates read its attributes."""

    distances = DISTANCES

    def __init__(self, params, locale, url, *, instead_of=None, today=None):
        """`instead_of`: the search nobody was found for, when this is that search with its spelling put right."""
        self.instead_of = instead_of
        self.locale, self.url = locale, url
        self.today = today or timezone.localdate()
        self.staff_words = instead_of.staff_words if instead_of else StaffWords()
        self.labels = self.staff_words.labels
        self.words_typed = " ".join(params.get("q", "").replace("\0", " ").split())[:MOST_LETTERS]
        self.words = self.staff_words.vocabulary.wanted(self.words_typed)
        self.where = where_of(params, self.staff_words.areas)
        self.chosen = {group: self._known(group, params.getlist(group)) for group in FILTERS}
        self.sort = params.get("sort") if params.get("sort") in self.possible_sorts else self.usual_sort
        self.page_asked = params.get("page", "1")
        self.is_exact = bool(params.get("exact"))

    # What may be chosen -----------------------------------------------------------------------------------------

    def _known(self, group, values):
        """The values that exist, once each: a made-up one is left out rather than finding nobody."""
        return [value for value in dict.fromkeys(values) if (group, value) in self.labels]

    @property
    def possible_sorts(self):
        return [key for key in SORTS if key != "distance" or self.where.is_measured]

    @property
    def usual_sort(self):
        return "distance" if self.where.is_measured else "name"

    @property
    def is_filtered(self):
        return bool(self.parts)

    @cached_property
    def parts(self):
        """What narrows this search: "q", "where" and names of filters."""
        parts = ["q"] if self.words else []
        parts += ["where"] if self.where.place else []
        return parts + [group for group, values in self.chosen.items() if values]

    # Counting ---------------------------------------------------------------------------------------------------

    @cached_property
    def sets(self):
        """{(group, value): set of listings} as of today, and everyone. One query."""
        if self.instead_of:
            return self.instead_of.sets
        groups = [*FILTERS, "comes"] if self.where.place else FILTERS
        return facet_sets.read(self.locale, groups, self.today)

    @cached_property
    def sets_of_parts(self):
        """{part of this search: set of listings that match it}."""
        return {part: self._set_of(part) for part in self.parts}

    @cached_property
    def meant(self):
        """What was probably meant when a word looks like a slip, unless exactly these words are asked for."""
        is_exact = self.instead_of or self.is_exact
        return "" if is_exact else self.staff_words.vocabulary.put_right(self.words_typed)

    @cached_property
    def with_words(self):
        """Sets of listings with the words typed, and with those meant. One query."""
        meant = [self.staff_words.vocabulary.wanted(self.meant)] if self.meant else []
        return [set_of(keys) for keys in listing_words.find(self.words, *meant)]

    @cached_property
    def near(self):
        """Listings near the place, or whose own radius reaches it. One query."""
        return self.instead_of.near if self.instead_of else self.where.near(self.locale)

    def _set_of(self, part):
        if part == "q":
            return self.instead_of.with_words[1] if self.instead_of else self.with_words[0]
        if part == "where":
            return self.where.who(self.sets, self.near)
        return self._any_of(part, self.chosen[part])

    def _any_of(self, group, values):
        return reduce(or_, (self.sets.get((group, value), 0) for value in values), 0)

    def _matching(self, without=(), **instead):
        """Listings that match the words, the place and every filter, except the parts in `without`."""
        parts = [members for part, members in self.sets_of_parts.items() if part not in without]
        return reduce(and_, [*parts, *instead.values()], self.sets.get(EVERYONE, 0))

    @cached_property
    def counts(self):
        """{(group, value): people}."""
        rest = {group: self._matching([group]) for group in FILTERS}
        return {
            (group, value): (members & rest[group]).bit_count()
            for (group, value), members in self.sets.items()
            if group in FILTERS
        }

    @cached_property
    def filters(self):
        """[(group, label, [Option, …], is open), …] without values nobody has, unless they are ticked."""
        shown = []
        for group, label in FILTERS.items():
            options = [
                Option(value, text, self.counts.get((group, value), 0), value in self.chosen[group])
                for (of, value), text in self.labels.items()
                if of == group
            ]
            options = [option for option in options if option.count or option.selected]
            if options:
                shown.append((group, label, options, group in OPEN or bool(self.chosen[group])))
        return shown

    # Results ----------------------------------------------------------------------------------------------------

    @cached_property
    def found(self):
        """The set of listings that this search finds."""
        return self._matching()

    @cached_property
    def page(self):
        """This page of the rows, each with its kind and how far away it is. A senseless number is put right."""
        order = {
            "distance": [F("away").asc(nulls_last=True)],
            "newest": [F("confirmed_on").desc(nulls_last=True)],
            "name": [],
        }[self.sort]
        rows = Listing.objects.filter(locale=self.locale).annotate(away=self.where.away()).defer("search_text")
        rows = rows.order_by(*order, "sort_name", "id")
        found = Found(rows, self.found, self.sets.get(EVERYONE, 0), by_distance=self.sort == "distance")
        page = Paginator(found, PER_PAGE).get_page(self.page_asked)
        page.object_list = list(page.object_list)
        for row in page.object_list:
            row.kind_label = self.labels.get(("kind", row.main_kind), "")
            row.away_text = away_text(row.away)
        return page

    @property
    def total(self):
        return self.found.bit_count()

    # Addresses --------------------------------------------------------------------------------------------------

    def address(self, **changes):
        """The address of this search with changes: `address(kind=["pets"])`, `address(q="")`. Back on page one."""
        where = self.where
        wanted = {
            "q": self.words_typed,
            "where": where.place.text if where.place else where.typed,
            "miles": where.miles if where.is_measured else "",
            "comes": "1" if where.comes else "",
            **self.chosen,
            "sort": "" if self.sort == self.usual_sort else self.sort,
            **changes,
        }
        if not wanted["where"]:
            wanted |= {"miles": "", "comes": ""}
        query = urlencode({name: value for name, value in wanted.items() if value}, doseq=True)
        return f"{self.url}?{query}" if query else self.url

    def sorts(self):
        """[(label, address, is this one), …]."""
        usual = self.usual_sort
        return [
            (SORTS[key], self.address(sort="" if key == usual else key), key == self.sort)
            for key in self.possible_sorts
        ]

    def places_meant(self):
        """For a place nobody knows, those it may be; for one of several of its name, the others."""
        names = self.where.place.others if self.where.place else self.where.suggestions
        return [Chosen(name, self.address(where=name)) for name in names]

    def popular_kinds(self):
        """The six kinds most people offer, as labels with addresses."""
        kinds = next((options for group, _label, options, _open in self.filters if group == "kind"), [])
        top = sorted(kinds, key=lambda option: -option.count)[:6]
        return [Chosen(option.label, self.address(kind=[option.value])) for option in top]

    @property
    def typed_exactly(self):
        """The address of the search as it was typed, when its spelling was put right."""
        return f"{self.instead_of.address()}&exact=1"

    @property
    def online(self):
        """Those who help online, wherever somebody lives."""
        return self.address(where="", way=["online"]) if ("way", "online") in self.labels else ""

    @cached_property
    def removable(self):
        """The words, the place and the filters in use, each with the address without it."""
        used = [self._without(part) for part in self.parts if part in ("q", "where")]
        for group, values in self.chosen.items():
            for value in values:
                rest = [other for other in values if other != value]
                used.append(Chosen(self.labels[group, value], self.address(**{group: rest})))
        return used

    # Nobody found -----------------------------------------------------------------------------------------------

    def alone(self, part):
        """How many one part of this search finds by itself."""
        return self._matching(set(self.parts) - {part}).bit_count()

    @cached_property
    def ways_to_widen(self):
        """For an empty result: which part to leave out, the one that removed most people first."""
        ways = [self._without(part, self._matching([part]).bit_count()) for part in self.parts]
        return sorted((way for way in ways if way.without), key=lambda way: -way.without)

    @cached_property
    def one_alone(self):
        """When leaving out one part finds nobody: each part by itself, the one that finds most people first."""
        if self.ways_to_widen:
            return []
        ways = [self._only(part, self.alone(part)) for part in self.parts]
        return sorted((way for way in ways if way.without), key=lambda way: -way.without)

    @property
    def wider_circle(self):
        """The first wider circle that finds anybody, with how many, or None."""
        for miles in self.where.wider:
            people = self._matching(["where"], where=self.where.who(self.sets, self.near, miles)).bit_count()
            if people:
                return Chosen(within_text(self.where.place, miles), self.address(miles=miles), people)
        return None

    @property
    def online_instead(self):
        """Those who help online with how many they are, or None."""
        if not self.online or not (self.where.place or self.chosen["way"]):
            return None
        people = self._matching(["where", "way"], way=self._any_of("way", ["online"])).bit_count()
        return Chosen(self.labels["way", "online"], self.online, people) if people else None

    @property
    def tell_us(self):
        """The form that says what is missing, with what was searched for."""
        kinds, place = self.chosen["kind"], self.where.place
        asked = {"kind": kinds[0] if kinds else "", "where": place.text if place else "", "q": self.words_typed}
        query = urlencode({name: value for name, value in asked.items() if value})
        return f"{reverse('provider_profiles_missing_support:missing')}?{query}"

    def _only(self, part, people):
        others = {name: [] if name in FILTERS else "" for name in self.parts if name != part}
        return Chosen(self._without(part).label, self.address(**others), people)

    def _without(self, part, people=None):
        if part == "q":
            return Chosen(f"“{self.words_typed}”", self.address(q=""), people)
        if part == "where":
            return Chosen(self.where.label, self.address(where=""), people)
        names = ", ".join(self.labels[part, value] for value in self.chosen[part])
        return Chosen(names, self.address(**{part: []}), people)


def search_directory(params, locale, url, today=None):
    """The Directory for GET parameters (a QueryDict), in a locale, on the page at `url`.

    When nobody is found and a word looks like a slip, the search with the slip put right, unless `exact` is asked.
    That also where the right words find nobody near: then these are what to widen.
    """
    asked = Directory(params, locale, url, today=today)
    if not asked.words or asked.total or not asked.meant:
        return asked
    put_right = params.copy()
    put_right["q"] = asked.meant
    instead = Directory(put_right, locale, url, instead_of=asked, today=today)
    return instead if instead.total or instead.alone("q") > asked.alone("q") else asked
