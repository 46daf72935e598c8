"""The mails of the plugin. Each is a row in the outbox, in the language of the person who gets it."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation

from core.mail import rendered, send_templated
from core.ratelimit import take

from .models import ProfileSubmission
from .permissions import moderators

MESSAGE_MAILS_A_DAY = 8
DAY = 24 * 3600


def tell_moderators(submission, draft):
    """A profile waits: every moderator is told, but not one who belongs to it."""
    path = reverse("provider_profiles_check", args=[submission.pk])
    context = {"name": draft.title, "link": f"{settings.SITE_URL}{path}"}
    for person in moderators().exclude(provider_memberships__provider=submission.provider):
        key = f"{mails_about(submission)}{person.pk}"
        send_templated(person.email, "provider_profiles/mail/waiting", context, language=person.language, key=key)


def mails_about(submission):
    """How the keys of the mails that told moderators of this sending begin: they hold the profile's name."""
    return f"profiles.waiting:{submission.pk}:"


def tell_provider(submission, page):
    """The outcome goes to everybody who belongs to the profile."""
    approved = submission.state == ProfileSubmission.State.APPROVED
    _tell_members(submission.provider, "approved" if approved else "returned", page, submission.reason)


def tell_of_pause(provider, reason):
    """Staff paused the listing: everybody who belongs to it reads why."""
    _tell_members(provider, "paused", provider.page, reason)


def mail_of_return(provider, page, reason):
    """(subject, body, how many get it) of the mail that asks for changes, as the first member would get it."""
    people = _members(provider)
    if not people:
        return "", "", 0
    language = people[0].language
    context = _about(provider, people[0], page, reason)
    return *rendered("provider_profiles/mail/returned", context, language), len(people)


def _tell_members(provider, name, page, reason):
    for person in _members(provider):
        context = _about(provider, person, page, reason)
        send_templated(person.email, f"provider_profiles/mail/{name}", context, language=person.language)


def _members(provider):
    memberships = provider.memberships.select_related("user").filter(user__is_active=True)
    return [membership.user for membership in memberships.order_by("pk")]


def _about(provider, person, page, reason):
    """What the templates of these mails show."""
    with translation.override(person.language):
        account = f"{settings.SITE_URL}{reverse('provider_profiles:profile', args=[provider.pk])}"
    return {"name": page.title, "reason": reason, "account": account, "page_url": page.full_url}


def tell_of_enquiry(enquiry):
    """Somebody wrote: every member gets a link, and nothing of what was written or by whom."""
    _tell_of_message(enquiry.provider, "enquiry", f"profiles.enquiry:{enquiry.pk}")


def tell_of_suggestion(suggestion):
    """A reader suggests a change: every member gets a link."""
    _tell_of_message(suggestion.provider, "suggestion", f"profiles.suggestion:{suggestion.pk}")


def _tell_of_message(provider, name, key):
    """At most a few mails a day for each member: the others wait in the account, where all of them are."""
    page = provider.page
    for person in _members(provider):
        if not take(f"profiles.{name}.mail", MESSAGE_MAILS_A_DAY, DAY, person.pk):
            continue
        with translation.override(person.language):
            link = f"{settings.SITE_URL}{reverse('provider_profiles:messages', args=[provider.pk])}"
        context = {"name": page.title if page else "", "link": link}
        key_of_mail = f"{key}:{person.pk}"
        send_templated(
            person.email, f"provider_profiles/mail/{name}", context, language=person.language, key=key_of_mail
        )
