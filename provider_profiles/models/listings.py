"""What the directory reads: one row per live profile and language, one per facet value of it, and sets of rows.

Written by provider_profiles.listings only, from published pages. Everything a card, a filter and a sort needs is
here, so that the directory costs the same for ten profiles as for ten thousand.
"""

from django.db import models
from wagtail.models import Locale, Page

from provider_profiles import freshness


class Listing(models.Model):
    """A profile as one language's directory shows it. `language` is that of the text, which may differ."""

    profile_key = models.UUIDField()
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")
    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=10)
    name = models.CharField(max_length=255)
    my_thing = models.CharField(max_length=120, blank=True)
    url = models.CharField(max_length=500)
    area_name = models.CharField(max_length=80, blank=True)
    # Of the town, never of the provider. Without one when the provider's area is a county.
    latitude = models.FloatField(null=True)
    longitude = models.FloatField(null=True)
    travel_miles = models.PositiveSmallIntegerField(null=True)
    price = models.CharField(max_length=80, blank=True)
    main_kind = models.CharField(max_length=40, blank=True)
    space = models.CharField(max_length=10, blank=True)
    confirmed_on = models.DateField(null=True)
    photo = models.JSONField(default=dict, blank=True)
    photo_alt = models.CharField(max_length=160, blank=True)
    sort_name = models.CharField(max_length=255)
    search_text = models.TextField(blank=True)
    # A fixed number per profile: the home page takes a new run of these each day.
    rotation = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["profile_key", "locale"], name="provider_profiles_listing_once")
        ]
        indexes = [
            models.Index(fields=["locale", "sort_name", "id"], name="pp_listing_az"),
            models.Index(fields=["locale", "-confirmed_on", "sort_name"], name="pp_listing_newest"),
            models.Index(fields=["locale", "rotation"], name="pp_listing_rotation"),
            # Distances are worked out from this index alone.
            models.Index(
                fields=["locale", "latitude", "longitude", "travel_miles", "id"], name="pp_listing_where"
            ),
        ]

    def __str__(self):
        return f"{self.name} ({self.locale_id})"

    @property
    def is_overdue(self):
        """Whether the card says "not confirmed since"."""
        return freshness.is_overdue(self.confirmed_on)


class ListingFacet(models.Model):
    """One value a listing can be filtered by, such as ("kind", "pets") or ("area", "taunton").

    `until` is the last day it is true, for checks that have to be looked at again.
    """

    listing = models.ForeignKey(Listing, on_delete=models.CASCADE, related_name="facets")
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")
    group = models.CharField(max_length=10)
    value = models.CharField(max_length=80)
    until = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["listing", "group", "value"], name="provider_profiles_facet_once")
        ]
        indexes = [
            models.Index(fields=["group", "value", "listing"], name="pp_facet_of"),
            models.Index(
                fields=["locale", "until"], condition=models.Q(until__isnull=False), name="pp_facet_until"
            ),
        ]

    def __str__(self):
        return f"{self.group}: {self.value}"


class FacetSet(models.Model):
    """Which listings have a facet: one bit for each, by their primary key, in blocks of a fixed size.

    What the facet rows say, in the form that counts fast: see provider_profiles.facet_sets, which alone reads it.
    """

    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")
    group = models.CharField(max_length=10)
    value = models.CharField(max_length=80)
    block = models.PositiveIntegerField()
    members = models.BinaryField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["locale", "group", "value", "block"], name="provider_profiles_set_once"
            )
        ]

    def __str__(self):
        return f"{self.group}: {self.value} ({self.block})"
