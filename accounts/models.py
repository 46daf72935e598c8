"""The person who signs in. Email is the login; there is no username."""

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class UserManager(BaseUserManager):
    """Makes people by email. `create_user("a@example.org", name="Ann")`."""

    use_in_migrations = True

    def create_user(self, email, password=None, **fields):
        """Save and return a person; without a password they can sign in by code or passkey only."""
        if not email:
            raise ValueError("A person needs an email address.")
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email, password=None, **fields):
        """Save and return a site owner, who may do everything."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, email):
        """Find a person whatever the letter case of the address typed."""
        return self.get(email__iexact=email)


class User(AbstractBaseUser, PermissionsMixin):
    """A person with a login: provider, staff or reader who books places."""

    email = models.EmailField(_("email address"), unique=True)
    name = models.CharField(_("full name"), max_length=120, blank=True)
    language = models.CharField(
        _("language for mail"), max_length=10, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE
    )
    is_staff = models.BooleanField(default=False, editable=False)
    is_active = models.BooleanField(_("can sign in"), default=True)
    date_joined = models.DateTimeField(default=timezone.now, editable=False)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = []

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = [models.UniqueConstraint(Lower("email"), name="accounts_user_email_any_case")]

    def __str__(self):
        return self.name or self.email

    def get_full_name(self):
        """The name people know them by, or their address when none was given."""
        return self.name or self.email

    def get_short_name(self):
        """The first word of the name."""
        return self.get_full_name().split(" ")[0]

    # Wagtail's user admin lists and sorts by these two; they map to the one name field.
    @property
    def first_name(self):
        return self.get_short_name()

    @property
    def last_name(self):
        return self.name.partition(" ")[2]
