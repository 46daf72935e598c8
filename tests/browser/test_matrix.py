"""Every screen, both languages, three widths: axe, overflow, content policy, other hosts, no JavaScript."""

import pytest
from playwright.sync_api import expect

from core.languages import path_in
from tests.contract.registry import screens

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.django_db, pytest.mark.xdist_group("browser")]
WIDTHS = (320, 768, 1280)
MATRIX = [
    pytest.param(screen, language, id=f"{screen.id}-{language}")
    for screen in screens()
    for language in ("en-gb", "cy")
    if language == "en-gb" or screen.welsh
]


@pytest.mark.parametrize(("screen", "language"), MATRIX)
def test_screen(look, screen, language):
    """One visit a language: the three widths in one page, so that the matrix stays short."""
    watched = look(path_in(language, screen.path()), width=WIDTHS[0], who=screen.who)
    assert watched.response.status == screen.status
    page = watched.page
    page.wait_for_selector("html[data-ready]", timeout=8000, state="attached")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"sideways scroll at {width} px"
        assert watched.axe() == "[]", f"at {width} px"
    assert watched.complaints == []
    assert watched.strangers == []


@pytest.mark.parametrize(("screen", "language"), MATRIX)
def test_first_tab_and_no_javascript(look, screen, language):
    """The keyboard starts at the skip link; without JavaScript the same words are there to read."""
    watched = look(path_in(language, screen.path()), who=screen.who)
    with_script = watched.page.inner_text("main")
    watched.page.keyboard.press("Tab")
    assert watched.page.evaluate("document.activeElement.classList.contains('govuk-skip-link')")
    watched.page.keyboard.press("Enter")
    assert watched.page.evaluate("document.activeElement.id") == "main-content"
    bare = look(path_in(language, screen.path()), who=screen.who, javascript=False)
    assert bare.page.locator("h1").count() == 1
    expect(bare.page.locator("header nav a").first).to_be_visible()
    assert len(bare.page.inner_text("main")) >= 0.6 * len(with_script)
