"""The accounts app: people's logins and "Your account"."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    name = "accounts"
    verbose_name = _("Accounts")

    def ready(self):
        from accounts import second_factor  # noqa: F401 (registers a receiver)
