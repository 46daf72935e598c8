"""What the profile page shows besides its own text."""

import json

from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from . import enquiries
from .models import ProfileCheck
from .models.terms import TermGroup, listed
from .photo_list import photos_of, public_photos
from .similar import similar_to

# Characters that could end a <script> element early, as JSON may write them instead.
SCRIPT_ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
GLANCE = (
    (TermGroup.KIND, "sparkles"),
    (TermGroup.OUTCOME, "sprout"),
    (TermGroup.WHO, "users"),
    (TermGroup.WAY, "house"),
    (TermGroup.DAY, "calendar"),
    (TermGroup.WHEN, "clock"),
    (TermGroup.PAY, "wallet"),
    (TermGroup.LANGUAGE, "languages"),
)


def profile_context(page, is_preview=False):
    """Template variables of a profile page: provider, facts, checks, photo. Few queries, whatever is in it."""
    provider = page.provider
    checks = list(ProfileCheck.objects.filter(provider=provider)) if provider else []
    photo, more_photos = shown_photos(page, is_preview)
    areas = page.all_areas()
    is_paused = bool(provider and provider.is_paused)
    is_out = is_paused or bool(provider and provider.is_unlisted)  # of the directory, which is why it shows others
    return {
        "takes_messages": enquiries.takes_messages(provider),
        "is_out": is_out,
        "similar": similar_to(page) if is_out else [],
        "provider": provider,
        "facts": facts(page, areas),
        "checks_seen": [check for check in checks if check.is_seen],
        "checks_said": [check for check in checks if not check.is_seen],
        "photo": photo,
        "more_photos": more_photos,
        "is_paused": is_paused,
        "shows_preview_bar": is_preview,
        "structured_data": structured_data(page, areas, with_contact=not is_paused),
    }


def facts(page, areas):
    """Rows for "At a glance": dicts with name, value and icon; some with a note, or what the provider said."""
    terms = page.terms_by_group()
    rows = {group: {"name": group.label, "value": listed(terms[group]), "icon": icon} for group, icon in GLANCE}
    said = page.said
    rows[TermGroup.WHEN]["said"] = said["when_note"]
    far = page.get_travel_miles_display()
    places = {"name": _("Places"), "value": ", ".join(map(str, areas)), "note": far, "icon": "map-pin"}
    places["said"] = said["area_note"]
    team = {"name": _("Team"), "value": page.get_team_size_display(), "icon": "handshake"}
    price = {"name": _("Price"), "value": page.price_text, "said": said["price_note"], "icon": "tag"}
    what = [TermGroup.KIND, TermGroup.OUTCOME, TermGroup.WHO, TermGroup.WAY]
    order = [*what, places, TermGroup.DAY, TermGroup.WHEN, price, TermGroup.PAY, TermGroup.LANGUAGE, team]
    return [row if isinstance(row, dict) else rows[row] for row in order]


# Step → the groups of terms and the other rows of "At a glance" that it fills.
FACTS_OF_STEP = {
    "help": (TermGroup.KIND.label, TermGroup.OUTCOME.label, TermGroup.WHO.label, TermGroup.LANGUAGE.label),
    "where": (TermGroup.WAY.label, _lazy("Places"), TermGroup.DAY.label, TermGroup.WHEN.label),
    "price": (_lazy("Price"), TermGroup.PAY.label),
}


def facts_of_step(page, key):
    """The rows of "At a glance" that a step fills, as last saved."""
    names = [str(name) for name in FACTS_OF_STEP.get(key, ())]
    return [row for row in facts(page, page.all_areas()) if str(row["name"]) in names] if names else []


def shown_photos(page, is_preview=False):
    """The main photo as {"url", "width", "height"} or None, and the further ones, each with `alt`.

    Only a preview reads the private files.
    """
    photos = photos_of(page) if is_preview else public_photos(page)
    main = _shown(photos[0][0], is_preview) if photos else None
    more = [(_shown(photo, is_preview), alt) for photo, alt in photos[1:]]
    borrowed = page.borrowed_alts() if more else {}
    return main, [{**photo, "alt": alt, "lang": borrowed.get(alt, "")} for photo, alt in more if photo]


def _shown(photo, is_preview):
    if photo.sizes.get("page"):
        return photo.sizes["page"]
    return {"url": reverse("provider_profiles:photo", args=[photo.pk])} if is_preview else None


def structured_data(page, areas, with_contact=True):
    """The schema.org description of the provider as JSON that is safe inside a <script>."""
    described = {
        "@context": "https://schema.org",
        "@type": page.schema_type,
        "name": page.title,
        "description": page.my_thing,
        "url": page.full_url,
        "areaServed": [str(area) for area in areas],
        "telephone": page.contact_phone if with_contact else "",
        "email": page.contact_email if with_contact else "",
    }
    text = json.dumps({key: value for key, value in described.items() if value}, ensure_ascii=False)
    return mark_safe(text.translate(SCRIPT_ESCAPES))  # noqa: S308 (what could end the element is escaped)
