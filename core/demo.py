"""Makers of demo content: each makes a thing if it is not there, so that loading twice changes nothing."""

from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.files import File
from wagtail.models import Comment, Locale, Page

from core.blocks import BodyBlock
from core.models import Area, SiteImage
from core.roles import page_files

MEDIA = Path(__file__).parent / "demo_media"

# Address, name, what they are: the people of the demo site. Plugins give them what they own.
DEMO_PEOPLE = [
    ("provider@example.org", "Denise Carrow", "provider with a live profile"),
    ("helper@example.org", "Wyn Carrow", "helper of that profile"),
    ("ros@example.org", "Ros Tindall", "provider with two profiles"),
    ("new.provider@example.org", "Rhodri Pell", "new provider, no profile yet"),
    ("moderator@example.org", "Sam Whitlock", "moderator: checks profiles"),
    ("editor@example.org", "Mari Prosser", "editor: guides and news"),
    ("events@example.org", "Jo Addo", "events officer"),
    ("admin@example.org", "Ada Owusu", "administrator"),
]
UNCHECKED = "A first draft. A professional translator has to check this page before it is used in earnest."
DEMO_GROUPS = {
    "moderator@example.org": ["Profile moderators"],
    "editor@example.org": ["Editors"],
    "events@example.org": ["Events officers"],
}


def body(blocks, block=None):
    """A stream value from [("text", "<p>…</p>"), ("important", {"text": "<p>…</p>"}), …]."""
    stream = block or BodyBlock()
    return stream.to_python([{"type": kind, "value": _plain(kind, value)} for kind, value in blocks])


def _plain(kind, value):
    if kind == "related_pages":
        return [page.pk for page in value]
    return value


def ensure_page(parent, model, slug, **fields):
    """The live page of this slug below `parent`; made and published when it is not there."""
    page = model.objects.child_of(parent).filter(slug=slug).first()
    if page is None:
        page = model(slug=slug, locale=parent.locale, **fields)
        parent.add_child(instance=page)
        page.save_revision().publish()
    return page


def ensure_translation(page, language, **fields):
    """The live translation of a page; its parents must be translated already. Made and published when missing."""
    locale = Locale.objects.get(language_code=language)
    translation = type(page).objects.filter(translation_key=page.translation_key, locale=locale).first()
    if translation is None or translation.alias_of_id:
        if translation is not None:
            translation.delete()
        translation = page.copy_for_translation(locale, copy_parents=True)
    elif translation.live:
        return translation
    for name, value in fields.items():
        setattr(translation, name, value)
    translation.live = True
    translation.save_revision().publish()
    ask_translator(translation)
    return type(page).objects.get(pk=translation.pk)


def ask_translator(page):
    """Mark a translated page for staff, with a comment beside its title: a translator has not read it yet."""
    editor = demo_user("editor@example.org", "Mari Prosser", groups=DEMO_GROUPS["editor@example.org"])
    Comment.objects.get_or_create(page=page, contentpath="title", defaults={"user": editor, "text": UNCHECKED})


def demo_image(name):
    """A picture of core/demo_media as an image of the site, with its alt text."""
    if not (MEDIA / f"{name}.jpg").exists():
        return None
    from core.demo_media_alt import ALT_TEXTS

    english = ALT_TEXTS[name][0]
    image = SiteImage.objects.filter(title=english[:255], file__contains=name).first()
    if image is None:
        with open(MEDIA / f"{name}.jpg", "rb") as file:
            image = SiteImage.objects.create(
                title=english[:255],
                alt_text=english[:200],
                file=File(file, f"{name}.jpg"),
                collection=page_files(),
            )
    return image


def demo_area(slug):
    """A demo area by its short name. Raises KeyError for one that core/demo_areas.py does not hold."""
    from core.demo_areas import AREAS

    data = next((area for area in AREAS if area["slug"] == slug), None)
    if data is None:
        raise KeyError(slug)
    fields = {key: data.get(key, "") for key in ("name", "name_cy", "county", "nation")}
    fields["latitude"], fields["longitude"] = data.get("position", (None, None))
    area, _ = Area.objects.get_or_create(
        slug=slug, defaults={**fields, "outcodes": " ".join(data.get("outcodes", []))}
    )
    return area


def demo_user(email, name, *, groups=(), superuser=False, language=settings.LANGUAGE_CODE):
    """A person with a confirmed address who signs in by a mailed code, in these staff groups."""
    users = get_user_model().objects
    user = users.filter(email=email).first()
    if user is None:
        make = users.create_superuser if superuser else users.create_user
        user = make(email, name=name, language=language)
        user.emailaddress_set.create(email=email, verified=True, primary=True)
    user.groups.add(*Group.objects.filter(name__in=groups))
    return user


def home_page():
    """The English home page, root of the demo site."""
    return Page.objects.get(
        depth=2, locale__language_code=settings.LANGUAGE_CODE, sites_rooted_here__is_default_site=True
    ).specific
