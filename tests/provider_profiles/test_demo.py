"""The demo directory shows every state that a profile can be in, and its dates do not grow old."""

import pytest
from django.utils import timezone

from provider_profiles.demo_text import en
from provider_profiles.models import Listing, ProfileSubmission, Provider, ProviderProfilePage

pytestmark = pytest.mark.django_db
State = ProfileSubmission.State


def test_thirty_profiles_in_mixed_states(home):
    originals = ProviderProfilePage.objects.filter(locale__language_code="en-gb")
    slugs = {text["slug"] for text in en.PROFILES}
    assert len(slugs) == 30 and slugs <= set(originals.values_list("slug", flat=True))
    assert originals.filter(live=True, slug__in=slugs).count() == 26
    assert Provider.objects.filter(paused_at__isnull=False).count() == 1
    assert ProfileSubmission.objects.filter(state=State.WAITING).count() == 2
    assert ProfileSubmission.objects.filter(state=State.RETURNED).count() == 1


def test_who_is_paused_or_still_writing_is_not_listed(home):
    names = set(Listing.objects.values_list("name", flat=True))
    assert not names & {"Sunday Best", "Easy Words", "First Pay Packet"}
    assert "Pedal On" in names


def test_somebody_confirmed_their_profile_within_the_last_week(home):
    newest = Listing.objects.order_by("-confirmed_on").first().confirmed_on
    assert 0 <= (timezone.localdate() - newest).days <= 7
