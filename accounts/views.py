"""Your account, and the one sign-in page that allauth has not got: by password, beside its page for codes."""

from allauth.account.decorators import reauthentication_required
from allauth.account.views import LoginView
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import FileResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from accounts import personal_data
from accounts.doors import ADMIN_ACCESS
from accounts.forms import CloseAccountForm, DetailsForm, PasswordLoginForm
from accounts.my_data import archive


class PasswordLoginView(LoginView):
    """allauth's login with a password field, for people who set a password."""

    template_name = "account/login_password.html"

    def get_form_class(self):
        return PasswordLoginForm


@never_cache
@login_required
@require_GET
def dashboard(request):
    """Where signing in leads: the tiles of the plugins, then the account itself."""
    return render(request, "accounts/dashboard.html", {"is_staff": request.user.has_perm(ADMIN_ACCESS)})


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def details(request):
    """Name and language of mails."""
    form = DetailsForm(request.POST if request.method == "POST" else None, instance=request.user)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Your details are saved."))
        return redirect("accounts:dashboard")
    return render(request, "accounts/details.html", {"form": form})


@never_cache
@login_required
@require_GET
def data(request):
    """What we hold, to take away or to have deleted."""
    return render(request, "accounts/data.html")


@never_cache
@login_required
@reauthentication_required(app="allauth.account")
@require_GET
def download(request):
    """Everything we hold about the person, as one ZIP file: a page to read, the same as JSON, and their files."""
    return FileResponse(archive(request.user), as_attachment=True, filename="my-data.zip")


@never_cache
@login_required
@reauthentication_required(app="allauth.account")
@require_http_methods(["GET", "HEAD", "POST"])
def close(request):
    """Close the account after a tick. A member of staff asks an administrator instead."""
    is_staff = request.user.has_perm(ADMIN_ACCESS)
    form = CloseAccountForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and not is_staff and form.is_valid():
        person = request.user
        logout(request)
        personal_data.close(person)
        messages.success(request, _("Your account is closed. What we held about you is deleted."))
        return redirect("wagtail_serve", "")
    return render(request, "accounts/close.html", {"form": form, "is_staff": is_staff})
