"""The people of a profile: the only writer of memberships and invitations, after a profile has been started.

One owner, and helpers. Each act is in the page's history, and whoever it concerns gets a mail.
"""

from datetime import timedelta

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log

from core.ratelimit import take

from . import people_mails
from .editing import NotPossible
from .models import Provider, ProviderInvitation, ProviderMembership
from .models.invitations import hashed
from .permissions import is_member, may_hand_over, may_invite, may_join, may_leave, may_remove

Role = ProviderMembership.Role
MOST_PEOPLE = 10
MOST_INVITATIONS = 10
DAY = 24 * 3600
INVITATIONS_A_DAY = 20  # by one person
TO_ONE_ADDRESS_A_DAY = 5  # by everybody
# A second press, or an impatient one, sends no second mail.
BETWEEN_MAILS = timedelta(minutes=10)


def _locked(provider):
    """The provider's row, locked: what is counted stays so until the end of the transaction."""
    return Provider.objects.select_for_update().get(pk=provider.pk)


def _log(provider, act, user, member=None):
    """The history names people by number, so that nothing of them stays in it when they close their account."""
    page = provider.page
    if page:
        data = {"member": member.pk} if member else None
        log(instance=page, action=f"provider_profiles.{act}", user=user, data=data)


# Inviting -------------------------------------------------------------------------------------------------------


@transaction.atomic
def invite(user, provider, email):
    """Ask the owner of an address to help. Asked again, the invitation goes out again with a new link.

    Says the same whether or not that address has an account. Raises NotPossible.
    """
    provider, email = _locked(provider), email.lower()
    if not may_invite(user, provider):
        raise PermissionDenied
    if provider.memberships.filter(user__email__iexact=email).exists():
        raise NotPossible(_("This person belongs to the profile already."))
    invitation = provider.invitations.not_joined().filter(email=email).first()
    if invitation and invitation.sent_at > timezone.now() - BETWEEN_MAILS:
        return
    if invitation is None:
        _make_sure_there_is_room(provider)
        invitation = ProviderInvitation(provider=provider, email=email)
    if not (
        take("profiles.invite", INVITATIONS_A_DAY, DAY, user.pk)
        and take("profiles.invite.to", TO_ONE_ADDRESS_A_DAY, DAY, email)
    ):
        raise NotPossible(_("We cannot send another invitation now. Try again tomorrow."))
    invitation.invited_by = user
    token = invitation.new_token()
    invitation.save()
    _log(provider, "invite", user)
    people_mails.invite(invitation, token)


def _make_sure_there_is_room(provider):
    if provider.memberships.count() >= MOST_PEOPLE:
        raise NotPossible(_("There are ten people here already. Remove somebody first."))
    if provider.invitations.not_joined().count() >= MOST_INVITATIONS:
        raise NotPossible(_("Ten invitations are waiting already. Withdraw one first."))


@transaction.atomic
def withdraw(user, invitation):
    """Its link stops working. Of one that was used already nothing is left to withdraw."""
    if not may_invite(user, _locked(invitation.provider)):
        raise PermissionDenied
    if ProviderInvitation.objects.not_joined().filter(pk=invitation.pk).delete()[0]:
        _log(invitation.provider, "withdraw", user)


def invitation_of(token):
    """The invitation behind a link, open or not; None when it was withdrawn, sent again or never ours."""
    invitations = ProviderInvitation.objects.select_related("provider", "invited_by")
    return invitations.filter(token_hash=hashed(token)).first()


@transaction.atomic
def join(user, invitation):
    """Make the invited person a helper. Pressing twice is no harm. Raises NotPossible when it is too late."""
    provider = _locked(invitation.provider)
    invitation = ProviderInvitation.objects.filter(pk=invitation.pk, token_hash=invitation.token_hash).first()
    if invitation is None or not may_join(user, invitation):
        raise PermissionDenied
    if is_member(user, provider):
        return
    if not invitation.is_open:
        raise NotPossible(_("This invitation does not work any more."))
    if provider.memberships.count() >= MOST_PEOPLE:
        raise NotPossible(_("There are ten people here already. Ask the owner to make room."))
    ProviderMembership.objects.create(user=user, provider=provider, role=Role.HELPER)
    invitation.joined_at = timezone.now()
    invitation.save()
    _log(provider, "join", user, user)
    people_mails.tell_owner(provider, "joined", user)


# Leaving and handing over ---------------------------------------------------------------------------------------


def _locked_with(membership):
    """The provider's row, locked, and the membership as it is now. Raises NotPossible when it has ended."""
    provider = _locked(membership.provider)
    now = provider.people.filter(pk=membership.pk).first()
    if now is None:
        raise NotPossible(_("This person does not belong to the profile any more."))
    return provider, now


@transaction.atomic
def remove(user, membership):
    """The owner removes a helper, who is out from this moment."""
    provider, membership = _locked_with(membership)
    if not may_remove(user, membership):
        raise PermissionDenied
    membership.delete()
    _log(provider, "remove", user, membership.user)
    people_mails.tell(membership.user, "removed", provider)


@transaction.atomic
def leave(user, provider):
    """A helper goes by themselves."""
    provider = _locked(provider)
    if not may_leave(user, provider):
        raise NotPossible(_("You are the owner. Hand the profile over first, or close your account."))
    provider.memberships.filter(user=user).delete()
    _log(provider, "leave", user, user)
    people_mails.tell_owner(provider, "left", user)


@transaction.atomic
def hand_over(user, membership):
    """A helper becomes the owner, and the owner a helper."""
    provider, membership = _locked_with(membership)
    if not may_hand_over(user, membership):
        raise PermissionDenied
    provider.memberships.filter(user=user).update(role=Role.HELPER)  # first: there is one owner at a time
    provider.memberships.filter(pk=membership.pk).update(role=Role.OWNER)
    _log(provider, "hand_over", user, membership.user)
    people_mails.tell(membership.user, "owner", provider, user)
    people_mails.tell(user, "helper", provider, membership.user)


@transaction.atomic
def leave_for_good(membership):
    """The account closes. An owner is followed by the helper who was there longest, an active one if possible."""
    provider, was_owner = _locked(membership.provider), membership.is_owner
    membership.delete()
    heir = provider.memberships.select_related("user").order_by("-user__is_active", "created_at", "pk").first()
    if heir and was_owner:
        provider.memberships.filter(pk=heir.pk).update(role=Role.OWNER)
        _log(provider, "inherit", heir.user, heir.user)
        people_mails.tell(heir.user, "inherited", provider)


# The end --------------------------------------------------------------------------------------------------------


def forget_invitations(now=None):
    """Delete invitations 30 days after their last mail; the number of them."""
    return ProviderInvitation.objects.over(now).delete()[0]


def forget_addresses(addresses):
    """Delete the invitations to these addresses; the number of them."""
    return ProviderInvitation.objects.to(addresses).delete()[0]
