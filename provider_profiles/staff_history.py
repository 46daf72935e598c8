"""What was done to a profile, by whom, when and why: the entries of Wagtail's log, in words."""

from django.contrib.auth import get_user_model
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter
from wagtail.models import PageLogEntry

from .checklist import TEXTS
from .models import ProfileCheck, ProfileSuggestion

MOST_SHOWN = 30
APPROVE = "provider_profiles.approve"
LOG_ACTIONS = {
    "provider_profiles.submit": (_("Send for checking"), _("Sent for checking")),
    "provider_profiles.take_back": (_("Take back"), _("Taken back by the provider")),
    "provider_profiles.agree": (_("Agree as the first of two"), _("Agreed as the first of two")),
    APPROVE: (_("Approve"), _("Approved")),
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
    "provider_profiles.suggestion": (_("Handle a suggestion"), _("Suggestion of a reader handled")),
}
# Of Wagtail's own entries, those that change what the public sees.
OTHERS = ("wagtail.publish", "wagtail.unpublish", "wagtail.publish.schedule", "wagtail.publish.scheduled")
HOW = {"mail": _("by the link in a mail"), "staff": _("by staff")}


class ProfileLogFormatter(LogFormatter):
    """Says how an act was done, where it was not done by signing in, and what or whom it was about."""

    def format_message(self, log_entry):
        data = log_entry.data or {}
        about = [HOW.get(data.get("how")), *_kinds(ProfileCheck.Kind, data.get("checks", []))]
        about += [
            gettext("not any more: %(what)s") % {"what": what}
            for what in _kinds(ProfileCheck.Kind, data.get("gone", []))
        ]
        about.append(get_user_model().objects.filter(pk=data.get("member")).first())
        about += _kinds(ProfileSuggestion.Kind, data.get("suggestion", []))
        said = ", ".join(str(part) for part in about if part)
        return f"{self.message} ({said})" if said else str(self.message)

    def format_comment(self, log_entry):
        """Why, in the words of whoever did it; or what was looked at."""
        data = log_entry.data or {}
        parts = [data.get("reason", "")]
        for key, label in (
            ("ticked", gettext("Looked at: %(what)s")),
            ("not_ticked", gettext("Not ticked: %(what)s")),
        ):
            texts = [str(TEXTS[point]) for point in data.get(key, []) if point in TEXTS]
            parts.append(label % {"what": "; ".join(texts)} if texts else "")
        return "\n".join(part for part in parts if part)


def _kinds(choices, keys):
    return [choices(key).label for key in keys if key in choices.values]


def register(actions):
    """Tell Wagtail's log about the acts of this plugin."""
    for key, (label, message) in LOG_ACTIONS.items():
        formatter = type("ProfileLogFormatter", (ProfileLogFormatter,), {"label": label, "message": message})
        actions.register_action(key)(formatter)


def history_of(provider):
    """The newest log entries about any language's page of a profile. Single edits of drafts are left out."""
    entries = PageLogEntry.objects.filter(page__in=provider.pages.values("pk"))
    approved = PageLogEntry.objects.filter(action=APPROVE, revision=OuterRef("revision"))
    entries = entries.filter(Q(action__startswith="provider_profiles.") | Q(action__in=OTHERS))
    entries = entries.exclude(Q(action="wagtail.publish") & Exists(approved))
    return entries.select_related("user").order_by("-timestamp", "-pk")[:MOST_SHOWN]
