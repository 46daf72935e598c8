"""What a row of the permission table and of the page registry says.

Each app lists its own in `tests/<app>/contract.py` as ROWS and SCREENS; `registry.py` gathers those of the apps
that are on. An address or a page type that no list names fails the build.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.urls import reverse

from tests.people import ANONYMOUS, ROLES, SIGNED_IN

EVERYONE = frozenset(ROLES)
MEMBERS = frozenset(SIGNED_IN)
NOBODY = frozenset()


@dataclass(frozen=True)
class Row:
    """Who may use an address, and how.

    name: the URL name with its namespace. kwargs: a callable that gives its arguments (run with the demo site).
    allowed: the roles that may; everybody else gets 404, except that readers without a session are sent to sign
    in when `asks_to_sign_in`. methods: those that do something; the others answer 405. `ok` are the answers an
    allowed person can get to an empty request; `post_ok` the same for POST. `sent_on`: roles that are led away
    from it, whatever the method (a member from the sign-in page, say). `refused`: what others get instead of 404.
    """

    name: str
    kwargs: Callable = dict
    allowed: frozenset = EVERYONE
    methods: tuple = ("GET",)
    ok: tuple = (200,)
    post_ok: tuple = (200, 302, 303)
    asks_to_sign_in: bool = False
    sent_on: frozenset = NOBODY
    refused: tuple = (404,)

    @property
    def id(self):
        return self.name

    def address(self):
        """The address itself; `kwargs` may give a tuple for a pattern without names."""
        given = self.kwargs()
        return reverse(self.name, args=given) if isinstance(given, tuple) else reverse(self.name, kwargs=given)

    def expected(self, role, method):
        """The answers this role may get to this method."""
        if role == "suspended provider":  # the session is not theirs any more
            role = ANONYMOUS
        if role in self.sent_on:
            return (302,)
        if role not in self.allowed:
            if role == ANONYMOUS and self.asks_to_sign_in:
                return (302,)
            # Whether 405 or 404 comes first, the answer is the same as for an address that is not there.
            return self.refused if method in self.methods else (*self.refused, 405)
        if method not in self.methods:
            return (405,)
        return self.ok if method == "GET" else self.post_ok


@dataclass(frozen=True)
class Screen:
    """A page a person can look at, for the browser matrix and the HTML checks.

    path: a callable that gives its English address. who: a role. max_queries: the ceiling when it is not cached,
    warm; None where no ceiling was agreed. welsh: whether /cy/ has it too.
    """

    key: str
    path: Callable
    who: str = ANONYMOUS
    max_queries: int | None = None
    welsh: bool = True
    status: int = 200
    tags: tuple = field(default=())

    @property
    def id(self):
        return self.key
