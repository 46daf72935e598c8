"""What somebody typed while their session had ended: sealed, tied to one browser, gone within the hour."""

import uuid
from datetime import timedelta

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

KEPT_FOR = timedelta(hours=1)


class UnsentAnswers(models.Model):
    """The answers of one form. `sealed` opens only with the key in the cookie of that browser."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    provider = models.ForeignKey("Provider", on_delete=models.CASCADE, related_name="+")
    form_key = models.CharField(max_length=20)
    sealed = models.TextField()
    created_at = models.DateTimeField(default=timezone.now, editable=False, db_index=True)

    class Meta:
        verbose_name = _("answers that were not saved")
        verbose_name_plural = _("answers that were not saved")

    def __str__(self):
        return str(self.pk)
