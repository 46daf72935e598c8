"""/search/: one box, results by kind."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from .results import find
from .words import MOST_CHARACTERS, clean


@require_safe
def search(request):
    """Results for ?q=, of one kind with ?type=, by ten with ?page=. Whatever is typed, the answer is a page."""
    query = clean(request.GET.get("q", ""))
    results = None
    if query:
        results = find(query, request.GET.get("type", ""), request.GET.get("page", "1"), request)
    context = {"query": query, "results": results, "most_characters": MOST_CHARACTERS}
    return render(request, "core/search.html", context)
