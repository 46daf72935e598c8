"""Where a snippet is used, at the top of its form: who changes it sees first what changes with it."""

from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.panels import Panel
from wagtail.models import Page, ReferenceIndex


def pages_that_use(snippet):
    """The pages whose text holds a snippet, by title."""
    if not snippet.pk:
        return []
    used_on = (source for source, _references in ReferenceIndex.get_grouped_references_to(snippet))
    return sorted((page for page in used_on if isinstance(page, Page)), key=lambda page: (page.title, page.pk))


class UsagePanel(Panel):
    """The list of pages that use this snippet, each with the way to its editor for those who may edit it."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "guides/admin/fact_use.html"

        def is_shown(self):
            return bool(self.instance.pk)

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            finder = AdminURLFinder(self.request.user)
            context["pages"] = [
                {"page": page, "within": _guide_of(page), "edit_url": finder.get_edit_url(page)}
                for page in pages_that_use(self.instance)
            ]
            return context


def _guide_of(page):
    """The title of the guide a part belongs to; "" for a guide itself."""
    is_part = getattr(page.specific_class, "search_part_of_parent", False)
    return page.get_parent().title if is_part else ""
