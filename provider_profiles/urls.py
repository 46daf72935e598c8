"""The provider's own pages, under /account/profile/. The number names the profile: members only (views.py)."""

from django.urls import include, path

from . import (
    views,
    views_by_mail,
    views_checks,
    views_join,
    views_messages,
    views_people,
    views_photos,
    views_start,
)

of_one_profile = [
    path("", views.profile, name="profile"),
    path("change/<slug:key>/", views.step, name="step"),
    path("photo/change/", views_photos.change_photo, name="change_photo"),
    path("preview/", views.preview, name="preview"),
    path("check/", views.check, name="check"),
    path("sent/", views.sent, name="sent"),
    path("messages/", views_messages.inbox, name="messages"),
    path("messages/<int:pk>/", views_messages.one, name="message"),
    path("messages/<int:pk>/delete/", views_messages.delete, name="message_delete"),
    path("take-back/", views.take_back, name="take_back"),
    path("pause/", views.pause, name="pause"),
    path("resume/", views.resume, name="resume"),
    path("space/", views.space, name="space"),
    path("confirm/", views.confirm, name="confirm"),
    path("checks/", views_checks.checks, name="checks"),
    path("full-until/", views_by_mail.full_until, name="full_until"),
    path("people/", views_people.people, name="people"),
    path("people/leave/", views_people.leave, name="leave"),
    path("people/invited/<int:pk>/", views_people.invitation, name="invitation"),
    path("people/<int:pk>/remove/", views_people.remove, name="remove"),
    path("people/<int:pk>/hand-over/", views_people.hand_over, name="hand_over"),
]
urlpatterns = [
    path("", views_start.profiles, name="profiles"),
    path("start/", views_start.start, name="start"),
    path("<int:provider>/", include(of_one_profile)),
    path("photo/<uuid:pk>/", views.photo, name="photo"),
    path("join/<str:token>/", views_join.join, name="join"),
    path("by-mail/<str:token>/", views_by_mail.by_mail, name="by_mail"),
    path("by-mail/<str:token>/done/", views_by_mail.done, name="by_mail_done"),
]
