"""Mails to the owner of a check: 30 days before it, 7 days before, and on the day. Each is written once."""

from urllib.parse import urljoin

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from core.frame import site_frame
from core.mail import send_templated

from .models.review import ReviewNotice
from .reviews import due

STAGES = (0, 7, 30)  # days before the check


def stage_of(days_left):
    """The notice that is due: the one nearest to the day that has been reached. None while it is too early."""
    return next((stage for stage in STAGES if days_left <= stage), None)


def write_notices(now=None):
    """Write the mails that are due and were not written for this date; returns how many.

    After days on which the job did not run it writes the one that is due now, not those that it missed. A page
    whose date was moved starts over.
    """
    today = timezone.localdate(now) if now else timezone.localdate()
    found = [item for item in due(today) if item.page and item.owner_email]
    pages = [item.page.pk for item in found]
    written = set(ReviewNotice.objects.filter(page__in=pages).values_list("page_id", "next_check", "days_before"))
    count = 0
    for item in found:
        stage = stage_of(item.days_left(today))
        if not any((item.page.pk, item.next_check, done) in written for done in STAGES if done <= stage):
            count += _write_one(item, stage)
    return count


@transaction.atomic
def _write_one(item, stage):
    """Note and mail in one transaction: two runners at once write one mail, a crash writes it next time."""
    _notice, is_new = ReviewNotice.objects.get_or_create(
        page_id=item.page.pk, next_check=item.next_check, days_before=stage
    )
    if not is_new:
        return 0
    language = item.page.locale.language_code
    return send_templated(
        item.owner_email,
        "guides/mail/check",
        {
            "item": item,
            "stage": stage,
            "organisation": site_frame(language).organisation,
            "page_url": item.page.full_url,
            "edit_url": urljoin(settings.SITE_URL, item.edit_url),
            "report_url": urljoin(settings.SITE_URL, reverse("guides_to_check")),
        },
        language=language,
    )
