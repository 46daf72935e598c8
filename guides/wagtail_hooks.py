"""What guides add to the Wagtail admin: the “Guides” list; the rest is in guides/admin/."""

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import Column
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.admin.widgets.button import Button

from .admin import checks, easy_read, examples, snippets, useful  # noqa: F401 (their hooks)
from .admin.who import GuidesStaffMenuItem
from .models import GuidePage


class GuidesIndexView(PageListingViewSet.index_view_class):
    """The list, with the way to a guide from an example among its actions."""

    @cached_property
    def header_more_buttons(self):
        buttons = super().header_more_buttons
        if examples.open_to(self.request.user):
            url = reverse("guides_from_example")
            buttons.append(Button(_("Guide from an example"), url, icon_name="copy", priority=16))
        return buttons


def next_check(guide):
    """The day on which a guide is to be checked again, as 3 May 2027."""
    return date_format(guide.next_check, "j F Y")


class GuideListing(PageListingViewSet):
    """All guides with their place, and the date when each is to be checked again."""

    model = GuidePage
    index_view_class = GuidesIndexView
    name = "guides_listing"
    icon = "doc-full"
    menu_label = _("Guides")
    menu_order = 150
    menu_item_class = GuidesStaffMenuItem
    add_to_admin_menu = True
    columns = PageListingViewSet.columns + [
        Column("group", label=_("Listed under"), accessor="get_group_display", sort_key="group"),
        # Wagtail's own column of dates says how long ago, and this day is yet to come.
        Column("next_check", label=_("Next check"), accessor=next_check, sort_key="next_check", width="12%"),
    ]


guide_listing = GuideListing()


@hooks.register("register_admin_viewset")
def register_guide_listing():
    return guide_listing
