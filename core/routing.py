"""Finding the page of an address with two queries, where Wagtail's own way takes two for every level."""

from django.contrib.contenttypes.models import ContentType
from django.http import Http404
from wagtail.models import Page

from core.frame import site_frame


def find_page(request, path):
    """Tell Wagtail which page answers, so that it need not walk the tree.

    Fills the three things that Wagtail looks for on a request before it asks the database: the site, the addresses
    of its home pages, and the route. (Should Wagtail call them otherwise one day, pages stay right, and the tests
    of how many queries a page takes will say so.) Where no live page of a loaded type stands at exactly this path,
    the route is left to Wagtail: the address may belong to a page with a routing of its own.
    """
    frame = site_frame()
    if frame.home is None:
        return
    request._wagtail_site = frame.site
    request._wagtail_cached_site_root_paths = list(frame.root_paths)
    page = _live_page(frame, [part for part in path.split("/") if part])
    if page is None:
        return
    # Or its address would ask for them again.
    page._wagtail_cached_site_root_paths = request._wagtail_cached_site_root_paths
    try:
        request._wagtail_route_for_request = page.route(request, [])
    except Http404:
        request._wagtail_route_for_request = None


def _live_page(frame, parts):
    """The page as its own type, or None."""
    pk, type_id, locale_id = _which(frame.home, parts)
    model = ContentType.objects.get_for_id(type_id).model_class() if pk else None
    page = _read_with_relations(model).filter(pk=pk).first() if model else None
    if page:
        page.locale = next(locale for locale in frame.locales.values() if locale.pk == locale_id)
    return page


def _read_with_relations(model):
    """The pages of a type, each read together with what its page always shows (`BasePage.reads_with`)."""
    relations = getattr(model, "reads_with", ())
    return model._default_manager.select_related(*relations) if relations else model._default_manager


def _which(home, parts):
    """(primary key, content type, locale) of the live page at an address, or three times None.

    By the slug too, because the database has an index of slugs and none of addresses.
    """
    if not parts:
        return home.pk, home.content_type_id, home.locale_id
    address = home.url_path + "".join(f"{part}/" for part in parts)
    rows = Page.objects.filter(slug=parts[-1], url_path=address, live=True)
    return rows.values_list("pk", "content_type_id", "locale_id").first() or (None, None, None)
