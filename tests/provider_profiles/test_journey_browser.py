"""The provider's way on a phone without JavaScript: from an account to a public page, keeping it true, leaving.

One person goes it from end to end, as the parts need each other; other tests look at each part by itself.
"""

import io
import json
import re
import zipfile

import pytest
from playwright.sync_api import expect

from tests.provider_profiles.conftest import gps_exif, jpeg

pytestmark = [pytest.mark.django_db, pytest.mark.slow, pytest.mark.browser, pytest.mark.xdist_group("browser")]
MY_THING = "Your thing, in one sentence"
EMAIL, NAME = "carys.moon@example.org", "Stargazing with Carys"
PUBLIC = "/find-support/stargazing-with-carys/"
DESK = 1280


class OnThePhone:
    """Presses, ticks and writes by the words a person reads, and never by what stands in the code."""

    def __init__(self, page):
        self.page = page

    def press(self, words):
        self.page.get_by_role("button", name=words, exact=True).first.click()

    def follow(self, words):
        self.page.get_by_role("link", name=words).first.click()

    def write(self, label, words):
        self.page.get_by_label(label, exact=True).fill(words)

    def tick(self, *labels):
        for label in labels:
            self.page.get_by_label(label, exact=True).check()

    def sees(self, words):
        expect(self.page.get_by_text(words).first).to_be_visible()

    def is_at(self, heading):
        expect(self.page.get_by_role("heading", name=heading).first).to_be_visible()


@pytest.fixture
def phone(look):
    """phone("/path/") opens the path on a phone that runs no scripts."""
    return lambda path, **options: OnThePhone(look(path, javascript=False, **options).page)


def make_an_account(carys, site):
    carys.write("Your name", "Carys Moon")
    carys.write("Email address", EMAIL)
    carys.press("Send me a code")
    code = re.search(r"^\d{4}-\d{4}$", site.mails_to(EMAIL)[0][1], re.MULTILINE).group()
    carys.page.locator("input[inputmode=numeric]").fill(code)
    carys.page.locator("main form button").first.click()


def write_the_steps(carys):
    """Every step, with a sentence that says nothing put right on the way."""
    carys.write(MY_THING, "High quality care services")
    carys.tick("Just me")
    carys.press("Save and continue")
    carys.is_at("There is a problem")
    assert carys.page.get_by_label(MY_THING, exact=True).input_value() == "High quality care services"
    carys.write(MY_THING, "Looking at stars with blankets, flasks and a good telescope.")
    carys.press("Save and continue")

    carys.is_at("What you do and who for")
    carys.tick("Out and about", "Older people", "English")
    carys.press("Save and continue")
    carys.is_at("Where and when")
    carys.tick("Out in the community", "Thursday", "Friday", "Saturday", "Evenings")
    carys.page.get_by_label("Town or county", exact=True).select_option(label="Brecon")
    carys.press("Save and continue")
    carys.is_at("Getting in and around")
    carys.follow("Back to your profile")
    carys.follow("Price and ways to pay")  # in any order
    carys.write("Price in pounds", "16")
    carys.tick("a session", "Direct payment", "Own money")
    carys.press("Save and continue")
    carys.is_at("How people reach you")
    carys.write("Phone number for the public", "01632 960 440")
    carys.press("Save and continue")
    carys.is_at("About you and a typical visit")
    carys.page.locator("textarea").first.fill("I have pointed at planets since I was nine.")
    carys.press("Save and continue")
    carys.is_at("Photos")


def add_a_photo(carys):
    picture = {"name": "stars.jpg", "mimeType": "image/jpeg", "buffer": jpeg(exif=gps_exif())}
    carys.page.locator("input[type=file]").set_input_files(picture)
    carys.press("Save and continue")
    carys.is_at("There is a problem")  # a photo without words, and nobody asked
    carys.page.locator("input[type=file]").set_input_files(picture)
    carys.page.locator("input[name=photo_alt]").fill("A telescope on a dark hill")
    carys.tick("Everyone in this picture said yes to it being shown")
    carys.press("Save and continue")
    carys.is_at("Personal care")
    carys.tick("I do not offer personal care")
    carys.press("Save and continue")
    carys.is_at("In Welsh")  # which may be left out
    carys.follow("Back to your profile")


def send(carys):
    carys.follow("Check your answers and send")
    carys.sees("£16 a session")
    carys.page.get_by_label("What I have written is true").check()
    carys.press("Send for checking")
    carys.is_at("Sent for checking")


