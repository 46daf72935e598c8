from django.shortcuts import render
from django.views.decorators.http import require_safe

from .models import WishPage


@require_safe
def how_many(request):
    """How many wishes there are."""
    return render(request, "example_plugin/how_many.html", {"total": WishPage.objects.live().count()})
