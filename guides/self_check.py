"""What the answers of a self-check mean: strengths, what to do with help, what to sort out first. No score."""

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from core.frame import site_frame
from core.query import active_locale, public_pages

from . import sealing

# As many as a person can start on. The others follow under “After that”.
FIRST_THINGS = 3


class Answer(models.TextChoices):
    """What a person can say to each question. The order is part of sealed addresses: add at the end only."""

    CAN = "can", _("I can")
    HELP = "help", _("I can with help")
    SOMEONE = "someone", _("I know someone who can")
    UNSURE = "unsure", _("Not sure")


@dataclass(frozen=True)
class Question:
    """One question: its block's id and value, its number on the page and the name of its group."""

    id: str
    number: int
    group: str
    value: Any

    @property
    def choices(self):
        """The answers on offer, for a form."""
        return [choice for choice in Answer.choices if self.takes(choice[0])]

    def takes(self, answer):
        """Whether this answer is on offer here."""
        return answer in Answer.values and not (answer == Answer.SOMEONE and self.value["only_you"])

    @staticmethod
    def label_of(answer):
        """An answer in words; None for none."""
        return Answer(answer).label if answer else None


@dataclass(frozen=True)
class NextStep:
    """A page, a website or a person to go to."""

    kind: str
    words: str
    url: str
    in_english: bool = False
    person: Any = None

    @property
    def full_url(self):
        """The address for a mail."""
        return f"{settings.SITE_URL}{self.url}" if self.url.startswith("/") else self.url


@dataclass(frozen=True)
class Finding:
    """One line of a result."""

    question: Question
    answer: str
    steps: list

    @property
    def text(self):
        """What staff wrote for this answer."""
        return self.question.value["strength" if self.answer == Answer.CAN else "sort_out"]

    @property
    def said(self):
        """The answer in words where it tells something the heading above does not."""
        return Answer(self.answer).label if self.answer in (Answer.HELP, Answer.SOMEONE) else ""


@dataclass(frozen=True)
class Outcome:
    """A result, in the order in which it is read."""

    strengths: list = field(default_factory=list)
    helped: list = field(default_factory=list)
    first: list = field(default_factory=list)
    later: list = field(default_factory=list)
    skipped: list = field(default_factory=list)

    @property
    def mood(self):
        """Which kind sentence opens the result."""
        if not (self.strengths or self.helped or self.first):
            return "nothing"
        if not (self.helped or self.first):
            return "ready"
        return "mixed" if self.strengths or self.helped else "beginning"


@dataclass(frozen=True)
class Change:
    """One question of two results: the two answers, in words, or None where there was none."""

    question: Question
    before: str | None
    after: str | None


def pack(answers):
    """Answers as a piece of an address."""
    return sealing.seal(answers, Answer.values)


def unpack(sealed, questions):
    """{question id: answer} from a piece of an address; None when it cannot be read. Unknown ones are left out."""
    if not sealed:
        return {}
    found = sealing.unseal(sealed, Answer.values)
    if found is None:
        return None
    return known({question.id: found.get(sealing.mark(question.id)) for question in questions}, questions)


def known(answers, questions):
    """Only the answers that these questions still take."""
    return {
        question.id: answers[question.id]
        for question in questions
        if question.id in answers and question.takes(answers[question.id])
    }


def outcome(questions, answers, request=None):
    """What to tell a person. Costs one query for all links together."""
    steps = next_steps(questions, request)
    findings = [
        Finding(question, answers[question.id], steps[question.id])
        for question in questions
        if question.id in answers
    ]
    unsure = [finding for finding in findings if finding.answer == Answer.UNSURE]
    unsure.sort(key=lambda finding: not finding.question.value["needed_first"])  # stable: else as staff ordered
    return Outcome(
        strengths=[finding for finding in findings if finding.answer == Answer.CAN],
        helped=[finding for finding in findings if finding.answer in (Answer.HELP, Answer.SOMEONE)],
        first=unsure[:FIRST_THINGS],
        later=unsure[FIRST_THINGS:],
        skipped=[question for question in questions if question.id not in answers],
    )


def next_steps(questions, request=None):
    """{question id: its next steps}. A page that is not public, or whose plugin is off, is left out."""
    links = [step.value for question in questions for step in question.value["next_steps"] if _is_page(step)]
    find = page_finder(links)
    return {
        question.id: [
            step
            for step in (_step(block, find, request) for block in question.value["next_steps"])
            if step is not None
        ]
        for question in questions
    }


def _is_page(step):
    return step.block_type == "page"


def _step(block, find, request):
    """One next step; None for a page that is not to be seen."""
    value = block.value
    if block.block_type == "person":
        return NextStep("person", value["name"], "", person=value)
    if block.block_type == "website":
        return NextStep("website", value["words"], value["url"])
    page = find(value)
    if page is None:
        return None
    query = urlsplit(value["path"] or "").query
    url = page.get_url(request) + (f"?{query}" if query else "")
    in_english = get_language() != settings.LANGUAGE_CODE and page.locale_id != active_locale().pk
    return NextStep("page", value["words"] or page.title, url, in_english)


def page_finder(links):
    """A function from a link block's value to its public page in the reader's language, else the original.

    One query for all of them.
    """
    home = site_frame(settings.LANGUAGE_CODE).home

    def address(link):
        parts = [part for part in urlsplit(link["path"] or "").path.split("/") if part]
        return home.url_path + "".join(f"{part}/" for part in parts)

    ids = {link["page"].pk for link in links if link["page"]}
    addresses = {address(link) for link in links if link["path"]}
    slugs = {found.rstrip("/").rpartition("/")[2] for found in addresses}  # indexed, as addresses are not
    wanted = Page.objects.filter(Q(pk__in=ids) | Q(slug__in=slugs, url_path__in=addresses))
    pages = list(public_pages().filter(translation_key__in=wanted.values("translation_key")).order_by("pk"))
    by_id, by_address = {page.pk: page for page in pages}, {page.url_path: page for page in pages}
    here = {page.translation_key: page for page in pages if page.locale_id == active_locale().pk}

    def find(link):
        page = by_id.get(link["page"].pk) if link["page"] else by_address.get(address(link))
        return page and here.get(page.translation_key, page)

    return find


def compare(questions, earlier, later):
    """(changed, the same): what two results say about the questions there are today."""
    labels = dict(Answer.choices)
    rows = [
        Change(question, labels.get(earlier.get(question.id)), labels.get(later.get(question.id)))
        for question in questions
        if question.id in earlier or question.id in later
    ]
    changed = [row for row in rows if row.before != row.after]
    return changed, [row for row in rows if row.before == row.after]
