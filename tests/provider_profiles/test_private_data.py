"""What is private stands nowhere in public: each private thing has a word of its own, and a reader opens all."""

import re
from collections import deque
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import urljoin, urlsplit

import pytest
from django.apps import apps
from django.core.cache import cache
from django.test import Client

from core.demo import demo_user
from core.models.outbox import OutboxMail
from provider_profiles import editing, shortlist
from provider_profiles.models import MissingSupport, ModeratorPhrase, ProviderProfilePage, SearchSynonym
from provider_profiles.unsent import stamp
from tests.provider_profiles.conftest import jpeg, upload
from tests.provider_profiles.needles import in_files
from tests.provider_profiles.probes import FROM_OUR_PAGES, address_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]  # addresses and fields come by the hundred
SEEN = "pqvisible"  # stands in public: a crawl that does not find it proves nothing
LINK = re.compile(r'(?:href|src|action)="([^"#]+)')
# What the quick crawl follows; the slow one follows everything.
OF_PROFILES = re.compile(r"^/(find-support|my-list|missing-support|search)/")
NOT_A_PAGE = re.compile(r"/static/|/accounts/|^mailto:|^tel:|^data:")
MOST_QUERIES = 12


@dataclass
class Crawl:
    """All that a reader is given, from some first addresses on. `pages`: address → everything in the answer."""

    client: Client
    follow: re.Pattern
    pages: dict = field(default_factory=dict)
    queries: int = 0

    def start(self, addresses):
        waiting = deque(addresses)
        while waiting:
            address = waiting.popleft()
            if address in self.pages:
                continue
            answer = self.client.get(address)
            assert answer.status_code < 500, address
            body = b"".join(answer) if answer.streaming else answer.content
            text = f"{answer.headers}\n{body.decode(errors='replace')}"
            self.pages[address] = unescape(text).lower()
            waiting.extend(self._links(address, text))
        return self

    def _links(self, address, text):
        for link in LINK.findall(text):
            parts = urlsplit(urljoin(f"http://testserver{address}", unescape(link)))
            if parts.netloc not in ("testserver", "localhost") or NOT_A_PAGE.search(link):
                continue
            if parts.query and self.queries >= MOST_QUERIES:
                continue
            if self.follow.search(parts.path) or parts.path.startswith("/media/"):
                self.queries += bool(parts.query)
                yield f"{parts.path}?{parts.query}" if parts.query else parts.path

    def having(self, word):
        return {address for address, text in self.pages.items() if word in text}


@pytest.fixture
def private(live, ann, moderator, make_live, index, signed_in, posted):
    """{word: where it may stand}: each in one private thing. Most may stand nowhere."""
    ann.name = "Ann Zqname"
    ann.save()
    browser = signed_in(ann)
    save = lambda key, **words: browser.post(  # noqa: E731
        address_of("step", live, key=key), {**posted(key), **words, "go": "next"}
    )
    save("about", about=f"We like {SEEN}.")
    editing.approve(moderator, editing.submit(ann, live).pk)
    save("about", about="zqreturned", typical_visit="zqreturned")
    data = {"upload": upload(jpeg((60, 40)), "zqfilename.jpg"), "photo_alt": "zqalt", "consent": "on"}
    browser.post(address_of("step", live, key="photo"), data)
    sent = editing.submit(ann, live, "zqreply")
    editing.return_for_changes(moderator, sent.pk, "zqreason", ["about"], {"about": "zqnote"})
    save("name", title="zqwaiting")
    save("price", price_note="zqwaiting")
    save("access", access_notes="zqwaiting")
    save("where", area_note="zqwaiting")
    save("contact", contact_phone="01632 960 977", contact_email="zqwaiting@example.org")
    editing.submit(ann, live, "zqreply")
    lapsed = {"for_profile": stamp(live), "about": "zqunsent"}
    Client().post(address_of("step", live, key="about"), lapsed)
    _messages(live)
    _other_profiles(make_live, index, moderator)
    MissingSupport.objects.create(text="zqmissing", area="Zqmissing")
    ModeratorPhrase.objects.create(text="zqphrase")
    cache.clear()
    return {
        **dict.fromkeys(["zqname", "zqreturned", "zqfilename", "zqalt", "zqreply", "zqreason", "zqnote"], ()),
        **dict.fromkeys(["zqwaiting", "01632 960 977", "01632960977", "zqunsent", "zqenquiry", "zqsender"], ()),
        **dict.fromkeys(["zqsuggestion", "zqmissing", "zqphrase", "zqnever", "zqgone", "ann@example.org"], ()),
        # Their own pages say why they are not in the lists.
        "zqpaused": ("zqpaused",),
        "zqunlisted": ("zqunlisted",),
    }


