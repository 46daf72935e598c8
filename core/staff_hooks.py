"""The staff area as a member of staff meets it: what they see of it, its name and colours, what is left out.

Imported by core/wagtail_hooks.py. What each group may do is decided in core/roles.py, not here.
"""

from django.db.models import Q
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.site_summary import PagesSummaryItem
from wagtail.admin.ui.components import Component
from wagtail.models import Page
from wagtail.permissions import policy_registry

# Wagtail's own news is no part of anybody's day here.
HELP_LEFT_OUT = ("whats-new-in-wagtail", "editor-guide")
MAY_WRITE = ("add", "change", "publish")


@hooks.register("insert_global_admin_css")
def our_colours():
    """The site's colours, and room around our own panels."""
    return format_html('<link rel="stylesheet" href="{}">', static("core/admin.css"))


@hooks.register("construct_help_menu")
def no_news_of_wagtail(request, menu_items):
    menu_items[:] = [item for item in menu_items if not item.name.startswith(HELP_LEFT_OUT)]


@hooks.register("construct_page_chooser_queryset")
def link_to_public_pages_or_own(pages, request):
    """A name on a draft is nobody else's business: a profile may wait for its check, and never become public."""
    own = policy_registry.get_by_type(Page).explorable_instances(request.user)
    return pages.filter(Q(live=True) | Q(pk__in=own.values("pk")))


@hooks.register("construct_reports_menu")
def reports_are_about_pages(request, menu_items):
    """Whoever looks after no pages has nothing in any report."""
    if not policy_registry.get_by_type(Page).user_has_any_permission(request.user, MAY_WRITE):
        menu_items.clear()


class YourPagesSummaryItem(PagesSummaryItem):
    """How many pages the person looks after, instead of how many there are."""

    def get_context_data(self, parent_context):
        policy = policy_registry.get_by_type(Page)
        mine = policy.instances_user_has_any_permission_for(self.request.user, MAY_WRITE)
        number = mine.filter(depth__gt=1).count()
        return super().get_context_data(parent_context) | {"total_pages": number}


@hooks.register("construct_homepage_summary_items", order=200)
def count_own_pages(request, items):
    items[:] = [YourPagesSummaryItem(request) if type(item) is PagesSummaryItem else item for item in items]


class WritePanel(Component):
    """Dashboard: one button for each kind of page the person may write, which opens the empty form."""

    name = "write"
    order = 40
    template_name = "core/admin/write_panel.html"

    def get_context_data(self, parent_context):
        return {"buttons": list(write_buttons(parent_context["request"].user))}


def write_buttons(user):
    """(label, url) for every page type the person may add below an index page that names who looks after it."""
    english = Page.objects.filter(locale__language_code__startswith="en", depth=3)
    for index in english.specific().order_by("path"):
        if not getattr(index, "managed_by", None) or not index.permissions_for_user(user).can_add_subpage():
            continue
        for model in index.creatable_subpage_models():
            if model is not type(index) and model.can_create_at(index):
                args = [model._meta.app_label, model._meta.model_name, index.pk]
                yield model.get_verbose_name(), reverse("wagtailadmin_pages:add", args=args)
                for label, url_name in getattr(model, "also_begun_at", ()):
                    yield label, reverse(url_name)


@hooks.register("construct_homepage_panels")
def begin_here(request, panels):
    panels.append(WritePanel())
