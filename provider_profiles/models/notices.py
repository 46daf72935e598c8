"""What was written to whom because a day came: each once, whatever number of times the job runs."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ProviderNotice(models.Model):
    """One thing that was done about one date of one provider. Deleted after 13 months (jobs.py)."""

    provider = models.ForeignKey("Provider", on_delete=models.CASCADE, related_name="notices")
    # Such as "monthly", "due", "staff" or "dbs:30" (see reminders.py).
    kind = models.CharField(_("what"), max_length=40)
    # The date it is about: of confirming, of the month, or on which a check ends. Another date starts over.
    about = models.DateField(_("about the date"))
    written_at = models.DateTimeField(_("written"), default=timezone.now)

    class Meta:
        verbose_name = _("notice to a provider")
        verbose_name_plural = _("notices to providers")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["provider", "kind", "about"], name="provider_profiles_notice_once")
        ]

    def __str__(self):
        return f"{self.kind} ({self.about})"
