"""Profiles in bulk, as varied as those of a real directory: names, words, places, prices, checks. Seeded.

A word stands in nearly half of the texts (COMMON), another in one of a hundred (RARE). The places are a hundred
towns, so every size has the same filters.
"""

import random
from datetime import timedelta

COMMON, RARE = "together", "zither"
TOWNS = 100
MODELS = 300  # made one by one; further ones are copies of them under other names
BATCH = 7000
SYLLABLES = [
    "ba",
    "be",
    "bo",
    "da",
    "de",
    "do",
    "fa",
    "fe",
    "ga",
    "go",
    "ha",
    "ho",
    "ka",
    "ke",
    "la",
    "le",
    "li",
    "ma",
    "me",
    "mo",
    "na",
    "ne",
    "no",
    "pa",
    "po",
    "ra",
    "re",
    "ri",
    "sa",
    "so",
    "ta",
    "te",
    "to",
    "wa",
]
WORDS = [
    "walk",
    "talk",
    "garden",
    "kitchen",
    "tea",
    "music",
    "paint",
    "shop",
    "help",
    "home",
    "bus",
    "town",
    "dog",
    "cat",
    "letter",
    "phone",
    "lunch",
    "song",
    "film",
    "book",
    "pool",
    "park",
    "bench",
    "friend",
    "family",
    "neighbour",
    "morning",
    "afternoon",
    "evening",
    "weekend",
    "slow",
    "quiet",
    "busy",
    "warm",
    "kind",
    "steady",
    "patient",
    "listen",
    "laugh",
    "cook",
    "bake",
    "sew",
    "knit",
    "draw",
    "swim",
    "dance",
    "ride",
    "visit",
    "plan",
    "call",
    "mend",
    "carry",
    "read",
    "write",
    "learn",
    "grow",
    "plant",
    "fish",
]
# Roughly how many of a group a profile ticks.
TICKS = {"kind": 2, "who": 3, "outcome": 3, "when": 4, "way": 2, "pay": 2, "language": 1}
CHECKS = ("dbs", "public_liability", "first_aid")


def make(number, seed=1):
    """Make `number` profiles with everything the directory reads; gives how many."""
    return Maker(seed).more(number)


class Maker:
    """Makes profiles, and later more of the same kind."""

    def __init__(self, seed=1):
        self.chance, self.models, self.areas = random.Random(seed), [], None

    def more(self, number):
        from django.db import transaction

        self.areas = self.areas or _areas(self.chance)
        one_by_one = min(number, MODELS - len(self.models))
        if one_by_one:
            with transaction.atomic():
                self.models += _some(one_by_one, self.chance, self.areas)
        for start in range(one_by_one, number, BATCH):
            with transaction.atomic():
                _copies(self.models, min(BATCH, number - start), self.chance)
        return number


def _areas(chance):
    from django.utils.text import slugify

    from core.models import Area
    from core.places import towns

    plain = [same[0] for _name, same in sorted(towns().items()) if len(same) == 1 and same[0].nation]
    chosen = chance.sample([town for town in plain if not town.near], TOWNS)
    taken = set(Area.objects.values_list("slug", flat=True))
    Area.objects.bulk_create(
        Area(name=town.name, slug=slugify(town.name), nation=town.nation)
        for town in chosen
        if slugify(town.name) not in taken
    )
    return list(Area.objects.all())


def _some(number, chance, areas):
    from bench.data import copy_pages
    from provider_profiles import listings
    from provider_profiles.models import ProviderProfilePage

    made = copy_pages(ProviderProfilePage, number, chance, title=lambda step: _name(chance))
    pages = list(ProviderProfilePage.objects.filter(pk__in=made).order_by("pk"))
    for page in pages:
        page.area = chance.choice(areas)
        page.travel_miles = chance.choice((None, 2, 5, 10, 20))
        page.my_thing = " ".join(chance.choices(WORDS, k=8)).capitalize() + "."
        page.about = _text(chance)
        page.photo = None
    ProviderProfilePage.objects.bulk_update(
        pages, ["area", "travel_miles", "my_thing", "about", "photo"], batch_size=200
    )
    _terms(pages, chance)
    _providers(pages, chance)
    _index_for_site_search(pages)
    keys = [page.translation_key for page in pages]
    for start in range(0, number, 200):
        listings.refresh_some(keys[start : start + 200])
    return pages


def _name(chance):
    return " ".join("".join(chance.choices(SYLLABLES, k=chance.randint(2, 3))).capitalize() for _ in range(2))


def _text(chance):
    words = chance.choices(WORDS, k=chance.randint(60, 140))
    if chance.random() < 0.45:
        words.append(COMMON)
    if chance.random() < 0.01:
        words.append(RARE)
    return " ".join(words).capitalize() + "."


def _terms(pages, chance):
    from provider_profiles.models import ProfileTerm, ProviderProfilePage

    through = ProviderProfilePage.terms.through
    through.objects.filter(providerprofilepage__in=pages).delete()
    terms = {group: list(ProfileTerm.objects.filter(group=group)) for group in TICKS}
    through.objects.bulk_create(
        through(providerprofilepage_id=page.pk, profileterm=term)
        for page in pages
        for group, usual in TICKS.items()
        for term in chance.sample(terms[group], min(len(terms[group]), chance.randint(1, usual)))
    )


def _providers(pages, chance):
    from django.utils import timezone

    from provider_profiles.models import ProfileCheck, Provider

    today = timezone.localdate()
    providers = Provider.objects.bulk_create(
        Provider(
            profile_key=page.translation_key,
            space=chance.choice(("", "space", "full", "ask")),
            confirmed_on=today - timedelta(days=chance.randint(0, 200)),
        )
        for page in pages
    )
    ProfileCheck.objects.bulk_create(
        ProfileCheck(
            provider=provider, kind=kind, seen_on=today, next_due=today + timedelta(days=chance.randint(1, 700))
        )
        for provider in providers
        for kind in CHECKS
        if chance.random() < 0.3
    )


