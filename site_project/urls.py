"""Every address of the site. Pages come last, so that no page can stand in the way of an address above them."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.admin.auth import require_admin_access
from wagtail.documents import urls as wagtaildocs_urls

from accounts import doors
from accounts.people_admin import PreferencesView
from core import plugins, translating, views
from core.media import public_picture
from core.search import search
from core.sitemaps import sitemap

handler400 = "core.views.bad_request"
handler403 = "core.views.forbidden"
handler404 = "core.views.not_found"
handler500 = "core.views.server_error"

urlpatterns = [
    path("healthz", views.alive, name="alive"),
    path("readyz", views.ready, name="ready"),
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("media/<path:path>", public_picture, name="public_picture"),
    *doors.urlpatterns,
    path("admin/account/", require_admin_access(PreferencesView.as_view()), name="wagtailadmin_account"),
    path("admin/localize/", include(translating)),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
]

if settings.DEBUG:
    from core import dev_mailbox

    urlpatterns += [path("mailbox/", dev_mailbox.mailbox, name="mailbox")]

development = []
if settings.DEBUG:
    from core.gallery import gallery

    development = [path("components/", gallery, name="components")]

urlpatterns += i18n_patterns(
    *development,
    path("accounts/", include("allauth.urls")),
    path("account/", include("accounts.urls")),
    path("search/", search, name="search"),
    *plugins.urlpatterns(),
    path("", include("core.page_urls")),
    prefix_default_language=False,
)
