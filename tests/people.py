"""The eleven roles of the permission table, and how a test becomes one of them.

Sessions are made as allauth makes them, with the record of how the person signed in; the journeys through the
real sign-in pages are in tests/accounts.
"""

import time
from importlib import import_module

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY, get_user_model
from django.contrib.auth.models import Group

from core.demo import demo_user
from core.roles import ADMIN_ACCESS, grant

ANONYMOUS = "anonymous"
ADMINS = {"admin"}
# The group of these roles comes with a plugin; while it is off, they are members like others.
STAFF_OF_PLUGINS = {"moderator": "provider_profiles", "events officer": "events"}
STAFF = {"editor", "admin access only", *ADMINS} | {
    role for role, plugin in STAFF_OF_PLUGINS.items() if plugin in settings.SITE_PLUGINS
}
PROVIDERS = {"provider", "helper", "other provider"}
SIGNED_IN = {"applicant", *PROVIDERS, *STAFF, *STAFF_OF_PLUGINS}
ROLES = (ANONYMOUS, "suspended provider", *sorted(SIGNED_IN))

ADDRESSES = {
    "applicant": "applicant@example.org",
    "provider": "provider@example.org",
    "helper": "helper@example.org",  # of the provider's profile
    "other provider": "new.provider@example.org",
    "suspended provider": "suspended@example.org",
    "editor": "editor@example.org",
    "moderator": "moderator@example.org",
    "events officer": "events@example.org",
    "admin access only": "admin.access@example.org",
    "admin": "admin@example.org",
}


def user_of(role):
    """The person of a role; made when the demo has none."""
    email = ADDRESSES[role]
    user = get_user_model().objects.filter(email=email).first() or demo_user(email, role.capitalize())
    if role == "applicant":
        user.emailaddress_set.update(verified=False)
    if role == "suspended provider" and user.is_active:
        user.is_active = False
        user.save()
    if role == "admin access only":
        user.groups.add(grant("Admin access only", [ADMIN_ACCESS]))
    return user


def session_of(user, *, second_factor=False):
    """The key of a new session of this person, saved; with `second_factor` as after a code from an app."""
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    methods = [{"method": "code", "at": time.time(), "email": user.email}]
    if second_factor:
        methods.append({"method": "mfa", "at": time.time(), "type": "totp"})
    session["account_authentication_methods"] = methods
    session["account_authentication_methods_user"] = str(user.pk)  # the list counts for them only
    session.save()
    return session.session_key


def sign_in(client, role, *, second_factor=None):
    """Make a test client that role. Staff have taken their second step unless `second_factor` says no."""
    if role == ANONYMOUS:
        return client
    if second_factor is None:
        second_factor = role in STAFF
    client.cookies[settings.SESSION_COOKIE_NAME] = session_of(user_of(role), second_factor=second_factor)
    return client


def group_names():
    """Every staff group there is."""
    return set(Group.objects.values_list("name", flat=True))
