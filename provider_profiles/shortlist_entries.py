"""What a list of profile keys shows: cards, a comparison, and the facts a support plan needs.

Only what is public now. A profile that was paused, left the directory or went away since it was saved is said to
be so, and nothing of its contact details is read. A few queries each, whatever the number of profiles.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from uuid import UUID

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.query import active_locale, public_pages
from core.templatetags.core_tags import short_date

from .models import Listing, ProfileCheck, ProfileTerm, Provider, ProviderProfilePage
from .models.providers import Space
from .models.terms import TermGroup, listed


class Standing(models.TextChoices):
    """How things stand with a profile that somebody saved."""

    LISTED = "listed", gettext_lazy("In the directory")
    PAUSED = "paused", gettext_lazy("Not taking new people now")
    UNLISTED = "unlisted", gettext_lazy("Not in the directory at the moment")
    GONE = "gone", gettext_lazy("Not on this site any more")


@dataclass
class Entry:
    """One profile of a list. A profile that is gone has neither name nor address: both may be private now."""

    key: UUID
    standing: Standing
    name: str = ""
    url: str = ""
    language: str = ""
    listing: Listing | None = None

    @property
    def is_listed(self):
        """Whether the directory has it, so that it may be compared and planned with."""
        return self.standing == Standing.LISTED

    @property
    def standing_label(self):
        return Standing(self.standing).label


@dataclass
class Facts:
    """What is public about a listed profile, for a comparison or a support plan."""

    entry: Entry
    page: ProviderProfilePage
    terms: dict
    places: list
    checks: list = field(default_factory=list)

    def listed(self, group):
        """The labels of a group of terms, in staff's order."""
        return listed(self.terms.get(group, []))

    @property
    def confirmed_text(self):
        """When the provider last said that the page is right; "" when there is no date."""
        listing = self.entry.listing
        if listing.confirmed_on is None:
            return ""
        date = short_date(listing.confirmed_on)
        return _("Not confirmed since %(date)s") % {"date": date} if listing.is_overdue else date

    @property
    def checks_seen(self):
        return [check for check in self.checks if check.is_seen]

    @cached_property
    def seen_lines(self):
        """ "First aid training. Seen by us on: 2 Jun 2026", one for each check that staff have seen."""
        return [
            _("%(check)s. Seen by us on: %(date)s")
            % {"check": f"{check}: {check.detail}" if check.detail else check, "date": short_date(check.seen_on)}
            for check in self.checks_seen
        ]


# The list ------------------------------------------------------------------------------------------------------


def entries_of(keys) -> list[Entry]:
    """An Entry for each key, in their order. One query when all are listed, three otherwise."""
    rows = Listing.objects.filter(profile_key__in=keys, locale=active_locale()).defer("search_text")
    listings = {row.profile_key: row for row in rows}
    missing = [key for key in keys if key not in listings]
    others = _not_listed(missing) if missing else {}
    return [_entry(key, listings[key]) if key in listings else others[key] for key in keys]


def _entry(key, listing):
    return Entry(key, Standing.LISTED, listing.name, listing.url, listing.language, listing)


def _not_listed(keys):
    """{key: Entry} for profiles that the directory does not have."""
    live = public_pages(ProviderProfilePage).filter(translation_key__in=keys, alias_of=None)
    here, pages = active_locale(), {}
    for page in live.select_related("locale").order_by("-pk"):
        known = pages.get(page.translation_key)
        if known is None or known.locale_id != here.pk:
            pages[page.translation_key] = page
    paused = set(
        Provider.objects.filter(profile_key__in=pages, paused_at__isnull=False).values_list(
            "profile_key", flat=True
        )
    )
    found = {}
    for key in keys:
        page = pages.get(key)
        if page is None:
            found[key] = Entry(key, Standing.GONE)
            continue
        standing = Standing.PAUSED if key in paused else Standing.UNLISTED
        found[key] = Entry(key, standing, page.title, page.get_url() or "", page.locale.language_code)
    return found


