"""Every block an editor can choose has a name, a description, an icon that exists and a preview that shows it."""

import re

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.admin.icons import get_icons
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock

from tests.staff.pages import types

pytestmark = pytest.mark.django_db


FIELDS = {
    f"{label}.{field.name}": field.stream_block
    for label, model in types().items()
    for field in model._meta.get_fields()
    if isinstance(field, StreamField)
}


@pytest.fixture(params=FIELDS)
def offered(request):
    """{"guides.GuidePage.body.text": block} of every block that one field of blocks offers."""
    blocks = FIELDS[request.param].child_blocks
    assert blocks
    return {f"{request.param}.{name}": block for name, block in blocks.items()}


def test_a_block_has_a_name_and_says_when_to_use_it(offered):
    assert not [key for key, block in offered.items() if not block.meta.label or not block.get_description()]


def test_the_icon_of_a_block_exists(offered):
    """Wagtail shows an empty square for a name that it does not know, and says nothing."""
    known = set(re.findall(r'id="icon-([\w-]+)"', get_icons())) - {"placeholder"}
    assert not {key: block.meta.icon for key, block in offered.items() if block.meta.icon not in known}


def test_a_block_is_shown_in_the_site_s_look_before_it_is_chosen(offered, staff):
    editor = staff("editor")
    for key, block in offered.items():
        assert block.is_previewable, f"give {key} a preview_value"
        answer = editor.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
        assert answer.status_code == 200, key
        page = BeautifulSoup(answer.content, "html.parser")
        sheets = " ".join(link["href"] for link in page.select("link[rel=stylesheet]"))
        assert "site/theme.css" in sheets, key
        assert "guides/guides.css" in sheets or not key.startswith("guides."), key
        assert page.main.get_text(strip=True) or page.main.find("img"), f"the preview of {key} is empty"
        assert "frame-ancestors 'self'" in answer.headers["Content-Security-Policy"]


def nested(block):
    """The block's fields, whatever they stand in."""
    for child in getattr(block, "child_blocks", {}).values():
        yield child
        if not isinstance(child, ImageBlock):  # its fields are Wagtail's own
            yield from nested(child)
    if hasattr(block, "child_block"):
        yield block.child_block
        yield from nested(block.child_block)


def test_every_field_of_a_block_has_a_name(offered):
    assert not {
        (key, child.name)
        for key, block in offered.items()
        for child in nested(block)
        if child.name and not child.meta.label
    }
