"""The sitemap: every public page in both languages, each with its translations.

A site of up to a thousand pages has one file. A bigger one has an index of such files, so that no answer grows
with the site: a file may hold 50,000 addresses at most, and it is made in the memory of a process.
"""

from collections import defaultdict

from django.contrib.sitemaps.views import SitemapIndexItem
from django.contrib.sitemaps.views import sitemap as django_sitemap
from django.db.models import Max
from django.http import Http404, QueryDict
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe
from wagtail.contrib.sitemaps import Sitemap
from wagtail.models import Page

from core.frame import site_frame
from core.query import public_pages

PER_FILE = 1000


class SiteSitemap(Sitemap):
    """Wagtail's lists only the descendants of the English home page; this one lists every language."""

    def __init__(self, request, number=None):
        """`number`: of the file on a big site, which holds pages by their primary keys; None for the only file."""
        super().__init__(request)
        self.number = number

    def items(self):
        """Public pages of every language, in the order of the tree."""
        pages = public_pages(Page).filter(depth__gt=1).order_by("path")
        if self.number:
            pages = pages.filter(pk__gte=(self.number - 1) * PER_FILE, pk__lt=self.number * PER_FILE)
        return pages.defer_streamfields().specific()

    def _urls(self, page, protocol, domain):
        found = []
        alternates = defaultdict(list)
        for item in self.items():
            for info in item.get_sitemap_urls(self.request):
                url = {"item": item, "priority": None, "changefreq": None, **info}
                found.append(url)
                if info["location"] == item.get_full_url(self.request):
                    alternates[item.translation_key].append((item.locale_id, info["location"]))
                    url["alternates_of"] = item.translation_key
        locales = self._languages()
        self._add_from_other_files(alternates, {url["item"].pk for url in found})
        for url in found:
            pairs = alternates.get(url.pop("alternates_of", None), [])
            if len(pairs) > 1:
                url["alternates"] = [
                    {"lang_code": locales[locale], "location": location} for locale, location in pairs
                ]
        last = [url["lastmod"] for url in found if url.get("lastmod")]
        self.latest_lastmod = max(last) if last else None
        return found

    def _add_from_other_files(self, alternates, here):
        """Translations of these pages that stand in another file. One query, and none with a single file."""
        if not self.number:
            return
        for page in public_pages(Page).filter(translation_key__in=alternates, depth__gt=1).exclude(pk__in=here):
            alternates[page.translation_key].append((page.locale_id, page.get_full_url(self.request)))

    @staticmethod
    def _languages():
        return {locale.pk: code for code, locale in site_frame().locales.items()}


@require_safe
def sitemap(request):
    """/sitemap.xml: the one file, or the index of files, each at ?p= and its number. The index counts nothing."""
    asked = request.GET.get("p")
    if public_pages(Page).filter(depth__gt=1)[: PER_FILE + 1].count() <= PER_FILE:
        return django_sitemap(request, {"pages": SiteSitemap(request)})
    numbers = range(1, Page.objects.aggregate(newest=Max("pk"))["newest"] // PER_FILE + 2)
    if asked is None:
        address = request.build_absolute_uri(request.path)
        return TemplateResponse(
            request,
            "sitemap_index.xml",
            {"sitemaps": [SitemapIndexItem(f"{address}?p={number}") for number in numbers]},
            headers={"X-Robots-Tag": "noindex, noodp, noarchive"},
            content_type="application/xml",
        )
    if asked not in map(str, numbers):
        raise Http404
    request.GET = QueryDict()  # Django's view would look for this page of the one file
    return django_sitemap(request, {"pages": SiteSitemap(request, int(asked))})
