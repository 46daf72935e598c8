"""Welsh is complete and right: catalogues, plural forms, dates, every screen, the answers of forms, mails."""

import re
import shutil
from collections import Counter
from datetime import date, datetime, time, timedelta
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.template import Context, Template
from django.test import Client
from django.utils import timezone, translation
from django.utils.timesince import timesince

from core.demo import demo_user
from core.languages import path_in
from core.mail import send_templated
from core.management.commands.gather_messages import gather
from core.models import OutboxMail
from core.templatetags.core_tags import long_date, plain_time, short_date, time_range
from tests.contract.registry import screens
from tests.machine import required
from tests.people import sign_in

FOLDERS = [Path(folder) / "cy" / "LC_MESSAGES" for folder in settings.LOCALE_PATHS]
CATALOGUES = [polib.pofile(str(folder / "django.po")) for folder in FOLDERS]
ENTRIES = [entry for catalogue in CATALOGUES for entry in catalogue]
PLURAL_FORM = {0: 0, 1: 1, 2: 2, 3: 3, 4: 5, 6: 4, 7: 5, 8: 5, 11: 5, 100: 5}
PLACEHOLDER = re.compile(r"%\(\w+\)[sdr]|%[sd]|\{\w*\}|</?\w+")
WELSH_SCREENS = [screen for screen in screens() if screen.welsh]


@pytest.fixture
def welsh():
    with translation.override("cy"):
        yield


# The catalogues -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda catalogue: catalogue.fpath)
def test_every_string_has_welsh(catalogue):
    assert [entry.msgid for entry in catalogue if not entry.translated()] == []
    assert [entry.msgid for entry in catalogue if entry.fuzzy or entry.obsolete] == []
    assert "nplurals=6" in catalogue.metadata["Plural-Forms"]


@pytest.mark.parametrize("folder", FOLDERS, ids=str)
def test_the_compiled_catalogue_is_the_same(folder):
    def words(catalogue):
        return {
            (entry.msgctxt, entry.msgid): entry.msgstr_plural or entry.msgstr for entry in catalogue if entry.msgid
        }

    source, compiled = polib.pofile(str(folder / "django.po")), polib.mofile(str(folder / "django.mo"))
    assert words(source) == words(compiled), "run `make messages`"


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda catalogue: catalogue.fpath)
def test_placeholders_and_tags_are_kept(catalogue):
    def gaps(text):
        return Counter(PLACEHOLDER.findall(text))

    for entry in catalogue:
        wanted = gaps(entry.msgid_plural or entry.msgid)
        if entry.msgid_plural:
            assert len(entry.msgstr_plural) == 6, entry.msgid
            # The form for one thing may leave the number out.
            assert all(gaps(words) <= wanted for words in entry.msgstr_plural.values()), entry.msgid
        assert gaps(entry.msgstr_plural[5] if entry.msgid_plural else entry.msgstr) == wanted, entry.msgid


def test_a_fresh_gathering_finds_nothing_new(tmp_path, settings, monkeypatch):
    if not shutil.which("xgettext") and not required("gettext"):
        pytest.skip("no xgettext on this machine (Debian package: gettext)")
    have = {(entry.msgctxt, entry.msgid, entry.msgid_plural) for entry in CATALOGUES[0]}
    for path in sources():
        copy = tmp_path / path.relative_to(settings.BASE_DIR)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy)
    (tmp_path / "locale").mkdir()
    settings.LOCALE_PATHS = [str(tmp_path / "locale")]
    monkeypatch.chdir(tmp_path)
    gather()
    gathered = polib.pofile(str(tmp_path / "locale" / "cy" / "LC_MESSAGES" / "django.po"))
    new = {(entry.msgctxt, entry.msgid, entry.msgid_plural) for entry in gathered} - have
    assert not new, "run `make messages` and translate what is new"


def sources(*endings):
    """Our files that can hold words for people; those with these endings, when any are given."""
    folders = ("core", "accounts", "home", "site_project", "templates", *settings.SITE_PLUGINS)
    yield Path(settings.BASE_DIR) / "manage.py"
    for folder in folders:
        for path in (Path(settings.BASE_DIR) / folder).rglob("*"):
            if path.suffix in (endings or (".py", ".html", ".txt")) and "plugin_template" not in path.parts:
                yield path


IN_BOTH_LANGUAGES = ("500.html", "503.html", "gallery.html")  # static, or for developers
WORDS_OF_THEIR_OWN = {"Cymraeg English"}  # what two languages call themselves, for staff


