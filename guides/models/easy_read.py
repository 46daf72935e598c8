"""Easy Read pages, and how often one was asked for."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.panels import FieldPanel, HelpPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from core.models import BasePage
from core.page_cache import depend_on_page
from core.query import in_language_or_original

from ..easy_read.blocks import EasyReadBlock, words_of
from ..easy_read.pictures import drawing_of, picture_choices
from ..easy_read.rule import problems_of_page


class EasyReadIndexPage(BasePage):
    """All Easy Read pages, each with its picture."""

    template = "guides/easy_read/index_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["guides.EasyReadPage"]
    max_count_per_parent = 1
    show_in_menus_default = True
    managed_by = "Editors"
    search_label = None
    schema_type = "CollectionPage"

    class Meta:
        verbose_name = _("Easy Read index")
        verbose_name_plural = _("Easy Read indexes")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["pages"] = in_language_or_original(EasyReadPage).order_by("path").defer_streamfields()
        return context

    def cache_tags(self):
        """The list changes with every Easy Read page."""
        return {EasyReadPage._meta.label}


class EasyReadForm(WagtailAdminPageForm):
    """In the editor the blocks say what is too long, and let a draft be. The page need not say it again."""

    def _post_clean(self):
        self.instance.words_checked_by_blocks = True
        super()._post_clean()


class EasyReadPage(BasePage):
    """A page in pictures and short sentences: the twin of another page, or one of its own."""

    twin_of = models.ForeignKey(
        Page,
        verbose_name=_("the full page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The page that says the same in more words. Each of the two links to the other."),
    )
    picture = models.CharField(
        _("picture"),
        max_length=30,
        choices=picture_choices,
        help_text=_("Stands beside the title in the list of all Easy Read pages."),
    )
    body = StreamField(EasyReadBlock(), verbose_name=_("sections"))

    template = "guides/easy_read/page.html"
    parent_page_types = ["guides.EasyReadIndexPage"]
    subpage_types = []
    search_label = pgettext_lazy("kind of page", "Easy Read")
    card_template = "guides/easy_read/card.html"
    schema_type = "Article"
    base_form_class = EasyReadForm

    # A translation is the twin of the same page: `guides.easy_read.twins` finds the language.
    override_translatable_fields = BasePage.override_translatable_fields + [
        SynchronizedField("twin_of"),
        SynchronizedField("picture"),
    ]
    search_fields = BasePage.search_fields + [index.SearchField("body")]
    content_panels = BasePage.content_panels + [
        HelpPanel(template="guides/admin/easy_read_tips.html", heading=_("How to write Easy Read")),
        FieldPanel("twin_of"),
        FieldPanel("picture"),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("Easy Read page")
        verbose_name_plural = _("Easy Read pages")

    def clean(self):
        """Refuse what breaks the rule, whoever publishes it and however. Drafts in the editor are let be."""
        super().clean()
        if self.twin_of_id and issubclass(self.twin_of.specific_class or Page, (EasyReadPage, EasyReadIndexPage)):
            raise ValidationError({"twin_of": _("Choose the full page, not an Easy Read page.")})
        found = problems_of_page(
            self.summary, [] if hasattr(self, "words_checked_by_blocks") else words_of(self.body)
        )
        if found:
            summary = found.pop(None, [])
            errors = {"summary": summary} if summary else {}
            sections = [
                gettext("Section %(number)d: %(message)s") % {"number": position + 1, "message": message}
                for position, messages in found.items()
                for message in messages
            ]
            raise ValidationError({**errors, "body": sections} if sections else errors)

    @property
    def drawing(self):
        """(drawing, tint) of the page's picture."""
        return drawing_of(self.picture)

    @cached_property
    def full_page(self):
        """The public page this is a twin of: in its own language, else in English; None when there is none."""
        keys = Page.objects.filter(pk=self.twin_of_id).values("translation_key")
        pages = in_language_or_original(Page).filter(translation_key__in=keys).select_related("locale")
        return pages.first() if self.twin_of_id else None

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        if self.full_page:
            depend_on_page(request, self.full_page)
        context.update(full_page=self.full_page, help_drawing=drawing_of("phone"))
        return context


class EasyReadRequests(models.QuerySet):
    """How often people asked."""

    def count_one(self, page):
        """Count one more person who asked for an Easy Read version of this page, today."""
        row, _made = self.get_or_create(page_key=page.translation_key, day=timezone.localdate())
        self.filter(pk=row.pk).update(count=F("count") + 1)


class EasyReadRequest(models.Model):
    """How many people asked on one day for an Easy Read version of one page. No personal data."""

    page_key = models.UUIDField(_("page"), editable=False)
    day = models.DateField(_("day"))
    count = models.PositiveIntegerField(_("how many"), default=0)

    objects = EasyReadRequests.as_manager()

    class Meta:
        verbose_name = _("wish for Easy Read")
        verbose_name_plural = _("wishes for Easy Read")
        constraints = [models.UniqueConstraint(fields=["page_key", "day"], name="guides_easy_read_one_row_a_day")]

    def __str__(self):
        return f"{self.page_key} {self.day}: {self.count}"
