"""Reports → “Asked for in Easy Read”, and no way past the rule by publishing many pages at once."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Max, OuterRef, Subquery, Sum
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, StatusTagColumn, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import GroupPagePermission, Page

from ..easy_read.twins import easy_read_of
from ..models import EasyReadIndexPage, EasyReadPage, EasyReadRequest


def looks_after_easy_read(user):
    """Whether this member of staff writes Easy Read pages."""
    indexes = EasyReadIndexPage.objects.values("pk")
    return user.is_superuser or GroupPagePermission.objects.filter(group__user=user, page__in=indexes).exists()


def asked_for():
    """The pages people asked for, as `Page`s with `asked` and `last_asked`, the most asked for first.

    A page in two languages is there once, in the language that was written first.
    """
    wishes = EasyReadRequest.objects.filter(page_key=OuterRef("translation_key")).order_by().values("page_key")
    pages = Page.objects.filter(translation_key__in=EasyReadRequest.objects.values("page_key"))
    firsts = pages.filter(translation_key=OuterRef("translation_key")).order_by("pk").values("pk")[:1]
    return (
        pages.filter(pk=Subquery(firsts))
        .annotate(
            asked=Subquery(wishes.annotate(total=Sum("count")).values("total")),
            last_asked=Subquery(wishes.annotate(last=Max("day")).values("last")),
        )
        .order_by("-asked", "-last_asked", "title")
    )


class AskedForReport(ReportView):
    """How often each page was asked for, and whether there is an Easy Read version by now."""

    page_title = _("Asked for in Easy Read")
    header_icon = "help"
    index_url_name = "guides_asked_for_in_easy_read"
    index_results_url_name = "guides_asked_for_in_easy_read_results"
    model = Page
    is_searchable = False
    list_export = ("title", "asked", "last_asked")
    export_headings = {"title": _("Page"), "asked": _("Times asked"), "last_asked": _("Last asked")}
    columns = [
        TitleColumn("title", label=_("Page"), url_name="wagtailadmin_pages:edit"),
        Column("asked", label=_("Times asked"), width="12%"),
        Column("last_asked", label=_("Last asked"), width="16%"),
        StatusTagColumn("easy_read", label=_("Easy Read version"), accessor="has_easy_read", width="18%"),
    ]

    def dispatch(self, request, *args, **kwargs):
        if not looks_after_easy_read(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_base_queryset(self):
        return asked_for()

    def get_queryset(self):
        return asked_for()

    def decorate_paginated_queryset(self, object_list):
        for page in object_list:
            page.has_easy_read = _("there is one now") if easy_read_of(page) else _("none yet")
        return object_list


class AskedForMenuItem(MenuItem):
    """In the menu of those who write Easy Read pages."""

    def is_shown(self, request):
        return looks_after_easy_read(request.user)


@hooks.register("register_reports_menu_item")
def asked_for_menu_item():
    return AskedForMenuItem(
        _("Asked for in Easy Read"), reverse(AskedForReport.index_url_name), icon_name="help", order=1200
    )


@hooks.register("register_admin_urls")
def asked_for_urls():
    return [
        path("reports/easy-read/", AskedForReport.as_view(), name=AskedForReport.index_url_name),
        path(
            "reports/easy-read/results/",
            AskedForReport.as_view(results_only=True),
            name=AskedForReport.index_results_url_name,
        ),
    ]


@hooks.register("before_bulk_action")
def no_long_sentences_in_bulk(request, action_type, objects, action):
    """A draft may have long sentences, and publishing many at once opens no editor that would say so."""
    if action_type != "publish" or request.method != "POST":
        return None
    for page in EasyReadPage.objects.filter(pk__in=[page.pk for page in objects]):
        draft = page.get_latest_revision_as_object()
        try:
            draft.clean()
        except ValidationError as refused:
            text = _("“%(title)s” was not published, and nothing else was. %(message)s")
            messages.error(request, text % {"title": draft.title, "message": refused.messages[0]})
            return redirect("wagtailadmin_pages:edit", page.pk)
    return None
