"""What readers said about pages, for staff: a report, a spreadsheet, and a panel on the dashboard."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView, View
from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail.admin.widgets.button import HeaderButton
from wagtail.models import Page

from core.spreadsheets import csv_answer, csv_text

from ..models import PageFeedback
from .who import ForGuidesStaff, GuidesStaffMenuItem, looks_after_guides

PER_PAGE = 30
WORDS_SHOWN = 3
PANEL_DAYS, PANEL_PAGES = 90, 5


@dataclass
class PageSaid:
    """What readers said about one page in one language."""

    title: str
    language: str
    yes: int
    no: int
    words: list
    page: Any = None

    @property
    def share(self):
        """How many found it useful, in words."""
        return gettext("%(yes)d of %(all)d said yes") % {"yes": self.yes, "all": self.yes + self.no}


def said(rows, words):
    """A `PageSaid` for each row of `by_page()`, with its share of the sentences. One query."""
    rows = list(rows)
    pages = Page.objects.in_bulk([row["page_id"] for row in rows if row["page_id"]])
    by_page = {}
    for each in words:
        by_page.setdefault((each.translation_key, each.language), []).append(each)
    names = dict(settings.LANGUAGES)
    return [
        PageSaid(
            title=pages[row["page_id"]].title if row["page_id"] in pages else gettext("A page that was deleted"),
            language=names.get(row["language"], row["language"]),
            yes=row["yes"],
            no=row["no"],
            words=by_page.get((row["translation_key"], row["language"]), []),
            page=pages.get(row["page_id"]),
        )
        for row in rows
    ]


class FilterForm(forms.Form):
    """Which answers to count."""

    PERIODS = [("30", _("The last 30 days")), ("90", _("The last 3 months")), ("365", _("The last 12 months"))]

    days = forms.ChoiceField(label=_("When"), choices=[("", _("Since the beginning")), *PERIODS], required=False)
    language = forms.ChoiceField(
        label=_("Language of the page"), choices=[("", _("All languages")), *settings.LANGUAGES], required=False
    )

    def chosen(self):
        """The answers that fit. What is not on offer filters nothing."""
        self.is_valid()
        answers = PageFeedback.objects.all()
        if days := self.cleaned_data.get("days"):
            answers = answers.filter(created_at__gte=timezone.now() - timedelta(days=int(days)))
        if language := self.cleaned_data.get("language"):
            answers = answers.filter(language=language)
        return answers


class UsefulView(ForGuidesStaff, TemplateView):
    """Yes and No for each page, those with the most No first, with the latest sentences."""

    template_name = "guides/admin/useful.html"
    page_title = _("Useful or not")
    header_icon = "help"

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    @property
    def header_buttons(self):
        url = reverse("guides_useful_spreadsheet")
        if query := self.request.GET.urlencode():
            url += f"?{query}"
        return [HeaderButton(_("Spreadsheet"), url=url, icon_name="download")]

    def get_context_data(self, **kwargs):
        form = FilterForm(self.request.GET)
        answers = form.chosen()
        shown = Paginator(answers.by_page(), PER_PAGE).get_page(self.request.GET.get("p"))
        words = answers.newest_words([row["translation_key"] for row in shown], WORDS_SHOWN)
        query = self.request.GET.copy()
        query.pop("p", None)
        return super().get_context_data(
            filters=form, shown=shown, pages=said(shown, words), query=query.urlencode(), **kwargs
        )


class UsefulSpreadsheetView(ForGuidesStaff, View):
    """The same as a spreadsheet, with every sentence."""

    def get(self, request):
        answers = FilterForm(request.GET).chosen()
        headings = [
            gettext("Page"),
            gettext("Language"),
            gettext("Yes"),
            gettext("No"),
            gettext("What they wrote"),
        ]
        rows = (
            [row.title, row.language, row.yes, row.no, "\n".join(each.comment for each in row.words)]
            for row in said(answers.by_page(), answers.with_words())
        )
        return csv_answer(csv_text(headings, rows), "useful-or-not.csv")


class RemoveWordsView(ForGuidesStaff, View):
    """Take away a sentence that should not be kept, such as one with a name in it. Yes or No stays counted."""

    http_method_names = ["post", "options"]

    def post(self, request, pk):
        if not PageFeedback.objects.with_words().filter(pk=pk).update(comment=""):
            raise Http404
        messages.success(request, gettext("The words are gone. The answer is still counted."))
        back = request.POST.get("next", "")
        here = url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()})
        return redirect(back if here else reverse("guides_useful"))


class SaidNoPanel(Component):
    """Dashboard: the pages that most readers of the last three months found of no use."""

    name = "said_no"
    order = 150
    template_name = "guides/admin/said_no_panel.html"

    def get_context_data(self, parent_context):
        if not looks_after_guides(parent_context["request"].user):
            return {"pages": []}
        since = timezone.now() - timedelta(days=PANEL_DAYS)
        answers = PageFeedback.objects.filter(created_at__gte=since)
        rows = list(answers.by_page().filter(no__gt=0)[:PANEL_PAGES])
        words = answers.filter(useful=False).newest_words([row["translation_key"] for row in rows], 1)
        return {"pages": said(rows, words) if rows else []}


@hooks.register("construct_homepage_panels")
def pages_people_said_no_to(request, panels):
    panels.append(SaidNoPanel())


@hooks.register("register_admin_urls")
def useful_urls():
    return [
        path("reports/useful/", UsefulView.as_view(), name="guides_useful"),
        path(
            "reports/useful/useful-or-not.csv", UsefulSpreadsheetView.as_view(), name="guides_useful_spreadsheet"
        ),
        path(
            "reports/useful/<int:pk>/remove-words/", RemoveWordsView.as_view(), name="guides_useful_remove_words"
        ),
    ]


@hooks.register("register_reports_menu_item")
def useful_menu_item():
    return GuidesStaffMenuItem(_("Useful or not"), reverse("guides_useful"), icon_name="help", order=310)
