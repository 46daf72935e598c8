"""Who may do what to a profile. Every view, form and service asks here and nowhere else."""

from django.contrib.auth import get_user_model
from django.db.models import Q

from .models import Provider

MODERATE = "provider_profiles.moderate_profile"


def profiles_of(user):
    """The providers this person is a member of, oldest first. Nothing for somebody who is not signed in."""
    if not user.is_authenticated or not user.is_active:
        return Provider.objects.none()
    return Provider.objects.filter(memberships__user=user).order_by("pk")


def is_member(user, provider):
    """True when the person belongs to the profile."""
    return provider is not None and profiles_of(user).filter(pk=provider.pk).exists()


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
