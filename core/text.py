"""Text from outside is hostile: what may be kept of it, and what is refused with a clear message."""

import re
import unicodedata
from urllib.parse import urlsplit

import nh3
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

ALLOWED_TAGS = {"p", "br", "strong", "b", "em", "ul", "ol", "li", "a"}
# Characters that hide text, turn it round or end a line where none is seen.
HIDDEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
# Words that are, or may become, addresses of the site itself.
RESERVED_SLUGS = {
    *(
        "account",
        "accounts",
        "admin",
        "api",
        "booking",
        "components",
        "cy",
        "documents",
        "en",
        "feeds",
        "healthz",
    ),
    *("mailbox", "media", "my-list", "provider", "readyz", "robots", "search", "sitemap", "static"),
}


def clean_rich_text(html: str) -> str:
    """Keep a short list of plain tags and safe links; drop everything else. Cleaning twice changes nothing."""
    return nh3.clean(
        html, tags=ALLOWED_TAGS, attributes={"a": {"href"}}, url_schemes={"https", "http", "mailto", "tel"}
    )


def validate_plain_text(value: str) -> None:
    """Refuse control characters, lone surrogates and characters that hide or turn text round."""
    if HIDDEN.search(value) or any(
        unicodedata.category(character) in ("Cc", "Cs") and character not in "\n\r\t" for character in value
    ):
        raise ValidationError(_("This has a hidden character in it. Type the text again instead of pasting it."))


def validate_one_line(value: str) -> None:
    """Refuse line breaks where one line is meant, and all that `validate_plain_text` refuses."""
    if "\n" in value or "\r" in value:
        raise ValidationError(_("Write this on one line."))
    validate_plain_text(value)


def validate_public_url(value: str) -> None:
    """Refuse a web address that is not plain http(s) to a public name: no user part, no number, no local host."""
    try:
        parts = urlsplit(value)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise ValidationError(_("Enter a web address that starts with https://")) from None
    if parts.scheme not in ("http", "https") or not host or re.search(r"[\s\\<>\"]", value):
        raise ValidationError(_("Enter a web address that starts with https://"))
    if parts.username or parts.password or port not in (None, 80, 443):
        raise ValidationError(_("Enter a web address without a user name, password or port number."))
    if (
        "." not in host
        or re.fullmatch(r"[\d.:a-f]*", host)
        or host.endswith((".local", ".internal", ".localhost"))
    ):
        raise ValidationError(_("Enter the address of a public website."))


def shown_host(url: str) -> str:
    """The host of a web address as shown to readers, in ASCII so that look-alike letters cannot fool."""
    host = urlsplit(url).hostname or ""
    try:
        return host.encode("idna").decode("ascii").removeprefix("www.")
    except UnicodeError:
        return host


def validate_unreserved_slug(value: str) -> None:
    """Refuse a slug that would stand in the way of an address of the site."""
    if value.lower() in RESERVED_SLUGS:
        raise ValidationError(_("The site uses this word in its own addresses. Choose another."))
