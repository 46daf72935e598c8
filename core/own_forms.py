"""Small forms on pages that readers cache: such a page is the same for everybody, so it holds no token.

What the form posts to looks at where the post came from instead. Browsers say so themselves, and a page of
another site cannot change what they say.
"""

from functools import wraps
from urllib.parse import urlsplit

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt


def from_own_pages(view):
    """Decorator of a view that a form without a token posts to. Raises PermissionDenied for any other post."""

    @csrf_exempt
    @wraps(view)
    def guarded(request, *args, **kwargs):
        if request.method == "POST" and not came_from_this_site(request):
            raise PermissionDenied(_("This form was not sent from a page of this site."))
        return view(request, *args, **kwargs)

    return guarded


def came_from_this_site(request):
    """Whether the browser says that a page of this very site sent the request; no word means no."""
    fetch_site = request.headers.get("Sec-Fetch-Site")
    if fetch_site is not None and fetch_site != "same-origin":
        return False
    sender = request.headers.get("Origin") or request.headers.get("Referer", "")
    return urlsplit(sender)[:2] == (request.scheme, request.get_host())
