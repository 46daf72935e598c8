"""WSGI entry point of the hello-world server."""

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
