"""Tests: quick hasher, plain static files, a database file that can be kept between runs."""

import os
import tempfile
from pathlib import Path

from .base import *  # noqa: F403
from .base import DATABASES, STORAGES, VAR_DIR

SECRET_KEY = "tests-only-not-a-secret"  # noqa: S105
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
SITE_URL = WAGTAILADMIN_BASE_URL = "http://localhost"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
OUTBOX_TRANSPORT = "django.core.mail.backends.locmem.EmailBackend"

TEST_NAME = os.environ.get("FOOTHOLD_TEST_DB", "main")
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["TEST"] = {"NAME": str(VAR_DIR / f"test-{TEST_NAME}.sqlite3")}
else:
    DATABASES["default"]["TEST"] = {"NAME": f"foothold_test_{TEST_NAME}"}

# Media made in tests lives with the test database, because --reuse-db keeps rows that point at it; each of several
# test processes has both to itself.
OWN_NAME = f"{TEST_NAME}-{os.environ.get('PYTEST_XDIST_WORKER', 'only')}"
MEDIA_ROOT = VAR_DIR / f"test-media-{OWN_NAME}"
PRIVATE_MEDIA_ROOT = VAR_DIR / f"test-private-{OWN_NAME}"
STORAGES["private"] = {
    "BACKEND": "django.core.files.storage.FileSystemStorage",
    "OPTIONS": {"location": str(PRIVATE_MEDIA_ROOT), "base_url": None},
}
STATIC_ROOT = Path(tempfile.gettempdir()) / "foothold-test-static"
STATIC_ROOT.mkdir(exist_ok=True)
PAGE_CACHE = False
PAGE_CACHE_STAMPS = VAR_DIR / f"test-stamps-{OWN_NAME}.json"
