"""Every profile there is, for staff: found by name, filtered by how it stands, and as a spreadsheet.

The spreadsheet holds nothing private: no member, no address of mail, no phone number, and nothing of a draft but
its name and how it stands.
"""

from django import forms
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef, Q, Subquery, TextChoices
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.spreadsheets import csv_answer, csv_text
from core.templatetags.core_tags import short_date

from . import freshness
from .models import ProfileSubmission, Provider
from .moderation import first_written, for_moderators

State = ProfileSubmission.State
PER_PAGE = 50


class Status(TextChoices):
    """How a profile stands. Several can be true at once: live, waiting and stale."""

    LIVE = "live", gettext_lazy("Live")
    WAITING = "waiting", gettext_lazy("Waiting")
    RETURNED = "returned", gettext_lazy("Returned")
    DRAFT = "draft", gettext_lazy("Draft")
    PAUSED = "paused", gettext_lazy("Paused")
    STALE = "stale", gettext_lazy("Not confirmed in time")


def profiles():
    """Every profile by name, with what its status is worked out from."""
    last = ProfileSubmission.objects.filter(provider__profile_key=OuterRef("translation_key")).order_by("-pk")
    provider = Provider.objects.filter(profile_key=OuterRef("translation_key"))
    overdue = Q(confirmed_on__lt=freshness.latest_confirmed(timezone.localdate()))
    return (
        first_written()
        .annotate(
            provider_pk=Subquery(provider.values("pk")[:1]),
            last_state=Subquery(last.values("state")[:1]),
            last_sent=Subquery(last.values("submitted_at")[:1]),
            confirmed_on=Subquery(provider.values("confirmed_on")[:1]),
            paused=Exists(provider.filter(paused_at__isnull=False)),
            stale=Exists(provider.filter(overdue, paused_at=None)),
        )
        .select_related("area", "locale")
        .order_by("draft_title", "pk")
    )


def standing(status):
    """The profiles of a status, as a filter of `profiles()`."""
    return {
        Status.LIVE: Q(live=True, paused=False),
        Status.WAITING: Q(last_state=State.WAITING),
        Status.RETURNED: Q(last_state=State.RETURNED),
        Status.DRAFT: Q(live=False) & (Q(last_state=None) | ~Q(last_state__in=[State.WAITING, State.RETURNED])),
        Status.PAUSED: Q(paused=True),
        Status.STALE: Q(live=True, stale=True),
    }[status]


def statuses_of(page):
    """[Status, …] of one row of `profiles()`: `standing`, for a page that is here already."""
    sent = {State.WAITING: Status.WAITING, State.RETURNED: Status.RETURNED}.get(page.last_state)
    found = [Status.LIVE if page.live and not page.paused else None, sent]
    found += [Status.DRAFT if not page.live and not sent else None, Status.PAUSED if page.paused else None]
    return [status for status in (*found, Status.STALE if page.live and page.stale else None) if status]


class ListForm(forms.Form):
    """What to look for. Anything unknown in the address is passed over."""

    q = forms.CharField(label=gettext_lazy("Name"), required=False, max_length=80)
    status = forms.ChoiceField(
        label=gettext_lazy("How it stands"), required=False, choices=[("", gettext_lazy("All")), *Status.choices]
    )

    def found(self):
        """The profiles that were asked for."""
        self.is_valid()
        rows = profiles()
        name, status = self.cleaned_data.get("q"), self.cleaned_data.get("status")
        if name:
            rows = rows.filter(Q(draft_title__icontains=name) | Q(title__icontains=name))
        return rows.filter(standing(status)) if status else rows


@for_moderators
def all_profiles(request):
    """The list, page by page."""
    form = ListForm(request.GET)
    page = Paginator(form.found(), PER_PAGE).get_page(request.GET.get("p"))
    asked = request.GET.copy()
    asked.pop("p", None)
    context = {
        "form": form,
        "rows": [(row, statuses_of(row)) for row in page.object_list],
        "page_obj": page,
        "asked": asked.urlencode(),
    }
    return render(request, "provider_profiles/admin/all_profiles.html", context)


@for_moderators
def spreadsheet(request):
    """The same list as CSV."""
    headings = [
        *(_("Name"), _("How it stands"), _("Language"), _("Town or county"), _("Personal care"), _("Address")),
        *(_("Last sent"), _("Last confirmed")),
    ]
    rows = [_cells(row, request) for row in ListForm(request.GET).found()]
    return csv_answer(csv_text(headings, rows), "profiles.csv")


def _cells(page, request):
    """One line. What a draft says of place and care is not public, so it stays out."""
    public = page.live
    return [
        page.title if public else page.draft_title,
        ", ".join(str(status.label) for status in statuses_of(page)),
        page.locale.get_display_name(),
        page.area or "" if public else "",
        page.get_regulation_basis_display() if public else "",
        page.get_full_url(request) if public else "",
        short_date(page.last_sent),
        short_date(page.confirmed_on),
    ]
