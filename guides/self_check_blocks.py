"""What a self-check is made of: groups of questions, and where each answer leads."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

MOST_QUESTIONS_IN_A_GROUP = 8
MOST_GROUPS = 16


def refuse(field, message):
    """Raise the error of one field of a block."""
    raise StructBlockValidationError(block_errors={field: ValidationError(message)})


class PageLinkBlock(blocks.StructBlock):
    """A page of this site, chosen or by its address."""

    page = blocks.PageChooserBlock(
        required=False,
        label=_("Page"),
        help_text=_("Choose the part of a guide rather than the whole guide."),
    )
    path = blocks.RegexBlock(
        regex=r"^(/[a-z0-9/_-]*(\?[A-Za-z0-9_=&-]*)?)?$",
        required=False,
        max_length=200,
        label=_("or an address of this site"),
        help_text=_("For a kind of event, for example /events/?kind=training"),
        error_messages={
            "invalid": _("Start with / and leave out the language, for example /events/?kind=training")
        },
    )
    words = blocks.CharBlock(
        max_length=100,
        required=False,
        label=_("Words of the link"),
        help_text=_("Leave empty to use the title of the page."),
    )

    class Meta:
        icon = "doc-full"
        label = _("A page of this site")
        label_format = "{page} {path}"

    def clean(self, value):
        cleaned = super().clean(value)
        if cleaned["page"] and cleaned["path"]:
            refuse("path", _("Choose a page or give an address, not both."))
        if not (cleaned["page"] or cleaned["path"]):
            refuse("page", _("Choose a page or give an address."))
        return cleaned


class WebsiteBlock(blocks.StructBlock):
    """A page of somebody else's."""

    url = blocks.URLBlock(label=_("Web address"))
    words = blocks.CharBlock(
        max_length=100,
        label=_("Words of the link"),
        help_text=_("Say whose page it is. For example: Fee checker, Information Commissioner"),
    )

    class Meta:
        icon = "link-external"
        label = _("Another website")
        label_format = "{words}"


class PersonBlock(blocks.StructBlock):
    """Somebody to ask."""

    name = blocks.CharBlock(
        max_length=100, label=_("Name"), help_text=_("A person, or a team that answers when one is away.")
    )
    role = blocks.CharBlock(
        max_length=120,
        required=False,
        label=_("What they do"),
        help_text=_("For example: start-up co-ordinator"),
    )
    phone = blocks.RegexBlock(
        regex=r"^([0-9+() -]{7,30})?$",
        required=False,
        label=_("Phone"),
        error_messages={"invalid": _("Write a phone number like 01632 960 001.")},
    )
    email = blocks.EmailBlock(required=False, label=_("Email"))

    class Meta:
        icon = "user"
        label = _("A person to ask")
        label_format = "{name}"

    def clean(self, value):
        cleaned = super().clean(value)
        if not (cleaned["phone"] or cleaned["email"]):
            refuse("phone", _("Give a phone number or an email address for this person."))
        return cleaned


class NextStepsBlock(blocks.StreamBlock):
    """Where a result sends somebody on."""

    page = PageLinkBlock()
    website = WebsiteBlock()
    person = PersonBlock()

    class Meta:
        min_num = 1
        max_num = 3

    def clean(self, value):
        if not len(value):
            raise StreamBlockValidationError(
                non_block_errors=[
                    ValidationError(_("Give at least one next step: a page, another website or a person."))
                ]
            )
        return super().clean(value)


class QuestionBlock(blocks.StructBlock):
    """One question of a self-check, and what the result says about its answer."""

    question = blocks.CharBlock(
        max_length=140,
        label=_("Question"),
        help_text=_("One thing only. Begin with “Can you”: people answer “I can” or “Not sure”."),
    )
    why = blocks.TextBlock(
        max_length=240,
        required=False,
        rows=2,
        label=_("Why it matters"),
        help_text=_("One or two short sentences under the question."),
    )
    only_you = blocks.BooleanBlock(
        required=False,
        label=_("Nobody else can do this for them"),
        help_text=_("Takes away the answer “I know someone who can”."),
    )
    strength = blocks.CharBlock(
        max_length=160,
        label=_("What the result says to “I can”"),
        help_text=_("Name the strength. For example: You turn up when you say you will."),
    )
    sort_out = blocks.TextBlock(
        max_length=280,
        rows=2,
        label=_("What the result says to all other answers"),
        help_text=_("The first small thing to do. For example: Ask two insurers for a price."),
    )
    needed_first = blocks.BooleanBlock(
        required=False,
        label=_("Needed before the first client"),
        help_text=_("Comes before the others in “Sort out first”. Keep it for what protects people."),
    )
    next_steps = NextStepsBlock(
        label=_("Next steps"), help_text=_("A part of a guide first. Then an event or a person, if one helps.")
    )

    class Meta:
        icon = "help"
        label = _("Question")
        label_format = "{question}"
        description = _("One question, and what the result says about the answer")
        template = "guides/self_check/block_question.html"
        preview_value = {
            "question": "Can you turn up on time, even when it rains?",
            "why": "People may plan a whole day around your visit.",
            "strength": "You turn up when you say you will.",
            "sort_out": "Try a paper diary and two alarms for a week.",
            "next_steps": [("page", {"page": None, "path": "/guides/", "words": "What a week is like"})],
        }


class QuestionsBlock(blocks.StreamBlock):
    """The questions of one group, in order."""

    question = QuestionBlock()

    class Meta:
        min_num = 1
        max_num = MOST_QUESTIONS_IN_A_GROUP
        collapsed = True


class GroupBlock(blocks.StructBlock):
    """Questions about one thing."""

    name = blocks.CharBlock(
        max_length=60, label=_("Name of the group"), help_text=_("Shown above each of its questions.")
    )
    questions = QuestionsBlock(label=_("Questions"))

    class Meta:
        icon = "list-ul"
        label = _("Group of questions")
        label_format = "{name}"
        description = _("A few questions about one thing, such as insurance")
        template = "guides/self_check/block_group.html"
        preview_value = {
            "name": "Time and reliability",
            "questions": [("question", QuestionBlock._meta_class.preview_value)],
        }


class GroupsBlock(blocks.StreamBlock):
    """All groups of a self-check, in order."""

    group = GroupBlock()

    class Meta:
        min_num = 1
        max_num = MOST_GROUPS
        collapsed = True
