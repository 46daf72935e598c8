"""A draft in the real template, in each language the provider wrote it in."""

from django.conf import settings

from .translations import in_other_language


def preview_of(request, draft):
    """The answer that shows a draft; "?in=cy" shows the page of that language as it would become.

    The bar above it links the languages when the provider wrote in both.
    """
    pages = [draft]
    other = in_other_language(draft) if draft.other_words else None
    if other is not None:
        pages.append(other)
    shown = next((page for page in pages if page.locale.language_code == request.GET.get("in")), draft)
    names = dict(settings.LANGUAGES)
    codes = [page.locale.language_code for page in pages]
    languages = [
        {"code": code, "name": names.get(code, code), "is_shown": code == shown.locale.language_code}
        for code in codes
    ]
    more = {"preview_languages": languages if len(languages) > 1 else []}
    return shown.make_preview_request(original_request=request, extra_request_attrs=more)