def decide(look, note=""):
    """What the moderator does with it: a note on one answer, or making it live."""
    page = look("/admin/profiles/", who="moderator", width=DESK).page
    page.get_by_role("link", name=NAME).first.click()
    if note:
        page.get_by_label("What should change, and why?").fill("Nearly there.")
        page.locator("summary", has_text="About you and a typical visit").click()
        page.locator("textarea[name=note_about]").fill(note)
        page.get_by_role("button", name="Ask for changes: see the mail").click()
        expect(page.get_by_text("Nearly there.").last).to_be_visible()
        page.get_by_role("button", name="Send it: ask for changes").click()
        expect(page.get_by_text("The provider is told what should change.")).to_be_visible()
        return
    page.locator("input[name=ticked]").first.wait_for()
    for point in page.locator("input[name=ticked]").all():
        point.check()
    page.get_by_role("button", name="Make it live", exact=True).click()
    expect(page.get_by_text("The profile is public.")).to_be_visible()


def test_a_provider_makes_a_page_keeps_it_true_and_takes_everything_along(look, phone, site):
    carys = phone("/accounts/signup/")
    make_an_account(carys, site)
    carys.page.goto("/account/profile/")
    carys.page.locator("input[name=title]").fill(NAME)
    carys.tick("English")
    carys.press("Start")
    write_the_steps(carys)
    add_a_photo(carys)
    carys.follow("Preview")
    carys.sees("Preview: not public")
    carys.page.go_back()
    send(carys)
    assert phone(PUBLIC).page.get_by_role("heading", name="Page not found").count()

    decide(look, note="Which hill do you go to?")
    subject, text = site.mails_to(EMAIL)[0]
    assert NAME in subject and "Nearly there." in text
    carys.page.goto("/account/profile/")
    carys.sees("Which hill do you go to?")
    carys.follow("About you and a typical visit")
    carys.sees("Which hill do you go to?")
    carys.page.locator("textarea").first.fill("I have pointed at planets from Pen y Crug since I was nine.")
    carys.press("Save and come back later")
    carys.follow("Check your answers and send")
    carys.page.locator("textarea").first.fill("It is Pen y Crug.")
    carys.page.get_by_label("What I have written is true").check()
    carys.press("Send for checking")
    decide(look)
    public = phone(PUBLIC)
    public.sees("Pen y Crug")
    public.sees("Thursday to Saturday")
    expect(public.page.get_by_alt_text("A telescope on a dark hill").first).to_be_visible()

    keep_it_true(carys, phone)
    say_which_checks(carys, phone)
    take_everything_along_and_close(carys, phone)


def keep_it_true(carys, phone):
    """The live text stays while a change waits; space and pause are public at once."""
    carys.page.goto("/account/profile/")
    carys.press("I have space")
    phone(PUBLIC).sees("Has space now")
    carys.follow("Price and ways to pay")
    carys.write("Price in pounds", "21")
    carys.press("Save and come back later")
    carys.sees("Changes not sent")
    phone(PUBLIC).sees("£16 a session")
    carys.press("Pause my listing")
    phone(PUBLIC).sees("Not taking new people now")
    carys.page.locator("form[action$='/resume/'] button").first.click()


def say_which_checks(carys, phone):
    carys.follow("Say which checks you have")
    carys.tick("Criminal record check (DBS, PVG or AccessNI)", "Public liability insurance")
    carys.write("If you have public liability insurance: up to how much?", "Certificate 001234567890")
    carys.press("Save")
    carys.is_at("There is a problem")
    carys.write("If you have public liability insurance: up to how much?", "£2 million")
    carys.tick("Enhanced")
    carys.press("Save")
    public = phone(PUBLIC)
    public.is_at("Provider says")
    public.sees("£2 million")


def take_everything_along_and_close(carys, phone):
    carys.page.goto("/account/data/")
    with carys.page.expect_download() as waiting:
        carys.press("Download my data")
    with zipfile.ZipFile(io.BytesIO(waiting.value.path().read_bytes())) as archive:
        names = archive.namelist()
        told = json.loads(archive.read(next(name for name in names if name.endswith(".json"))))
        assert any(name.endswith(".html") for name in names), names
    assert EMAIL in json.dumps(told) and "Pen y Crug" in json.dumps(told)
    carys.press("Close my account")
    carys.press("Close my account")  # without the tick
    carys.is_at("There is a problem")
    carys.tick("Yes, close my account and delete what you hold about me")
    carys.press("Close my account")
    carys.page.wait_for_url("**/")
    gone = phone(PUBLIC)
    assert "Pen y Crug" not in gone.page.inner_text("body")
    assert NAME not in gone.page.inner_text("body")
