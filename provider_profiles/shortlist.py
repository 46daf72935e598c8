"""My list: profiles that a reader keeps on their device, without an account, and can show to others by a link.

The list is a signed cookie of profile keys. Only pressing “Save to my list” sets it, and `personal_cookies` of the
plugin names it, so that the page cache leaves its holder alone. A link holds the keys and its last day, signed:
nothing about a list is stored on the site. See docs/provider_profiles.md.
"""

import base64
import binascii
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.utils import timezone

COOKIE = "profiles_list"
COOKIE_SALT = "provider_profiles.my_list"
LINK_SALT = "provider_profiles.shared_list"
MOST = 20
MOST_COMPARED = 4
SECONDS_KEPT = 180 * 24 * 3600  # from the last change
LINK_OPENS_FOR = timedelta(days=30)
DAY_BYTES, KEY_BYTES = 4, 16


class NotALink(Exception):
    """Nobody got this link from us, or a piece of it is missing."""


class LinkIsOver(Exception):
    """The last day of the link has passed."""


def key_from(text) -> UUID | None:
    """The profile key that a form or an address names; None for anything else."""
    try:
        return UUID(hex=str(text)[:64])
    except ValueError:
        return None


def keys_from(texts) -> tuple[UUID, ...]:
    """The profile keys in several texts, once each, in their order."""
    keys = (key_from(text) for text in texts)
    return tuple(dict.fromkeys(key for key in keys if key))


# The device ----------------------------------------------------------------------------------------------------


def keys_of(request) -> tuple[UUID, ...]:
    """The keys on this reader's list, oldest first. Read once a request, never from the database."""
    if not hasattr(request, "my_list"):
        written = request.get_signed_cookie(COOKIE, default="", salt=COOKIE_SALT, max_age=SECONDS_KEPT)
        request.my_list = _unpacked(written) or ()
    return request.my_list


def keep(response, keys):
    """Write the cookie, or take it away with the last key. Only in answer to somebody who pressed a button."""
    if not keys:
        response.delete_cookie(COOKIE, samesite="Lax")
        return
    response.set_signed_cookie(
        COOKIE,
        _packed(keys),
        salt=COOKIE_SALT,
        max_age=SECONDS_KEPT,
        httponly=True,
        samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )


# The link ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class SharedList:
    """What a link holds."""

    keys: tuple
    until: date


def last_day(today=None) -> date:
    """The last day on which a link that is made today opens."""
    return (today or timezone.localdate()) + LINK_OPENS_FOR


def sealed(keys, today=None) -> str:
    """A piece of an address that opens a list of these keys for 30 days. Nobody can make one up."""
    day = last_day(today).toordinal().to_bytes(DAY_BYTES, "big")
    return _signer().sign(base64.urlsafe_b64encode(day).decode().rstrip("=") + _packed(keys))


def opened(text, today=None) -> SharedList:
    """The SharedList of a piece of an address. Raises NotALink or LinkIsOver."""
    try:
        signed = _signer().unsign(text)
        until = date.fromordinal(int.from_bytes(base64.urlsafe_b64decode(signed[:6] + "=="), "big"))
    except (BadSignature, binascii.Error, ValueError, OverflowError):
        raise NotALink from None
    keys = _unpacked(signed[6:])
    if not keys:
        raise NotALink
    if until < (today or timezone.localdate()):
        raise LinkIsOver
    return SharedList(keys, until)


def _signer():
    return Signer(salt=LINK_SALT, sep=".")


def _packed(keys):
    return base64.urlsafe_b64encode(b"".join(key.bytes for key in keys)).decode().rstrip("=")


def _unpacked(text):
    """The keys in a packed text, MOST at the most; None when it is none of ours."""
    try:
        packed = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        return None
    if len(packed) % KEY_BYTES:
        return None
    pieces = [packed[at : at + KEY_BYTES] for at in range(0, len(packed), KEY_BYTES)][:MOST]
    return tuple(UUID(bytes=piece) for piece in pieces)
