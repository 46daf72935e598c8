"""Hostile words in every field that people fill in: refused, or shown as words and never as anything else."""

import json
import re
from urllib.parse import urlencode

import pytest
from django.core.cache import cache
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from core.demo import home_page
from core.models.outbox import OutboxMail
from provider_profiles import editing, shortlist
from provider_profiles.forms import ContactForm
from provider_profiles.models import MissingSupport
from provider_profiles.steps import STEPS
from tests.provider_profiles.probes import FROM_OUR_PAGES, address_of

# Long lists of bad text; what a database chokes on differs, so both are asked.
pytestmark = [pytest.mark.django_db, pytest.mark.slow, pytest.mark.both_databases]
SCRIPT = (
    "zqmarkup \"'><img src=x onerror=window.__pwned=1></script></title><script>window.__pwned=1</script>{{7*7}}"
)
HIDDEN = ["a\u202eb", "a\u2066b", "a\u200bb", "a\u00adb", "a\ufeffb", "a\x00b", "a\x1bb", "a\x7fb", "a\x85b"]
SURROGATE = "a\ud800b"
ADDRESSES = (
    *(
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
    ),
    *(
        "vbscript:x",
        "//evil.example",
        "\\\\evil.example",
        "/\\evil.example",
        "https:\\\\evil.example",
        "ftp://example.org",
    ),
    *("https://example.org@evil.example/", "https://user:pass@example.org/", "https://example.org:8080/"),
    *(
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://localhost/",
        "https://intern.local/",
    ),
    *(
        "https://example.org/\r\nSet-Cookie: x=1",
        "https://exa mple.org/",
        "https://",
        "https:///path",
        "file:///etc/passwd",
    ),
    *(
        "https://example.org/" + "a" * 3000,
        "https://example.org/<script>",
        'https://example.org/"onmouseover="x',
        "mailto:a@b.c",
    ),
)
# Each parameter of the directory and of the small pages gets each of these.
CORPUS = (
    *(
        "\0",
        "%00",
        "\ud800",
        "\ufffd",
        "10" * 20,
        "-1",
        "1e9",
        "NaN",
        "inf",
        "0x10",
        "1.5",
        "٣",
        "²",
        '"',
        '""',
        "'",
    ),
    *(
        "'; DROP TABLE x--",
        "a OR",
        "OR",
        "NOT",
        "NEAR(a b)",
        "a*",
        "*",
        "(",
        ")",
        "((a",
        "a:b",
        "-a",
        "^a",
        "+",
        "|",
        "&",
        "<->",
    ),
    *(
        "%",
        "_",
        "\\",
        "[]",
        "{}",
        "$where",
        "{{7*7}}",
        "${7*7}",
        "../../etc/passwd",
        SCRIPT,
        "\u202eabc",
        "🪁",
        "ŵŷ",
        "ﷺ" * 30,
    ),
    *(
        "word " * 2000,
        "a" * 20_000,
        "\r\nSet-Cookie: x=1",
        "\t",
        " ",
        "null",
        "None",
        "true",
        "[object Object]",
        "BS1 4ST",
        "SW1A 1AA",
    ),
)
PARAMETERS = (
    *("q", "where", "miles", "comes", "kind", "who", "outcome", "space", "when", "way", "area", "pay", "language"),
    *(
        "access",
        "check",
        "sort",
        "page",
        "exact",
        "profile",
        "removed",
        "next",
        "format",
        "lat",
        "lng",
        "position",
    ),
)


NASTIEST = ("\0", "\ud800", "10" * 20 + '"; OR NEAR(a* b) -x')


def as_bytes(value):
    """The text as a browser could send it, halves of letters included."""
    return value.encode("utf-8", "surrogatepass")


def text_fields():
    """(step, field) of every field of the steps that takes words."""
    for key, step in STEPS.items():
        for name, field in step.form.base_fields.items():
            if not hasattr(field, "choices") and name not in ("upload", "consent"):
                yield key, name


@pytest.mark.parametrize("key, name", [pair for pair in text_fields() if pair[1] not in ("price", "photo_alt")])
def test_hidden_and_turning_characters_are_refused_in_every_field(posted, key, name):
    """With a message; or taken out, where a form takes white space off."""
    for value in [*HIDDEN, SURROGATE]:
        form = STEPS[key].form({**posted(key), name: value})
        assert not form.is_valid() and name in form.errors, repr(value)


