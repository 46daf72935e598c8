"""Journeys: numbered steps with tasks, from an idea to the first client."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel
from wagtail.fields import StreamField
from wagtail.search import index

from core.models import BasePage

from ..journey_blocks import JourneyStepsBlock


class JourneyPage(BasePage):
    """Steps in order, each with its tasks. Every page that a task leads to shows its place in the journey."""

    steps = StreamField(
        JourneyStepsBlock(),
        blank=True,
        verbose_name=_("steps"),
        help_text=_("Seven or so. Their numbers come from their order."),
    )

    parent_page_types = ["guides.GuideIndexPage"]
    subpage_types = []
    search_label = _("Guides")
    card_template = "guides/journey_card.html"
    schema_type = "HowTo"

    search_fields = BasePage.search_fields + [index.SearchField("steps")]
    content_panels = BasePage.content_panels + [
        HelpPanel(template="guides/admin/journey_tips.html", heading=_("How a journey works")),
        FieldPanel("steps"),
    ]

    class Meta:
        verbose_name = _("journey in steps")
        verbose_name_plural = _("journeys in steps")

    def get_context(self, request, *args, **kwargs):
        """Adds `outline`, `rows` (the steps and how far the reader is with each), `progress` and `saved`."""
        from ..journey_progress import shown_to  # it reads models

        context = super().get_context(request, *args, **kwargs)
        shown = shown_to(request, self)
        return context | shown | {"schema": self.structured_data(shown["outline"], request)}

    def structured_data(self, outline, request):
        """The journey as a schema.org HowTo."""
        steps = [{"@type": "HowToStep", "position": step.number, "name": step.title} for step in outline.steps]
        return {
            "@type": self.schema_type,
            "name": self.title,
            "description": self.description,
            "inLanguage": self.locale.language_code,
            "url": self.get_full_url(request) if self.pk else "",
            "step": steps,
        }
