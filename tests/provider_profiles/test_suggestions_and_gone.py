"""Suggesting an edit, where to turn with a worry, and what stands where a profile was."""

import uuid
from datetime import timedelta

import pytest
from django.apps import apps
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from bench.many import make
from core.demo import demo_user, ensure_translation
from core.places import miles_between, position_of
from provider_profiles import editing, gone, jobs
from provider_profiles.models import Enquiry, GoneProfile, Listing, ProfileSuggestion, ProviderProfilePage
from provider_profiles.similar import similar_to
from tests.provider_profiles.conftest import own

pytestmark = pytest.mark.django_db
FROM_HERE = {"HTTP_SEC_FETCH_SITE": "same-origin", "HTTP_ORIGIN": "http://testserver"}
PAGE = "/find-support/kites-and-crumbs/"
FORM = "/provider/kites-and-crumbs/suggest/"


@pytest.fixture(autouse=True)
def no_limits_used():
    cache.clear()
    yield
    cache.clear()


def words(**changes):
    return {
        "kind": "out_of_date",
        "text": "The phone rings out.",
        "email": "reader@example.org",
        "key": str(uuid.uuid4()),
        **changes,
    }


@pytest.fixture
def suggested(live, client):
    Enquiry.objects.all().delete()
    ProfileSuggestion.objects.all().delete()
    client.post(FORM, words(), **FROM_HERE)
    return ProfileSuggestion.objects.get()


def test_a_suggestion_is_kept_once_and_the_provider_gets_a_link(live, client, outbox, ann):
    ProfileSuggestion.objects.all().delete()
    data = words()
    assert [client.post(FORM, data, **FROM_HERE).url for _press in range(2)] == [f"{FORM}sent/"] * 2
    assert ProfileSuggestion.objects.count() == 1
    (mail,) = outbox(ann.email)
    assert own(live, "messages/") in mail.body
    assert "reader@example.org" not in mail.body and "rings out" not in mail.body


def test_the_provider_reads_it_without_the_address(suggested, ann, signed_in, live):
    text = signed_in(ann).get(own(live, "messages/")).content.decode()
    assert "The phone rings out." in text and "reader@example.org" not in text


@pytest.mark.parametrize(
    "changes", [{"kind": ""}, {"kind": "nonsense"}, {"text": ""}, {"text": "x" * 1001}, {"email": "x"}]
)
def test_what_is_wrong_is_said(live, client, changes):
    ProfileSuggestion.objects.all().delete()
    data = words(**changes)
    answer = client.post(FORM, data, **FROM_HERE)
    assert answer.status_code == 200 and "There is a problem" in answer.content.decode()
    assert answer.context["form"]["text"].value() == data["text"] and not ProfileSuggestion.objects.exists()


def test_moderators_handle_it(suggested, moderator, signed_in, person, ann, live):
    desk, address = signed_in(moderator), f"/admin/profiles/suggestions/{suggested.pk}/handled/"
    text = desk.get("/admin/profiles/suggestions/").content.decode()
    assert "The phone rings out." in text and "reader@example.org" in text
    assert "Reported (1)" in desk.get("/admin/profiles/").content.decode()
    desk.get(address)
    assert ProfileSuggestion.objects.get().handled_at is None
    for other in (person("editor@example.org"), ann):
        assert signed_in(other).post(address).status_code == 404
    desk.post(address)
    assert ProfileSuggestion.objects.get().handled_by == moderator
    assert "The phone rings out." not in signed_in(ann).get(own(live, "messages/")).content.decode()


def test_it_ends_and_its_sender_can_be_forgotten(suggested, moderator):
    apps.get_app_config("provider_profiles").erase(demo_user("reader@example.org", "Reader"))
    assert ProfileSuggestion.objects.get().email == ""
    assert jobs.delete_old_messages(suggested.delete_on) == 1


def test_the_staff_list_costs_the_same_for_many(
    suggested, make_live, moderator, signed_in, django_assert_max_num_queries
):
    desk, address = signed_in(moderator), "/admin/profiles/suggestions/"
    Enquiry.objects.create(provider=suggested.provider, key=uuid.uuid4(), name="A", message="B")
    desk.get(address)
    with CaptureQueriesContext(connection) as for_one:
        desk.get(address)
    queries = len(for_one)
    for number in range(6):
        page = make_live(f"Other {number}", kind=["pets"])
        ProfileSuggestion.objects.create(
            provider=page.provider, key=uuid.uuid4(), kind="more", text="More.", created_at=timezone.now()
        )
        Enquiry.objects.create(provider=page.provider, key=uuid.uuid4(), name="A", message="B")
    desk.get(address)  # publishing made addresses be read anew
    with django_assert_max_num_queries(queries):
        assert "Other 5" in desk.get(address).content.decode()


def test_worried_names_the_place_of_the_nation_first_and_stores_nothing(live, client):
    text = client.get("/provider/kites-and-crumbs/worried/").content.decode()
    assert "tel:999" in text and "https://www.gov.uk/find-local-council" in text
    assert (
        text.index("gov.uk/find-local-council") < text.index("gov.wales") and "<form" not in text.split("<main")[1]
    )
    assert "/worried/" in client.get(PAGE).content.decode()


