"""What readers suggest about profiles, for moderators, and how many messages go to whom. Never a message."""

from datetime import timedelta

from django.contrib import messages
from django.db.models import Count, Max, Q
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from .enquiries import set_handled, with_pages
from .models import Enquiry, ProfileSuggestion, ProviderProfilePage
from .moderation import for_moderators

SHOWN = 100
COUNTED = timedelta(days=30)
LATE = timedelta(days=7)


def waiting_suggestions():
    """What nobody has handled, the oldest first."""
    return ProfileSuggestion.objects.filter(handled_at=None).select_related("provider")


def enquiry_counts(now=None):
    """[{"name", "recent", "unopened", "newest"}, …]: messages of the last 30 days, and unopened for a week.

    Numbers only, the provider with the most unopened ones first.
    """
    now = now or timezone.now()
    counts = (
        Enquiry.objects.order_by()
        .values("provider__profile_key")
        .annotate(
            recent=Count("pk", filter=Q(created_at__gte=now - COUNTED)),
            unopened=Count("pk", filter=Q(read_at=None, created_at__lte=now - LATE)),
            newest=Max("created_at"),
        )
        .filter(Q(recent__gt=0) | Q(unopened__gt=0))
        .order_by("-unopened", "-recent", "provider__profile_key")[:SHOWN]
    )
    names = names_of(row["provider__profile_key"] for row in counts)
    return [{**row, "name": names.get(row["provider__profile_key"], "")} for row in counts]


def names_of(keys):
    """{profile key: name in the provider's own language}, in one query."""
    pages = ProviderProfilePage.objects.filter(translation_key__in=list(keys), alias_of=None).order_by("-pk")
    return dict(pages.values_list("translation_key", "title"))


@for_moderators
def suggestions(request):
    """What waits, what was handled lately, and the counts."""
    handled = ProfileSuggestion.objects.exclude(handled_at=None).select_related("provider", "handled_by")
    context = {
        "waiting": with_pages(waiting_suggestions()[:SHOWN]),
        "handled": with_pages(handled.order_by("-handled_at")[:10]),
        "counts": enquiry_counts(),
    }
    return render(request, "provider_profiles/admin/suggestions.html", context)


@for_moderators
def handle(request, pk):
    """Note that a suggestion has been dealt with."""
    suggestion = get_object_or_404(ProfileSuggestion, pk=pk)
    if request.method == "POST":
        set_handled(request.user, suggestion)
        messages.success(request, _("Noted as handled."))
    if request.POST.get("from") == "profile":
        return redirect("provider_profiles_profile", pk=suggestion.provider_id)
    return redirect("provider_profiles_suggestions")
