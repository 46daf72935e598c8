"""Where a provider's profile stands, in words, with the one next thing to do."""

from dataclasses import dataclass, field

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .editing import draft_of
from .models import ProfileSubmission, Provider, ProviderProfilePage
from .other_words import changed_since
from .returning import notes_in_words, step_of_field
from .steps import Status, Step, status_of, steps_of

State = ProfileSubmission.State
# Where a profile can stand, in words.
TITLES = {
    "draft": _("Draft"),
    "waiting": _("Waiting for us"),
    "returned": _("Changes asked for"),
    "changed": _("Changes not sent"),
    "live": _("Live"),
}


@dataclass(frozen=True)
class Task:
    """One row of the task list."""

    step: Step
    status: str
    url: str
    notes: tuple = ()  # (label, note) pairs of what is asked for here
    has_older_words: bool = False  # the original was changed after the other language was written

    @property
    def status_label(self):
        return Status.LABELS[self.status]

    @property
    def is_done(self):
        return self.status == Status.DONE


@dataclass
class AccountState:
    """What the account pages show. `key` is one of TITLES."""

    key: str
    title: str
    text: str
    next_label: str
    next_url: str
    provider: Provider | None = None
    page: ProviderProfilePage | None = None
    draft: ProviderProfilePage | None = None
    submission: ProfileSubmission | None = None
    tasks: list = field(default_factory=list)

    @property
    def is_paused(self):
        return bool(self.provider and self.provider.is_paused)

    @property
    def is_live(self):
        return bool(self.page and self.page.live)

    @property
    def may_edit(self):
        return self.key != "waiting"

    @property
    def may_send(self):
        """False while staff look at it, and when nothing was changed since."""
        return self.key not in ("waiting", "live")

    @property
    def done(self):
        return sum(task.is_done for task in self.tasks)


def key_of(page, last_state):
    """Which of TITLES is true of a page whose last submission is in `last_state` (or None)."""
    if last_state in (State.WAITING, State.RETURNED):
        return str(last_state)
    if not page.live:
        return "draft"
    return "live" if page.latest_revision_id == page.live_revision_id else "changed"


def state_of(provider):
    """The AccountState of a provider that has a page."""
    page = provider.page
    last = provider.submissions.order_by("-pk").first()
    draft = draft_of(provider)
    notes = _notes_by_step(last, draft) if last and last.state == State.RETURNED else {}
    asked = last.steps_to_change if last and last.state == State.RETURNED else []
    older = bool(changed_since(draft))
    tasks = [
        Task(
            step,
            status_of(step, draft, asked),
            reverse("provider_profiles:step", args=[provider.pk, key]),
            notes.get(key, ()),
            has_older_words=key == "words" and older,
        )
        for key, step in steps_of(draft).items()
    ]
    state = _state(provider, page, last, tasks)
    state.provider, state.page, state.draft, state.submission, state.tasks = provider, page, draft, last, tasks
    return state


def _notes_by_step(submission, draft):
    """{step key: ((label, note), …)} for the steps that were not saved since."""
    steps = step_of_field(draft)
    found = {}
    for name, note in submission.notes.items():
        if steps.get(name) in submission.steps_to_change:
            found.setdefault(steps[name], {})[name] = note
    return {key: tuple(notes_in_words(notes, draft)) for key, notes in found.items()}


def _state(provider, page, last, tasks):
    key = key_of(page, last and last.state)
    if key == "live":
        text = _("Your page is public, with everything you have written.")
        return AccountState(key, TITLES[key], text, _("See your public page"), page.get_url())
    if key == "waiting":
        preview = reverse("provider_profiles:preview", args=[provider.pk])
        return AccountState(key, TITLES[key], _waiting_text(page), _("See what you sent"), preview)
    text = {
        "returned": _("We looked at your profile. Please change what we ask for below, and send it again."),
        "draft": _("Only you can see it. Answer the questions below, in any order."),
        "changed": _("Your page is public. You have made changes that you have not sent yet."),
    }[key]
    task = next((task for task in tasks if task.status in (Status.CHANGES, Status.TODO, Status.STARTED)), None)
    if task is None:
        check = reverse("provider_profiles:check", args=[provider.pk])
        return AccountState(key, TITLES[key], text, _("Check your answers and send"), check)
    return AccountState(key, TITLES[key], text, task.step.title, task.url)


def _waiting_text(page):
    if page.live:
        return _("Your changes are waiting. Until we have looked at them, the public sees the last approved text.")
    return _("We are looking at your profile. You will hear from us within 3 working days.")
