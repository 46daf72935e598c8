"""What the plugin holds about a person, for export, and how it is erased."""

from allauth.account.models import EmailAddress
from wagtail.admin.models import FormState
from wagtail.models import PageLogEntry
from wagtail_localize.models import (
    SegmentOverride,
    String,
    StringSegment,
    StringTranslation,
    TranslatableObject,
    TranslationContext,
    TranslationSource,
)

from core.models.outbox import OutboxMail

from . import enquiries, listing_words, people
from .answers import answers
from .models import ProfileSubmission, ProfileSuggestion, ProviderInvitation, ProviderMembership
from .notices import mails_about


def personal_data(user):
    """Profiles they belong to with every saved text, checks, sendings and photos, and what they wrote to others.

    Messages to their profiles are other people's words: when they came is theirs, the rest is not.
    """
    profiles = [_profile_data(membership) for membership in _memberships(user)]
    return {"profiles": profiles, **_invitations_of(user), **enquiries.sent_by(user.email)}


def _addresses_of(user):
    return {user.email, *EmailAddress.objects.filter(user=user).values_list("email", flat=True)}


def _invitations_of(user):
    """Those to the person, and those they sent."""
    to_them = ProviderInvitation.objects.to(_addresses_of(user)).select_related("provider")
    by_them = ProviderInvitation.objects.filter(invited_by=user).select_related("provider")
    return {
        name: [
            {
                "profile": str(row.provider),
                "to": row.email,
                "sent": row.sent_at.isoformat(),
                "joined": row.joined_at and row.joined_at.isoformat(),
            }
            for row in rows
        ]
        for name, rows in (("invitations received", to_them), ("invitations sent", by_them))
    }


def _memberships(user):
    return ProviderMembership.objects.filter(user=user).select_related("provider")


def _profile_data(membership):
    provider = membership.provider
    pages = list(provider.pages)
    return {
        "name": pages[0].title if pages else "",
        "role": membership.role,
        "member since": membership.created_at.isoformat(),
        "paused": bool(provider.paused_at),
        "why staff paused it": provider.pause_reason,
        "space": provider.space,
        "full until": provider.full_until and provider.full_until.isoformat(),
        "last confirmed": provider.confirmed_on.isoformat() if provider.confirmed_on else None,
        "texts": [_text(revision) for page in pages for revision in page.revisions.order_by("pk")],
        **_rows_of(provider),
        "photos": [
            {
                "uploaded": photo.created_at.isoformat(),
                "everyone in it agreed": photo.consent_at and photo.consent_at.isoformat(),
                "file": path,
            }
            for path, photo in _photos(provider)
        ],
    }


def _rows_of(provider):
    """What is kept beside the text: checks, sendings, what readers suggested, and when mails and messages came."""
    return {
        "checks": [
            {
                "what": check.kind,
                "which": check.which,
                "detail": check.detail,
                "seen on": check.seen_on and check.seen_on.isoformat(),
                "next due": check.next_due and check.next_due.isoformat(),
            }
            for check in provider.checks.all()
        ],
        "sent": [
            {
                "on": row.submitted_at.isoformat(),
                "state": row.state,
                "reason": row.reason,
                "notes": row.notes,
                "reply": row.reply,
            }
            for row in provider.submissions.all()
        ],
        "suggestions about the page": [
            {"on": row.created_at.isoformat(), "kind": row.get_kind_display(), "text": row.text}
            for row in provider.suggestions.all()
        ],
        "messages received": [row.created_at.isoformat() for row in provider.enquiries.all()],
        "mails about dates": [
            {"what": row.kind, "about": row.about.isoformat(), "on": row.written_at.isoformat()}
            for row in provider.notices.all()
        ],
    }


def _text(revision):
    """One saved text in words, without the questions that were left open."""
    page = revision.as_object()
    said = {str(answer.label): answer.text for rows in answers(page).values() for answer in rows if answer.text}
    return {"saved": revision.created_at.isoformat(), "language": page.locale.language_code, **said}


def _photos(provider):
    """(path in the archive, photo) of every photo that is still there."""
    return [(f"photos/{photo.pk}.jpg", photo) for photo in provider.photos.order_by("created_at", "pk")]


def personal_files(user):
    """The photos of the profiles the person belongs to, by their path in the archive."""
    held = [found for membership in _memberships(user) for found in _photos(membership.provider)]
    return {path: photo.file for path, photo in held if photo.file.storage.exists(photo.file.name)}


def erase(user):
    """Leave every profile; a profile with nobody left goes, with its translations, history, photos and logs.

    Of a profile that the person owned the helper who was there longest becomes the owner.
    """
    for membership in _memberships(user):
        if membership.provider.memberships.exclude(user=user).exists():
            people.leave_for_good(membership)
        else:
            _erase_profile(membership.provider)
    people.forget_addresses(_addresses_of(user))
    ProviderInvitation.objects.filter(invited_by=user).delete()
    ProfileSubmission.objects.filter(submitted_by=user).update(submitted_by=None)
    enquiries.forget_sender(user.email)
    ProfileSuggestion.objects.filter(handled_by=user).update(handled_by=None)


def _erase_profile(provider):
    pages = list(provider.page.get_translations(inclusive=True)) if provider.page else []
    ids = [str(page.pk) for page in pages]
    _erase_mails_of_moderators(provider)
    _erase_translation_memory(provider.profile_key)
    for page in sorted(pages, key=lambda page: page.alias_of_id is None):
        FormState.objects.for_instance(page.specific).delete()  # what staff had open in the page editor
        page.specific.delete()  # the signal removes photos, rows and the provider
    # The log keeps that something happened, not to whom.
    PageLogEntry.objects.filter(page_id__in=ids).update(label="", data={})
    provider.delete() if provider.pk else None
    listing_words.forget_deleted_words()


def _erase_mails_of_moderators(provider):
    """They name the profile, and lie in the outbox for a month."""
    for submission in provider.submissions.all():
        OutboxMail.objects.filter(key__startswith=mails_about(submission)).delete()


def _erase_translation_memory(profile_key):
    """wagtail-localize keeps a copy of every text that was translated, and of its translations.

    It keeps strings once for all pages that use them, so only those that nobody else uses go. The order is that
    of its own protected keys.
    """
    of_the_profile = {"object__translation_key": profile_key}
    segments = StringSegment.objects.filter(source__object__translation_key=profile_key)
    strings = set(segments.values_list("string", flat=True))
    for model in (StringTranslation, SegmentOverride):
        model.objects.filter(context__object__translation_key=profile_key).delete()
    TranslationSource.objects.filter(**of_the_profile).delete()
    TranslationContext.objects.filter(**of_the_profile).delete()
    TranslatableObject.objects.filter(translation_key=profile_key).delete()
    String.objects.filter(pk__in=strings, segments=None).delete()
