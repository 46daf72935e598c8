"""The plugin's rows of the permission table and its screens."""

from provider_profiles import shortlist
from provider_profiles.demo_people import INVITATION_TOKEN
from provider_profiles.mail_links import link_for
from provider_profiles.models import (
    Enquiry,
    Listing,
    ProfilePhoto,
    Provider,
    ProviderMembership,
    ProviderProfilePage,
)
from tests.contract.rows import MEMBERS, Row, Screen

READ_AND_WRITE = ("GET", "POST")
NAME = "provider_profiles:"
PUBLIC = "provider_profiles_provider:"
LIST = "provider_profiles_my_list:"
# Forms on cached pages have no token: a post that no page of ours sent is refused (core.own_forms).
NOT_FROM_OUR_PAGES = (403,)


PEOPLE_OF_PAWS = frozenset({"provider", "helper"})
OWNER_OF_PAWS = frozenset({"provider"})


def provider_of_paws():
    """The demo provider with a live profile, an owner and a helper."""
    key = ProviderProfilePage.objects.get(slug="paws-awhile", locale__language_code="en-gb").translation_key
    return Provider.objects.get(profile_key=key)


def profile(path=""):
    """The address of a page of the demo provider's own."""
    return f"/account/profile/{provider_of_paws().pk}/{path}"


def photo_of_paws():
    """The photo of the demo provider: theirs and the moderators' to see as a private file."""
    return {"pk": ProfilePhoto.objects.filter(provider=provider_of_paws()).first().pk}


def a_message():
    """A message to the demo provider: theirs to read, and nobody else's."""
    enquiry = Enquiry.objects.filter(read_at=None).order_by("pk").first()
    return {"provider": enquiry.provider_id, "pk": enquiry.pk}


def the_helper():
    """The membership of the demo provider's helper."""
    return {"pk": ProviderMembership.objects.get(provider=provider_of_paws(), role="helper").pk}


def the_invitation():
    """Who was invited to the demo provider's profile and has not joined."""
    return {"pk": provider_of_paws().invitations.get().pk}


def paws():
    return {"slug": "paws-awhile"}


def some_keys(number):
    """The keys of this many listed profiles, always the same ones."""
    rows = Listing.objects.filter(locale__language_code="en-gb").order_by("sort_name")
    return list(rows.values_list("profile_key", flat=True)[:number])


def some_key():
    return {"key": some_keys(1)[0]}


def shared_list():
    """A link to three of them."""
    return {"link": shortlist.sealed(some_keys(3))}


def comparison():
    return "/my-list/compare/?" + "&".join(f"profile={key.hex}" for key in some_keys(4))


def link_of_paws():
    """A link from a mail to the demo provider, good today."""
    membership = ProviderMembership.objects.select_related("user").get(provider=provider_of_paws(), role="owner")
    return {"token": link_for(membership, "space").token}


def own(name, methods=("GET",), ok=(200, 302), kwargs=dict, allowed=PEOPLE_OF_PAWS, **more):
    """A page of the demo provider's own. Staff and other providers get 404 like everybody else."""

    def named():
        return {"provider": provider_of_paws().pk, **kwargs()}

    return Row(f"{NAME}{name}", named, allowed=allowed, methods=methods, ok=ok, asks_to_sign_in=True, **more)


ROWS = [
    *(Row(f"{LIST}{name}") for name in ("my_list", "compare")),
    *(Row(f"{LIST}{name}", methods=("POST",), post_ok=NOT_FROM_OUR_PAGES) for name in ("save", "remove", "clear")),
    Row(f"{LIST}saved", some_key),
    Row(f"{LIST}share", ok=(302,)),
    Row(f"{LIST}shared", shared_list),
    Row(f"{LIST}save_shared", shared_list, methods=("POST",), post_ok=NOT_FROM_OUR_PAGES),
    Row(f"{LIST}support_plan", methods=READ_AND_WRITE, post_ok=NOT_FROM_OUR_PAGES),
    Row("provider_profiles_missing_support:missing", methods=READ_AND_WRITE, post_ok=NOT_FROM_OUR_PAGES),
    Row("provider_profiles_missing_support:sent"),
    Row(f"{NAME}profiles", allowed=MEMBERS, ok=(200, 302), asks_to_sign_in=True),
    Row(f"{NAME}start", allowed=MEMBERS, methods=READ_AND_WRITE, asks_to_sign_in=True),
    Row(f"{NAME}join", lambda: {"token": INVITATION_TOKEN}, methods=READ_AND_WRITE, ok=(200, 302)),
    own("profile", ok=(200,)),
    own("people", methods=READ_AND_WRITE, ok=(200,), post_ok=(200, 404)),  # a helper sees it and invites nobody
    own("invitation", methods=("POST",), kwargs=the_invitation, allowed=OWNER_OF_PAWS, post_ok=(404,)),
    *(
        own(name, methods=READ_AND_WRITE, ok=(200,), kwargs=the_helper, allowed=OWNER_OF_PAWS)
        for name in ("remove", "hand_over")
    ),
    # Whoever is no member (any more) and presses "leave" is led to what they have: see views_people.leave.
    own("leave", methods=READ_AND_WRITE, ok=(200,), refused=(302, 404)),
    own("step", methods=READ_AND_WRITE, kwargs=lambda: {"key": "name"}),
    own("preview"),
    own("messages", ok=(200,)),
    own("message", methods=READ_AND_WRITE, kwargs=a_message, post_ok=(404,)),
    own("message_delete", kwargs=a_message),
    # The test posts without saying where from, which is refused (core/own_forms.py).
    *(Row(f"{PUBLIC}{name}", paws, methods=READ_AND_WRITE, post_ok=(403,)) for name in ("message", "suggest")),
    *(Row(f"{PUBLIC}{name}", paws) for name in ("message_sent", "suggest_sent", "worried")),
    own("check", methods=READ_AND_WRITE),
    own("sent"),
    *(own(name, methods=("POST",)) for name in ("take_back", "pause", "resume", "confirm")),
    own("change_photo", methods=("POST",), post_ok=(302, 404)),
    own("space", methods=("POST",), post_ok=(302, 404)),
    own("checks", methods=READ_AND_WRITE),
    own("full_until", methods=READ_AND_WRITE),
    Row(f"{NAME}by_mail", kwargs=link_of_paws, methods=READ_AND_WRITE),
    Row(f"{NAME}by_mail_done", kwargs=link_of_paws, ok=(200, 302)),
    Row(
        f"{NAME}photo",
        kwargs=photo_of_paws,
        allowed=PEOPLE_OF_PAWS | {"moderator", "admin"},
        asks_to_sign_in=True,
    ),
]

