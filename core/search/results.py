"""From words to results: which pages, in what order, how many of each kind, and what each result shows."""

from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.core.paginator import Page as PaginatorPage
from django.core.paginator import Paginator
from django.db.models import Count
from django.utils import translation
from django.utils.text import slugify
from wagtail.models import Page, get_page_models

from core.query import active_locale, in_language_or_original

from .entries import matching_entries
from .words import excerpt, highlight, telling_words

PER_PAGE = 10


@dataclass
class Kind:
    """A group of results: every page type with the same `search_label`."""

    key: str
    label: str
    models: dict = field(default_factory=dict)
    count: int = 0


@dataclass(frozen=True)
class Result:
    """One page as the results show it."""

    title: str
    within: str
    url: str
    summary: str
    kind: str
    in_english: bool


@dataclass(frozen=True)
class Results:
    """What a search found. `every` is False when no page had all of the words."""

    query: str
    total: int
    every: bool
    kinds: list
    chosen: Kind | None
    page: PaginatorPage
    results: list


def kinds_of_pages():
    """{key: Kind} of the enabled page types that are in the search, in the order of their labels.

    The key is the English label, so that an address means the same in both languages.
    """
    kinds = {}
    for model in get_page_models():
        label = getattr(model, "search_label", None)
        if not label:
            continue
        with translation.override("en-gb"):
            key = slugify(str(label))
        kind = kinds.setdefault(key, Kind(key, str(label)))
        kind.models[ContentType.objects.get_for_model(model).pk] = model
    return dict(sorted(kinds.items(), key=lambda item: item[1].label))


def find(query, kind_key="", page_number="1", request=None):
    """The `Results` of a cleaned query, for everybody: live, public pages in the active language.

    English pages that are not translated come too, marked. Costs the same however many pages there are.
    """
    words = telling_words(query)
    kinds = kinds_of_pages()
    types = [pk for kind in kinds.values() for pk in kind.models]
    pages = in_language_or_original(Page).filter(content_type__in=types).order_by()
    for every in (True, False):
        entries = matching_entries(words, every).filter(page_id__in=pages.values("pk"), entry_type__in=types)
        counts = dict(entries.values_list("entry_type").annotate(Count("pk")).order_by())
        if counts or len(words) < 2:
            break
    for kind in kinds.values():
        kind.count = sum(counts.get(pk, 0) for pk in kind.models)
    chosen = kinds.get(kind_key)
    if chosen:
        entries = entries.filter(entry_type__in=list(chosen.models))
    shown = chosen.count if chosen else sum(kind.count for kind in kinds.values())
    page = Paginator(range(shown), PER_PAGE).get_page(page_number)
    rows = list(_rows(entries, page)) if shown else []
    return Results(
        query=query,
        total=sum(kind.count for kind in kinds.values()),
        every=every,
        kinds=[kind for kind in kinds.values() if kind.count],
        chosen=chosen,
        page=page,
        results=_results(rows, words, kinds, request),
    )


def _rows(entries, page):
    """(page id, text) of one page of results, best first; equal ones in a steady order."""
    start = max(page.start_index() - 1, 0)
    best_first = entries.order_by("-score", "page_id")
    return best_first.values_list("page_id", "text")[start : start + PER_PAGE]


def _results(rows, words, kinds, request):
    """`Result`s in the order of the rows, with at most two queries."""
    pages = Page.objects.select_related("locale").in_bulk([page_id for page_id, _text in rows])
    models = {pk: (kind, model) for kind in kinds.values() for pk, model in kind.models.items()}
    parents = _parent_titles(
        page for page in pages.values() if models[page.content_type_id][1].search_part_of_parent
    )
    here = active_locale()
    return [
        Result(
            title=highlight(pages[page_id].title, words),
            within=highlight(parents.get(pages[page_id].path, ""), words),
            url=pages[page_id].get_url(request),
            summary=highlight(excerpt(text, words), words),
            kind=models[pages[page_id].content_type_id][0].label,
            in_english=pages[page_id].locale_id != here.pk,
        )
        for page_id, text in rows
        if page_id in pages
    ]


def _parent_titles(pages):
    """{tree path of a page: title of its parent}, with one query for all of them."""
    parent_paths = {page.path: page.path[: -Page.steplen] for page in pages}
    if not parent_paths:
        return {}
    titles = dict(Page.objects.filter(path__in=parent_paths.values()).values_list("path", "title"))
    return {path: titles.get(parent, "") for path, parent in parent_paths.items()}
