from django.utils.translation import gettext_lazy as _

from core.plugins import HomeSection, SitePlugin


class NewsConfig(SitePlugin):
    """News: dated articles, a feed for feed readers, and the latest two on the home page."""

    name = "news"
    verbose_name = _("News")
    url_prefix = "feeds/news/"

    def home_sections(self):
        # Models cannot be imported while Django is still loading apps.
        from .sections import latest_context

        return [
            HomeSection(
                key="news_latest",
                label=_("News: the latest"),
                template="news/home/latest.html",
                get_context=latest_context,
                order=60,
                depends_on=("news.NewsPage",),
            )
        ]

    def demo_content(self, home):
        from .demo import make_demo

        return make_demo(home)

    def staff_groups(self):
        return {"Editors": []}
