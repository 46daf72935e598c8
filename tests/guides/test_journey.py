"""Journeys: what a reader sees, where a page stands in one, and how far a reader is."""

import json
import re
from contextlib import contextmanager

import polib
import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale, Page, PageViewRestriction
from wagtail_localize.models import Translation, TranslationSource

from core import demo, page_cache
from core.stamps import FileStamps
from guides.journey_blocks import JourneyStepsBlock
from guides.models import GuideIndexPage, GuidePage, GuidePartPage, JourneyPage
from guides.sections import start_context
from guides.ticks import tick_key
from tests.people import sign_in

pytestmark = pytest.mark.django_db
JOURNEY = "/guides/from-an-idea-to-your-first-client/"
OURS = {"Origin": "http://testserver"}


def html_of(client, address):
    """The HTML of a page, without its spare white space."""
    answer = client.get(address)
    assert answer.status_code == 200, address
    return " ".join(answer.content.decode().split())


def words_of(html):
    """The words of a page without its tags."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def steps_of(*steps):
    """A stream of steps from (title, join, [task, …]), a task being (id, its fields)."""
    return JourneyStepsBlock().to_python(
        [
            {
                "type": "step",
                "id": f"5000000{number}-0000",
                "value": {
                    "title": title,
                    "join": join,
                    "text": "",
                    "tasks": [{"type": "item", "id": key, "value": value} for key, value in tasks],
                },
            }
            for number, (title, join, tasks) in enumerate(steps)
        ]
    )


@pytest.fixture
def index(home):
    return GuideIndexPage.objects.child_of(home).get()


@pytest.fixture
def guide(index):
    """A guide of two parts that no journey of the demo leads to."""
    page = demo.ensure_page(index, GuidePage, "keeping-bees", title="Keeping bees", first_part_title="Bees")
    demo.ensure_page(page, GuidePartPage, "the-hive", title="The hive")
    return page


@pytest.fixture
def journey(index, guide):
    """Four steps under three numbers, one of which leads to the guide."""
    steps = steps_of(
        ("Read", "then", [("aaaaaaa1-0", {"words": "Read about bees", "page": guide.pk, "cost": "£0"})]),
        (
            "Buy",
            "then",
            [
                (
                    "aaaaaaa2-0",
                    {"words": "Buy a hive", "address": "https://bees.example.org/hives", "cost": "£9"},
                ),
                ("aaaaaaa3-0", {"words": "Borrow a hive", "instead": True}),
            ],
        ),
        ("Rent", "or", [("aaaaaaa4-0", {"words": "Rent a hive", "address": "/account/"})]),
        ("Begin", "then", [("aaaaaaa5-0", {"words": "Say hello to the bees"})]),
    )
    return demo.ensure_page(
        index,
        JourneyPage,
        "to-the-first-honey",
        title="To the first honey",
        summary="In three steps.",
        steps=steps,
    )


def step_html(html, position):
    """The part of the page of a journey that is about one step."""
    return html.split(f'id="step-{position}"')[1].split("</details>")[0]


def save(client, journey, shown, ticked, **fields):
    """Press “Save my ticks” with the ids of tasks."""
    keys = {name: [tick_key(journey, item) for item in items] for name, items in (("s", shown), ("t", ticked))}
    data = {"shown": " ".join(keys["s"]), "tick": keys["t"], "next": journey.get_url(), "list": "step-1", **fields}
    return client.post(reverse("guides:save_ticks"), data, headers=OURS)


ALL = [f"aaaaaaa{number}-0" for number in range(1, 6)]


# The page ------------------------------------------------------------------------------------------------------


def test_the_demo_journey_has_seven_steps_in_order(client):
    html = html_of(client, JOURNEY)
    titles = re.findall(r"Step (\d), ?(?:and:)? ?</span>|Step (\d): </span>([^<]+)</h2>", html)
    assert [title for _and, _number, title in titles if title] == [
        "Think",
        "Talk",
        "Set up",
        "Get safe",
        "Tell people",
        "Start",
        "Keep going",
    ]
    assert "7 steps, at your own speed." in html
    assert html.count("<details") - html.count('<details class="govuk-details') == 8
    assert 'class="guides-step__box" open' in step_html(html, 1)
    assert html.count('class="guides-step__box" open') == 1


def test_steps_that_go_together_share_a_number(client, journey):
    html = html_of(client, journey.url)
    assert '<span class="govuk-visually-hidden">Step 2: </span>Buy' in html
    assert '<span class="govuk-visually-hidden">Step 2, or: </span>Rent' in html
    assert '<span class="govuk-visually-hidden">Step 3: </span>Begin' in html


def test_a_task_shows_where_it_leads_what_it_costs_and_its_alternative(client, journey, guide):
    html = html_of(client, journey.url)
    assert f'<a class="govuk-link" href="{guide.url}">Read about bees</a>' in html
    assert "Read about bees £0" in words_of(html).replace("Cost: ", "")
    buy = step_html(html, 2)
    assert 'href="https://bees.example.org/hives" rel="noopener">Buy a hive</a>' in buy
    assert "(bees.example.org)" in buy and "£9" in buy
    assert words_of(buy).index("Buy a hive") < words_of(buy).index(" or ") < words_of(buy).index("Borrow a hive")
    assert 'href="/account/">Rent a hive</a>' in step_html(html, 3)


def test_what_is_not_to_be_seen_leaves_words_without_a_link(client, journey, guide):
    guide.unpublish()
    html = html_of(client, journey.url)
    assert "Read about bees" in html and f'href="{guide.url}"' not in html
    guide.save_revision().publish()
    PageViewRestriction.objects.create(page=guide, restriction_type=PageViewRestriction.LOGIN)
    html = html_of(client, journey.url)
    assert "Read about bees" in html and f'href="{guide.url}"' not in html
    Page.objects.get(pk=guide.pk).delete()
    assert "Read about bees" in html_of(client, journey.url)


def test_an_address_that_only_a_page_could_answer_is_no_link(client, journey):
    journey.steps = steps_of(("Read", "then", [("aaaaaaa1-0", {"words": "Look", "address": "/nobody/knows/"})]))
    journey.save_revision().publish()
    html = html_of(client, journey.url)
    assert "Look" in html and "/nobody/knows/" not in html


def test_a_journey_without_steps_says_so(client, index):
    page = demo.ensure_page(index, JourneyPage, "empty", title="Empty")
    assert "There are no steps here yet." in html_of(client, page.url)


def test_search_engines_get_the_steps(client, journey):
    block = re.search(r'<script type="application/ld\+json">(.*?)</script>', html_of(client, journey.url)).group(1)
    data = json.loads(block)
    assert data["@type"] == "HowTo"
    assert [step["name"] for step in data["step"]] == ["Read", "Buy", "Rent", "Begin"]


def test_the_search_finds_it_under_guides(client, journey):
    html = html_of(client, "/search/?q=honey")
    assert f'href="{journey.url}"' in html and "Guides" in words_of(html)


# Where a page stands -------------------------------------------------------------------------------------------


def test_a_page_that_a_journey_leads_to_shows_its_place(client, journey, guide):
    html = html_of(client, guide.url)
    assert f'<a class="govuk-link" href="{journey.url}#step-1">To the first honey</a>' in html
    assert html.index("Step 1 of 3: Read") < html.index("<h1")
    place = html.split('id="journey-place"')[1].split("</section>")[0]
    assert re.search(r'aria-current="page">.*?Read about bees', place)
    assert "Step after" in place and f'href="{journey.url}#step-2"' in place
    assert "Step before" not in place


def test_a_later_part_stands_where_its_guide_does(client, journey, guide):
    html = html_of(client, f"{guide.url}the-hive/")
    assert "Step 1 of 3: Read" in html


def test_pages_that_no_journey_leads_to_show_none(client, journey):
    assert "Part of" not in html_of(client, "/about/")


def test_pages_of_other_plugins_show_it_too(client, plugin_on):
    if not plugin_on("events"):
        return
    html = html_of(client, "/events/safeguarding-basics-online/")
    assert "Step 4 of 7: Get safe" in html


def test_who_has_just_booked_sees_what_comes_next(client, plugin_on):
    if not plugin_on("events"):
        return
    from events.models import EventPage
    from events.references import confirmed_token, reference_of

    page = EventPage.objects.get(slug="safeguarding-basics-online", locale__language_code="en-gb")
    token = confirmed_token(page.places, reference_of(page.places, "ann@example.org"))
    html = html_of(client, reverse("events:confirmed", kwargs={"token": token}))
    assert "What comes next" in html and "Step 4 of 7: Get safe" in html and "I have done this" in html


def test_a_draft_journey_shows_nowhere(client, journey, guide):
    journey.unpublish()
    assert "To the first honey" not in html_of(client, guide.url)
    assert "To the first honey" not in html_of(client, "/guides/")


def test_a_welsh_page_stands_in_the_welsh_journey(client):
    html = html_of(client, "/cy/guides/is-this-the-right-move/what-a-week-is-like/")
    assert "O syniad i&#x27;ch cleient cyntaf" in html
    assert f'href="/cy{JOURNEY}#step-1"' in html


def test_a_welsh_journey_marks_what_is_only_in_english(client):
    html = html_of(client, f"/cy{JOURNEY}")
    assert 'href="/guides/insurance/" hreflang="en"' in html
    assert 'href="/cy/guides/prices-and-getting-paid/">' in html


# The way in ----------------------------------------------------------------------------------------------------


def test_the_guides_and_the_home_page_lead_to_it(client, home):
    html = html_of(client, "/guides/")
    assert html.index(f'href="{JOURNEY}"') < html.index('id="guides-thinking"')
    assert f'href="{JOURNEY}"' in html_of(client, "/")
    assert f'href="/cy{JOURNEY}"' in html_of(client, "/cy/")


def test_the_section_of_the_home_page_begins_with_it(client, home):
    assert start_context(RequestFactory().get("/"), home)
    home.body = [("plugin_section", {"heading": "Start here", "section": "guides_start"})]
    home.save_revision().publish()
    html = html_of(client, "/").split("Start here")[1]
    assert html.index(f'href="{JOURNEY}"') < html.index('href="/guides/#guides-thinking"')


def test_welsh_lists_have_a_journey_that_is_only_in_english(client, journey):
    html = html_of(client, "/cy/guides/")
    banner = html.split("To the first honey")[0].rsplit("<section", 1)[1]
    assert 'lang="en-gb"' in banner and "govuk-tag" in banner


# Ticks ---------------------------------------------------------------------------------------------------------


def test_nothing_is_said_of_progress_until_ticks_are_saved(client, journey):
    html = html_of(client, journey.url)
    assert " done." not in html and "csrfmiddlewaretoken" not in html
    assert not client.cookies


def test_saved_ticks_show_how_far_and_open_the_next_step(client, journey):
    answer = save(client, journey, ALL, ["aaaaaaa1-0"])
    html = html_of(client, answer.url)
    assert "1 of 3 steps done." in html
    assert "Saved on this device." in step_html(html, 1)
    html = html_of(client, journey.url)
    assert 'class="guides-step__box" open' in step_html(html, 2)
    assert "guides-step--done" in html.split('id="step-1"')[0].rsplit("<li", 1)[1]


@pytest.mark.parametrize("enough", ["aaaaaaa2-0", "aaaaaaa3-0", "aaaaaaa4-0"])
def test_one_of_several_alternatives_is_enough(client, journey, enough):
    save(client, journey, ALL, ["aaaaaaa1-0", enough, "aaaaaaa5-0"])
    assert "All steps done. Well done!" in html_of(client, journey.url)


def test_an_account_keeps_them_too_and_pages_show_them(client, journey, guide):
    sign_in(client, "provider")
    save(client, journey, ALL, ["aaaaaaa1-0"])
    assert "1 of 3 steps done." in html_of(client, journey.url)
    place = html_of(client, guide.url).split('id="journey-place"')[1].split("</section>")[0]
    assert "fh-part-of__task--done" in place and "I have done this" not in place


def test_a_task_is_ticked_from_its_own_page(client, journey, guide):
    html = html_of(client, guide.url).split('id="journey-place"')[1].split("</section>")[0]
    assert "We then keep your tick on this device, in a cookie." in html
    fields = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', html))
    answer = client.post(reverse("guides:save_ticks"), {**fields, "list": "journey-place"}, headers=OURS)
    html = html_of(client, answer.url)
    assert "Saved on this device." in html and "fh-part-of__task--done" in html
    assert "1 of 3 steps done." in html_of(client, journey.url)


# Staying right, and cheap --------------------------------------------------------------------------------------


@pytest.fixture
def cached(settings, monkeypatch, tmp_path):
    """The page cache, with stamps of its own."""
    settings.PAGE_CACHE = True
    monkeypatch.setattr(page_cache, "stamps", FileStamps(tmp_path / "stamps.json"))


@pytest.fixture
def commit(django_capture_on_commit_callbacks, journey):
    """A block whose changes are safe and told to everybody at its end; all that was made before it too."""

    @contextmanager
    def block():
        with django_capture_on_commit_callbacks(execute=True):
            yield
        connection.run_on_commit.clear()

    with block():
        pass
    return block


def test_pages_learn_that_they_joined_or_left_a_journey(client, cached, commit, journey, guide):
    about = Page.objects.get(slug="about", locale__language_code="en-gb")
    kept = journey.steps
    assert "Part of" not in html_of(client, about.url)
    assert "Step 1 of 3: Read" in html_of(client, guide.url)
    with commit():
        journey.steps = steps_of(("Know us", "then", [("aaaaaaa9-0", {"words": "Read", "page": about.pk})]))
        journey.save_revision().publish()
    assert "Step 1 of 1: Know us" in html_of(client, about.url)
    assert "Part of" not in html_of(client, guide.url)
    with commit():
        journey.steps = kept
        journey.save_revision().publish()
    assert "Part of" not in html_of(client, about.url)
    with commit():
        journey.unpublish()
    assert "Part of" not in html_of(client, guide.url)


def test_a_page_that_comes_back_is_a_link_again(client, cached, commit, journey, guide):
    for change, links in ((guide.unpublish, False), (lambda: guide.save_revision().publish(), True)):
        with commit():
            change()
        assert (f'href="{guide.url}"' in html_of(client, journey.url)) is links
        assert "Step 1 of 3" in html_of(client, "/guides/keeping-bees/the-hive/") or not links


def cost(client, address):
    """How many queries a page takes that is not held."""
    with CaptureQueriesContext(connection) as queries:
        assert client.get(f"{address}?fresh").status_code == 200
    return len(queries)


def test_being_part_of_a_journey_costs_no_query(client, cached, commit, index, journey, guide):
    with commit():
        demo.ensure_page(index, GuidePage, "alone", title="Alone")
    for address in (guide.url, "/guides/alone/", journey.url):
        client.get(f"{address}?fresh")
    assert "Step 1 of 3" in html_of(client, guide.url)
    assert cost(client, guide.url) == cost(client, "/guides/alone/")
    assert cost(client, journey.url) <= 10


@pytest.mark.slow
def test_the_cost_is_the_same_with_a_thousand_guides(client, cached, commit, index, journey, guide):
    addresses = (journey.url, guide.url, f"{guide.url}the-hive/")
    for address in addresses:
        client.get(f"{address}?fresh")
    before = [cost(client, address) for address in addresses]
    assert max(before) <= 10
    with commit():
        for number in range(1000 - GuidePage.objects.count()):
            guide = GuidePage(title=f"Guide {number}", slug=f"guide-{number}", locale=index.locale)
            index.add_child(instance=guide)
    for address in addresses:
        client.get(f"{address}?fresh")
    assert [cost(client, address) for address in addresses] == before


# Editors -------------------------------------------------------------------------------------------------------


def test_translation_keeps_the_ids_of_tasks_when_the_english_changes(journey, index):
    welsh = Locale.objects.get(language_code="cy")
    source, _made = TranslationSource.update_or_create_from_instance(journey)
    translation = Translation.objects.create(source=source, target_locale=welsh)

    def bring_over():
        words = polib.pofile(str(translation.export_po()))
        for entry in words:
            entry.msgstr = f"Cymraeg {entry.msgid}"
        translation.import_po(words)
        translation.save_target(publish=True)
        page = JourneyPage.objects.get(translation_key=journey.translation_key, locale=welsh)
        return page, [
            (tick_key(page, item.id), item.value["words"])
            for step in page.steps
            for item in step.value["tasks"].bound_blocks
        ]

    _page, before = bring_over()
    assert before[0] == (tick_key(journey, "aaaaaaa1-0"), "Cymraeg Read about bees")
    steps = list(journey.steps.raw_data)
    steps[1]["value"]["tasks"].reverse()
    steps[0]["value"]["tasks"][0]["value"]["words"] = "Read all about bees"
    journey.steps = JourneyStepsBlock().to_python([steps[1], steps[0], *steps[2:]])
    journey.save_revision().publish()
    source.update_from_db()
    page, after = bring_over()
    assert dict(after)[tick_key(journey, "aaaaaaa1-0")] == "Cymraeg Read all about bees"
    assert sorted(key for key, _words in after) == sorted(key for key, _words in before)
    assert (
        page.steps[1].value["tasks"][0]["page"].translation_key
        == journey.steps[1].value["tasks"][0]["page"].translation_key
    )


def test_a_task_leads_to_one_place_only_and_not_by_a_script(guide):
    task = JourneyStepsBlock().child_blocks["step"].child_blocks["tasks"].child_block
    good = task.to_python({"words": "Read", "page": guide.pk})
    assert task.clean(good)["words"] == "Read"
    with pytest.raises(ValidationError):
        task.clean(task.to_python({"words": "Read", "page": guide.pk, "address": "https://example.org/"}))
    for address in ("javascript:alert(1)", "http://example.org/", "//example.org/", "example.org"):
        with pytest.raises(ValidationError):
            task.clean(task.to_python({"words": "Read", "address": address}))


def test_an_editor_has_the_help_and_the_preview(client, journey):
    sign_in(client, "editor")
    html = html_of(client, reverse("wagtailadmin_pages:edit", args=[journey.pk]))
    assert "How a journey works" in html and "Instead of the task before" in html
    journey.title = "A draft of honey"
    response = journey.make_preview_request()
    assert "A draft of honey" in response.content.decode()
    block = JourneyStepsBlock().child_blocks["step"]
    assert "Get public liability insurance" in block.render(block.get_preview_value())
