"""Mail that waits: requests write rows, `deliver_waiting` sends them later, each once.

`send_templated` is how our own code writes a mail. Anything that uses Django's mail functions (allauth,
Wagtail) arrives here too, because EMAIL_BACKEND is `OutboxBackend`.
"""

import base64
import logging
from datetime import timedelta
from email.utils import make_msgid
from smtplib import SMTPDataError, SMTPRecipientsRefused

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import IntegrityError, transaction
from django.template.loader import render_to_string
from django.utils import timezone, translation

from core.models.outbox import OutboxMail

logger = logging.getLogger("foothold.mail")

# Minutes to wait after the first, second, … failed try. After the last, the mail is a dead letter.
WAIT_MINUTES = (1, 5, 15, 60, 240, 720, 1440)
KEEP_FOR = timedelta(days=30)
SUBJECT_LENGTH = OutboxMail._meta.get_field("subject").max_length
PERMANENT = 500  # SMTP: from here on the answer is final


def one_line(text) -> str:
    """Text for a header: line breaks become spaces, so nobody can add a header of their own."""
    return " ".join(str(text).split())


def send_templated(to, template, context, language=None, attachments=(), key=None, forget_when_sent=False):
    """Write a mail into the outbox, in the current transaction. Nothing is sent here.

    to: an address or a list of them. template: "<app>/mail/name"; `name_subject.txt` and `name.txt` are
    rendered in `language` (a person's `language`; the active one when None). attachments: (file name, bytes or
    text, MIME type). key: unique; a second mail with the same key is not written. forget_when_sent: delete the
    row, address and all, as soon as the mail has gone. Returns the number written.
    """
    language = language or translation.get_language() or settings.LANGUAGE_CODE
    subject, body = rendered(template, context, language)
    with translation.override(language):
        message = EmailMultiAlternatives(
            subject, body, to=[to] if isinstance(to, str) else list(to), attachments=list(attachments)
        )
        return write(message, language=language, key=key, forget_when_sent=forget_when_sent)


def rendered(template, context, language) -> tuple:
    """Subject and body of a mail, in a language: what `send_templated` sends, to be seen before."""
    context = {"site_url": settings.SITE_URL, "site_name": settings.WAGTAIL_SITE_NAME, **context}
    with translation.override(language):
        subject = one_line(render_to_string(f"{template}_subject.txt", context))
        return subject, render_to_string(f"{template}.txt", context).strip() + "\n"


def write(message, language="", key=None, forget_when_sent=False) -> int:
    """Turn Django's EmailMessage into an outbox row; 0 when it has no recipient or the key was used."""
    if not message.recipients():
        return 0
    row = OutboxMail(
        to=[one_line(address) for address in message.to],
        cc=[one_line(address) for address in message.cc],
        bcc=[one_line(address) for address in message.bcc],
        reply_to=[one_line(address) for address in message.reply_to],
        from_email=one_line(message.from_email or settings.DEFAULT_FROM_EMAIL),
        subject=one_line(message.subject)[:SUBJECT_LENGTH],
        body=message.body,
        html=next(
            (part.content for part in getattr(message, "alternatives", []) if part.mimetype == "text/html"),
            "",
        ),
        headers={name: one_line(value) for name, value in message.extra_headers.items()},
        attachments=[pack(attachment) for attachment in message.attachments],
        message_id=message.extra_headers.get("Message-ID") or make_msgid(domain=from_domain()),
        language=language or translation.get_language() or "",
        key=key,
        forget_when_sent=forget_when_sent,
    )
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError:
        if key is None:
            raise
        return 0
    if settings.OUTBOX_SEND_AT_ONCE:
        transaction.on_commit(lambda: deliver(row.pk), robust=True)
    return 1


def from_domain() -> str:
    """The host part of our address: Message-IDs must not carry the name of the machine."""
    return settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].strip("> ") or "localhost"


def pack(attachment) -> dict:
    """An attachment of Django's (name, content, MIME type) as JSON."""
    name, content, mimetype = attachment
    content = content.encode() if isinstance(content, str) else content
    return {"name": one_line(name), "type": mimetype or "", "content": base64.b64encode(content).decode()}


