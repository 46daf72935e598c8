"""WSGI entry point, for gunicorn."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_project.settings.production")
application = get_wsgi_application()

# Models are loaded only now, so this import cannot stand at the top.
from core.checks_deploy import refuse_unsafe_start  # noqa: E402

refuse_unsafe_start()
