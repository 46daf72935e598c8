"""Places as people name them: towns and counties. Public pages never say more about where a provider is."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index


class Nation(models.TextChoices):
    """The four nations: rules on care, checks and regulators differ between them."""

    ENGLAND = "england", _("England")
    WALES = "wales", _("Wales")
    SCOTLAND = "scotland", _("Scotland")
    NORTHERN_IRELAND = "northern_ireland", _("Northern Ireland")


class Area(index.Indexed, models.Model):
    """A town or county that profiles and events can be in."""

    name = models.CharField(_("name"), max_length=80)
    name_cy = models.CharField(_("name in Welsh"), max_length=80, blank=True)
    slug = models.SlugField(_("short name"), max_length=80, unique=True)
    county = models.CharField(_("county or council"), max_length=80, blank=True)
    nation = models.CharField(_("nation"), max_length=20, choices=Nation.choices)
    outcodes = models.CharField(
        _("postcode districts"), max_length=200, blank=True, help_text=_("For example: TA1 TA2 TA3")
    )
    # The middle of the town, to about a kilometre. Needed only where several towns have the name (core/places.py).
    latitude = models.FloatField(
        _("latitude"), null=True, blank=True, validators=[MinValueValidator(49), MaxValueValidator(61)],
        help_text=_("Of the middle of the town. Leave it empty for most towns: we know where they are."),
    )  # fmt: skip
    longitude = models.FloatField(
        _("longitude"), null=True, blank=True, validators=[MinValueValidator(-9), MaxValueValidator(2)]
    )

    panels = [
        FieldPanel(name)
        for name in ("name", "name_cy", "slug", "county", "nation", "outcodes", "latitude", "longitude")
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("area")
        verbose_name_plural = _("areas")
        ordering = ["name"]

    def __str__(self):
        return self.name_cy if self.name_cy and get_language() == "cy" else self.name
