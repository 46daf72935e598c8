"""Bookings in the admin: the register of each event, on paper and as a spreadsheet, and cancelling for people."""

from django.contrib import messages
from django.contrib.auth.mixins import PermissionRequiredMixin
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import HeaderButton

from core.spreadsheets import csv_answer

from ..booking import cancel
from ..models import Booking, EventPage, EventPlaces
from .spreadsheet import as_csv

NEEDS_PERMISSION = "events.view_bookingneeds"
PER_PAGE = 50


class StaffView(PermissionRequiredMixin, WagtailAdminTemplateMixin, TemplateView):
    """A page of the admin for those who may see bookings; for others it is not there."""

    permission_required = "events.view_booking"
    header_icon = "group"

    def handle_no_permission(self):
        raise Http404

    def get_breadcrumbs_items(self):
        """Home, Bookings, and the event where there is one."""
        return [
            *super().get_breadcrumbs_items(),
            {"url": reverse("events_bookings:index"), "label": _("Bookings")},
            *self.more_breadcrumbs(),
        ]

    def more_breadcrumbs(self):
        """Items after "Bookings"."""
        return []


class EventsView(StaffView):
    """Every event with how many places are taken: coming ones first, past ones on request."""

    template_name = "events/admin/events.html"
    page_title = _("Bookings")

    def get_context_data(self, **kwargs):
        past = self.request.GET.get("past") == "1"
        found = EventPlaces.objects.past() if past else EventPlaces.objects.coming()
        page = Paginator(found, PER_PAGE).get_page(self.request.GET.get("p"))
        return super().get_context_data(events=page, past=past, **kwargs)


class EventView(StaffView):
    """Base of the views about one event."""

    @cached_property
    def places(self):
        """The event of this page."""
        return get_object_or_404(EventPlaces, pk=self.kwargs["pk"])

    @property
    def may_see_needs(self):
        """Whether this person may read what would help the people who come."""
        return self.request.user.has_perm(NEEDS_PERMISSION)

    def confirmed(self):
        """The bookings that hold a place, by name."""
        bookings = self.places.bookings.confirmed().order_by("name", "pk")
        return bookings.select_related("needs") if self.may_see_needs else bookings

    def get_page_title(self):
        return self.places.title

    def more_breadcrumbs(self):
        return [{"url": reverse("events_bookings:register", args=[self.places.pk]), "label": self.places.title}]

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            places=self.places, bookings=self.confirmed(), may_see_needs=self.may_see_needs, **kwargs
        )


class RegisterView(EventView):
    """Who comes to one event, how to reach them, and what would help."""

    template_name = "events/admin/register.html"

    @property
    def header_buttons(self):
        buttons = [
            HeaderButton(_("Spreadsheet"), url=self._url("spreadsheet"), icon_name="download", priority=10),
            HeaderButton(_("Sign-in sheet"), url=self._url("sign_in"), icon_name="doc-full", priority=20),
        ]
        page = EventPage.objects.filter(translation_key=self.places.translation_key).order_by("pk").first()
        if page and page.permissions_for_user(self.request.user).can_edit():
            url = reverse("wagtailadmin_pages:edit", args=[page.pk])
            buttons.append(HeaderButton(_("Edit the event"), url=url, icon_name="edit", priority=30))
        return buttons

    def _url(self, name):
        return reverse(f"events_bookings:{name}", args=[self.places.pk])

    def get_context_data(self, **kwargs):
        gone = self.places.bookings.filter(state=Booking.State.CANCELLED).count()
        may_cancel = self.request.user.has_perm("events.change_booking") and not self.places.started
        return super().get_context_data(cancelled=gone, may_cancel=may_cancel, **kwargs)


class SignInSheetView(EventView):
    """The names on paper, with a line to sign on. Needs are not on it: it lies open at the door."""

    template_name = "events/admin/sign_in_sheet.html"


class SpreadsheetView(EventView):
    """The register as CSV."""

    def get(self, request, *args, **kwargs):
        text = as_csv(self.confirmed(), self.may_see_needs)
        return csv_answer(text, f"bookings-{self.places.pk}.csv")


class CancelView(EventView):
    """Cancel for somebody who phoned. GET asks, POST cancels; the person gets the usual mail."""

    permission_required = ("events.view_booking", "events.change_booking")
    template_name = "events/admin/cancel.html"

    @cached_property
    def booking(self):
        """The booking to cancel, one of this event."""
        return get_object_or_404(self.places.bookings.confirmed(), pk=self.kwargs["booking_pk"])

    def get_context_data(self, **kwargs):
        return super().get_context_data(booking=self.booking, **kwargs)

    def post(self, request, *args, **kwargs):
        if self.booking.can_cancel:
            cancel(self.booking)
            messages.success(request, gettext("The place is free again. The person gets an email."))
        else:
            messages.error(request, gettext("The event has started, so the place stays booked."))
        return redirect("events_bookings:register", self.places.pk)
