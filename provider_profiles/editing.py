"""The only writer of profiles. Views and admin screens call these; nothing else saves a profile page.

An edit is a new draft revision. Sending it makes a `ProfileSubmission` that names that revision; approving it
publishes exactly that one. Why this and not Wagtail's workflow: docs/provider_profiles.md.
"""

import uuid

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

from . import freshness, listings, notices
from .models import ProfilePhoto, ProfileSubmission, Provider, ProviderMembership, ProviderProfilePage
from .models.providers import Space
from .models.submissions import content_digest
from .other_words import follow_photos
from .permissions import is_member, may_agree, may_decide, may_moderate, may_start
from .photo_list import MOST_PHOTOS, moved, photos_of, place_of, put_photos
from .pictures import turned
from .returning import last_decision, step_of_field
from .steps import STEPS, all_missing

State = ProfileSubmission.State
# Photos that are off the page stay until the daily job: this is what one provider may leave on the disk.
MOST_FILES = 60


class NotPossible(Exception):
    """The act is not possible now. The message says why, for the person who tried."""


class NotReady(NotPossible):
    """The profile lacks answers. `missing` is what steps.all_missing gives."""

    def __init__(self, missing):
        self.missing = missing
        super().__init__(_("Some answers are missing."))


# Writing --------------------------------------------------------------------------------------------------------


@transaction.atomic
def start(user, index, title, form_key=None):
    """Make a draft profile below `index` (a directory page) with `user` as its owner; return the Provider.

    form_key: the UUID of the form; the same form sent again gives the profile it made. Raises NotPossible for
    somebody who owns as many as one person may.
    """
    get_user_model().objects.select_for_update().get(pk=user.pk)  # two presses come one after the other
    profile_key = uuid.uuid5(form_key or uuid.uuid4(), str(user.pk))
    made = Provider.objects.filter(profile_key=profile_key).first()
    if made and is_member(user, made):
        return made
    if not may_start(user):
        raise NotPossible(_("You have as many profiles as one person can have. Contact us if you need another."))
    page = ProviderProfilePage(title=title, slug=free_slug(title), live=False, locale=index.locale)
    if not made:  # else it was theirs once
        page.translation_key = profile_key
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
        _add_photo(user, provider, draft, form.cleaned_data)
    draft.save_revision(user=user, log_action=True)
    _step_was_changed(provider, step)
    return draft


def _add_photo(user, provider, draft, answers):
    photos = photos_of(draft)
    if len(photos) >= MOST_PHOTOS:
        raise NotPossible(_("You have four photos. Take one off first."))
    photo = store_photo(user, provider, answers["upload"])
    put_photos(draft, [*photos, (photo, answers["photo_alt"])])


def store_photo(user, provider, content):
    """Keep clean JPEG bytes (pictures.clean_picture) as a photo of the provider, not public yet."""
    if provider.photos.count() >= MOST_FILES:
        raise NotPossible(_("You have changed photos very often today. Try again tomorrow."))
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
def change_photo(user, provider, pk, act, alt):
    """Do one of photo_list.ACTS with a photo of the draft, and note what it shows."""
    page = _editable_page(user, provider)
    draft = page.get_latest_revision_as_object()
    photos = photos_of(draft)
    place = place_of(photos, pk)
    if place is None:
        raise PermissionDenied
    photo = was = photos[place][0]
    if act == "turn":
        with photo.file.open("rb") as opened:
            photo = store_photo(user, provider, turned(opened))
    photos[place] = (photo, alt)
    put_photos(draft, photos if act in ("save", "turn") else moved(photos, place, act))
    follow_photos(draft, was, photo)
    draft.save_revision(user=user, log_action=True)
    _step_was_changed(provider, STEPS["photo"])


# Sending and deciding -------------------------------------------------------------------------------------------