SCREENS = [
    *(
        Screen(f"profile: {name}", lambda name=name: f"/provider/paws-awhile/{name}/")
        for name in ("message", "message/sent", "suggest", "suggest/sent", "worried")
    ),
    Screen("your messages", lambda: profile("messages/"), who="provider"),
    Screen("a message", lambda: profile(f"messages/{a_message()['pk']}/"), who="provider"),
    Screen("delete a message", lambda: profile(f"messages/{a_message()['pk']}/delete/"), who="provider"),
    Screen("directory", lambda: "/find-support/", max_queries=10),
    Screen("directory filtered", lambda: "/find-support/?q=a&kind=company&pay=own_money", max_queries=10),
    Screen("directory near a place", lambda: "/find-support/?where=Taunton&miles=20&comes=1", max_queries=10),
    Screen("directory, unknown place", lambda: "/find-support/?where=Tauntn", max_queries=10),
    Screen("tell us what is missing", lambda: "/missing-support/?kind=pets&where=Taunton", max_queries=10),
    Screen("told us what is missing", lambda: "/missing-support/sent/", max_queries=10),
    Screen("directory with nobody", lambda: "/find-support/?q=zzzz&kind=pets", max_queries=12),
    Screen("profile", lambda: "/find-support/paws-awhile/", max_queries=10, welsh=False),
    Screen("profile in two languages", lambda: "/find-support/slow-trails/", max_queries=10),
    Screen("my list, empty", lambda: "/my-list/", max_queries=10),
    Screen("compare", comparison, max_queries=10),
    Screen("shared list", lambda: f"/my-list/shared/{shared_list()['link']}/", max_queries=10),
    Screen("support plan, empty", lambda: "/my-list/support-plan/", max_queries=10),
    Screen("start a profile", lambda: "/account/profile/", who="other provider"),
    Screen("your profile", profile, who="provider"),
    Screen("make another profile", lambda: "/account/profile/start/", who="provider"),
    Screen("people of a profile", lambda: profile("people/"), who="provider", max_queries=16),
    Screen("people of a profile, for a helper", lambda: profile("people/"), who="helper"),
    *(
        Screen(f"people: {act}", lambda act=act: profile(f"people/{the_helper()['pk']}/{act}/"), who="provider")
        for act in ("remove", "hand-over")
    ),
    Screen("leave a profile", lambda: profile("people/leave/"), who="helper"),
    Screen("leave a profile, for its owner", lambda: profile("people/leave/"), who="provider"),
    Screen("an invitation", lambda: f"/account/profile/join/{INVITATION_TOKEN}/"),
    Screen("an invitation for another", lambda: f"/account/profile/join/{INVITATION_TOKEN}/", who="applicant"),
    Screen("an invitation that has ended", lambda: "/account/profile/join/none/", status=404),
    *(
        Screen(f"profile step: {key}", lambda key=key: profile(f"change/{key}/"), who="provider")
        for key in ("name", "help", "where", "access", "price", "contact", "about", "photo", "care", "words")
    ),
    Screen("check answers", lambda: profile("check/"), who="provider"),
    Screen("your checks", lambda: profile("checks/"), who="provider"),
    Screen("full until a date", lambda: profile("full-until/"), who="provider"),
    Screen(
        "the page of a link in a mail",
        lambda: f"/account/profile/by-mail/{link_of_paws()['token']}/",
        tags=("form",),
    ),
    Screen("preview of a profile", lambda: profile("preview/"), who="provider", welsh=False),
]
