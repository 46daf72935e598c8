"""What the profile page shows besides its own text."""

import json

from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from .models import ProfileCheck
from .models.terms import TermGroup

# Characters that could end a <script> element early, as JSON may write them instead.
SCRIPT_ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
GLANCE = (
    (TermGroup.KIND, "sparkles"),
    (TermGroup.WHO, "users"),
    (TermGroup.WAY, "house"),
    (TermGroup.WHEN, "clock"),
    (TermGroup.PAY, "wallet"),
    (TermGroup.LANGUAGE, "languages"),
)


def profile_context(page, is_preview=False):
    """Template variables of a profile page: provider, facts, checks, photo. Few queries, whatever is in it."""
    provider = page.provider
    checks = list(ProfileCheck.objects.filter(provider=provider)) if provider else []
    photo = photo_of(page, is_preview)
    areas = page.all_areas()
    return {
        "provider": provider,
        "facts": facts(page, areas),
        "checks_seen": [check for check in checks if check.is_seen],
        "checks_said": [check for check in checks if not check.is_seen],
        "photo": photo,
        "is_paused": bool(provider and provider.is_paused),
        "shows_preview_bar": is_preview,
        "structured_data": structured_data(page, areas, with_contact=not (provider and provider.is_paused)),
    }


def facts(page, areas):
    """Rows for "At a glance": dicts with name, value, icon and note."""
    terms = page.terms_by_group()
    rows = {group: {"name": group.label, "value": _listed(terms[group]), "icon": icon} for group, icon in GLANCE}
    rows[TermGroup.WHEN]["note"] = page.when_note
    places = {"name": _("Places"), "value": _listed(areas), "note": page.area_note, "icon": "map-pin"}
    price = {"name": _("Price"), "value": page.price_text, "note": page.price_note, "icon": "tag"}
    order = [TermGroup.KIND, TermGroup.WHO, TermGroup.WAY, places, TermGroup.WHEN, price, TermGroup.PAY]
    return [row if isinstance(row, dict) else rows[row] for row in (*order, TermGroup.LANGUAGE)]


def _listed(things):
    return ", ".join(str(thing) for thing in things)


def photo_of(page, is_preview=False):
    """{"url", "width", "height"} of the photo, or None. Only a preview reads the private file."""
    photo = page.photo
    if photo is None:
        return None
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
