"""Two languages, decided by the address alone: English at /, Welsh under /cy/. No cookie, no Accept-Language."""

from django.conf import settings
from django.utils import translation
from django.utils.translation import get_language_from_path


class UrlLanguageMiddleware:
    """Activates the language that the address says. (Django's own also reads headers and varies on them.)"""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        language = get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
        translation.activate(language)
        request.LANGUAGE_CODE = language
        response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response


def path_in(language, path):
    """The same path in another language: path_in("cy", "/guides/") is "/cy/guides/" and back."""
    current = get_language_from_path(path)
    bare = path[len(current) + 1 :] if current and current != settings.LANGUAGE_CODE else path
    return bare if language == settings.LANGUAGE_CODE else f"/{language}{bare}"
