"""Content to check again: what is due, who owns it, and “I have checked this today”.

A translation with the date and the owner of its original goes with it: one line in the report, one mail, one
press. One with a date or an owner of its own stands alone.
"""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Revision, get_page_models
from wagtail_localize.models import TranslationSource

from .models import PolicyFact
from .models.review import NEXT_CHECK_AFTER, Reviewed

DUE_WITHIN = timedelta(days=30)


@dataclass(frozen=True)
class ToCheck:
    """One thing that staff keep right. `page` is None for what is no page."""

    title: str
    kind: str
    next_check: date
    edit_url: str
    owner_name: str = ""
    owner_email: str = ""
    page: Any = None

    def days_left(self, today=None):
        """Days until the check; negative when it is late."""
        return (self.next_check - (today or timezone.localdate())).days

    @property
    def when(self):
        """How late or how soon, in words."""
        days = self.days_left()
        if days < 0:
            return ngettext("%(days)d day late", "%(days)d days late", -days) % {"days": -days}
        return ngettext("in %(days)d day", "in %(days)d days", days) % {"days": days} if days else _("today")

    @property
    def is_late(self):
        """Whether the day has passed."""
        return self.days_left() < 0


class CannotMark(Exception):
    """The page cannot be marked as checked now; the message says why."""


def reviewed_models():
    """The page types that are checked from time to time."""
    return [model for model in get_page_models() if issubclass(model, Reviewed)]


def due(today=None):
    """Everything overdue or due within 30 days, the latest first."""
    last_day = (today or timezone.localdate()) + DUE_WITHIN
    found = [*due_pages(last_day), *due_facts(last_day)]
    return sorted(found, key=lambda item: (item.next_check, item.title))


def due_pages(last_day):
    """The live pages to check until a day, translations left out that go with their original."""
    for model in reviewed_models():
        pages = model.objects.live().filter(next_check__lte=last_day, alias_of=None).select_related("locale")
        originals_first = sorted(pages, key=lambda page: page.locale.language_code != settings.LANGUAGE_CODE)
        alone = {}
        for page in originals_first:
            alone.setdefault(goes_together(page), page)
        for page in alone.values():
            yield as_to_check(page)


def due_facts(last_day):
    """The facts to check until a day, once for all languages. Nobody gets mails about them."""
    facts = PolicyFact.objects.filter(next_check__lte=last_day).select_related("locale")
    originals_last = sorted(facts, key=lambda fact: fact.locale.language_code == settings.LANGUAGE_CODE)
    for fact in {(fact.translation_key, fact.next_check): fact for fact in originals_last}.values():
        yield ToCheck(
            title=fact.name,
            kind=str(PolicyFact._meta.verbose_name),
            next_check=fact.next_check,
            edit_url=reverse("wagtailsnippets_guides_policyfact:edit", args=[fact.pk]),
        )


def goes_together(page):
    """What a page has in common with the translations that are checked with it."""
    return page.translation_key, page.next_check, page.owner_email.lower()


def as_to_check(page):
    """A page as a line of the report."""
    return ToCheck(
        title=page.title,
        kind=type(page).get_verbose_name(),
        next_check=page.next_check,
        edit_url=reverse("wagtailadmin_pages:edit", args=[page.pk]),
        owner_name=page.owner_name,
        owner_email=page.owner_email,
        page=page,
    )


@transaction.atomic
def mark_checked(page, user, today=None):
    """Note that a person read a page through today; the next check is half a year later.

    The live words stay as they are. A draft that waits goes on waiting, with the new dates in it, so that
    publishing it later does not undo them. Returns whether there was such a draft; raises CannotMark.
    """
    today = today or timezone.localdate()
    checked = {"last_checked": today, "checked_by": user.name[:120], "next_check": today + NEXT_CHECK_AFTER}
    had_draft = False
    same = type(page).objects.select_for_update(of=("self",)).filter(translation_key=page.translation_key)
    for version in same.live().filter(alias_of=None).select_related("locale"):
        if version.pk == page.pk or goes_together(version) == goes_together(page):
            had_draft |= _mark_one(version, user, checked)
    return had_draft


def _mark_one(page, user, checked):
    """Publish the live words with new dates, then put the waiting draft back on top of them."""
    _refuse_when_it_must_wait(page, user)
    waiting = page.latest_revision if page.has_unpublished_changes else None
    # Not cleaned: the words are those that are public, whatever rules have come since.
    _with(page, checked).save_revision(user=user, clean=False).publish(user=user)
    if waiting:
        draft = Revision.objects.get(pk=waiting.pk).as_object()
        _with(draft, checked).save_revision(user=waiting.user, clean=False)
    change_source(page, {name: str(value) for name, value in checked.items()})
    return waiting is not None


def _refuse_when_it_must_wait(page, user):
    if not page.permissions_for_user(user).can_publish():
        raise CannotMark(_("You may not publish this page."))
    if page.scheduled_revision:
        raise CannotMark(_("A change of this page is planned to be published. Mark it after that."))
    lock = page.get_lock()
    if lock and lock.for_user(user):
        raise CannotMark(_("Somebody has locked this page. Ask them first."))


def _with(page, fields):
    for name, value in fields.items():
        setattr(page, name, value)
    return page


def change_source(page, fields):
    """Change facts in what wagtail-localize remembers of an original, or translating brings the old ones back."""
    source = TranslationSource.objects.filter(object_id=page.translation_key, locale=page.locale).first()
    if source:
        content = json.loads(source.content_json) | fields
        TranslationSource.objects.filter(pk=source.pk).update(content_json=json.dumps(content))