def _index_for_site_search(pages):
    """Entries in Wagtail's index, as many as there would be: publishing one page works on that table."""
    from wagtail.search.backends import get_search_backend

    get_search_backend().get_index_for_model(type(pages[0])).add_items(type(pages[0]), pages)


# Copies ---------------------------------------------------------------------------------------------------------


class _Copier:
    """Copies rows inside the database, for pages whose old and new keys stand in a table of its own."""

    def __init__(self, connection):
        self.connection = connection

    def run(self, sql, rows=None):
        with self.connection.cursor() as cursor:
            cursor.executemany(sql, rows) if rows is not None else cursor.execute(sql)

    def copy(self, model, join, **changed):
        """Copy the rows of a model that `join` finds for the table of copies; `changed` are SQL expressions.

        SQLite joins from the left to the right where it says CROSS JOIN.
        """
        quote = self.connection.ops.quote_name
        columns = [field.column for field in model._meta.local_concrete_fields if field.column != "id"]
        values = [changed.get(column, f"t.{quote(column)}") for column in columns]
        self.run(
            f"INSERT INTO {model._meta.db_table} ({', '.join(map(quote, columns))}) "
            f"SELECT {', '.join(values)} FROM made {join.format(table=model._meta.db_table)}"
        )


def _copies(models, number, chance):
    """Copies of the profiles made so far: the same words and ticks under other names."""
    from django.apps import apps
    from django.db import connection
    from wagtail.search.models import IndexEntry

    from bench.data import copies_of
    from provider_profiles.listings import ROTATION

    of = apps.get_app_config("provider_profiles").get_model
    run = (copier := _Copier(connection)).run
    uuid_type = "uuid" if connection.vendor == "postgresql" else "char(32)"
    run(
        f"CREATE TEMPORARY TABLE made (old bigint, new bigint PRIMARY KEY, old_key {uuid_type}, "
        f"new_key {uuid_type}, name text, sort_name text, url text, rotation integer)"
    )
    originals = chance.choices(models, k=number)
    pages = copies_of(originals, title=lambda step: _name(chance))
    key = str if connection.vendor == "postgresql" else lambda key: key.hex
    run(
        "INSERT INTO made VALUES (%s, %s, %s, %s, %s, %s, %s, %s)",
        [
            (old.pk, new.pk, key(old.translation_key), key(new.translation_key), new.title, new.title.lower(),
             f"/find-support/{new.slug}/", chance.randrange(ROTATION))
            for old, new in zip(originals, pages, strict=True)
        ],
    )  # fmt: skip
    by_page = "CROSS JOIN {{table}} t WHERE t.{0} = made.old"
    by_key = "CROSS JOIN {table} t WHERE t.profile_key = made.old_key"
    copier.copy(of("providerprofilepage"), by_page.format("page_ptr_id"), page_ptr_id="made.new")
    terms = of("providerprofilepage").terms.through
    copier.copy(terms, by_page.format("providerprofilepage_id"), providerprofilepage_id="made.new")
    copier.copy(of("provider"), by_key, profile_key="made.new_key")
    copier.copy(
        of("profilecheck"),
        "CROSS JOIN provider_profiles_provider p CROSS JOIN {table} t CROSS JOIN provider_profiles_provider n "
        "WHERE p.profile_key = made.old_key AND t.provider_id = p.id AND n.profile_key = made.new_key",
        provider_id="n.id",
    )
    text = "varchar" if connection.vendor == "postgresql" else "text"
    copier.copy(
        IndexEntry,
        f"CROSS JOIN {{table}} t WHERE t.object_id = CAST(made.old AS {text}) "
        f"AND t.content_type_id = {pages[0].content_type_id}",
        object_id=f"CAST(made.new AS {text})",
    )
    copier.copy(
        of("listing"), by_page.format("page_id"), page_id="made.new", profile_key="made.new_key", name="made.name",
        sort_name="made.sort_name", url="made.url", rotation="made.rotation",
    )  # fmt: skip
    both = (
        "CROSS JOIN provider_profiles_listing l CROSS JOIN provider_profiles_listing n CROSS JOIN {{table}} t "
        "WHERE l.page_id = made.old AND n.page_id = made.new AND +n.locale_id = l.locale_id AND t.{0} = l.id"
    )
    copier.copy(of("listingfacet"), both.format("listing_id"), listing_id="n.id")
    words, key = "provider_profiles_listing_words", "id" if connection.vendor == "postgresql" else "rowid"
    run(
        f"INSERT INTO {words} ({key}, words) SELECT n.id, t.words FROM made {both.format(key).format(table=words)}"
    )
    run("DROP TABLE made")
    _put_into_sets({page.pk for page in pages})


def _put_into_sets(pages):
    """Their listings into the sets, as the site does it."""
    from provider_profiles import facet_sets
    from provider_profiles.models import Listing, ListingFacet

    of_pages = Listing.objects.filter(page__gte=min(pages), page__lte=max(pages))
    facets_of = {}
    for key, locale in of_pages.values_list("pk", "locale"):
        facets_of.setdefault(locale, {})[key] = set()
    rows = ListingFacet.objects.filter(listing__in=of_pages).values_list("locale", "listing", "group", "value")
    for locale, listing, group, value in rows.iterator(chunk_size=10_000):
        facets_of[locale][listing].add((group, value))
    for locale, facets in facets_of.items():
        facet_sets.put(locale, facets)
