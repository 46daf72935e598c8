"""London time: how event times are typed, stored and compared. Stored aware, meant as London wall time."""

from datetime import UTC, datetime, timedelta
from datetime import time as clock
from zoneinfo import ZoneInfo

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

LONDON = ZoneInfo("Europe/London")


def london(moment):
    """The same moment as an aware datetime on London's clocks."""
    return moment.astimezone(LONDON)


def london_day(moment):
    """The London date of a moment: 23:30 UTC in July is already the next day."""
    return london(moment).date()


def day_bounds(day):
    """The first moment of a London day and of the day after, both aware."""
    return tuple(datetime.combine(d, clock.min, tzinfo=LONDON) for d in (day, day + timedelta(days=1)))


def from_wall_time(naive):
    """A naive London wall time as an aware datetime.

    Raises ValidationError for a time that the clocks skip in March or show twice in October.
    """
    moment = naive.replace(tzinfo=LONDON)
    if moment.astimezone(UTC).astimezone(LONDON).replace(tzinfo=None) != naive:
        raise ValidationError(_("The clocks go forward that night, so this time does not exist."), code="skipped")
    if moment.utcoffset() != moment.replace(fold=1).utcoffset():
        raise ValidationError(_("The clocks go back that night, so this time comes twice."), code="twice")
    return moment


class LondonDateTimeFormField(forms.DateTimeField):
    """A form field for London wall time, whatever time zone the person's account is set to."""

    def prepare_value(self, value):
        if isinstance(value, datetime) and timezone.is_aware(value):
            value = london(value).replace(tzinfo=None)
        return value

    def to_python(self, value):
        if isinstance(value, datetime) and timezone.is_aware(value):
            return value
        # Read as UTC, which skips and repeats nothing; from_wall_time then judges the London time.
        with timezone.override(UTC):
            typed = super().to_python(value)
        return from_wall_time(typed.replace(tzinfo=None)) if typed else None


class LondonDateTimeField(models.DateTimeField):
    """A DateTimeField that forms show and read as London wall time."""

    def formfield(self, **kwargs):
        return super().formfield(**{"form_class": LondonDateTimeFormField, **kwargs})
