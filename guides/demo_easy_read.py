"""Demo Easy Read pages: the words of guides/demo_text/easy_read as pages, English first."""

from wagtail.models import Page

from core import demo

from .demo_text.easy_read import PAGES, sections_of
from .easy_read.blocks import EasyReadBlock
from .models import EasyReadIndexPage, EasyReadPage

INDEX = {"title": "Easy Read", "summary": "Pages with pictures and short sentences."}
INDEX_CY = {"title": "Hawdd ei Ddeall", "summary": "Tudalennau â lluniau a brawddegau byr."}


def make_easy_read(home):
    """Make the Easy Read pages below `home` if they are not there. Gives the English ones."""
    index = demo.ensure_page(home, EasyReadIndexPage, "easy-read", show_in_menus=True, **INDEX)
    demo.ensure_translation(index, "cy", **INDEX_CY)
    welsh = {text["slug"]: text for text in PAGES["cy"]}
    made = [index]
    for text in PAGES["en"]:
        full = Page.objects.filter(url_path=f"{home.url_path}{text['twin_of']}/").first()
        page = demo.ensure_page(
            index, EasyReadPage, text["slug"], twin_of=full, picture=text["picture"], **words_of_page(text)
        )
        if full and page.twin_of_id is None:  # the full page was made later, or its plugin was off
            page.twin_of = full
            page.save_revision().publish()
        if text["slug"] in welsh:
            demo.ensure_translation(page, "cy", twin_of=page.twin_of, **words_of_page(welsh[text["slug"]]))
        made.append(page)
    return made


def words_of_page(text):
    """The translatable fields of a page."""
    body = demo.body(sections_of(text), EasyReadBlock())
    return {"title": text["title"], "summary": text["summary"], "body": body}
