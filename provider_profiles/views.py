"""The provider's pages. Thin: what may be done, and what follows, is decided in editing.py and steps.py."""

from functools import wraps

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from core.ratelimit import allow

from . import editing, unsent
from .account_state import state_of
from .answers import written
from .forms import SendForm
from .forms_photos import words_forms
from .forms_words import beside
from .models import ProfilePhoto
from .models.providers import Space
from .other_words import changed_since, in_language, other_language
from .permissions import may_see_photo, may_start, profiles_of
from .photo_list import MOST_PHOTOS
from .previews import preview_of
from .returning import last_return, notes_of_step
from .showing import facts_of_step
from .steps import next_step, steps_of
from .translations import is_translated_by_staff

DAY = 24 * 3600
READ = ("GET", "HEAD")


def for_providers(*methods):
    """For members of the profile that the address names, `request.provider`. For all others it is not there.

    Sign-in needed, never stored anywhere.
    """

    def decorate(view):
        @wraps(view)
        @never_cache
        @login_required
        @require_http_methods(methods)
        def wrapped(request, provider, *args, **kwargs):
            request.provider = get_object_or_404(profiles_of(request.user), pk=provider)
            if request.provider.page is None:
                raise Http404
            try:
                return view(request, *args, **kwargs)
            except editing.NotPossible as problem:
                messages.error(request, str(problem))
                return to(request, "profile")
            except PermissionDenied:
                raise Http404 from None

        return wrapped

    return decorate


def to(request, name, *args):
    """A redirect to another page of the same profile."""
    return redirect(f"provider_profiles:{name}", request.provider.pk, *args)


@for_providers(*READ)
def profile(request):
    """Status banner and task list."""
    context = {
        "state": state_of(request.provider),
        "may_start": may_start(request.user),
        "has_several": profiles_of(request.user).count() > 1,
    }
    return render(request, "provider_profiles/account/profile.html", context)


@unsent.keeps_what_was_typed
@for_providers(*READ, "POST")
def step(request, key):
    """One step: its answers are saved as soon as they are well made, even when some are still missing."""
    draft = editing.draft_of(request.provider)
    this = steps_of(draft).get(key)
    if this is None:
        raise Http404
    if editing.waiting(request.provider):
        raise editing.NotPossible(_("We are checking your profile. Take it back first if you want to change it."))
    if request.method != "POST":
        typed = unsent.found(request, request.provider)
        return step_page(request, this, this.form(typed, initial=this.form.initial_from(draft), page=draft), draft)
    if not allow(request, "profile-save", 300, DAY, request.user.pk):
        raise editing.NotPossible(_("You have saved very often today. Try again tomorrow."))
    form = this.form(request.POST, request.FILES, initial=this.form.initial_from(draft), page=draft)
    if not form.is_valid():
        return step_page(request, this, form, draft)
    draft = editing.save_step(request.user, request.provider, this, form)
    return unsent.forget(request, request.provider, _after_saving(request, this, form, draft))


def _after_saving(request, this, form, draft):
    """The same page when answers are missing, or else the next place to go."""
    missing = this.missing(draft)
    if request.POST.get("go") == "later":
        messages.success(request, _("Saved. You can come back at any time."))
        return to(request, "profile")
    if missing:
        for field, text in missing.items():
            form.add_error(field if field in form.fields else None, text)
        return step_page(request, this, form, draft, was_saved=True)
    following = next_step(this.key, steps_of(draft))
    if request.GET.get("from") == "check" or following is None:
        return to(request, "check" if request.GET.get("from") == "check" else "profile")
    return to(request, "step", following.key)