def _messages(live):
    page = f"/provider/{live.page.slug}"
    sender = {"name": "Zqsender", "email": "zqsender@example.org"}
    words = {**sender, "message": "zqenquiry", "agree": "on", "step": "send"}
    first = Client().post(f"{page}/message/", words, headers=FROM_OUR_PAGES)
    words = {**sender, "kind": "more", "text": "zqsuggestion"}
    second = Client().post(f"{page}/suggest/", words, headers=FROM_OUR_PAGES)
    assert first.status_code == second.status_code == 302 and live.enquiries.exists()


def _other_profiles(make_live, index, moderator):
    """One that was never public, one that was, one that pauses, and one that nobody has confirmed for long."""
    editing.start(demo_user("zqnever@example.org", "Zqnever"), index, "Zqnever Walks")
    for name in ("zqgone", "zqpaused", "zqunlisted"):
        page = make_live(name.capitalize(), kind=["pets", "sport"], pay=["free"])
        page.about = f"{name} about"
        page.save_revision().publish()
        if name == "zqgone":
            ProviderProfilePage.objects.get(pk=page.pk).unpublish()
        if name == "zqpaused":
            editing.set_paused(moderator, page.provider, True)
        if name == "zqunlisted":
            type(page.provider).objects.filter(pk=page.provider.pk).update(confirmed_on="2020-01-01")
            editing.show_as_of_today(page.provider)


def first_addresses(live):
    """Where a curious reader begins: lists, filters, private words, files for machines, wrong addresses."""
    page, words = live.page, ("zqwaiting", "zqnever", "zqgone", "zqpaused", "zqunlisted", "zqname", SEEN)
    profile = page.get_url()
    keys = "&".join(f"profile={key.hex}" for key in [live.profile_key])
    addresses = ["/", "/cy/", profile, f"/cy{profile}", "/find-support/", "/cy/find-support/", "/healthz"]
    filters = ("kind=pets", "kind=sport&where=Taunton", "sort=newest", "page=2", "format=csv", "format=json")
    addresses += [f"/find-support/?{query}" for query in filters]
    addresses += [f"{part}?q={word}" for word in words for part in ("/find-support/", "/search/")]
    slugs = ("zqnever-walks", "zqgone", "zqpaused", "zqunlisted", "nobody")
    addresses += [f"/find-support/{slug}/" for slug in slugs]
    addresses += [f"{profile}{end}" for end in ("feed/", "?format=json", "edit/", ".json", ".csv", "photo/")]
    addresses += [f"/provider/{page.slug}/{name}/" for name in ("message", "message/sent", "suggest", "worried")]
    addresses += ["/my-list/", "/my-list/share/", "/my-list/support-plan/", f"/my-list/compare/?{keys}"]
    addresses += [
        f"/my-list/shared/{shortlist.sealed([live.profile_key])}/",
        "/missing-support/?q=x&where=Taunton",
    ]
    addresses += ["/sitemap.xml", "/robots.txt", "/api/", "/api/v2/pages/", "/api/v3/", "/feed/", "/news/feed/"]
    return [*addresses, "/media/", "/media/provider_photos/", "/find-support/export.csv", "/find-support/feed/"]


