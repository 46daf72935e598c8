"""“Is this page useful?”: one answer for each press, one sentence for each answer, and their end dates.

The answer comes from a page that is the same for every reader, so nothing on it can tell two presses apart. What
comes from the same address about the same page within a minute is therefore one answer; the later press decides.
"""

import hashlib
import uuid
from datetime import timedelta

from django.core import signing
from django.core.cache import cache
from django.db import IntegrityError, transaction
from django.utils import timezone
from wagtail.models import Page

from core.query import public_pages
from core.ratelimit import client_address

from .models.feedback import COMMENTS_KEPT, PageFeedback

SAME_ANSWER_FOR = 60  # seconds
TIME_FOR_WORDS = timedelta(hours=1)
_signer = signing.TimestampSigner(salt="guides.useful", sep=".")


def page_asked_about(pk):
    """The public page of guides with this id as a `Page` with its locale, or None."""
    pages = public_pages(Page).filter(content_type__app_label="guides").select_related("locale")
    return pages.filter(pk=pk).first() if str(pk).isascii() and str(pk).isdecimal() and len(str(pk)) < 10 else None


def answer(request, page, useful):
    """Store what a reader said about a page; returns the answer.

    A second press within a minute changes the first answer instead of adding one.
    """
    key = _key_of_this_minute(request, page)
    about = {"page": page, "translation_key": page.translation_key, "language": page.locale.language_code}
    try:
        with transaction.atomic():
            return PageFeedback.objects.update_or_create(
                key=key, defaults={"useful": useful}, create_defaults={**about, "useful": useful}
            )[0]
    except IntegrityError:  # the other press of a double click was quicker
        PageFeedback.objects.filter(key=key).update(useful=useful)
        return PageFeedback.objects.get(key=key)


def _key_of_this_minute(request, page):
    """The same key for every press from one address about one page in one minute. The address is only hashed."""
    name = hashlib.sha256(f"{client_address(request)}\x1f{page.pk}".encode()).hexdigest()
    slot, fresh = f"guides.useful:{name}", uuid.uuid4()
    if cache.add(slot, str(fresh), SAME_ANSWER_FOR):
        return fresh
    return uuid.UUID(cache.get(slot) or str(fresh))


def token_of(feedback):
    """What the address of the second step carries: this answer, for an hour, and nothing else."""
    return _signer.sign(feedback.key.hex)


def answer_of(token):
    """(the answer, whether there is still time to add a sentence); (None, False) for a token that is not ours."""
    try:
        key = _signer.unsign(token)
        feedback = PageFeedback.objects.select_related("page__locale").filter(key=uuid.UUID(key)).first()
    except (signing.BadSignature, ValueError):
        return None, False
    try:
        _signer.unsign(token, max_age=TIME_FOR_WORDS)
    except signing.SignatureExpired:
        return feedback, False
    return feedback, feedback is not None


def add_words(feedback, comment):
    """Add a sentence to an answer that has none. Sent twice, the first one stays."""
    PageFeedback.objects.filter(pk=feedback.pk, comment="").update(comment=comment)


def delete_old_words(now=None):
    """Delete what readers wrote more than a year ago; yes and no stay as numbers. Returns how many."""
    old = PageFeedback.objects.with_words().filter(created_at__lt=(now or timezone.now()) - COMMENTS_KEPT)
    return old.update(comment="")
