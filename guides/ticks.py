"""Ticks in checklists and on journeys: kept in the account, or on the device once its reader asked for that.

A reader without an account has a signed cookie. Only pressing “Save my ticks” sets it, and `personal_cookies` of
the plugin names it, so that the page cache leaves its holder alone. Signing in moves it to the account.
See docs/checklists.md.
"""

import base64
import binascii
import re

from django.conf import settings

from .models import Tick

COOKIE = "guides_ticks"
SALT = "guides.ticks"
SECONDS_KEPT = 365 * 24 * 3600
# Browsers keep 4,096 bytes a cookie; a tick takes 11 of them (8 bytes, written in base64).
MOST_ON_DEVICE = 300
MOST_IN_ACCOUNT = 2000
KEY = re.compile(r"[0-9a-f]{8}-[0-9a-f]{8}")

# What saving led to. The page that a reader comes back to says it.
SAVED, FULL, LATER, FORGOTTEN, REFUSED = "saved", "full", "later", "forgotten", "refused"


def tick_key(page, item_id) -> str:
    """The name of an item (a block with an id) of a page. The same in every language of the page."""
    return f"{str(page.translation_key)[:8]}-{str(item_id)[:8]}"


def keys_in(text) -> frozenset[str]:
    """The keys in a text that a form sent, separated by spaces. Anything else in it is left out."""
    return frozenset(word for word in text.split() if KEY.fullmatch(word))


def is_signed_in(request) -> bool:
    """Whether the reader has an account and is in it. A preview has nobody."""
    user = getattr(request, "user", None)
    return bool(user and user.is_authenticated)


def ticks_of(request) -> frozenset[str]:
    """The keys that this reader has ticked. Read once a request; no query for a reader without an account."""
    if not hasattr(request, "kept_ticks"):
        if is_signed_in(request):
            request.kept_ticks = frozenset(Tick.objects.filter(user=request.user).values_list("key", flat=True))
        else:
            request.kept_ticks = on_device(request) or frozenset()
    return request.kept_ticks


def has_saved(request) -> bool:
    """Whether somewhere keeps the ticks of this reader: an account, or this device."""
    return is_signed_in(request) or on_device(request) is not None


def boxes(request, page, items) -> list[dict]:
    """What `guides/includes/tick_boxes.html` draws. `items` yields (block id, text) or (block id, text, hint)."""
    ticked = ticks_of(request)
    drawn = []
    for item_id, text, *hint in items:
        key = tick_key(page, item_id)
        drawn.append({"key": key, "text": text, "hint": hint[0] if hint else "", "ticked": key in ticked})
    return drawn


def anchor_of(boxes) -> str:
    """A name for a list of boxes that no other list on the page has, to come back to; "" for an empty list."""
    return f"list-{boxes[0]['key']}" if boxes else ""


def after_saving(before, shown, ticked):
    """The ticks that hold once a form is saved: it says nothing about what it did not show."""
    return (before - shown) | (ticked & shown)


def outcome(request, anchor) -> str:
    """What saving the list with this anchor led to, when the reader has just come back from it; or ""."""
    if not anchor or request.GET.get("list") != anchor:
        return ""
    said = request.GET.get("ticks", "")
    if said == SAVED and not has_saved(request):
        return REFUSED  # the browser did not take the cookie
    return said if said in (SAVED, FULL, LATER, FORGOTTEN) else ""


# The account ---------------------------------------------------------------------------------------------------


def keep_in_account(user, shown, ticked) -> bool:
    """Keep these ticks, and take away those shown and not ticked. False, and nothing done, when it is too many."""
    mine = Tick.objects.filter(user=user)
    others = mine.exclude(key__in=shown).count()
    if others + len(ticked) > MOST_IN_ACCOUNT:
        return False
    mine.filter(key__in=shown - ticked).delete()
    Tick.objects.bulk_create([Tick(user=user, key=key) for key in sorted(ticked)], ignore_conflicts=True)
    return True


def forget(user):
    """Delete every tick of a person."""
    Tick.objects.filter(user=user).delete()


def carry_over(request, user, response):
    """Move the ticks of this device to the account that was just opened on it; what is ticked there stays."""
    carried = on_device(request)
    if carried is None:
        return
    if keep_in_account(user, frozenset(), carried):
        forget_on_device(response)


# The device ----------------------------------------------------------------------------------------------------


def on_device(request) -> frozenset[str] | None:
    """The ticks in the cookie of this reader; None without a cookie that we wrote."""
    written = request.get_signed_cookie(COOKIE, default=None, salt=SALT, max_age=SECONDS_KEPT)
    if written is None:
        return None
    try:
        digits = base64.urlsafe_b64decode(written.encode()).hex()
    except (binascii.Error, ValueError):
        return None
    return frozenset(f"{digits[at : at + 8]}-{digits[at + 8 : at + 16]}" for at in range(0, len(digits), 16))


def keep_on_device(response, keys):
    """Write the cookie. Call it only in answer to somebody who asked for it, with MOST_ON_DEVICE keys or fewer."""
    digits = bytes.fromhex("".join(sorted(keys)).replace("-", ""))
    response.set_signed_cookie(
        COOKIE,
        base64.urlsafe_b64encode(digits).decode(),
        salt=SALT,
        max_age=SECONDS_KEPT,
        httponly=True,
        samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )


def forget_on_device(response):
    """Take the cookie away."""
    response.delete_cookie(COOKIE, samesite="Lax")