def step_page(request, this, form, draft, was_saved=False, photo_words=None):
    notes = notes_of_step(request.provider, draft, this.key)
    keys = list(steps_of(draft))
    context = {
        "step": this,
        "form": form,
        "rows": [(field, notes.pop(field.name, "")) for field in form],
        "other_notes": notes,
        "draft": draft,
        "facts": facts_of_step(draft, this.key),
        "number": keys.index(this.key) + 1,
        "of": len(keys),
        "other": other_language(draft),
        "was_saved": was_saved,
        "was_unsent": form.is_bound and request.method != "POST",
        "stamp": unsent.stamp(request.provider),
        "comes_from_check": request.GET.get("from") == "check",
    }
    if this.key == "photo":
        words = words_forms(draft, bound=photo_words)
        context |= {"photos": words, "photo_words": photo_words, "may_add": len(words) < MOST_PHOTOS}
        if not context["may_add"]:
            context["rows"] = []
    if this.key == "words":
        words = beside(draft, context["rows"])
        here = in_language(draft.locale.language_code)
        context |= {
            "words": words,
            "here": here,
            "by_staff": is_translated_by_staff(draft),
            "is_older": any(row["is_older"] for row in words),
        }
    template = this.key if this.key in ("photo", "words") else "step"
    return render(request, f"provider_profiles/account/{template}.html", context)


@never_cache
@login_required
@require_http_methods(READ)
def photo(request, pk):
    """A photo that is not public, for its owner and for moderators. Everybody else gets 404."""
    found = get_object_or_404(ProfilePhoto.objects.select_related("provider"), pk=pk)
    if not may_see_photo(request.user, found) or not found.file.storage.exists(found.file.name):
        raise Http404
    return FileResponse(found.file.open("rb"), content_type="image/jpeg")


@for_providers(*READ)
def preview(request):
    """The page as the public would see it, with a bar that says it is not public."""
    return preview_of(request, editing.draft_of(request.provider))


@unsent.keeps_what_was_typed
@for_providers(*READ, "POST")
def check(request):
    """Every answer with a link to change it, and the button that sends the profile."""
    state = state_of(request.provider)
    asked = last_return(request.provider)
    form = SendForm(request.POST or unsent.found(request, request.provider), was_asked=bool(asked))
    missing = []
    if request.method == "POST" and form.is_valid():
        if not allow(request, "profile-send", 20, DAY, request.user.pk):
            raise editing.NotPossible(_("You have sent your profile very often today. Try again tomorrow."))
        try:
            editing.submit(request.user, request.provider, form.cleaned_data.get("reply", ""))
            return unsent.forget(request, request.provider, to(request, "sent"))
        except editing.NotReady as problem:
            missing = problem.missing
            count = len(missing)
            form.add_error(
                None,
                ngettext("One answer is missing.", "%(count)d answers are missing.", count) % {"count": count},
            )
    draft = editing.draft_of(request.provider)
    rows = written(draft)
    sections = [(step, rows.get(key, [])) for key, step in steps_of(draft).items()]
    context = {
        "form": form,
        "sections": sections,
        "missing": missing,
        "draft": draft,
        "state": state,
        "asked": asked,
        "stamp": unsent.stamp(request.provider),
        "was_unsent": form.is_bound and request.method != "POST",
        "other": other_language(draft),
        "has_older_words": bool(changed_since(draft)),
    }
    return render(request, "provider_profiles/account/check.html", context)


@for_providers(*READ)
def sent(request):
    """What happens next, with a reference."""
    submission = editing.waiting(request.provider)
    if submission is None:
        return to(request, "profile")
    return render(
        request,
        "provider_profiles/account/sent.html",
        {"submission": submission, "page_title": request.provider.page.title},
    )


@for_providers("POST")
def take_back(request):
    editing.take_back(request.user, request.provider)
    messages.success(request, _("You have your profile back. Send it again when it is ready."))
    return to(request, "profile")


@for_providers("POST")
def pause(request):
    editing.set_paused(request.user, request.provider, True)
    messages.success(request, _("Your profile is paused. It is out of the directory from now on."))
    return to(request, "profile")


@for_providers("POST")
def resume(request):
    editing.set_paused(request.user, request.provider, False)
    messages.success(request, _("Your profile is back in the directory."))
    return to(request, "profile")


@for_providers("POST")
def space(request):
    """Has space, or is full."""
    answer = request.POST.get("space", "")
    if answer not in (Space.SPACE, Space.FULL):
        raise Http404
    editing.set_space(request.user, request.provider, answer)
    messages.success(request, _("Saved. People can see it now."))
    return to(request, "profile")


@for_providers("POST")
def confirm(request):
    editing.confirm(request.user, request.provider)
    messages.success(request, _("Thank you. Your profile says that it was confirmed today."))
    return to(request, "profile")
