"""Mail in the Wagtail admin: what waits, what went, what could not be delivered, and a way to try again.

Read only, and without the text: it holds codes that sign people in, which staff must not see.
"""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.urls import path
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.generic import TemplateView
from wagtail import hooks
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.generic import IndexView
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import HeaderButton
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy

from core.models import OutboxMail

SEE_MAIL = "core.view_outboxmail"


class LookOnlyPolicy(ModelPermissionPolicy):
    """Those with the permission to view mails may look; nobody adds, changes or deletes one by hand."""

    def user_has_permission(self, user, action):
        return action == "view" and user.has_perm(SEE_MAIL)

    def user_has_any_permission(self, user, actions):
        return any(self.user_has_permission(user, action) for action in actions)


class MailIndexView(IndexView):
    """The list, with the way to try dead letters again."""

    any_permission_required = ("view",)

    @property
    def header_buttons(self):
        return [HeaderButton(_("Try undelivered mail again"), url=self.retry_url, icon_name="resubmit")]

    @property
    def retry_url(self):
        return self.index_url + "retry/"

    def get_edit_url(self, instance):
        return None


class RetryView(TemplateView):
    """Ask, then put every dead letter back in the queue."""

    template_name = "core/admin/retry_mail.html"

    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perm(SEE_MAIL):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        number = OutboxMail.objects.filter(state=OutboxMail.State.FAILED).count()
        return super().get_context_data(number=number, **kwargs)

    def post(self, request):
        number = OutboxMail.objects.try_again()
        text = ngettext("%(number)d mail will be tried again.", "%(number)d mails will be tried again.", number)
        messages.success(request, text % {"number": number})
        return redirect("outbox:index")


class OutboxViewSet(ModelViewSet):
    """Settings → Mail."""

    model = OutboxMail
    name = "outbox"
    icon = "mail"
    menu_label = _("Mail")
    add_to_settings_menu = True
    index_view_class = MailIndexView
    copy_view_enabled = False
    add_to_reference_index = False
    form_fields = ()
    list_filter = ("state",)
    list_per_page = 50
    ordering = ("-created",)
    list_display = (
        Column("subject", label=_("Subject")),
        Column("recipients", label=_("To")),
        Column("get_state_display", label=_("State")),
        Column("attempts", label=_("Tries")),
        Column("last_error", label=_("Last error")),
        DateColumn("created", label=_("Written"), sort_key="created"),
    )

    def get_urlpatterns(self):
        """The list alone: there is nothing to add, edit or delete."""
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("retry/", RetryView.as_view(), name="retry"),
        ]


@hooks.register("register_admin_viewset")
def mail_viewset():
    register_permission_policy(OutboxMail, LookOnlyPolicy(OutboxMail))
    return OutboxViewSet("outbox")
