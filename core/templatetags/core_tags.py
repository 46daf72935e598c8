"""Template tags for the frame of every page, cards, icons, dates and slots."""

import json
from datetime import date, datetime

from django import template
from django.conf import settings
from django.template.loader import render_to_string
from django.utils import formats, timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import get_language, gettext, pgettext
from wagtail.models import Page

from core import plugins
from core.frame import site_frame
from core.languages import path_in
from core.page_cache import depend_on, depend_on_page, page_tag
from core.pictures import avatar_svg, pattern_svg

register = template.Library()


@register.simple_tag(takes_context=True)
def plugin_slot(context, slot):
    """Render what each enabled plugin ships for a slot, in plugin order."""
    variables = context.flatten()
    request = context.get("request")
    return mark_safe(  # noqa: S308 (each piece is a rendered template)
        "".join(render_to_string(name, variables, request) for name in plugins.slot_templates(slot))
    )


@register.simple_tag(takes_context=True)
def main_menu(context):
    """The entries of the main menu: dicts with title, url and current."""
    request = context.get("request")
    path = request.path if request else ""
    return [{**entry, "current": path.startswith(entry["url"])} for entry in site_frame().menu]


@register.simple_tag
def footer_menu():
    """Pages below the home page that are not in the main menu: dicts with title and url."""
    return site_frame().footer


@register.simple_tag
def organisation():
    """The organisation's settings; use `organisation.said` fields through the `said` filter."""
    return site_frame().organisation


@register.filter
def said(organisation, field):
    """A field of the organisation in the language of the page: {{ organisation|said:"hours" }}."""
    return organisation.said(field)


@register.simple_tag
def home_url():
    """The address of the home page in the active language."""
    return path_in(get_language() or settings.LANGUAGE_CODE, "/")


@register.simple_tag(takes_context=True)
def language_links(context):
    """This page in each language: dicts with code, name, url and current. A missing one says so at its address."""
    request = context.get("request")
    path = request.path if request else "/"
    if request and "q" in request.GET:
        path = request.get_full_path()
    return [
        {
            "code": code.split("-")[0],
            "name": name,
            "url": path_in(code, path),
            "current": code == get_language(),
        }
        for code, name in settings.LANGUAGES
    ]


@register.simple_tag(takes_context=True)
def hreflang_links(context):
    """The canonical link and one alternate link for each language that really has this page."""
    request, page = context.get("request"), context.get("page")
    if request is None or getattr(request, "is_preview", False):
        return ""
    links = [("canonical", "", request.build_absolute_uri(request.path))]
    if isinstance(page, Page) and page.pk:
        languages = {locale.pk: code for code, locale in site_frame().locales.items()}
        same = Page.objects.live().filter(translation_key=page.translation_key).order_by()
        found = same.values_list("locale_id", flat=True)
        codes = [languages[locale_id] for locale_id in found if locale_id in languages]
    else:
        codes = [code for code, _name in settings.LANGUAGES]
    if len(codes) > 1:
        links += [
            ("alternate", code, request.build_absolute_uri(path_in(code, request.path))) for code in sorted(codes)
        ]
    return format_html_join(
        "\n",
        '<link rel="{}"{} href="{}">',
        ((rel, format_html(' hreflang="{}"', code) if code else "", url) for rel, code, url in links),
    )


@register.simple_tag(takes_context=True)
def breadcrumbs(context):
    """The way from the home page to this page's parent: dicts with title and url; empty on the home page."""
    page = context.get("page")
    if not isinstance(page, Page) or page.depth <= 2:
        return []
    if not page.pk:
        return []
    request, home = context.get("request"), site_frame().home
    # The home page is at hand; a page right below it needs no query.
    ancestors = [home] if home and page.is_descendant_of(home) else []
    if page.depth > 3 or not ancestors:
        above = page.get_ancestors().filter(depth__gt=1).exclude(pk=home and home.pk)
        ancestors += above.only("title", "url_path", "translation_key")
    crumbs = [{"title": ancestor.title, "url": ancestor.get_url(request)} for ancestor in ancestors]
    depend_on(context.get("request"), *(page_tag(ancestor) for ancestor in ancestors))
    if crumbs:
        crumbs[0]["title"] = gettext("Home")
    return crumbs


