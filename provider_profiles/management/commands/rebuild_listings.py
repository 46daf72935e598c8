"""manage.py rebuild_listings: make the directory's rows again from the live profiles, or say how they differ."""

from django.core.management.base import BaseCommand, CommandError

from provider_profiles.listings import rebuild
from provider_profiles.listings_check import differences


class Command(BaseCommand):
    help = "Makes the directory's rows again from the live profiles. With --check it changes nothing."

    def add_arguments(self, parser):
        parser.add_argument("--check", action="store_true", help="only say in what rows and pages differ")

    def handle(self, *args, check, **options):
        if not check:
            self.stdout.write(f"{rebuild()} profiles.")
            return
        number = 0
        for difference in differences():
            self.stdout.write(difference)
            number += 1
        if number:
            raise CommandError(f"Rows and pages differ in {number} things. Run rebuild_listings.")
        self.stdout.write("Rows and pages agree.")