def is_listed(key):
    """Whether the directory has this profile, so that it may be saved."""
    return Listing.objects.filter(profile_key=key).exists()


def name_kinds(entries):
    """Give the card of each listed entry the label of its main kind. One query."""
    labels = {term.key: str(term) for term in ProfileTerm.objects.filter(group=TermGroup.KIND)}
    for entry in entries:
        if entry.listing:
            entry.listing.kind_label = labels.get(entry.listing.main_kind, "")


# Facts ---------------------------------------------------------------------------------------------------------


def facts_of(entries) -> list[Facts]:
    """Facts for each listed entry, in their order. Four queries."""
    listed = [entry for entry in entries if entry.is_listed]
    ids = [entry.listing.page_id for entry in listed]
    pages = ProviderProfilePage.objects.filter(pk__in=ids).select_related("area").in_bulk()
    terms, areas, checks = _terms(ids), _also_areas(ids), _checks([entry.key for entry in listed])
    facts = []
    for entry in listed:
        page = pages.get(entry.listing.page_id)
        if page is None:  # unpublished between two queries
            continue
        others = [area for area in areas[page.pk] if area != page.area]
        places = [page.area, *others] if page.area else others
        facts.append(Facts(entry, page, terms[page.pk], places, checks[entry.key]))
    return facts


def _terms(page_ids):
    """{page id: {group: [term, …]}}, terms in staff's order."""
    through = ProviderProfilePage.terms.through.objects.filter(providerprofilepage__in=page_ids)
    found = defaultdict(lambda: defaultdict(list))
    for row in through.select_related("profileterm").order_by("profileterm__order", "profileterm__label"):
        found[row.providerprofilepage_id][row.profileterm.group].append(row.profileterm)
    return found


def _also_areas(page_ids):
    """{page id: [area, …]}."""
    through = ProviderProfilePage.also_areas.through.objects.filter(providerprofilepage__in=page_ids)
    found = defaultdict(list)
    for row in through.select_related("area").order_by("area__name"):
        found[row.providerprofilepage_id].append(row.area)
    return found


def _checks(keys):
    """{profile key: [check, …]}."""
    found = defaultdict(list)
    for check in ProfileCheck.objects.filter(provider__profile_key__in=keys).select_related("provider"):
        found[check.provider.profile_key].append(check)
    return found


# Comparing -----------------------------------------------------------------------------------------------------


def comparison(facts) -> list[tuple[str, list]]:
    """Rows for a table with a column for each of `facts`: (label, [lines of text, lines of text, …])."""
    return [(label, [_lines(cell(one)) for one in facts]) for label, cell in _compared()]


def _compared():
    return (
        (_("What they do"), lambda one: [one.page.my_thing, one.listed(TermGroup.KIND)]),
        (_("Who it is for"), lambda one: [one.listed(TermGroup.WHO)]),
        (_("What it can lead to"), lambda one: [one.listed(TermGroup.OUTCOME)]),
        (_("Where and how"), _where),
        (_("When"), lambda one: [one.listed(TermGroup.DAY), one.listed(TermGroup.WHEN), one.page.when_note]),
        (_("Price"), lambda one: [one.page.price_text, one.page.price_note]),
        (_("Ways to pay"), lambda one: [one.listed(TermGroup.PAY)]),
        (_("Space"), lambda one: [Space(one.entry.listing.space).label]),
        (_("Checks seen by us"), lambda one: one.seen_lines or [_("None yet. Ask them what they have.")]),
        (_("Languages"), lambda one: [one.listed(TermGroup.LANGUAGE)]),
        (_("Getting in and around"), _access),
        (_("Last confirmed"), lambda one: [one.confirmed_text]),
    )


def _where(one):
    places = ", ".join(str(place) for place in one.places)
    return [one.listed(TermGroup.WAY), places, one.page.get_travel_miles_display(), one.page.area_note]


def _access(one):
    return [f"{fact['label']}: {fact['answer']}" for fact in one.page.access] + [one.page.access_notes]


def _lines(texts):
    return [str(text) for text in texts if text]
