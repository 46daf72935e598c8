"""The words profiles are described and filtered by. Staff edit them; profiles store which ones they chose."""

from django.db import models
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel


class TermGroup(models.TextChoices):
    """The questions a profile answers by ticking."""

    KIND = "kind", _("Kind of help")
    OUTCOME = "outcome", _("What it can lead to")
    WHO = "who", _("Who it is for")
    WAY = "way", _("Where and how")
    DAY = "day", _("Days")
    WHEN = "when", _("Time of day")
    PAY = "pay", _("Ways to pay")
    LANGUAGE = "language", _("Languages")


# The days in their order, by the keys of their terms.
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SHORTEST_RUN = 3  # "Monday to Wednesday", but "Monday, Tuesday"


def listed(terms):
    """Terms in words: "Pets, Company and chat". Days that follow each other become "Monday to Friday"."""
    return ", ".join(_with_runs(terms) if any(term.group == TermGroup.DAY for term in terms) else map(str, terms))


def _with_runs(terms):
    """The words of days, runs of them taken together; whatever else staff put into the group comes last."""
    by_day = {term.key: term for term in terms if term.key in WEEK}
    if len(by_day) == len(WEEK):
        runs = [str(_("Every day"))]
    else:
        runs = [words for run in _runs(by_day) for words in _run_in_words([by_day[day] for day in run])]
    return runs + [str(term) for term in terms if term.key not in WEEK]


def _runs(days):
    """[[day, …], …] of the days that follow each other within a week."""
    runs = [[]]
    for day in WEEK:
        if day in days:
            runs[-1].append(day)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _run_in_words(terms):
    if len(terms) < SHORTEST_RUN:
        return [str(term) for term in terms]
    return [gettext("%(first)s to %(last)s") % {"first": terms[0], "last": terms[-1]}]


class ProfileTerm(models.Model):
    """One answer that can be ticked, such as "Pets". The key never changes; the labels are what people read."""

    group = models.CharField(_("question"), max_length=10, choices=TermGroup.choices)
    key = models.SlugField(
        _("short name"), max_length=40, help_text=_("Stands in web addresses. Do not change it later.")
    )
    label = models.CharField(_("label"), max_length=60)
    label_cy = models.CharField(_("label in Welsh"), max_length=60, blank=True)
    order = models.PositiveSmallIntegerField(_("place in the list"), default=100)
    needs_regulation = models.BooleanField(
        _("needs a regulation answer"),
        default=False,
        help_text=_(
            "Tick for personal care. A profile with this term must say who regulates it, or why nobody does."
        ),
    )

    panels = [FieldPanel(name) for name in ("group", "key", "label", "label_cy", "order", "needs_regulation")]

    class Meta:
        verbose_name = _("profile term")
        verbose_name_plural = _("profile terms")
        ordering = ["group", "order", "label"]
        constraints = [models.UniqueConstraint(fields=["group", "key"], name="provider_profiles_term_once")]

    def __str__(self):
        return self.label_cy if self.label_cy and get_language() == "cy" else self.label
