"""A view that does nothing but answer with a number of bytes."""

from functools import cache

from django.http import HttpResponse
from django.urls import path


@cache
def body(size):
    """`size` bytes of text."""
    return b"hello " * (size // 6) + b"." * (size % 6)


def hello(request, size):
    """Hello world, `size` bytes of it."""
    return HttpResponse(body(size))


urlpatterns = [path("hello/<int:size>", hello)]
