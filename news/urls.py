"""Mounted under feeds/news/, in each language."""

from django.urls import path
from django.views.decorators.http import require_safe

from .feeds import LatestNewsFeed

urlpatterns = [path("", require_safe(LatestNewsFeed()), name="feed")]
