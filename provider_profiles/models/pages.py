"""The directory page and the profile page. All moderated text lives here, in page revisions."""

from functools import cached_property

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from core.models import Area, BasePage
from core.text import shown_host, validate_plain_text, validate_public_url

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


class Regulator(models.TextChoices):
    """The regulator of care in each nation."""

    CQC = "cqc", _("Care Quality Commission (England)")
    CIW = "ciw", _("Care Inspectorate Wales")
    CIS = "cis", _("Care Inspectorate (Scotland)")
    RQIA = "rqia", _("Regulation and Quality Improvement Authority (Northern Ireland)")


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


class ProviderProfilePage(BasePage):
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
    schema_type = "Organization"

    parent_page_types = ["provider_profiles.ProviderProfileIndexPage"]
    subpage_types = []
    template = "provider_profiles/provider_profile_page.html"

    content_panels = [
        HelpPanel(
            _("Providers write this themselves. Check what they send under Profiles in the menu."),
            heading=_("Before you edit"),
        ),
        *[p for p in BasePage.content_panels if getattr(p, "field_name", "") != "summary"],
        MultiFieldPanel([FieldPanel(f) for f in ("my_thing", "people", "about", "typical_visit")], _("About")),
        MultiFieldPanel(
            [FieldPanel(f) for f in ("terms", "area", "also_areas", "area_note", "when_note", "access_notes")],
            _("What, who for and where"),
        ),
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
        "regulation_basis", "regulator", "regulator_number", "photo",
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

        return Provider.objects.filter(profile_key=self.translation_key).first()

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
        """Paused profiles are not found by the site search."""
        from .providers import Provider

        paused = Provider.objects.filter(paused_at__isnull=False).values("profile_key")
        return super().get_indexed_objects().exclude(translation_key__in=paused)

    def get_context(self, request, *args, **kwargs):
        """Add what the profile shows beyond its own text: members' state, checks, photo."""
        from provider_profiles.permissions import may_edit
        from provider_profiles.showing import profile_context

        context = super().get_context(request, *args, **kwargs)
        is_preview = getattr(request, "is_preview", False)
        context.update(profile_context(self, is_preview))
        context["is_own"] = is_preview and may_edit(request.user, self)
        return context
