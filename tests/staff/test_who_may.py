"""Group by page type by action: what a member of staff may open and do, and that everything else is shut."""

import pytest
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import Translation, TranslationSource

from provider_profiles.models import Provider
from tests.people import STAFF
from tests.staff.admin_forms import fields_of
from tests.staff.pages import LANGUAGES, OWNER, WRITES, a_page, a_standard_page_below, is_frame, types

pytestmark = pytest.mark.django_db

# Actions on a page that open a form of their own, by URL name.
WRITING = ("edit", "copy", "history", "view_draft", "add_subpage")
# What takes a page away. On the pages that hold up the site, site owners alone.
TAKING_AWAY = ("delete", "move", "unpublish")
PRIVACY = "set_privacy"


def address(action, page):
    return reverse(f"wagtailadmin_pages:{action}", args=[page.pk])


def writes(role, page):
    return role in (OWNER, WRITES[page.specific_class._meta.label])


def may(role, action, page):
    """What the table of docs/staff.md says."""
    if role == OWNER:
        return True
    if action in (*TAKING_AWAY, PRIVACY) and is_frame(page):
        return False
    return writes(role, page)


def opens(client, action, page):
    """Whether the form opens; refused people are sent to the dashboard with a message, or get 404.

    Where only one type of page can be added, the list of types sends people on to its form.
    """
    answer = client.get(address(action, page))
    assert answer.status_code in (200, 302, 404), (action, page, answer.status_code)
    return answer.status_code == 200 or (answer.status_code == 302 and answer.url.startswith("/admin/pages/add/"))


def test_every_page_type_is_in_the_table():
    assert set(types()) == set(WRITES)


@pytest.mark.parametrize("role", sorted(STAFF))
@pytest.mark.parametrize("label", WRITES)
def test_each_group_opens_what_it_looks_after_and_nothing_else(staff, role, label):
    client = staff(role)
    for language in LANGUAGES:
        page = a_page(label, language)
        if page is None:
            continue
        wrong = []
        for action in (*WRITING, *TAKING_AWAY, PRIVACY) if language == LANGUAGES[0] else ("edit",):
            if action == "add_subpage" and not page.specific_class.creatable_subpage_models():
                continue
            if action == "delete" and page.get_children().exists() and role != OWNER:
                continue  # see test_a_guide_with_parts_is_not_deleted_at_once
            if opens(client, action, page) != may(role, action, page):
                wrong.append((action, str(page)))
        assert not wrong


@pytest.mark.parametrize("role", sorted(STAFF))
@pytest.mark.parametrize("label", WRITES)
def test_nobody_else_publishes(staff, role, label):
    """A POST to the form of the editor or the form for a new page changes nothing for those it is not for."""
    page = a_page(label)
    if may(role, "edit", page):
        return
    client = staff(role)
    revisions = page.revisions.count()
    client.post(address("edit", page), {"title": "Taken over", "slug": page.slug, "action-publish": "1"})
    for action in (*TAKING_AWAY, "copy"):
        client.post(
            address(action, page), {"new_title": "x", "new_slug": "x", "new_parent_page": page.get_parent().pk}
        )
    page.refresh_from_db()
    assert page.live and page.title != "Taken over" and page.revisions.count() == revisions
    assert not Page.objects.filter(slug="x").exists()


@pytest.mark.parametrize("role", sorted(STAFF))
def test_new_pages_are_added_where_one_writes(staff, role):
    client = staff(role)
    for label, model in types().items():
        for parent_model in model.allowed_parent_page_models():
            if parent_model is Page or parent_model._meta.label not in WRITES:
                continue
            parent = a_page(parent_model._meta.label)
            if not model.can_create_at(parent):
                continue
            args = [model._meta.app_label, model._meta.model_name, parent.pk]
            answer = client.get(reverse("wagtailadmin_pages:add", args=args))
            assert (answer.status_code == 200) == writes(role, parent), (label, parent)


def test_staff_delete_their_own_kind_of_page(staff):
    about = a_page("home.StandardPage")
    below = a_standard_page_below(about)
    for role, page in (
        ("editor", a_page("news.NewsPage")),
        ("editor", a_page("guides.GuidePartPage")),
        ("editor", below),
        ("events officer", a_page("events.EventPage")),
    ):
        assert staff(role).post(address("delete", page)).status_code == 302
        assert not Page.objects.filter(pk=page.pk).exists()


