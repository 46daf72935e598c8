"""My checklists, in the account."""

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from core.query import index_page

from .. import checklists
from ..models import GuideIndexPage

LISTS_A_PAGE = 20


@never_cache
@login_required
@require_GET
def my_checklists(request):
    """Every checklist by phase, to tick and save, with how much is done."""
    lists = checklists.my_checklists(request)
    page_of_lists = Paginator(lists, LISTS_A_PAGE).get_page(request.GET.get("page"))
    context = {
        "page_of_lists": page_of_lists,
        "phases_here": checklists.by_phase(page_of_lists),
        "phases": checklists.by_phase(lists),
        "done": sum(checklist.done for checklist in lists),
        "guides_index": index_page(GuideIndexPage),
    }
    return render(request, "guides/my_checklists.html", context)
