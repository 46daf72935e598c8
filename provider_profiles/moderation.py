"""The staff screens in the Wagtail admin: what waits, one profile to check, and the checks of a provider."""

from functools import wraps

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef
from django.forms import inlineformset_factory
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from wagtail.models import Page

from . import editing
from .answers import changes, new_photos
from .models import (
    MissingSupport,
    ProfileCheck,
    ProfileSubmission,
    ProfileSuggestion,
    Provider,
    ProviderProfilePage,
)
from .not_confirmed import rows_not_confirmed
from .permissions import is_member, may_decide, may_moderate
from .returning import ReturnForm, last_return, notes_in_words

State = ProfileSubmission.State
PER_PAGE = 30


def for_moderators(view):
    """404 for staff who do not check profiles; a message when something is not possible any more."""

    @wraps(view)
    def wrapped(request, *args, **kwargs):
        if not may_moderate(request.user):
            raise Http404
        try:
            return view(request, *args, **kwargs)
        except editing.NotPossible as problem:
            messages.error(request, str(problem))
            return redirect("provider_profiles_queue")
        except PermissionDenied:
            messages.error(request, _("This is your own profile. Somebody else has to check it."))
            return redirect("provider_profiles_queue")

    return wrapped


def waiting():
    """What waits, the oldest first."""
    return ProfileSubmission.objects.filter(state=State.WAITING).select_related(
        "revision", "submitted_by", "provider"
    )


def profiles():
    """Each profile once: the page its provider writes, without its translations.

    Of the pages of a profile the first is no alias, and SQLite would look through all that are none for each.
    """
    same = Page.objects.filter(translation_key=OuterRef("translation_key"), pk__lt=OuterRef("pk"))
    return ProviderProfilePage.objects.filter(alias_of=None).exclude(Exists(same))


def name_of(submission):
    """The name in the text that was sent."""
    return submission.revision.content.get("title", "") if submission.revision else str(submission.provider)


def rows_of(submissions, user):
    """[{submission, name, is_own}, …] for a table."""
    return [{"submission": s, "name": name_of(s), "is_own": not may_decide(user, s)} for s in submissions]


@for_moderators
def queue(request):
    """What waits, what was decided lately, and every profile there is."""
    decided = ProfileSubmission.objects.exclude(state=State.WAITING).select_related(
        "revision", "provider", "decided_by"
    )
    pages = profiles().order_by("title", "pk")
    page = Paginator(pages, PER_PAGE).get_page(request.GET.get("p"))
    providers = {
        p.profile_key: p for p in Provider.objects.filter(profile_key__in=[row.translation_key for row in page])
    }
    context = {
        "waiting": rows_of(waiting()[:100], request.user),
        "decided": rows_of(decided.order_by("-decided_at")[:10], request.user),
        "profiles": [(row, providers.get(row.translation_key)) for row in page],
        "page_obj": page,
        "missing_open": MissingSupport.objects.filter(handled_at=None).count(),
        "suggestions_open": ProfileSuggestion.objects.filter(handled_at=None).count(),
        "not_confirmed": rows_not_confirmed(),
    }
    return render(request, "provider_profiles/admin/queue.html", context)


@for_moderators
def next_waiting(request):
    """The oldest that this moderator may decide."""
    for submission in waiting():
        if may_decide(request.user, submission):
            return redirect("provider_profiles_check", pk=submission.pk)
    messages.success(request, _("Nothing is waiting for you."))
    return redirect("provider_profiles_queue")


@for_moderators
def check(request, pk):
    """One profile: the public view of what was sent, what changed, and the decision."""
    submission = get_object_or_404(ProfileSubmission.objects.select_related("provider", "revision"), pk=pk)
    if submission.revision is None:
        raise Http404
    sent = submission.revision.as_object()
    form = ReturnForm(request.POST if request.POST.get("do") == "return" else None, sent)
    if request.method == "POST":
        answer = _decide(request, submission, form)
        if answer:
            return answer
    page = submission.provider.page
    asked = last_return(submission.provider, before=submission.submitted_at)
    context = {
        "submission": submission,
        "sent": sent,
        "page": page,
        "changes": changes(page if page.live and submission.state == State.WAITING else None, sent),
        "new_photos": new_photos(page if page.live else None, sent),
        "form": form,
        "asked": asked,
        "asked_notes": notes_in_words(asked.notes, sent) if asked else [],
        "notes": notes_in_words(submission.notes, sent),
        "may_decide": submission.state == State.WAITING and may_decide(request.user, submission),
        "is_own": is_member(request.user, submission.provider),
        "checks": submission.provider.checks.all(),
        "history": submission.provider.submissions.exclude(pk=pk).order_by("-pk")[:10],
    }
    return render(request, "provider_profiles/admin/check.html", context)


def _decide(request, submission, form):
    """Carry out the button that was pressed; None when the form has to be shown again."""
    if request.POST.get("do") == "approve":
        editing.approve(request.user, submission.pk)
        messages.success(request, _("The profile is public. The provider is told."))
    elif request.POST.get("do") == "return" and form.is_valid():
        editing.return_for_changes(
            request.user, submission.pk, form.cleaned_data["reason"], form.cleaned_data["steps"], form.notes()
        )
        messages.success(request, _("The provider is told what should change."))
    else:
        return None
    return redirect("provider_profiles_next" if waiting().exists() else "provider_profiles_queue")


@for_moderators
def public_view(request, pk):
    """The revision under review in the real template, for the frame of the check screen."""
    submission = get_object_or_404(ProfileSubmission.objects.select_related("revision"), pk=pk)
    if submission.revision is None:
        raise Http404
    return submission.revision.as_object().make_preview_request(original_request=request)


@for_moderators
def set_paused(request, pk):
    """Pause or resume a listing by hand."""
    provider = get_object_or_404(Provider, pk=pk)
    if request.method == "POST":
        editing.set_paused(request.user, provider, request.POST.get("do") == "pause")
        messages.success(request, _("Done. The directory shows it now."))
    return redirect("provider_profiles_queue")


@for_moderators
def confirm(request, pk):
    """The provider told staff that everything is right: note it, and who noted it."""
    provider = get_object_or_404(Provider, pk=pk)
    if request.method == "POST":
        editing.confirm(request.user, provider)
        messages.success(request, _("Done. The directory shows it now."))
    return redirect("provider_profiles_queue")


def date_input():
    """The browser's own date field: it needs no script."""
    return forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


CheckFormSet = inlineformset_factory(
    Provider,
    ProfileCheck,
    fields=["kind", "which", "detail", "seen_on", "next_due"],
    widgets={"seen_on": date_input(), "next_due": date_input()},
    extra=1,
)


@for_moderators
def checks(request, pk):
    """What the provider says they have, and what staff have seen. Dates only: no paper is ever stored."""
    provider = get_object_or_404(Provider, pk=pk)
    if is_member(request.user, provider):
        raise PermissionDenied
    formset = CheckFormSet(request.POST or None, instance=provider)
    if request.method == "POST" and formset.is_valid():
        editing.save_checks(request.user, provider, formset)
        messages.success(request, _("The checks are saved."))
        return redirect("provider_profiles_checks", pk=pk)
    return render(request, "provider_profiles/admin/checks.html", {"provider": provider, "formset": formset})
