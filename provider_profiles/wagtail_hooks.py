"""What staff get in the Wagtail admin: menu, dashboard panel, screens, terms, audit log entries."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from . import (
    moderation,
    not_confirmed,
    staff_history,
    staff_missing,
    staff_profile,
    staff_profiles,
    staff_queue,
    staff_suggestions,
)
from .models import ModeratorPhrase, ProfileTerm, ProviderProfilePage, SearchSynonym
from .permissions import may_moderate


@hooks.register("register_admin_urls")
def admin_urls():
    return [
        path("profiles/", staff_queue.queue, name="provider_profiles_queue"),
        path("profiles/all/", staff_profiles.all_profiles, name="provider_profiles_all"),
        path("profiles/all/spreadsheet/", staff_profiles.spreadsheet, name="provider_profiles_spreadsheet"),
        path("profiles/next/", moderation.next_waiting, name="provider_profiles_next"),
        path("profiles/missing/", staff_missing.missing_support, name="provider_profiles_missing"),
        path("profiles/missing/<int:pk>/handled/", staff_missing.handle, name="provider_profiles_missing_handle"),
        path("profiles/suggestions/", staff_suggestions.suggestions, name="provider_profiles_suggestions"),
        path(
            "profiles/suggestions/<int:pk>/handled/",
            staff_suggestions.handle,
            name="provider_profiles_suggestion_handle",
        ),
        path("profiles/<int:pk>/", moderation.check, name="provider_profiles_check"),
        path("profiles/<int:pk>/public-view/", moderation.public_view, name="provider_profiles_public_view"),
        path("profiles/provider/<int:pk>/", staff_profile.profile, name="provider_profiles_profile"),
        path("profiles/provider/<int:pk>/pause/", staff_profile.set_paused, name="provider_profiles_pause"),
        path("profiles/provider/<int:pk>/confirm/", staff_profile.confirm, name="provider_profiles_confirm"),
        path("profiles/provider/<int:pk>/checks/", staff_profile.checks, name="provider_profiles_checks"),
    ]


class ProfilesMenuItem(MenuItem):
    """Shown to those who check profiles only."""

    def is_shown(self, request):
        return may_moderate(request.user)


@hooks.register("register_admin_menu_item")
def profiles_menu_item():
    return ProfilesMenuItem(_("Profiles"), reverse("provider_profiles_queue"), icon_name="group", order=250)


class WaitingPanel(Component):
    """Dashboard: how many profiles wait for this person, since when, what else there is, and the next one."""

    order = 50
    template_name = "provider_profiles/admin/waiting_panel.html"

    def get_context_data(self, parent_context):
        mine = moderation.waiting_for(parent_context["request"].user)
        oldest = mine.first()
        return {
            "count": mine.count(),
            "oldest": oldest,
            "oldest_name": moderation.name_of(oldest) if oldest else "",
            "age": staff_queue.age_in_words(oldest.submitted_at) if oldest else "",
            "kinds": staff_queue.counts(staff_queue.everything()),
        }


class NotConfirmedPanel(Component):
    """Dashboard: how many profiles somebody should ring about."""

    order = 55
    template_name = "provider_profiles/admin/not_confirmed_panel.html"

    def get_context_data(self, parent_context):
        return {"count": not_confirmed.providers_not_confirmed().count()}


@hooks.register("construct_homepage_panels")
def add_waiting_panel(request, panels):
    if may_moderate(request.user):
        panels.extend([WaitingPanel(), NotConfirmedPanel()])


@hooks.register("register_log_actions")
def register_log_actions(actions):
    staff_history.register(actions)


@hooks.register("before_publish_page")
def nobody_publishes_past_the_moderators(request, page):
    """What `ProfilePermissions` cannot see: a new page, and words that are only in the form that was sent."""
    if isinstance(page, ProviderProfilePage) and page.needs_two_people:
        messages.error(
            request, _("Two moderators have to agree to a profile with personal care. The draft is saved.")
        )
        return redirect("wagtailadmin_pages:edit", page.pk)
    return None


class ProfileTermViewSet(SnippetViewSet):
    """The words profiles are described and filtered by."""

    model = ProfileTerm
    icon = "tag"
    menu_label = _("Profile terms")
    list_display = ["label", "label_cy", "group", "order"]
    list_filter = ["group"]
    search_fields = ["label", "label_cy"]
    add_to_admin_menu = True
    menu_order = 260


register_snippet(ProfileTermViewSet)


class ModeratorPhraseViewSet(SnippetViewSet):
    """Sentences for the screen on which moderators ask for changes."""

    model = ModeratorPhrase
    icon = "comment"
    menu_label = _("Saved phrases")
    list_display = ["text", "text_cy", "order"]
    add_to_admin_menu = True
    menu_order = 261


register_snippet(ModeratorPhraseViewSet)


class SearchSynonymViewSet(SnippetViewSet):
    """Words that mean the same to somebody who searches the directory."""

    model = SearchSynonym
    icon = "search"
    menu_label = _("Search words")
    list_display = ["words"]
    search_fields = ["words"]
    add_to_admin_menu = True
    menu_order = 262


register_snippet(SearchSynonymViewSet)
