"""Enquiries and suggestions: the only code that writes them. Who may read them is asked here too.

A message goes to the members of the profile, through their account. Their mail holds a link and nothing of what
was written, so no health details lie in mailboxes.
"""

import hashlib
import uuid

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.db.models import Count, Q
from django.utils import timezone
from wagtail.log_actions import log

from core.ratelimit import allow, take

from . import notices
from .models import Enquiry, ProfileSuggestion, ProviderProfilePage
from .permissions import is_member, may_moderate

HOUR, DAY = 3600, 24 * 3600
# The wording beside the tick in forms_contact.EnquiryForm. A new wording gets a new version.
CONSENT_VERSION = "2026-11"
FROM_ONE_ADDRESS_AN_HOUR = 12
FROM_ONE_ADDRESS_TO_ONE_PROVIDER_A_DAY = 4
TO_ONE_PROVIDER_A_DAY = 40
SUGGESTIONS_AN_HOUR = 10
SUGGESTIONS_ABOUT_ONE_A_DAY = 30


class TooMany(Exception):
    """Too much was sent from one address or to one provider. Nothing was kept."""


def takes_messages(provider):
    """Whether a message would be read: the profile is open and somebody with an account belongs to it.

    `provider`: as a page gives it (`page.provider`), or None.
    """
    return bool(provider and not provider.is_paused and provider.has_reader)


def key_for(form_key, *parts):
    """The same form sent twice gives the same key; other words give another."""
    words = hashlib.sha256("\x1f".join(str(part) for part in parts).encode()).hexdigest()
    return uuid.uuid5(form_key, words)


def send(request, provider, answers, form_key):
    """Keep a message and tell the members. `answers`: the fields of EnquiryForm by name. Raises TooMany.

    Sent twice it is kept once, and the second press counts towards no limit.
    """
    key = key_for(form_key, provider.pk, *(answers[name] for name in sorted(answers)))
    if Enquiry.objects.filter(key=key).exists():
        return
    if not (
        allow(request, "profiles.enquiry", FROM_ONE_ADDRESS_AN_HOUR, HOUR)
        and allow(request, "profiles.enquiry.one", FROM_ONE_ADDRESS_TO_ONE_PROVIDER_A_DAY, DAY, provider.pk)
        and take("profiles.enquiry.to", TO_ONE_PROVIDER_A_DAY, DAY, provider.pk)
    ):
        raise TooMany
    _keep(Enquiry(provider=provider, key=key, agreed_to=CONSENT_VERSION, **answers), notices.tell_of_enquiry)


def suggest(request, provider, answers, form_key):
    """Keep a suggestion about a profile and tell its members. Raises TooMany. Sent twice it is kept once."""
    key = key_for(form_key, provider.pk, *(answers[name] for name in sorted(answers)))
    if ProfileSuggestion.objects.filter(key=key).exists():
        return
    if not (
        allow(request, "profiles.suggest", SUGGESTIONS_AN_HOUR, HOUR)
        and take("profiles.suggest.about", SUGGESTIONS_ABOUT_ONE_A_DAY, DAY, provider.pk)
    ):
        raise TooMany
    _keep(ProfileSuggestion(provider=provider, key=key, **answers), notices.tell_of_suggestion)


def _keep(row, tell):
    """Save the row and write the mails in one transaction; of two presses at one moment one is kept."""
    try:
        with transaction.atomic():
            row.save()
            tell(row)
    except IntegrityError:
        if not type(row).objects.filter(key=row.key).exists():
            raise


def pages_of(providers):
    """{provider's pk: the page that the provider writes}, without those that have none. One query for all."""
    keys = [provider.profile_key for provider in providers]
    pages = ProviderProfilePage.objects.filter(translation_key__in=keys, alias_of=None).order_by("-pk")
    by_key = {page.translation_key: page for page in pages.select_related("locale")}
    found = {provider.pk: by_key.get(provider.profile_key) for provider in providers}
    return {pk: page for pk, page in found.items() if page}


def with_pages(rows):
    """The rows as a list, each with `page`: the page of its provider, or None. One query for all."""
    rows = list(rows)
    pages = pages_of({row.provider for row in rows})
    for row in rows:
        row.page = pages.get(row.provider_id)
    return rows


# Reading: whoever asks has been found to be a member already ----------------------------------------------------


def enquiries_to(provider):
    """The messages to a profile, the newest first."""
    return Enquiry.objects.filter(provider=provider)


def open_suggestions_about(provider):
    """What readers suggested about a profile and nobody has handled."""
    return ProfileSuggestion.objects.filter(provider=provider, handled_at=None)


def counts_of(providers):
    """{provider's pk: {"all", "new", "suggestions"}} in numbers, for the links to the messages. Two queries."""
    counts = {provider.pk: {"all": 0, "new": 0, "suggestions": 0} for provider in providers}
    messages = Enquiry.objects.filter(provider__in=providers).order_by().values("provider")
    for row in messages.annotate(all=Count("pk"), new=Count("pk", filter=Q(read_at=None))):
        counts[row["provider"]].update(all=row["all"], new=row["new"])
    suggestions = ProfileSuggestion.objects.filter(provider__in=providers, handled_at=None).order_by()
    for row in suggestions.values("provider").annotate(number=Count("pk")):
        counts[row["provider"]]["suggestions"] = row["number"]
    return counts


def opened(enquiry):
    """Note that a member has seen the message; the first time counts."""
    Enquiry.objects.filter(pk=enquiry.pk, read_at=None).update(read_at=timezone.now())


def set_answered(enquiry, answered):
    """Note that a member has answered, or that they have not after all."""
    moment = timezone.now() if answered else None
    Enquiry.objects.filter(pk=enquiry.pk, answered_at__isnull=answered).update(answered_at=moment)


@transaction.atomic
def set_handled(moderator, suggestion):
    """A moderator has dealt with a suggestion, but not with one about their own profile. Twice changes nothing."""
    if not may_moderate(moderator) or is_member(moderator, suggestion.provider):
        raise PermissionDenied
    open_ones = ProfileSuggestion.objects.filter(pk=suggestion.pk, handled_at=None)
    page = suggestion.provider.page
    if open_ones.update(handled_at=timezone.now(), handled_by=moderator) and page:
        data = {"suggestion": [suggestion.kind]}
        log(instance=page, action="provider_profiles.suggestion", user=moderator, data=data)


# The end --------------------------------------------------------------------------------------------------------


def forget_sender(email):
    """Delete the messages that gave this address, and take it off suggestions; how many of both."""
    messages = Enquiry.objects.sent_by(email).delete()[0]
    return messages + ProfileSuggestion.objects.sent_by(email).update(email="")


def sent_by(email):
    """What was sent from this address, as plain data."""
    return {
        "enquiries sent": [
            {
                "to": str(row.provider),
                "sent": row.created_at.isoformat(),
                "name": row.name,
                "email": row.email,
                "phone": row.phone,
                "for someone else": row.for_someone_else,
                "message": row.message,
                "deleted on": row.delete_on.isoformat(),
            }
            for row in Enquiry.objects.sent_by(email).select_related("provider")
        ],
        "suggestions sent": [
            {"about": str(row.provider), "sent": row.created_at.isoformat(), "kind": row.kind, "text": row.text}
            for row in ProfileSuggestion.objects.sent_by(email).select_related("provider")
        ],
    }
