"""Who looks after guides: those who may change the index of guides in some language."""

from django.contrib.contenttypes.models import ContentType
from django.http import Http404
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page
from wagtail.permissions import policy_registry

from ..models import GuideIndexPage


def looks_after_guides(user):
    """Whether a person may change guides."""
    pages = policy_registry.get_by_type(Page).instances_user_has_permission_for(user, "change")
    return pages.filter(content_type=ContentType.objects.get_for_model(GuideIndexPage)).exists()


class GuidesStaffMenuItem(MenuItem):
    """In the menus of those who look after guides only."""

    def is_shown(self, request):
        return looks_after_guides(request.user)


class ForGuidesStaff(WagtailAdminTemplateMixin):
    """Mixin of our views of the admin: for those who look after guides; for others they are not there."""

    def dispatch(self, request, *args, **kwargs):
        if not looks_after_guides(request.user):
            raise Http404
        return super().dispatch(request, *args, **kwargs)
