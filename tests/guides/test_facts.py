"""Facts that stand in one place: shown in guides with their source, changed once, and never lost in silence."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from core import demo, page_cache
from core.stamps import FileStamps
from guides.blocks import GuideBodyBlock
from guides.models import GuideIndexPage, GuidePage, GuidePartPage, PolicyFact
from tests.guides.test_glossary import text_of
from tests.people import sign_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def fact(db):
    return PolicyFact.objects.create(
        locale=Locale.objects.get(language_code="en-gb"),
        name="Bee tax",
        text="The bee tax is £3 a hive.",
        source_name="Office of Bees",
        source_url="https://bees.example.org/tax",
        nation="scotland",
        checked_on=date(2026, 11, 3),
        next_check=date(2027, 5, 3),
    )


@pytest.fixture
def guides(home, fact):
    """Two guides, of which one has a part, that use the fact."""
    index = GuideIndexPage.objects.child_of(home).get()
    body = demo.body([("fact", fact.pk)], GuideBodyBlock())
    bees = demo.ensure_page(index, GuidePage, "bees", title="Bees", body=body)
    demo.ensure_page(bees, GuidePartPage, "hive", title="The hive", body=body)
    return bees, demo.ensure_page(index, GuidePage, "honey", title="Honey", body=body)


def edit_address(fact):
    return reverse("wagtailsnippets_guides_policyfact:edit", args=[fact.pk])


def given(fact, **changes):
    """The form of a fact, filled in."""
    fields = "name text source_name source_url nation is_certain checked_on next_check staff_note"
    return {name: getattr(fact, name) for name in fields.split()} | changes


def test_reader_sees_the_fact_its_nation_source_and_date(client, guides):
    html = client.get(guides[0].url).content.decode()
    words = text_of(html)
    assert "The bee tax is £3 a hive. Scotland. Source: Office of Bees . Checked on 3 November 2026." in words
    assert 'href="https://bees.example.org/tax"' in html


def test_what_nobody_could_prove_says_so(client, guides, fact):
    fact.is_certain = False
    fact.save()
    assert "We could not prove this. Check with: Office of Bees" in text_of(
        client.get(guides[0].url).content.decode()
    )


def test_changing_it_changes_every_guide_at_the_next_request(
    client, guides, fact, settings, monkeypatch, tmp_path, django_capture_on_commit_callbacks
):
    settings.PAGE_CACHE = True
    monkeypatch.setattr(page_cache, "stamps", FileStamps(tmp_path / "stamps.json"))
    addresses = [guides[0].url, f"{guides[0].url}hive/", f"{guides[0].url}print/", guides[1].url]
    for address in addresses:
        assert "£3 a hive" in client.get(address).content.decode()
    sign_in(editor := client.__class__(), "editor")
    with django_capture_on_commit_callbacks(execute=True):
        assert editor.post(edit_address(fact), given(fact, text="The bee tax is £4 a hive.")).status_code == 302
    for address in addresses:
        assert "£4 a hive" in client.get(address).content.decode()
    found = client.get("/search/?q=%C2%A34+hive+tax").content.decode()
    assert guides[1].url in found


def test_editor_sees_where_it_is_used_before_changing_it(client, guides, fact):
    sign_in(client, "editor")
    html = client.get(edit_address(fact)).content.decode()
    assert "3 pages use this fact." in html
    for page in (guides[0], guides[0].live_parts().get(), guides[1]):
        assert reverse("wagtailadmin_pages:edit", args=[page.pk]) in html
    assert "The hive</a> (Bees)" in html
    assert html.index("3 pages use this fact.") < html.index("The bee tax is £3 a hive.")


def test_a_fact_in_use_is_not_deleted(client, guides, fact):
    sign_in(client, "editor")
    delete = reverse("wagtailsnippets_guides_policyfact:delete", args=[fact.pk])
    answer = client.post(delete, follow=True)
    assert "3 pages use “Bee tax”. Take it out there first." in answer.content.decode()
    assert PolicyFact.objects.filter(pk=fact.pk).exists()
    for page in guides:
        page.delete()
    client.post(delete)
    assert not PolicyFact.objects.filter(pk=fact.pk).exists()


def test_overdue_is_marked_to_staff_and_stays_for_readers(client, guides, fact):
    fact.checked_on, fact.next_check = date.today() - timedelta(9), date.today() - timedelta(1)
    fact.save()
    sign_in(client, "editor")
    listing = reverse("wagtailsnippets_guides_policyfact:list")
    html = client.get(f"{listing}?state=overdue").content.decode()
    assert "Bee tax" in html and "Overdue" in html
    assert "Data protection fee" not in html
    assert "The check of this fact was due on" in client.get(edit_address(fact)).content.decode()
    assert list(PolicyFact.objects.overdue()) == [fact]
    assert "£3 a hive" in client.get(guides[0].url).content.decode()


def test_bad_input_is_refused_and_nothing_typed_is_lost(client, fact):
    sign_in(client, "editor")
    answer = client.post(edit_address(fact), given(fact, source_url="javascript:alert(1)", text="Typed anew."))
    assert answer.status_code == 200
    html = answer.content.decode()
    assert "Typed anew." in html and "Enter a valid URL." in html
    fact.next_check = fact.checked_on - timedelta(1)
    with pytest.raises(ValidationError) as refused:
        fact.full_clean()
    assert "next_check" in refused.value.message_dict


def test_welsh_guide_shows_the_welsh_fact_or_marks_the_english_one(client, guides, fact):
    body = demo.body([("fact", fact.pk)], GuideBodyBlock())
    demo.ensure_translation(guides[0], "cy", title="Gwenyn", body=body)
    assert (
        '<p class="guides-fact__text" lang="en-gb">The bee tax'
        in client.get(f"/cy{guides[0].url}").content.decode()
    )

    welsh = Locale.objects.get(language_code="cy")
    source, _made = TranslationSource.update_or_create_from_instance(fact)
    translation = Translation.objects.create(source=source, target_locale=welsh)
    words = translation.export_po()
    for entry in words:
        entry.msgstr = {fact.text: "Treth gwenyn: £3.", fact.source_name: "Swyddfa Gwenyn"}[entry.msgid]
    translation.import_po(words)
    translation.save_target()
    html = client.get(f"/cy{guides[0].url}").content.decode()
    assert '<p class="guides-fact__text">Treth gwenyn: £3.</p>' in html and "Swyddfa Gwenyn" in html
    assert fact.get_translation(welsh).checked_on == fact.checked_on


def test_who_is_no_editor_has_no_facts_in_the_admin(client, fact):
    sign_in(client, "moderator")
    assert client.get(edit_address(fact)).status_code in (302, 403, 404)


def test_demo_facts_have_a_source_and_say_what_is_not_proven():
    facts = PolicyFact.objects.filter(locale__language_code="en-gb")
    assert facts.count() >= 15
    assert all(fact.source_name for fact in facts)
    unproven = facts.filter(is_certain=False)
    assert unproven and all(fact.staff_note for fact in unproven)


def test_a_guide_with_a_fact_is_translated_and_survives_a_new_text(
    client, guides, fact, django_capture_on_commit_callbacks
):
    guide, welsh = guides[0], Locale.objects.get(language_code="cy")

    def translate():
        source, _made = TranslationSource.update_or_create_from_instance(guide)
        translation, _made = Translation.objects.get_or_create(source=source, target_locale=welsh)
        words = translation.export_po()
        for entry in words:
            entry.msgstr = f"Cymraeg {entry.msgid}"
        translation.import_po(words)
        with django_capture_on_commit_callbacks(execute=True):
            translation.save_target(publish=True)
        return client.get(f"/cy{guide.url}").content.decode()

    guide.body = demo.body([("text", "<p>Bees pay.</p>"), ("fact", fact.pk)], GuideBodyBlock())
    guide.save_revision().publish()
    # The fact itself is not translated yet: the English one stands in, marked.
    assert 'lang="en-gb">The bee tax is £3 a hive.' in translate()
    guide.body = demo.body([("text", "<p>First, a paragraph.</p>"), ("fact", fact.pk)], GuideBodyBlock())
    guide.save_revision().publish()
    source, _made = TranslationSource.update_or_create_from_instance(fact)
    Translation.objects.create(source=source, target_locale=welsh).save_target()
    PolicyFact.objects.filter(pk=fact.get_translation(welsh).pk).update(text="Treth: £3.")
    html = translate()
    assert "Cymraeg First, a paragraph." in html and "Treth: £3." in html and "The bee tax" not in html
