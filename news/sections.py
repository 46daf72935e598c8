"""What news puts on the home page."""

from core.query import index_page
from core.renditions import keep_at_hand

from .models import NewsIndexPage, latest_news

HOW_MANY = 2


def latest_context(request, page):
    """The latest two articles and the way to all of them; empty when there is no news."""
    news = list(latest_news()[:HOW_MANY])
    keep_at_hand(article.card_image for article in news)
    return {"news": news, "news_index": index_page(NewsIndexPage)} if news else {}
