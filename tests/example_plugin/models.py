from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from core.blocks import BodyBlock
from core.models import BasePage
from core.query import in_language_or_original


class WishIndexPage(BasePage):
    """All wishes."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["example_plugin.WishPage"]
    max_count_per_parent = 1
    show_in_menus_default = True
    managed_by = "Wish readers"
    schema_type = "CollectionPage"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["wishes"] = in_language_or_original(WishPage).select_related("locale").order_by("-pk")
        return context

    def cache_tags(self):
        return {WishPage._meta.label}


class WishPage(BasePage):
    """A wish as a page."""

    body = StreamField(BodyBlock(), blank=True)

    parent_page_types = ["example_plugin.WishIndexPage"]
    subpage_types = []
    search_label = _("Wishes")
    search_part_of_parent = True
    card_template = "example_plugin/card.html"
    schema_type = "Article"
    content_panels = BasePage.content_panels + [FieldPanel("body")]
    search_fields = BasePage.search_fields + [index.SearchField("body")]


class Wish(models.Model):
    """What one person wishes for. Kept for a year."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="wishes")
    text = models.CharField(max_length=200)
    made_at = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return self.text
