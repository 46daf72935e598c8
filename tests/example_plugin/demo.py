from core import demo

from .models import WishIndexPage, WishPage


def make_demo(home):
    """One wish in both languages. Gives the English pages."""
    index = demo.ensure_page(home, WishIndexPage, "wishes", title="Wishes", show_in_menus=True)
    wish = demo.ensure_page(
        index,
        WishPage,
        "a-late-bus",
        title="A late bus",
        summary="To come home after the match.",
        body=demo.body([("text", "<p>The last bus leaves before the final whistle.</p>")]),
    )
    demo.ensure_translation(index, "cy", title="Dymuniadau")
    demo.ensure_translation(wish, "cy", title="Bws hwyr", summary="I ddod adref ar ôl y gêm.")
    return [index, wish]
