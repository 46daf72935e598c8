"""The site's own scheduled jobs, and the runner that runs every job when it is due."""

import logging
from datetime import timedelta

from django.core.management import call_command
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.models import JobRun
from core.plugins import ScheduledJob, scheduled_jobs

logger = logging.getLogger(__name__)

# A runner that died in the middle of a job gives the job back after this time.
GIVEN_UP_AFTER = timedelta(hours=1)


def core_jobs():
    """Mail, scheduled publishing, sessions: what the site needs whatever plugins are on."""
    from core import mail  # it registers its own models

    return [
        ScheduledJob("mail", _("Send waiting mail"), mail.deliver_waiting, timedelta(0)),
        ScheduledJob("old_mail", _("Forget old mail"), mail.forget_old, timedelta(days=1)),
        ScheduledJob(
            "publish",
            _("Scheduled publishing"),
            lambda: call_command("publish_scheduled"),
            timedelta(minutes=1),
        ),
        ScheduledJob(
            "sessions", _("Remove old sessions"), lambda: call_command("clearsessions"), timedelta(days=1)
        ),
    ]


def run_due(now=None):
    """Run every job that is due; one that fails is logged, noted and tried again next time. Returns keys run."""
    now = now or timezone.now()
    done = []
    for job in scheduled_jobs():
        if not _claim(job, now):
            continue
        error = ""
        try:
            job.run()
        except Exception as problem:  # one broken job must not stop the others
            logger.exception("The job %s failed", job.key)
            error = repr(problem)[:2000]
        JobRun.objects.filter(key=job.key).update(finished_at=timezone.now(), error=error)
        done.append(job.key)
    return done


def _claim(job, now):
    """Mark the job as started, unless it is not due or another runner has it."""
    with transaction.atomic():
        JobRun.objects.get_or_create(key=job.key)
        free = Q(started_at=None) | Q(finished_at__isnull=False, started_at__lte=now - job.every)
        free |= Q(finished_at=None, started_at__lte=now - max(job.every, GIVEN_UP_AFTER))
        return bool(JobRun.objects.filter(free, key=job.key).update(started_at=now, finished_at=None))
