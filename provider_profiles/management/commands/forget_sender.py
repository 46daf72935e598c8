"""`manage.py forget_sender ADDRESS`: forget what somebody without an account wrote, and invitations to them."""

from django.core.management.base import BaseCommand
from django.db import transaction

from provider_profiles.enquiries import forget_sender
from provider_profiles.people import forget_addresses


class Command(BaseCommand):
    help = "Delete messages from this email address and invitations to it; take it off suggestions about profiles."

    def add_arguments(self, parser):
        parser.add_argument("address")

    @transaction.atomic
    def handle(self, *args, address, **options):
        self.stdout.write(f"Forgotten: {forget_sender(address) + forget_addresses([address])}")
