"""Where a provider's profile stands, in words, with the one next thing to do."""

from dataclasses import dataclass, field

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .editing import draft_of
from .models import ProfileSubmission, Provider, ProviderProfilePage
from .other_words import changed_since
from .permissions import profiles_of
from .returning import notes_in_words, step_of_field
from .steps import Status, Step, status_of, steps_of

State = ProfileSubmission.State


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
    """What the account pages show. `key` is none, draft, waiting, returned, changed or live."""

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


def state_of(user):
    """The AccountState of the person's profile; key "none" when they have not got one."""
    provider = profiles_of(user).first()
    page = provider.page if provider else None
    if page is None:
        return AccountState(
            "none", _("You have no profile yet"),
            _("Make your profile. It takes about 20 minutes, and you can stop and come back."),
            _("Start your profile"), reverse("provider_profiles:start"),
        )  # fmt: skip
    last = provider.submissions.order_by("-pk").first()
    draft = draft_of(provider)
    notes = _notes_by_step(last, draft) if last and last.state == State.RETURNED else {}
    asked = last.steps_to_change if last and last.state == State.RETURNED else []
    older = bool(changed_since(draft))
    tasks = [
        Task(
            step,
            status_of(step, draft, asked),
            reverse("provider_profiles:step", args=[key]),
            notes.get(key, ()),
            has_older_words=key == "words" and older,
        )
        for key, step in steps_of(draft).items()
    ]
    state = _state(page, last, tasks)
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


def _state(page, last, tasks):
    check_url = reverse("provider_profiles:check")
    if last and last.state == State.WAITING:
        return _waiting(page)
    open_task = next(
        (task for task in tasks if task.status in (Status.CHANGES, Status.TODO, Status.STARTED)), None
    )
    if last and last.state == State.RETURNED:
        title = _("Changes asked for")
        text = _("We looked at your profile. Please change what we ask for below, and send it again.")
        return _with_task("returned", title, text, open_task, check_url)
    if not page.live:
        text = _("Only you can see it. Answer the questions below, in any order.")
        return _with_task("draft", _("Draft"), text, open_task, check_url)
    if page.latest_revision_id != page.live_revision_id:
        text = _("Your page is public. You have made changes that you have not sent yet.")
        return _with_task("changed", _("Changes not sent"), text, open_task, check_url)
    text = _("Your page is public, with everything you have written.")
    return AccountState("live", _("Live"), text, _("See your public page"), page.get_url())


def _waiting(page):
    text = (
        _("Your changes are waiting. Until we have looked at them, the public sees the last approved text.")
        if page.live
        else _("We are looking at your profile. You will hear from us within 3 working days.")
    )
    return AccountState(
        "waiting", _("Waiting for us"), text, _("See what you sent"), reverse("provider_profiles:preview")
    )


def _with_task(key, title, text, task, check_url):
    if task is None:
        return AccountState(key, title, text, _("Check your answers and send"), check_url)
    return AccountState(key, title, text, task.step.title, task.url)
