"""Template tags of Easy Read: the pictures, and the way from a page to its Easy Read version."""

from django import template
from wagtail.models import Page

from core.page_cache import depend_on

from ..easy_read.pictures import MARKS
from ..easy_read.twins import EASY_READ_TAG, easy_read_of

register = template.Library()


@register.simple_tag(takes_context=True)
def easy_read_version(context, *pages):
    """The `Twin` of the first of these pages that has one, or None. A stored copy then depends on every twin."""
    pages = [page for page in pages if isinstance(page, Page)]
    if not pages:
        return None
    depend_on(context.get("request"), EASY_READ_TAG)
    return easy_read_of(*pages)


@register.inclusion_tag("guides/easy_read/picture.html")
def easy_read_picture(drawing, mark="", size=""):
    """A picture on its tile: `drawing` is (drawing, tint), `mark` a sign. Decorative: the words say it all."""
    name, tint = drawing or ("", "teal")
    sign = MARKS[mark][0] if mark in MARKS else ""
    return {"name": name, "tint": tint, "mark": mark, "sign": sign, "size": size}
