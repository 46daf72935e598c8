"""Template tags of the guides."""

from django import template
from django.utils.safestring import mark_safe
from django.utils.translation import get_language

from .. import ticks
from ..glossary import HardWords, glossary_in

register = template.Library()


@register.simple_tag
def hard_words(guide):
    """Collects the hard words of the texts of a guide that follow on this page."""
    return HardWords(guide)


@register.simple_tag
def glossary_address():
    """The address of the list of hard words in the language of the page, or ""."""
    return glossary_in(get_language()).address


@register.simple_tag(takes_context=True)
def guide_text(context, body, words):
    """The text of a part with the first use of each hard word linked to its meaning."""
    return words.link(body.render_as_block(context.flatten()))


@register.simple_tag(takes_context=True)
def text_for_paper(context, body, words):
    """The same with everything opened, because paper has nothing to press."""
    html = guide_text(context, body, words)
    return mark_safe(html.replace("<details ", "<details open "))  # noqa: S308 (a rendered template)


@register.simple_tag(takes_context=True)
def tick_state(context, anchor, items):
    """How it stands with a list to tick: where its ticks are kept, what saving led to, and how many are done."""
    request = context.get("request")
    place = ""
    if request and ticks.has_saved(request):
        place = "account" if ticks.is_signed_in(request) else "device"
    return {
        "place": place,
        "outcome": ticks.outcome(request, anchor) if request else "",
        "done": sum(1 for item in items if item["ticked"]),
        "total": len(items),
    }


@register.filter
def address_of(addresses, term):
    """The address of the page that says more about a term, from {page id: address}; None when there is none."""
    return addresses.get(term.more_page_id)


@register.simple_tag(takes_context=True)
def things_ticked(context):
    """How many things this reader has ticked, in lists and on journeys."""
    return len(ticks.ticks_of(context["request"]))