# Paused and gone ------------------------------------------------------------------------------------------------


def test_similar_people_are_near_and_alike(no_demo_profiles, live, make_live):
    near = make_live("Near And Alike", kind=["sport"])
    make_live("Far And Alike", kind=["sport", "cooking"], area="cardiff")
    make_live("Far And Other", kind=["pets"], area="cardiff")
    names = [row.name for row in similar_to(live.page)]
    assert names[0] == near.title and "Far And Other" not in names and "Kites and Crumbs" not in names


def test_similar_is_three_queries_for_many(no_demo_profiles, live, make_live, django_assert_num_queries):
    for number in range(8):
        make_live(f"Other {number}", kind=["sport"])
    page = ProviderProfilePage.objects.get(pk=live.page.pk)
    page.terms_by_group(), page.all_areas()
    with django_assert_num_queries(6):  # terms, the place, other places, the sets, who is near, and the rows
        assert len(similar_to(page)) == 3


def test_similar_is_what_a_slow_count_says(no_demo_profiles, live, make_live):
    """Over some hundred rows: a point for each kind in common, two for each place, two for being near."""
    make(120, seed=5)
    rows = Listing.objects.filter(locale=live.page.locale).prefetch_related("facets")
    for mine in [live.page, *ProviderProfilePage.objects.filter(pk__in=rows.values("page")).order_by("pk")[:25]]:
        kinds = {term.key for term in mine.terms_by_group()["kind"]}
        places, here = {area.slug for area in mine.all_areas()}, mine.area and position_of(mine.area)

        def likeness(row, kinds=kinds, places=places):
            facets = [(facet.group, facet.value) for facet in row.facets.all()]
            return sum(group == "kind" and value in kinds for group, value in facets) + 2 * sum(
                group == "area" and value in places for group, value in facets
            )

        def away(row, here=here):
            return miles_between(here, (row.latitude, row.longitude)) if here and row.latitude else 9999

        others = [row for row in rows if row.profile_key != mine.translation_key and row.space != "full"]
        alike = [(likeness(row) + 2 * (away(row) <= 30), row) for row in others if likeness(row)]
        best = sorted(alike, key=lambda pair: (-pair[0], round(away(pair[1]), 6), pair[1].rotation, pair[1].pk))
        assert [row.name for row in similar_to(mine)] == [row.name for _score, row in best[:3]], mine


def test_a_paused_page_says_so_and_shows_others(live, ann, client, make_live):
    make_live("Near And Alike", kind=["sport", "cooking"])
    editing.set_paused(ann, live, True)
    answer = client.get(PAGE)
    text = answer.content.decode()
    assert answer.status_code == 200 and "Not taking new people now" in text and "Near And Alike" in text
    assert "Send a message" not in text and "01632 960 001" not in text


def test_an_unpublished_profile_has_gone_and_a_draft_is_not_there(live, client, index, ann):
    other = demo_user("other@example.org", "Other")
    editing.start(other, index, "Secret Plans")
    assert client.get("/find-support/secret-plans/").status_code == 404
    ProviderProfilePage.objects.get(pk=live.page.pk).unpublish()
    answer = client.get(PAGE)
    text = answer.content.decode()
    assert answer.status_code == 410 and "no longer listed" in text and "Similar people" in text
    assert "Kites and Crumbs" not in text and 'name="robots" content="noindex"' in text
    assert client.get("/provider/kites-and-crumbs/message/").status_code == 404
    ProviderProfilePage.objects.get(pk=live.page.pk).get_latest_revision().publish()
    assert client.get(PAGE).status_code == 200


def test_a_deleted_profile_has_gone_and_leaves_no_name(live, ann, client):
    apps.get_app_config("provider_profiles").erase(ann)
    answer = client.get(PAGE)
    assert answer.status_code == 410 and "/find-support/" in answer.content.decode()
    assert client.get("/find-support/never-there/").status_code == 404
    row = GoneProfile.objects.get()
    assert "kites" not in str(row.__dict__).lower()
    assert jobs.delete_old_messages(row.forget_on) >= 1
    assert client.get(PAGE).status_code == 404


def test_a_draft_that_is_deleted_leaves_nothing(draft, ann, client):
    apps.get_app_config("provider_profiles").erase(ann)
    assert not GoneProfile.objects.exists() and client.get(PAGE).status_code == 404


def test_a_new_profile_takes_the_address_of_a_gone_one(live, ann, client, make_live):
    apps.get_app_config("provider_profiles").erase(ann)
    make_live("Kites and Crumbs", kind=["sport"])
    assert client.get(PAGE).status_code == 200


def test_a_translation_alone_that_goes_is_a_missing_translation(live, client):
    welsh = ensure_translation(live.page, "cy", title="Barcud", about="Gwynt.")
    ProviderProfilePage.objects.get(pk=welsh.pk).unpublish()
    answer = client.get(f"/cy{PAGE}")
    assert answer.status_code == 200 and PAGE in answer.content.decode()
    assert not gone.has_gone(ProviderProfilePage.objects.get(pk=welsh.pk))
    assert Listing.objects.filter(profile_key=live.profile_key).exists()
    assert timezone.localdate() + timedelta(days=300) < gone.GoneProfile(slug_hash="x").forget_on
