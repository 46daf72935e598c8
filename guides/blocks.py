"""What an editor can put into the text of a guide: the blocks of every page, and those that only guides have."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from core.blocks import BodyBlock
from core.blocks.body import ChecklistBlock
from core.query import active_locale


class Phase(TextChoices):
    """When on the way of a new provider the things of a checklist get done, in order."""

    BEFORE = "before", _("Before your first client")
    FIRST_MONTHS = "first-months", _("In the first three months")
    GROWING = "growing", _("When you grow")


class GuideChecklistBlock(ChecklistBlock):
    """Things to get done, which readers tick and save. Without a phase: a list for paper, as on other pages."""

    phase = blocks.ChoiceBlock(
        choices=Phase.choices,
        required=False,
        search_index=False,
        label=_("When to do these things"),
        help_text=_(
            "Readers can save their ticks, and find the list again in their account. "
            "Leave it empty for a list that is only printed, such as questions to ask."
        ),
    )

    class Meta:
        form_layout = ["title", "phase", "items"]

    def get_context(self, value, parent_context=None):
        """Adds the boxes to tick. A preview of the block alone has no page, and shows squares."""
        context = super().get_context(value, parent_context)
        page, request = context.get("page"), context.get("request")
        if value.get("phase") and page and request:
            from . import ticks  # needs models, and models need blocks

            things = [(child.id, child.value) for child in value["items"].bound_blocks]
            context["boxes"] = ticks.boxes(request, page, things)
            context["anchor"] = ticks.anchor_of(context["boxes"])
            context["phase"] = Phase(value["phase"])
        return context


class FactBlock(SnippetChooserBlock):
    """A fact from the list of facts, in the reader's language when it is translated."""

    def __init__(self, **kwargs):
        super().__init__("guides.PolicyFact", **kwargs)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        here = active_locale()
        if value and value.locale_id != here.pk:
            value = value.get_translation_or_none(here) or value
        context["fact"] = value
        context["in_english"] = bool(value) and value.locale_id != here.pk
        return context

    def get_preview_value(self):
        """A fact of the list itself."""
        return self.target_model.objects.filter(locale=active_locale()).order_by("pk").first()

    def get_searchable_content(self, value):
        return [value.text] if value else []


class GuideBodyBlock(BodyBlock):
    """The text of a guide or of one of its parts."""

    checklist = GuideChecklistBlock(
        icon="list-ul",
        label=_("Checklist"),
        template="guides/blocks/checklist.html",
        description=_("Things to do, with boxes to tick and save"),
        preview_value={
            "title": "Before your first client",
            "phase": "before",
            "items": ["Get insurance", "Find a supervisor"],
        },
    )
    fact = FactBlock(
        icon="info-circle",
        label=_("Fact with its source"),
        template="guides/blocks/fact.html",
        description=_("A law, fee or limit that stands in one place and is shown in many guides"),
    )


def checklists_in(body):
    """The checklists with a phase in the text of a guide, as plain data: phase, title, items (id, text)."""
    return [
        {
            "phase": child.value["phase"],
            "title": child.value["title"],
            "items": [[item.id, item.value] for item in child.value["items"].bound_blocks],
        }
        for child in body or []
        if child.block_type == "checklist" and child.value.get("phase")
    ]
