"""Which listings have which facet, as sets of bits: how every number of the directory is counted.

A set is a Python int in which bit N stands for the listing with primary key N. So "both" is `&`, "either" is `|`
and "how many" is `bit_count()`. The database keeps each set in blocks of 65,536 bits (`FacetSet`). A change of one
profile rewrites 8 kB at most for each facet that changes, however many profiles there are. Nothing is kept in a
process: every process sees a change with its commit, and a change that is rolled back leaves no trace.

`EVERYONE` holds the listings there are, and every search is cut down to it. So a listing that is deleted leaves
that one set only. Primary keys are never used twice; `sweep` clears what is left of them.
"""

import zlib

from django.db import transaction
from django.db.models import BinaryField, Value
from django.db.models.signals import post_delete
from django.dispatch import receiver

from .models import FacetSet, Listing, ListingFacet

EVERYONE = ("", "")
BITS = 65_536
PLAIN, SQUEEZED = b"p", b"z"


def set_of(keys):
    """The set of these primary keys."""
    if not keys:
        return 0
    members = bytearray(max(keys) // 8 + 1)
    for key in keys:
        members[key >> 3] |= 1 << (key & 7)
    return int.from_bytes(members, "little")


def keys_in(members):
    """The primary keys in a set, in order."""
    bits, keys, place = f"{members:b}"[::-1], [], -1
    while (place := bits.find("1", place + 1)) >= 0:
        keys.append(place)
    return keys


def has(members):
    """A quick answer to whether a primary key is in a set."""
    packed = members.to_bytes(members.bit_length() // 8 + 1, "little")
    last = len(packed) * 8
    return lambda key: key < last and bool(packed[key >> 3] >> (key & 7) & 1)


# Reading --------------------------------------------------------------------------------------------------------


def read(locale, groups, today):
    """{(group, value): set} of these groups as of today, and EVERYONE. One query.

    A facet with a last day is true until then.
    """
    stored = FacetSet.objects.filter(locale=locale, group__in=[*groups, EVERYONE[0]])
    over = ListingFacet.objects.filter(locale=locale, until__lt=today)
    nothing = Value(b"", output_field=BinaryField())
    rows = stored.values_list("group", "value", "block", "members").union(
        over.annotate(no_members=nothing).values_list("group", "value", "listing_id", "no_members"), all=True
    )
    blocks, gone = {}, {}
    for group, value, number, members in rows:
        if members:
            blocks.setdefault((group, value), {})[number] = members
        else:
            gone.setdefault((group, value), []).append(number)
    sets = {facet: _joined(parts) for facet, parts in blocks.items()}
    return {facet: members & ~set_of(gone.get(facet)) for facet, members in sets.items()}


def _joined(parts):
    members = 0
    for block, packed in parts.items():
        members |= _unpacked(packed) << block * BITS
    return members


def _packed(members):
    """A block as it is stored: its bytes, or fewer when they can be squeezed to half. The first says which."""
    plain = members.to_bytes((members.bit_length() + 7) // 8, "little")
    small = zlib.compress(plain)
    return SQUEEZED + small if len(small) * 2 < len(plain) else PLAIN + plain


def _unpacked(packed):
    packed = bytes(packed)
    plain = packed[1:] if packed[:1] == PLAIN else zlib.decompress(packed[1:])
    return int.from_bytes(plain, "little")


# Writing --------------------------------------------------------------------------------------------------------


@transaction.atomic
def put(locale_id, facets_of):
    """Make the sets right for some listings: {primary key: {(group, value), …}}, each also in EVERYONE."""
    ours, wanted = _blocks_of(facets_of)
    wrong, missing = _wrong(locale_id, ours, wanted)
    FacetSet.objects.bulk_create(
        (
            FacetSet(locale_id=locale_id, group=group, value=value, block=block, members=_packed(0))
            for group, value, block in sorted(missing)
        ),
        ignore_conflicts=True,
    )
    _rewrite(locale_id, wrong, lambda key, members: members & ~ours[key[2]] | wanted.get(key, 0))


def wrong(locale_id, facets_of):
    """{(group, value), …} whose sets are not right for these listings."""
    return {(group, value) for group, value, _block in _wrong(locale_id, *_blocks_of(facets_of))[0]}


def _blocks_of(facets_of):
    """{block: bits of these listings}, and {(group, value, block): those of them that should be in}."""
    ours, wanted = {}, {}
    for key, facets in facets_of.items():
        block, bit = divmod(key, BITS)
        ours[block] = ours.get(block, 0) | 1 << bit
        for group, value in {*facets, EVERYONE}:
            wanted[group, value, block] = wanted.get((group, value, block), 0) | 1 << bit
    return ours, wanted


def _wrong(locale_id, ours, wanted):
    """Keys of blocks that have to change, and of those among them that are not there yet."""
    there = {_key(row): _members(row) for row in FacetSet.objects.filter(locale=locale_id, block__in=ours)}
    wrong = {key for key in {*there, *wanted} if there.get(key, 0) & ours[key[2]] != wanted.get(key, 0)}
    return wrong, wrong - set(there)


def _rewrite(locale_id, wanted, change):
    """Change some blocks, each as it is once nobody else is changing it. All writers lock in the same order."""
    if not wanted:
        return
    groups, values, blocks = (set(names) for names in zip(*wanted, strict=True))
    rows = FacetSet.objects.select_for_update().filter(
        locale=locale_id, group__in=groups, value__in=values, block__in=blocks
    )
    wanted, changed = set(wanted), []
    for row in rows.order_by("group", "value", "block"):
        if _key(row) in wanted:
            row.members = _packed(change(_key(row), _members(row)))
            changed.append(row)
    FacetSet.objects.bulk_update(changed, ["members"], batch_size=200)


def _key(row):
    return row.group, row.value, row.block


def _members(row):
    return _unpacked(row.members)


@receiver(post_delete, sender=Listing)
@transaction.atomic
def a_listing_went(sender, instance, **kwargs):
    """Whoever deletes it, and whatever it goes with: it is in no search any more."""
    block, bit = divmod(instance.pk, BITS)
    _rewrite(instance.locale_id, [(*EVERYONE, block)], lambda key, members: members & ~(1 << bit))


@transaction.atomic
def sweep(locale_id):
    """Clear the bits of listings that are gone, and drop blocks in which nobody is left.

    The blocks are locked before the listings are read, so whoever writes is either seen or comes after.
    """
    numbers = (
        FacetSet.objects.filter(locale=locale_id).values_list("block", flat=True).distinct().order_by("block")
    )
    for block in list(numbers):
        rows = FacetSet.objects.select_for_update().filter(locale=locale_id, block=block)
        rows = list(rows.order_by("group", "value"))
        first = block * BITS
        there = Listing.objects.filter(locale=locale_id, pk__gte=first, pk__lt=first + BITS)
        alive = set_of([key - first for key in there.values_list("pk", flat=True)])
        stale = [row for row in rows if _members(row) & ~alive]
        for row in stale:
            row.members = _packed(_members(row) & alive)
        FacetSet.objects.bulk_update(stale, ["members"], batch_size=200)
        FacetSet.objects.filter(pk__in=[row.pk for row in rows if not _members(row)]).delete()
