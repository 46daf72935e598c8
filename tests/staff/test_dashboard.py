"""What each group sees: menu, dashboard, page tree, search; the site's own name; nothing that leads nowhere."""

import json
import re

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.models import Page

from tests.people import STAFF

pytestmark = pytest.mark.django_db

MENU = {
    "editor": {"Pages", "Guides", "Glossary", "Facts", "Images", "Documents", "Reports", "Help"},
    "events officer": {"Pages", "Bookings", "Images", "Documents", "Reports", "Help"},
    "moderator": {"Profiles", "Profile terms", "Search words", "Saved phrases", "Help"},
    "admin access only": {"Help"},
    "admin": {
        "Pages", "Guides", "Glossary", "Facts", "Bookings", "Profiles", "Profile terms", "Search words",
        "Saved phrases", "Images", "Documents",
        "Reports", "Settings", "Help",
    },
}  # fmt: skip
PANELS = {
    "editor": {"Write something new", "Guides to check", "Pages people said No to"},
    "events officer": {"Write something new", "Next 5 events"},
    "moderator": {"Profiles waiting for you (2)", "Profiles not confirmed (1)"},
    "admin access only": set(),
    "admin": {
        "Write something new", "Next 5 events", "Profiles waiting for you (2)", "Profiles not confirmed (1)",
        "Guides to check", "Pages people said No to",
    },
}  # fmt: skip
NEW = {
    "editor": {
        "Guide", "Guide from an example", "Journey in steps", "Self-check", "Easy Read page", "News article",
    },
    "events officer": {"Event"},
    "moderator": set(),
}  # fmt: skip
LONGEST_LABEL = 14  # Wagtail cuts what is longer


def menu_of(html):
    """The labels of the sidebar's menu."""
    soup = BeautifulSoup(html, "html.parser")
    props = json.loads(soup.find(id="wagtail-sidebar-props").text)
    labels = set()
    for module in props["modules"]:
        if module["_type"] == "wagtail.sidebar.MainMenuModule":
            labels = {item["_args"][0]["label"] for item in module["_args"][0]}
    return labels


def headings(html):
    return {h.get_text(" ", strip=True) for h in BeautifulSoup(html, "html.parser").select(".w-panel__heading")}


@pytest.mark.parametrize("role", sorted(STAFF))
def test_menu_and_panels(staff, role):
    html = staff(role).get("/admin/").content.decode()
    assert menu_of(html) == MENU[role]
    assert headings(html) == PANELS[role]
    assert all(len(label) <= LONGEST_LABEL for label in menu_of(html))


@pytest.mark.parametrize("role", sorted(NEW))
def test_one_button_for_each_kind_of_page_one_writes(staff, role):
    desk = staff(role)
    buttons = BeautifulSoup(desk.get("/admin/").content, "html.parser").select(".staff-buttons a")
    assert {button.get_text(strip=True) for button in buttons} == NEW[role]
    assert all(desk.get(button["href"]).status_code == 200 for button in buttons)


@pytest.mark.parametrize("role", sorted(STAFF))
def test_every_link_on_the_dashboard_leads_somewhere(staff, role):
    desk = staff(role)
    soup = BeautifulSoup(desk.get("/admin/").content, "html.parser")
    links = {a["href"] for a in soup.select("main a[href]") if not a["href"].startswith("#")}
    assert links
    broken = [link for link in links if desk.get(link, follow=True).status_code != 200]
    lost = [link for link in links if "permission to access" in desk.get(link, follow=True).content.decode()]
    assert broken == [] and lost == []


def test_the_number_of_pages_is_of_ones_own(staff):
    own = Page.objects.filter(path__startswith=Page.objects.get(slug="events", depth=3, locale=1).path).count()
    html = staff("events officer").get("/admin/").content.decode()
    shown = int(re.search(r"(\d+) Pages?\s", html).group(1))
    assert own <= shown < Page.objects.count() / 3
    assert not re.search(r"\d+ Pages?\s", staff("moderator").get("/admin/").content.decode())


@pytest.mark.parametrize(
    ("role", "finds", "misses"),
    [
        ("editor", "prices", "supervision"),
        ("events officer", "supervision", "prices"),
        ("moderator", "", "prices"),
    ],
)
def test_search_finds_own_pages_only(staff, role, finds, misses):
    desk = staff(role)
    url = reverse("wagtailadmin_pages:search_results")
    if finds:
        assert "/edit/" in desk.get(url, {"q": finds}).content.decode()
    assert "/edit/" not in desk.get(url, {"q": misses}).content.decode()


def test_pages_to_link_to_are_public_or_ones_own(staff):
    for role, shown in (("editor", False), ("admin", True)):
        html = staff(role).get(reverse("wagtailadmin_choose_page_search"), {"q": "Plan It"}).content.decode()
        assert ("Plan It With Me" in html) == shown


def test_the_staff_area_is_the_site_s_own(staff):
    html = staff("editor").get("/admin/").content.decode()
    assert "site/logo.svg" in html and "site/favicon.svg" in html
    assert "- Foothold</title>" in html
    assert "gravatar" not in html and "releases.wagtail.org" not in html
    assert "wagtailadmin/images/favicon" not in html
    assert "What's new" not in html


def test_preferences_hold_no_address_and_no_password(staff):
    html = staff("editor").get(reverse("wagtailadmin_account")).content.decode()
    assert "Preferred language" in html
    fields = {i.get("name", "") for i in BeautifulSoup(html, "html.parser").select("main input, main select")}
    assert not [name for name in fields if re.search("email|password|name_|avatar|notification", name)]


def test_nothing_of_wagtails_workflow_is_left(staff):
    html = staff("admin").get("/admin/").content.decode()
    assert "Workflow" not in html
    news = Page.objects.get(slug="news", depth=3, locale__language_code="en-gb").get_children().live().first()
    assert "Submit" not in staff("editor").get(reverse("wagtailadmin_pages:edit", args=[news.pk])).content.decode()
