"""Checking one profile in the Wagtail admin: the public view, what changed, and the decision."""

import hashlib
from functools import wraps

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef, Q
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from wagtail.models import Page

from . import checklist, editing
from .answers import changes, given_answers, photo_changes
from .models import ProfileSubmission, ProviderProfilePage
from .notices import mail_of_return
from .permissions import is_member, may_agree, may_decide, may_moderate, open_to
from .previews import preview_of
from .returning import DecisionForm, last_return, notes_in_words
from .staff_history import history_of

State = ProfileSubmission.State


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


def waiting_for(user):
    """What waits for this moderator: not their own, and not what they have agreed to as the first of two."""
    return open_to(user, waiting())


def first_written():
    """Each profile once: the page its provider writes, without its translations.

    Of the pages of a profile the first is no alias, and SQLite would look through all that are none for each.
    """
    same = Page.objects.filter(translation_key=OuterRef("translation_key"), pk__lt=OuterRef("pk"))
    return ProviderProfilePage.objects.filter(alias_of=None).exclude(Exists(same))


def name_of(submission):
    """The name in the text that was sent."""
    return submission.revision.content.get("title", "") if submission.revision else str(submission.provider)


@for_moderators
def next_waiting(request):
    """The oldest that waits for this moderator; with ?after=… the one after that, which was passed over."""
    mine = waiting_for(request.user)
    passed = _passed_over(request.GET.get("after", ""))
    if passed:
        later = Q(submitted_at__gt=passed.submitted_at) | Q(submitted_at=passed.submitted_at, pk__gt=passed.pk)
        mine = mine.filter(later)
    found = mine.first()
    if found:
        return redirect("provider_profiles_check", pk=found.pk)
    if passed and waiting_for(request.user).exists():
        messages.success(request, _("That was the last one. Those you passed over still wait."))
    else:
        messages.success(request, _("Nothing is waiting for you."))
    return redirect("provider_profiles_queue")


def _passed_over(pk):
    return ProfileSubmission.objects.filter(pk=pk).first() if pk.isdecimal() and len(pk) < 19 else None


@for_moderators
def check(request, pk):
    """One profile: the public view of what was sent, what changed, and the decision."""
    submission = _submission(pk)
    sent = submission.revision.as_object()
    form = DecisionForm(request.POST if request.method == "POST" else None, sent)
    more = {}
    if request.method == "POST":
        try:
            answer, more = _act(request, submission, sent, form)
        except editing.NotPossible as problem:
            answer, more = None, {"problem": str(problem)}
            submission = _submission(pk)  # somebody else was quicker
        if answer:
            return answer
    context = {**_about(submission, sent), **_rights(request.user, submission), "form": form, **more}
    if more.get("problem") and not context["may_decide"]:
        context["typed"] = form.typed()
    return render(request, "provider_profiles/admin/check.html", context)


def _submission(pk):
    related = ("provider", "revision", "decided_by", "submitted_by", "first_approved_by")
    submission = get_object_or_404(ProfileSubmission.objects.select_related(*related), pk=pk)
    if submission.revision is None:
        raise Http404
    return submission


def _about(submission, sent):
    """What the screen shows of the profile, whoever looks."""
    provider = submission.provider
    page = provider.page
    compares = page.live and submission.state == State.WAITING
    asked = last_return(provider, before=submission.submitted_at)
    return {
        "submission": submission,
        "sent": sent,
        "page": page,
        "provider": provider,
        "compares": compares,
        "changes": changes(page, sent) if compares else [],
        "photos": photo_changes(page, sent) if compares else None,
        "answers": [] if compares else given_answers(sent),
        "asked": asked,
        "asked_notes": notes_in_words(asked.notes, sent) if asked else [],
        "notes": notes_in_words(submission.notes, sent),
        "needs_two": sent.needs_two_people,
        "checks": provider.checks.all(),
        "log": history_of(provider),
    }


def _rights(user, submission):
    waits = submission.state == State.WAITING
    return {
        "may_decide": waits and may_decide(user, submission),
        "may_agree": waits and may_agree(user, submission),
        "is_own": is_member(user, submission.provider) or submission.submitted_by_id == user.pk,
    }


def _act(request, submission, sent, form):
    """Carry out the button that was pressed: (answer, {}), or (None, what the page shows in addition)."""
    act = request.POST.get("do")
    if act != "pause" and submission.state != State.WAITING:
        raise editing.NotPossible(_("This profile is no longer waiting."))
    if act == "approve":
        return _approve(request, submission, sent, form)
    if act == "pause":
        return _pause(request, submission, form)
    if act in ("see", "return"):
        return _return(request, submission, sent, form)
    return None, {}


def _approve(request, submission, sent, form):
    ticked = form.ticked_points()
    left = checklist.not_ticked(sent, ticked)
    if left and request.POST.get("sure") != "1":
        return None, {"not_ticked": left}
    done = editing.approve(request.user, submission.pk, checklist.ticks(sent, ticked))
    if done.state == State.WAITING:
        messages.success(request, _("You have agreed. It goes live when a second person agrees."))
    else:
        messages.success(request, _("The profile is public. The provider is told."))
    return _next(request), {}


def _return(request, submission, sent, form):
    """The mail is shown before it goes; when the words were changed after that, it is shown again."""
    if not form.may_return():
        return None, {}
    mail = mail_of_return(submission.provider, sent, form.cleaned_data["reason"])
    seen = hashlib.sha256(repr(mail).encode()).hexdigest()[:16]
    if request.POST.get("do") == "see" or request.POST.get("seen", seen) != seen:
        return None, {"mail": mail, "seen": seen, "mail_notes": notes_in_words(form.notes(), sent)}
    editing.return_for_changes(
        request.user, submission.pk, form.cleaned_data["reason"], form.cleaned_data["steps"], form.notes()
    )
    messages.success(request, _("The provider is told what should change."))
    return _next(request), {}


def _pause(request, submission, form):
    """Out of the directory at once; what is typed about the decision stays on the screen."""
    reason = form["pause_reason"].value() or ""
    if not reason.strip():
        form.add_error("pause_reason", _("Write why you pause it. The provider gets these words."))
    elif "pause_reason" not in form.errors:
        editing.pause_by_staff(request.user, submission.provider, reason)
        submission.provider.refresh_from_db()
        messages.success(request, _("The profile is paused. The provider is told why."))
    return None, {}


def _next(request):
    return redirect("provider_profiles_next" if waiting_for(request.user).exists() else "provider_profiles_queue")


@for_moderators
def public_view(request, pk):
    """The revision under review in the real template, for the frame of the check screen."""
    return preview_of(request, _submission(pk).revision.as_object())
