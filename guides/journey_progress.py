"""How far a reader is on a journey: done tasks, done steps, and the step to go on with."""

from dataclasses import dataclass

from core.page_cache import depend_on

from .journey_blocks import OR
from .journeys import outlines_of
from .ticks import has_saved, ticks_of


def alternatives(tasks):
    """Tasks in groups: those that may be done instead of each other stand in one."""
    groups = []
    for task in tasks:
        if task.instead and groups:
            groups[-1].append(task)
        else:
            groups.append([task])
    return groups


def how_far(tasks, ticked):
    """(done, total) of the tasks, where one of several alternatives is enough."""
    groups = alternatives(tasks)
    return sum(any(task.key in ticked for task in group) for group in groups), len(groups)


def is_done(step, ticked):
    """Whether every task of a step is done."""
    done, total = how_far(step.tasks, ticked)
    return total > 0 and done == total


@dataclass(frozen=True)
class Progress:
    """How far a reader is: whether each number is done, and the position of the step to go on with (0: none)."""

    marks: tuple
    position: int

    @property
    def done(self):
        """How many numbers are done."""
        return sum(self.marks)

    @property
    def total(self):
        """How many there are."""
        return len(self.marks)

    @classmethod
    def of(cls, outline, ticked):
        """A number is done when every step under it is, or one of those that stand for it with “or”."""
        marks, position = [], 0
        for number in range(1, outline.total + 1):
            steps = [step for step in outline.steps if step.number == number]
            marks.append(any(all(is_done(step, ticked) for step in way) for way in _ways(steps)))
            if not marks[-1] and not position:
                position = next(step.position for step in steps if not is_done(step, ticked))
        return cls(tuple(marks), position)


def _ways(steps):
    """Steps under one number, as the ways through it: “or” begins another."""
    ways = []
    for step in steps:
        if step.join == OR or not ways:
            ways.append([])
        ways[-1].append(step)
    return ways


def shown_to(request, journey):
    """What the page of a journey shows: its outline, a row for each step, progress, and whether ticks are kept."""
    outline = outlines_of([journey], request)[0]
    depend_on(request, *outline.tags)
    saved = has_saved(request)
    ticked = ticks_of(request) if saved else frozenset()
    progress = Progress.of(outline, ticked)
    rows = rows_of(outline, progress, ticked, request.GET.get("list", ""))
    return {"outline": outline, "rows": rows, "progress": progress, "saved": saved}


def rows_of(outline, progress, ticked, saved_at):
    """Each step with its tasks, for the page. Open are the step to go on with, and the one that was just saved."""
    rows = []
    for step in outline.steps:
        done, total = how_far(step.tasks, ticked)
        tasks = [{"task": task, "key": task.key, "ticked": task.key in ticked} for task in step.tasks]
        open_now = step.anchor == saved_at or (not saved_at and step.position == progress.position)
        rows.append({"step": step, "tasks": tasks, "done": done, "total": total, "open": open_now})
    return rows
