"""Production settings for the servers of the benchmark: plain http on the loopback, all else as it is deployed."""

import os

os.environ.setdefault("SECRET_KEY", "the-benchmark-serves-nobody-and-signs-nothing-of-worth-0123456789")
os.environ.setdefault("ALLOWED_HOSTS", "127.0.0.1,testserver")
os.environ["SECURE_SSL_REDIRECT"] = "false"

from site_project.settings.production import *  # noqa: E402, F403

STATIC_ROOT = os.environ["STATIC_ROOT"]
ROOT_URLCONF = "bench.urls"
