"""A self-check, question by question. Nothing is stored: the answers so far are sealed into the address."""

from functools import wraps

from django.conf import settings
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from core.languages import path_in
from core.mail import send_templated
from core.own_forms import from_own_pages
from core.query import site_pages
from core.ratelimit import allow, take

from ..models import SelfCheckPage
from ..self_check import outcome, pack, unpack
from ..self_check_forms import MailForm, QuestionForm

READ_AND_WRITE = ["GET", "HEAD", "POST"]
MAILS_FROM_ONE_PLACE = 10  # an hour
MAILS_TO_ONE_ADDRESS = 3  # a day
HOUR, DAY = 3600, 86400


def with_answers(view):
    """Decorator: turn the page's key and the sealed answers of an address into the page and the answers.

    A page that is not translated leads to its English address; answers that cannot be read lead to words about it.
    """

    @wraps(view)
    def opened(request, key, sealed="", **kwargs):
        page = site_pages(SelfCheckPage).filter(translation_key=key).first()
        if page is None:
            if site_pages(SelfCheckPage, settings.LANGUAGE_CODE).filter(translation_key=key).exists():
                return redirect(path_in(settings.LANGUAGE_CODE, request.path))
            raise Http404
        answers = unpack(sealed, page.questions)
        if answers is None:
            return render(request, "guides/self_check/lost.html", {"check": page}, status=404)
        return view(request, page, answers, sealed=sealed, **kwargs)

    return opened


@never_cache
@require_http_methods(READ_AND_WRITE)
@from_own_pages
@with_answers
def question(request, page, answers, number, sealed):
    """Ask one question; with POST take its answer and go on. `then=result` comes from the result and goes back."""
    if not 1 <= number <= len(page.questions):
        raise Http404
    asked = page.questions[number - 1]
    data = request.POST if request.method == "POST" else request.GET
    back_to_result = data.get("then") == "result"
    form = QuestionForm(asked, request.POST if request.method == "POST" else None, initial=_given(asked, answers))
    if request.method == "POST":
        if "skip" in request.POST:
            answers.pop(asked.id, None)
            return _go_on(page, answers, number, back_to_result)
        if form.is_valid():
            answers[asked.id] = form.cleaned_data["answer"]
            return _go_on(page, answers, number, back_to_result)
    context = {
        "check": page,
        "question": asked,
        "form": form,
        "sealed": sealed,
        "before": number - 1,
        "back_to_result": back_to_result,
    }
    return render(request, "guides/self_check/question.html", context)


def _given(asked, answers):
    return {"answer": answers.get(asked.id)}


def _go_on(page, answers, number, back_to_result):
    """To the next question, or to the result after the last one or after a change."""
    key, sealed = page.translation_key, pack(answers)
    if back_to_result or number >= len(page.questions):
        return redirect("guides:self_check_result", key=key, sealed=sealed)
    return redirect("guides:self_check", key=key, number=number + 1, sealed=sealed)


@never_cache
@require_safe
@with_answers
def result(request, page, answers, sealed):
    """What somebody brings, and what to sort out first."""
    context = {
        "check": page,
        "sealed": sealed,
        "outcome": outcome(page.questions, answers, request),
        "given": [(asked, asked.label_of(answers.get(asked.id))) for asked in page.questions],
    }
    return render(request, "guides/self_check/result.html", context)


@never_cache
@require_http_methods(READ_AND_WRITE)
@from_own_pages
@with_answers
def email(request, page, answers, sealed):
    """Ask for an address and mail the result to it. The answer is the same whoever's address it is."""
    user = request.user
    start = {"email": user.email} if user.is_authenticated else {}
    form = MailForm(request.POST if request.method == "POST" else None, initial=start)
    status = 200
    if request.method == "POST" and form.is_valid():
        if allow(request, "guides.self_check_mail", MAILS_FROM_ONE_PLACE, HOUR):
            _send(form.cleaned_data["email"], page, answers)
            return redirect("guides:self_check_sent", key=page.translation_key, sealed=sealed)
        form.add_error(None, _("Many results were mailed from here. Please wait an hour, or print yours."))
        status = 429
    context = {"check": page, "form": form, "sealed": sealed}
    return render(request, "guides/self_check/email.html", context, status=status)


def _send(address, page, answers):
    """Write the mail, unless this address has had enough of them today. Nobody is told which."""
    if take("guides.self_check_mail_to", MAILS_TO_ONE_ADDRESS, DAY, address):
        context = {"check": page, "outcome": outcome(page.questions, answers)}
        send_templated(address, "guides/mail/self_check", context, forget_when_sent=True)


@never_cache
@require_safe
@with_answers
def sent(request, page, answers, sealed):
    """The mail is on its way."""
    return render(request, "guides/self_check/sent.html", {"check": page, "sealed": sealed})
