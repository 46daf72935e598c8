"""What a person does to sign in, for tests: through the pages and the mails, never behind them."""

import re
from itertools import count

from django.test import Client

from core.models import OutboxMail

LOGIN, SIGNUP, CODE = "/accounts/login/", "/accounts/signup/", "/accounts/login/code/confirm/"
CONFIRM, PASSWORD_LOGIN = "/accounts/confirm-email/", "/account/sign-in-with-password/"
RESET = "/accounts/password/reset/"
addresses = (f"198.51.{number // 250}.{number % 250 + 1}" for number in count())


def browser(**extra):
    """A browser at an address of its own, so that tests do not use up each other's tries."""
    return Client(REMOTE_ADDR=extra.pop("address", next(addresses)), **extra)


def mails_to(email):
    """The mails to an address, newest first."""
    return OutboxMail.objects.filter(to=[email]).order_by("-pk")


def code_for(email):
    """The code in the newest mail to an address."""
    return re.search(r"^\d{4}-\d{4}$", mails_to(email).first().body, re.MULTILINE).group()


def sign_in(email, client=None):
    """Sign in by a mailed code; the browser."""
    client = client or browser()
    client.post(LOGIN, {"login": email})
    response = client.post(CODE, {"code": code_for(email)})
    assert response.status_code == 302, response.content
    return client


def is_signed_in(client):
    """Whether this browser has an open session."""
    return "_auth_user_id" in client.session
