"""For tests of several processes: each says who it is, and a process of its own makes the changes.

`python -m tests.core.several` reads the name of a change a line, makes it, and answers "done".
"""

import os
import sys
from datetime import timedelta


class NameTheProcess:
    """Puts the id of the server process on every response."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response.headers["X-Process"] = str(os.getpid())
        return response


def _page(slug):
    from wagtail.models import Page

    return Page.objects.get(slug=slug, locale__language_code="en-gb").specific


def _publish(which, **fields):
    page = _page(which)
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


def publish():
    _publish("about", title="Who we are now")


def publish_a_new_page():
    from home.models import StandardPage

    page = _page("about").get_parent().add_child(instance=StandardPage(title="Brand new", slug="brand-new"))
    page.save_revision().publish()


def unpublish():
    _page("privacy").unpublish()


def change_slug():
    _publish("contact", slug="contact-us")


def move():
    _page("cookies").move(_page("about"), pos="last-child")


def delete():
    _page("accessibility").delete()


def publish_on_schedule():
    from django.core.management import call_command
    from django.utils import timezone

    page = _page("about")
    page.title = "As planned"
    page.go_live_at = timezone.now() - timedelta(minutes=1)
    page.save_revision(approved_go_live_at=page.go_live_at)
    call_command("publish_scheduled")


def change_the_organisation():
    from wagtail.models import Site

    from core.models import OrganisationSettings

    organisation = OrganisationSettings.for_site(Site.objects.get(is_default_site=True))
    organisation.phone = "01632 960 999"
    organisation.save()


def make_private():
    from wagtail.models import PageViewRestriction

    page = _page("terms-of-listing")
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def _listed():
    from provider_profiles.models import ProviderProfilePage

    return ProviderProfilePage.objects.get(slug="paws-awhile", locale__language_code="en-gb").provider


def _pause(paused):
    from provider_profiles.editing import set_paused

    provider = _listed()
    set_paused(provider.memberships.first().user, provider, paused)


def pause():
    _pause(True)


def resume():
    _pause(False)


def erase():
    from django.apps import apps

    for membership in list(_listed().memberships.all()):
        apps.get_app_config("provider_profiles").erase(membership.user)


def rename_an_area():
    area = _listed().page.area
    area.name = "Newtown-on-Test"
    area.save()


def book():
    import uuid

    from events import booking
    from events.models import EventPage

    event = EventPage.objects.get(slug="micro-provider-meet-up-taunton", locale__language_code="en-gb")
    booking.book(event.places, booking.Answers(name="Ana", email="ana@example.org", key=uuid.uuid4()))


if __name__ == "__main__":
    import django

    django.setup()
    for line in sys.stdin:
        globals()[line.strip()]()
        sys.stdout.write("done\n")
        sys.stdout.flush()
