"""Production: everything secret comes from the environment, and the site refuses to start without it."""

from django.core.exceptions import ImproperlyConfigured

from .base import *  # noqa: F403
from .base import ALLOWED_HOSTS, SECRET_KEY, SITE_URL, STORAGES, env

if not SECRET_KEY:
    raise ImproperlyConfigured("SECRET_KEY must be set in production (50 random characters or more).")
if not ALLOWED_HOSTS or "*" in ALLOWED_HOSTS:
    raise ImproperlyConfigured("ALLOWED_HOSTS must name the site's hosts in production; '*' is refused.")
if not env.bool("ADMIN_SECOND_FACTOR", default=True):
    raise ImproperlyConfigured("ADMIN_SECOND_FACTOR can be switched off in development only.")

SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env.bool("BEHIND_PROXY", default=False) else None
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=63_072_000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_NAME = "__Host-csrf"
CSRF_TRUSTED_ORIGINS = [SITE_URL]
# wsgi.py and asgi.py refuse to serve while one of our deploy rules is broken (core/checks_deploy.py).
REFUSE_UNSAFE_START = True

# Uploads in S3-compatible storage (requirements-s3.txt). Their addresses stay on this host: the content policy
# allows pictures of the site only, and core.media sends them on.
if env("S3_BUCKET", default=""):
    S3 = {
        "bucket_name": env("S3_BUCKET"),
        "endpoint_url": env("S3_ENDPOINT", default=None),
        "access_key": env("S3_ACCESS_KEY", default=None),
        "secret_key": env("S3_SECRET_KEY", default=None),
        "default_acl": None,
        "querystring_auth": False,
    }
    public_host = SITE_URL.removeprefix("https://")
    STORAGES["default"] = {
        "BACKEND": "storages.backends.s3.S3Storage",
        "OPTIONS": {**S3, "location": "media", "custom_domain": public_host},
    }
    STORAGES["private"] = {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": {**S3, "location": "private"}}
