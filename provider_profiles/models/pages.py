"""The directory page and the profile page. All moderated text lives here, in page revisions."""

from functools import cached_property

from django.db import models
from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel
from wagtail.search import index
from wagtail.url_routing import RouteResult
from wagtail_localize.fields import SynchronizedField

from core.headers import may_ask_location
from core.models import Area, BasePage
from core.places import without_exact_position
from core.text import shown_host, validate_plain_text, validate_public_url
from provider_profiles import freshness

from .choices import Regulator
from .facts import ACCESS_FACTS, ProfileFacts
from .other_words import OtherWords
from .photos import ProfilePhoto
from .terms import ProfileTerm, TermGroup


class PriceUnit(models.TextChoices):
    """What a price is for. Written after the amount: "£22 an hour"."""

    HOUR = "hour", _("an hour")
    SESSION = "session", _("a session")
    VISIT = "visit", _("a visit")
    WALK = "walk", _("a walk")
    CLASS = "class", _("a class")
    HALF_DAY = "half_day", _("a half day")
    DAY = "day", _("a day")
    NIGHT = "night", _("a night")
    WHOLE = "whole", _("for the whole piece of work")
    FREE = "free", _("nothing: it is free")
    ASK = "ask", _("agreed with each person")


class PreferredContact(models.TextChoices):
    """How a provider would like to be reached first."""

    PHONE = "phone", _("Phone")
    TEXT = "text", _("Text message")
    EMAIL = "email", _("Email")


class RegulationBasis(models.TextChoices):
    """Why a provider may do what they do. Personal care needs one of the last two."""

    NO_PERSONAL_CARE = "none", _("I do not offer personal care")
    REGISTERED = "registered", _("I offer personal care and I am registered with a regulator")
    EXEMPT = "exempt", _("I offer personal care and do not have to register")


REGULATOR_SITES = {
    Regulator.CQC: "https://www.cqc.org.uk/",
    Regulator.CIW: "https://www.careinspectorate.wales/",
    Regulator.CIS: "https://www.careinspectorate.com/",
    Regulator.RQIA: "https://www.rqia.org.uk/",
}


class ProviderProfileIndexPage(BasePage):
    """The directory: everybody who is listed, with filters.

    No group looks after its pages: moderators decide on what providers send under Profiles, and with rights in the
    page editor they could publish a text that nobody checked.
    """

    schema_type = "CollectionPage"

    parent_page_types = ["home.HomePage"]
    subpage_types = ["provider_profiles.ProviderProfilePage"]
    max_count_per_parent = 1
    template = "provider_profiles/provider_profile_index_page.html"

    class Meta:
        verbose_name = _("directory of providers")
        verbose_name_plural = _("directories of providers")

    def get_context(self, request, *args, **kwargs):
        """Add the results, the filters with their counts, and the page of results asked for."""
        from provider_profiles.directory import search_directory

        context = super().get_context(request, *args, **kwargs)
        context["directory"] = search_directory(request.GET, self.locale, self.get_url(request))
        return context

    def cache_tags(self):
        return super().cache_tags() | {"provider_profiles.ProviderProfilePage"}

    def route(self, request, path_components):
        """As Wagtail does it; the address of a deleted profile leads here, to be told that it has gone."""
        from provider_profiles.gone import was_deleted

        try:
            return super().route(request, path_components)
        except Http404:
            if len(path_components) == 1 and was_deleted(path_components[0]):
                return RouteResult(self, kwargs={"gone": True})
            raise

    def serve(self, request, *args, gone=False, **kwargs):
        """The directory, or the words about a profile that has gone.

        An address that holds a whole postcode or a position is cut down first.
        """
        from provider_profiles.gone import gone_page

        if gone:
            return gone_page(request)
        typed = request.GET.get("where", "")
        kept = without_exact_position(typed)
        if kept == typed:
            return may_ask_location(super().serve(request, *args, **kwargs))
        query = request.GET.copy()
        query["where"] = kept
        return redirect(f"{self.get_url(request)}?{query.urlencode()}")


