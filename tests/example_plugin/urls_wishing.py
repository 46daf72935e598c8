"""Addresses under the plugin's second word."""

from django.urls import path

from .views import how_many

urlpatterns = [path("how-many/", how_many, name="again")]
