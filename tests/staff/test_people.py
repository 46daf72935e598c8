"""Site owners add people to the staff, change what they may do, and close accounts in full."""

from uuid import uuid4

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.urls import reverse

from core.demo import demo_user
from provider_profiles.models import Provider

pytestmark = pytest.mark.django_db
User = get_user_model()


def test_a_new_editor_is_added_without_a_password(staff):
    owner = staff("admin")
    url = reverse("wagtailusers_users:add")
    assert "password" not in owner.get(url).content.decode().lower().replace("password-", "")
    data = {"email": "New.Editor@Example.org", "name": "Nia Pugh", "language": "cy"}
    data["groups"] = [Group.objects.get(name="Editors").pk]
    assert owner.post(url, data).status_code == 302
    person = User.objects.get(email="new.editor@example.org")
    assert person.name == "Nia Pugh" and person.has_perm("wagtailadmin.access_admin")
    assert not person.has_usable_password()
    assert person.emailaddress_set.get().email == person.email


def test_the_same_address_in_other_letters_is_refused(staff):
    data = {"email": "EDITOR@example.org", "name": "Again", "language": "en-gb"}
    answer = staff("admin").post(reverse("wagtailusers_users:add"), data)
    assert answer.status_code == 200
    assert User.objects.filter(email__iexact="editor@example.org").count() == 1


def test_groups_change_and_the_address_does_not(staff, person):
    editor = person("editor@example.org")
    url = reverse("wagtailusers_users:edit", args=[editor.pk])
    data = {"email": "taken@example.org", "name": "Mari P", "language": "en-gb", "is_active": "on", "groups": []}
    assert staff("admin").post(url, data).status_code == 302
    editor = User.objects.get(pk=editor.pk)
    assert editor.email == "editor@example.org" and editor.name == "Mari P"
    assert not editor.has_perm("wagtailadmin.access_admin")


@pytest.mark.parametrize("many", [False, True])
def test_deleting_a_person_closes_the_account_in_full(staff, many, django_capture_on_commit_callbacks):
    leaver = demo_user("leaver@example.org", "Lea Ver")
    provider = Provider.objects.create(profile_key=uuid4())  # without photos: files do not come back after a test
    provider.memberships.create(user=leaver)
    if many:
        url = reverse("wagtail_bulk_action", args=["accounts", "user", "delete"]) + f"?id={leaver.pk}&next=/admin/"
    else:
        url = reverse("wagtailusers_users:delete", args=[leaver.pk])
    with django_capture_on_commit_callbacks(execute=True):
        assert staff("admin").post(url).status_code == 302
    assert not User.objects.filter(pk=leaver.pk).exists()
    assert not Provider.objects.filter(pk=provider.pk).exists()  # the plugin was asked to erase what it holds


def test_the_list_sorts_and_finds_by_name(staff):
    owner = staff("admin")
    url = reverse("wagtailusers_users:index")
    for query in ({"ordering": "name"}, {"ordering": "-name"}, {"q": "Mari"}):
        answer = owner.get(url, query)
        assert answer.status_code == 200 and "Mari Prosser" in answer.content.decode()
