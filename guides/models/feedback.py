"""What readers say about a page: useful or not, and perhaps a sentence. Nothing about who they are."""

import uuid
from datetime import timedelta

from django.db import models
from django.db.models import Count, F, Max, Q, Window
from django.db.models.functions import RowNumber
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

COMMENT_LENGTH = 300
COMMENTS_KEPT = timedelta(days=365)


class PageFeedbackQuerySet(models.QuerySet):
    """Answers, counted by page or with their words."""

    def with_words(self):
        """The answers to which somebody added a sentence, the newest first."""
        return self.exclude(comment="").order_by("-created_at", "-pk")

    def by_page(self):
        """One dict for each page and language, those with the most No first: translation_key, page_id, language,
        yes, no."""
        rows = self.values("translation_key", "language").annotate(
            page_id=Max("page_id"), yes=Count("pk", filter=Q(useful=True)), no=Count("pk", filter=Q(useful=False))
        )
        return rows.order_by("-no", "yes", "translation_key", "language")

    def newest_words(self, translation_keys, most):
        """The newest `most` sentences of each of these pages, in one query."""
        position = Window(
            RowNumber(),
            partition_by=[F("translation_key"), F("language")],
            order_by=[F("created_at").desc(), F("pk").desc()],
        )
        words = self.with_words().filter(translation_key__in=translation_keys)
        return words.annotate(position=position).filter(position__lte=most)


class PageFeedback(models.Model):
    """One answer to “Is this page useful?”."""

    # Made for the answer, so that sending it twice stores it once.
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    page = models.ForeignKey(Page, null=True, on_delete=models.SET_NULL, related_name="+")
    # Stays when the page is deleted, and is the same in both languages.
    translation_key = models.UUIDField()
    language = models.CharField(max_length=10)
    useful = models.BooleanField()
    comment = models.CharField(max_length=COMMENT_LENGTH, blank=True)
    created_at = models.DateTimeField(default=timezone.now, db_index=True)

    objects = PageFeedbackQuerySet.as_manager()

    # Answers are no links that an editor would have to know of before a page is deleted.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("answer to “Is this page useful?”")
        verbose_name_plural = _("answers to “Is this page useful?”")
        indexes = [models.Index(fields=["translation_key", "language"], name="guides_feedback_by_page")]

    def __str__(self):
        return f"{self.translation_key}: {'yes' if self.useful else 'no'}"
