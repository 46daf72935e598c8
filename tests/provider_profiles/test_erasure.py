"""Closing an account leaves nothing of a person: every feature is used first, then everything is searched."""

import json
import uuid
import zipfile
from datetime import date
from io import BytesIO
from urllib.parse import urlencode

import pytest
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.utils import timezone
from wagtail.admin.models import FormState
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import log
from wagtail.models import Comment, CommentReply, Locale, ModelLogEntry, PageLogEntry
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from accounts.personal_data import close
from core.demo import demo_user, ensure_translation
from core.models.outbox import OutboxMail
from provider_profiles import dated_mails, editing, enquiries
from provider_profiles.models import (
    Enquiry,
    Listing,
    ProfilePhoto,
    ProfileSuggestion,
    ProviderProfilePage,
)
from provider_profiles.unsent import stamp
from tests.provider_profiles.conftest import jpeg, upload
from tests.provider_profiles.needles import NEEDLE, in_files, in_sessions, in_the_database
from tests.provider_profiles.probes import FROM_OUR_PAGES, address_of
from tests.provider_profiles.test_photos import stored

pytestmark = pytest.mark.django_db
PHONE = "01632 960 977"
MAIL = f"{NEEDLE}@example.org"
WORDS = {
    "name": {"title": f"{NEEDLE} Kites", "my_thing": f"Kites, {NEEDLE}", "people": NEEDLE},
    "where": {"area_note": NEEDLE, "when_note": NEEDLE},
    "access": {"access_notes": NEEDLE},
    "price": {"price_note": NEEDLE},
    "contact": {
        "contact_phone": PHONE,
        "contact_email": MAIL,
        "website": f"https://{NEEDLE}.example.org/",
        "social_links": f"https://example.org/{NEEDLE}",
    },
    "about": {"about": NEEDLE, "typical_visit": NEEDLE},
    "care": {"regulation_basis": "exempt", "exempt_note": NEEDLE},
}
PLACES_OF_THE_PLUGIN = (
    *("providerprofilepage", "listing", "enquiry", "profilesuggestion", "profilesubmission", "profilecheck"),
    *("profilepagephoto",),
)
OTHER_PLACES = {
    "accounts": ["user"],
    "account": ["emailaddress"],
    "core": ["outboxmail"],
    "usersessions": ["usersession"],
    "wagtailcore": ["page", "revision", "pagelogentry", "modellogentry", "comment", "commentreply"],
    "wagtailredirects": ["redirect"],
    "wagtailadmin": ["formstate"],
    "wagtail_localize": ["string", "stringtranslation"],
}


@pytest.fixture
def nora(index):
    """A person whose name and address are the needle."""
    return demo_user(MAIL, f"Nora {NEEDLE}")


@pytest.fixture
def life(nora, index, moderator, signed_in, posted):
    """Everything that can be done with a profile, with the needle in every text."""
    provider = editing.start(nora, index, f"First {NEEDLE}")
    browser = signed_in(nora)
    session = browser.cookies[settings.SESSION_COOKIE_NAME].value
    UserSession.objects.create(user=nora, ip="192.0.2.1", user_agent=NEEDLE, session_key=session)
    write_every_step(browser, provider, posted)
    return_and_approve(provider, nora, moderator)
    staff_work_on(provider, moderator)
    messages_both_ways(provider, nora, browser)
    dated_mails.ask_members(provider, "monthly", date(2026, 11, 1))
    editing.set_paused(nora, provider, True)
    editing.set_paused(nora, provider, False)
    browser.post(address_of("checks", provider), {"has": ["public_liability"], "cover": NEEDLE})
    browser.post(address_of("step", provider, key="about"), {"about": f"Newest {NEEDLE}", "go": "next"})
    editing.submit(nora, provider, NEEDLE)
    return provider


