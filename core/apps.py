"""The core app: the plugin contract and what every page shares."""

from django.apps import AppConfig
from django.core.management import call_command
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    name = "core"
    verbose_name = _("Site")

    def ready(self):
        from core import checks, checks_deploy, orphans, renditions, signals  # noqa: F401 (some register themselves)

        orphans.let_lists_hold_drafts_without_their_plugin()
        post_migrate.connect(make_cache_table, sender=self, dispatch_uid="core.cache_table")


def make_cache_table(using="default", **kwargs):
    """Receiver of post_migrate: the table that caches and rate limits fall back on is always there."""
    call_command("createcachetable", database=using, verbosity=0)
