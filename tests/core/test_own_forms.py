"""A form without a token is taken from this site's own pages only."""

import pytest
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse

from core.own_forms import from_own_pages

HERE = "http://testserver"
TAKEN = [
    {"Origin": HERE, "Sec-Fetch-Site": "same-origin"},
    {"Origin": HERE},
    {"Referer": f"{HERE}/guides/"},
]
REFUSED = [
    {},
    {"Origin": "null"},
    {"Origin": "https://elsewhere.example"},
    {"Origin": "https://testserver"},
    {"Origin": f"{HERE}:8000"},
    {"Origin": HERE, "Sec-Fetch-Site": "same-site"},
    {"Origin": HERE, "Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-origin"},
    {"Origin": "https://elsewhere.example", "Referer": f"{HERE}/guides/"},
]


@from_own_pages
def view(request):
    return HttpResponse("taken")


@pytest.mark.parametrize("headers", TAKEN)
def test_a_post_from_our_own_pages_is_taken(rf, headers):
    assert view(rf.post("/x/", headers=headers)).content == b"taken"


@pytest.mark.parametrize("headers", REFUSED)
def test_a_post_from_anywhere_else_is_refused(rf, headers):
    with pytest.raises(PermissionDenied):
        view(rf.post("/x/", headers=headers))


def test_reading_is_open_to_all(rf):
    assert view(rf.get("/x/")).status_code == 200
