"""Pages: Wagtail's pattern with our own view (core.views.serve_page).

Wagtail's own login and page-password views are left out on purpose: only allauth opens a session.
"""

from django.urls import re_path
from wagtail.urls import serve_pattern

from core.views import serve_page

urlpatterns = [re_path(serve_pattern, serve_page, name="wagtail_serve")]
