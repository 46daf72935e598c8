"""People of the demo's profiles: an owner with a helper, somebody invited, and one person with two profiles."""

import uuid
from datetime import timedelta

from django.utils import timezone

from core.demo import demo_user

from . import editing
from .models import Provider, ProviderInvitation, ProviderMembership, ProviderProfilePage
from .models.invitations import hashed

SHARED = "paws-awhile"
HELPER = ("helper@example.org", "Wyn Carrow")
INVITED = "beth.carrow@example.org"
# Of the demo alone: real ones are random and nobody can read them again.
INVITATION_TOKEN = "invitation-of-the-demo"  # noqa: S105 (opens nothing without the invited address)
OWNER_OF_TWO = ("ros@example.org", "Ros Tindall")
SECOND = "Big Sheet Mornings"
SECOND_KEY = uuid.UUID("0e0c4f0e-5a3f-4a39-8a1e-6c6f3d3b9c11")
SECOND_THING = "A morning when your whole family draws a good week on one big sheet."


def make_people(index):
    """The people, once."""
    page = ProviderProfilePage.objects.get(slug=SHARED, locale=index.locale)
    provider = Provider.objects.get(profile_key=page.translation_key)
    owner = provider.memberships.get(role=ProviderMembership.Role.OWNER)
    helper, is_new = ProviderMembership.objects.get_or_create(
        user=demo_user(*HELPER), provider=provider, defaults={"role": ProviderMembership.Role.HELPER}
    )
    if is_new:
        ProviderInvitation.objects.create(
            provider=provider, email=INVITED, invited_by=owner.user, token_hash=hashed(INVITATION_TOKEN)
        )
        for membership, days in ((owner, 210), (helper, 40)):
            membership.created_at = timezone.now() - timedelta(days=days)
            membership.save()
    make_second(index)


def make_second(index):
    """Another profile of somebody who has one: only begun."""
    owner = demo_user(*OWNER_OF_TWO)
    provider = editing.start(owner, index, SECOND, SECOND_KEY)
    draft = editing.draft_of(provider)
    if not draft.my_thing:
        draft.my_thing = SECOND_THING
        draft.save_revision(user=owner)
