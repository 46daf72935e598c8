"""A whole guide in Welsh, with parts, checklists and hard words, lives through edits of its English."""

import pytest
from wagtail.models import Locale

from core import demo
from guides.blocks import GuideBodyBlock
from guides.models import GuidePage, GuidePartPage, Term
from tests.guides.test_checklists import checklist, guide, index, keys_of, save, ticked_in, translate  # noqa: F401
from tests.guides.test_guide import text_of
from tests.people import sign_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def welsh(db):
    return Locale.objects.get(language_code="cy")


@pytest.fixture
def word(home, welsh):
    """A hard word with its meaning in both languages."""
    english = Term.objects.create(term="propolis", definition="What bees glue with.", locale=home.locale)
    return Term.objects.create(
        term="propolis", definition="Glud gwenyn.", locale=welsh, translation_key=english.translation_key
    )


def part_of(guide, slug, title, *blocks):  # noqa: F811
    return demo.ensure_page(guide, GuidePartPage, slug, title=title, body=demo.body(blocks, GuideBodyBlock()))


def publish_with(page, change):
    """Change the raw text of a page as its editor would, and publish it."""
    page = type(page).objects.get(pk=page.pk)
    change(page.body.raw_data)
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def test_a_translated_guide_survives_edits_and_new_translations(client, guide, welsh, word):  # noqa: F811
    honey = part_of(
        guide,
        "honey",
        "Honey",
        ("text", "<p>Clean the propolis away.</p>"),
        checklist("Jars", "first-months", "Wash the jars", "Print the labels"),
    )
    part_of(guide, "winter", "Winter", ("text", "<p>Bees keep warm.</p>"))
    translate(guide, welsh)
    in_welsh = translate(honey, welsh)
    sign_in(client, "provider")
    wash, labels = keys_of(in_welsh)
    save(client, in_welsh, [labels])

    def rewrite(raw):
        raw[0]["value"] = "<p>Scrape the propolis away, and keep it.</p><p>It is worth money.</p>"
        raw[1]["value"]["items"].reverse()

    honey = publish_with(honey, rewrite)
    waiting = client.get(in_welsh.url).content.decode()
    assert "Cymraeg" in waiting and "Scrape" not in waiting and ticked_in(waiting) == [labels]

    again = translate(honey, welsh)
    assert again.pk == in_welsh.pk and keys_of(again) == [labels, wash] == keys_of(honey)
    html = client.get(again.url).content.decode()
    assert "Scrape the" in html and ticked_in(html) == [labels]
    assert "Glud gwenyn." in html and "What bees glue with." not in html
    parts = GuidePage.objects.get(translation_key=guide.translation_key, locale=welsh).parts
    assert [part.page.slug for part in parts] == ["bees", "honey"]
    assert "Winter" not in text_of(html)  # no English part in silence

    english = client.get(honey.url).content.decode()
    assert ticked_in(english) == [labels] and "What bees glue with." in english
