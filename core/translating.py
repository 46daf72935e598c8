"""Translating in the admin, only what one may edit.

wagtail-localize asks whether a person may translate at all, not whether this page is theirs: without these views
an events officer could start, and even publish, a translation of a guide or of a profile nobody has checked.
`urlpatterns` stands above Wagtail's in site_project/urls.py and keeps its addresses.
"""

from django.core.exceptions import PermissionDenied
from django.urls import path
from wagtail.admin.auth import require_admin_access
from wagtail.models import Page
from wagtail_localize.views.submit_translations import SubmitPageTranslationView
from wagtail_localize.views.update_translations import UpdateTranslationsView


def check_may_translate(user, page):
    """Raise PermissionDenied unless the person may edit and publish the page."""
    permissions = page.permissions_for_user(user)
    if not (permissions.can_edit() and permissions.can_publish()):
        raise PermissionDenied


class SubmitOwnPageView(SubmitPageTranslationView):
    """Translate this page."""

    def get_object(self):
        page = super().get_object()
        check_may_translate(self.request.user, page)
        return page


class UpdateOwnTranslationsView(UpdateTranslationsView):
    """Bring the changes of the English page into its translations."""

    def get_object(self):
        source = super().get_object()
        page = source.get_source_instance()
        if isinstance(page, Page):
            check_may_translate(self.request.user, page)
        return source


urlpatterns = [
    path("submit/page/<int:page_id>/", require_admin_access(SubmitOwnPageView.as_view())),
    path("update/<int:translation_source_id>/", require_admin_access(UpdateOwnTranslationsView.as_view())),
]
