"""Addresses under /account/. Signing in itself is allauth's, under /accounts/."""

from django.urls import path

from accounts import views

app_name = "accounts"
urlpatterns = [
    path("", views.dashboard, name="dashboard"),
    path("details/", views.details, name="details"),
    path("data/", views.data, name="data"),
    path("data/download/", views.download, name="download"),
    path("close/", views.close, name="close"),
    path("sign-in-with-password/", views.PasswordLoginView.as_view(), name="password_login"),
]
