"""Answers of a self-check that travel in an address: nobody else can read them, and nobody can make them up.

Nothing is stored for a reader, so each page hands the answers to the next. In an address the back button, a reload
and the language switch work. What stands in logs and in the history of a browser is sealed, and opens for a day.
"""

import base64
import hashlib
from datetime import timedelta

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.utils.crypto import salted_hmac

OPENS_FOR = timedelta(days=1)
SALT = "guides.self_check"
MARK_LENGTH = 6


def mark(question_id):
    """A question in six bytes: short, and the same for ever."""
    return hashlib.sha256(str(question_id).encode()).digest()[:MARK_LENGTH]


def seal(answers, choices):
    """{question id: answer} as a piece of an address. `choices` are the possible answers, in a fixed order."""
    packed = b"".join(mark(key) + bytes([choices.index(answer)]) for key, answer in answers.items())
    return _box().encrypt(packed).decode().rstrip("=")


def unseal(sealed, choices):
    """{mark: answer} from a piece of an address, or None when it is forged, broken or too old."""
    try:
        padded = sealed.encode("ascii") + b"=" * (-len(sealed) % 4)
        packed = _box().decrypt(padded, ttl=int(OPENS_FOR.total_seconds()))
    except (InvalidToken, UnicodeEncodeError):
        return None
    step = MARK_LENGTH + 1
    pieces = [packed[start : start + step] for start in range(0, len(packed), step)]
    return {piece[:MARK_LENGTH]: choices[piece[-1]] for piece in pieces}


def _box():
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    digests = [salted_hmac(SALT, "", secret=key, algorithm="sha256").digest() for key in keys]
    return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])
