"""Staying true: the pages behind the links in mails, which need no sign-in, and "full until" for who is signed in.

Opening a link changes nothing, because mail programs open links too. A press does, and pressing twice is no harm.
"""

from datetime import timedelta

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from core.forms import GovukForm
from core.ratelimit import allow

from . import editing
from .mail_links import read
from .models.providers import Space
from .views import DAY, READ, for_providers, to

LONGEST_FULL = timedelta(days=2 * 365)


class FullForm(GovukForm):
    """The last day of being full, if it is known."""

    full_until = forms.DateField(
        label=gettext_lazy("Until when? Leave it empty if you do not know"), required=False,
        help_text=gettext_lazy("The last day on which you are full. After it your page says: please ask."),
        widget=forms.DateInput(attrs={"type": "date", "class": "govuk-input--width-10"}, format="%Y-%m-%d"),
        error_messages={"invalid": gettext_lazy("Enter a real date, like 2027-01-31")},
    )  # fmt: skip

    def clean_full_until(self):
        """Today or later, and not further away than two years."""
        day, today = self.cleaned_data["full_until"], timezone.localdate()
        if day and day < today:
            raise ValidationError(_("Enter today’s date or a later one"))
        if day and day > today + LONGEST_FULL:
            raise ValidationError(_("Enter a date within the next two years"))
        return day


def _posted(request):
    return request.POST if request.method == "POST" else None


def _link_or_answer(request, token):
    """(the link, None), or (None, the page that says why the link does not work)."""
    link, is_ours = read(token)
    if link is None and not is_ours:
        raise Http404
    return link, None if link else render(request, "provider_profiles/by_mail/ended.html", status=410)


@never_cache
@require_http_methods([*READ, "POST"])
def by_mail(request, token):
    """GET says what the button will do; POST does it."""
    link, answer = _link_or_answer(request, token)
    if answer:
        return answer
    form = FullForm(_posted(request)) if link.action == "full" else None
    if request.method == "POST" and (form is None or form.is_valid()):
        if allow(request, "profile-by-mail", 60, DAY, link.membership.pk):
            _act(link, form)
            return redirect("provider_profiles:by_mail_done", token=token)
        messages.error(request, _("You have saved very often today. Try again tomorrow."))
    context = {"link": link, "form": form, "page_title": link.provider.page.title}
    return render(request, "provider_profiles/by_mail/ask.html", context)


def _act(link, form):
    """Do what the link is for, in the name of its member."""
    user, provider = link.user, link.provider
    if link.action == "full":
        editing.set_space(user, provider, Space.FULL, form.cleaned_data["full_until"], how="mail")
    elif link.action == "space":
        editing.set_space(user, provider, Space.SPACE, how="mail")
    elif link.action == "confirm":
        editing.confirm(user, provider, how="mail")
    else:
        editing.set_paused(user, provider, link.action == "pause", how="mail")


def _is_done(link):
    """Whether things stand as the link would have them."""
    provider = link.provider
    if link.action in ("pause", "resume"):
        return provider.is_paused == (link.action == "pause")
    wanted = {"space": Space.SPACE, "full": Space.FULL}.get(link.action, provider.space)
    return provider.confirmed_on == timezone.localdate() and provider.space == wanted


@never_cache
@require_safe
def done(request, token):
    """Thanks, what the public sees now, and how to take it back."""
    link, answer = _link_or_answer(request, token)
    if answer:
        return answer
    if not _is_done(link):
        return redirect("provider_profiles:by_mail", token=token)
    page = link.provider.page
    context = {
        "link": link,
        "undo": link.undo(),
        "provider": link.provider,
        "public_page": page,
        "page_title": page.title,
    }
    return render(request, "provider_profiles/by_mail/done.html", context)


@for_providers(*READ, "POST")
def full_until(request):
    """The same question for somebody who is signed in."""
    initial = {"full_until": request.provider.full_until}
    form = FullForm(_posted(request), initial=initial)
    if request.method == "POST" and form.is_valid():
        editing.set_space(request.user, request.provider, Space.FULL, form.cleaned_data["full_until"])
        messages.success(request, _("Saved. People can see it now."))
        return to(request, "profile")
    return render(request, "provider_profiles/account/full_until.html", {"form": form})
