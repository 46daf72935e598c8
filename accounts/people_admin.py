"""People in the staff area: site owners add staff, group them and stop sign-ins; staff choose how it looks.

Wagtail's own screens think of first names, passwords and free changes of address. Here a person has one name,
signs in by a code, and changes their address themselves, so that the address that signs in is always theirs.
"""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.views.account import AccountView, LocaleSettingsPanel, ThemeSettingsPanel
from wagtail.users.forms import UserCreationForm, UserEditForm
from wagtail.users.models import UserProfile
from wagtail.users.views.users import DeleteView, IndexView, UserViewSet

from accounts.models import User
from accounts.personal_data import close


class _OneName:
    """What both forms share: one name, and addresses alike whatever the letter case."""

    def clean_email(self):
        return self.cleaned_data["email"].lower()


class AddPersonForm(_OneName, UserCreationForm):
    """A new member of staff. They get in by asking for a code to this address."""

    first_name = last_name = None

    class Meta(UserCreationForm.Meta):
        fields = ["email", "name", "language", "is_superuser", "groups"]

    def save(self, commit=True):
        with transaction.atomic():
            person = super().save(commit=False)
            person.set_unusable_password()
            person.save()
            self.save_m2m()
            person.emailaddress_set.get_or_create(email=person.email, defaults={"primary": True})
        return person


class EditPersonForm(_OneName, UserEditForm):
    """Groups and whether they may sign in. The address is theirs to change."""

    first_name = last_name = None

    class Meta(UserEditForm.Meta):
        fields = ["email", "name", "language", "is_active", "is_superuser", "groups"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["email"].disabled = True
        self.fields["email"].help_text = _("People change their address themselves, under Your account.")


class PeopleListView(IndexView):
    """Everybody with an account."""

    page_title = _("People")
    add_item_label = _("Add a person")
    search_fields = ("name", "email")

    def order_queryset(self, queryset):
        if self.ordering in ("name", "-name"):
            return queryset.order_by(self.ordering)
        return super().order_queryset(queryset)


class ClosePersonView(DeleteView):
    """Delete with all that the site holds about the person, as when they close the account themselves."""

    def delete_action(self):
        close(self.object)


class PeopleViewSet(UserViewSet):
    """Settings → People."""

    menu_label = _("People")
    index_view_class = PeopleListView
    delete_view_class = ClosePersonView

    def get_form_class(self, for_update=False):
        return EditPersonForm if for_update else AddPersonForm


@hooks.register("before_bulk_action")
def close_each_of_many(request, action_type, objects, action):
    """Deleting several people closes each account in full."""
    if action_type != "delete" or action.model is not User:
        return None
    people = [person for person in objects if person != request.user]
    for person in people:
        close(person)
    messages.success(request, gettext("Accounts closed: %(number)d") % {"number": len(people)})
    return redirect(reverse("wagtailusers_users:index"))


class PreferencesView(AccountView):
    """How the staff area looks for the person. Name, address and signing in are under Your account on the site."""

    page_title = _("How the staff area looks")

    def get_panels(self):
        profile = UserProfile.get_for_user(self.request.user)
        panels = [
            panel(self.request, self.request.user, profile) for panel in (LocaleSettingsPanel, ThemeSettingsPanel)
        ]
        return [panel for panel in panels if panel.is_active()]
