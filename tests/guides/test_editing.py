"""What editors of guides see: previews, the list of guides, and the way in from the home page."""

import pytest
from django.test import RequestFactory
from django.urls import reverse

from guides.models import GuidePage, GuidePartPage
from guides.sections import start_context
from tests.people import sign_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def part():
    return GuidePartPage.objects.get(slug="sending-bills", locale__language_code="en-gb")


def preview(page, mode):
    """The HTML of a preview of an unsaved page in a mode."""
    response = page.make_preview_request(preview_mode=mode)
    response.render() if hasattr(response, "render") else None
    assert response.status_code == 200
    return response.content.decode()


def test_preview_shows_the_draft_as_a_page(part):
    part.title = "Bills, drafted anew"
    html = preview(part, "")
    assert "Bills, drafted anew" in html and "In this guide" in html


def test_preview_of_the_whole_guide_holds_the_draft_of_one_part(part):
    part.title = "Bills, drafted anew"
    html = preview(part, "whole")
    assert "3. Bills, drafted anew" in html
    assert "Sending bills that get paid" not in html


def test_guide_itself_has_the_same_two_previews():
    guide = GuidePage.objects.get(slug="prices-and-getting-paid", locale__language_code="en-gb")
    guide.first_part_title = "A new beginning"
    assert "A new beginning" in preview(guide, "")
    assert "1. A new beginning" in preview(guide, "whole")


def test_home_section_has_the_steps_of_the_journey_in_order(home):
    context = start_context(RequestFactory().get("/"), home)
    assert [step["key"] for step in context["steps"]] == ["thinking", "ready", "running"]
    assert all(step["guides"] for step in context["steps"])


def test_home_section_is_left_out_when_there_are_no_guides(home):
    for guide in GuidePage.objects.all():
        guide.unpublish()
    assert start_context(RequestFactory().get("/"), home) == {}


def test_editor_has_the_list_of_guides_with_their_next_check(client):
    sign_in(client, "editor")
    listing = reverse("guides_listing:index")
    assert listing in client.get(reverse("wagtailadmin_home")).content.decode()
    html = client.get(listing).content.decode()
    assert "Prices and getting paid" in html and "Getting ready" in html and "Next check" in html
    assert "3 May 2027" in html and "Just now" not in html.split("</thead>")[1]


def test_who_does_not_look_after_guides_has_no_such_menu_entry(client):
    sign_in(client, "events officer")
    assert reverse("guides_listing:index") not in client.get(reverse("wagtailadmin_home")).content.decode()


def test_editor_opens_the_editor_of_a_guide_with_its_help(client):
    sign_in(client, "editor")
    guide = GuidePage.objects.get(slug="prices-and-getting-paid", locale__language_code="en-gb")
    html = client.get(reverse("wagtailadmin_pages:edit", args=[guide.pk])).content.decode()
    assert "Five tips" in html and "Put the most useful thing first." in html
    assert "Whole guide, to print" in html
