"""Telling us what the directory does not have, under /missing-support/ in both languages."""

from django.urls import path

from . import views_missing as views

urlpatterns = [
    path("", views.missing, name="missing"),
    path("sent/", views.sent, name="sent"),
]
