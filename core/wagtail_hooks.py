"""What core adds to Wagtail: no page of a switched-off plugin is served, and the Areas snippet."""

from django.http import Http404
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from core import (
    check_marks,  # noqa: F401 (registers the checks beside the preview)
    mail_admin,  # noqa: F401 (registers the list of mails)
    orphans,
    staff_hooks,  # noqa: F401 (registers what staff see)
)
from core.links import PageLinks
from core.models import Area


@hooks.register("before_serve_page")
def no_page_of_a_plugin_that_is_off(page, request, serve_args, serve_kwargs):
    """Wagtail would serve a bare page with status 200 for a type that is not loaded."""
    if page.specific_class is None:
        raise Http404


hooks.register("before_bulk_action", orphans.stop_acting_on_many)


class AreaViewSet(SnippetViewSet):
    """Towns and counties."""

    model = Area
    icon = "site"
    menu_label = _("Areas")
    list_display = ["name", "county", "nation"]
    list_filter = ["nation"]
    ordering = ["name"]
    add_to_settings_menu = True


register_snippet(AreaViewSet)


@hooks.register("register_rich_text_features", order=10)
def links_to_pages_are_looked_up_together(features):
    """Ours stands in for Wagtail's, which registers the same type before."""
    features.register_link_type(PageLinks)