def write_every_step(browser, provider, posted):
    for key in ("name", "help", "where", "access", "price", "contact", "about", "care"):
        address = address_of("step", provider, key=key)
        assert browser.post(address, {**posted(key), **WORDS.get(key, {}), "go": "next"}).status_code == 302, key
    for _twice in range(2):
        data = {"upload": upload(jpeg((60, 40)), f"{NEEDLE}.jpg"), "photo_alt": NEEDLE, "consent": "on"}
        browser.post(address_of("step", provider, key="photo"), data)
    lapsed = type(browser)()
    lapsed.post(address_of("step", provider, key="about"), {"for_profile": stamp(provider), "about": NEEDLE})


def return_and_approve(provider, nora, moderator):
    sent = editing.submit(nora, provider, NEEDLE)
    editing.return_for_changes(moderator, sent.pk, f"Dear {NEEDLE}", ["about"], {"about": NEEDLE})
    sent = editing.submit(nora, provider, NEEDLE)
    for one_of_two in (moderator, demo_user("admin@example.org", "Admin")):  # it is personal care
        editing.approve(one_of_two, sent.pk)


def staff_work_on(provider, moderator):
    """A translation with its memory, an open form with a preview, comments, an old address, notes in the logs."""
    page = provider.page
    ensure_translation(page, "cy", title=f"{NEEDLE} cy", about=NEEDLE)
    source, _new = TranslationSource.get_or_create_from_instance(page)
    translation = Translation.objects.create(source=source, target_locale=Locale.objects.get(language_code="cy"))
    for segment in source.stringsegment_set.all()[:5]:
        StringTranslation.objects.create(
            translation_of=segment.string, locale=translation.target_locale, context=segment.context, data=NEEDLE
        )
    now = timezone.now()
    for user in (moderator, get_user_model().objects.get(email="editor@example.org")):
        FormState.objects.create(
            user=user,
            content_type=page.cached_content_type,
            object_id=page.pk,
            data=urlencode({"about": NEEDLE}),
            last_updated_at=now,
        )
    comment = Comment.objects.create(page=page, user=moderator, text=NEEDLE, contentpath="about", position="")
    CommentReply.objects.create(comment=comment, user=moderator, text=NEEDLE)
    Redirect.add_redirect(f"/find-support/{NEEDLE}-old/", page)
    page.slug = f"{NEEDLE}-new"
    page.save_revision(user=moderator).publish()
    log(instance=provider.memberships.get().user, action="wagtail.edit", user=moderator)
    log(instance=page, action="wagtail.rename", user=moderator, data={"title": {"old": NEEDLE}})


def messages_both_ways(provider, nora, browser):
    cache.clear()
    Enquiry.objects.create(
        provider=provider, key=uuid.uuid4(), name=NEEDLE, email=MAIL, message=NEEDLE, agreed_to="x"
    )
    suggestion = {"key": uuid.uuid4(), "kind": "more", "text": NEEDLE, "email": MAIL}
    ProfileSuggestion.objects.create(provider=provider, **suggestion)
    other = {"name": NEEDLE, "email": MAIL, "phone": "", "message": NEEDLE, "agree": "on", "step": "send"}
    sent = browser.post("/provider/paws-awhile/message/", other, headers=FROM_OUR_PAGES)
    assert sent.status_code == 302 and enquiries.Enquiry.objects.sent_by(MAIL).count() == 2
    about_paws = {"kind": "more", "text": "There is more", "email": MAIL}
    assert browser.post("/provider/paws-awhile/suggest/", about_paws, headers=FROM_OUR_PAGES).status_code == 302


def where_it_stands():
    return in_the_database(), in_sessions(), in_files()


