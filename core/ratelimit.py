"""How often something may be done, counted in the shared cache so that every process sees the same number."""

import hashlib
import ipaddress

from allauth.account.adapter import get_adapter
from django.core.cache import cache

IPV6_HOME = 64  # one household or phone owns a whole /64


def client_address(request) -> str:
    """The address a request comes from; an IPv6 address is cut to its network.

    Trusts X-Forwarded-For only as far as ALLAUTH_TRUSTED_PROXY_COUNT says. Raises PermissionDenied when
    there is no usable address.
    """
    address = ipaddress.ip_address(get_adapter(request).get_client_ip(request))
    if address.version == 6:
        return str(ipaddress.ip_network(f"{address}/{IPV6_HOME}", strict=False))
    return str(address)


def allow(request, action: str, limit: int, per_seconds: int, *keys) -> bool:
    """Whether this address may do `action` once more: at most `limit` times in `per_seconds`.

    With `keys` (an email address, an id) the count is per key *and* address. So nobody can use up another
    person's tries from somewhere else. Asking counts as one try when it is allowed.
    """
    return take(action, limit, per_seconds, client_address(request), *keys)


def take(action: str, limit: int, per_seconds: int, *keys) -> bool:
    """As `allow`, for any keys and without the address. Exact under parallel requests.

    Each try takes one of `limit` slots and a slot is free again `per_seconds` later. Taking a slot is
    `cache.add`, which lets one of two rivals win in Redis and in the database alike.
    """
    slots = slots_of(action, limit, *keys)
    taken = cache.get_many(slots)
    return any(cache.add(slot, 1, per_seconds) for slot in slots if slot not in taken)


def used_up(action: str, limit: int, *keys) -> bool:
    """Whether `take` would refuse now. Counts nothing."""
    return len(cache.get_many(slots_of(action, limit, *keys))) >= limit


def slots_of(action: str, limit: int, *keys) -> list[str]:
    """The cache keys of one limit. Hashed: what people type does not stand in the cache in clear."""
    name = hashlib.sha256("\x1f".join([action, *(str(key).casefold() for key in keys)]).encode()).hexdigest()
    return [f"limit:{name}:{number}" for number in range(limit)]
