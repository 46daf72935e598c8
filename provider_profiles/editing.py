"""The only writer of profiles. Views and admin screens call these; nothing else saves a profile page.

An edit is a new draft revision. Sending it makes a `ProfileSubmission` that names that revision; approving it
publishes exactly that one. Why this and not Wagtail's workflow: docs/provider_profiles.md.
"""

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log
from wagtail.search.index import insert_or_update_object, remove_object

from core.page_cache import changed, page_tag

from . import listings, notices
from .models import ProfilePhoto, ProfileSubmission, Provider, ProviderMembership, ProviderProfilePage
from .models.submissions import content_digest
from .permissions import is_member, may_decide, may_moderate, profiles_of
from .steps import all_missing

State = ProfileSubmission.State


class NotPossible(Exception):
    """The act is not possible now. The message says why, for the person who tried."""


class NotReady(NotPossible):
    """The profile lacks answers. `missing` is what steps.all_missing gives."""

    def __init__(self, missing):
        self.missing = missing
        super().__init__(_("Some answers are missing."))


# Writing --------------------------------------------------------------------------------------------------------


@transaction.atomic
def start(user, index, title):
    """Make a draft profile below `index` (a directory page) with `user` as its owner; return the Provider.

    A person who has a profile already gets that one back.
    """
    get_user_model().objects.select_for_update().get(pk=user.pk)  # two presses of the button make one profile
    existing = profiles_of(user).first()
    if existing:
        return existing
    page = ProviderProfilePage(title=title, slug=free_slug(title), live=False, locale=index.locale)
    index.add_child(instance=page)
    provider = Provider.objects.create(profile_key=page.translation_key)
    ProviderMembership.objects.create(user=user, provider=provider)
    page.save_revision(user=user, log_action=True)
    return provider