def test_closing_the_account_leaves_no_trace(life, nora, signed_in, django_capture_on_commit_callbacks):
    of_the_plugin = {f"provider_profiles_{name}" for name in PLACES_OF_THE_PLUGIN}
    of_others = {table for app, names in OTHER_PLACES.items() for table in (f"{app}_{name}" for name in names)}
    tables = {table for table, _column in in_the_database()}
    # The control: the search sees every place in which the needle was put.
    assert tables >= {*of_the_plugin, *of_others}
    page, files = life.page, {photo.file.name for photo in ProfilePhoto.objects.filter(provider=life)}
    assert files and files < {name.lstrip("/") for name in stored()}
    with django_capture_on_commit_callbacks(execute=True):
        assert signed_in(nora).post("/account/close/", {"sure": "on"}).status_code == 302
    assert where_it_stands() == (set(), [], [])
    assert in_the_database(PHONE) == set() and in_the_database(PHONE.replace(" ", "")) == set()
    assert not files & {name.lstrip("/") for name in stored()}
    assert not PageLogEntry.objects.filter(user_id=nora.pk).exists()
    assert not ModelLogEntry.objects.filter(user_id=nora.pk).exists()
    assert not Listing.objects.filter(profile_key=life.profile_key).exists()
    assert PageLogEntry.objects.filter(page_id=page.pk).exists()  # what was done stays, not to whom


def test_every_address_of_an_erased_profile_says_that_it_has_gone(
    life, nora, client, settings, django_capture_on_commit_callbacks
):
    """Pages that were stored before, in both languages, are not given again."""
    settings.PAGE_CACHE = True
    addresses = [page.get_url() for page in life.pages] + [
        "/find-support/",
        "/cy/find-support/",
        "/sitemap.xml",
        "/",
    ]
    assert sum(NEEDLE in client.get(address).content.decode() for address in addresses) >= 3
    with_words = f"/find-support/?q={NEEDLE}"
    assert NEEDLE in client.get(with_words).content.decode().replace(f'value="{NEEDLE}"', "")

    with django_capture_on_commit_callbacks(execute=True):
        close(nora)
    for address in addresses:
        answer = client.get(address)
        # What was asked for may stand in the answer: who asks knows it.
        assert NEEDLE not in answer.content.decode().replace(address.rsplit("/", 2)[1] or "-", "")
    assert [client.get(address).status_code for address in addresses[:2]] == [410, 410]
    assert client.get(f"/find-support/{NEEDLE}-old/").status_code == 404


def test_the_archive_holds_it_all_and_nobody_else(life, nora, signed_in):
    answer = signed_in(nora).get("/account/data/download/")
    with zipfile.ZipFile(BytesIO(answer.getvalue())) as held:
        names, page = held.namelist(), held.read("my-data.html").decode()
        data, photo = json.loads(held.read("my-data.json")), held.read(next(n for n in names if "photos/" in n))
    assert sum(name.startswith("photos/") for name in names) == 2 and photo.startswith(b"\xff\xd8\xff")
    text = json.dumps(data)
    for words in WORDS.values():
        for name, value in words.items():
            if name != "regulation_basis":
                assert value in text and value in page, name
    for part in ("Dear", "noted in the history", "suggestions about the page", "enquiries sent", "devices"):
        assert part in text, part
    assert (
        '<img src="photos/' in page and "provider@example.org" not in text and "moderator@example.org" not in text
    )
    assert "Newest" in page  # the draft too


def test_a_helper_takes_only_their_own_along(life, nora, moderator, django_capture_on_commit_callbacks):
    """Somebody who leaves is gone from it; the profile of the others stays as it is."""
    ivor = demo_user("ivor-quuxly@example.org", "Ivor Quuxly")
    life.memberships.create(user=ivor, role="helper")
    editing.confirm(ivor, life)
    with django_capture_on_commit_callbacks(execute=True):
        close(ivor)
    assert in_the_database("quuxly") == set()
    assert life.memberships.get().user == nora and ProviderProfilePage.objects.get(pk=life.page.pk).live


def test_the_needle_is_found_where_it_is_hidden(db):
    """The control of the search itself: other letters, a log, a session."""
    OutboxMail.objects.create(to=[MAIL.upper()], from_email="a@example.org", message_id="<1@x>")
    assert ("core_outboxmail", "to") in in_the_database()
    assert in_the_database("zqnobodywrotethis") == set()
