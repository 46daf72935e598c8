"""What people looked for and did not find: kept for staff, handled by them, deleted a year later."""

from collections import Counter
from datetime import timedelta

from django.utils import timezone

from .models import MissingSupport, ProfileTerm

KEPT = timedelta(days=360)  # twelve months as the form counts them
SHOWN = 200


def keep(answers, key):
    """Store one answer ({"kind", "area", "text"}). Sent twice with the same key, it is there once."""
    MissingSupport.objects.get_or_create(key=key, defaults=answers)


def kind_labels():
    """{key: label} of the kinds of help, in staff's order."""
    return {term.key: str(term) for term in ProfileTerm.objects.filter(group="kind")}


def open_ones():
    """What nobody has handled, the newest first, each with the label of its kind."""
    labels = kind_labels()
    rows = list(MissingSupport.objects.filter(handled_at=None)[:SHOWN])
    for row in rows:
        row.kind_label = labels.get(row.kind, row.kind)
    return rows


def most_asked(rows):
    """[((kind, area), how often), …] of what was asked for more than once."""
    counts = Counter((row.kind_label, row.area.strip().capitalize()) for row in rows)
    return [(what, count) for what, count in counts.most_common(10) if count > 1]


def set_handled(row, now=None):
    """Note that somebody has dealt with it."""
    MissingSupport.objects.filter(pk=row.pk, handled_at=None).update(handled_at=now or timezone.now())


def delete_old(now=None):
    """Delete what is older than a year, handled or not; how many."""
    return MissingSupport.objects.filter(created_at__lt=(now or timezone.now()) - KEPT).delete()[0]
