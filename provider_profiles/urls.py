"""The provider's own pages, under /account/profile/. No address names a profile: who is signed in does."""

from django.urls import path

from . import views, views_by_mail, views_checks, views_messages, views_photos

urlpatterns = [
    path("", views.profile, name="profile"),
    path("start/", views.start, name="start"),
    path("change/<slug:key>/", views.step, name="step"),
    path("photo/change/", views_photos.change_photo, name="change_photo"),
    path("photo/<uuid:pk>/", views.photo, name="photo"),
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
    path("by-mail/<str:token>/", views_by_mail.by_mail, name="by_mail"),
    path("by-mail/<str:token>/done/", views_by_mail.done, name="by_mail_done"),
]
