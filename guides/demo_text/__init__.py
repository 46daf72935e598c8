"""Text of the demo guides: plain data, one module a guide, one folder a language.

Each module holds ``GUIDE``: the fields of the guide page and its parts. The first part is the landing and
takes the guide's own summary; the others have one each.
A part's ``body`` is a list of (block name, value) pairs as ``core.demo.body`` takes them.
Facts carry their source and the day they were checked. ``docs/sources-map.md`` says where each piece of
advice came from.
"""

from importlib import import_module

# Reading order, which is also the order of the moments in the journey.
ENGLISH = (
    "is_this_the_right_move",
    "going_part_time_first",
    "set_up_properly",
    "insurance",
    "do_you_need_to_register",
    "keeping_people_safe",
    "prices_and_getting_paid",
    "being_found",
    "good_policies",
    "support_for_you",
    "for_social_workers",
    "choosing_someone",
)
WELSH = ("is_this_the_right_move", "do_you_need_to_register", "prices_and_getting_paid", "choosing_someone")
MODULES = {"en": ENGLISH, "cy": WELSH}


def guides(language):
    """The demo guides in a language ("en" or "cy"), in reading order, as a list of dicts."""
    return [import_module(f"{__name__}.{language}.{name}").GUIDE for name in MODULES[language]]
