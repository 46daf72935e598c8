"""Staff: a new guide from an example. It becomes a draft, which opens in the editor."""

from django import forms
from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods
from wagtail import hooks
from wagtail.admin.widgets.button import Button

from ..drafts import draft_from
from ..examples import EXAMPLES
from ..models import GuideIndexPage

BY_KEY = {example.key: example for example in EXAMPLES}


class ExampleForm(forms.Form):
    """Which example, what the guide is called, and where there are several languages, in which."""

    example = forms.ChoiceField(
        choices=[(example.key, example.label) for example in EXAMPLES],
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose an example.")},
    )
    title = forms.CharField(
        label=_("What is the guide called?"),
        max_length=200,
        help_text=_("You can change it later. For example: Your first visit."),
        error_messages={"required": _("Write what the guide is called.")},
    )
    index = forms.ModelChoiceField(
        label=_("In which language?"),
        queryset=GuideIndexPage.objects.none(),
        widget=forms.RadioSelect,
        empty_label=None,
        error_messages={"required": _("Choose a language.")},
    )

    def __init__(self, *args, indexes, **kwargs):
        super().__init__(*args, **kwargs)
        field = self.fields["index"]
        field.queryset = GuideIndexPage.objects.filter(pk__in=[index.pk for index in indexes])
        field.queryset = field.queryset.select_related("locale").order_by("path")
        field.label_from_instance = lambda index: index.locale.get_display_name()
        field.initial = indexes[0].pk
        if len(indexes) == 1:
            field.widget = forms.HiddenInput()

    def examples(self):
        """(radio button, example) in the order of the list."""
        return zip(self["example"], EXAMPLES, strict=True)


def open_to(user):
    """The indexes below which a person may add a guide, English first."""
    indexes = GuideIndexPage.objects.select_related("locale").order_by("path")
    return [index for index in indexes if index.permissions_for_user(user).can_add_subpage()]


@require_http_methods(["GET", "HEAD", "POST"])
def start(request):
    """Choose an example; then the draft is made and opened. 404 for people who may add no guide."""
    indexes = open_to(request.user)
    if not indexes:
        raise Http404
    form = ExampleForm(request.POST or None, indexes=indexes)
    if form.is_valid():
        given = form.cleaned_data
        guide = draft_from(BY_KEY[given["example"]], given["index"], given["title"], request.user)
        messages.success(request, gettext("The draft is made. Nobody outside sees it until you publish it."))
        return redirect("wagtailadmin_pages:edit", guide.pk)
    return TemplateResponse(request, "guides/admin/start_from_example.html", {"form": form})


@hooks.register("register_admin_urls")
def admin_urls():
    return [path("guides/from-an-example/", start, name="guides_from_example")]


@hooks.register("register_page_header_buttons")
def button_beside_the_index(page, user, view_name, next_url=None):
    """In the menu of actions of the page that holds the guides."""
    if isinstance(page.specific_deferred, GuideIndexPage) and page.permissions_for_user(user).can_add_subpage():
        yield Button(_("Guide from an example"), reverse("guides_from_example"), icon_name="copy", priority=16)
