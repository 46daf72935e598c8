"""manage.py rebuild_listings: make the directory's rows again from the live profiles."""

from django.core.management.base import BaseCommand

from provider_profiles.listings import rebuild


class Command(BaseCommand):
    help = "Makes the directory's rows again from the live profiles."

    def handle(self, *args, **options):
        self.stdout.write(f"{rebuild()} profiles.")
