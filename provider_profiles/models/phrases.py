"""Sentences moderators use again and again when they ask for changes. Staff edit them under Snippets."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel


class ModeratorPhrase(models.Model):
    """One saved phrase, in both languages: it goes to the provider in the language of their page."""

    text = models.CharField(_("sentence"), max_length=300)
    text_cy = models.CharField(_("sentence in Welsh"), max_length=300, blank=True)
    order = models.PositiveSmallIntegerField(_("place in the list"), default=100)

    panels = [FieldPanel(name) for name in ("text", "text_cy", "order")]

    class Meta:
        verbose_name = _("saved phrase")
        verbose_name_plural = _("saved phrases")
        ordering = ["order", "text"]

    def __str__(self):
        return self.text

    def text_in(self, language):
        """The sentence in a language, or in English when it is not translated."""
        return (language == "cy" and self.text_cy) or self.text
