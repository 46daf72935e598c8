"""What a journey is written with: steps, and in each step its tasks."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

# How a step joins the one before it.
THEN, AND, OR = "then", "and", "or"
JOINS = [
    (THEN, _("Then: the next number")),
    (AND, _("And: at the same time, under the same number")),
    (OR, _("Or: instead of it, under the same number")),
]


class JourneyTaskBlock(blocks.StructBlock):
    """One thing to do in a step: a link to where it is done or read about, or just words."""

    words = blocks.CharBlock(
        max_length=140,
        label=_("What to do"),
        help_text=_("Begin with a verb. With a page or an address below, these are the words of the link."),
    )
    page = blocks.PageChooserBlock(
        required=False,
        label=_("Page of this site"),
        help_text=_("A guide, a part of one, an event: any page. It then shows that it is part of the journey."),
    )
    address = blocks.RegexBlock(
        regex=r"^(https://[^\s<>\"]+|/[a-z0-9/_-]*)?$",
        max_length=300,
        required=False,
        label=_("or an address"),
        help_text=_("Of another site, with https://. Or of this site, such as /account/, without the language."),
        error_messages={"invalid": _("Start with https:// for another site, or with / for this one.")},
    )
    cost = blocks.CharBlock(
        max_length=60,
        required=False,
        default="",
        label=_("Cost"),
        help_text=_("Shown after the task. For example: £0, or: about £60 a year."),
    )
    instead = blocks.BooleanBlock(
        required=False,
        label=_("Instead of the task before"),
        help_text=_("Puts “or” between the two. Doing one of them is enough."),
    )

    class Meta:
        icon = "check"
        label = _("Task")

    def clean(self, value):
        """Refuse two places to lead to."""
        cleaned = super().clean(value)
        if cleaned.get("page") and cleaned.get("address"):
            both = ValidationError(_("Choose a page or write an address, not both."))
            raise StructBlockValidationError(block_errors={"address": both})
        return cleaned


class JourneyStepBlock(blocks.StructBlock):
    """A step: what it is called, how it joins the one before, and its tasks."""

    title = blocks.CharBlock(max_length=60, label=_("Name of the step"), help_text=_("A few words: Get safe."))
    join = blocks.ChoiceBlock(
        choices=JOINS,
        default=THEN,
        label=_("How it joins the step before"),
        help_text=_("Not asked of the first."),
    )
    text = blocks.CharBlock(
        max_length=160,
        required=False,
        default="",
        label=_("One sentence"),
        help_text=_("What this step is for. Readers see it before they open the step."),
    )
    tasks = blocks.ListBlock(JourneyTaskBlock(), min_num=1, max_num=12, label=_("Tasks"))

    def get_context(self, value, parent_context=None):
        """Adds `step` as readers see it, for the preview in the editor."""
        from .journeys import preview_of_step  # needs models, and models need blocks

        context = super().get_context(value, parent_context=parent_context)
        return context | {"step": preview_of_step(value)}


class JourneyStepsBlock(blocks.StreamBlock):
    """The steps of a journey. Their numbers come from their order."""

    step = JourneyStepBlock(
        icon="list-ol",
        label=_("Step"),
        template="guides/blocks/journey_step.html",
        description=_("A numbered step that opens to show its tasks"),
        preview_value={
            "title": "Get safe",
            "join": THEN,
            "text": "Protect the people you help, and yourself.",
            "tasks": [
                {"words": "Get public liability insurance", "cost": "about £60 a year"},
                {"words": "Ask which checks you need", "cost": "£0"},
            ],
        },
    )

    class Meta:
        max_num = 20
