"""Facts of a profile that are the same in every language: how far, how many, how to get in, where else online."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from core.text import shown_host, validate_public_url

MOST_LINKS = 3


class TravelMiles(models.IntegerChoices):
    """How far from their town a provider goes."""

    TWO = 2, _("Up to 2 miles")
    FIVE = 5, _("Up to 5 miles")
    TEN = 10, _("Up to 10 miles")
    TWENTY = 20, _("Up to 20 miles")
    FIFTY = 50, _("Up to 50 miles")


class TeamSize(models.TextChoices):
    """How many people do the work."""

    ME = "me", _("Just me")
    SMALL = "small", _("2 to 4 people")
    TEAM = "team", _("5 to 8 people")


class Access(models.TextChoices):
    """An answer about access. PARTLY is a word of its own and is never shown or counted as YES."""

    YES = "yes", _("Yes")
    PARTLY = "partly", _("Partly")
    NO = "no", _("No")
    ASK = "ask", _("Ask us")


# Field → the question in short. The order is that of the form and of the page.
ACCESS_FACTS = {
    "access_step_free": _("Way in without steps"),
    "access_toilet": _("Accessible toilet"),
    "access_parking": _("Parking close by"),
    "access_hearing_loop": _("Hearing loop"),
    "access_quiet": _("Quiet space"),
}


def validate_links(value):
    """Refuse anything that is not a short list of plain public web addresses."""
    if not isinstance(value, list) or not all(isinstance(link, str) and len(link) <= 200 for link in value):
        raise ValidationError(_("Enter web addresses that start with https://"))
    if len(value) > MOST_LINKS:
        raise ValidationError(_("Give three links at most."))
    for link in value:
        validate_public_url(link)


def access_field(name):
    return models.CharField(ACCESS_FACTS[name], max_length=6, choices=Access.choices, blank=True)


class ProfileFacts(models.Model):
    """The part of a profile page that holds such facts."""

    team_size = models.CharField(_("how many you are"), max_length=5, choices=TeamSize.choices, blank=True)
    travel_miles = models.PositiveSmallIntegerField(
        _("how far you travel"), choices=TravelMiles.choices, null=True, blank=True
    )
    social_links = models.JSONField(_("other links"), default=list, blank=True, validators=[validate_links])
    access_step_free = access_field("access_step_free")
    access_toilet = access_field("access_toilet")
    access_parking = access_field("access_parking")
    access_hearing_loop = access_field("access_hearing_loop")
    access_quiet = access_field("access_quiet")

    FACT_FIELDS = ("team_size", "travel_miles", "social_links", *ACCESS_FACTS)

    class Meta:
        abstract = True

    @property
    def links(self):
        """[{"url", "host"}] of the other links: nobody follows a link without seeing where it leads."""
        return [{"url": link, "host": shown_host(link)} for link in self.social_links[:MOST_LINKS]]

    @property
    def access(self):
        """[{"label", "answer", "key"}] of what was said about access, in the order of the form."""
        return [
            {"label": label, "answer": self._display(name), "key": getattr(self, name)}
            for name, label in ACCESS_FACTS.items()
            if getattr(self, name)
        ]

    def _display(self, name):
        return getattr(self, f"get_{name}_display")()