def free_slug(title):
    """A slug no profile has in any language: a translation keeps the slug of its original."""
    base = slugify(title)[:60].strip("-") or "profile"
    taken = set(ProviderProfilePage.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    slug, number = base, 2
    while slug in taken:
        slug, number = f"{base}-{number}", number + 1
    return slug


def draft_of(provider):
    """The provider's own text as last saved, published or not. Never save it: use save_step."""
    return provider.page.get_latest_revision_as_object()


def waiting(provider):
    """The submission that waits for a moderator, or None."""
    return provider.submissions.filter(state=State.WAITING).select_related("revision").first()


def last_decision(provider):
    """The last submission that staff decided on, or None."""
    return provider.submissions.filter(state__in=[State.APPROVED, State.RETURNED]).order_by("-decided_at").first()


def _editable_page(user, provider):
    """The page, with the provider's row locked. Raises when this person may not edit it, or not now."""
    provider = Provider.objects.select_for_update().get(pk=provider.pk)
    page = provider.page
    if page is None or not is_member(user, provider):
        raise PermissionDenied
    if waiting(provider):
        raise NotPossible(_("We are checking your profile. Take it back first if you want to change it."))
    if page.get_lock():
        raise NotPossible(_("Our staff are working on your profile. Try again later, or contact us."))
    return page


@transaction.atomic
def save_step(user, provider, step, form):
    """Save the answers of a valid step form as a new draft revision; return the draft."""
    page = _editable_page(user, provider)
    draft = page.get_latest_revision_as_object()
    form.apply(draft)
    if form.cleaned_data.get("upload"):
        draft.photo = store_photo(user, provider, form.cleaned_data["upload"])
    draft.save_revision(user=user, log_action=True)
    _step_was_changed(provider, step)
    return draft


def store_photo(user, provider, content):
    """Keep clean JPEG bytes (pictures.clean_picture) as a photo of the provider, not public yet."""
    photo = ProfilePhoto(provider=provider, uploaded_by=user, consent_at=timezone.now())
    photo.file.save("", ContentFile(content), save=False)
    photo.save()
    return photo


def _step_was_changed(provider, step):
    """A moderator's request for this step counts as answered."""
    decision = last_decision(provider)
    if decision and step.key in decision.steps_to_change:
        decision.steps_to_change = [key for key in decision.steps_to_change if key != step.key]
        decision.save(update_fields=["steps_to_change"])


@transaction.atomic
def remove_photo(user, provider):
    """Take the photo off the draft. The file goes when no text waiting or public shows it (jobs.py)."""
    page = _editable_page(user, provider)
    draft = page.get_latest_revision_as_object()
    draft.photo, draft.photo_alt = None, ""
    draft.save_revision(user=user, log_action=True)


# Sending and deciding -------------------------------------------------------------------------------------------


@transaction.atomic
def submit(user, provider):
    """Send the draft for checking and tell the moderators. Raises NotReady when answers are missing."""
    page = _editable_page(user, provider)
    draft = page.get_latest_revision_as_object()
    missing = all_missing(draft)
    if missing:
        raise NotReady(missing)
    revision = page.latest_revision
    if page.live and page.live_revision_id == revision.pk:
        raise NotPossible(_("Nothing has changed since we last checked your profile."))
    submission = ProfileSubmission.objects.create(
        provider=provider, revision=revision, digest=content_digest(revision), submitted_by=user
    )
    log(instance=page, action="provider_profiles.submit", user=user, revision=revision)
    notices.tell_moderators(submission, draft)
    return submission


@transaction.atomic
def take_back(user, provider):
    """Stop the checking, so that the provider can go on writing."""
    if not is_member(user, provider):
        raise PermissionDenied
    taken = provider.submissions.filter(state=State.WAITING).update(
        state=State.TAKEN_BACK, decided_by=user, decided_at=timezone.now()
    )
    if not taken:
        raise NotPossible(_("Your profile is not waiting to be checked."))
    log(instance=provider.page, action="provider_profiles.take_back", user=user)


def _decide(moderator, submission_pk, state, **fields):
    """Move a waiting submission to `state`, once. Raises when this person may not, or somebody already did."""
    submission = ProfileSubmission.objects.select_for_update().select_related("provider").get(pk=submission_pk)
    if not may_decide(moderator, submission):
        raise PermissionDenied
    if submission.state != State.WAITING:
        raise NotPossible(_("This profile is no longer waiting."))
    fields |= {"state": state, "decided_by": moderator, "decided_at": timezone.now()}
    for name, value in fields.items():
        setattr(submission, name, value)
    submission.save(update_fields=list(fields))
    return submission


@transaction.atomic
def approve(moderator, submission_pk):
    """Publish the revision that was sent, and no other; tell the provider."""
    submission = _decide(moderator, submission_pk, State.APPROVED)
    if not submission.is_unchanged:
        raise NotPossible(_("The text was changed after it was sent. Ask the provider to send it again."))
    Provider.objects.filter(pk=submission.provider_id).update(confirmed_on=timezone.localdate())
    submission.revision.publish(user=moderator, skip_permission_checks=True)
    page = submission.provider.page
    log(instance=page, action="provider_profiles.approve", user=moderator, revision=submission.revision)
    notices.tell_provider(submission, page)
    return submission


@transaction.atomic
def return_for_changes(moderator, submission_pk, reason, steps_to_change=()):
    """Ask for changes: the reason is required and goes to the provider. What is public stays as it is."""
    if not reason.strip():
        raise NotPossible(_("Write what should change, and why."))
    submission = _decide(
        moderator, submission_pk, State.RETURNED, reason=reason.strip(), steps_to_change=list(steps_to_change)
    )
    page = submission.provider.page
    log(instance=page, action="provider_profiles.return", user=moderator, data={"reason": submission.reason})
    notices.tell_provider(submission, submission.revision.as_object())
    return submission


# What acts at once ----------------------------------------------------------------------------------------------


@transaction.atomic
def set_paused(user, provider, paused):
    """Take the listing out of the directory, or put it back, at once. Doing it twice changes nothing."""
    _may_act_at_once(user, provider)
    moment = timezone.now() if paused else None
    done = Provider.objects.filter(pk=provider.pk, paused_at__isnull=paused).update(paused_at=moment)
    if done:
        _publicly_changed(provider)
        for page in provider.pages.filter(live=True):
            (remove_object if paused else insert_or_update_object)(page)
        log(instance=provider.page, action=f"provider_profiles.{'pause' if paused else 'resume'}", user=user)


@transaction.atomic
def set_space(user, provider, space):
    """Say whether there is space for new people, and so that the listing is still right."""
    _may_act_at_once(user, provider)
    Provider.objects.filter(pk=provider.pk).update(space=space, confirmed_on=timezone.localdate())
    _publicly_changed(provider)


@transaction.atomic
def confirm(user, provider):
    """Note that the provider says everything is still right today."""
    _may_act_at_once(user, provider)
    Provider.objects.filter(pk=provider.pk).update(confirmed_on=timezone.localdate())
    _publicly_changed(provider)


def _may_act_at_once(user, provider):
    if not (is_member(user, provider) or may_moderate(user)):
        raise PermissionDenied


def _publicly_changed(provider):
    listings.refresh(provider.profile_key)
    changed(ProviderProfilePage._meta.label, *[page_tag(page) for page in provider.pages[:1]])


@transaction.atomic
def save_checks(moderator, provider, formset):
    """Save staff's rows of checks; whoever enters a date is the one who saw the paper."""
    if not may_moderate(moderator) or is_member(moderator, provider):
        raise PermissionDenied
    for check in formset.save(commit=False):
        form = next(form for form in formset.forms if form.instance is check)
        if "seen_on" in form.changed_data:
            check.seen_by = moderator if check.seen_on else None
        check.save()
    for check in formset.deleted_objects:
        check.delete()
    log(instance=provider.page, action="provider_profiles.checks", user=moderator)
    _publicly_changed(provider)