@transaction.atomic
def submit(user, provider, reply=""):
    """Send the draft for checking, with an answer to what was asked for before, and tell the moderators.

    Raises NotReady when answers are missing.
    """
    page = _editable_page(user, provider)
    draft = page.get_latest_revision_as_object()
    missing = all_missing(draft)
    if missing:
        raise NotReady(missing)
    revision = page.latest_revision
    if page.live and page.live_revision_id == revision.pk:
        raise NotPossible(_("Nothing has changed since we last checked your profile."))
    submission = ProfileSubmission.objects.create(
        provider=provider, revision=revision, digest=content_digest(revision), submitted_by=user, reply=reply
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


def _to_decide(moderator, submission_pk):
    """A waiting submission, locked. Raises when this person may not decide it, or somebody already did."""
    submissions = ProfileSubmission.objects.select_for_update().select_related("provider")
    submission = submissions.get(pk=submission_pk)
    if not may_decide(moderator, submission):
        raise PermissionDenied
    if submission.state != State.WAITING:
        raise NotPossible(_("This profile is no longer waiting."))
    return submission


def _note(submission, **fields):
    for name, value in fields.items():
        setattr(submission, name, value)
    submission.save(update_fields=list(fields))


def _decide(moderator, submission, state, **fields):
    _note(submission, state=state, decided_by=moderator, decided_at=timezone.now(), **fields)


@transaction.atomic
def approve(moderator, submission_pk, ticks=None):
    """Publish the revision that was sent, and no other; tell the provider.

    Where two people have to agree, the first one's word is noted and nothing is published: the submission that is
    given back still waits. ticks: what the moderator ticked (`checklist.ticks`), for the history.
    """
    submission = _to_decide(moderator, submission_pk)
    if not submission.is_unchanged:
        raise NotPossible(_("The text was changed after it was sent. Ask the provider to send it again."))
    if not _two_agree(moderator, submission):
        return _agree_first(moderator, submission, ticks)
    _decide(moderator, submission, State.APPROVED)
    Provider.objects.filter(pk=submission.provider_id).update(confirmed_on=timezone.localdate())
    submission.revision.publish(user=moderator, skip_permission_checks=True)
    show_as_of_today(submission.provider)  # its other languages may have been out of search
    page = submission.provider.page
    log(
        instance=page, action="provider_profiles.approve", user=moderator, revision=submission.revision, data=ticks
    )
    notices.tell_provider(submission, page)
    return submission


def _two_agree(moderator, submission):
    """Whether as many agree as have to. A first word counts while the person who gave it still may decide."""
    if not submission.revision.as_object().needs_two_people:
        return True
    first = submission.first_approved_by
    if first is None or not may_decide(first, submission):
        return False
    if not may_agree(moderator, submission):
        raise NotPossible(_("You have agreed already. Somebody else has to agree too."))
    return True


def _agree_first(moderator, submission, ticks):
    _note(submission, first_approved_by=moderator, first_approved_at=timezone.now())
    page, revision = submission.provider.page, submission.revision
    log(instance=page, action="provider_profiles.agree", user=moderator, revision=revision, data=ticks)
    return submission


@transaction.atomic
def return_for_changes(moderator, submission_pk, reason, steps_to_change=(), notes=None):
    """Ask for changes: the reason is required and goes to the provider. What is public stays as it is.

    `notes` are pinned to answers, {field: note}; their steps are asked for too.
    """
    if not reason.strip():
        raise NotPossible(_("Write what should change, and why."))
    submission = _to_decide(moderator, submission_pk)
    _decide(moderator, submission, State.RETURNED, reason=reason.strip(), notes=notes or {})
    steps = step_of_field(submission.revision.as_object())
    asked = {*steps_to_change, *(steps[field] for field in submission.notes if field in steps)}
    _note(submission, steps_to_change=[key for key in STEPS if key in asked])
    page = submission.provider.page
    data = {"reason": submission.reason, "notes": submission.notes}
    log(instance=page, action="provider_profiles.return", user=moderator, data=data)
    notices.tell_provider(submission, submission.revision.as_object())
    return submission


# What acts at once ----------------------------------------------------------------------------------------------


@transaction.atomic
def set_paused(user, provider, paused, how=""):
    """Take the listing out of the directory, or put it back, at once. Doing it twice changes nothing."""
    _may_act_at_once(user, provider)
    member = is_member(user, provider)
    fields = {"paused_at": timezone.now() if paused else None}
    if not paused:
        provider = Provider.objects.select_for_update().get(pk=provider.pk)
        if member and provider.pause_reason:
            raise NotPossible(_("Our staff paused your page. Ask us to put it back."))
        fields["pause_reason"] = ""
        if member:
            fields["confirmed_on"] = timezone.localdate()  # whoever comes back says that the page is right
    if Provider.objects.filter(pk=provider.pk, paused_at__isnull=paused).update(**fields):
        show_as_of_today(provider)
        _log_at_once(user, provider, "pause" if paused else "resume", how)


@transaction.atomic
def pause_by_staff(moderator, provider, reason):
    """Take the listing out until staff put it back, and tell the provider why. Twice is as good as once."""
    if not may_moderate(moderator) or is_member(moderator, provider):
        raise PermissionDenied
    reason = reason.strip()
    if not reason:
        raise NotPossible(_("Write why you pause it. The provider gets these words."))
    provider = Provider.objects.select_for_update().get(pk=provider.pk)
    if provider.pause_reason == reason:
        return
    fields = {"paused_at": provider.paused_at or timezone.now(), "pause_reason": reason}
    Provider.objects.filter(pk=provider.pk).update(**fields)
    show_as_of_today(provider)
    data = {"how": "staff", "reason": reason}
    log(instance=provider.page, action="provider_profiles.pause", user=moderator, data=data)
    notices.tell_of_pause(provider, reason)


@transaction.atomic
def set_space(user, provider, space, full_until=None, how=""):
    """Say whether there is space for new people, and so that the listing is still right.

    full_until: the last day of being full, if that is known. how: "mail" when a link in a mail was used.
    """
    full_until = full_until if space == Space.FULL else None
    _say(user, provider, "space", how, space=space, full_until=full_until)


@transaction.atomic
def confirm(user, provider, how=""):
    """Note that the provider says everything is still right today."""
    _say(user, provider, "confirm", how)


def _say(user, provider, act, how, **fields):
    """Save what was said, with today as the day of confirming. Saying it twice changes nothing."""
    _may_act_at_once(user, provider)
    fields["confirmed_on"] = timezone.localdate()
    if Provider.objects.filter(pk=provider.pk).exclude(**fields).update(**fields):
        show_as_of_today(provider)
        _log_at_once(user, provider, act, how)


def _log_at_once(user, provider, act, how):
    how = how or ("" if is_member(user, provider) else "staff")
    log(instance=provider.page, action=f"provider_profiles.{act}", user=user, data={"how": how} if how else None)


def show_as_of_today(provider):
    """Bring lists, search and stored pages in step with what is true of the provider today."""
    _publicly_changed(provider)
    is_hidden = Provider.objects.filter(freshness.hidden(), pk=provider.pk).exists()
    for page in provider.pages.filter(live=True):
        (remove_object if is_hidden else insert_or_update_object)(page)


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
    changed_kinds = [
        row.kind for row in (*formset.new_objects, *(row for row, _fields in formset.changed_objects))
    ]
    data = {"checks": changed_kinds, "gone": [row.kind for row in formset.deleted_objects]}
    log(instance=provider.page, action="provider_profiles.checks", user=moderator, data=data)
    _publicly_changed(provider)
