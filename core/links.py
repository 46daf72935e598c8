"""Links to pages inside text, looked up together: one query for a whole text, however many paragraphs link.

Wagtail asks the database anew for each paragraph. While a text is being put together the links in it stand as
marks; at its end all of them are looked up at once.
"""

import re
from contextvars import ContextVar

from django.utils.html import escape
from django.utils.safestring import mark_safe
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from core.page_cache import depend_on, page_tag
from core.query import active_locale

# Whether a text is being put together, so that links wait for its end.
_waiting = ContextVar("page links wait", default=False)
MARK = "page-link:{}"
MARKED = re.compile(r'<a href="page-link:(\d+)">')


class PageLinks(PageLinkHandler):
    """Links to pages: a mark while a text is being put together, else the address at once."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        ids = [int(attrs["id"]) if str(attrs.get("id", "")).isdigit() else 0 for attrs in attrs_list]
        if _waiting.get():
            return [f'<a href="{MARK.format(pk)}">' for pk in ids]
        addresses = page_addresses(ids)
        return [_opening_tag(addresses.get(pk)) for pk in ids]


def with_links(render, request=None):
    """What `render()` gives, with the links to pages in it looked up together."""
    if _waiting.get():  # a text inside a text waits for the outer one
        return render()
    waiting = _waiting.set(True)
    try:
        html = render()
    finally:
        _waiting.reset(waiting)
    addresses = page_addresses({int(pk) for pk in MARKED.findall(html)}, request)
    filled = MARKED.sub(lambda mark: _opening_tag(addresses.get(int(mark[1]))), html)
    return mark_safe(filled)  # noqa: S308 (rendered templates, with addresses escaped below)


def page_addresses(ids, request=None):
    """{page id: its address in the active language, else its own} for live pages, with one query."""
    if not ids:
        return {}
    wanted = Page.objects.filter(pk__in=ids).values("translation_key")
    pages = list(Page.objects.live().filter(translation_key__in=wanted).select_related("locale"))
    here = active_locale()
    translated = {page.translation_key: page for page in pages if page.locale_id == here.pk}
    found = {page.pk: translated.get(page.translation_key, page) for page in pages}
    depend_on(request, *(page_tag(page) for page in found.values()))
    return {pk: page.get_url(request) for pk, page in found.items()}


def _opening_tag(address):
    return f'<a href="{escape(address)}">' if address else "<a>"
