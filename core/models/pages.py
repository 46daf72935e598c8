"""The abstract page that every page type of the site extends."""

from http import HTTPMethod

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page, PageViewRestriction
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from core.reading import count_words, minutes_to_read


class BasePage(Page):
    """What every page has: a summary for cards and search, and an optional picture for cards.

    Compose panels and search fields from the ones here::

        class LeafletPage(BasePage):
            body = StreamField(BodyBlock(), blank=True)
            search_label = _("Leaflets")
            parent_page_types = ["leaflets.LeafletIndexPage"]
            content_panels = BasePage.content_panels + [FieldPanel("body")]
            search_fields = BasePage.search_fields + [index.SearchField("body")]
    """

    # The name of the group of results in the site search; None keeps the type out of search.
    search_label = None
    # Whether a result shows the title of the parent before the title of the page itself.
    search_part_of_parent = False
    # Whether its editor writes the summary; the checks beside the preview ask for it then.
    has_summary = True
    # How a page of this type looks in a list.
    card_template = "core/components/page_card.html"
    # The schema.org type of the page.
    schema_type = "WebPage"
    # Relations that the page always shows: read in one query with it.
    reads_with = ()
    # Pages are read. What takes a POST has an address of its own.
    allowed_http_methods = (HTTPMethod.GET, HTTPMethod.HEAD, HTTPMethod.OPTIONS)
    # The staff group that may add, change, publish and translate pages of this type and all below them.
    managed_by = None

    summary = models.CharField(
        _("summary"),
        max_length=160,
        blank=True,
        help_text=_("One or two short sentences. Shown in lists, in search and by search engines."),
    )
    listing_image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("picture for lists"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    content_panels = Page.content_panels + [FieldPanel("summary")]
    promote_panels = Page.promote_panels + [FieldPanel("listing_image")]
    search_fields = Page.search_fields + [index.SearchField("summary", boost=2)]

    # The same address in both languages: Welsh is /cy/ and the English path.
    override_translatable_fields = [SynchronizedField("slug")]

    class Meta:
        abstract = True

    @property
    def reading_minutes(self):
        """Minutes to read the body, at least one; 0 for a page without a body."""
        body = getattr(self, "body", None)
        return minutes_to_read(count_words(body)) if body else 0

    @property
    def description(self):
        """What search engines and shared links show."""
        return self.search_description or self.summary

    def cache_tags(self):
        """More tags (`core.page_cache`) that a stored copy of this page depends on: model labels such as
        "events.EventPage" for what it lists. The page itself, its parents and the site frame are always in."""
        return set()

    def changes_at(self):
        """Moments (aware datetimes) at which what this page or its card says is no longer right by itself."""
        return ()

    def explained_words(self):
        """Words and phrases that this page explains to its reader, such as those of a glossary: no jargon here."""
        return ()

    def make_preview_request(self, original_request=None, preview_mode=None, extra_request_attrs=None):
        """The page as its editor sees it; in the panel beside the form with marks at what should be put right."""
        from core.check_marks import mark_faults  # it is part of the staff area, which needs models

        response = super().make_preview_request(original_request, preview_mode, extra_request_attrs)
        if (extra_request_attrs or {}).get("in_preview_panel"):
            mark_faults(response, self)
        return response

    def permissions_for_user(self, user):
        """What a person may do with this page in the admin."""
        from core.roles import page_permissions  # it reads models

        return page_permissions(user, self)

    def get_view_restrictions(self):
        """Who may see the page; asks the database only when some page of the site is not for everybody."""
        from core.frame import site_frame  # it reads models

        return super().get_view_restrictions() if site_frame().some_private else PageViewRestriction.objects.none()

    def serve(self, request, *args, **kwargs):
        """Serve the page and say what a stored copy of it depends on."""
        from core.page_cache import mark_storable  # the cache reads settings that models must not need

        return mark_storable(request, super().serve(request, *args, **kwargs), self)
