"""Views that belong to no plugin: serving pages, health, robots, and the words of an error."""

from django.conf import settings
from django.db import connection
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from wagtail.models import Page
from wagtail.views import serve

from core.frame import site_frame
from core.page_cache import mark_storable
from core.query import public_pages
from core.routing import find_page


def serve_page(request, path):
    """Serve a page of the site; where only another language has it, say so and link that one."""
    find_page(request, path)
    try:
        return serve(request, path)
    except Http404:
        original = _page_in_another_language(path)
        if original is None:
            raise
        response = render(request, "core/not_translated.html", {"original": original})
        return mark_storable(request, response, original)


def _page_in_another_language(path):
    for language, _name in settings.LANGUAGES:
        home = site_frame(language).home
        if language == get_language() or home is None:
            continue
        parts = [part for part in path.split("/") if part]
        wanted = {"url_path": home.url_path + "".join(f"{part}/" for part in parts)}
        if parts:
            wanted["slug"] = parts[-1]  # of which the database has an index
        page = public_pages(Page).filter(**wanted).first()
        if page:
            return page
    return None


@require_safe
@never_cache
def alive(request):
    """/healthz: this process answers."""
    return HttpResponse("ok", content_type="text/plain")


@require_safe
@never_cache
def ready(request):
    """/readyz: the database answers too."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return JsonResponse({"database": "ok"})


@require_safe
def robots(request):
    """/robots.txt: pages are open to search engines, accounts and the admin are not."""
    lines = ["User-agent: *"]
    for prefix in ("", "/cy"):
        lines += [
            f"Disallow: {prefix}/account/",
            f"Disallow: {prefix}/accounts/",
            f"Disallow: {prefix}/booking/",
        ]
    lines += ["Disallow: /admin/", f"Sitemap: {request.build_absolute_uri('/sitemap.xml')}", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain")


def error_page(status):
    """A view for one kind of error: words, search, three links and the phone, in the language of the address."""

    def view(request, exception=None):
        return render(request, f"{status}.html", status=status)

    return view


forbidden, not_found = error_page(403), error_page(404)


def bad_request(request, exception=None):
    """Uses nothing of the request: its host may be what is wrong."""
    return HttpResponse(render_to_string("400.html"), status=400)


def forms_expired(request, reason=""):
    """The page had been open too long, or the browser refused the cookie of the form."""
    return render(request, "403_csrf.html", status=403)


def server_error(request):
    """Needs neither database nor context, for both may be what is broken."""
    return HttpResponse(render_to_string("500.html"), status=500)
