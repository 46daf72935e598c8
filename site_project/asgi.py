"""ASGI entry point, for servers that speak it."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_project.settings.production")
application = get_asgi_application()

# Models are loaded only now, so this import cannot stand at the top.
from core.checks_deploy import refuse_unsafe_start  # noqa: E402

refuse_unsafe_start()
