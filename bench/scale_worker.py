"""One process of the site on one database: reads the name of what to do, answers with JSON what it took.

`seconds` is processor time of this process, and on PostgreSQL also the time that it waited for the database.
"""

import json
import sys
import time

import django

from bench.many import COMMON, RARE, Maker

HERE = "/find-support/?fresh=1"
FILTERS = "&kind=pets&pay=direct_payment&pay=own_money&way=out"
WIDE = "&way=out&way=their_home"
PAGES = {
    "first page": HERE,
    "filtered": HERE + FILTERS,
    "place and radius": HERE + "&where=Taunton&miles=20",
    "common word and filters": f"{HERE}&q={COMMON}{WIDE}",
    "rare word and filters": f"{HERE}&q={RARE}{WIDE}",
    "last page": HERE + "&page=999999",
    "nobody found": f"{HERE}&q=nobodyhasthis&kind=pets&where=Taunton",
}
NAIVE = {
    "first page": "",
    "filtered": FILTERS,
    "common word and filters": f"&q={COMMON}{WIDE}",
    "rare word and filters": f"&q={RARE}{WIDE}",
    "last page": "&page=999999",
}
OTHER_PAGES = ("/", "/search/?q=garden&fresh=1", "/my-list/", "/events/", "/guides/?fresh=1")

maker = None


class _Clock:
    """Processor time, with the wait for the database on PostgreSQL in place of what this process did meanwhile."""

    def __init__(self):
        from django.db import connection

        self.waited, self.queries = 0.0, 0
        self.is_server = connection.vendor == "postgresql"

    def __call__(self, execute, sql, params, many, context):
        wall, own = time.perf_counter(), time.process_time()
        try:
            return execute(sql, params, many, context)
        finally:
            self.queries += 1
            if self.is_server:
                self.waited += (time.perf_counter() - wall) - (time.process_time() - own)


def measured(work):
    """{"seconds", "queries"} of one piece of work."""
    from django.db import connection

    clock, started = _Clock(), time.process_time()
    with connection.execute_wrapper(clock):
        work()
    return {"seconds": time.process_time() - started + clock.waited, "queries": clock.queries}


def page(name):
    from bench.wsgi_call import call

    return measured(lambda: call(PAGES[name]))


def naive(name):
    from django.http import QueryDict

    from bench.naive import directory

    return measured(lambda: directory(QueryDict(NAIVE[name])))


def sitemap(_name):
    """The first bytes of the sitemap, and how much memory all of its files took."""
    import re

    from bench.wsgi_call import call

    found = measured(lambda: call("/sitemap.xml"))
    before = memory()
    files = re.findall(rb"<loc>http://127.0.0.1(/sitemap.xml\?p=\d+)</loc>", call("/sitemap.xml"))
    for path in files[-2:]:
        call(path.decode())
    return found | {"files": len(files), "grown": memory() - before}


def publish(_name):
    """Publishing a small change of one profile that is public."""
    from provider_profiles.models import ProviderProfilePage

    page = ProviderProfilePage.objects.filter(live=True).order_by("-pk").first()
    page.my_thing = f"Walks and talks {time.monotonic_ns() % 1000}."
    revision = page.save_revision()
    return measured(lambda: revision.publish())


def similar(_name):
    """Who is like the first profile, for the page of somebody who is paused or gone."""
    from provider_profiles.models import ProviderProfilePage
    from provider_profiles.similar import similar_to

    page = ProviderProfilePage.objects.filter(live=True).order_by("-pk").first()
    return measured(lambda: similar_to(page))


def mixed(number):
    """Megabytes of this process after so many requests to pages of all kinds."""
    from bench.wsgi_call import call

    paths = [*PAGES.values(), *(f"{HERE}&page={page}" for page in range(2, 9)), *OTHER_PAGES]
    for turn in range(int(number)):
        call(paths[turn % len(paths)])
    return {"megabytes": memory()}


def grow(number):
    """Make so many profiles more, and let go of the database so that it can be copied."""
    from django.db import connection

    global maker
    maker = maker or Maker()
    maker.more(int(number))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    connection.close()
    return {"made": int(number)}


def memory():
    """Megabytes that this process holds."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096 / 1e6


def main():
    django.setup()
    for line in sys.stdin:
        what, _, name = line.strip().partition(":")
        print(json.dumps(globals()[what](name)), flush=True)


if __name__ == "__main__":
    main()
