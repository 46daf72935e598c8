"""Where the views about bookings stand in the admin, and who finds them in the menu."""

from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from . import views


class BookingsMenuItem(MenuItem):
    """Shown to those who may see bookings."""

    def is_shown(self, request):
        return request.user.has_perm("events.view_booking")


class BookingsViewSet(ViewSet):
    """Bookings by event."""

    name = "events_bookings"
    url_prefix = "bookings"
    icon = "group"
    menu_label = _("Bookings")
    menu_order = 210
    add_to_admin_menu = True
    menu_item_class = BookingsMenuItem

    def get_urlpatterns(self):
        return [
            path("", views.EventsView.as_view(), name="index"),
            path("<int:pk>/", views.RegisterView.as_view(), name="register"),
            path("<int:pk>/sign-in-sheet/", views.SignInSheetView.as_view(), name="sign_in"),
            path("<int:pk>/bookings.csv", views.SpreadsheetView.as_view(), name="spreadsheet"),
            path("<int:pk>/<int:booking_pk>/cancel/", views.CancelView.as_view(), name="cancel"),
        ]
