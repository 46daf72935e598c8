"""The demo guides are easy to read, and the command that says so finds what is not."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page

from core.editor_checks import faults_of
from core.models import BasePage
from core.passages import body_passages, prose
from guides.models import GuidePage, GuidePartPage

pytestmark = pytest.mark.django_db
LONG = "This " + "very " * 26 + "long sentence never ends."


def test_labels_and_phone_numbers_are_not_measured():
    body = [
        ("contact", {"name": "The team", "phone": "01632 960 117", "email": "a@example.org"}),
        ("checklist", {"title": "To do", "items": ["Ring first"]}),
        ("steps", [{"title": "Talk", "text": "<p>Ask around.</p>"}]),
    ]
    assert prose(body_passages(GuidePage(title="x", body=stream(body)))) == ["Ring first", "Ask around."]


def stream(blocks):
    """The blocks as the body of a guide."""
    return GuidePage._meta.get_field("body").stream_block.to_python(
        [{"type": kind, "value": value} for kind, value in blocks]
    )


def check_reading(*args):
    """(exit code, what the command wrote)."""
    out = StringIO()
    try:
        call_command("check_reading", *args, stdout=out, stderr=out)
    except SystemExit as stopped:
        return stopped.code, out.getvalue()
    return 0, out.getvalue()


def test_every_page_of_the_demo_is_easy_to_read():
    code, wrote = check_reading()
    assert code == 0, "\n".join(line for line in wrote.splitlines() if not line.endswith(" ok"))
    assert "/guides/being-found/a-clear-description/" in wrote and "the whole of “Being found”" in wrote
    assert "/cy/guides/choosing-someone/" in wrote


def test_a_page_over_the_limits_is_named_and_ends_with_1():
    guide = GuidePage.objects.get(slug="being-found", locale__language_code="en-gb")
    GuidePartPage.objects.child_of(guide).filter(slug="a-clear-description").update(
        body=stream([("text", f"<p>{LONG}</p>")])
    )
    code, wrote = check_reading("--page", "/guides/being-found/")
    line = next(line for line in wrote.splitlines() if line.startswith("/guides/being-found/a-clear-description/"))
    assert code == 1 and LONG in line and "sentences too long" in line
    assert "/guides/support-for-you/" not in wrote


def test_limits_and_language_can_be_chosen():
    code, wrote = check_reading("--language", "cy", "--mean", "3")
    assert code == 1 and "/cy/guides/" in wrote and "\n/guides/" not in wrote
    assert "ARI too high" not in check_reading("--language", "cy", "--ari", "-10")[1]  # fitted to English
    assert check_reading("--page", "/guides/being-found/", "--ari", "-10")[0] == 1


def test_an_address_without_a_page_is_an_error():
    with pytest.raises(CommandError, match="/nowhere/"):
        call_command("check_reading", "--page", "/nowhere/")


def test_no_page_of_the_demo_has_anything_to_put_right():
    found = [
        (page.get_url(), fault.rule, fault.about)
        for page in Page.objects.live().specific()
        if isinstance(page, BasePage)
        for fault in faults_of(page)
    ]
    assert not found, "\n".join(map(str, found))
