"""News: an index by date, and the articles."""

from datetime import date

from django.conf import settings
from django.core.paginator import Paginator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, PageChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from core.blocks import BodyBlock
from core.frame import site_frame
from core.models import BasePage
from core.page_cache import page_tag
from core.query import in_language_or_original
from core.renditions import keep_at_hand

PER_PAGE = 10


def latest_news():
    """Public news for the active language, newest first, with what a card shows read along."""
    news = in_language_or_original(NewsPage).order_by("-date", "-pk")
    return news.select_related("locale", "picture", "listing_image").defer_streamfields()


class NewsIndexPage(BasePage):
    """All news, newest first, ten at a time."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["news.NewsPage"]
    max_count_per_parent = 1
    show_in_menus_default = True
    managed_by = "Editors"
    schema_type = "CollectionPage"

    class Meta:
        verbose_name = _("news index")
        verbose_name_plural = _("news indexes")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["news"] = Paginator(latest_news(), PER_PAGE).get_page(request.GET.get("page"))
        keep_at_hand(article.card_image for article in context["news"])
        return context

    def cache_tags(self):
        """The list changes with every article."""
        return {NewsPage._meta.label}


class NewsPage(BasePage):
    """One article, with the day it is from."""

    date = models.DateField(_("date"), default=date.today, help_text=_("The day shown with the article."))
    picture = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Shown above the text, and in lists when there is no other picture for them."),
    )
    body = StreamField(BodyBlock(), blank=True, verbose_name=_("text"))
    related_page = models.ForeignKey(
        Page,
        verbose_name=_("related page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("A guide, an event or another page that goes with this."),
    )

    parent_page_types = ["news.NewsIndexPage"]
    subpage_types = []
    search_label = _("News")
    card_template = "news/card.html"
    schema_type = "NewsArticle"

    override_translatable_fields = BasePage.override_translatable_fields + [SynchronizedField("date")]
    content_panels = BasePage.content_panels + [
        FieldPanel("date"),
        FieldPanel("picture"),
        FieldPanel("body"),
        PageChooserPanel("related_page"),
    ]
    search_fields = BasePage.search_fields + [index.SearchField("body")]

    class Meta:
        verbose_name = _("news article")
        verbose_name_plural = _("news articles")

    @property
    def card_image(self):
        """The picture for lists: the one chosen for them, or the one above the text."""
        return self.listing_image or self.picture

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["related"] = self.public_related_page()
        context["schema"] = self.structured_data(request)
        return context

    def structured_data(self, request):
        """The article as a schema.org NewsArticle."""
        return {
            "@type": self.schema_type,
            "headline": self.title,
            "description": self.description,
            "inLanguage": self.locale.language_code,
            "url": self.get_full_url(request),
            "datePublished": self.date.isoformat(),
            "author": {"@type": "Organization", "name": site_frame().organisation.name},
        }

    def public_related_page(self):
        """The related page in the reader's language where there is one; None when it is not public."""
        if not self.related_page_id:
            return None
        chosen = Page.objects.filter(pk=self.related_page_id).values("translation_key")
        return in_language_or_original(Page).filter(translation_key__in=chosen).select_related("locale").first()

    def cache_tags(self):
        """The article shows the title of the page it leads to."""
        return {page_tag(self.related_page)} if self.related_page_id else set()
