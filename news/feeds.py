"""The news as RSS, in the language of the address."""

from datetime import datetime, time

from django.contrib.syndication.views import Feed
from django.urls import reverse
from django.utils.timezone import make_aware
from django.utils.translation import gettext

from core.frame import site_frame
from core.query import site_pages

from .models import NewsIndexPage, latest_news

HOW_MANY = 20


class LatestNewsFeed(Feed):
    """The latest twenty articles, for feed readers and other sites."""

    def get_object(self, request):
        # One Feed serves every thread, so the request travels as its object.
        return request

    def title(self):
        return f"{site_frame().organisation.name}: {gettext('News')}"

    def link(self, request):
        index = site_pages(NewsIndexPage).first()
        return index.get_full_url(request) if index else request.build_absolute_uri("/")

    def feed_url(self):
        return reverse("news:feed")

    def description(self):
        return gettext("What is new, newest first.")

    def items(self, request):
        news = list(latest_news()[:HOW_MANY])
        for page in news:
            page.address = page.get_full_url(request)
        return news

    def item_title(self, page):
        return page.title

    def item_description(self, page):
        return page.summary

    def item_link(self, page):
        return page.address

    def item_pubdate(self, page):
        return make_aware(datetime.combine(page.date, time(9)))
