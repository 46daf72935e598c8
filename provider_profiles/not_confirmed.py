"""Public profiles that nobody has confirmed although three mails asked: staff ring the provider."""

from . import freshness
from .models import Provider, ProviderProfilePage


def providers_not_confirmed(today=None):
    """Providers with a public page, six weeks or more after they were due to confirm, the longest ago first."""
    public = ProviderProfilePage.objects.filter(live=True, alias_of=None).values("translation_key")
    late = freshness.overdue_by(freshness.STAFF_AFTER, today)
    return Provider.objects.filter(late, paused_at=None, profile_key__in=public).order_by("confirmed_on", "pk")
