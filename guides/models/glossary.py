"""Hard words: terms with plain definitions, and the page that lists them from A to Z."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel
from wagtail.models import Page, TranslatableMixin
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from core.alphabet import fold, letter_of, letters, sort_name
from core.models import BasePage
from core.text import validate_one_line, validate_plain_text

from ..terms import anchors_of


class Term(TranslatableMixin, index.Indexed, models.Model):
    """A hard word in one of its meanings. A word with two meanings is two terms, told apart by `meaning`."""

    term = models.CharField(
        _("word or phrase"),
        max_length=80,
        validators=[validate_one_line],
        help_text=_("As it stands in the middle of a sentence. For example: direct payment."),
    )
    other_forms = models.TextField(
        _("other forms"),
        max_length=500,
        blank=True,
        validators=[validate_plain_text],
        help_text=_("One on each line: the plural, short forms such as PA, other names for the same thing."),
    )
    meaning = models.CharField(
        _("which meaning"),
        max_length=60,
        blank=True,
        validators=[validate_one_line],
        help_text=_("Only for a word that means two things. For example: care registration."),
    )
    definition = models.TextField(
        _("what it means"),
        max_length=300,
        validators=[validate_plain_text],
        help_text=_("One to three short sentences in plain words, 300 characters at most."),
    )
    more_text = models.TextField(
        _("more to say"),
        max_length=1500,
        blank=True,
        validators=[validate_plain_text],
        help_text=_("Shown in the list from A to Z only."),
    )
    more_page = models.ForeignKey(
        Page,
        verbose_name=_("page that says more"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    links_automatically = models.BooleanField(
        _("explain it in guides"),
        default=True,
        help_text=_("The first use in each part of a guide becomes a link to the definition."),
    )

    panels = [
        FieldPanel("term"),
        FieldPanel("definition"),
        FieldPanel("other_forms"),
        FieldPanel("links_automatically"),
        MultiFieldPanel([FieldPanel("more_text"), FieldPanel("more_page")], heading=_("More")),
        FieldPanel("meaning"),
        HelpPanel(template="guides/admin/term_use.html", heading=_("Where readers meet this word")),
    ]
    translatable_fields = [
        TranslatableField("term"),
        TranslatableField("other_forms"),
        TranslatableField("meaning"),
        TranslatableField("definition"),
        TranslatableField("more_text"),
        SynchronizedField("more_page"),
        SynchronizedField("links_automatically"),
    ]
    search_fields = [
        index.SearchField("term", boost=3),
        index.AutocompleteField("term"),
        index.SearchField("other_forms"),
        index.SearchField("definition"),
        index.FilterField("locale_id"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("word")
        verbose_name_plural = _("words")
        ordering = ["term", "pk"]

    def __str__(self):
        return f"{self.term} ({self.meaning})" if self.meaning else self.term

    def clean(self):
        """A second entry of the same word must say which meaning it is."""
        super().clean()
        same = Term.objects.filter(locale_id=self.locale_id, term__iexact=self.term).exclude(pk=self.pk)
        if any(fold(self.meaning) == fold(other.meaning) or not self.meaning for other in same):
            message = _("The glossary has this word already. If it has two meanings, say which one this is.")
            raise ValidationError({"meaning": message})

    @property
    def forms(self):
        """The word and every other form of it that a text may use."""
        return [self.term, *(line.strip() for line in self.other_forms.splitlines() if line.strip())]

    @property
    def other_names(self):
        """Forms that are worth telling a reader: short forms and other names, but no plural of the word itself."""
        beginning = fold(self.term)[:-1]
        return [form for form in self.forms[1:] if not fold(form).startswith(beginning)]


class GlossaryPage(BasePage):
    """Every hard word of a language with its definition, in the order of that language's alphabet."""

    parent_page_types = ["guides.GuideIndexPage"]
    subpage_types = []
    max_count_per_parent = 1
    search_label = _("Guides")

    search_fields = BasePage.search_fields + [index.SearchField("words_to_find")]
    content_panels = BasePage.content_panels + [
        HelpPanel(
            _("The words themselves are under “Glossary” in the menu. This page lists them by itself."),
            heading=_("Words"),
        ),
    ]

    class Meta:
        verbose_name = _("glossary page")
        verbose_name_plural = _("glossary pages")

    @property
    def words_to_find(self):
        """Every word and definition, for the site search."""
        terms = Term.objects.filter(locale=self.locale).order_by("term", "pk")
        return " ".join(" ".join([*term.forms, term.definition, term.more_text]) for term in terms)

    def get_context(self, request, *args, **kwargs):
        from core.links import page_addresses  # it needs models

        context = super().get_context(request, *args, **kwargs)
        language = self.locale.language_code
        terms = list(Term.objects.filter(locale=self.locale))
        context["letters"] = from_a_to_z(terms, language)
        context["has_words"] = bool(terms)
        context["addresses"] = page_addresses({term.more_page_id for term in terms} - {None}, request)
        return context


def from_a_to_z(terms, language):
    """[(letter, [(anchor, word, its terms), …]), …] with every letter of the alphabet, those without words too."""
    anchors = anchors_of(terms)
    by_word = {}
    for term in sorted(terms, key=lambda term: (sort_name(term.term, language), fold(term.meaning), term.pk)):
        by_word.setdefault(anchors[term.pk], []).append(term)
    by_letter = {letter: [] for letter in letters(language)}
    for anchor, meanings in by_word.items():
        word = meanings[0].term
        by_letter.setdefault(letter_of(word, language), []).append((anchor, word, meanings))
    return list(by_letter.items())
