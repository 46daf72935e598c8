"""Two presses of "Make it live" at once: `python -m tests.provider_profiles.race` (DATABASE_URL says where).

Makes a profile with personal care and lets two threads approve it: as one person, then as two. Prints one line of
JSON, and leaves the database as it found it. Run by test_two_people.py.
"""

import json
import sys
from threading import Barrier, Thread

import django


def make(name):
    """A waiting profile with personal care."""
    from core.demo import demo_user
    from provider_profiles import editing
    from provider_profiles.models import ProfileSubmission, ProviderProfileIndexPage
    from provider_profiles.models.submissions import content_digest

    ann = demo_user("race.ann@example.org", "Ann")
    index = ProviderProfileIndexPage.objects.get(locale__language_code="en-gb")
    provider = editing.start(ann, index, name)
    page = editing.draft_of(provider)
    page.my_thing, page.regulation_basis, page.exempt_note = "Racing.", "exempt", "One person."
    revision = page.save_revision(user=ann)
    return ProfileSubmission.objects.create(
        provider=provider, revision=revision, digest=content_digest(revision), submitted_by=ann
    )


def race(submission, people):
    """What each of the two was told, and how things stand."""
    from django.db import connections
    from wagtail.models import PageLogEntry

    from provider_profiles import editing

    start, told = Barrier(len(people)), []

    def press(person):
        start.wait()
        try:
            told.append(editing.approve(person, submission.pk).state)
        except editing.NotPossible:
            told.append("refused")
        finally:
            connections.close_all()

    threads = [Thread(target=press, args=(person,)) for person in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    submission.refresh_from_db()
    log = PageLogEntry.objects.filter(page=submission.provider.page.pk)
    return {
        "told": sorted(told),
        "state": submission.state,
        "agreed": log.filter(action="provider_profiles.agree").count(),
        "approved": log.filter(action="provider_profiles.approve").count(),
    }


def forget():
    """Take away what the race made."""
    from django.contrib.auth import get_user_model
    from wagtail.models import PageLogEntry

    from core.models.outbox import OutboxMail
    from provider_profiles.models import GoneProfile, ProviderProfilePage

    pages = ProviderProfilePage.objects.filter(slug__startswith="race-")
    PageLogEntry.objects.filter(page__in=list(pages.values_list("pk", flat=True))).delete()
    for page in pages:
        GoneProfile.objects.filter(slug_hash=GoneProfile.hash_of(page.slug)).delete()
        page.delete()
        PageLogEntry.objects.filter(page=page.pk).delete()
        GoneProfile.objects.filter(slug_hash=GoneProfile.hash_of(page.slug)).delete()
    OutboxMail.objects.filter(to__icontains="race.").delete()
    get_user_model().objects.filter(email__startswith="race.").delete()


def main():
    from core.demo import demo_user

    people = [
        demo_user(f"race.{name}@example.org", name.capitalize(), groups=["Profile moderators"])
        for name in ("kim", "lou")
    ]
    try:
        first = race(make("Race one"), [people[0], people[0]])
        forget_membership()
        return {"same person": first, "two people": race(make("Race two"), people)}
    finally:
        forget()


def forget_membership():
    """Ann may have a second profile."""
    from provider_profiles.models import ProviderMembership

    ProviderMembership.objects.filter(user__email="race.ann@example.org").delete()


if __name__ == "__main__":
    django.setup()
    sys.stdout.write(json.dumps(main()) + "\n")
