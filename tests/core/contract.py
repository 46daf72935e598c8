"""Addresses and screens of core."""

from core.models import SiteImage
from tests.contract.rows import NOBODY, Row, Screen


def a_picture():
    """The path of one size of a demo picture."""
    return SiteImage.objects.first().get_rendition("width-200").file.name


ROWS = [
    Row("alive"),
    Row("ready"),
    Row("robots"),
    Row("sitemap"),
    Row("public_picture", lambda: {"path": a_picture()}),
    Row("search"),
    Row("wagtail_serve", lambda: ("about/",)),
    Row("wagtailcore_login", allowed=NOBODY),
]
SCREENS = [
    Screen("search", lambda: "/search/"),
    Screen("search results", lambda: "/search/?q=start", max_queries=10),
    Screen("search nothing found", lambda: "/search/?q=zzyzx"),
    Screen("not found", lambda: "/there-is-no-such-page/", status=404),
]
