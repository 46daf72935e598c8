"""The provider's own pages, under /account/profile/. No address names a profile: who is signed in does."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.profile, name="profile"),
    path("start/", views.start, name="start"),
    path("change/<slug:key>/", views.step, name="step"),
    path("photo/remove/", views.remove_photo, name="remove_photo"),
    path("photo/<uuid:pk>/", views.photo, name="photo"),
    path("preview/", views.preview, name="preview"),
    path("check/", views.check, name="check"),
    path("sent/", views.sent, name="sent"),
    path("take-back/", views.take_back, name="take_back"),
    path("pause/", views.pause, name="pause"),
    path("resume/", views.resume, name="resume"),
    path("space/", views.space, name="space"),
    path("confirm/", views.confirm, name="confirm"),
]
