"""The mails of the plugin. Each is a row in the outbox, in the language of the person who gets it."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation

from core.mail import send_templated

from .models import ProfileSubmission
from .permissions import moderators


def tell_moderators(submission, draft):
    """A profile waits: every moderator is told, but not one who belongs to it."""
    path = reverse("provider_profiles_check", args=[submission.pk])
    context = {"name": draft.title, "link": f"{settings.SITE_URL}{path}"}
    for person in moderators().exclude(provider_memberships__provider=submission.provider):
        send_templated(person.email, "provider_profiles/mail/waiting", context, language=person.language)


def tell_provider(submission, page):
    """The outcome goes to everybody who belongs to the profile."""
    approved = submission.state == ProfileSubmission.State.APPROVED
    template = f"provider_profiles/mail/{'approved' if approved else 'returned'}"
    for membership in submission.provider.memberships.select_related("user").filter(user__is_active=True):
        person = membership.user
        with translation.override(person.language):
            account = f"{settings.SITE_URL}{reverse('provider_profiles:profile')}"
        context = {"name": page.title, "reason": submission.reason, "account": account, "page_url": page.full_url}
        send_templated(person.email, template, context, language=person.language)
