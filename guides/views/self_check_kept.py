"""Results of self-checks that a signed-in person keeps: see, compare, delete."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from core.query import in_language_or_original

from ..models import SelfCheckPage, SelfCheckResult
from ..self_check import compare, known, outcome
from ..self_check_forms import CompareForm
from ..templatetags.self_check_tags import day_and_time
from .self_check import READ_AND_WRITE, with_answers


@never_cache
@login_required
@require_http_methods(READ_AND_WRITE)
@with_answers
def keep(request, page, answers, sealed):
    """GET asks, as somebody who has just signed in needs; POST keeps the result in the account."""
    context = {"check": page, "sealed": sealed}
    if request.method == "POST" and answers:
        if SelfCheckResult.objects.keep(request.user, page, answers):
            messages.success(request, _("Your result is kept in your account."))
            return redirect("guides:kept_self_checks")
        context["full"] = True
    context["nothing"] = not answers
    return render(request, "guides/self_check/keep.html", context)


@never_cache
@login_required
@require_safe
def kept(request):
    """The results a person keeps."""
    return _list(request, list(SelfCheckResult.objects.of(request.user)))


def _list(request, results, form=None):
    pages = _pages(results)
    rows = [(result, pages.get(result.page_key)) for result in results]
    if form is None and len(results) > 1:
        form = CompareForm(_choices(rows), initial={"first": results[1].pk, "second": results[0].pk})
    context = {"rows": rows, "form": form, "start": in_language_or_original(SelfCheckPage).first()}
    return render(request, "guides/self_check/kept.html", context)


def _pages(results):
    """{translation key: the self-check in the reader's language, else the original}."""
    keys = {result.page_key for result in results}
    pages = in_language_or_original(SelfCheckPage).filter(translation_key__in=keys)
    return {page.translation_key: page for page in pages}


def _choices(rows):
    """Results as choices of a form: their day, and their name where there are several self-checks."""
    several = len({result.page_key for result, _page in rows}) > 1

    def label(result, page):
        taken = day_and_time(result.taken_at)
        return f"{taken}: {page.title}" if several and page else taken

    return [(result.pk, label(result, page)) for result, page in rows]


@never_cache
@login_required
@require_safe
def kept_one(request, pk):
    """One kept result. Somebody else's is not found."""
    result = get_object_or_404(SelfCheckResult.objects.of(request.user), pk=pk)
    page = _pages([result]).get(result.page_key)
    context = {"check": page, "result": result}
    if page:
        answers = known(result.answers, page.questions)
        context["outcome"] = outcome(page.questions, answers, request)
        context["given"] = [(asked, asked.label_of(answers.get(asked.id))) for asked in page.questions]
    return render(request, "guides/self_check/kept_one.html", context)


@never_cache
@login_required
@require_safe
def compare_kept(request):
    """Two results side by side, what changed first. A choice that makes no sense shows the list and says why."""
    results = {result.pk: result for result in SelfCheckResult.objects.of(request.user)}
    pages = _pages(results.values())
    form = CompareForm(
        _choices([(result, pages.get(result.page_key)) for result in results.values()]), request.GET
    )
    if not form.is_valid():
        return _list(request, list(results.values()), form)
    pair = [results[form.cleaned_data[name]] for name in ("first", "second")]
    earlier, later = sorted(pair, key=lambda result: (result.taken_at, result.pk))
    page = pages.get(earlier.page_key)
    if page is None or earlier.page_key != later.page_key:
        form.add_error("second", _("These are two different self-checks. Choose two results of the same one."))
        return _list(request, list(results.values()), form)
    changed, same = compare(page.questions, earlier.answers, later.answers)
    ids = {asked.id for asked in page.questions}
    context = {
        "check": page,
        "earlier": earlier,
        "later": later,
        "changed": changed,
        "same": same,
        "some_are_gone": not (earlier.answers.keys() | later.answers.keys()) <= ids,
    }
    return render(request, "guides/self_check/compare.html", context)


@never_cache
@login_required
@require_http_methods(READ_AND_WRITE)
def delete(request, pk):
    """GET asks, POST deletes one of one's own results."""
    result = get_object_or_404(SelfCheckResult.objects.of(request.user), pk=pk)
    if request.method == "POST":
        result.delete()
        messages.success(request, _("The result is deleted."))
        return redirect("guides:kept_self_checks")
    return render(request, "guides/self_check/delete.html", {"result": result})


@never_cache
@login_required
@require_http_methods(READ_AND_WRITE)
def delete_all(request):
    """GET asks, POST deletes every kept result of the person."""
    results = SelfCheckResult.objects.of(request.user)
    if request.method == "POST":
        number = results.count()
        results.delete()
        said = ngettext("%(number)s result is deleted.", "%(number)s results are deleted.", number)
        messages.success(request, said % {"number": number})
        return redirect("guides:kept_self_checks")
    return render(request, "guides/self_check/delete.html", {"all": True})
