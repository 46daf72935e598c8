"""What staff get in the Wagtail admin: menu, dashboard panel, screens, terms, audit log entries."""

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.log_actions import LogFormatter
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from . import moderation, not_confirmed, staff_missing, staff_suggestions
from .models import ModeratorPhrase, ProfileTerm, Provider, ProviderProfilePage, SearchSynonym
from .permissions import is_member, may_moderate

LOG_ACTIONS = {
    "provider_profiles.submit": (_("Send for checking"), _("Sent for checking")),
    "provider_profiles.take_back": (_("Take back"), _("Taken back by the provider")),
    "provider_profiles.approve": (_("Approve"), _("Approved")),
    "provider_profiles.return": (_("Ask for changes"), _("Changes asked for")),
    "provider_profiles.pause": (_("Pause"), _("Paused")),
    "provider_profiles.resume": (_("Resume"), _("Back in the directory")),
    "provider_profiles.space": (_("Say whether there is space"), _("Said whether there is space")),
    "provider_profiles.confirm": (_("Confirm"), _("Said that everything is still right")),
    "provider_profiles.own_checks": (_("Say which checks there are"), _("Said which checks there are")),
    "provider_profiles.checks": (_("Change checks"), _("Checks changed")),
    "provider_profiles.invite": (_("Invite a helper"), _("A helper was invited")),
    "provider_profiles.withdraw": (_("Withdraw an invitation"), _("An invitation was withdrawn")),
    "provider_profiles.join": (_("Join"), _("Joined as a helper")),
    "provider_profiles.remove": (_("Remove a helper"), _("Helper removed")),
    "provider_profiles.leave": (_("Leave"), _("Left the profile")),
    "provider_profiles.hand_over": (_("Hand over"), _("Handed over to a new owner")),
    "provider_profiles.inherit": (_("Take over"), _("Owner now, because the owner closed their account")),
}


HOW = {"mail": _("by the link in a mail"), "staff": _("by staff")}


class HowFormatter(LogFormatter):
    """Says how an act was done, where it was not done by signing in, and whom it was about."""

    def format_message(self, log_entry):
        data = log_entry.data or {}
        more = HOW.get(data.get("how")) or get_user_model().objects.filter(pk=data.get("member")).first()
        return f"{self.message} ({more})" if more else self.message


@hooks.register("register_admin_urls")
def admin_urls():
    return [
        path("profiles/", moderation.queue, name="provider_profiles_queue"),
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
        path("profiles/provider/<int:pk>/pause/", moderation.set_paused, name="provider_profiles_pause"),
        path("profiles/provider/<int:pk>/confirm/", moderation.confirm, name="provider_profiles_confirm"),
        path("profiles/provider/<int:pk>/checks/", moderation.checks, name="provider_profiles_checks"),
    ]


class ProfilesMenuItem(MenuItem):
    """Shown to those who check profiles only."""

    def is_shown(self, request):
        return may_moderate(request.user)


@hooks.register("register_admin_menu_item")
def profiles_menu_item():
    return ProfilesMenuItem(_("Profiles"), reverse("provider_profiles_queue"), icon_name="group", order=250)


class WaitingPanel(Component):
    """Dashboard: how many profiles wait, since when, and the way to the next one."""

    order = 50
    template_name = "provider_profiles/admin/waiting_panel.html"

    def get_context_data(self, parent_context):
        submissions = list(moderation.waiting()[:100])
        oldest = submissions[0] if submissions else None
        return {
            "count": len(submissions),
            "oldest": oldest,
            "oldest_name": moderation.name_of(oldest) if oldest else "",
            "days": (timezone.now() - oldest.submitted_at).days if oldest else 0,
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
    for key, (label, message) in LOG_ACTIONS.items():
        formatter = type("ProfileLogFormatter", (HowFormatter,), {"label": label, "message": message})
        actions.register_action(key)(formatter)


def is_own_profile(user, page):
    """Whether the page is a profile that this person belongs to."""
    is_profile = getattr(page, "specific_class", None) is ProviderProfilePage
    return is_profile and is_member(user, Provider.objects.filter(profile_key=page.translation_key).first())


@hooks.register("before_publish_page")
def nobody_publishes_their_own(request, page):
    """The page editor must not be a way round the rule that nobody approves their own profile."""
    if is_own_profile(request.user, page):
        messages.error(request, _("This is your own profile. Somebody else has to publish it."))
        return redirect("wagtailadmin_pages:edit", page.pk)
    return None


@hooks.register("before_bulk_action")
def nobody_publishes_their_own_among_others(request, action_type, objects, action):
    """Nor must publishing many pages at once."""
    if action_type == "publish" and any(is_own_profile(request.user, page) for page in objects):
        messages.error(request, _("Your own profile is among these. Somebody else has to publish it."))
        return redirect("wagtailadmin_home")
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
