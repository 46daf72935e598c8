"""Who may do what to a profile. Every view, form and service asks here and nowhere else."""

from allauth.account.models import EmailAddress
from django.contrib.auth import get_user_model
from django.db.models import Q
from wagtail.models import PagePermissionTester

from .models import Provider, ProviderMembership

MODERATE = "provider_profiles.moderate_profile"
MOST_PROFILES = 5  # of one owner
Role = ProviderMembership.Role


def profiles_of(user):
    """The providers this person is a member of, oldest first. Nothing for somebody who is not signed in."""
    if not user.is_authenticated or not user.is_active:
        return Provider.objects.none()
    return Provider.objects.filter(memberships__user=user).order_by("pk")


def is_member(user, provider):
    """True when the person belongs to the profile."""
    return provider is not None and profiles_of(user).filter(pk=provider.pk).exists()


def may_start(user):
    """True while the person owns fewer profiles than one may; those they help with do not count."""
    return ProviderMembership.objects.filter(user=user, role=Role.OWNER).count() < MOST_PROFILES


def may_edit(user, page):
    """True when the person may change this profile page through the provider's forms."""
    return profiles_of(user).filter(profile_key=page.translation_key).exists()


def may_moderate(user):
    """True for staff who check what providers send."""
    return user.is_active and user.has_perm(MODERATE)


def may_decide(user, submission):
    """True when the person may approve or return this submission: a moderator, and never their own profile."""
    own = submission.submitted_by_id == user.pk or is_member(user, submission.provider)
    return may_moderate(user) and not own


def may_agree(user, submission):
    """True when the person may make it public, or be the second of two to agree to that."""
    return submission.first_approved_by_id != user.pk and may_decide(user, submission)


def open_to(user, submissions):
    """Those of the submissions that wait for this moderator: `may_agree` as a query."""
    own = Q(submitted_by=user) | Q(provider__in=profiles_of(user)) | Q(first_approved_by=user)
    return submissions.exclude(own) if may_moderate(user) else submissions.none()


class ProfilePermissions(PagePermissionTester):
    """In Wagtail's admin nobody publishes their own profile, nor one that two moderators have to agree to.

    The page editor, many pages at once, the admin's API and translations all ask here.
    """

    def can_publish(self):
        return super().can_publish() and not self._goes_to_the_moderators()

    def _goes_to_the_moderators(self):
        own = profiles_of(self.user).filter(profile_key=self.page.translation_key).exists()
        return own or self.page.get_latest_revision_as_object().needs_two_people


def may_see_photo(user, photo):
    """True for members of the photo's provider and for moderators."""
    return user.is_authenticated and (is_member(user, photo.provider) or may_moderate(user))


def moderators():
    """The people who are told that a profile waits: in a group that moderates, or given the permission by name."""
    held = Q(content_type__app_label="provider_profiles", codename="moderate_profile")
    from django.contrib.auth.models import Permission

    permission = Permission.objects.filter(held)
    return (
        get_user_model()
        .objects.filter(Q(groups__permissions__in=permission) | Q(user_permissions__in=permission), is_active=True)
        .distinct()
    )


# People of a profile: one owner, and helpers who may do all but this. -------------------------------------------


def is_owner(user, provider):
    """True when the profile is this person's to pass on."""
    return provider.memberships.filter(user=user, user__is_active=True, role=Role.OWNER).exists()


def may_invite(user, provider):
    """True for the owner, who also sends invitations again and withdraws them."""
    return is_owner(user, provider)


def may_remove(user, membership):
    """True for the owner, about a helper."""
    return not membership.is_owner and is_owner(user, membership.provider)


def may_hand_over(user, membership):
    """True for the owner, to a helper who can sign in."""
    return may_remove(user, membership) and membership.user.is_active


def may_leave(user, provider):
    """True for a helper. An owner hands over first, or closes the account."""
    return is_member(user, provider) and not is_owner(user, provider)


def may_join(user, invitation):
    """True for the person who has confirmed the very address that was invited."""
    return (
        user.is_active
        and EmailAddress.objects.filter(user=user, email__iexact=invitation.email, verified=True).exists()
    )