def test_templates_hold_no_words_outside_the_catalogue():
    for path in sources(".html", ".txt"):
        if path.name in IN_BOTH_LANGUAGES or path.suffix == ".py":
            continue
        text = re.sub(r"{% blocktranslate.*?endblocktranslate %}|{#.*?#}", " ", path.read_text(), flags=re.S)
        text = re.sub(r"{% comment.*?endcomment %}|<svg.*?</svg>", " ", text, flags=re.S)
        text = re.sub(r"{%.*?%}|{{.*?}}", " ", text, flags=re.S)
        said = re.findall(r'(?:aria-label|alt|title|placeholder)="([^"]*)"', text)
        words = {" ".join(piece.split()) for piece in [*re.split(r"<[^>]*>", text), *said]}
        assert {w for w in words if re.search(r"\b[A-Z][a-z]{2}|[a-z] [a-z]{2}", w)} <= WORDS_OF_THEIR_OWN, path


DJANGO_SHOWS = ("core/validators", "core/paginator", "forms/", "utils/", "password_validation")
NEVER_HERE = ("socialaccount/", "openid/", "idp/", "headless/", "tests/")


def strings_of(module, locale="en"):
    """(context, msgid, files) of a package's own catalogue."""
    folder = Path(import_module(module).__file__).parent
    for entry in polib.pofile(str(folder / "locale" / locale / "LC_MESSAGES" / "django.po")):
        if not entry.obsolete and (locale == "en" or entry.translated()):
            yield entry.msgctxt, entry.msgid, [name for name, _line in entry.occurrences]


def test_all_that_allauth_can_show_has_welsh():
    """allauth has none of its own. What only stands in a template of theirs that we replace is left out."""
    have = {(entry.msgctxt, entry.msgid) for entry in ENTRIES}
    ours = Path(settings.BASE_DIR) / "templates"
    for context, msgid, files in strings_of("allauth"):
        shown = [name for name in files if not any(part in name for part in NEVER_HERE)]
        shown = [name for name in shown if not (ours / name.rpartition("templates/")[2]).exists()]
        assert not shown or (context, msgid) in have, (msgid, shown)


@pytest.mark.parametrize("module", ["django.conf", "django.contrib.auth", "django.contrib.humanize"])
def test_what_forms_and_dates_of_django_say_has_welsh(module):
    have = {(entry.msgctxt, entry.msgid) for entry in ENTRIES}
    have |= {(context, msgid) for context, msgid, _files in strings_of(module, "cy")}
    for context, msgid, files in strings_of(module):
        if any(part in name for part in DJANGO_SHOWS for name in files):
            assert (context, msgid) in have, msgid


# Plural forms, dates and times ----------------------------------------------------------------------------------


@pytest.mark.parametrize("number", PLURAL_FORM)
def test_each_number_takes_its_plural_form(number, welsh):
    """Django's own Welsh has four forms and another rule; ours have six."""
    for entry in ENTRIES:
        if entry.msgid_plural and entry.msgctxt is None:
            words = translation.ngettext(entry.msgid, entry.msgid_plural, number)
            assert words == entry.msgstr_plural[PLURAL_FORM[number]]


def test_plural_forms_of_django_itself_still_work(welsh):
    assert translation.ngettext("%(size)d byte", "%(size)d bytes", 2) == "%(size)d beit"


def test_the_character_counter_has_all_six_forms(welsh):
    html = Template("{% load form_tags %}{% character_count_words %}").render(Context())
    for form in ("zero", "one", "two", "few", "many", "other"):
        assert f'data-i18n.characters-under-limit.{form}="Mae gennych %{{count}} nod ar ôl"' in html


def test_dates_and_times(welsh):
    assert long_date(date(2026, 11, 21)) == "Dydd Sadwrn 21 Tachwedd 2026"
    assert long_date(date(2027, 7, 5)) == "Dydd Llun 5 Gorffennaf 2027"
    assert short_date(date(2027, 2, 3)) == "3 Chwefror 2027"
    assert time_range(time(10), time(12, 30)) == "10am i 12:30pm"
    assert (plain_time(time(12)), plain_time(time(0))) == ("hanner dydd", "hanner nos")
    block = Template('{{ day|date:"D j M" }}')
    assert block.render(Context({"day": date(2026, 7, 6)})) == "Llun 6 Gorff"


def test_how_long_ago(welsh):
    now = datetime(2026, 11, 21, 12, tzinfo=timezone.get_current_timezone())
    said = [timesince(now - timedelta(days=days), now) for days in (1, 2, 3, 14)]
    assert [words.replace("\xa0", " ") for words in said] == ["1 diwrnod", "2 ddiwrnod", "3 diwrnod", "2 wythnos"]


