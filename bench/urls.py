"""The addresses of the site, hello-world behind all its middleware, and media as a web server would serve it."""

from django.conf import settings
from django.urls import re_path
from django.views.static import serve

from bench.hello import urlpatterns as hello_patterns
from site_project.urls import *  # noqa: F403
from site_project.urls import urlpatterns as site_patterns

media = re_path(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT})
urlpatterns = [*hello_patterns, media, *site_patterns]
