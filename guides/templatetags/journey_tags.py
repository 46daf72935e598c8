"""Template tags of the journeys, for pages that are part of one and for lists of them."""

from django import template
from django.utils.translation import get_language

from core.page_cache import depend_on

from ..journeys import journeys_or_originals, places_of
from ..ticks import has_saved, ticks_of

register = template.Library()


@register.simple_tag(takes_context=True)
def journey_places(context, page):
    """Where a page stands in journeys: a list of places, empty for most pages. No query for who has no account."""
    request = context.get("request")
    places = places_of(page, request) if page else []
    for place in places:
        depend_on(request, *place.outline.tags)
    return places


@register.simple_tag(takes_context=True)
def journey_tasks(context, place):
    """The tasks of the step that a page stands in: dicts with task, current and ticked."""
    request = context.get("request")
    ticked = ticks_of(request) if request and has_saved(request) else frozenset()
    return [
        {"task": task, "current": task.key == place.task.key, "ticked": task.key in ticked}
        for task in place.step.tasks
    ]


@register.simple_tag(takes_context=True)
def all_journeys(context):
    """The outlines of every journey, in the reader's language or else in English."""
    return journeys_or_originals(get_language(), context.get("request"))
