"""What the site holds about a person: all of it to take away, all of it to delete."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import ModelLogEntry, PageLogEntry

from accounts.doors import ADMIN_ACCESS
from core import plugins
from core.models.outbox import OutboxMail
from core.search.entries import forget_deleted_words


def export(user) -> dict:
    """Everything held about a person, ready for JSON: the account, then what each plugin holds."""
    data = {
        "account": {
            "name": user.name,
            "email": user.email,
            "language": user.language,
            "joined": user.date_joined.isoformat(),
            "last signed in": user.last_login and user.last_login.isoformat(),
        },
        "email addresses": [
            {"email": address.email, "confirmed": address.verified, "main": address.primary}
            for address in EmailAddress.objects.filter(user=user)
        ],
        "second steps": [
            {"kind": step.type, "added": step.created_at.isoformat()}
            for step in Authenticator.objects.filter(user=user)
        ],
        "devices": [
            {"address": device.ip, "browser": device.user_agent, "since": device.created_at.isoformat()}
            for device in UserSession.objects.filter(user=user)
        ],
        "mails of the last 30 days": [
            {"subject": mail.subject, "written": mail.created.isoformat(), "state": mail.state}
            for mail in mails_to(user)
        ],
    }
    for plugin in plugins.enabled():
        held = plugin.personal_data(user)
        if held:
            data[str(plugin.verbose_name)] = held
    noted = list(_noted(user))
    return data | ({"noted in the history of the site": noted} if noted else {})


def files(user) -> dict:
    """The files that go with the export: {path in the archive: a file that can be opened}."""
    return {path: file for plugin in plugins.enabled() for path, file in plugin.personal_files(user).items()}


def _noted(user):
    """What the history of pages and other things says that this person did, and when."""
    for entries in (PageLogEntry, ModelLogEntry):
        for entry in entries.objects.filter(user_id=user.pk).order_by("timestamp"):
            yield {"what": entry.action, "on": entry.timestamp.isoformat(), "about": entry.label}


@transaction.atomic
def close(user):
    """Close the account: plugins erase what is theirs, then logins, devices, mails and the person go.

    The history of the site keeps what was done and when. Of who did it, it keeps the number of staff only, so that
    decisions can be told apart, and of nobody their name.
    """
    for plugin in plugins.enabled():
        plugin.erase(user)
    for device in UserSession.objects.filter(user=user):
        device.end()
    mails_to(user).delete()
    _take_out_of_history(user)
    forget_deleted_words()
    user.delete()  # takes addresses, passkeys and recovery codes with it


def _take_out_of_history(user):
    """Wagtail writes a person's name into the log when staff change their account."""
    account = ContentType.objects.get_for_model(user)
    ModelLogEntry.objects.filter(content_type=account, object_id=str(user.pk)).update(label="", data={})
    if not user.has_perm(ADMIN_ACCESS):
        PageLogEntry.objects.filter(user_id=user.pk).update(user=None)
        ModelLogEntry.objects.filter(user_id=user.pk).update(user=None)


def mails_to(user):
    """Mails in the outbox that went to this person alone."""
    addresses = {user.email, *EmailAddress.objects.filter(user=user).values_list("email", flat=True)}
    return OutboxMail.objects.filter(to__in=[[address] for address in addresses])
