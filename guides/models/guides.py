"""Guides: one index, guides, and the parts that follow a guide's first part."""

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, HelpPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import StreamField
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from core.frame import site_frame
from core.models import BasePage
from core.page_cache import children_tag, mark_storable, page_tag
from core.query import in_language_or_original
from core.reading import count_words, minutes_to_read

from ..blocks import GuideBodyBlock, checklists_in
from ..parts import Part, contents, grouped, printed, summaries
from .review import Reviewed, default_next_check  # noqa: F401 (the first migration names it here)


def meanings_to_choose():
    """Words that mean two things, in the language in which guides are written first."""
    return ~models.Q(meaning="") & models.Q(locale__language_code=settings.LANGUAGE_CODE)


class Group(models.TextChoices):
    """The moments in the journey by which guides are listed, in order."""

    THINKING = "thinking", _("Thinking about it")
    READY = "ready", _("Getting ready")
    RUNNING = "running", _("Running it well")
    SOCIAL_WORKERS = "social-workers", _("For social workers")
    FAMILIES = "families", _("For families")


class GuideIndexPage(BasePage):
    """Every guide, listed by the moment in which a person needs it."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["guides.GuidePage", "guides.JourneyPage", "guides.SelfCheckPage", "guides.GlossaryPage"]
    max_count_per_parent = 1
    show_in_menus_default = True
    managed_by = "Editors"
    search_label = None
    schema_type = "CollectionPage"

    class Meta:
        verbose_name = _("guides index")
        verbose_name_plural = _("guides indexes")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        guides = in_language_or_original(GuidePage).order_by("path").defer_streamfields()
        parts = GuidePartPage.objects.live().values_list("path", "word_count")
        rows = summaries(guides, parts, GuidePartPage.steplen)
        context["groups"] = grouped(rows, Group.choices)
        return context

    def cache_tags(self):
        """The list changes with every guide and every part, and has a way in to what stands beside them."""
        return {
            GuidePage._meta.label,
            GuidePartPage._meta.label,
            "guides.GlossaryPage",
            "guides.JourneyPage",
            "guides.SelfCheckPage",
        }


class GuideText(BasePage):
    """What a guide and its parts share: the text and how long it takes to read."""

    body = StreamField(
        GuideBodyBlock(),
        blank=True,
        verbose_name=_("text"),
        help_text=_("Short sentences, one idea each. Add a heading every few paragraphs."),
    )
    word_count = models.PositiveIntegerField(default=0, editable=False)
    # The checklists of the text as `checklists_in` gives them, so that "My checklists" reads no texts.
    checklists = models.JSONField(default=list, editable=False)

    search_label = _("Guides")
    card_template = "guides/card.html"
    schema_type = "Article"

    search_fields = BasePage.search_fields + [index.SearchField("body")]

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        """Store the page, with its words counted so that lists need not read every text."""
        self.word_count = count_words(self.body)
        self.checklists = checklists_in(self.body)
        fields = kwargs.get("update_fields")
        if fields and "body" in fields:
            kwargs["update_fields"] = {*fields, "word_count", "checklists"}
        super().save(*args, **kwargs)

    def cache_tags(self):
        """A text explains its hard words and links the page that lists them."""
        return {"guides.GlossaryPage"}

    def explained_words(self):
        """The words of the glossary: their first use here leads to what they mean."""
        from ..glossary import glossary_in  # it reads models

        return glossary_in(self.locale.language_code).words.forms

    def structured_data(self, request):
        """The page as a schema.org Article."""
        data = {
            "@type": self.schema_type,
            "headline": self.title,
            "description": self.description,
            "inLanguage": self.locale.language_code,
            "url": self.get_full_url(request),
            "dateModified": self.guide.last_checked.isoformat(),
            "author": {"@type": "Organization", "name": site_frame().organisation.name},
        }
        if self.guide.pk != self.pk:
            data["isPartOf"] = {"@type": self.schema_type, "headline": self.guide.title}
        return data

    @property
    def has_boxes_to_tick(self):
        """Whether the text, as it is now, has a checklist that readers can save."""
        return bool(checklists_in(self.body))

    @property
    def reading_minutes(self):
        """Minutes an unhurried reader needs for this page alone; at least 1."""
        return minutes_to_read(self.word_count)


class GuidePage(RoutablePageMixin, Reviewed, GuideText):
    """A guide. The page itself is the first part; the other parts are its children."""

    audience = models.CharField(
        _("who it is for"),
        max_length=200,
        blank=True,
        help_text=_("For example: People who think about starting to work for themselves."),
    )
    group = models.CharField(_("where it is listed"), max_length=20, choices=Group.choices, default=Group.THINKING)
    first_part_title = models.CharField(
        _("name of the first part"),
        max_length=120,
        blank=True,
        help_text=_("Shown in the list of parts. Leave empty to use the title of the guide."),
    )

    word_meanings = ParentalManyToManyField(
        "guides.Term",
        verbose_name=_("which meaning"),
        blank=True,
        related_name="chosen_on",
        limit_choices_to=meanings_to_choose,
        help_text=_("Some words mean two things. Choose the meaning that this guide uses; else readers see both."),
    )

    # More buttons under “Write something new” on the dashboard: (label, URL name).
    also_begun_at = [(_("guide from an example"), "guides_from_example")]
    parent_page_types = ["guides.GuideIndexPage"]
    subpage_types = ["guides.GuidePartPage"]

    override_translatable_fields = BasePage.override_translatable_fields + [
        SynchronizedField("group"),
        *Reviewed.same_in_every_language,
    ]

    search_fields = GuideText.search_fields + [
        index.SearchField("audience"),
        index.SearchField("first_part_title"),
    ]

    content_panels = BasePage.content_panels + [
        HelpPanel(template="guides/admin/writing_tips.html", heading=_("Five tips")),
        FieldPanel("group"),
        FieldPanel("audience"),
        FieldPanel("first_part_title"),
        FieldPanel("body"),
        HelpPanel(
            _("This page is the first part. Save it, then add the next: Pages, this guide, the plus sign."),
            heading=_("More parts"),
        ),
        *Reviewed.review_panels,
        FieldPanel("word_meanings", widget=forms.CheckboxSelectMultiple, heading=_("Hard words")),
    ]
    preview_modes = [("", _("Page")), ("whole", _("Whole guide, to print"))]

    class Meta:
        verbose_name = _("guide")
        verbose_name_plural = _("guides")

    @property
    def guide(self):
        """The guide itself: a part answers the same question with its parent."""
        return self

    def chosen_meanings(self):
        """translation keys of the meanings chosen here; for a translation, those of the guide it translates."""
        if self.locale.language_code == settings.LANGUAGE_CODE:
            terms = self.word_meanings.all()
        else:
            terms = self._meta.get_field("word_meanings").related_model.objects.filter(
                chosen_on__translation_key=self.translation_key,
                chosen_on__locale__language_code=settings.LANGUAGE_CODE,
            )
        return {term.translation_key for term in terms}

    def live_parts(self):
        """The live parts after the first, in the order of the page tree, as a queryset."""
        return GuidePartPage.objects.live().child_of(self).order_by("path")

    @cached_property
    def later_parts(self):
        """The live parts without their texts, read once; none for a guide that is not saved yet."""
        if not self.pk:
            return []
        return list(self.live_parts().only("title", "url_path", "path", "translation_key", "word_count"))

    @property
    def parts(self):
        """Every part of the guide as a `Part`, the first being this page."""
        first = Part(self.first_part_title or self.title, self, self.word_count)
        return [first] + [Part(page.title, page, page.word_count) for page in self.later_parts]

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context.update(contents(self, self, request), schema=self.structured_data(request))
        return context

    def serve(self, request, view=None, args=None, kwargs=None):
        """Serve the guide or one of its print pages; a copy of either may be kept."""
        return mark_storable(request, super().serve(request, view, args, kwargs), self)

    @path("print/", name="print")
    def print_whole(self, request):
        """All parts on one page, with numbered headings, made for paper."""
        return self.render_print(request, number=None)

    @path("print/<int:number>/", name="print_part")
    def print_part(self, request, number):
        """One part on its own, made for paper. `number` counts from 1."""
        return self.render_print(request, number=number)

    def render_print(self, request, number, draft=None):
        """The print page with every part, or only part `number`; 404 when there is no such part.

        `draft` is an unsaved part shown in place of the live one, for the editor's preview.
        """
        later = self.live_parts() if self.pk else []
        parts = printed(self, list(later), draft)
        if number is not None:
            parts = [part for part in parts if part.number == number]
        if not parts:
            raise Http404("This guide has no such part.")
        return self.render(
            request,
            template="guides/guide_print.html",
            context_overrides={"printed": parts, "number": number},
        )

    def serve_preview(self, request, mode_name):
        """Show the draft as the page, or as the whole guide to print."""
        if mode_name == "whole":
            return self.render_print(request, number=None)
        return super().serve_preview(request, mode_name)


class GuidePartPage(GuideText):
    """One of the parts that follow a guide's first part."""

    parent_page_types = ["guides.GuidePage"]
    subpage_types = []
    # A result shows the title of the guide before the title of the part.
    search_part_of_parent = True

    content_panels = BasePage.content_panels + [
        HelpPanel(template="guides/admin/writing_tips.html", heading=_("Five tips")),
        FieldPanel("body"),
    ]
    preview_modes = [("", _("Page")), ("whole", _("Whole guide, to print"))]

    class Meta:
        verbose_name = _("part of a guide")
        verbose_name_plural = _("parts of guides")

    def clean(self):
        super().clean()
        if self.slug == "print":
            raise ValidationError({"slug": _("“print” is the address of the print page. Choose another.")})

    @cached_property
    def guide(self):
        """The guide this is a part of. One query, then remembered."""
        return GuidePage.objects.select_related("locale").defer_streamfields().parent_of(self).get()

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context.update(contents(self.guide, self, request), schema=self.structured_data(request))
        return context

    def cache_tags(self):
        """The list of parts changes with the guide and with every part of it."""
        return super().cache_tags() | {page_tag(self.guide), children_tag(self.guide)}

    def serve_preview(self, request, mode_name):
        """Show the draft as the page, or inside the whole guide to print."""
        if mode_name == "whole":
            return self.guide.render_print(request, number=None, draft=self)
        return super().serve_preview(request, mode_name)
