"""The plugin's rows of the permission table and its screens."""

from provider_profiles.models import ProfilePhoto, ProviderProfilePage
from tests.contract.rows import MEMBERS, Row, Screen

READ_AND_WRITE = ("GET", "POST")
NAME = "provider_profiles:"


def photo_of_paws():
    """The photo of the demo provider: theirs and the moderators' to see as a private file."""
    key = ProviderProfilePage.objects.get(slug="paws-awhile", locale__language_code="en-gb").translation_key
    return {"pk": ProfilePhoto.objects.filter(provider__profile_key=key).first().pk}


def own(name, methods=("GET",), ok=(200, 302), **more):
    """A page of the signed-in person's own profile; somebody without one is sent to the start."""
    return Row(f"{NAME}{name}", allowed=MEMBERS, methods=methods, ok=ok, asks_to_sign_in=True, **more)


ROWS = [
    own("profile", ok=(200,)),
    own("start", methods=READ_AND_WRITE),
    own("step", methods=READ_AND_WRITE, kwargs=lambda: {"key": "name"}),
    own("preview"),
    own("check", methods=READ_AND_WRITE),
    own("sent"),
    *(own(name, methods=("POST",)) for name in ("take_back", "pause", "resume", "confirm", "remove_photo")),
    own("space", methods=("POST",), post_ok=(302, 404)),
    Row(
        f"{NAME}photo",
        kwargs=photo_of_paws,
        allowed=frozenset({"provider", "moderator", "admin"}),
        asks_to_sign_in=True,
    ),
]

SCREENS = [
    Screen("directory", lambda: "/find-support/", max_queries=10),
    Screen("directory filtered", lambda: "/find-support/?q=a&kind=company&pay=own_money", max_queries=10),
    Screen("directory with nobody", lambda: "/find-support/?q=zzzz&kind=pets", max_queries=12),
    Screen("profile", lambda: "/find-support/paws-awhile/", max_queries=10, welsh=False),
    Screen("profile in two languages", lambda: "/find-support/slow-trails/", max_queries=10),
    Screen("start a profile", lambda: "/account/profile/", who="other provider"),
    Screen("your profile", lambda: "/account/profile/", who="provider"),
    *(
        Screen(f"profile step: {key}", lambda key=key: f"/account/profile/change/{key}/", who="provider")
        for key in ("name", "help", "where", "price", "contact", "about", "photo", "care")
    ),
    Screen("check answers", lambda: "/account/profile/check/", who="provider"),
    Screen("preview of a profile", lambda: "/account/profile/preview/", who="provider", welsh=False),
]
