"""The text of an Easy Read page: sections with a picture and a few short sentences."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images.blocks import ImageBlock

from .pictures import drawing_of, mark_choices, picture_choices
from .rule import problems_of_page


class SectionBlock(blocks.StructBlock):
    """One picture and the words beside it."""

    picture = blocks.ChoiceBlock(
        choices=picture_choices,
        required=False,
        search_index=False,
        label=_("Picture"),
        help_text=_("Choose the one that shows what the words say."),
    )
    mark = blocks.ChoiceBlock(
        choices=mark_choices,
        required=False,
        search_index=False,
        label=_("Sign on the picture"),
        help_text=_("A tick, a cross or a question mark in the corner. Most pictures need none."),
    )
    heading = blocks.CharBlock(max_length=100, required=False, label=_("Heading"))
    words = blocks.RichTextBlock(
        features=["bold", "ul", "link"],
        label=_("Words"),
        help_text=_(
            "At most 15 words in a sentence, and 5 sentences. Put a hard word in bold, and say what it means."
        ),
    )
    own_picture = ImageBlock(
        required=False,
        label=_("Your own picture"),
        help_text=_("Shown in place of the picture above. Best agreed with people who read Easy Read."),
    )

    def clean(self, value):
        """The section, which must have a picture before it is published."""
        cleaned = super().clean(value)
        if not (self.is_deferred_validation or cleaned["picture"] or cleaned["own_picture"]):
            nothing = ValidationError(_("Choose a picture, or add one of your own below."))
            raise StructBlockValidationError(block_errors={"picture": nothing})
        return cleaned

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        context["drawing"] = drawing_of(value["picture"])
        return context


class EasyReadBlock(blocks.StreamBlock):
    """All sections. Sentences that are too long are refused where they stand; a draft may still have them."""

    section = SectionBlock(
        icon="image",
        label=_("Section"),
        template="guides/easy_read/section.html",
        description=_("A picture on the left, and one idea in a few short sentences"),
        preview_value={
            "picture": "phone",
            "heading": "Talk to us",
            "words": "<p>You can phone us.</p><p>We will take our time.</p>",
        },
    )

    def clean(self, value):
        """The sections, when their words follow the rule of `guides.easy_read.rule`."""
        cleaned = super().clean(value)
        if self.is_deferred_validation:
            return cleaned
        found = problems_of_page("", words_of(cleaned))
        if found:
            raise StreamBlockValidationError(
                block_errors={
                    position: StructBlockValidationError(block_errors={"words": ValidationError(messages)})
                    for position, messages in found.items()
                }
            )
        return cleaned

    def render(self, value, context=None):
        """The sections as HTML, with all of their links to pages looked up together."""
        from core.links import with_links  # needs models, and models need blocks

        request = context.get("request") if context else None
        return with_links(lambda: super(EasyReadBlock, self).render(value, context), request)


def words_of(body):
    """(heading, html) of each section, as the rule reads them."""
    return [
        (section.value.get("heading") or "", getattr(section.value.get("words"), "source", "") or "")
        for section in body
    ]