def leaks(crawl, private):
    """{word: addresses that give it away}: nobody asked for it there, and it may not stand there."""
    found = {}
    for word, may_stand in private.items():
        pages = {a for a in crawl.having(word) if word not in a.lower()}
        pages |= {a for a in crawl.having(word) if _more_than_an_echo(crawl.pages[a], word, a)}
        pages -= {a for a in pages if any(f"/{slug}/" in a for slug in may_stand)}
        if pages:
            found[word] = sorted(pages)
    return found


def _more_than_an_echo(text, word, address):
    """Whether a page says more than the one word that was typed: a link to it, or other words of it."""
    return f"{word} about" in text or (f"/{word}/" in text and f"/{word}/" not in address)


def saved_list(live):
    """A reader who has Ann on their list."""
    reader = Client()
    reader.post("/my-list/save/", {"profile": live.profile_key.hex}, headers=FROM_OUR_PAGES)
    assert "profiles_list" in reader.cookies
    return reader


def test_a_reader_finds_nothing_private(live, private):
    crawl = Crawl(saved_list(live), OF_PROFILES).start(first_addresses(live))
    assert len(crawl.pages) > 60 and len(crawl.having(SEEN)) >= 2
    assert any("/media/" in address for address in crawl.pages)
    assert leaks(crawl, private) == {}


@pytest.mark.slow
def test_a_reader_of_the_whole_site_finds_nothing_private(live, private):
    crawl = Crawl(Client(), re.compile("^/")).start(first_addresses(live))
    assert len(crawl.pages) > 250 and crawl.having(SEEN)
    assert leaks(crawl, private) == {}


def test_another_provider_finds_nothing_private(live, private, index, signed_in):
    ben = demo_user("ben@example.org", "Ben")
    editing.start(ben, index, "Ben's Bikes")
    first = ["/account/", "/account/profile/", "/account/data/", *first_addresses(live)]
    crawl = Crawl(signed_in(ben), re.compile("^/account/")).start(first)
    assert any(re.match(r"/account/profile/\d+/change/", address) for address in crawl.pages)
    assert crawl.having(SEEN) and leaks(crawl, private) == {}


def test_mails_and_files_hold_nothing_private(live, ann, private):
    """Mails go to members and moderators only; words of readers are in none, not even in a subject."""
    words = {"zqenquiry", "zqsender", "zqsuggestion", "zqunsent", "zqmissing", "zqphrase", "zqreply", "zqalt"}
    ours = {ann.email, "moderator@example.org", "admin@example.org"}
    private_to_them = set(private) - {"ann@example.org"}
    for mail in OutboxMail.objects.all():
        text = f"{mail.subject} {mail.body} {mail.html} {mail.headers} {mail.reply_to}".lower()
        forbidden = words if set(mail.to) <= ours else private_to_them
        assert not {word for word in forbidden if word in text}, mail.subject
    # The control: moderators do read the name.
    assert OutboxMail.objects.filter(subject__icontains="zqwaiting").exists()
    assert [in_files(word) for word in private if in_files(word)] == []


def test_words_that_staff_keep_for_the_search_stay_inside(client, private):
    """Lists of words that mean the same find people; they are not shown."""
    SearchSynonym.objects.create(words="kites, zqsynonym")
    assert "zqsynonym" not in client.get("/find-support/?q=kites").content.decode().lower()


def test_a_leak_would_be_seen(live, private, client):
    """The control: the name of a member on the public page."""
    ProviderProfilePage.objects.filter(pk=live.page.pk).update(people="Zqname", title="Zqname")
    crawl = Crawl(client, re.compile("^$")).start([live.page.get_url()])
    assert list(leaks(crawl, private)) == ["zqname"]


def test_nothing_is_asked_for_that_would_have_to_be_hidden():
    """No field for a home address, a postcode, a birthday or a position: what is not asked cannot leak."""
    models = apps.get_app_config("provider_profiles").get_models()
    names = {f"{model.__name__}.{field.name}" for model in models for field in model._meta.get_fields()}
    private = {name for name in names if re.search("postcode|address|birth|street|latitude|longitude", name)}
    assert private == {"Listing.latitude", "Listing.longitude"}  # of the town