# What people see ------------------------------------------------------------------------------------------------


class Words(HTMLParser):
    """The texts of a page, with those of attributes; left out is what is marked as another language."""

    SAID = ("aria-label", "alt", "title", "placeholder")
    EMPTY = ("meta", "link", "img", "input", "br", "hr", "source", "path", "use", "circle", "rect", "wbr")

    def __init__(self, html):
        super().__init__()
        self.found, self.open = set(), []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if tag not in self.EMPTY:
            hidden = tag in ("script", "style") or attributes.get("lang", "cy") != "cy"
            self.open.append((tag, hidden or self.hidden))
        if not self.hidden:
            self.found |= {" ".join((attributes.get(name) or "").split()) for name in self.SAID}
            self.found |= {value for name, value in attributes.items() if name.startswith("data-i18n")}

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if not self.hidden:
            self.found.add(" ".join(data.split()))

    @property
    def hidden(self):
        return bool(self.open) and self.open[-1][1]


def english_words():
    """(sentences, patterns of sentences with a gap) of the interface that read otherwise in Welsh."""
    plain, with_gaps = set(), []
    for entry in ENTRIES:
        welsh_words = {entry.msgstr, *entry.msgstr_plural.values()}
        for words in filter(None, (entry.msgid, entry.msgid_plural)):
            text = " ".join(words.replace("%%", "%").split())
            if words in welsh_words:
                continue
            if not PLACEHOLDER.search(text):
                plain.add(text)
            for piece in re.split(r"<[^>]*>", text) if PLACEHOLDER.search(text) else ():
                literal = PLACEHOLDER.sub(" ", piece)
                if len(re.findall(r"[A-Za-z]{2,}", literal)) > 1:
                    gaps = PLACEHOLDER.sub("\0", piece.strip())
                    with_gaps.append(re.compile(re.escape(gaps).replace("\0", ".+?").replace("\\.+?", ".+?")))
    return plain, with_gaps


PLAIN, WITH_GAPS = english_words()


def english_in(texts):
    """Those of the texts that are English sentences of the interface."""
    return sorted(text for text in texts if text in PLAIN or any(pattern.fullmatch(text) for pattern in WITH_GAPS))


def test_english_would_be_found():
    """The two tests below are worth something."""
    found = english_in(Words("<p lang='en'>Search</p><p>Search</p><p>You can enter up to 20 characters</p>").found)
    assert found == ["Search", "You can enter up to 20 characters"]


@pytest.mark.django_db
@pytest.mark.parametrize("screen", WELSH_SCREENS, ids=lambda screen: screen.id)
def test_a_welsh_screen_has_no_english(screen):
    response = sign_in(Client(), screen.who).get(path_in("cy", screen.path()))
    assert response.status_code == screen.status
    assert english_in(Words(response.content.decode()).found) == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    "screen", [screen for screen in WELSH_SCREENS if screen.status == 200], ids=lambda screen: screen.id
)
def test_an_empty_form_is_answered_in_welsh(screen):
    """What people read after a mistake: errors, notices, the page they are sent on to."""
    client = sign_in(Client(), screen.who)
    response = client.post(path_in("cy", screen.path()), {}, follow=True)
    if response["Content-Type"].startswith("text/html"):
        assert english_in(Words(response.content.decode()).found) == []


# Mails ----------------------------------------------------------------------------------------------------------


def english_in_mail(mail):
    return english_in({mail.subject, *(" ".join(line.split()) for line in mail.body.splitlines())})


@pytest.mark.django_db
def test_a_code_comes_in_the_language_of_the_person():
    user = demo_user("rhys@example.org", "Rhys", language="cy")
    Client().post("/accounts/login/", {"login": user.email})
    mail = OutboxMail.objects.filter(to=[user.email]).latest("pk")
    assert mail.subject == "Eich cod i fewngofnodi i Foothold"
    assert english_in_mail(mail) == []


@pytest.mark.django_db
def test_our_mails_are_written_in_the_language_asked_for(plugin_on):
    if not plugin_on("provider_profiles"):
        pytest.skip("the mail is one of the profiles' own")
    send_templated("rhys@example.org", "provider_profiles/mail/approved", {"name": "Rhys"}, language="cy")
    mail = OutboxMail.objects.get(to=["rhys@example.org"])
    assert mail.subject == "Mae eich proffil yn gyhoeddus: Rhys"
    assert mail.language == "cy"
    assert english_in_mail(mail) == []
