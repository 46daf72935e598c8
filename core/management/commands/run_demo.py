"""Serve the demo site: bring the database up to date, say where it is and who can sign in, and run the server."""

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from core.demo import DEMO_PEOPLE


class Command(BaseCommand):
    help = "Serve the demo site on this machine."

    def add_arguments(self, parser):
        parser.add_argument("--port", default="8000")

    def handle(self, *args, **options):
        if self._something_to_migrate():
            call_command("migrate", verbosity=0)
        self._welcome(f"http://localhost:{options['port']}")
        # Watching files would start everything twice; `manage.py runserver` does that for whoever changes code.
        call_command("runserver", options["port"], use_reloader=False)

    @staticmethod
    def _something_to_migrate():
        executor = MigrationExecutor(connection)
        return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))

    def _welcome(self, site):
        write = self.stdout.write
        write(f"\nFoothold is at {site}/  (Welsh: {site}/cy/)\n")
        write(f"Sign in at {site}/accounts/login/ with one of these addresses.")
        write(f"The code comes by mail: printed here, and listed at {site}/mailbox/.\n")
        for email, _name, what in DEMO_PEOPLE:
            write(f"  {email:<26} {what}")
        write(f"\nStaff: {site}/admin/\n")
