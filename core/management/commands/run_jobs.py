"""Run the scheduled jobs that are due: mail, publishing, reminders, expiry, retention."""

import time

from django.core.management.base import BaseCommand

from core.jobs import run_due


class Command(BaseCommand):
    help = "Run every job that is due, once; or keep on running them with --forever."

    def add_arguments(self, parser):
        parser.add_argument("--forever", action="store_true", help="look again every few seconds, until stopped")
        parser.add_argument("--seconds", type=float, default=5, help="how often to look (default 5)")

    def handle(self, *args, **options):
        while True:
            for key in run_due():
                if options["verbosity"] > 1 or not options["forever"]:
                    self.stdout.write(key)
            if not options["forever"]:
                return
            time.sleep(options["seconds"])
