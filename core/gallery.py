"""Every component in every state, on one page, in both languages. Only for people who build the site: DEBUG alone.

The list is `gallery_samples.json`: invented people, phone numbers that never ring. A value in two languages is
{"en": …, "cy": …}; {"days": 12, "hour": 10, "minute": 0} is a time that many days from now; {"page_number": 6} is
a page of a long list. `entries()` makes variables of it; the page draws them and tests walk them.
"""

import json
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import get_language

SAMPLES = Path(__file__).with_name("gallery_samples.json")


@dataclass(frozen=True)
class State:
    """One way a component can look: what it is called, and the variables of its template."""

    label: str
    context: dict


@dataclass(frozen=True)
class Entry:
    """A component: its template and its states."""

    template: str
    states: list

    @property
    def name(self):
        """The name of the template without folders and ending."""
        return Path(self.template).stem


def entries():
    """Every component with its states, with sample words in the active language."""
    from core.gallery_forms import SampleForm  # needed by this page and its tests alone

    listed = [
        Entry(item["template"], [State(state["label"], said(state["context"])) for state in item["states"]])
        for item in json.loads(SAMPLES.read_text(encoding="utf-8"))
    ]
    states = [State("empty", {"form": SampleForm(prefix="empty")}), State("sent empty", {"form": SampleForm({})})]
    return [*listed, Entry("core/gallery/form.html", states)]


def said(value):
    """A value of the list as a template needs it: in the active language, times and pages made."""
    if isinstance(value, list):
        return [said(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"en", "cy"}:
        return value["cy" if get_language() == "cy" else "en"]
    if value.keys() == {"days", "hour", "minute"}:
        day = timezone.localtime() + timedelta(days=value["days"])
        return day.replace(hour=value["hour"], minute=value["minute"])
    if value.keys() == {"page_number"}:
        return Paginator(range(230), 20).page(value["page_number"])
    return {key: said(item) for key, item in value.items()}


def gallery(request):
    """The page at /components/. 404 unless DEBUG is on."""
    if not settings.DEBUG:
        raise Http404
    shown = [
        {
            "name": entry.name,
            "template": entry.template,
            "states": [
                {"label": state.label, "html": render_to_string(entry.template, state.context, request)}
                for state in entry.states
            ],
        }
        for entry in entries()
    ]
    return render(request, "core/gallery/gallery.html", {"entries": shown})
