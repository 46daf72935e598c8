"""What the attacks share: every address of the plugin with its parameters, and what a request changed."""

import hashlib
import re
from itertools import product
from urllib.parse import quote

from django.apps import apps
from django.core.cache import cache
from django.urls import URLPattern, get_resolver, reverse
from wagtail.models import PageLogEntry, Revision

APP = "provider_profiles"
# Tokens and ids that are new with each page, and whatever stands in the address itself.
NEW_EACH_TIME = re.compile(rb'name="csrfmiddlewaretoken" value="[^"]*"|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}')


def own_addresses(resolver=None, converters=None, namespaces=()):
    """{name: {parameter: kind of converter}} of every address of the plugin, the parts of its parents included."""
    found = {}
    for entry in (resolver or get_resolver()).url_patterns:
        here = {**(converters or {}), **getattr(entry.pattern, "converters", {})}
        if isinstance(entry, URLPattern):
            if namespaces and namespaces[0].startswith(APP):
                kinds = {name: type(converter).__name__[:-9].lower() for name, converter in here.items()}
                found[":".join([*namespaces, entry.name])] = kinds
        else:
            below = [*namespaces, entry.namespace] if entry.namespace else namespaces
            found |= own_addresses(entry, here, tuple(below))
    return found


def address_of(name, provider, **kwargs):
    """The address of one of the provider's own pages, whether or not it names the provider."""
    name = f"{APP}:{name}"
    return reverse(
        name, kwargs={**kwargs, "provider": provider.pk} if "provider" in own_addresses()[name] else kwargs
    )


def admin_addresses():
    """{name: {parameter: kind of converter}} of the plugin's screens in the Wagtail admin."""
    from provider_profiles.wagtail_hooks import admin_urls

    return {
        entry.name: {name: type(one).__name__[:-9].lower() for name, one in entry.pattern.converters.items()}
        for entry in admin_urls()
    }


def choices(kinds, own, others):
    """[{parameter: value}, …]: each way to fill the parameters in which at least one value is another's.

    own, others: {kind or parameter: [values]}. A parameter's name goes before its kind.
    """
    names = list(kinds)
    pools = [
        [(value, False) for value in own.get(name, own.get(kinds[name], []))]
        + [(value, True) for value in others.get(name, others.get(kinds[name], []))]
        for name in names
    ]
    return [
        ({name: value for name, (value, _of_another) in zip(names, row, strict=True)}, row)
        for row in product(*pools)
        if any(of_another for _value, of_another in row)
    ]


FROM_OUR_PAGES = {"origin": "http://testserver", "sec-fetch-site": "same-origin"}


def ask(client, method, name, kwargs, data=None, query="", headers=FROM_OUR_PAGES):
    """The answer to a request, as the first of its day: limits have tests of their own."""
    cache.clear()
    address = reverse(name, kwargs=kwargs) + query
    return client.get(address) if method == "GET" else client.post(address, data or {}, headers=headers)


def bare(answer, name, kwargs):
    """The body without what differs between any two requests: tokens, its address and the long ids in it."""
    body = b"" if answer.streaming else answer.content
    body += answer.get("Location", "").encode()
    here = reverse(name, kwargs=kwargs)
    long = [str(value) for value in kwargs.values() if len(str(value)) > 8]
    for written in [here, quote(here), *long, *(value.replace("-", "") for value in long), *map(quote, long)]:
        body = body.replace(written.encode(), b"*")
    return NEW_EACH_TIME.sub(b"*", body)


def watched_models():
    """Every model whose rows a request could harm: the plugin's, the revisions, the page logs, the people."""
    yield from apps.get_app_config(APP).get_models(include_auto_created=True)
    yield from (Revision, PageLogEntry, apps.get_model("wagtailcore.Page"), apps.get_model("accounts.User"))


def rows(model):
    """{primary key: {column: value}}; a page's row without its parent's."""
    columns = [field.attname for field in model._meta.local_concrete_fields]
    key = model._meta.pk.attname
    return {row[key]: row for row in model._base_manager.values(*{*columns, key})}


def everything():
    """{(model, primary key): fingerprint} of all that is watched, and the columns that say whose a row is."""
    found, owners = {}, {}
    for model in watched_models():
        for pk, row in rows(model).items():
            text = repr(sorted(row.items())).encode()
            found[model._meta.label, pk] = hashlib.sha256(text).hexdigest()
            owners[model._meta.label, pk] = row
    return found, owners


def changed(before, after, of=None):
    """The rows that are new, gone or different; those of the provider `of` are left out."""
    (was, was_owned), (now, now_owned) = before, after
    keys = [key for key in {*was, *now} if was.get(key) != now.get(key)]
    every = {**was_owned, **now_owned}
    return [key for key in keys if of is None or not _is_of(of, key, every)]


def _is_of(provider, key, every):
    (label, pk), row = key, every[key]
    pages = [page.pk for page in provider.pages]
    if label == f"{APP}.Provider":
        return pk == provider.pk
    if "provider_id" in row:
        return row["provider_id"] == provider.pk
    if "profile_key" in row:
        return row["profile_key"] == provider.profile_key
    if "listing_id" in row:
        return every[f"{APP}.Listing", row["listing_id"]]["profile_key"] == provider.profile_key
    named = row.get("page_id", row.get("page_ptr_id", row.get("providerprofilepage_id")))
    if label == "wagtailcore.Revision":
        named = int(row["object_id"])
    if label == "wagtailcore.Page":
        named = pk
    return named in pages
