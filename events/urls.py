"""Booking, mounted at /booking/ in both languages."""

from django.urls import path

from .views import account, book, calendar, cancel

urlpatterns = [
    path("mine/", account.my_bookings, name="mine"),
    path("mine/<int:pk>/cancel/", account.cancel_mine, name="cancel_mine"),
    path("confirmed/<str:token>/", book.confirmed, name="confirmed"),
    path("cancel/<str:token>/", cancel.cancel_by_link, name="cancel"),
    path("cancelled/<str:token>/", cancel.cancelled, name="cancelled"),
    path("calendar/<int:pk>.ics", calendar.calendar_file, name="calendar"),
    path("<int:pk>/", book.book_place, name="book"),
]
