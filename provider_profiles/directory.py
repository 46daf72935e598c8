"""Answers the directory's questions from the listing rows: which profiles, and how many for each filter.

Within a filter any ticked value will do; all filters have to agree. Each filter's own counts leave it out, so they
say what a reader would get by ticking one more. Five queries, whatever the number of profiles.
"""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import Count, Value
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from core.alphabet import fold
from core.models import Area

from .models import Listing, ListingFacet, ProfileTerm
from .models.terms import TermGroup

PER_PAGE = 12
MOST_LETTERS, MOST_WORDS = 100, 8
FILTERS = {
    "kind": TermGroup.KIND.label,
    "who": TermGroup.WHO.label,
    "area": _("Town or county"),
    "pay": TermGroup.PAY.label,
    "way": TermGroup.WAY.label,
    "language": TermGroup.LANGUAGE.label,
}
OPEN = ("kind",)  # filters that are not folded at first
SORTS = {"name": _("Name, A to Z"), "newest": _("Newest confirmed first")}


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


class Directory:
    """One search of the directory. Templates read its attributes."""

    def __init__(self, params, locale, url):
        self.locale, self.url = locale, url
        self.words_typed = " ".join(params.get("q", "").replace("\0", " ").split())[:MOST_LETTERS]
        self.words = fold(self.words_typed).split()[:MOST_WORDS]
        self.sort = params.get("sort") if params.get("sort") in SORTS else "name"
        self.chosen = {group: self._known(group, params.getlist(group)) for group in FILTERS}
        self.page_asked = params.get("page", "1")

    # What may be chosen -----------------------------------------------------------------------------------------

    @cached_property
    def labels(self):
        """{(group, value): label} for every value a filter can have, in staff's order."""
        terms = ProfileTerm.objects.filter(group__in=FILTERS)
        labels = {(term.group, term.key): str(term) for term in terms}
        return labels | {("area", area.slug): str(area) for area in Area.objects.all()}

    def _known(self, group, values):
        """The values that exist, once each: a made-up one is left out rather than finding nobody."""
        return [value for value in dict.fromkeys(values) if (group, value) in self.labels]

    @property
    def is_filtered(self):
        return bool(self.words or any(self.chosen.values()))

    # Counting ---------------------------------------------------------------------------------------------------

    def _matching(self, without=None):
        """Listings that match the words and every filter except `without`."""
        found = Listing.objects.filter(locale=self.locale)
        if without != "q":
            for word in self.words:
                found = found.filter(search_text__contains=word)
        for group, values in self.chosen.items():
            if values and group != without:
                facets = ListingFacet.objects.filter(locale=self.locale, group=group, value__in=values)
                found = found.filter(pk__in=facets.values("listing"))
        return found

    def _facet_counts(self, groups, without=None):
        facets = ListingFacet.objects.filter(locale=self.locale, group__in=groups)
        if self.words or any(values for group, values in self.chosen.items() if group != without):
            facets = facets.filter(listing__in=self._matching(without).values("pk"))
        return facets.values_list("group", "value").annotate(people=Count("id")).order_by()

    @cached_property
    def counts(self):
        """{(group, value): people}, in one query."""
        used = [group for group, values in self.chosen.items() if values]
        parts = [self._facet_counts([group for group in FILTERS if group not in used])]
        parts += [self._facet_counts([group], without=group) for group in used]
        rows = parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]
        return {(group, value): people for group, value, people in rows}

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
    def page(self):
        """This page of the rows, each with the label of its main kind. A senseless number is put right."""
        order = ["sort_name", "id"] if self.sort == "name" else ["-confirmed_on", "sort_name", "id"]
        rows = self._matching().defer("search_text").order_by(*order)
        page = Paginator(rows, PER_PAGE).get_page(self.page_asked)
        page.object_list = list(page.object_list)
        for row in page.object_list:
            row.kind_label = self.labels.get(("kind", row.main_kind), "")
        return page

    @property
    def total(self):
        return self.page.paginator.count

    # Addresses --------------------------------------------------------------------------------------------------

    def address(self, **changes):
        """The address of this search with changes: `address(kind=["pets"])`, `address(q="")`. Back on page one."""
        sort = "" if self.sort == "name" else self.sort
        wanted = {"q": self.words_typed, **self.chosen, "sort": sort, **changes}
        if wanted["sort"] == "name":
            wanted["sort"] = ""
        query = urlencode({name: value for name, value in wanted.items() if value}, doseq=True)
        return f"{self.url}?{query}" if query else self.url

    def sorts(self):
        """[(label, address, is this one), …]."""
        return [(label, self.address(sort=key), key == self.sort) for key, label in SORTS.items()]

    def popular_kinds(self):
        """The six kinds most people offer, as labels with addresses."""
        kinds = next((options for group, _label, options, _open in self.filters if group == "kind"), [])
        top = sorted(kinds, key=lambda option: -option.count)[:6]
        return [Chosen(option.label, self.address(kind=[option.value])) for option in top]

    @cached_property
    def removable(self):
        """The words and filters in use, each with the address without it."""
        used = [Chosen(f"“{self.words_typed}”", self.address(q=""))] if self.words else []
        for group, values in self.chosen.items():
            for value in values:
                rest = [other for other in values if other != value]
                used.append(Chosen(self.labels[group, value], self.address(**{group: rest})))
        return used

    @cached_property
    def ways_to_widen(self):
        """For an empty result: which part to leave out, the most helpful first, with what that would find."""
        parts = (["q"] if self.words else []) + [group for group, values in self.chosen.items() if values]
        if not parts:
            return []
        counts = [
            self._matching(without=part)
            .order_by()
            .annotate(part=Value(part))
            .values("part")
            .annotate(people=Count("id"))
            for part in parts
        ]
        rows = counts[0].union(*counts[1:], all=True) if len(counts) > 1 else counts[0]
        found = {row["part"]: row["people"] for row in rows}
        wider = [self._without(part, found.get(part, 0)) for part in parts]
        return sorted((way for way in wider if way.without), key=lambda way: -way.without)

    def _without(self, part, people):
        if part == "q":
            return Chosen(f"“{self.words_typed}”", self.address(q=""), people)
        names = ", ".join(self.labels[part, value] for value in self.chosen[part])
        return Chosen(names, self.address(**{part: []}), people)


def search_directory(params, locale, url):
    """The Directory for GET parameters (a QueryDict), in a locale, on the page at `url`."""
    return Directory(params, locale, url)
