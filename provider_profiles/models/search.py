"""What staff keep for the search: words that mean the same, and what people looked for and did not find."""

import uuid

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from core.text import validate_plain_text


class SearchSynonym(models.Model):
    """Words that mean the same to somebody who searches. Any of them finds profiles that use another."""

    words = models.CharField(
        _("words that mean the same"),
        max_length=500,
        help_text=_("Between commas, in English and Welsh. For example: dog walking, pet sitting, cats and dogs"),
    )

    panels = [FieldPanel("words")]

    class Meta:
        verbose_name = _("words that mean the same")
        verbose_name_plural = _("words that mean the same")
        ordering = ["words"]

    def __str__(self):
        return self.words

    @property
    def phrases(self):
        """The words and phrases, each as written."""
        return [phrase.strip() for phrase in self.words.split(",") if phrase.strip()]


class MissingSupport(models.Model):
    """What somebody looked for in the directory and did not find. Nobody is asked who they are."""

    key = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    # The key of a term; its label is read when it is shown.
    kind = models.CharField(_("kind of help"), max_length=40, blank=True)
    area = models.CharField(_("where"), max_length=80, blank=True)
    text = models.TextField(_("what is missing"), max_length=500, validators=[validate_plain_text])
    created_at = models.DateTimeField(_("told us"), default=timezone.now)
    handled_at = models.DateTimeField(_("handled"), null=True, blank=True)

    class Meta:
        verbose_name = _("missing support")
        verbose_name_plural = _("missing support")
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["handled_at", "-created_at"], name="pp_missing_open")]

    def __str__(self):
        return " · ".join(filter(None, [self.kind, self.area])) or self.text[:60]
