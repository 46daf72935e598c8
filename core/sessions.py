"""Sessions only for people who have one."""

from django.conf import settings
from django.contrib.sessions.middleware import SessionMiddleware


class QuietSessionMiddleware(SessionMiddleware):
    """Django's, without `Vary: Cookie` on pages for readers who neither sent nor got a session.

    The frame of every page asks whether somebody is signed in. Asking an empty session is enough for Django to
    say that the page varies by cookie, and then the page cache may not keep it. A form's CSRF token still says
    so by itself, so a page with a token is never kept.
    """

    def process_response(self, request, response):
        if settings.SESSION_COOKIE_NAME not in request.COOKIES and request.session.is_empty():
            return response
        return super().process_response(request, response)
