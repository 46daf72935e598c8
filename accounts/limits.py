"""How often someone may ask for a mail or try a password.

Every limit on an account counts the account *and* the address the request comes from. A stranger can then use
up only tries of their own, and the owner gets in from elsewhere. Limits per address alone are allauth's
(ACCOUNT_RATE_LIMITS in the settings).
"""

from core.ratelimit import allow, take, used_up

MINUTE, HOUR, DAY = 60, 3600, 86_400
# Wrong passwords for one account from all the world. Then only the password way closes; codes still work.
WRONG_PASSWORDS_A_DAY = 100


def may_send_mail(request, purpose: str, email: str) -> bool:
    """Whether this address may have one more mail sent to `email`: 3 a minute, 12 an hour."""
    return allow(request, f"mail-{purpose}-minute", 3, MINUTE, email) and allow(
        request, f"mail-{purpose}-hour", 12, HOUR, email
    )


def note_wrong_password(email: str):
    """Count a wrong password, whoever sent it."""
    take("wrong-password", WRONG_PASSWORDS_A_DAY, DAY, email)


def password_way_closed(email: str) -> bool:
    """Whether so many wrong passwords came in today that only codes and passkeys open this account."""
    return used_up("wrong-password", WRONG_PASSWORDS_A_DAY, email)
