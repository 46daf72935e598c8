"""The daily job that follows the calendar: mails to members and moderators, and what the public sees from now on.

Every step leaves a `ProviderNotice` in the same transaction, so that it is done once for its date however often
the job runs. After days on which it did not run it does what is due now, not what it missed.
"""

from datetime import timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from . import dated_mails, freshness
from .editing import show_as_of_today
from .models import ProfileCheck, Provider, ProviderNotice, ProviderProfilePage
from .models.providers import Space
from .not_confirmed import providers_not_confirmed

CHECK_STAGES = (0, 7, 30)  # days before a check ends


def act_on_dates(today=None):
    """Everything of the day; the number of things done."""
    today = today or timezone.localdate()
    steps = (end_of_being_full, ended_checks, monthly_mails, reminders, tell_staff, check_mails)
    return sum(step(today) for step in steps)


def public_providers():
    """Providers with a public page that is not paused."""
    public = ProviderProfilePage.objects.filter(live=True, alias_of=None).values("translation_key")
    return Provider.objects.filter(paused_at=None, profile_key__in=public)


def _once(provider, kind, about):
    """Note it; True for the one who is first. In the transaction of what follows."""
    return ProviderNotice.objects.get_or_create(provider=provider, kind=kind, about=about)[1]


def _written(kinds):
    rows = ProviderNotice.objects.filter(kind__in=kinds)
    return set(rows.values_list("provider_id", "kind", "about"))


# What the public sees --------------------------------------------------------------------------------------------


@transaction.atomic
def end_of_being_full(today):
    """ "Full until" has passed: from now on people are told to ask. The date of confirming stays."""
    over = list(Provider.objects.filter(space=Space.FULL, full_until__lt=today).select_for_update())
    for provider in over:
        Provider.objects.filter(pk=provider.pk).update(space=Space.ASK, full_until=None)
        show_as_of_today(provider)
    return len(over)


def ended_checks(today):
    """A check that staff saw has ended: lists and stored pages say so from today."""
    done = 0
    ended = ProfileCheck.objects.filter(seen_on__isnull=False, next_due__lt=today).select_related("provider")
    written = _written([f"{kind}:over" for kind in ProfileCheck.Kind.values])
    for check in ended:
        kind = f"{check.kind}:over"
        if (check.provider_id, kind, check.next_due) in written:
            continue
        with transaction.atomic():
            if _once(check.provider, kind, check.next_due):
                show_as_of_today(check.provider)
                done += 1
    return done


# Mails to members ------------------------------------------------------------------------------------------------


def monthly_mails(today):
    """One to five months after the last word: "is this still right?"."""
    before = freshness.add_months(today, -1) + timedelta(days=3)  # months are not all as long
    return _mail_about(today, before, lambda said: ("monthly", freshness.monthly_day(said, today)))


def reminders(today):
    """From the due day on: three reminders, and the word that the profile has left the directory."""

    def stage(confirmed_on):
        return freshness.member_stage(confirmed_on, today), confirmed_on

    return _mail_about(today, freshness.latest_confirmed(today), stage)


def _mail_about(today, latest, what):
    """Mail the members of each public profile confirmed on or before `latest`, once for its (kind, about)."""
    candidates = public_providers().filter(confirmed_on__lte=latest).values_list("pk", "confirmed_on")
    written = _written(["monthly", *freshness.MEMBER_STAGES])
    done = 0
    for pk, confirmed_on in candidates:
        kind, about = what(confirmed_on)
        if kind and about and (pk, kind, about) not in written:
            done += _mail_one(pk, confirmed_on, kind, about, today)
    return done


@transaction.atomic
def _mail_one(pk, confirmed_on, kind, about, today):
    """Note and mail in one transaction; nothing when somebody has confirmed meanwhile."""
    provider = (
        Provider.objects.select_for_update().filter(pk=pk, confirmed_on=confirmed_on, paused_at=None).first()
    )
    if provider is None or not _once(provider, kind, about):
        return 0
    if kind == "unlisted":
        show_as_of_today(provider)
    dated_mails.ask_members(provider, kind, today)
    return 1


def check_mails(today):
    """30 and 7 days before a check that staff saw ends, and on its last day."""
    soon = Q(next_due__gte=today, next_due__lte=today + timedelta(days=max(CHECK_STAGES)))
    checks = ProfileCheck.objects.filter(soon, seen_on__isnull=False, provider__in=public_providers())
    done = 0
    for check in checks.select_related("provider"):
        left = (check.next_due - today).days
        stage = next(days for days in CHECK_STAGES if left <= days)
        with transaction.atomic():
            if _once(check.provider, f"{check.kind}:{stage}", check.next_due):
                dated_mails.tell_of_check(check, left)
                done += 1
    return done


# Mail to staff ---------------------------------------------------------------------------------------------------


@transaction.atomic
def tell_staff(today):
    """Six weeks after the due day the moderators get one mail for all profiles that have come to that."""
    new = [row for row in providers_not_confirmed(today) if _once(row, "staff", row.confirmed_on)]
    if new:
        dated_mails.tell_moderators(len(new))
    return len(new)
