"""“Is this page useful?”: two buttons on a page, then room for a sentence, then thanks. No cookie at any step."""

from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from core.own_forms import from_own_pages
from core.ratelimit import allow

from .. import feedback
from ..forms import CommentForm

ANSWERS_AN_HOUR = 30


@never_cache
@require_POST
@from_own_pages
def useful(request):
    """Count Yes or No about a page, and go on to the page that asks for a sentence."""
    page = feedback.page_asked_about(request.POST.get("page", ""))
    said = request.POST.get("useful")
    if page is None or said not in ("yes", "no"):
        raise Http404
    if not allow(request, "guides.useful", ANSWERS_AN_HOUR, 3600):
        return render(request, "guides/useful/later.html", {"read": page}, status=429)
    answer = feedback.answer(request, page, useful=said == "yes")
    return redirect("guides:useful_words", token=feedback.token_of(answer))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@from_own_pages
def useful_words(request, token):
    """GET asks what could be better, POST keeps it. Only for the answer just given, once, within the hour."""
    answer, in_time = feedback.answer_of(token)
    if answer is None:
        raise Http404
    if not in_time:
        return render(request, "guides/useful/too_late.html", {"read": answer.page}, status=410)
    if answer.comment:
        return redirect("guides:useful_thanks", token=token)
    form = CommentForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        feedback.add_words(answer, form.cleaned_data["comment"])
        return redirect("guides:useful_thanks", token=token)
    return render(request, "guides/useful/words.html", {"form": form, "read": answer.page, "answer": answer})


@never_cache
@require_safe
def useful_thanks(request, token):
    """Thanks, and the way back to the page."""
    answer, _in_time = feedback.answer_of(token)
    if answer is None:
        raise Http404
    return render(request, "guides/useful/thanks.html", {"read": answer.page, "answer": answer})
