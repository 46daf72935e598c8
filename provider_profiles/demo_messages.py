"""Messages and a suggestion for the demo's provider, so that their account looks as it would after a month."""

import uuid
from datetime import timedelta

from django.utils import timezone

from .enquiries import CONSENT_VERSION
from .models import Enquiry, ProfileSuggestion, Provider, ProviderProfilePage

TO = "paws-awhile"
SPACE = uuid.UUID("6f1f6d0e-3f0c-4b8e-9f0a-4d2f7c1f5a10")
ENQUIRIES = (
    # name, email, phone, for someone else, days ago, opened, answered, message
    (
        "Priya Nair", "priya.nair@example.org", "", True, 0, False, False,
        "My dad has had dogs all his life and misses them. Could you bring one round on a Tuesday or Thursday "
        "afternoon? We are on the edge of town, ten minutes from the station.",
    ),
    (
        "Glyn Parry", "", "01632 960 118", False, 3, True, False,
        "I saw your page at the library. I would like to walk a dog with somebody once a week. Mornings are best. "
        "Please ring after six.",
    ),
    (
        "Social work team, Millbrook", "duty.team@example.org", "01632 960 140", True, 19, True, True,
        "Do you have space for one visit a week from January? It would be paid from a direct payment.",
    ),
)  # fmt: skip
SUGGESTION = "The train from the coast stops here again, so people could come to you from there."


def make_messages():
    """The messages, once."""
    page = ProviderProfilePage.objects.filter(slug=TO).order_by("pk").first()
    provider = page and Provider.objects.filter(profile_key=page.translation_key).first()
    if provider is None:
        return
    for name, email, phone, for_other, days, opened, answered, message in ENQUIRIES:
        sent = timezone.now() - timedelta(days=days, hours=2)
        Enquiry.objects.get_or_create(
            key=uuid.uuid5(SPACE, name),
            defaults={
                "provider": provider, "name": name, "email": email, "phone": phone, "message": message,
                "for_someone_else": for_other, "agreed_to": CONSENT_VERSION, "language": "en-gb",
                "created_at": sent, "read_at": sent if opened else None, "answered_at": sent if answered else None,
            },
        )  # fmt: skip
    ProfileSuggestion.objects.get_or_create(
        key=uuid.uuid5(SPACE, "suggestion"),
        defaults={"provider": provider, "kind": ProfileSuggestion.Kind.MORE, "text": SUGGESTION},
    )
