"""Everything that waits for a moderator, in one list: new, changed, returned, expiring, suggested, reported.

Each kind is one query for a few columns, whatever the number of profiles; what a row shows besides is read for one
page of the list. A suggestion about somebody's safety is never here: such worries go to the council, not to us.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django import forms
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef, TextChoices
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.timesince import timesince
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from core.models import Area
from core.templatetags.core_tags import short_date

from . import freshness
from .models import (
    MissingSupport,
    ProfileCheck,
    ProfileSubmission,
    ProfileSuggestion,
    ProfileTerm,
    ProviderProfilePage,
)
from .models.pages import RegulationBasis
from .moderation import first_written, for_moderators, waiting, waiting_for
from .not_confirmed import providers_not_confirmed
from .permissions import profiles_of

State = ProfileSubmission.State
PER_PAGE = 30
ENDS_WITHIN = timedelta(days=30)
DAYS_IN_WORDS = 60


class Kind(TextChoices):
    """Why a profile is in the list."""

    NEW = "new", _("New")
    CHANGED = "changed", _("Changed")
    RETURNED = "returned", _("Returned")
    EXPIRING = "expiring", _("Expiring")
    SUGGESTED = "suggested", _("Suggested")
    REPORTED = "reported", _("Reported")


# What a reader says is wrong now, against what they think could be better.
REPORTS = (ProfileSuggestion.Kind.OUT_OF_DATE, ProfileSuggestion.Kind.CLOSED)


@dataclass(frozen=True)
class Item:
    """One thing to do. `since` orders the list; `submission` is set where there is one to open."""

    kind: Kind
    since: datetime
    provider: int
    profile_key: object
    what: str
    submission: int | None = None
    sent_by: int | None = None
    agreed_by: int | None = None

    @property
    def address(self):
        """The screen on which it is done."""
        if self.submission:
            return reverse("provider_profiles_check", args=[self.submission])
        return reverse("provider_profiles_profile", args=[self.provider])

    @property
    def age(self):
        return age_in_words(self.since)


def _start_of(day: date):
    return timezone.make_aware(datetime.combine(day, time.min))


def age_in_words(moment):
    """ "today", "3 days ago", "2 months ago"; "in 4 days" for what is to come."""
    days = (timezone.localdate() - timezone.localtime(moment).date()).days
    if days == 0:
        return gettext("today")
    if days < 0:
        return ngettext("in %(count)s day", "in %(count)s days", -days) % {"count": -days}
    if days <= DAYS_IN_WORDS:
        return ngettext("%(count)s day ago", "%(count)s days ago", days) % {"count": days}
    return gettext("%(time)s ago") % {"time": timesince(moment, depth=1)}


# The kinds -------------------------------------------------------------------------------------------------------

OF_SUBMISSION = ("provider_id", "provider__profile_key", "pk", "submitted_by_id", "first_approved_by_id")


def _sent():
    public = ProviderProfilePage.objects.filter(live=True, translation_key=OuterRef("provider__profile_key"))
    rows = waiting().annotate(is_public=Exists(public)).values_list("submitted_at", "is_public", *OF_SUBMISSION)
    for since, is_public, provider, key, pk, sent_by, agreed_by in rows:
        what = gettext("One of two has agreed") if agreed_by else gettext("Sent for checking")
        yield Item(Kind.CHANGED if is_public else Kind.NEW, since, provider, key, what, pk, sent_by, agreed_by)


def _returned():
    later = ProfileSubmission.objects.filter(provider=OuterRef("provider"), pk__gt=OuterRef("pk"))
    rows = ProfileSubmission.objects.filter(~Exists(later), state=State.RETURNED)
    for since, provider, key, pk, sent_by, _agreed_by in rows.values_list("decided_at", *OF_SUBMISSION):
        yield Item(Kind.RETURNED, since, provider, key, gettext("Not sent again yet"), pk, sent_by)


def _ending_checks(today):
    public = ProviderProfilePage.objects.filter(live=True, alias_of=None).values("translation_key")
    rows = ProfileCheck.objects.filter(
        seen_on__isnull=False, next_due__lte=today + ENDS_WITHIN, provider__paused_at=None,
        provider__profile_key__in=public,
    )  # fmt: skip
    for kind, due, provider, key in rows.values_list("kind", "next_due", "provider_id", "provider__profile_key"):
        said = gettext("%(check)s: ended on %(date)s") if due < today else gettext("%(check)s: ends on %(date)s")
        what = said % {"check": ProfileCheck.Kind(kind).label, "date": short_date(due)}
        yield Item(Kind.EXPIRING, _start_of(due), provider, key, what)


def _not_confirmed(today):
    rows = providers_not_confirmed(today).values_list("confirmed_on", "pk", "profile_key")
    for confirmed_on, provider, key in rows:
        said = gettext("Not confirmed since %(date)s")
        if freshness.is_unlisted(confirmed_on, today):
            said = gettext("Not confirmed since %(date)s, out of the directory")
        what = said % {"date": short_date(confirmed_on)}
        yield Item(Kind.EXPIRING, _start_of(freshness.due_on(confirmed_on)), provider, key, what)


def _said_by_readers():
    rows = ProfileSuggestion.objects.filter(handled_at=None)
    for kind, since, provider, key in rows.values_list(
        "kind", "created_at", "provider_id", "provider__profile_key"
    ):
        what = ProfileSuggestion.Kind(kind).label
        yield Item(Kind.REPORTED if kind in REPORTS else Kind.SUGGESTED, since, provider, key, what)


def everything(today=None):
    """[Item, …], the oldest first."""
    today = today or timezone.localdate()
    found = [*_sent(), *_returned(), *_ending_checks(today), *_not_confirmed(today), *_said_by_readers()]
    return sorted(found, key=lambda item: (item.since, item.provider))


def counts(items):
    """[(kind, how many), …] of every kind."""
    found = Counter(item.kind for item in items)
    return [(kind, found[kind]) for kind in Kind]


# Narrowing it down -----------------------------------------------------------------------------------------------


class QueueForm(forms.Form):
    """What to show. Anything unknown in the address is passed over."""

    kind = forms.ChoiceField(choices=Kind.choices, required=False, widget=forms.HiddenInput)
    area = forms.ModelChoiceField(
        Area.objects.all(), label=_("Town or county"), required=False, empty_label=_("All")
    )
    care = forms.ChoiceField(
        label=_("Personal care"), required=False, choices=[("", _("All")), ("1", _("Only with personal care"))]
    )
    language = forms.ChoiceField(label=_("Language"), required=False)

    def __init__(self, data):
        super().__init__(data)
        languages = [(locale.language_code, locale.get_display_name()) for locale in Locale.objects.all()]
        self.fields["language"].choices = [("", _("All")), *languages]
        self.is_valid()

    def asked(self, name):
        """What was chosen, or nothing."""
        return self.cleaned_data.get(name) or ""

    def narrowed(self, items):
        """The items about profiles that are as asked; as last written, which is what was sent."""
        area, care, language = (self.asked(name) for name in ("area", "care", "language"))
        if not (area or care or language):
            return items
        pages = first_written().filter(translation_key__in={item.profile_key for item in items})
        if language:
            pages = pages.filter(locale__language_code=language)
        in_text = [
            f"latest_revision__content__{name}" for name in ("area", "also_areas", "terms", "regulation_basis")
        ]
        rows = pages.values_list("translation_key", *in_text)
        regulated = set(ProfileTerm.objects.filter(needs_regulation=True).values_list("pk", flat=True))
        keys = {
            key
            for key, main, others, terms, basis in rows
            if (not area or area.pk in (main, *(others or ())))
            and (not care or _offers_care(terms, basis, regulated))
        }
        return [item for item in items if item.profile_key in keys]


def _offers_care(terms, basis, regulated):
    """What `ProviderProfilePage.needs_two_people` says, of the text in a revision."""
    return basis in (RegulationBasis.REGISTERED, RegulationBasis.EXEMPT) or bool(
        regulated.intersection(terms or ())
    )


@dataclass(frozen=True)
class Row:
    """An item as the table shows it."""

    item: Item
    name: str
    area: str
    is_own: bool
    has_agreed: bool


def rows_of(items, user):
    """[Row, …] for one page of the list: three queries."""
    pages = first_written().filter(translation_key__in={item.profile_key for item in items})
    last_written = pages.values_list("translation_key", "draft_title", "latest_revision__content__area")
    texts = {key: (name, area) for key, name, area in last_written}
    areas = Area.objects.in_bulk({area for _name, area in texts.values() if area})
    own = set(profiles_of(user).values_list("pk", flat=True))
    found = []
    for item in items:
        name, area = texts.get(item.profile_key, ("", None))
        is_own = item.provider in own or item.sent_by == user.pk
        found.append(Row(item, name, str(areas.get(area, "")), is_own, item.agreed_by == user.pk))
    return found


@for_moderators
def queue(request):
    """All that waits, by kind, the oldest first."""
    form = QueueForm(request.GET)
    items = form.narrowed(everything())
    kind = form.asked("kind")
    shown = [item for item in items if item.kind == kind] if kind else items
    page = Paginator(shown, PER_PAGE).get_page(request.GET.get("p"))
    asked = request.GET.copy()
    for name in ("p", "kind"):
        asked.pop(name, None)
    context = {
        "form": form,
        "kind": kind,
        "kinds": counts(items),
        "all_count": len(items),
        "narrows": any(form.asked(name) for name in ("area", "care", "language")),
        "asked": asked.urlencode(),
        "rows": rows_of(page.object_list, request.user),
        "page_obj": page,
        "mine": waiting_for(request.user).count(),
        "missing_open": MissingSupport.objects.filter(handled_at=None).count(),
    }
    return render(request, "provider_profiles/admin/queue.html", context)
