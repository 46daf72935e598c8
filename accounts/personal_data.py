"""What the site holds about a person: all of it to take away, all of it to delete."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.db import transaction

from core import plugins
from core.models.outbox import OutboxMail


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
    return data


@transaction.atomic
def close(user):
    """Close the account: plugins erase what is theirs, then logins, devices, mails and the person go."""
    for plugin in plugins.enabled():
        plugin.erase(user)
    for device in UserSession.objects.filter(user=user):
        device.end()
    mails_to(user).delete()
    user.delete()  # takes addresses, passkeys and recovery codes with it


def mails_to(user):
    """Mails in the outbox that went to this person alone."""
    addresses = {user.email, *EmailAddress.objects.filter(user=user).values_list("email", flat=True)}
    return OutboxMail.objects.filter(to__in=[[address] for address in addresses])
