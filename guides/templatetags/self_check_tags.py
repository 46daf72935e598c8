"""What templates about self-checks ask for."""

from django import template
from django.utils import timezone
from django.utils.translation import gettext

from core.query import in_language_or_original
from core.templatetags.core_tags import long_date, plain_time

from ..models import SelfCheckPage, SelfCheckResult

register = template.Library()


@register.filter
def day_and_time(value):
    """Saturday 21 November 2026, 10am. Two results of one day are told apart by the time."""
    when = timezone.localtime(value)
    return gettext("%(day)s, %(time)s") % {"day": long_date(when), "time": plain_time(when)}


@register.simple_tag
def newest_self_check(user):
    """The last result this person kept, or None. One query."""
    return SelfCheckResult.objects.of(user).first()


@register.simple_tag
def self_checks():
    """The self-checks of the site in the reader's language, else the original. One query."""
    return in_language_or_original(SelfCheckPage).order_by("path").defer_streamfields()
