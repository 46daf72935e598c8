"""The home app: the home page and plain pages. Knows core only."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Home")

    def ready(self):
        from home.setup import make_first_pages  # imports models

        post_migrate.connect(make_first_pages, sender=self, dispatch_uid="home.first_pages")

    def demo_content(self, home):
        """Make the demo home page and plain pages in both languages; return them."""
        from home.demo import make_pages  # imports models

        return make_pages(home)
