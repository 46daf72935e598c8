"""The home page, and plain pages such as About and Privacy."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from core.blocks import BodyBlock
from core.models import BasePage
from core.plugins import home_sections
from home.blocks import DoorBlock, HomeBlock


class HomePage(BasePage):
    """Sends four kinds of people on in one tap. Names no child types: an index page names its parent."""

    promise = models.CharField(_("promise"), max_length=100, help_text=_("The heading: nine words at most."))
    lead = models.CharField(_("lead"), max_length=240, blank=True)
    search_label_text = models.CharField(_("label of the search box"), max_length=80, blank=True)
    search_hint = models.CharField(_("example in the search box"), max_length=120, blank=True)
    doors = StreamField([("door", DoorBlock())], verbose_name=_("doors"), blank=True, max_num=6)
    body = StreamField(HomeBlock(), verbose_name=_("sections"), blank=True)

    template = "home/home_page.html"
    schema_type = "WebSite"
    parent_page_types = ["wagtailcore.Page"]
    max_count = None

    content_panels = Page.content_panels + [
        MultiFieldPanel([FieldPanel("promise"), FieldPanel("lead"), FieldPanel("summary")], _("Top of the page")),
        MultiFieldPanel([FieldPanel("search_label_text"), FieldPanel("search_hint")], _("Search box")),
        FieldPanel("doors"),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def cache_tags(self):
        """The page lists what its sections list."""
        chosen = {block.value.get("section") for block in self.body if block.block_type == "plugin_section"}
        return {label for key, section in home_sections().items() if key in chosen for label in section.depends_on}


class StandardPage(BasePage):
    """A plain page: About, Contact, Privacy."""

    body = StreamField(BodyBlock(), verbose_name=_("text"), blank=True)

    managed_by = "Editors"
    search_label = _("About us")
    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]
    show_in_menus_default = False
    content_panels = BasePage.content_panels + [FieldPanel("body")]
    search_fields = BasePage.search_fields + [index.SearchField("body")]

    class Meta:
        verbose_name = _("plain page")
        verbose_name_plural = _("plain pages")
