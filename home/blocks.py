"""What an editor can place on the home page."""

from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks import PluginSectionBlock
from core.blocks.body import TEXT_FEATURES
from core.languages import path_in

DOOR_ICONS = [
    ("sprout", _("Sprout")),
    ("search", _("Magnifying glass")),
    ("briefcase", _("Briefcase")),
    ("heart-handshake", _("Helping hands")),
    ("users", _("People")),
    ("book-open", _("Book")),
    ("calendar", _("Calendar")),
]


def page_url(page, request):
    """The address of a page in the reader's language; empty for one that is not live or whose plugin is off.

    A page that is not translated has its Welsh address too, where the site says so.
    """
    if page is None or page.specific_class is None or not page.live:
        return ""
    return path_url(page.get_url(request))


def path_url(path):
    """An address of the site in the reader's language; empty for none."""
    return path_in(get_language() or settings.LANGUAGE_CODE, path) if path else ""


class DoorBlock(blocks.StructBlock):
    """A large link that sends one kind of person on."""

    icon = blocks.ChoiceBlock(choices=DOOR_ICONS, label=_("Icon"))
    title = blocks.CharBlock(max_length=60, label=_("Title"))
    text = blocks.CharBlock(max_length=160, label=_("One sentence"))
    page = blocks.PageChooserBlock(required=False, label=_("Page"))
    path = blocks.RegexBlock(
        regex=r"^(/[a-z0-9/_-]*)?$",
        required=False,
        label=_("or an address of this site"),
        error_messages={"invalid": _("Start with / and leave out the language, for example /account/")},
    )

    class Meta:
        icon = "login"
        label = _("Way in")
        description = _("A large link that sends one kind of person on")
        template = "home/blocks/door.html"
        preview_value = {
            "icon": "sprout",
            "title": "I want to start",
            "text": "Find out whether it is for you, and how to begin.",
            "path": "/guides/",
        }

    def get_context(self, value, parent_context=None):
        """Adds `url`, empty when the page is not to be seen: then the door is left out."""
        context = super().get_context(value, parent_context=parent_context)
        context["url"] = page_url(value.get("page"), context.get("request")) or path_url(value.get("path"))
        return context


class JourneyBlock(blocks.StructBlock):
    """A few words for each step of a journey, in order, and where it begins."""

    heading = blocks.CharBlock(max_length=100, label=_("Heading"))
    text = blocks.CharBlock(max_length=200, required=False, label=_("One sentence"))
    steps = blocks.ListBlock(blocks.CharBlock(max_length=40, label=_("Step")), label=_("Steps"))
    page = blocks.PageChooserBlock(required=False, label=_("Where it begins"))

    class Meta:
        icon = "list-ol"
        label = _("Steps of a journey")
        description = _("A few words for each step, in order, and where the journey begins")
        preview_value = {
            "heading": "From an idea to your first client",
            "text": "Seven steps, at your own pace.",
            "steps": ["Think", "Ask", "Try"],
        }
        template = "home/blocks/journey.html"

    def get_context(self, value, parent_context=None):
        """Adds `url`, empty when the page is not to be seen: then the link is left out."""
        context = super().get_context(value, parent_context=parent_context)
        context["url"] = page_url(value.get("page"), context.get("request"))
        return context


class PhoneBlock(blocks.StructBlock):
    """For people who would rather talk. The number is the organisation's."""

    heading = blocks.CharBlock(max_length=100, label=_("Heading"))
    text = blocks.CharBlock(max_length=200, required=False, label=_("One sentence"))

    class Meta:
        icon = "mobile-alt"
        label = _("Phone")
        description = _("The organisation's number, for people who would rather talk")
        preview_value = {"heading": "Rather talk?", "text": "Ring us. A person answers."}
        template = "home/blocks/phone.html"


class HomeBlock(blocks.StreamBlock):
    """The sections of the home page, in the order the editor gives them."""

    plugin_section = PluginSectionBlock()
    text = blocks.RichTextBlock(
        features=TEXT_FEATURES,
        icon="pilcrow",
        label=_("Text"),
        template="core/blocks/text.html",
        description=_("Headings, paragraphs and lists"),
        preview_value="<h2>Before you start</h2><p>Talk to somebody who has done it.</p>",
    )
    steps = JourneyBlock()
    phone = PhoneBlock()
