"""Every address × role × method answers as the permission table says, and no address is missing from it."""

import pytest
from django.core.cache import cache
from django.test import Client

from tests.contract.registry import every_pattern, rows
from tests.people import ANONYMOUS, ROLES, sign_in

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
# A method that does nothing is refused by the view before it asks who is there: three roles show it.
ROLES_FOR_OTHER_METHODS = (ANONYMOUS, "provider", "admin")
pytestmark = pytest.mark.django_db


def test_every_address_stands_in_the_table():
    listed = {row.name for row in rows()}
    unlisted = [(route, name) for route, name, _pattern in every_pattern() if name and name not in listed]
    assert not unlisted, f"Add these to tests/<app>/contract.py: {unlisted}"


def test_no_row_names_an_address_that_is_gone():
    there = {name for _route, name, _pattern in every_pattern()}
    assert {row.name for row in rows()} <= there


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.id)
def test_the_table_holds(row):
    address = row.address()
    wrong = []
    for role in ROLES:
        for method in METHODS:
            if method not in (*row.methods, "GET", "POST") and role not in ROLES_FOR_OTHER_METHODS:
                continue
            cache.clear()  # each request is the first: rate limits have tests of their own
            client = sign_in(Client(raise_request_exception=False), role)
            response = client.generic(method, address)
            if response.status_code not in row.expected(role, method):
                wrong.append((role, method, response.status_code, row.expected(role, method)))
            elif role == ANONYMOUS and response.status_code == 302 and row.asks_to_sign_in:
                assert "/accounts/login/" in response.url
    assert not wrong, f"{address}: {wrong}"


@pytest.mark.parametrize("row", [row for row in rows() if "POST" in row.methods], ids=lambda row: row.id)
def test_nothing_changes_without_a_token(row):
    """A form of another site, which has no CSRF token, is refused."""
    address = row.address()
    for role in sorted(row.allowed - {"suspended provider"}):
        client = sign_in(Client(enforce_csrf_checks=True), role)
        assert client.post(address).status_code == 403, role
