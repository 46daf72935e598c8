"""Pages of a plugin that is switched off, in the Wagtail admin: they are listed, and nothing can be done to them.

Wagtail's own screens for one page end in an error when the page's type is not loaded, and deleting such a page
would leave half of it in the database. They come back, whole, when the plugin is on again (docs/plugins.md).
"""

import re

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.models import Page

# Screens of one page: /admin/pages/12/edit/, /admin/pages/history/12/, /admin/localize/submit/page/12/ …
ONE_PAGE = re.compile(r"^/admin/(?:pages|localize|workflows)/(?:\D*/)?(\d+)/(.*)$")


def let_lists_hold_drafts_without_their_plugin():
    """Wagtail's lists ask each draft whether it can be previewed: an error for a type that is not loaded."""
    previewable = Page.is_previewable
    Page.is_previewable = lambda page: page.specific_class is not None and previewable(page)


class OrphanedPageMiddleware:
    """Sends staff back to the list, with the reason, from any screen of a page whose plugin is off."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        """Answer in place of the screen; None lets it through. The list of what is below a page always works."""
        match = ONE_PAGE.match(request.path)
        if not match or not request.user.is_authenticated:
            return None
        if request.path == f"/admin/pages/{match[1]}/":
            return None
        page = Page.objects.filter(pk=match[1]).first()
        if page is None or page.specific_class is not None:
            return None
        return explain(request, page)


def explain(request, page):
    """Say why nothing can be done to this page now, and go to the list it stands in."""
    why = _("“%(title)s” belongs to a part of the site that is switched off. It is kept until that is on again.")
    messages.warning(request, why % {"title": page.title})
    parent = page.get_parent()
    return redirect("wagtailadmin_explore", parent.pk if parent else page.pk)


def stop_acting_on_many(request, action_type, pages, action):
    """Receiver of Wagtail's hook before an action on many pages: one of them may be orphaned."""
    for page in pages:
        if isinstance(page, Page) and page.specific_class is None:
            return explain(request, page)
    return None
