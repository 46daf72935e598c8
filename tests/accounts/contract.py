"""Addresses and screens of accounts: our own under /account/, allauth's under /accounts/."""

from tests.contract.rows import EVERYONE, MEMBERS, NOBODY, Row, Screen
from tests.people import ANONYMOUS, STAFF

READERS = EVERYONE - MEMBERS
CONFIRMED = MEMBERS - {"applicant"}
FORM = ("GET", "POST", "PUT")  # Django's FormView takes a PUT as a POST


def entrance(name, **options):
    """A page on the way in: who has come in is led away."""
    return Row(name, allowed=READERS, sent_on=MEMBERS, methods=FORM, **options)


def own(name, methods=("GET",), **options):
    """A page of whoever has signed in."""
    options = {"allowed": MEMBERS, "asks_to_sign_in": True, **options}
    return Row(name, methods=methods, **options)


def needs_a_second_step(name, methods=("GET",), **options):
    """A page that is there once the person has an app, a passkey or codes; the people of these tests have none."""
    return own(name, methods, ok=(404,), post_ok=(404,), **options)


EVERY_METHOD = ("GET", "POST", "PUT", "PATCH", "DELETE")
ROWS = [
    Row("accounts:dashboard", allowed=MEMBERS, asks_to_sign_in=True),
    own("accounts:details", ("GET", "POST")),
    own("accounts:data"),
    own("accounts:download"),
    own("accounts:close", ("GET", "POST")),
    entrance("accounts:password_login"),
    Row("wagtailadmin_login", allowed=STAFF, sent_on=frozenset(STAFF | {ANONYMOUS, "suspended provider"})),
    # In place of Wagtail's account page: how the staff area looks, and nothing about signing in.
    Row("wagtailadmin_account", allowed=frozenset(STAFF), methods=("GET", "POST"), asks_to_sign_in=True),
    Row("wagtaildocs_serve", lambda: (999, "none.pdf"), allowed=NOBODY),
    Row("wagtaildocs_authenticate_with_password", lambda: {"restriction_id": 1}, allowed=NOBODY),
    entrance("account_login"),
    Row("account_logout", methods=("GET", "POST"), ok=(200, 302)),
    Row("account_inactive"),
    entrance("account_signup"),
    # Nobody here has a password or an app to prove it is them with, so these refuse with a page of words.
    own("account_reauthenticate", EVERY_METHOD, ok=(403,), post_ok=(403,)),
    own("mfa_reauthenticate", EVERY_METHOD, ok=(403,), post_ok=(403,)),
    own("mfa_reauthenticate_webauthn", EVERY_METHOD, ok=(403,), post_ok=(403,)),
    own("account_email", FORM, ok=(200,)),
    Row("account_email_verification_sent", sent_on=EVERYONE),
    Row("account_change_password", sent_on=EVERYONE),  # to set one first
    own("account_set_password", FORM),
    Row("account_reset_password", methods=FORM),
    Row("account_reset_password_done"),
    Row("account_reset_password_from_key", lambda: {"uidb36": "0", "key": "none"}, methods=EVERY_METHOD),
    Row("account_reset_password_from_key_done"),
    Row("account_confirm_login_code", sent_on=EVERYONE),
    own("mfa_index"),
    Row("mfa_authenticate", sent_on=EVERYONE),
    own("mfa_activate_totp", FORM, allowed=CONFIRMED, sent_on=frozenset({"applicant"})),
    needs_a_second_step("mfa_deactivate_totp", EVERY_METHOD),
    needs_a_second_step("mfa_view_recovery_codes"),
    own("mfa_generate_recovery_codes", FORM),
    needs_a_second_step("mfa_download_recovery_codes", EVERY_METHOD),
    own("mfa_list_webauthn"),
    own("mfa_add_webauthn", FORM, allowed=CONFIRMED, sent_on=frozenset({"applicant"})),
    needs_a_second_step("mfa_remove_webauthn", ("GET", "POST", "DELETE"), kwargs=lambda: {"pk": 999}),
    needs_a_second_step("mfa_edit_webauthn", FORM, kwargs=lambda: {"pk": 999}),
    Row("mfa_login_webauthn", allowed=READERS, sent_on=MEMBERS, methods=FORM, ok=(302,)),
    own("usersessions_list", FORM),
]

SCREENS = [
    Screen("sign in", lambda: "/accounts/login/", tags=("form",)),
    Screen("sign in with a password", lambda: "/account/sign-in-with-password/", tags=("form",)),
    Screen("create an account", lambda: "/accounts/signup/", tags=("form",)),
    Screen("reset a password", lambda: "/accounts/password/reset/", tags=("form",)),
    Screen("your account", lambda: "/account/", who="provider"),
    Screen("your account, new", lambda: "/account/", who="other provider"),
    Screen("your details", lambda: "/account/details/", who="provider"),
    Screen("your data", lambda: "/account/data/", who="provider"),
    Screen("close your account", lambda: "/account/close/", who="provider"),
    Screen("email addresses", lambda: "/accounts/email/", who="provider"),
    Screen("set a password", lambda: "/accounts/password/set/", who="provider"),
    Screen("second step", lambda: "/accounts/2fa/", who="provider"),
    Screen("authenticator app", lambda: "/accounts/2fa/totp/activate/", who="provider"),
    Screen("passkeys", lambda: "/accounts/2fa/webauthn/", who="provider"),
    Screen("add a passkey", lambda: "/accounts/2fa/webauthn/add/", who="provider"),
    Screen("devices", lambda: "/accounts/sessions/", who="provider"),
    Screen("sign out", lambda: "/accounts/logout/", who="provider"),
]
