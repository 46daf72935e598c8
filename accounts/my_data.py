"""What the site holds about a person as one ZIP file: a page to read, the same as JSON, and their own files."""

import json
import re
import shutil
import tempfile
import zipfile
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from accounts import personal_data

STYLE = Path(__file__).with_name("my_data.css")
PICTURES = (".jpg", ".png", ".webp")
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(T|$)")
IN_MEMORY = 5 * 1024 * 1024  # a bigger archive waits on the disk until it is sent


def archive(user):
    """An open file with the ZIP: my-data.html with its style, my-data.json, and what the plugins add to them."""
    data, files = personal_data.export(user), personal_data.files(user)
    out = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 (open until it is sent)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("my-data.html", as_page(user, data, files))
        packed.writestr("my-data.json", json.dumps(data, indent=2, ensure_ascii=False))
        packed.writestr(STYLE.name.replace("_", "-"), STYLE.read_text())
        for path, file in files.items():
            with file.open("rb") as source, packed.open(path, "w") as target:
                shutil.copyfileobj(source, target)
    out.seek(0)
    return out


def as_page(user, data, files=()):
    """The same as an HTML page that needs nothing but the files beside it."""
    sections = [(_heading(name), readable(held, files)) for name, held in data.items() if held]
    context = {
        "sections": sections,
        "today": date_format(timezone.localdate(), "l j F Y"),
        "user": user,
        "site_name": settings.WAGTAIL_SITE_NAME,
    }
    return render_to_string("accounts/my_data/page.html", context)


def readable(value, files=()):
    """A value of the export for the template: {"rows": …}, {"list": …}, {"picture": path} or {"text": words}."""
    if isinstance(value, dict):
        return {"rows": [(_heading(name), readable(held, files)) for name, held in value.items()]}
    if isinstance(value, list | tuple):
        return {"list": [readable(held, files) for held in value]} if value else {"text": "–"}
    if isinstance(value, bool):
        return {"text": _("Yes") if value else _("No")}
    if value in files and value.endswith(PICTURES):
        return {"picture": value}
    return {"text": _as_words(value)}


def _heading(name):
    """A key of the export as words: "last signed in" as "Last signed in"."""
    text = str(name)
    return text[:1].upper() + text[1:]


def _as_words(value):
    """Text as it is; moments and days as a person writes them; a dash for nothing."""
    if value in (None, ""):
        return "–"
    text = str(value)
    if not ISO_DATE.match(text):
        return text
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:  # words that begin like a date
        return text
    day = date_format(timezone.localtime(moment) if timezone.is_aware(moment) else moment, "l j F Y")
    return f"{day}, {timezone.localtime(moment):%H:%M}" if timezone.is_aware(moment) else day