@pytest.mark.parametrize("field", ["website", "social_links"])
def test_web_addresses_lead_to_public_sites_only(posted, field):
    for address in ADDRESSES:
        form = ContactForm({**posted("contact"), field: address})
        saved = form.is_valid() and form.cleaned_data[field]
        for link in saved if isinstance(saved, list) else [saved] if saved else []:
            assert re.fullmatch(r"https?://[\w.-]+(/[^\s<>\"]*)?", link) and len(link) <= 200, address
            assert not re.search(r"@|127\.|localhost|\.local\b|\[|:\d", link), address


@pytest.mark.parametrize(
    "words", ["Ann\r\nBcc: all@example.org", "Ann\nBcc: x@example.org", "Ann\x0bB", "a\u2028b"]
)
def test_a_line_break_makes_no_header(live, ann, signed_in, posted, words):
    """In the name of a page, which stands in subjects; and in what readers write."""
    browser = signed_in(ann)
    browser.post(address_of("step", live, key="name"), {**posted("name"), "title": words})
    browser.post(address_of("step", live, key="about"), {**posted("about"), "about": "New words"})
    editing.submit(ann, live)
    page = f"/provider/{live.page.slug}"
    message = {"name": words, "email": "a@example.org", "message": "Hello", "agree": "on", "step": "send"}
    cache.clear()
    Client().post(f"{page}/message/", message, headers=FROM_OUR_PAGES)
    Client().post(
        f"{page}/message/", {**message, "name": "Al", "email": f"a@example.org{words[3:]}"}, headers=FROM_OUR_PAGES
    )
    for mail in OutboxMail.objects.all():
        assert len(mail.to) == 1 and not mail.cc and not mail.bcc and "all@example.org" not in mail.to
        assert not re.search(r"[\r\n\x0b\u2028]", f"{mail.subject}{mail.from_email}{mail.reply_to}{mail.headers}")
    assert not live.enquiries.filter(name__contains="\n").exists()


@pytest.fixture
def hostile_profile(live, ann, moderator, signed_in, posted):
    """A public profile with markup in every field that takes words."""
    browser = signed_in(ann)
    for key, step in STEPS.items():
        words = {
            name: SCRIPT[: step.form.base_fields[name].max_length or 80]
            for of, name in text_fields()
            if of == key
            and name not in ("price", "website", "social_links", "contact_email", "contact_phone", "photo_alt")
        }
        if key not in ("photo", "care"):
            browser.post(address_of("step", live, key=key), {**posted(key), **words, "go": "next"})
    editing.approve(moderator, editing.submit(ann, live).pk)
    return live


def test_markup_is_words_in_pages_json_and_mails(hostile_profile, client, moderator, ann, signed_in):
    live = hostile_profile
    live.page.refresh_from_db()
    assert "<img" in live.page.my_thing and "<img" in live.page.title
    addresses = [
        live.page.get_url(),
        "/find-support/?q=img",
        "/search/?q=zqmarkup",  # PostgreSQL does not search within what looks like a tag
        f"/provider/{live.page.slug}/message/",
    ]
    addresses += [
        f"/my-list/compare/?profile={live.profile_key.hex}",
        f"/my-list/shared/{shortlist.sealed([live.profile_key])}/",
    ]
    for address in addresses:
        html = client.get(address).content.decode()
        assert "onerror" in html and "<img src=x" not in html and "<script>window" not in html, address
        for data in re.findall(r'<script type="application/ld\+json"[^>]*>(.*?)</script>', html, re.S):
            json.loads(data)
    inside = signed_in(moderator)
    for address in ("/admin/profiles/all/", f"/admin/profiles/{live.submissions.last().pk}/"):
        html = inside.get(address).content.decode()
        assert "onerror" in html and "<img src=x" not in html and "<script>window" not in html, address
    assert not any(mail.html for mail in OutboxMail.objects.all())  # mails are text
    assert not any("\n" in mail.subject for mail in OutboxMail.objects.all())


