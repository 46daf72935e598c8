"""What most demo profiles have in common, so that each text says only what is its own."""

USUAL = {
    "also_areas": [],
    "languages": ["en"],
    "website": "",
    "preferred_contact": "phone",
    "regulation": "none_needed",
    "regulator": "",
    "regulator_number": "",
    "picture": "",
    "picture_alt": "",
    "status": "live",
}


def profile(slug, name, **words):
    """One demo profile; what is not said is as usual. Keys are explained in en.py."""
    return USUAL | {"slug": slug, "name": name} | words


def seen(on, *kinds):
    """Checks that staff saw on a day (ISO text)."""
    return [{"kind": kind, "state": "seen", "seen_on": on} for kind in kinds]


def says(*kinds):
    """Checks that are the provider's own word."""
    return [{"kind": kind, "state": "says", "seen_on": None} for kind in kinds]
