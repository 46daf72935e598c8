"""What the component templates work out for themselves."""

from urllib.parse import urlencode

from django import template

register = template.Library()


@register.simple_tag(takes_context=True)
def page_links(context, page, parameter="page", address=""):
    """Links of a paginated list: a dict with previous, next and numbers (number, url, current; no url = left out).

    `address` is that of the list with its filters. Without it every other part of the query is kept; without a
    request in the context the links hold the page alone.
    """
    request = context.get("request")
    query = request.GET.copy() if request else None

    def url(number):
        if address:
            return f"{address}{'&' if '?' in address else '?'}{urlencode({parameter: number})}"
        if query is None:
            return f"?{parameter}={number}"
        query[parameter] = number
        return f"?{query.urlencode()}"

    numbers = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return {
        "previous": url(page.previous_page_number()) if page.has_previous() else "",
        "next": url(page.next_page_number()) if page.has_next() else "",
        "numbers": [
            {"number": number, "url": url(number), "current": number == page.number}
            if isinstance(number, int)
            else {"number": number, "url": ""}
            for number in numbers
        ],
    }
