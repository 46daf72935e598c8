"""What editors and translators of a self-check meet: clear messages, previews, ids that stay."""

import copy
import json
import uuid

import polib
import pytest
from django.core.exceptions import ValidationError
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from guides.models import SelfCheckPage
from guides.self_check import pack, unpack
from guides.self_check_blocks import GroupsBlock, PageLinkBlock, PersonBlock, QuestionBlock, WebsiteBlock
from tests.people import sign_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    return SelfCheckPage.objects.get(locale__language_code="en-gb")


def told(block, value):
    """What an editor is told about this value of a block; "" when it is right."""
    try:
        block.clean(block.to_python(value))
    except StructBlockValidationError as error:
        return json.dumps(error.as_json_data())
    except ValidationError as error:
        return str(error)
    return ""


def test_a_next_step_needs_somewhere_to_go():
    link = PageLinkBlock()
    assert "Choose a page or give an address." in told(link, {})
    assert told(link, {"path": "/events/?kind=training"}) == ""
    for wrong in ("events", "//elsewhere.example/", "https://elsewhere.example/", "/a b/", "javascript:alert(1)"):
        assert "Start with /" in told(link, {"path": wrong})
    home = Locale.objects.get(language_code="en-gb").pk and SelfCheckPage.objects.first().pk
    assert "not both" in told(link, {"page": home, "path": "/events/"})
    assert "words" in told(WebsiteBlock(), {"url": "https://example.org/"})
    assert "url" in told(WebsiteBlock(), {"url": "javascript:alert(1)", "words": "Click"})
    assert "phone number or an email address" in told(PersonBlock(), {"name": "Jo"})
    assert told(PersonBlock(), {"name": "Jo", "phone": "01632 960 001"}) == ""
    assert "Write a phone number" in told(PersonBlock(), {"name": "Jo", "phone": "call me"})


def test_a_question_needs_words_and_a_next_step():
    words = {"question": "Can you?", "strength": "You can.", "sort_out": "Try."}
    assert "at least one next step" in told(QuestionBlock(), words)
    step = {"type": "page", "value": {"path": "/guides/"}}
    assert told(QuestionBlock(), {**words, "next_steps": [step]}) == ""
    assert "strength" in told(QuestionBlock(), {**words, "strength": "", "next_steps": [step]})


@pytest.mark.parametrize("mode", ["", "questions", "result"])
def test_each_preview_shows_the_draft(page, mode):
    page.groups[0].value["name"] = "Words of a draft"
    response = page.make_preview_request(preview_mode=mode)
    response.render() if hasattr(response, "render") else None
    html = response.content.decode()
    assert response.status_code == 200
    assert "Words of a draft" in html
    assert {"": "Start now", "questions": "To other answers", "result": "Sort out first"}[mode] in html


def test_blocks_have_names_help_and_previews():
    group = GroupsBlock().child_blocks["group"]
    question = group.child_blocks["questions"].child_blocks["question"]
    for block in (group, question):
        assert block.is_previewable and block.label and block.get_description()
        html = block.render(block.get_preview_value(), block.get_preview_context(block.get_preview_value()))
        assert "Can you turn up on time" in html


def test_an_editor_writes_one_in_the_admin(client, page, settings):
    settings.ADMIN_SECOND_FACTOR = False
    sign_in(client, "editor")
    assert client.get(f"/admin/pages/{page.pk}/edit/").status_code == 200
    parent = page.get_parent()
    assert client.get(f"/admin/pages/add/guides/selfcheckpage/{parent.pk}/").status_code == 200


# Translation --------------------------------------------------------------------------------------------------


def translate(page, welsh):
    """Send the page through wagtail-localize, every string made Welsh; the translation as published."""
    source, _made = TranslationSource.update_or_create_from_instance(page)
    translation, _made = Translation.objects.get_or_create(source=source, target_locale=welsh)
    words = polib.pofile(str(translation.export_po()))
    for entry in words:
        entry.msgstr = f"Cymraeg {entry.msgid}"[:140]
    translation.import_po(words)
    translation.save_target(publish=True)
    return SelfCheckPage.objects.get(translation_key=page.translation_key, locale=welsh)


def test_ids_stay_when_the_english_changes_and_comes_again(page):
    welsh = Locale.objects.get(language_code="cy")
    page.get_translations().get().specific.delete()
    ids = [asked.id for asked in page.questions]
    first = translate(page, welsh)
    assert [asked.id for asked in first.questions] == ids
    assert first.questions[7].value["question"] == f"Cymraeg {page.questions[7].value['question']}"
    steps = [step.value for asked in first.questions for step in asked.value["next_steps"]]
    assert "/events/?kind=supervision" in [step.get("path") for step in steps]
    sealed = pack({ids[0]: "can", ids[19]: "unsure"})

    raw = copy.deepcopy(page.groups.get_prep_value())
    raw[0]["value"]["questions"][0]["value"]["why"] = "Another reason."
    raw[1]["value"]["questions"].reverse()
    raw.append(raw.pop(2))
    del raw[3]["value"]["questions"][0]
    new = copy.deepcopy(raw[0]["value"]["questions"][0])
    new["id"], new["value"]["question"] = str(uuid.uuid4()), "Can you sing?"
    raw[3]["value"]["questions"].append(new)
    page.groups = json.dumps(raw)
    page.save_revision().publish()
    page = SelfCheckPage.objects.get(pk=page.pk)
    again = translate(page, welsh)
    assert [asked.id for asked in again.questions] == [asked.id for asked in page.questions]
    assert again.questions[0].value["why"] == "Cymraeg Another reason."
    assert "Cymraeg Can you sing?" in [asked.value["question"] for asked in again.questions]
    assert unpack(sealed, again.questions) == unpack(sealed, page.questions) == {ids[0]: "can", ids[19]: "unsure"}


def test_the_demo_in_welsh_has_the_ids_of_the_english(page):
    welsh = page.get_translations().get().specific
    assert [asked.id for asked in welsh.questions] == [asked.id for asked in page.questions]
    assert all(
        asked.value["question"] != other.value["question"]
        for asked, other in zip(page.questions, welsh.questions, strict=True)
    )
