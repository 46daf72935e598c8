"""`manage.py forget_sender ADDRESS`: delete what somebody without an account wrote to providers."""

from django.core.management.base import BaseCommand
from django.db import transaction

from provider_profiles.enquiries import forget_sender


class Command(BaseCommand):
    help = "Delete the messages that gave this email address, and take it off suggestions about profiles."

    def add_arguments(self, parser):
        parser.add_argument("address")

    @transaction.atomic
    def handle(self, *args, address, **options):
        self.stdout.write(f"Forgotten: {forget_sender(address)}")