def test_words_typed_into_searches_and_forms_come_back_as_words(client, live):
    """Words, place, a message, a suggestion, what is missing, a plan: typed wrong, shown again."""
    page = f"/provider/{live.page.slug}"
    for address in (f"/find-support/?{urlencode(dict.fromkeys(('q', 'where', 'kind', 'sort', 'page'), SCRIPT))}",
                    f"/missing-support/?{urlencode({'q': SCRIPT, 'where': SCRIPT, 'kind': SCRIPT})}",
                    f"/search/?{urlencode({'q': SCRIPT})}"):  # fmt: skip
        html = client.get(address).content.decode()
        assert "onerror" in html and "<img src=x" not in html and "<script>window" not in html, address
    fields = dict.fromkeys(
        ("name", "email", "phone", "message", "text", "kind", "area", "key", "website_", "step"), SCRIPT
    )
    for address in (f"{page}/message/", f"{page}/suggest/", "/missing-support/", "/my-list/support-plan/"):
        html = client.post(address, fields, headers=FROM_OUR_PAGES).content.decode()
        assert "<img src=x" not in html and "<script>window" not in html, address


@pytest.mark.parametrize("values", [NASTIEST, CORPUS], ids=["some", "all"])
def test_no_parameter_breaks_a_page(client, live, values):
    """Every parameter of the directory × every hostile value, and words and place on the small pages."""
    client.raise_request_exception = False
    small = ["/cy/find-support/", "/my-list/", "/my-list/compare/", "/missing-support/"]
    small += [f"/provider/{live.page.slug}/{name}/" for name in ("message", "suggest")]
    wrong = []
    for value in values:
        for name in PARAMETERS:
            query = urlencode({name: as_bytes(value)})
            for place in ["/find-support/", *(small if name == "where" else ())]:
                if client.get(f"{place}?{query}").status_code >= 500:
                    wrong.append((place, name, value[:30]))
    assert wrong == []


def test_all_parameters_at_once_twice_and_as_lists(client):
    client.raise_request_exception = False
    for value in CORPUS:
        raw = as_bytes(value)[:3000]
        query = urlencode([(f"{name}{end}", raw) for name in PARAMETERS[:18] for end in ("", "[]", "", "[0]")])
        assert client.get(f"/find-support/?{query}").status_code < 500
    assert client.get("/find-support/?" + "&".join(f"kind=k{number}" for number in range(900))).status_code < 500
    assert client.get("/find-support/?%ff=%ff&q=%ff%fe&where=%c3%28&page=%80").status_code < 500


@pytest.mark.parametrize(
    "path", ["saved/x", "shared/%00", "shared/" + "a" * 5000, "shared/é", "saved/" + "0" * 32]
)
def test_wrong_addresses_below_my_list_are_not_there(client, path):
    client.raise_request_exception = False
    assert client.get(f"/my-list/{path}/").status_code in (200, 404)


SHORT = [value for value in CORPUS if len(value) < 100]
VALUES = st.one_of(st.text(max_size=40), st.sampled_from(SHORT), st.integers().map(str))


class AnyParameters(TestCase):
    """Hypothesis makes up searches; the directory answers every one of them."""

    @classmethod
    def setUpTestData(cls):
        home_page()

    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(st.lists(st.tuples(st.sampled_from(PARAMETERS), VALUES), max_size=6))
    def test_the_directory_answers(self, parameters):
        pairs = [(name, as_bytes(value)) for name, value in parameters]
        answer = self.client.get(f"/find-support/?{urlencode(pairs)}")
        self.assertIn(answer.status_code, (200, 302))
        self.assertEqual(answer.cookies, {})


def test_hostile_words_that_were_kept_are_few_and_plain(client):
    """What a form without a reader's name may hold: plain text of bounded length."""
    for value in [*CORPUS, *HIDDEN]:
        cache.clear()
        body = urlencode({"text": as_bytes(value), "area": as_bytes(value), "kind": ""})
        kind = "application/x-www-form-urlencoded"
        answer = client.post("/missing-support/", body, content_type=kind, headers=FROM_OUR_PAGES)
        assert answer.status_code in (200, 302)
    assert MissingSupport.objects.exists()
    for row in MissingSupport.objects.all():
        assert len(row.text) <= 500 and len(row.area) <= 80 and "\0" not in row.text and "\u202e" not in row.text
