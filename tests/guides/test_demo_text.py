"""The text of the demo guides: complete, in order, in step between the languages, and in blocks that take it."""

import pytest
from django.urls import reverse

from core import demo
from core.demo_media_alt import ALT_TEXTS
from guides.demo_text import guides
from guides.models import Group, GuideIndexPage, GuidePage
from tests.people import sign_in

ENGLISH, WELSH = guides("en"), guides("cy")
BODY = GuidePage._meta.get_field("body").stream_block
PHASES = {"before", "first-months", "growing"}
# Readers of these two are not providers: their lists are for paper, and belong to no phase.
FOR_OTHERS = {"for-social-workers", "choosing-someone"}


def checklists(guide):
    """The checklists of a guide."""
    return [value for part in guide["parts"] for kind, value in part["body"] if kind == "checklist"]


def shape(value):
    """How a value is built, without its words."""
    if isinstance(value, dict):
        return {key: item if key == "phase" else shape(item) for key, item in value.items()}
    if isinstance(value, list):
        return [shape(item) for item in value]
    return type(value).__name__


def structure(part):
    """The blocks of a part. Paragraphs of a text may be joined or split by a translator, headings may not."""
    shapes = {"text": lambda value: value.count("<h2>"), "fact": lambda short_name: short_name}
    return [(kind, shapes.get(kind, shape)(value)) for kind, value in part["body"]]


def test_the_twelve_guides_stand_in_the_order_of_the_journey():
    assert len(ENGLISH) == 12
    order = [Group.values.index(guide["group"]) for guide in ENGLISH]
    assert order == sorted(order)


@pytest.mark.parametrize("guide", ENGLISH, ids=lambda guide: guide["slug"])
def test_each_guide_has_a_checklist_with_a_phase_and_a_described_picture(guide):
    lists = checklists(guide)
    assert lists
    if guide["slug"] not in FOR_OTHERS:
        assert {value["phase"] for value in lists} <= PHASES
    assert (demo.MEDIA / f"{guide['picture']}.jpg").exists()
    assert all(ALT_TEXTS[guide["picture"]])


def test_the_lists_reach_all_three_phases():
    assert {value.get("phase") for guide in ENGLISH for value in checklists(guide)} - {None} == PHASES


def test_no_two_guides_show_the_same_picture():
    pictures = [guide["picture"] for guide in ENGLISH]
    assert len(set(pictures)) == len(pictures)


@pytest.mark.parametrize("guide", WELSH, ids=lambda guide: guide["slug"])
def test_the_welsh_is_in_step_with_the_english(guide):
    original = next(english for english in ENGLISH if english["slug"] == guide["slug"])
    for field in ("group", "last_checked", "checked_by", "next_check", "picture"):
        assert guide[field] == original[field]
    assert [part["slug"] for part in guide["parts"]] == [part["slug"] for part in original["parts"]]
    for part, english in zip(guide["parts"], original["parts"], strict=True):
        assert structure(part) == structure(english), part["slug"]


@pytest.mark.parametrize("guide", ENGLISH + WELSH, ids=lambda guide: guide["title"])
def test_an_editor_could_save_each_part(guide):
    for part in guide["parts"]:
        words = [{"type": kind, "value": value} for kind, value in part["body"] if kind != "fact"]
        BODY.clean(BODY.to_python(words))


@pytest.mark.django_db
def test_staff_see_that_a_translator_has_to_check_a_translation(client, home):
    index = GuideIndexPage.objects.get(locale=home.locale)
    guide = demo.ensure_page(index, GuidePage, "bees", title="Bees")
    welsh = demo.ensure_translation(guide, "cy", title="Gwenyn")
    demo.ensure_translation(guide, "cy", title="Gwenyn")
    sign_in(client, "editor")
    html = client.get(reverse("wagtailadmin_pages:edit", args=[welsh.pk])).content.decode()
    assert demo.UNCHECKED in html
    assert welsh.wagtail_admin_comments.count() == 1
    public = client.get(welsh.get_url()).content.decode()
    assert "Gwenyn" in public and demo.UNCHECKED not in public
