"""The sitemap: every public page in both languages, each with its translations."""

from collections import defaultdict

from django.contrib.sitemaps.views import sitemap as django_sitemap
from django.views.decorators.http import require_safe
from wagtail.contrib.sitemaps import Sitemap
from wagtail.models import Page

from core.frame import site_frame
from core.query import public_pages


class SiteSitemap(Sitemap):
    """Wagtail's lists only the descendants of the English home page; this one lists every language."""

    def items(self):
        """Public pages of every language, in the order of the tree."""
        return public_pages(Page).filter(depth__gt=1).order_by("path").defer_streamfields().specific()

    def _urls(self, page, protocol, domain):
        found = []
        alternates = defaultdict(list)
        for item in self.paginator.page(page).object_list:
            for info in item.get_sitemap_urls(self.request):
                url = {"item": item, "priority": None, "changefreq": None, **info}
                found.append(url)
                if info["location"] == item.get_full_url(self.request):
                    alternates[item.translation_key].append((item.locale, info["location"]))
                    url["alternates_of"] = item.translation_key
        locales = self._languages()
        for url in found:
            pairs = alternates.get(url.pop("alternates_of", None), [])
            if len(pairs) > 1:
                url["alternates"] = [
                    {"lang_code": locales[locale.pk], "location": location} for locale, location in pairs
                ]
        last = [url["lastmod"] for url in found if url.get("lastmod")]
        self.latest_lastmod = max(last) if last else None
        return found

    @staticmethod
    def _languages():
        return {locale.pk: code for code, locale in site_frame().locales.items()}


@require_safe
def sitemap(request):
    """/sitemap.xml"""
    return django_sitemap(request, {"pages": SiteSitemap(request)})
