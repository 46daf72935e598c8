"""The outbox: every mail is a row before it is a message, so a dead mail server costs no page and no account."""

from datetime import timedelta

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

# A "sending" row older than this was left by a process that died. Far above the mail server's timeout.
GIVEN_UP_ON = timedelta(minutes=10)


class OutboxMailQuerySet(models.QuerySet):
    """The four moves of a mail. Each is one conditional UPDATE, so two senders never take one mail."""

    def due(self):
        """Mails to send now, oldest turn first."""
        return self.filter(state=OutboxMail.State.WAITING, next_try__lte=timezone.now()).order_by("next_try", "pk")

    def claim(self, pk) -> bool:
        """Take one mail for sending; False when another process was quicker."""
        return bool(
            self.filter(pk=pk, state=OutboxMail.State.WAITING).update(
                state=OutboxMail.State.SENDING, claimed_at=timezone.now(), attempts=F("attempts") + 1
            )
        )

    def take_back_stuck(self) -> int:
        """Put mails back that a dead process left half-way; the number of them. Their Message-ID stays."""
        stuck = self.filter(state=OutboxMail.State.SENDING, claimed_at__lt=timezone.now() - GIVEN_UP_ON)
        return stuck.update(state=OutboxMail.State.WAITING, next_try=timezone.now())

    def try_again(self) -> int:
        """Give dead letters a fresh start; the number of them."""
        return self.filter(state=OutboxMail.State.FAILED).update(
            state=OutboxMail.State.WAITING, attempts=0, next_try=timezone.now()
        )


class OutboxMail(models.Model):
    """One message on its way. Attachments are small and stand in the row, as base64."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        SENDING = "sending", _("Being sent")
        SENT = "sent", _("Sent")
        FAILED = "failed", _("Not delivered")

    to = models.JSONField(_("to"), default=list)
    cc = models.JSONField(default=list)
    bcc = models.JSONField(default=list)
    reply_to = models.JSONField(default=list)
    from_email = models.CharField(_("from"), max_length=320)
    subject = models.CharField(_("subject"), max_length=500)
    body = models.TextField(_("text"))
    html = models.TextField(blank=True)
    headers = models.JSONField(default=dict)
    attachments = models.JSONField(default=list)
    message_id = models.CharField(max_length=255)
    # NULL, not "", where a mail has no key: any number of them is unique.
    key = models.CharField(max_length=200, unique=True, null=True, editable=False)  # noqa: DJ001
    language = models.CharField(_("language"), max_length=10, blank=True)
    # For a mail that says more about a person than we should hold: the row goes as soon as the mail has gone.
    forget_when_sent = models.BooleanField(default=False, editable=False)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(_("tries"), default=0)
    created = models.DateTimeField(_("written"), default=timezone.now)
    next_try = models.DateTimeField(_("next try"), default=timezone.now)
    claimed_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(_("sent"), null=True)
    last_error = models.TextField(_("last error"), blank=True)

    objects = OutboxMailQuerySet.as_manager()

    class Meta:
        verbose_name = _("mail")
        verbose_name_plural = _("mails")
        ordering = ["-created", "-pk"]
        indexes = [
            models.Index(
                fields=["next_try"], name="core_outbox_due", condition=Q(state__in=["waiting", "sending"])
            ),
            models.Index(fields=["-created"], name="core_outbox_created"),
        ]

    def __str__(self):
        return f"{self.recipients}: {self.subject}"

    @property
    def recipients(self) -> str:
        """The addresses in one line, for people."""
        return ", ".join(self.to)
