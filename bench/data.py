"""Data to measure with: the demo site, made once and kept in var/bench, and copies of its pages in bulk."""

import hashlib
import os
import random
import shutil
import subprocess
import sys
import uuid
from copy import copy
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "var" / "bench"
MAKES_THE_DEMO = (
    "*/migrations/*.py", "*/demo*.py", "*/demo*/**/*.py", "*/models/*.py", "*/models.py", "*/listing*.py",
    "*/facet_sets.py", "core/renditions.py", "static/**/*.*", "*/static/**/*.*",
)  # fmt: skip


def _version():
    """Changes with whatever the demo site is made from."""
    found = hashlib.sha256()
    for path in sorted(
        path for pattern in MAKES_THE_DEMO for path in ROOT.glob(pattern) if ".venv" not in path.parts
    ):
        found.update(path.read_bytes())
    return found.hexdigest()[:12]


def environment(folder, **more):
    """The environment of a process that works on the data in `folder`."""
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "bench.settings",
        "DATABASE_URL": f"sqlite:///{folder / 'site.sqlite3'}",
        "MEDIA_ROOT": str(folder / "media"),
        "PRIVATE_MEDIA_ROOT": str(folder / "private"),
        "PAGE_CACHE_STAMPS": str(folder / "stamps.json"),
        "STATIC_ROOT": str(folder / "static"),
        "SITE_URL": "http://127.0.0.1",
        **more,
    }


def manage(folder, *arguments, **more):
    """Run a management command on the data in `folder`."""
    command = [sys.executable, "manage.py", *arguments]
    subprocess.run(command, cwd=ROOT, env=environment(folder, **more), check=True, stdout=subprocess.DEVNULL)


def make_demo(folder: Path):
    """Put a demo site into `folder`: database and media. Made anew only when what it is made from has changed."""
    kept = KEPT / _version()
    if not (kept / "ready").exists():
        shutil.rmtree(KEPT, ignore_errors=True)
        kept.mkdir(parents=True)
        manage(kept, "migrate", "--verbosity", "0")
        manage(kept, "collectstatic", "--noinput", "--verbosity", "0")
        manage(kept, "load_demo")
        (kept / "ready").touch()
    shutil.copytree(kept, folder, dirs_exist_ok=True)
    (folder / "stamps.json").unlink(missing_ok=True)


# In bulk, inside a process with Django ---------------------------------------------------------------------------


def multiply(seed, **copies):
    """Make so many copies of demo pages of each kind: multiply(1, news=500, events=200). Gives what was made."""
    from django.apps import apps

    chance = random.Random(seed)
    made = {}
    for kind, number in copies.items():
        if number and apps.is_installed(MAKERS[kind][0]):
            made[kind] = MAKERS[kind][1](number, chance)
    return made


def copy_pages(model, number, chance, title=None):
    """`number` copies of live English pages of a type, in bulk, with their own columns; gives their keys."""
    from django.db import connection, transaction

    models = list(model.objects.live().filter(locale__language_code="en-gb").order_by("pk")[:40])
    originals = [chance.choice(models) for _ in range(number)]
    with transaction.atomic():
        rows = copies_of(originals, title)
        pairs = [(row.pk, original.pk) for row, original in zip(rows, originals, strict=True)]
        columns = [field.column for field in model._meta.local_fields if not field.primary_key]
        names = ", ".join(f'"{column}"' for column in columns)
        _insert(connection, model._meta.db_table, "page_ptr_id", names, pairs)
        for relation in model._meta.local_many_to_many:
            through = relation.remote_field.through._meta
            here, other = relation.m2m_column_name(), relation.m2m_reverse_name()
            _insert(connection, through.db_table, here, f'"{other}"', pairs)
    return [row.pk for row in rows]


def copies_of(originals, title=None):
    """Rows of the page table beside the first of `originals`, one copy of each of them."""
    from wagtail.models import Page

    parent = Page.objects.get(pk=originals[0].get_parent().pk)
    steps = int(Page.objects.child_of(parent).order_by("-path").values_list("path", flat=True)[0][-4:], 36)
    pages = Page.objects.in_bulk({original.pk for original in originals})
    rows = Page.objects.bulk_create(
        _copy_of(pages[original.pk], parent, steps + place + 1, title) for place, original in enumerate(originals)
    )
    Page.objects.filter(pk=parent.pk).update(numchild=parent.numchild + len(rows))
    return rows


def _insert(connection, table, key, columns, pairs):
    with connection.cursor() as cursor:
        cursor.executemany(
            f'INSERT INTO "{table}" ("{key}", {columns}) SELECT %s, {columns} FROM "{table}" WHERE "{key}" = %s',
            pairs,
        )


def _copy_of(original, parent, step, title):
    from django.db.models.base import ModelState

    page = copy(original)
    page._state = ModelState()
    page.pk = page.id = None
    page.path = parent.path + page._int2str(step).rjust(page.steplen, "0")
    page.translation_key, page.numchild, page.latest_revision = uuid.uuid4(), 0, None
    page.title, page.slug = title(step) if title else f"{page.title} {step}", f"{page.slug}-{step}"
    page.draft_title, page.url_path = page.title, f"{parent.url_path}{page.slug}/"
    return page


def _news(number, chance):
    from news.models import NewsPage

    return len(copy_pages(NewsPage, number, chance))


def _events(number, chance):
    from events.models import EventPage, EventPlaces

    pages = EventPage.objects.filter(pk__in=copy_pages(EventPage, number, chance))
    EventPlaces.objects.bulk_create(
        EventPlaces(
            translation_key=page.translation_key, title=page.title, starts_at=page.starts_at, ends_at=page.ends_at,
            capacity=page.capacity, open=page.booking_open,
        )
        for page in pages
    )  # fmt: skip
    return len(pages)


def _profiles(number, chance):
    from bench.many import make

    return make(number, chance.random())


def _guides(number, chance):
    from guides.models import GuidePage

    return len(copy_pages(GuidePage, number, chance))


MAKERS = {
    "profiles": ("provider_profiles", _profiles),
    "news": ("news", _news),
    "events": ("events", _events),
    "guides": ("guides", _guides),
}
