"""The lists of hard words and of facts in the admin."""

import django_filters
from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import BooleanColumn, Column, LocaleColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from core.templatetags.core_tags import short_date

from ..models import PolicyFact, Term
from .usage import pages_that_use


class DayColumn(Column):
    """A day as on a letter. Wagtail's own column says “just now” of any day to come."""

    def get_value(self, instance):
        return short_date(super().get_value(instance))


class TermViewSet(SnippetViewSet):
    """Hard words and their definitions."""

    model = Term
    icon = "openquote"
    menu_label = _("Glossary")
    menu_order = 151
    add_to_admin_menu = True
    list_display = [
        "term",
        Column("meaning", label=_("Which meaning"), sort_key="meaning"),
        Column("definition", label=_("What it means")),
        BooleanColumn("links_automatically", label=_("Explained in guides"), sort_key="links_automatically"),
        LocaleColumn(),
    ]
    list_filter = ["links_automatically"]
    ordering = ["term", "pk"]


class FactFilter(WagtailFilterSet):
    """Facts by nation, and those whose check is overdue."""

    state = django_filters.ChoiceFilter(
        label=_("Check"),
        choices=[("overdue", _("Overdue")), ("unproven", _("Not proven"))],
        method="in_state",
    )

    class Meta:
        model = PolicyFact
        fields = ["nation"]

    def in_state(self, facts, name, value):
        return facts.overdue() if value == "overdue" else facts.filter(is_certain=False)


class FactViewSet(SnippetViewSet):
    """Laws, fees and limits, each with its source and its next check."""

    model = PolicyFact
    icon = "info-circle"
    menu_label = _("Facts")
    menu_order = 152
    add_to_admin_menu = True
    list_display = [
        "name",
        Column("nation", label=_("Where it holds"), accessor="get_nation_display", sort_key="nation"),
        Column("source_name", label=_("Source"), sort_key="source_name"),
        DayColumn("checked_on", label=_("Checked on"), sort_key="checked_on"),
        DayColumn("next_check", label=_("Next check"), sort_key="next_check"),
        Column("check_state", label=_("Check")),
        LocaleColumn(),
    ]
    filterset_class = FactFilter
    ordering = ["next_check", "name"]
    list_export = [
        "name",
        "text",
        "nation",
        "source_name",
        "source_url",
        "checked_on",
        "next_check",
        "check_state",
    ]


register_snippet(TermViewSet)
register_snippet(FactViewSet)


@hooks.register("before_delete_snippet")
def a_fact_in_use_stays(request, instances):
    """Without this, guides would silently lose a sentence."""
    for fact in instances:
        pages = pages_that_use(fact) if isinstance(fact, PolicyFact) else []
        if pages:
            said = ngettext(
                "%(count)s page uses “%(name)s”. Take it out there first.",
                "%(count)s pages use “%(name)s”. Take it out there first.",
                len(pages),
            )
            messages.error(request, said % {"count": len(pages), "name": fact.name})
            return redirect("wagtailsnippets_guides_policyfact:edit", fact.pk)
    return None
