"""The one home page block through which plugins show something."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core import plugins


class PluginSectionBlock(blocks.StructBlock):
    """A section that a plugin offers. When that plugin is off nothing is shown, and nothing is lost."""

    heading = blocks.CharBlock(max_length=100, required=False, label=_("Heading"))
    section = blocks.ChoiceBlock(choices=plugins.home_section_choices, label=_("What to show"))

    class Meta:
        icon = "grid"
        label = _("From a feature of the site")
        description = _("The newest news, the next events and the like, always up to date")
        template = "core/blocks/plugin_section.html"

    def get_preview_value(self):
        """The first section that there is: which ones depends on the plugins that are on."""
        return self.normalize({"section": next(iter(plugins.home_sections()), None)})

    def get_context(self, value, parent_context=None):
        """Adds `section` (None when its plugin is off) and the section's own variables."""
        context = super().get_context(value, parent_context=parent_context)
        section = plugins.home_sections().get(value.get("section"))
        request, page = context.get("request"), context.get("page")
        variables = section.get_context(request, page) if section else {}
        context["section"] = section if variables else None
        context.update(variables)
        return context
