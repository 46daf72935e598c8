"""Wagtail's search in the database, in which indexing one page costs the same on a large site as on a small one.

Wagtail's own reads the lengths of all titles each time a page is saved, and looks through all entries for those
just written. Here the usual length comes from the newest entries, and those just written are named. It only weighs
short titles against long ones; `update_index` works it out from all of them.
"""

from django.db.models import Avg, F
from django.db.models.functions import Length
from modelsearch.backends.database import SearchBackend as search_of_this_database
from modelsearch.utils import get_content_type_pk

NEWEST = 500


class _OfTheNewest:
    """Goes before the index class of either database."""

    def add_items(self, model, objs):
        written = {"content_type": get_content_type_pk(model), "object_id__in": [str(obj.pk) for obj in objs]}
        self.just_written = self.entries.filter(**written)
        super().add_items(model, objs)

    def _refresh_title_norms(self, full=False):
        if full:
            super()._refresh_title_norms(full=True)
            return
        titled = self.entries.annotate(title_length=Length("title")).filter(title_length__gt=0)
        usual = titled.order_by("-pk")[:NEWEST].aggregate(usual=Avg("title_length"))["usual"]
        written = self.just_written.annotate(title_length=Length("title")).filter(title_length__gt=0)
        written.update(title_norm=usual / F("title_length"))


def SearchBackend(params):  # noqa: N802 (Wagtail looks for this name)
    """What `WAGTAILSEARCH_BACKENDS` names."""
    backend = search_of_this_database(params)
    backend.index_class = type("Index", (_OfTheNewest, backend.index_class), {})
    return backend