class ProviderProfilePage(ProfileFacts, OtherWords, BasePage):
    """One provider's page. The title is the name people know them by.

    A page may be a draft with next to nothing filled in: templates must stand it. What has to be there before it
    can be sent for checking is decided in provider_profiles.steps, not here.
    """

    my_thing = models.CharField(
        _("my thing"),
        max_length=120,
        blank=True,
        validators=[validate_plain_text],
        help_text=_(
            "One sentence on what you do. For example: Football, cricket and pub quizzes with good company."
        ),
    )
    people = models.CharField(_("who you are"), max_length=120, blank=True, validators=[validate_plain_text])
    about = models.TextField(_("about"), max_length=2000, blank=True, validators=[validate_plain_text])
    typical_visit = models.TextField(
        _("a typical visit"), max_length=1500, blank=True, validators=[validate_plain_text]
    )
    terms = ParentalManyToManyField(ProfileTerm, verbose_name=_("terms"), blank=True, related_name="+")

    area = models.ForeignKey(
        Area, verbose_name=_("town or county"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    also_areas = ParentalManyToManyField(Area, verbose_name=_("other places"), blank=True, related_name="+")
    area_note = models.CharField(_("how far you go"), max_length=120, blank=True, validators=[validate_plain_text])
    when_note = models.CharField(_("days and times"), max_length=160, blank=True, validators=[validate_plain_text])

    price = models.DecimalField(_("price in pounds"), max_digits=7, decimal_places=2, null=True, blank=True)
    price_unit = models.CharField(_("the price is for"), max_length=10, choices=PriceUnit.choices, blank=True)
    price_note = models.CharField(
        _("about the price"), max_length=200, blank=True, validators=[validate_plain_text]
    )

    contact_phone = models.CharField(_("phone"), max_length=30, blank=True)
    contact_email = models.EmailField(_("email"), blank=True)
    website = models.URLField(_("website"), blank=True, validators=[validate_public_url])
    preferred_contact = models.CharField(
        _("best way to reach you"), max_length=10, choices=PreferredContact.choices, blank=True
    )

    regulation_basis = models.CharField(
        _("personal care"), max_length=12, choices=RegulationBasis.choices, blank=True
    )
    regulator = models.CharField(_("regulator"), max_length=10, choices=Regulator.choices, blank=True)
    regulator_number = models.CharField(
        _("registration number"), max_length=40, blank=True, validators=[validate_plain_text]
    )
    exempt_note = models.CharField(
        _("why you do not have to register"), max_length=200, blank=True, validators=[validate_plain_text]
    )

    photo = models.ForeignKey(ProfilePhoto, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    photo_alt = models.CharField(
        _("what the photo shows"), max_length=160, blank=True, validators=[validate_plain_text]
    )
    access_notes = models.TextField(_("access"), max_length=600, blank=True, validators=[validate_plain_text])

    has_summary = False
    search_label = _("People and groups")
    card_template = "provider_profiles/page_card.html"
    reads_with = ("area", "photo")
    schema_type = "Organization"

    parent_page_types = ["provider_profiles.ProviderProfileIndexPage"]
    subpage_types = []
    template = "provider_profiles/provider_profile_page.html"

    content_panels = [
        HelpPanel(
            _(
                "Providers write this themselves. Check what they send under Profiles in the menu. Words "
                "that they wrote in their other language come back when you publish that page: ask them to change "
                "those."
            ),
            heading=_("Before you edit"),
        ),
        *[p for p in BasePage.content_panels if getattr(p, "field_name", "") != "summary"],
        MultiFieldPanel(
            [FieldPanel(f) for f in ("my_thing", "people", "team_size", "about", "typical_visit")], _("About")
        ),
        MultiFieldPanel(
            [FieldPanel(f) for f in ("terms", "area", "also_areas", "travel_miles", "area_note", "when_note")],
            _("What, who for and where"),
        ),
        MultiFieldPanel([FieldPanel(f) for f in (*ACCESS_FACTS, "access_notes")], _("Access")),
        MultiFieldPanel([FieldPanel(f) for f in ("price", "price_unit", "price_note")], _("Price")),
        MultiFieldPanel(
            [FieldPanel(f) for f in ("contact_phone", "contact_email", "website", "preferred_contact")],
            _("Contact"),
        ),
        MultiFieldPanel(
            [FieldPanel(f) for f in ("regulation_basis", "regulator", "regulator_number", "exempt_note")],
            _("Personal care"),
        ),
        FieldPanel("photo_alt"),
    ]
    search_fields = BasePage.search_fields + [
        index.SearchField("my_thing", boost=2),
        index.SearchField("people"),
        index.SearchField("about"),
        index.SearchField("typical_visit"),
        index.SearchField("term_words"),
        index.SearchField("area_words"),
        index.AutocompleteField("my_thing"),
    ]
    override_translatable_fields = (
        BasePage.override_translatable_fields
        + [SynchronizedField(name, overridable=False) for name in ("contact_phone", "regulator_number")]
        + [SynchronizedField("people")]
    )

    # What every language's page of a profile has in common; copied from the provider's own page on publishing.
    SHARED_FIELDS = (
        "area", "price", "price_unit", "contact_phone", "contact_email", "website", "preferred_contact",
        "regulation_basis", "regulator", "regulator_number", *ProfileFacts.FACT_FIELDS,
    )  # fmt: skip

    class Meta:
        verbose_name = _("provider profile")
        verbose_name_plural = _("provider profiles")

    @property
    def description(self):
        """What search engines and shared links show."""
        return self.search_description or self.my_thing

    @cached_property
    def provider(self):
        """The unmoderated half (`Provider`), or None for a page that was never published or started."""
        from .providers import Provider

        return Provider.objects.with_reader().filter(profile_key=self.translation_key).first()

    def terms_by_group(self):
        """{"kind": [term, …], …} for every group, in the order staff gave them; from one query."""
        groups = {group: [] for group in TermGroup.values}
        for term in sorted(self.terms.all(), key=lambda term: (term.order, str(term))):
            groups[term.group].append(term)
        return groups

    @property
    def offers_personal_care(self):
        return any(term.needs_regulation for term in self.terms.all())

    @property
    def needs_two_people(self):
        """Whether two moderators have to agree to this text: with personal care, one can overlook too much."""
        regulated = (RegulationBasis.REGISTERED, RegulationBasis.EXEMPT)
        return self.offers_personal_care or self.regulation_basis in regulated

    def permissions_for_user(self, user):
        """As Wagtail has it, but nobody publishes past the moderators: see `ProfilePermissions`."""
        from provider_profiles.permissions import ProfilePermissions

        return ProfilePermissions(user, self)

    @property
    def price_text(self):
        """ "£22 an hour", or nothing when no price was given."""
        if self.price_unit == PriceUnit.FREE:
            return gettext("Free")
        if self.price_unit == PriceUnit.ASK:
            return gettext("Ask for a price")
        if self.price is None:
            return ""
        amount = f"£{self.price:.2f}".removesuffix(".00")
        return f"{amount} {self.get_price_unit_display()}".strip()

    @property
    def regulator_site(self):
        return REGULATOR_SITES.get(self.regulator, "")

    @property
    def website_host(self):
        """The host of the website, shown so that nobody follows a link blindly."""
        return shown_host(self.website)

    def term_words(self):
        """The labels in both languages, for the search index."""
        return " ".join(f"{term.label} {term.label_cy}" for term in self.terms.all())

    def area_words(self):
        """The places in both languages and their postcode districts, for the search index."""
        return " ".join(f"{area.name} {area.name_cy} {area.county} {area.outcodes}" for area in self.all_areas())

    def all_areas(self):
        """Where the provider is, then where else they go."""
        main = [self.area] if self.area else []
        return main + [area for area in self.also_areas.all() if area != self.area]

    @classmethod
    def get_indexed_objects(cls):
        """The site search does not find profiles that are paused or not confirmed for too long."""
        from .providers import Provider

        hidden = Provider.objects.filter(freshness.hidden()).values("profile_key")
        return super().get_indexed_objects().exclude(translation_key__in=hidden)

    def get_sitemap_urls(self, request=None):
        """Nothing for a page that no list shows. Which these are is read once for a sitemap."""
        from .providers import Provider

        hidden = getattr(request, "hidden_profiles", None)
        if hidden is None:
            hidden = set(Provider.objects.filter(freshness.hidden()).values_list("profile_key", flat=True))
            if request is not None:
                request.hidden_profiles = hidden
        return [] if self.translation_key in hidden else super().get_sitemap_urls(request)

    def route(self, request, path_components):
        """As Wagtail does it; a profile that was public and is not any more says so."""
        from provider_profiles.gone import has_gone

        if not path_components and has_gone(self):
            return RouteResult(self, kwargs={"gone": True})
        return super().route(request, path_components)

    def serve(self, request, *args, gone=False, **kwargs):
        """The profile, or the words about one that has gone."""
        from provider_profiles.gone import gone_page

        return gone_page(request, self) if gone else super().serve(request, *args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        """Add what the profile shows beyond its own text: members' state, checks, photo."""
        from core.page_cache import depend_on
        from provider_profiles.permissions import may_edit
        from provider_profiles.showing import profile_context

        context = super().get_context(request, *args, **kwargs)
        is_preview = getattr(request, "is_preview", False)
        context.update(profile_context(self, is_preview))
        if context["is_out"]:
            depend_on(request, self._meta.label)  # it shows others
        context["is_own"] = is_preview and may_edit(request.user, self)
        return context
