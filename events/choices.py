"""The kinds of event, who they are for, and how they stand."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """What sort of gathering it is."""

    TRAINING = "training", _("Training")
    MEET_UP = "meet_up", _("Peer meet-up")
    SUPERVISION = "supervision", _("Supervision circle")
    GAP_WORKSHOP = "gap_workshop", _("Gap workshop")
    INFORMATION = "information", _("Information session")


class Audience(models.TextChoices):
    """Who an event is for."""

    EVERYONE = "everyone", _("Everyone")
    STARTING = "starting", _("People thinking of starting")
    PROVIDERS = "providers", _("Small providers")
    SOCIAL_WORKERS = "social_workers", _("Social workers")
    FAMILIES = "families", _("Families and people who get support")


class Status(models.TextChoices):
    """Whether an event takes place as announced."""

    SCHEDULED = "scheduled", _("Going ahead")
    CANCELLED = "cancelled", _("Cancelled")
    MOVED_ONLINE = "moved_online", _("Moved online")
    POSTPONED = "postponed", _("Postponed")


# An event with one of these takes place, so places can be booked.
GOING_AHEAD = (Status.SCHEDULED, Status.MOVED_ONLINE)
