"""The directory as one would write it first: filters on the pages' own relations, a GROUP BY each, cards by ORM.

Only to be compared with; the site never uses it.
"""

from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.template import engines

CARDS = """{% for page in pages %}<li><a href="{{ page.url }}">{{ page.title }}</a> {{ page.my_thing }}
{{ page.area }} {{ page.price_text }} {% for term in page.terms.all %}{{ term }} {% endfor %}</li>{% endfor %}
{% for group, values in filters.items %}<h3>{{ group }}</h3>
{% for label, count in values %}{{ label }} ({{ count }}) {% endfor %}{% endfor %}"""
GROUPS = ("kind", "who", "outcome", "when", "way", "pay", "language")


def directory(params):
    """One page of it as HTML."""
    found = _found(params)
    page = Paginator(found.order_by("title", "pk"), 12).get_page(params.get("page"))
    filters = {group: _counts(_found(params, without=group), group) for group in GROUPS}
    filters["area"] = list(found.values_list("area__name").annotate(people=Count("pk")).order_by("area__name"))
    return engines["django"].from_string(CARDS).render({"pages": page.object_list, "filters": filters})


def _found(params, without=None):
    from provider_profiles.models import ProviderProfilePage

    found = ProviderProfilePage.objects.live().public().filter(locale__language_code="en-gb")
    for group in GROUPS:
        if params.getlist(group) and group != without:
            found = found.filter(pk__in=_with_terms(group, params.getlist(group)))
    for word in params.get("q", "").split():
        found = found.filter(Q(title__icontains=word) | Q(my_thing__icontains=word) | Q(about__icontains=word))
    return found


def _with_terms(group, keys):
    from provider_profiles.models import ProviderProfilePage

    has = ProviderProfilePage.objects.filter(terms__group=group, terms__key__in=keys)
    return has.values("pk")


def _counts(found, group):
    of_group = found.filter(terms__group=group).values_list("terms__label")
    return list(of_group.annotate(people=Count("pk", distinct=True)).order_by("-people"))
