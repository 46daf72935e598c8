"""One door: allauth is the only way to open a session. Every other door of Django and Wagtail is shut here.

`urlpatterns` stands above Wagtail's in site_project/urls.py. Settings alone do not shut these doors: Wagtail's
login view still takes a password when it is merely not linked.
"""

from django.contrib.auth import REDIRECT_FIELD_NAME
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import resolve_url
from django.urls import path, re_path, reverse
from django.utils.http import url_has_allowed_host_and_scheme

from accounts import second_factor

ADMIN_ROOT = "/admin/"
ADMIN_ACCESS = "wagtailadmin.access_admin"


def shut(request, *args, **kwargs):
    """A door that is not there."""
    raise Http404


def admin_login(request):
    """Send whoever comes for the admin's login to allauth's, and on to where they wanted to go."""
    goal = request.GET.get(REDIRECT_FIELD_NAME, "")
    safe = url_has_allowed_host_and_scheme(goal, {request.get_host()}, require_https=request.is_secure())
    goal = goal if safe else reverse("wagtailadmin_home")
    if not request.user.is_authenticated:
        return redirect_to_login(goal, resolve_url("account_login"))
    if not request.user.has_perm(ADMIN_ACCESS):
        raise Http404
    return HttpResponseRedirect(goal)


urlpatterns = [
    path("admin/login/", admin_login, name="wagtailadmin_login"),
    re_path(r"^admin/password_reset/", shut),
    re_path(r"^admin/failwhale/", shut),
    re_path(r"^django-admin/", shut),
    # Shared passwords of private pages and documents, and Wagtail's own login for readers.
    # (Wagtail asks for this name before it sends readers of a private page to the login that the settings say.)
    path("_util/login/", shut, name="wagtailcore_login"),
    re_path(r"^(?:[a-z-]{2,10}/)?_util/", shut),
    re_path(r"^documents/authenticate_with_password/", shut),
]


class AdminDoorMiddleware:
    """Guards everything under /admin/: signed in, staff, and a second step taken in this session.

    Signed-in people who are not staff get 404, so there is no loop and nothing to explore.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path.startswith(ADMIN_ROOT) and request.path != reverse("wagtailadmin_login"):
            refusal = self.refusal(request)
            if refusal:
                return refusal
        return self.get_response(request)

    @staticmethod
    def refusal(request):
        """The response for someone who may not pass; None for someone who may."""
        in_script = request.headers.get("x-requested-with") == "XMLHttpRequest"
        if not request.user.is_authenticated:
            if in_script:
                raise PermissionDenied
            return redirect_to_login(request.get_full_path(), resolve_url("account_login"))
        if not request.user.has_perm(ADMIN_ACCESS):
            raise Http404
        if not second_factor.used_in_this_session(request):
            if in_script:
                raise PermissionDenied
            return second_factor.ask_for(request)
        return None
