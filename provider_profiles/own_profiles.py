"""The profiles of one person as a list: where each stands, what to do next. As many queries for one as for ten."""

from dataclasses import dataclass

from django.db.models import F, OuterRef, Subquery
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from . import enquiries
from .account_state import TITLES, key_of
from .models import ProfileSubmission, Provider, ProviderMembership, ProviderProfilePage
from .permissions import profiles_of

# What to do next, and the page where it is done.
NEXT = {
    "draft": (_("Go on writing"), "profile"),
    "returned": (_("See what we ask for"), "profile"),
    "waiting": (_("See what you sent"), "preview"),
    "changed": (_("Check your answers and send"), "check"),
    "overdue": (_("Say that everything is still right"), "profile"),
    "live": (_("Say whether you have space"), "profile"),
}


@dataclass(frozen=True)
class OwnProfile:
    """One profile of a person. `key` as in AccountState; `messages` as enquiries.counts_of gives them."""

    provider: Provider
    page: ProviderProfilePage
    key: str
    messages: dict

    @property
    def name(self):
        """As the provider wrote it last."""
        return self.page.draft_title

    @property
    def state(self):
        return TITLES[self.key]

    @property
    def is_paused(self):
        return self.provider.is_paused

    @property
    def role(self):
        return ProviderMembership.Role(self.provider.role).label

    @property
    def _next(self):
        is_overdue = self.key == "live" and self.provider.is_overdue and not self.is_paused
        return NEXT["overdue" if is_overdue else self.key]

    @property
    def next_label(self):
        return self._next[0]

    @property
    def next_url(self):
        return reverse(f"provider_profiles:{self._next[1]}", args=[self.provider.pk])


def own_profiles(user):
    """[OwnProfile, …], the oldest profile first."""
    last = ProfileSubmission.objects.filter(provider=OuterRef("pk")).order_by("-pk").values("state")[:1]
    providers = list(profiles_of(user).annotate(last_state=Subquery(last), role=F("memberships__role")))
    pages = enquiries.pages_of(providers)
    counts = enquiries.counts_of(providers)
    return [
        OwnProfile(provider, page, key_of(page, provider.last_state), counts[provider.pk])
        for provider in providers
        if (page := pages.get(provider.pk))
    ]