def unpack(packed) -> tuple:
    """The way back from `pack`. Text is given as text, or the mail library would refuse text/ types."""
    content = base64.b64decode(packed["content"])
    if packed["type"].startswith("text/"):
        content = content.decode()
    return packed["name"], content, packed["type"] or None


class OutboxBackend(BaseEmailBackend):
    """Django's door into the outbox (EMAIL_BACKEND)."""

    def send_messages(self, email_messages):
        """Write each message as a row; the number written. Never touches the network."""
        return sum(write(message) for message in email_messages)


# Delivery -------------------------------------------------------------------------------------------------------


def deliver_waiting(limit=200) -> int:
    """Send what is due, one by one; the number sent. The job "send-mail" calls this.

    Stops at the first sign that the mail server itself is away: the other mails keep their turn.
    """
    OutboxMail.objects.take_back_stuck()
    sent = 0
    for pk in list(OutboxMail.objects.due().values_list("pk", flat=True)[:limit]):
        outcome = deliver(pk)
        sent += outcome is True
        if outcome is None:
            break
    return sent


def deliver(pk):
    """Claim one mail and send it. True: sent. False: not this time, or not ours. None: no mail server."""
    if not OutboxMail.objects.claim(pk):
        return False
    row = OutboxMail.objects.get(pk=pk)
    try:
        transport = get_connection(settings.OUTBOX_TRANSPORT)
        as_message(row, transport).send()
    except (SMTPDataError, SMTPRecipientsRefused) as error:  # about this mail
        put_off(row, error, final=is_final(error))
        return False
    except OSError as error:  # about the server: refused, hung, wrong password. smtplib's errors are OSErrors
        put_off(row, error)
        return None
    except Exception as error:  # one bad message must not hold up the rest: it becomes a dead letter
        logger.exception("Mail %s cannot be sent", row.pk)
        put_off(row, error, final=True)
        return False
    if row.forget_when_sent and not settings.DEBUG:  # /mailbox/ of a development site shows every mail
        row.delete()
        return True
    OutboxMail.objects.filter(pk=pk).update(
        state=OutboxMail.State.SENT, sent_at=timezone.now(), claimed_at=None, last_error=""
    )
    return True


def as_message(row, transport) -> EmailMultiAlternatives:
    """The message of a row, with the Message-ID it has had since it was written."""
    message = EmailMultiAlternatives(
        row.subject,
        row.body,
        row.from_email,
        to=row.to,
        cc=row.cc,
        bcc=row.bcc,
        reply_to=row.reply_to,
        connection=transport,
        headers={**row.headers, "Message-ID": row.message_id},
        attachments=[unpack(each) for each in row.attachments],
    )
    if row.html:
        message.attach_alternative(row.html, "text/html")
    return message


def is_final(error) -> bool:
    """Whether the mail server said that it will never take this mail."""
    if isinstance(error, SMTPRecipientsRefused):
        return all(code >= PERMANENT for code, _ in error.recipients.values())
    return error.smtp_code >= PERMANENT


def put_off(row, error, final=False):
    """Note what went wrong; try again later, or call it a dead letter for staff to see."""
    if final or row.attempts > len(WAIT_MINUTES):
        state, wait = OutboxMail.State.FAILED, timedelta()
        logger.error("Mail %s is a dead letter after %s tries: %s", row.pk, row.attempts, type(error).__name__)
    else:
        state, wait = OutboxMail.State.WAITING, timedelta(minutes=WAIT_MINUTES[row.attempts - 1])
    OutboxMail.objects.filter(pk=row.pk).update(
        state=state,
        next_try=timezone.now() + wait,
        claimed_at=None,
        last_error=f"{type(error).__name__}: {error}"[:1000],
    )


def forget_old() -> int:
    """Delete mails older than 30 days, text and addresses alike; the number of them. A daily job."""
    return OutboxMail.objects.filter(created__lt=timezone.now() - KEEP_FOR).delete()[0]
