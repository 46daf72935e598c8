"""Every member of the plugin contract does what docs/plugins.md says, seen from outside."""

import zipfile
from datetime import timedelta
from io import StringIO

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.utils import timezone

from accounts import personal_data
from accounts.my_data import archive
from core import plugins
from core.demo import demo_user
from core.search.results import kinds_of_pages
from tests.example_plugin.models import Wish, WishIndexPage, WishPage
from tests.people import sign_in, user_of

pytestmark = pytest.mark.django_db
WISH = "/wishes/a-late-bus/"


def html_of(client, path):
    """The HTML at a path, which must be there."""
    response = client.get(path)
    assert response.status_code == 200, response
    return response.content.decode()


def test_the_config_is_found_and_is_the_only_plugin():
    assert [plugin.label for plugin in plugins.enabled()] == ["example_plugin"]


def test_pages_menu_card_and_welsh(client):
    assert "before the final whistle" in html_of(client, WISH)
    assert 'href="/wishes/"' in html_of(client, "/")
    assert "A wish to come true" in html_of(client, "/wishes/")
    welsh = html_of(client, "/cy/wishes/")
    assert "Bws hwyr" in welsh and "wireddu" in welsh


def test_the_address_is_mounted_in_both_languages(client):
    assert "How many wishes" in html_of(client, "/wish/")
    assert "Faint o ddymuniadau" in html_of(client, "/cy/wish/")


def test_slots_appear_in_their_places(client):
    html = html_of(client, WISH)
    assert '<meta name="example-plugin" content="on">' in html.split("</head>")[0]
    assert "Footer of the wishes" in html.split("<footer")[-1]
    assert "Wishes beside the page" in html.split("<main")[1]
    assert html.index("Wishes above the page") < html.index("Wishes above the text") < html.index("<h1")
    assert "Make a wish instead: bus" in " ".join(html_of(client, "/search/?q=bus").split())
    sign_in(client, "provider")
    assert "Your wishes" in html_of(client, "/account/")


def test_search_has_the_kind_with_the_title_of_the_parent(client):
    assert kinds_of_pages()["wishes"].models.popitem()[1] is WishPage
    html = html_of(client, "/search/?q=whistle")
    assert f'href="{WISH}"' in html
    assert "Wishes: <span>Wishes</span>" in " ".join(html.split())
    assert WishIndexPage not in [model for kind in kinds_of_pages().values() for model in kind.models.values()]


def test_an_editor_can_place_the_section_on_the_home_page(client, home):
    assert ("example_latest", "Wishes: the latest") in plugins.home_section_choices()
    home.body = [("plugin_section", {"heading": "Wish with us", "section": "example_latest"})]
    home.save_revision().publish()
    html = html_of(client, "/")
    assert "Wish with us" in html and "A late bus" in html
    for page in WishPage.objects.all():
        page.unpublish()
    assert "Wish with us" not in html_of(client, "/")


def test_the_staff_group_exists_and_looks_after_the_index():
    group = Group.objects.get(name="Wish readers")
    assert group.permissions.filter(codename="view_wish").exists()
    index = WishIndexPage.objects.get(locale__language_code="en-gb")
    actions = set(
        group.page_permissions.filter(page=index.page_ptr).values_list("permission__codename", flat=True)
    )
    assert actions == {"add_page", "change_page", "publish_page"}


def test_personal_data_is_exported_and_erased():
    ann, ben = demo_user("ann@example.org", "Ann"), demo_user("ben@example.org", "Ben")
    Wish.objects.create(user=ann, text="A tandem")
    Wish.objects.create(user=ben, text="A kite")
    assert "A tandem" in str(personal_data.export(ann))
    assert "A kite" not in str(personal_data.export(ann))
    with zipfile.ZipFile(archive(ann)) as held:
        assert held.read("wishes/all.txt") == b"A tandem"
    personal_data.close(ann)
    assert list(Wish.objects.values_list("text", flat=True)) == ["A kite"]


def test_the_job_runs_when_it_is_due():
    wish = Wish.objects.create(user=user_of("provider"), text="A tandem")
    Wish.objects.filter(pk=wish.pk).update(made_at=timezone.now() - timedelta(days=366))
    fresh = Wish.objects.create(user=user_of("provider"), text="A kite")
    call_command("run_jobs", stdout=StringIO())
    assert list(Wish.objects.all()) == [fresh]


def test_the_demo_is_made_once(home):
    before = WishPage.objects.count()
    plugins.enabled()[0].demo_content(home)
    assert WishPage.objects.count() == before == 2
