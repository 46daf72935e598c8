"""Content to check, for staff: a report with “I have checked this today”, and a panel on the dashboard."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView, View
from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail.models import Page

from core.templatetags.core_tags import long_date

from .. import reviews
from ..models import Reviewed
from .who import ForGuidesStaff, GuidesStaffMenuItem, looks_after_guides

PANEL_ITEMS = 5


class ToCheckView(ForGuidesStaff, TemplateView):
    """Everything overdue or due within 30 days, the latest first."""

    template_name = "guides/admin/to_check.html"
    page_title = _("Content to check")
    header_icon = "calendar-check"

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        user = self.request.user
        rows = [
            (item, item.page is not None and item.page.permissions_for_user(user).can_publish())
            for item in reviews.due()
        ]
        return super().get_context_data(rows=rows, **kwargs)


class MarkCheckedView(ForGuidesStaff, View):
    """“I have checked this today.” Only for those who may publish the page."""

    http_method_names = ["post", "options"]

    def post(self, request, pk):
        page = Page.objects.filter(pk=pk, live=True, alias_of=None).specific().first()
        if not isinstance(page, Reviewed) or not page.permissions_for_user(request.user).can_publish():
            raise Http404
        try:
            had_draft = reviews.mark_checked(page, request.user)
        except reviews.CannotMark as refused:
            messages.error(request, str(refused))
            return redirect("guides_to_check")
        next_check = long_date(timezone.localdate() + reviews.NEXT_CHECK_AFTER)
        words = gettext("“%(title)s” is checked. The next check: %(date)s.")
        messages.success(request, words % {"title": page.title, "date": next_check})
        if had_draft:
            messages.info(
                request, gettext("A draft with changes was waiting. It is still a draft, and still waits.")
            )
        return redirect("guides_to_check")


class ToCheckPanel(Component):
    """Dashboard: what is to be checked, the latest first."""

    name = "guides_to_check"
    order = 140
    template_name = "guides/admin/to_check_panel.html"

    def get_context_data(self, parent_context):
        if not looks_after_guides(parent_context["request"].user):
            return {"items": None}
        items = reviews.due()
        return {"items": items[:PANEL_ITEMS], "more": len(items) - PANEL_ITEMS}


@hooks.register("construct_homepage_panels")
def guides_to_check(request, panels):
    panels.append(ToCheckPanel())


@hooks.register("register_admin_urls")
def check_urls():
    return [
        path("reports/to-check/", ToCheckView.as_view(), name="guides_to_check"),
        path("reports/to-check/<int:pk>/", MarkCheckedView.as_view(), name="guides_mark_checked"),
    ]


@hooks.register("register_reports_menu_item")
def to_check_menu_item():
    return GuidesStaffMenuItem(
        _("Content to check"), reverse("guides_to_check"), icon_name="calendar-check", order=300
    )
