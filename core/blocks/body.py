"""Few blocks with plain names: what an editor can put into the text of a page."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock

TEXT_FEATURES = ["h2", "h3", "bold", "ul", "ol", "link", "document-link"]
SHORT_TEXT_FEATURES = ["bold", "ul", "link"]


class NoteBlock(blocks.StructBlock):
    """A few sentences that stand out."""

    text = blocks.RichTextBlock(
        label=_("Text"), features=SHORT_TEXT_FEATURES, help_text=_("One to three short sentences.")
    )


class DoDontBlock(blocks.StructBlock):
    """Two short lists side by side."""

    do = blocks.ListBlock(
        blocks.CharBlock(max_length=160, label=_("Do")),
        label=_("Do"),
        help_text=_("Begin with what to do. For example: Arrive on time."),
    )
    dont = blocks.ListBlock(
        blocks.CharBlock(max_length=160, label=_("Do not")),
        label=_("Do not"),
        help_text=_("Without “do not”: the heading says so. For example: Promise what you cannot keep."),
    )


class ChecklistBlock(blocks.StructBlock):
    """Things to do, with a square to tick on paper."""

    title = blocks.CharBlock(
        max_length=100, label=_("Title"), help_text=_("For example: Before your first client.")
    )
    items = blocks.ListBlock(
        blocks.CharBlock(max_length=200, label=_("Thing to do")),
        label=_("Things to do"),
        help_text=_("One thing each, as you would say it. For example: Get insurance."),
    )


class StepBlock(blocks.StructBlock):
    """One step of several."""

    title = blocks.CharBlock(max_length=100, label=_("Title"), help_text=_("What to do. For example: Ask around."))
    text = blocks.RichTextBlock(label=_("Text"), features=SHORT_TEXT_FEATURES)


class QuoteBlock(blocks.StructBlock):
    """What somebody said, in their own words."""

    text = blocks.TextBlock(
        max_length=500, label=_("Words"), help_text=_("Ask before you quote somebody. Leave out quotation marks.")
    )
    who = blocks.CharBlock(
        max_length=100,
        required=False,
        label=_("Who said it"),
        help_text=_("For example: Denise, who walks dogs in Taunton."),
    )


class PictureBlock(blocks.StructBlock):
    """A picture with words for people who do not see it."""

    picture = ImageBlock(
        label=_("Picture"),
        help_text=_("Say what it shows, as you would on the phone, or tick that it is decoration."),
    )
    caption = blocks.CharBlock(
        max_length=160, required=False, label=_("Caption"), help_text=_("Shown below the picture to everybody.")
    )

    def get_preview_value(self):
        """A picture of the site itself, because only the database has any."""
        from core.roles import PAGE_FILES  # needs models, and models need blocks

        image = get_image_model().objects.filter(collection__name=PAGE_FILES).first()
        if image:
            image.contextual_alt_text, image.decorative = image.default_alt_text, False
        return self.normalize({"picture": image, "caption": gettext("Words below the picture")})


class ContactBlock(blocks.StructBlock):
    """How to reach somebody. The phone comes first."""

    name = blocks.CharBlock(
        max_length=100, label=_("Name"), help_text=_("A team or a person. For example: The start-up team.")
    )
    phone = blocks.CharBlock(max_length=40, required=False, label=_("Phone"))
    email = blocks.EmailBlock(required=False, label=_("Email"))
    hours = blocks.CharBlock(
        max_length=120, required=False, label=_("When"), help_text=_("For example: Monday to Friday, 9am to 4pm.")
    )


class DetailsBlock(blocks.StructBlock):
    """A question that opens to show its answer."""

    summary = blocks.CharBlock(
        max_length=120, label=_("Question or heading"), help_text=_("For example: What if I work alone?")
    )
    text = blocks.RichTextBlock(label=_("Text"), features=SHORT_TEXT_FEATURES)


class RelatedPagesBlock(blocks.ListBlock):
    """Cards that lead to other pages."""

    def get_preview_value(self):
        """Two public pages of the site, because only the database has any."""
        from core.query import site_pages  # needs models, and models need blocks

        return self.normalize(list(site_pages().filter(depth=4).order_by("path")[:2]))


class BodyBlock(blocks.StreamBlock):
    """The text of a page."""

    text = blocks.RichTextBlock(
        features=TEXT_FEATURES,
        icon="pilcrow",
        label=_("Text"),
        template="core/blocks/text.html",
        description=_("Headings, paragraphs and lists"),
        preview_value="<h2>Before you start</h2><p>Talk to somebody who has done it.</p>",
    )
    important = NoteBlock(
        icon="info-circle",
        label=_("Important point"),
        template="core/blocks/important.html",
        description=_("The one thing to remember from this part"),
        preview_value={"text": "<p>You do not need everything finished before you start.</p>"},
    )
    warning = NoteBlock(
        icon="warning",
        label=_("Warning"),
        template="core/blocks/warning.html",
        description=_("Something that can go wrong or break the law"),
        preview_value={"text": "<p>Personal care may need registration. Ask first.</p>"},
    )
    do_dont = DoDontBlock(
        icon="check",
        label=_("Do and do not"),
        template="core/blocks/do_dont.html",
        description=_("Two short lists side by side"),
        preview_value={
            "do": ["Arrive on time", "Say what you can do"],
            "dont": ["Promise what you cannot keep"],
        },
    )
    checklist = ChecklistBlock(
        icon="list-ul",
        label=_("Checklist"),
        template="core/blocks/checklist.html",
        description=_("Things to do, with squares to tick on paper"),
        preview_value={"title": "Before your first client", "items": ["Get insurance", "Find a supervisor"]},
    )
    steps = blocks.ListBlock(
        StepBlock(),
        icon="list-ol",
        label=_("Steps"),
        template="core/blocks/steps.html",
        description=_("Numbered steps in order"),
        preview_value=[
            {"title": "Talk", "text": "<p>Ask around.</p>"},
            {"title": "Try", "text": "<p>Start small.</p>"},
        ],
    )
    quote = QuoteBlock(
        icon="openquote",
        label=_("Quote"),
        template="core/blocks/quote.html",
        description=_("What somebody said, in their own words"),
        preview_value={"text": "I wish I had started sooner.", "who": "Denise, Paws Awhile"},
    )
    picture = PictureBlock(
        icon="image",
        label=_("Picture"),
        template="core/blocks/picture.html",
        description=_("A picture with words for people who do not see it"),
    )
    contact = ContactBlock(
        icon="mail",
        label=_("Contact"),
        template="core/blocks/contact.html",
        description=_("How to reach somebody"),
        preview_value={"name": "The start-up team", "phone": "01632 960 117", "email": "hello@example.org"},
    )
    details = DetailsBlock(
        icon="help",
        label=_("Opens to show more"),
        template="core/blocks/details.html",
        description=_("A heading that opens to show its text"),
        preview_value={
            "summary": "What if I work alone?",
            "text": "<p>Tell somebody where you are going.</p>",
        },
    )
    related_pages = RelatedPagesBlock(
        blocks.PageChooserBlock(),
        icon="doc-full",
        label=_("Links to pages"),
        template="core/blocks/related_pages.html",
        description=_("Cards that lead to other pages of the site"),
    )

    class Meta:
        block_counts = {"important": {"max_num": 3}, "warning": {"max_num": 3}}

    def render(self, value, context=None):
        """The text as HTML, with all of its links to pages looked up together."""
        from core.links import with_links  # needs models, and models need blocks

        request = context.get("request") if context else None
        return with_links(lambda: super(BodyBlock, self).render(value, context), request)
