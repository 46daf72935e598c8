"""Demo checklists: the same list in each language, so that its ticks hold in both."""

from itertools import count
from uuid import NAMESPACE_OID, uuid5


def with_named_things(blocks):
    """(block name, value) pairs in which each thing to tick has an id from its place: third list, second thing."""
    lists = count(1)
    return [(kind, _named(value, next(lists)) if kind == "checklist" else value) for kind, value in blocks]


def _named(value, place):
    """A checklist whose things have ids."""
    things = [
        {"type": "item", "id": str(uuid5(NAMESPACE_OID, f"{place}.{number}")), "value": thing}
        for number, thing in enumerate(value["items"], 1)
    ]
    return {**value, "items": things}
