"""Mails about who belongs to a profile."""

from .dated_mails import address, send
from .models import ProviderMembership


def invite(invitation, token):
    """The link to join, in the languages of who invites. The text goes from the outbox as soon as it is sent."""
    page = invitation.provider.page

    def context():
        return {
            "name": page.draft_title,
            "invited_by": invitation.invited_by.name,
            "link": address("provider_profiles:join", token),
            "last_moment": invitation.last_moment,
        }

    template = "provider_profiles/mail/invitation"
    send(invitation.invited_by, template, context, page, to=invitation.email, forget_when_sent=True)


def tell(person, what, provider, other=None):
    """Tell one person what happened: joined, left, removed, owner, helper or inherited (mail/people.txt).

    other: whom it is about, when not the one who is told.
    """
    page = provider.page
    if page is None or not person.is_active:
        return

    def context():
        return {
            "what": what,
            "name": page.draft_title,
            "other": other,
            "link": address("provider_profiles:people", provider.pk),
        }

    send(person, "provider_profiles/mail/people", context, page)


def tell_owner(provider, what, other):
    """The owner hears of somebody else."""
    for membership in provider.memberships.filter(role=ProviderMembership.Role.OWNER).select_related("user"):
        tell(membership.user, what, provider, other)