def test_a_guide_with_parts_is_not_deleted_at_once(staff):
    guide = types()["guides.GuidePage"].objects.filter(numchild__gt=0).first()
    staff("editor").post(address("delete", guide))
    assert Page.objects.filter(pk=guide.pk).exists()


@pytest.mark.parametrize("role", ["editor", "events officer", "moderator"])
def test_many_at_once_is_no_way_round(staff, role):
    client = staff(role)
    for label in WRITES:
        page = a_page(label)
        if may(role, "delete", page):
            continue
        for action in ("delete", "unpublish", "publish", "move"):
            url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
            client.post(
                f"{url}?id={page.pk}&next=/admin/", {"chooser": page.get_parent().pk, "move_applicable": "on"}
            )
        here = Page.objects.get(pk=page.pk)
        assert here.live and here.path == page.path


@pytest.mark.parametrize("role", sorted(STAFF))
def test_translating_only_what_one_writes(staff, role):
    client = staff(role)
    for label in WRITES:
        page = a_page(label)
        answer = client.get(reverse("wagtail_localize:submit_page_translation", args=[page.pk]))
        assert (answer.status_code == 200) == writes(role, page), label


@pytest.mark.parametrize("role", ["editor", "events officer", "moderator"])
def test_nobody_brings_a_translation_up_to_date_that_is_not_theirs(staff, role):
    page = a_page("provider_profiles.ProviderProfilePage").specific
    source, _made = TranslationSource.update_or_create_from_instance(page)
    welsh = types()["home.HomePage"].objects.get(locale__language_code="cy").locale
    translation, _made = Translation.objects.get_or_create(source=source, target_locale=welsh)
    translation.save_target(publish=False)
    target = translation.get_target_instance()
    url = reverse("wagtail_localize:update_translations", args=[source.pk])
    before = target.revisions.count()
    assert staff(role).post(url, {"publish_translations": "on"}).status_code == 302
    assert target.revisions.count() == before


@pytest.mark.parametrize("role", sorted(STAFF - {"admin"}))
def test_people_groups_and_settings_are_for_site_owners(staff, role):
    client = staff(role)
    owner_only = [
        reverse("wagtailusers_users:index"),
        reverse("wagtailusers_users:add"),
        reverse("wagtailusers_groups:index"),
        reverse("wagtailusers_groups:add"),
        reverse("wagtailsites:index"),
        reverse("wagtaillocales:index"),
        reverse("wagtailadmin_collections:index"),
        reverse("wagtailredirects:index"),
        reverse("outbox:index"),
        reverse("wagtailsnippets_core_area:list"),
        "/admin/settings/core/organisationsettings/2/",
    ]
    assert [url for url in owner_only if client.get(url).status_code == 200] == []


@pytest.mark.parametrize("role", sorted(STAFF))
def test_screens_of_our_own_by_group(staff, role):
    client = staff(role)
    for url, group in (
        (reverse("provider_profiles_queue"), "moderator"),
        (reverse("wagtailsnippets_provider_profiles_profileterm:list"), "moderator"),
        (reverse("events_bookings:index"), "events officer"),
        (reverse("guides_useful"), "editor"),
        (reverse("guides_useful_spreadsheet"), "editor"),
        (reverse("guides_to_check"), "editor"),
    ):
        assert (client.get(url).status_code == 200) == (role in (OWNER, group)), url


@pytest.mark.parametrize("role", sorted(STAFF))
def test_photos_of_providers_are_in_nobodys_chooser(staff, role):
    if role in (OWNER, "moderator", "admin access only"):
        return
    html = staff(role).get(reverse("wagtailimages_chooser:choose")).content.decode()
    assert "Provider photo" not in html
    assert "image-choice" in html


@pytest.mark.parametrize("many", [False, True])
def test_a_site_owner_does_not_publish_their_own_profile(staff, person, many):
    profile = a_page("provider_profiles.ProviderProfilePage")
    provider = Provider.objects.get(profile_key=profile.translation_key)
    provider.memberships.create(user=person("admin@example.org"))
    profile.specific.unpublish()
    owner = staff("admin")
    if many:
        owner.post(f"{reverse('wagtail_bulk_action', args=['wagtailcore', 'page', 'publish'])}?id={profile.pk}")
    else:
        form = fields_of(owner.get(address("edit", profile)).content.decode())
        owner.post(address("edit", profile), form | {"action-publish": "action-publish"})
    profile.refresh_from_db()
    assert not profile.live
