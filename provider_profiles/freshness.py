"""How long what a provider says counts as true: the rules as dates, from a `today` that is passed in.

A profile is due to be confirmed six months after the last time. From the day after it is overdue, and the public
sees that. Twelve weeks after the due day it leaves the directory, search and sitemap. Confirming brings it back.
"""

from calendar import monthrange
from datetime import date, timedelta

from django.db.models import Q
from django.utils import timezone

MONTHS_UNTIL_DUE = 6
STAFF_AFTER = timedelta(weeks=6)
UNLISTED_AFTER = timedelta(weeks=12)
# What members are mailed, by days after the due day; the last says that the listing is out.
MEMBER_STAGES = {
    "due": timedelta(0),
    "two_weeks": timedelta(weeks=2),
    "four_weeks": timedelta(weeks=4),
    "unlisted": UNLISTED_AFTER,
}


def add_months(day, months):
    """The same day of another month, or that month's last day: 31 August and six months is 28 February."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def due_on(confirmed_on):
    """The day by which the provider should say again that all is right."""
    return add_months(confirmed_on, MONTHS_UNTIL_DUE)


def is_overdue(confirmed_on, today=None):
    """Whether the public is told. A profile that never had a date is not held to one."""
    return confirmed_on is not None and (today or timezone.localdate()) > due_on(confirmed_on)


def is_unlisted(confirmed_on, today=None):
    """Whether the profile is out of the directory, search and sitemap."""
    return confirmed_on is not None and (today or timezone.localdate()) >= due_on(confirmed_on) + UNLISTED_AFTER


def member_stage(confirmed_on, today):
    """The reminder whose day has been reached last, or None before the due day."""
    late = today - due_on(confirmed_on)
    return next((stage for stage, after in reversed(MEMBER_STAGES.items()) if late >= after), None)


def monthly_day(confirmed_on, today):
    """The last monthly day that has been reached (one to five months after confirming), or None.

    From the sixth month on the reminders take over.
    """
    months = range(MONTHS_UNTIL_DUE - 1, 0, -1)
    if today >= due_on(confirmed_on):
        return None
    return next((day for number in months if (day := add_months(confirmed_on, number)) <= today), None)


def latest_confirmed(due):
    """The latest day of confirming that was due on or before `due`: the way back from `due_on`, for queries."""
    back = add_months(due, -MONTHS_UNTIL_DUE)
    if due.day == monthrange(due.year, due.month)[1]:
        return back.replace(day=monthrange(back.year, back.month)[1])
    return back


def overdue_by(delay, today=None):
    """A filter of providers whose due day is `delay` (a timedelta) or longer ago."""
    return Q(confirmed_on__lte=latest_confirmed((today or timezone.localdate()) - delay))


def hidden(today=None):
    """A filter of providers that no list shows: paused, or not confirmed for too long."""
    return Q(paused_at__isnull=False) | overdue_by(UNLISTED_AFTER, today)
