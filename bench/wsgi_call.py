"""One WSGI request, without a server and without the test client around it."""

from functools import cache
from io import BytesIO


@cache
def application():
    """The site as a server sees it."""
    from django.core.handlers.wsgi import WSGIHandler

    return WSGIHandler()


def call(path, **headers):
    """Ask for an address and read the whole answer; gives its bytes. Raises when it is not 200."""
    target, _, query = path.partition("?")
    said = []
    response = application()(
        {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": target,
            "QUERY_STRING": query,
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": "80",
            "HTTP_HOST": "127.0.0.1",
            "wsgi.input": BytesIO(),
            "wsgi.url_scheme": "http",
            **headers,
        },
        lambda status, _headers: said.append(status),
    )
    body = b"".join(response)
    response.close()
    if not said[0].startswith("200"):
        raise RuntimeError(f"{path} answered {said[0]}")
    return body
