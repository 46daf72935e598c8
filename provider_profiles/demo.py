"""The demo directory: invented people, from demo_text/. Making it twice changes nothing."""

from datetime import date
from decimal import Decimal

from django.core.files.base import File
from django.utils import timezone
from wagtail.models import Locale

from core.demo import MEDIA, ask_translator, demo_area, demo_user, ensure_page, ensure_translation
from core.demo_media_alt import ALT_TEXTS

from . import editing
from .demo_messages import make_messages
from .demo_people import make_people
from .demo_text import cy, en, taxonomy
from .demo_text.facts import FACTS as more
from .demo_text.synonyms import SYNONYMS
from .models import (
    ModeratorPhrase,
    ProfileCheck,
    ProfileTerm,
    Provider,
    ProviderMembership,
    ProviderProfileIndexPage,
    ProviderProfilePage,
    SearchSynonym,
)
from .models.pages import PriceUnit, RegulationBasis
from .models.terms import TermGroup
from .other_words import alts_of, put_other_texts
from .photo_list import photos_of, put_photos
from .pictures import clean_picture

LISTS = {
    TermGroup.KIND: (taxonomy.KINDS, "kinds"),
    TermGroup.OUTCOME: (taxonomy.OUTCOMES, "outcomes"),
    TermGroup.WHO: (taxonomy.WHO_FOR, "who_for"),
    TermGroup.WAY: (taxonomy.WAYS, "ways"),
    TermGroup.DAY: (taxonomy.DAYS, "days"),
    TermGroup.WHEN: (taxonomy.WHEN, "when"),
    TermGroup.PAY: (taxonomy.PAY, "pay"),
    TermGroup.LANGUAGE: (taxonomy.LANGUAGES, "languages"),
}
# Who of the demo people owns which profile; the waiting and the returned one have owners of their own.
OWNERS = {
    "paws-awhile": ("provider@example.org", "Denise Carrow"),
    "bread-and-butter-skills": ("kev@example.org", "Kev Marlow"),
    "plan-it-with-me": ("ros@example.org", "Ros Tindall"),
    "first-pay-packet": ("jordan.hull@example.org", "Jordan Sykes"),
}
# General kinds stand last: a card shows the first kind of a profile in staff's order.
GENERAL = ("out_and_about", "help_at_home", "company")
# The day the demo texts were written: their dates stay as many days ago as they were then.
WRITTEN_ON = date(2026, 11, 22)
SPACE = {"paws-awhile": "space", "matchday-mates": "space", "two-left-feet": "space", "thread-and-tea": "full"}


# These wrote in both languages themselves; the other Welsh pages are translations by staff.
WROTE_BOTH = ("paws-awhile", "ffions-garden-gang", "gofal-bach-llyn")
# What else these show, besides the picture of their text.
MORE_PICTURES = {"matchday-mates": ("meetup",), "thread-and-tea": ("market-stall", "meetup")}


def make_demo(home):
    """Terms, the directory in both languages and every demo profile; the pages that are live."""
    make_terms()
    make_phrases()
    index = ensure_page(
        home, ProviderProfileIndexPage, "find-support", title="Find support", show_in_menus=True,
        summary="People and small groups near you, what they do, what it costs, how to reach them.",
    )  # fmt: skip
    ensure_translation(
        index, "cy", title="Dod o hyd i gymorth",
        summary="Pobl a grwpiau bach yn eich ardal chi: beth maen nhw'n ei wneud, y pris, sut i gysylltu.",
    )  # fmt: skip
    pages = [make_profile(index, text) for text in en.PROFILES]
    for page in pages:
        if page.live and page.slug in cy.PROFILES_CY:
            make_welsh(page, welsh_words(cy.PROFILES_CY[page.slug]))
    make_messages()
    make_people(index)
    return [page for page in pages if page.live]


def make_terms():
    """The starting terms, in the order of taxonomy.py. Staff's own changes to them stay."""
    for group, (rows, _key) in LISTS.items():
        for order, (key, label, label_cy) in enumerate(rows, start=1):
            defaults = {
                "label": label,
                "label_cy": label_cy,
                "order": order + (100 if key in GENERAL else 0),
                "needs_regulation": key == "personal_care",
            }
            ProfileTerm.objects.get_or_create(group=group, key=key, defaults=defaults)
    if not SearchSynonym.objects.exists():
        SearchSynonym.objects.bulk_create(SearchSynonym(words=words) for words in SYNONYMS)


def make_phrases():
    """Sentences moderators start with. Staff's own stay."""
    if not ModeratorPhrase.objects.exists():
        for order, (text, text_cy) in enumerate(taxonomy.PHRASES, start=1):
            ModeratorPhrase.objects.create(text=text, text_cy=text_cy, order=order)


