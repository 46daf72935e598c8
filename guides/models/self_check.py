"""Self-checks: pages of questions, and the results that signed-in people asked us to keep."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from core.blocks.body import SHORT_TEXT_FEATURES
from core.models import BasePage

from ..self_check import Answer, Question, known, outcome
from ..self_check_blocks import GroupsBlock

QUESTIONS_A_MINUTE = 4
KEEP_FOR = timedelta(days=730)
MOST_KEPT = 20


class SelfCheckPage(BasePage):
    """Questions to ask oneself, one at a time. The page is the start; questions have their own addresses."""

    introduction = RichTextField(
        _("introduction"),
        features=SHORT_TEXT_FEATURES,
        blank=True,
        help_text=_("Who it is for and what they get from it. Two or three sentences."),
    )
    groups = StreamField(
        GroupsBlock(),
        verbose_name=_("questions"),
        help_text=_("Begin with why somebody wants this. About 20 questions in all: more takes too long."),
    )
    next_step = RichTextField(
        _("a next step for everybody"),
        features=SHORT_TEXT_FEATURES,
        blank=True,
        help_text=_("Ends each result. For example: come to a meeting, or call us."),
    )

    parent_page_types = ["guides.GuideIndexPage"]
    subpage_types = []
    search_label = _("Guides")
    search_fields = BasePage.search_fields + [index.SearchField("introduction")]

    content_panels = BasePage.content_panels + [
        FieldPanel("introduction"),
        HelpPanel(template="guides/admin/self_check_tips.html", heading=_("Questions that help")),
        FieldPanel("groups"),
        FieldPanel("next_step"),
    ]
    preview_modes = [("", _("Start page")), ("questions", _("All questions")), ("result", _("A result"))]

    class Meta:
        verbose_name = _("self-check")
        verbose_name_plural = _("self-checks")

    @cached_property
    def questions(self):
        """Every `Question`, in order and numbered from 1."""
        found = [(group.value["name"], child) for group in self.groups for child in group.value["questions"]]
        return [Question(child.id, number, name, child.value) for number, (name, child) in enumerate(found, 1)]

    @property
    def minutes(self):
        """How long it takes, in whole minutes."""
        return max(1, round(len(self.questions) / QUESTIONS_A_MINUTE))

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        start = reverse("guides:self_check", kwargs={"key": self.translation_key, "number": 1})
        return {**context, "start_url": start}

    def serve_preview(self, request, mode_name):
        """Show the start page, all questions, or a result with every answer in it."""
        if mode_name not in ("questions", "result"):
            return super().serve_preview(request, mode_name)
        context = self.get_context(request)
        if mode_name == "result":
            answers = {
                question.id: Answer.values[question.number % len(Answer.values)] for question in self.questions
            }
            context["outcome"] = outcome(self.questions, known(answers, self.questions), request)
        return TemplateResponse(request, f"guides/self_check/preview_{mode_name}.html", context)


class SelfCheckResultQuerySet(models.QuerySet):
    """Results of one person, and what becomes of them."""

    def of(self, user):
        """The results this person kept, newest first."""
        return self.filter(user=user).order_by("-taken_at", "-pk")

    def too_old(self):
        """Those past the time for which we keep them."""
        return self.filter(taken_at__lt=timezone.now() - KEEP_FOR)

    def keep(self, user, page, answers):
        """Keep a result and give it back. The same answers as last time are that result, sent twice.

        None when the person has as many as we keep.
        """
        mine = self.of(user)
        newest = mine.filter(page_key=page.translation_key).first()
        if newest and newest.answers == answers:
            return newest
        if mine.count() >= MOST_KEPT:
            return None
        return self.create(user=user, page_key=page.translation_key, answers=answers)


class SelfCheckResult(models.Model):
    """What a signed-in person answered, kept because they asked. Answers are by the id of the question's block."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    # The translation key of the page: the same result in both languages.
    page_key = models.UUIDField()
    answers = models.JSONField(default=dict)
    taken_at = models.DateTimeField(default=timezone.now)

    objects = SelfCheckResultQuerySet.as_manager()

    class Meta:
        verbose_name = _("kept self-check result")
        verbose_name_plural = _("kept self-check results")
        indexes = [models.Index(fields=["user", "-taken_at"], name="guides_selfcheck_of_user")]

    def __str__(self):
        return f"{self.page_key} {self.taken_at:%Y-%m-%d}"
