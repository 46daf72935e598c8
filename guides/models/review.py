"""Checking again: who read a page through, when, who does it next, and the mails that remind them."""

from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField

NEXT_CHECK_AFTER = timedelta(days=182)


def default_next_check():
    """Half a year from today: how often a guide is read through again."""
    return date.today() + NEXT_CHECK_AFTER


class Reviewed(models.Model):
    """A page that somebody reads through again from time to time. Mix in before the page class, add
    `review_panels` to its panels and `same_in_every_language` to its translatable fields."""

    last_checked = models.DateField(_("last checked on"), default=date.today)
    checked_by = models.CharField(
        _("checked by"),
        max_length=120,
        blank=True,
        help_text=_("A name, or a name and a job. For example: Mari Evans."),
    )
    next_check = models.DateField(_("next check"), default=default_next_check)
    owner_name = models.CharField(
        _("who checks it next"),
        max_length=120,
        blank=True,
        help_text=_("Readers do not see this. It need not be somebody who can sign in here."),
    )
    owner_email = models.EmailField(
        _("their email"),
        blank=True,
        help_text=_("They get a mail 30 days before the next check, 7 days before, and on the day."),
    )

    review_panels = [
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("last_checked"), FieldPanel("next_check")]),
                FieldPanel("checked_by"),
                FieldRowPanel([FieldPanel("owner_name"), FieldPanel("owner_email")]),
            ],
            heading=_("Checking"),
        )
    ]
    same_in_every_language = [
        SynchronizedField("last_checked"),
        SynchronizedField("checked_by"),
        SynchronizedField("next_check"),
        SynchronizedField("owner_name"),
        SynchronizedField("owner_email"),
    ]

    class Meta:
        abstract = True

    def clean(self):
        super().clean()
        if self.next_check and self.last_checked and self.next_check < self.last_checked:
            raise ValidationError({"next_check": _("The next check must come after the last one.")})


class ReviewNotice(models.Model):
    """A mail about one check of one page that was written, so that it is written once. It names nobody."""

    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    next_check = models.DateField()
    days_before = models.PositiveSmallIntegerField()
    written_at = models.DateTimeField(default=timezone.now)

    # A notice is no link that an editor would have to know of before a page is deleted.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("notice of a check")
        verbose_name_plural = _("notices of checks")
        constraints = [
            models.UniqueConstraint(
                fields=["page", "next_check", "days_before"], name="guides_one_notice_a_check_and_stage"
            )
        ]

    def __str__(self):
        return f"{self.page_id}: {self.next_check}, {self.days_before}"
