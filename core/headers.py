"""Security headers on every response: pages, errors, static files, media, documents and the admin.

One small middleware in place of django-csp and django-permissions-policy: the policy depends on the part of
the site, must also stand on responses that no view made, and comes to fewer lines than setting up two packages.
"""

from django.conf import settings
from django.contrib.auth import SESSION_KEY

CSP = "Content-Security-Policy"
FRAME = "X-Frame-Options"

# What a page of ours may do: load from this site, and nothing else. No inline script or style anywhere.
PUBLIC = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "object-src": "'none'",
    "manifest-src": "'self'",
}
# The QR code of an authenticator app is a data: picture. Only this page needs it.
AUTHENTICATOR_PAGE = {**PUBLIC, "img-src": "'self' data:"}
# Wagtail's editor writes inline script and style, previews in a frame, and pictures as data: and blob:.
ADMIN = {
    **PUBLIC,
    "script-src": "'self' 'unsafe-inline'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "frame-src": "'self'",
    "media-src": "'self'",
}
# Files people uploaded: shown or saved, never run, whatever is inside them.
FILES = {"default-src": "'none'", "base-uri": "'none'", "form-action": "'none'", "frame-ancestors": "'none'"}

SWITCHED_OFF = (
    "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope",
    "magnetometer", "microphone", "midi", "payment", "usb",
)  # fmt: skip
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in SWITCHED_OFF),
}
ASKS_LOCATION = HEADERS["Permissions-Policy"].replace("geolocation=()", "geolocation=(self)")
AUTHENTICATOR_VIEW = "mfa_activate_totp"
FILE_PATHS = ("/documents/", settings.MEDIA_URL)


def may_ask_location(response):
    """Let a page of ours ask the browser where it is. The browser still asks the person."""
    response.headers["Permissions-Policy"] = ASKS_LOCATION
    return response


def policy_text(directives: dict, **changes) -> str:
    """A policy as the header says it. `changes` replace directives (underscores for hyphens)."""
    merged = {**directives, **{name.replace("_", "-"): value for name, value in changes.items()}}
    return "; ".join(f"{name} {value}" for name, value in merged.items())


class SecurityHeadersMiddleware:
    """Stands outside everything that can answer, so no response leaves without its headers."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        for name, value in HEADERS.items():
            if response.headers.get(name) != ASKS_LOCATION:
                response.headers[name] = value
        self.set_policy(request, response)
        self.keep_private(request, response)
        return response

    @staticmethod
    def keep_private(request, response):
        """A page made for someone signed in is stored nowhere, unless its view says how it may be."""
        session = getattr(request, "session", None)
        if session is not None and session.accessed and SESSION_KEY in session:
            response.headers.setdefault("Cache-Control", "private, no-store")

    def set_policy(self, request, response):
        """Choose the policy by the part of the site, and say the same to browsers that know only the old header.

        Wagtail marks previews for its editor with X-Frame-Options: SAMEORIGIN. A preview is a public page made
        by an inner request through this same middleware, so it comes with its policy already.
        """
        if request.path.startswith(FILE_PATHS):
            response.headers[CSP] = policy_text(FILES) + "; sandbox"
        elif getattr(request, "is_preview", False):
            response.headers[CSP] = policy_text(PUBLIC, frame_ancestors="'self'")
            response.headers[FRAME] = "SAMEORIGIN"
        elif CSP not in response.headers:
            framed = response.headers.get(FRAME) == "SAMEORIGIN"
            response.headers[CSP] = policy_text(
                self.directives(request), frame_ancestors="'self'" if framed else "'none'"
            )
        response.headers.setdefault(FRAME, "DENY")

    @staticmethod
    def directives(request) -> dict:
        """The directives for a page that nobody gave a policy yet."""
        if request.path.startswith("/admin/"):
            return ADMIN
        match = getattr(request, "resolver_match", None)
        if match and match.view_name == AUTHENTICATOR_VIEW:
            return AUTHENTICATOR_PAGE
        return PUBLIC
