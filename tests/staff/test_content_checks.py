"""The checks beside the preview in a real browser: silent on the demo guides, exact on a page with every fault."""

from pathlib import Path

import pytest
from wagtail.images import get_image_model
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from guides.models import GuideIndexPage, GuidePage, GuidePartPage
from tests.staff.admin_forms import fields_of

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]
WAIT = 60_000
FAULTY = (
    "<h3>Too deep for a first heading</h3>"
    '<p>Please <a href="https://example.org/">click here</a> to read on.</p>'
    f"<p>We go {'on and ' * 9}on in one breath here.</p>"
    "<p>One. Two. Three. Four. Five. Six.</p>"
    "<p>PLEASE bring a cup.</p>"
    "<p>A service user may ask.</p>"
)


def checks_of(page):
    """[(name of the issue, where it is)] as the panel of checks shows them."""
    page.get_by_role("button", name="Toggle checks").click()
    page.wait_for_function("() => /[0-9]/.test(document.querySelector('[data-content-word-count]').textContent)")
    found = []
    for row in page.locator("[data-checks-panel] .w-content-checker__row").all():
        place = row.locator("button").inner_text().replace("\N{NO-BREAK SPACE}", " ").strip()
        found.append((row.locator("[data-content-checker-name]").inner_text(), place))
    return found


@pytest.fixture
def desk(look):
    """desk("/admin/…") is the editor's own browser on a wide screen."""
    return lambda path: look(path, width=1400, who="editor")


def edit(page):
    return f"/admin/pages/{page.pk}/edit/"


@pytest.mark.parametrize(
    ("model", "slug", "language"),
    [
        (GuidePage, "choosing-someone", "en-gb"),
        (GuidePage, "do-you-need-to-register", "en-gb"),
        (GuidePartPage, "sending-bills", "en-gb"),
        (GuidePage, "prices-and-getting-paid", "cy"),
    ],
)
def test_demo_guides_have_no_issues(desk, model, slug, language):
    watched = desk(edit(model.objects.get(slug=slug, locale__language_code=language)))
    watched.page.set_default_timeout(WAIT)
    assert checks_of(watched.page) == []
    assert watched.complaints == [] and watched.strangers == []


def test_every_fault_is_named_where_it_is(desk):
    """The page is saved as a draft through the editor's own form."""
    index = GuideIndexPage.objects.get(locale__language_code="en-gb")
    add = f"/admin/pages/add/guides/guidepage/{index.pk}/"
    watched = desk(add)
    page = watched.page
    page.set_default_timeout(WAIT)
    image = get_image_model().objects.filter(collection__name="For pages").first()
    body = [
        ("text", rich_text(FAULTY, features=["h2", "h3", "bold", "link"])),
        ("picture", {"picture": {"image": image.pk, "alt_text": ""}, "caption": ""}),
    ]
    typed = nested_form_data({"body": streamfield(body)}) | {"title": "Every fault", "slug": "every-fault"}
    form = fields_of(page.request.get(add).text()) | typed
    answer = page.request.post(add, form={name: str(value) for name, value in flat(form).items()})
    assert answer.ok and "/edit/" in answer.url, answer.text()
    page.goto(answer.url)
    found = checks_of(page)
    assert sorted(found) == sorted(
        [
            ("The summary is empty", "#“Every fault”"),
            ("A link that does not say where it leads", "#“click here”"),
            ("A long sentence", "#“We go on and on and on…” – 25"),
            ("A long paragraph", "#“One Two Three Four Five Six” – 6"),
            ("Words in capital letters", "#“PLEASE”"),
            ("A word that not everybody knows", "#“service user” → person"),
            ("A heading skips a level", "h3"),
            ("A picture without words", f"#{Path(image.file.name).stem}"),
        ]
    ), found
    page.get_by_role("button", name="Toggle preview").click()
    frame = page.frame_locator("iframe[title='Preview']").last
    assert frame.locator("wagtail-inline-userbar").count() == len(found)


def flat(form):
    """Lists of one value as that value."""
    return {name: value[0] if isinstance(value, list) and value else value for name, value in form.items()}


def test_nothing_of_it_is_on_the_public_page(client):
    guide = GuidePage.objects.get(slug="choosing-someone", locale__language_code="en-gb")
    assert Page.objects.filter(pk=guide.pk).exists()
    assert "data-fault" not in client.get(guide.get_url()).content.decode()
