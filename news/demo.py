"""Demo news: the text of news/demo_text as pages, English first and then its translations."""

from datetime import date, timedelta

from core import demo

from .demo_text import NEWS
from .models import NewsIndexPage, NewsPage

INDEX = {"title": "News", "summary": "What is new on this site and around it."}
INDEX_CY = {"title": "Newyddion", "summary": "Beth sy'n newydd ar y wefan hon ac o'i chwmpas."}


def make_demo(home):
    """Make the demo news below `home` if it is not there. Gives the English pages."""
    index = demo.ensure_page(home, NewsIndexPage, "news", show_in_menus=True, **INDEX)
    demo.ensure_translation(index, "cy", **INDEX_CY)
    return [index] + [make_article(index, text) for text in NEWS]


def make_article(index, text):
    """One article, and its Welsh page where the text has one."""
    picture = demo.demo_image(text["picture"]) if text.get("picture") else None
    article = demo.ensure_page(
        index,
        NewsPage,
        text["slug"],
        date=date.today() - timedelta(days=text["days_ago"]),
        picture=picture,
        **words(text),
    )
    if "cy" in text:
        demo.ensure_translation(article, "cy", **words(text["cy"]))
    return article


def words(text):
    """The words of an article as fields of the page."""
    return {"title": text["title"], "summary": text["summary"], "body": demo.body(text["body"])}