def moved(text):
    """A date of the demo texts (ISO), moved along with today."""
    return timezone.localdate() - (WRITTEN_ON - date.fromisoformat(text))


def make_profile(index, text):
    """One profile in the state its text says."""
    found = ProviderProfilePage.objects.child_of(index).filter(slug=text["slug"]).first()
    if found:
        return found
    page = ProviderProfilePage(title=text["name"], slug=text["slug"], live=False, locale=index.locale)
    index.add_child(instance=page)
    provider = Provider.objects.create(
        profile_key=page.translation_key, confirmed_on=moved(text["confirmed_on"]),
        space=SPACE.get(text["slug"], ""), paused_at=timezone.now() if text["status"] == "paused" else None,
    )  # fmt: skip
    owner = _owner(provider, text["slug"])
    _checks(provider, text["checks"])
    _fill(page, text, _photo(provider, text["picture"]))
    more = [(_photo(provider, name), ALT_TEXTS[name][0]) for name in MORE_PICTURES.get(text["slug"], ())]
    put_photos(page, [*photos_of(page), *more])
    if text["slug"] in WROTE_BOTH:
        welsh = welsh_words(cy.PROFILES_CY[text["slug"]])
        put_other_texts(page, welsh | dict.fromkeys(alts_of(page), welsh["photo_alt"]))
    revision = page.save_revision(user=owner)
    if text["status"] in ("live", "paused"):
        revision.publish()
    elif text["status"] != "draft":
        _send(provider, owner, text)
    return ProviderProfilePage.objects.get(pk=page.pk)


def _owner(provider, slug):
    if slug not in OWNERS:
        return None
    user = demo_user(*OWNERS[slug])
    ProviderMembership.objects.get_or_create(user=user, provider=provider)
    return user


def _checks(provider, rows):
    for row in rows:
        seen_on = moved(row["seen_on"]) if row["state"] == "seen" else None
        ProfileCheck.objects.create(provider=provider, kind=row["kind"], seen_on=seen_on)


def _photo(provider, name):
    """The demo picture through the same door as a provider's own; None while it is not drawn yet."""
    file = MEDIA / f"{name}.jpg"
    if not (name and file.exists()):
        return None
    with file.open("rb") as opened:
        return editing.store_photo(None, provider, clean_picture(File(opened)))


def _fill(page, text, photo):
    """Put a demo text on a page, as the provider's forms would."""
    for name in ("people", "my_thing", "typical_visit", "price_note", "contact_phone", "contact_email", "website",
                 "preferred_contact", "regulator", "regulator_number"):  # fmt: skip
        setattr(page, name, text[name])
    page.about = "\n\n".join(text["about"])
    page.access_notes = "\n".join(text["access"])
    page.price = Decimal(text["price"]) if text["price"] else None
    page.price_unit = PriceUnit(text["price_unit"])
    page.regulation_basis = (
        RegulationBasis.REGISTERED if text["regulation"] == "registered" else RegulationBasis.NO_PERSONAL_CARE
    )
    page.area = demo_area(text["area"])
    page.also_areas = [demo_area(slug) for slug in text["also_areas"]]
    facts = more.get(text["slug"], {})
    for name in ("team_size", "travel_miles", "social_links"):
        setattr(page, name, facts.get(name, getattr(page, name)))
    for name, answer in facts.get("access", {}).items():
        setattr(page, name, answer)
    page.terms = [
        term
        for group, (_rows, key) in LISTS.items()
        for term in ProfileTerm.objects.filter(group=group, key__in=text.get(key) or facts.get(key, []))
    ]
    page.photo, page.photo_alt = photo, text["picture_alt"] if photo else ""


def _send(provider, owner, text):
    submission = editing.submit(owner, provider)
    if text["status"] == "returned":
        moderator = demo_user("moderator@example.org", "Sam Whitlock", groups=["Profile moderators"])
        editing.return_for_changes(moderator, submission.pk, text["returned_reason"], notes=text["returned_notes"])


def welsh_words(text):
    """{field: words} of a Welsh demo text."""
    return {
        "title": text["name"], "my_thing": text["my_thing"], "about": "\n\n".join(text["about"]),
        "typical_visit": text["typical_visit"], "price_note": text["price_note"],
        "access_notes": "\n".join(text["access"]), "photo_alt": text["picture_alt"],
    }  # fmt: skip


def make_welsh(page, words):
    """The Welsh page of a live profile, where its provider has not written one; facts come from the English."""
    if page.slug in WROTE_BOTH:
        ask_translator(page.get_translation(Locale.objects.get(language_code="cy")))
        return
    alt = words["photo_alt"] if page.photo else ""
    ensure_translation(page, "cy", **{**words, "photo_alt": alt, "area_note": "", "when_note": ""})
