"""Everything that leads to a person is in what they can take away, or stands here with the reason why not."""

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model

# Model.field → where it stands in the archive: the part of the export (see personal_data.py of each app).
IN_THE_ARCHIVE = {
    "account.EmailAddress.user": "email addresses",
    "mfa.Authenticator.user": "second steps",
    "usersessions.UserSession.user": "devices",
    "guides.SelfCheckResult.user": "self-checks",
    "guides.Tick.user": "ticks",
    "events.Booking.user": "bookings",
    "provider_profiles.Provider.members": "profiles",
    "provider_profiles.ProviderMembership.user": "profiles",
    "provider_profiles.ProfileSubmission.submitted_by": "sent",
    "provider_profiles.ProviderInvitation.invited_by": "invitations sent",
    "provider_profiles.ProfilePhoto.uploaded_by": "photos",
    "wagtailcore.Revision.user": "texts, of their own profile; of other pages it is work for us",
    "wagtailcore.PageLogEntry.user": "noted in the history of the site",
    "wagtailcore.ModelLogEntry.user": "noted in the history of the site",
}
WORK = "what staff did for us; the history of the site says it"
NOT_IN_THE_ARCHIVE = {
    "accounts.User_groups.user": "which group staff are in; site owners see it",
    "accounts.User_user_permissions.user": "as above; no screen sets it",
    "core.SiteImage.uploaded_by_user": WORK,
    "wagtailimages.Image.uploaded_by_user": WORK,
    "wagtaildocs.Document.uploaded_by_user": WORK,
    "wagtailcore.Page.owner": "who made a page in the editor; profiles have none (ProviderMembership)",
    "wagtailcore.Page.locked_by": WORK,
    "wagtailcore.UploadedFile.uploaded_by_user": WORK,
    "wagtail_localize.StringTranslation.last_translated_by": WORK,
    "wagtail_localize.SegmentOverride.last_translated_by": WORK,
    "wagtailcore.WorkflowState.requested_by": WORK,
    "wagtailcore.TaskState.finished_by": WORK,
    "wagtailcore.Comment.user": WORK,
    "wagtailcore.Comment.resolved_by": WORK,
    "wagtailcore.CommentReply.user": WORK,
    "provider_profiles.ProfileSubmission.decided_by": WORK,
    "provider_profiles.ProfileSubmission.first_approved_by": WORK,
    "provider_profiles.ProfileSuggestion.handled_by": WORK,
    "provider_profiles.ProfileCheck.seen_by": WORK,
    "wagtailcore.APIToken.user": "the API of Wagtail is not installed (core/checks_deploy.py)",
    "wagtailadmin.EditingSession.user": "that staff have a page open; gone within the hour",
    "wagtailadmin.FormState.user": "a preview that staff have open; gone with the account",
    "wagtailcore.PageSubscription.user": "which pages staff follow; gone with the account",
    "wagtailusers.UserProfile.user": "how the staff area looks",
}
# Models without a key to a person that hold what somebody wrote or is named by: in the archive as …, or why not.
WORDS_OF_PEOPLE = {
    "core.OrganisationSettings": "the organisation's own address",
    "account.EmailConfirmation": "a link that is sent once, with its address",
    "core.OutboxMail": "mails of the last 30 days: subject and day",
    "events.BookingNeeds": "bookings",
    "guides.PageFeedback": "nobody is asked who they are",
    "provider_profiles.Enquiry": "enquiries sent; those received are others' words, so their days only",
    "provider_profiles.ProfileSuggestion": "suggestions sent; suggestions about the page",
    "provider_profiles.ProfileCheck": "checks",
    "provider_profiles.ProviderNotice": "mails about dates",
    "provider_profiles.ProfilePagePhoto": "texts: the photos and what they show",
    "provider_profiles.ProviderProfilePage": "texts",
    "provider_profiles.ProviderProfilePage_terms": "texts",
    "provider_profiles.ProviderProfilePage_also_areas": "texts",
    "provider_profiles.UnsentAnswers": "sealed: only the key in the browser opens it; gone within the hour",
    "provider_profiles.Listing": "a copy of the public page for the directory",
    "provider_profiles.ListingFacet": "as above",
    "provider_profiles.FacetSet": "numbers of rows of the directory",
    "provider_profiles.GoneProfile": "a hash that names nobody",
    "provider_profiles.MissingSupport": "nobody is asked who they are",
    "provider_profiles.ProviderProfileIndexPage": "a page of ours",
    "provider_profiles.ProfileTerm": "words of ours",
    "provider_profiles.ModeratorPhrase": "words of ours",
    "provider_profiles.SearchSynonym": "words of ours",
}


def to_people():
    """Every field that leads to a person, as "app.Model.field"."""
    for model in apps.get_models(include_auto_created=True):
        for field in model._meta.local_fields + model._meta.local_many_to_many:
            if field.related_model is get_user_model():
                yield f"{model._meta.label}.{field.name}"


@pytest.mark.parametrize("name", sorted(to_people()))
def test_what_leads_to_a_person_is_in_the_archive_or_has_a_reason(name):
    assert (name in IN_THE_ARCHIVE) != (name in NOT_IN_THE_ARCHIVE), f"Say where {name} stands, or why not."


def test_no_reason_is_given_for_what_is_not_there():
    given = {name for name in {*IN_THE_ARCHIVE, *NOT_IN_THE_ARCHIVE} if name.partition(".")[0] in apps.app_configs}
    assert given <= set(to_people())


def test_every_model_of_profiles_and_every_model_with_an_address_has_an_answer():
    """A new model of the plugin, or one with an email field, has to say whether it holds something of a person."""
    known = {name.rpartition(".")[0] for name in {*IN_THE_ARCHIVE, *NOT_IN_THE_ARCHIVE}} | {*WORDS_OF_PEOPLE}
    models = [model for model in apps.get_models(include_auto_created=True) if _may_hold_a_person(model)]
    assert {model._meta.label for model in models} - known - {"accounts.User"} == set()


def _may_hold_a_person(model):
    names = {field.name for field in model._meta.local_fields}
    return model._meta.app_label == "provider_profiles" or names & {"email", "phone", "to", "contact_email"}