@register.simple_tag(takes_context=True)
def page_card(context, page, level=3):
    """A page as a card in a list, drawn by its type's `card_template`; `level` is the level of its heading."""
    request = context.get("request")
    page = page.specific_deferred if type(page) is Page else page
    depend_on_page(request, page)
    return render_to_string(
        getattr(page, "card_template", "core/components/page_card.html"),
        {"page": page, "level": level, "url": page.get_url(request), "in_english": is_in_english(page)},
        request,
    )


def is_in_english(page):
    """Whether a page is English in a list of another language, and should say so."""
    locale = site_frame().locales.get(settings.LANGUAGE_CODE)
    return get_language() != settings.LANGUAGE_CODE and bool(locale) and page.locale_id == locale.pk


@register.simple_tag
def icon(name, label=""):
    """An icon from the sprite. Decorative unless `label` says what it means."""
    href = f"{settings.STATIC_URL}site/icons.svg#{name}"
    if label:
        return format_html(
            '<svg class="fh-icon" role="img" aria-label="{}" focusable="false"><use href="{}"></use></svg>',
            label,
            href,
        )
    return format_html(
        '<svg class="fh-icon" aria-hidden="true" focusable="false"><use href="{}"></use></svg>', href
    )


@register.simple_tag
def avatar(name, size=96):
    """Initials on a coloured shape, for somebody without a photo."""
    return mark_safe(avatar_svg(name, size))  # noqa: S308 (escaped by its maker)


@register.simple_tag
def pattern(seed):
    """A drawn cover pattern, always the same for the same seed."""
    return mark_safe(pattern_svg(str(seed)))  # noqa: S308 (escaped by its maker)


@register.filter
def long_date(value):
    """Saturday 21 November 2026."""
    if not value:
        return ""
    if isinstance(value, datetime) and timezone.is_aware(value):
        value = timezone.localtime(value)
    return formats.date_format(value, "l j F Y")


@register.filter
def short_date(value):
    """21 November 2026."""
    if not value:
        return ""
    if isinstance(value, str):
        value = date.fromisoformat(value)
    if isinstance(value, datetime) and timezone.is_aware(value):
        value = timezone.localtime(value)
    return formats.date_format(value, "j F Y")


@register.filter
def plain_time(value):
    """10am, 12:30pm, midday, midnight."""
    if isinstance(value, datetime) and timezone.is_aware(value):
        value = timezone.localtime(value)
    if (value.hour, value.minute) == (12, 0):
        return pgettext("time of day", "midday")
    if (value.hour, value.minute) == (0, 0):
        return pgettext("time of day", "midnight")
    hour = value.hour % 12 or 12
    half = (
        pgettext("after an hour, as in 10am", "am")
        if value.hour < 12
        else pgettext("after an hour, as in 3pm", "pm")
    )
    return f"{hour}:{value.minute:02}{half}" if value.minute else f"{hour}{half}"


@register.simple_tag
def time_range(start, end):
    """10am to 12:30pm."""
    return gettext("%(start)s to %(end)s") % {"start": plain_time(start), "end": plain_time(end)}


@register.simple_tag
def site_path(path):
    """An address of the site, such as /account/, in the active language."""
    return path_in(get_language() or settings.LANGUAGE_CODE, path or "/")


@register.simple_tag
def structured_data(data):
    """A dict as a schema.org block for search engines; nothing for an empty one. It is data, never run."""
    if not data:
        return ""
    text = json.dumps({"@context": "https://schema.org", **data}, ensure_ascii=False)
    for character in "<>&":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 (escaped above)
