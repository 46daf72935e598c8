"""No address of the admin answers 500 to staff, whatever stands in the address."""

import re

import pytest
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, get_resolver

from tests.people import sign_in
from tests.staff.pages import a_page

pytestmark = [pytest.mark.django_db, pytest.mark.slow]  # walks the whole admin five times

# Stock Wagtail raises here when its own forms and scripts do not send along what they always send: an empty POST
# from somebody who is signed in as staff, which harms nobody. Nothing of ours is in the list.
EMPTY_POST_RAISES = (
    r"^/admin/choose-external-link/$",
    r"^/admin/pages/1/move/\d+/confirm/$",  # the root of the tree
    r"^/admin/pages/1/set_position/$",
    r"^/admin/pages/\d+/(copy|edit)/$",
    r"^/admin/pages/\d+/revisions/\d+/revert/$",
    r"^/admin/pages/add/news/newspage/\d+/$",
    r"^/admin/redirects/import/process/$",
    r"^/admin/snippets/choose/\w+/\w+/create/$",
)
# Closes an account with its photos, and files do not come back after a test. test_people.py tries it.
TAKES_FILES = r"^/admin/users/delete/\d+/$"
NOT_A_READ = {"/admin/logout/"}


def admin_addresses(page):
    """Every address of the admin with a real page where one is asked for, and 1 elsewhere."""
    known = {"page_id": page.pk, "parent_page_id": page.get_parent().pk, "content_type_app_name": "news"}
    known |= {"content_type_model_name": "newspage", "revision_id": page.latest_revision_id}

    def fill(match):
        name = re.search(r"<(?:\w+:)?(\w+)>", match.group(0))
        return str(known.get(name.group(1) if name else "", 1))

    def walk(resolver, route):
        for entry in resolver.url_patterns:
            here = route + str(entry.pattern).lstrip("^").rstrip("$")
            if isinstance(entry, URLPattern):
                yield here
            else:
                yield from walk(entry, here)

    for route in walk(get_resolver(), ""):
        if route.startswith("admin/"):
            filled = re.sub(r"\(\?P<[^>]*>[^)]*\)|<[^>]*>|\([^)]*\)", fill, route)
            yield "/" + re.sub(r"[\\^$?]", "", filled)


@pytest.mark.parametrize("role", ["admin", "editor", "events officer", "moderator"])
def test_no_admin_address_answers_500(role, settings):
    settings.ADMIN_SECOND_FACTOR = True
    client = sign_in(Client(raise_request_exception=False), role)
    addresses = sorted(set(admin_addresses(a_page("news.NewsPage"))) - NOT_A_READ)
    assert len(addresses) > 200
    assert [address for address in addresses if client.get(address).status_code >= 500] == []


def test_an_empty_form_answers_500_only_where_wagtail_means_it(settings):
    settings.ADMIN_SECOND_FACTOR = True
    broken = []
    for address in sorted(set(admin_addresses(a_page("news.NewsPage"))) - NOT_A_READ):
        if any(re.match(pattern, address) for pattern in (*EMPTY_POST_RAISES, TAKES_FILES)):
            continue
        client = sign_in(Client(raise_request_exception=False), "admin")
        mark = transaction.savepoint()  # a POST may delete the very page that the next address needs
        if client.post(address).status_code >= 500:
            broken.append(address)
        transaction.savepoint_rollback(mark)
    assert broken == []
