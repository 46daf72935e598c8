"""The organisation behind the site: its name and how to reach it, in each language."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting


@register_setting(icon="group")
class OrganisationSettings(BaseSiteSetting):
    """Shown in the header and footer of every page and in every mail. Welsh fields fall back to English."""

    name = models.CharField(_("name"), max_length=80, default="Foothold")
    strapline = models.CharField(_("strapline"), max_length=160, blank=True)
    strapline_cy = models.CharField(_("strapline in Welsh"), max_length=160, blank=True)
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    text_relay = models.CharField(_("text relay"), max_length=60, blank=True)
    email = models.EmailField(_("email"), blank=True)
    hours = models.CharField(_("when the phone is answered"), max_length=120, blank=True)
    hours_cy = models.CharField(_("when the phone is answered, in Welsh"), max_length=120, blank=True)
    area = models.CharField(_("where we work"), max_length=120, blank=True)
    area_cy = models.CharField(_("where we work, in Welsh"), max_length=120, blank=True)
    notice = models.CharField(_("notice at the foot of every page"), max_length=200, blank=True)
    notice_cy = models.CharField(_("notice in Welsh"), max_length=200, blank=True)

    panels = [
        MultiFieldPanel(
            [FieldPanel("name"), FieldPanel("strapline"), FieldPanel("strapline_cy")], _("Who we are")
        ),
        MultiFieldPanel(
            [FieldPanel(f) for f in ("phone", "text_relay", "email", "hours", "hours_cy", "area", "area_cy")],
            _("How to reach us"),
        ),
        MultiFieldPanel([FieldPanel("notice"), FieldPanel("notice_cy")], _("Foot of the page")),
    ]

    class Meta:
        verbose_name = _("organisation")

    def said(self, field):
        """The text of a field in the language of the page, or in English when there is no Welsh."""
        return (get_language() == "cy" and getattr(self, f"{field}_cy", "")) or getattr(self, field)
