"""What is measured inside one process, without a server: `python -m bench.inside NAMES` prints JSON.

Runs with the environment of bench.data.environment().
"""

import json
import sys
import time

import django

PAGES = {
    "home": "/",
    "guide part": "/guides/prices-and-getting-paid/sending-bills/",
    "profile": "/find-support/night-owls/",
    "event": "/events/micro-provider-meet-up-taunton/",
    "news": "/news/from-day-job-to-allotment/",
    "directory with facets": "/find-support/?kind=company&q=a",
    "site search": "/search/?q=start",
}
# A page of the core, which uses no plugin.
PLAIN = "/about/"
HELLOS = 10


def fresh(path):
    """The same page, never from the page cache."""
    return path + ("&" if "?" in path else "?") + "fresh=1"


def _client(**headers):
    from django.test import Client

    return Client(headers={"host": "127.0.0.1", **headers})


def _queries(client, path):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as queries:
        response = client.get(path)
    if response.status_code != 200:
        raise RuntimeError(f"{path} answered {response.status_code}")
    return len(queries), response


def counts():
    """Row 1: {page: [queries the first time, queries in a warm process, bytes]}, not from the page cache."""
    client, found = _client(), {}
    for name, path in PAGES.items():
        cold = _queries(client, fresh(path))[0]
        client.get(fresh(path))
        warm, response = _queries(client, fresh(path))
        found[name] = [cold, warm, len(response.content)]
    return found


def plain():
    """Row 11: queries of a page that uses no plugin, in a warm process."""
    client = _client()
    for _ in range(2):
        client.get(fresh(PLAIN))
    return _queries(client, fresh(PLAIN))[0]


def ratios(rounds):
    """Row 2: {page: processor time of the page ÷ of hello-world behind the same middleware}, one a round."""
    from bench.wsgi_call import call

    pages = {name: fresh(path) for name, path in PAGES.items()}
    hellos = {name: f"/hello/{len(call(path))}" for name, path in pages.items()}
    found = {name: [] for name in pages}
    for _ in range(rounds):
        for name, path in pages.items():
            page = _processor_time(path, 1)
            found[name].append(page / (_processor_time(hellos[name], HELLOS) / HELLOS))
    return found


def _processor_time(path, times):
    """Seconds of processor time for so many requests."""
    from bench.wsgi_call import call

    started = time.process_time()
    for _ in range(times):
        call(path)
    return time.process_time() - started


def eviction(pages):
    """Row 3: what publishing one leaf does to a cache of many pages; every copy is compared with a new page."""
    from django.test import override_settings
    from wagtail.models import Page

    client = _client()
    leaf = Page.objects.live().filter(depth=4, content_type__model="newspage").order_by("pk").first().specific
    # What shows the leaf is in every choice of pages: the home page, the list, the leaf itself.
    paths = ["/", leaf.get_parent().get_url(), leaf.get_url()]
    live = Page.objects.live().public().filter(depth__gt=1).order_by("-pk")
    paths += [path for path in (page.get_url() for page in live[:pages]) if path not in paths]
    for path in paths:
        client.get(path)
    leaf.title += " (new)"
    leaf.save_revision().publish()
    gone, old = [], 0
    for path in paths:
        queries, response = _queries(client, path)
        gone += [path] if queries else []
        with override_settings(PAGE_CACHE=False):
            old += response.content != client.get(path).content
    return {"pages": len(paths), "evicted": len(gone), "out of date": old}


def pictures():
    """Row 10: renditions made while every page is read, and queries for the pictures of a list of cards."""
    from wagtail.models import Page

    from core.models import SiteRendition

    client, before = _client(), SiteRendition.objects.count()
    for page in Page.objects.live().public().filter(depth__gt=1)[:200]:
        client.get(page.get_url(), {"fresh": "1"})
    return {"made": SiteRendition.objects.count() - before, "there": before, **_cards()}


def _cards():
    """Queries about pictures for a page of twenty cards, when nothing of them is in the process yet."""
    from django.core.cache import caches
    from django.db import connection
    from django.template.loader import render_to_string
    from django.test import RequestFactory
    from django.test.utils import CaptureQueriesContext

    from core.models import SiteImage
    from core.renditions import CARD_SIZES, keep_at_hand

    for image in SiteImage.objects.all()[:20]:
        image.get_renditions(*CARD_SIZES)
    caches["renditions"].clear()
    request = RequestFactory().get("/", headers={"host": "127.0.0.1"})
    with CaptureQueriesContext(connection) as queries:
        images = list(SiteImage.objects.all()[:20])
        keep_at_hand(images)
        for image in images:
            render_to_string("core/components/card.html", {"title": "Card", "url": "/", "image": image}, request)
    return {"cards": len(images), "queries": len(queries)}


def more(seed=1, **copies):
    """Copy demo pages in bulk; gives how many of each kind were made."""
    from bench.data import multiply

    return multiply(seed, **copies)


def main():
    """Each word is a measurement, with its numbers behind colons: `counts ratios:5 more:news=10:events=5`."""
    django.setup()
    found = {}
    for word in sys.argv[1:]:
        name, *arguments = word.split(":")
        named = {key: int(value) for key, _, value in (word.partition("=") for word in arguments) if value}
        given = [int(word) for word in arguments if "=" not in word]
        found[name] = globals()[name](*given, **named)
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
