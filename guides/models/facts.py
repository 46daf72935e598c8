"""Facts that can go out of date (laws, fees, limits): each stands in one place and is shown in many guides."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import TranslatableMixin
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from core.text import validate_one_line, validate_plain_text, validate_public_url

from ..admin.usage import UsagePanel
from .review import default_next_check


class FactNation(models.TextChoices):
    """Where a fact holds."""

    UK = "uk", _("The whole UK")
    ENGLAND = "england", _("England")
    WALES = "wales", _("Wales")
    SCOTLAND = "scotland", _("Scotland")
    NORTHERN_IRELAND = "northern_ireland", _("Northern Ireland")


class PolicyFactQuerySet(models.QuerySet):
    """Facts by how they stand with their checks."""

    def overdue(self):
        """Facts whose next check has passed."""
        return self.filter(next_check__lt=date.today())


class PolicyFact(TranslatableMixin, index.Indexed, models.Model):
    """A law, fee or limit as guides state it, with its source and the day somebody last checked it."""

    name = models.CharField(
        _("name for staff"),
        max_length=100,
        validators=[validate_one_line],
        help_text=_("Readers do not see it. For example: Data protection fee."),
    )
    text = models.TextField(
        _("the fact, for readers"),
        max_length=500,
        validators=[validate_plain_text],
        help_text=_("One to three short sentences in plain words."),
    )
    source_name = models.CharField(
        _("source"),
        max_length=120,
        validators=[validate_one_line],
        help_text=_("For example: Care Quality Commission."),
    )
    source_url = models.URLField(_("web address of the source"), blank=True, validators=[validate_public_url])
    nation = models.CharField(
        _("where it holds"), max_length=20, choices=FactNation.choices, default=FactNation.UK
    )
    is_certain = models.BooleanField(
        _("we have proof"),
        default=True,
        help_text=_("Untick when nobody could prove it. Readers are then told to check with the source."),
    )
    checked_on = models.DateField(_("checked on"), default=date.today)
    next_check = models.DateField(_("next check"), default=default_next_check)
    staff_note = models.TextField(_("note for staff"), max_length=1000, blank=True)

    objects = PolicyFactQuerySet.as_manager()

    panels = [
        UsagePanel(heading=_("Where this fact is used")),
        FieldPanel("text"),
        FieldPanel("nation"),
        MultiFieldPanel(
            [
                FieldPanel("source_name"),
                FieldPanel("source_url"),
                FieldRowPanel([FieldPanel("checked_on"), FieldPanel("next_check")]),
                FieldPanel("is_certain"),
            ],
            heading=_("Source and checks"),
        ),
        MultiFieldPanel([FieldPanel("name"), FieldPanel("staff_note")], heading=_("For staff")),
    ]
    translatable_fields = [
        TranslatableField("text"),
        TranslatableField("source_name"),
        SynchronizedField("name"),
        SynchronizedField("source_url"),
        SynchronizedField("nation"),
        SynchronizedField("is_certain"),
        SynchronizedField("checked_on"),
        SynchronizedField("next_check"),
        SynchronizedField("staff_note"),
    ]
    search_fields = [
        index.SearchField("name", boost=3),
        index.AutocompleteField("name"),
        index.SearchField("text"),
        index.SearchField("source_name"),
        index.FilterField("locale_id"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("fact")
        verbose_name_plural = _("facts")
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name

    def clean(self):
        super().clean()
        if self.next_check and self.checked_on and self.next_check < self.checked_on:
            raise ValidationError({"next_check": _("The next check must come after the last one.")})

    @property
    def check_state(self):
        """How it stands with its check, for lists of staff; "" when all is well."""
        if self.is_overdue:
            return _("Overdue")
        return "" if self.is_certain else _("Not proven")

    @property
    def is_overdue(self):
        """Whether somebody should have checked it by now. Readers still see it; staff see a mark."""
        return self.next_check < date.today()
