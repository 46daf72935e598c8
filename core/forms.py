"""Forms in the look of the site: our own markup for every field, through a renderer of the form itself.

The renderer belongs to our form classes. It is not the global FORM_RENDERER, which would also redraw the fields of
the Wagtail admin. Forms of other packages are drawn with the filter `{{ form|govuk }}` (form_tags).

In a template::

    {% include "core/components/error_summary.html" with form=form only %}
    <form method="post" novalidate>{% csrf_token %}{{ form }}<button class="govuk-button">…</button></form>

`novalidate`, because errors come from the server alone: one clear error a field, in the language of the page.
"""

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS
from django.forms.boundfield import BoundField
from django.forms.renderers import DjangoTemplates
from django.utils.functional import lazy
from django.utils.translation import gettext as _

# Widget → class of its control. A widget that is not listed takes the class of its nearest listed parent.
CONTROL_CLASSES = {
    forms.RadioSelect: "govuk-radios__input",
    forms.CheckboxSelectMultiple: "govuk-checkboxes__input",
    forms.CheckboxInput: "govuk-checkboxes__input",
    forms.FileInput: "govuk-file-upload",
    forms.Textarea: "govuk-textarea",
    forms.Select: "govuk-select",
    forms.widgets.Input: "govuk-input",
}
CLASSES_WITH_ERROR_STYLE = {"govuk-input", "govuk-textarea", "govuk-select", "govuk-file-upload"}

# Django's widget template → ours. The file input is ours too, for the module that improves it.
WIDGET_TEMPLATES = {
    "django/forms/widgets/radio.html": "core/forms/radios.html",
    "django/forms/widgets/checkbox_select.html": "core/forms/checkboxes.html",
    "django/forms/widgets/password.html": "core/forms/password.html",
    "django/forms/widgets/file.html": "core/forms/file.html",
    "django/forms/widgets/clearable_file_input.html": "core/forms/file.html",
}


def control_class(widget):
    """The class of a widget's control, or "" for a widget that has none (hidden, several in one)."""
    if widget.is_hidden:
        return ""
    return next((CONTROL_CLASSES[kind] for kind in type(widget).__mro__ if kind in CONTROL_CLASSES), "")


class GovukBoundField(BoundField):
    """A field that knows how our templates draw it."""

    def build_widget_attrs(self, attrs, widget=None):
        """Give Django's attributes with our class, and without what a browser would enforce in its own words."""
        widget = widget or self.field.widget
        attrs = super().build_widget_attrs(attrs, widget)
        attrs.pop("required", None)
        css = control_class(widget)
        if self.errors and css in CLASSES_WITH_ERROR_STYLE:
            css += f" {css}--error"
        if self.use_fieldset:
            attrs.pop("aria-invalid", None)  # it belongs to the group, which has the error message
        if widget.attrs.get("maxlength"):
            # A browser cuts pasted text without a word; the server says what is too long.
            attrs["maxlength"] = False
        classes = [css, widget.attrs.get("class", ""), attrs.get("class", "")]
        if self.counted_to:
            classes.append("govuk-js-character-count")
            attrs["aria-describedby"] = f"{attrs.get('aria-describedby') or ''} {self.auto_id}-info".strip()
        if joined := " ".join(name for name in classes if name):
            attrs["class"] = joined
        return attrs

    @property
    def counted_to(self):
        """The greatest number of characters of a long text, which is then counted as it is written; or None."""
        is_long = isinstance(self.field.widget, forms.Textarea)
        return getattr(self.field, "max_length", None) if is_long else None

    @property
    def kind(self):
        """How the field template draws the field: "group", "checkbox", "file" or "control"."""
        widget = self.field.widget
        if self.use_fieldset:
            return "group"
        if isinstance(widget, forms.CheckboxInput):
            return "checkbox"
        return "file" if isinstance(widget, forms.FileInput) else "control"

    @property
    def first_control_id(self):
        """The id of the control that a link to this field should land on."""
        widget = self.field.widget
        if isinstance(widget, forms.RadioSelect | forms.MultiWidget):
            return f"{self.auto_id}_0"
        return self.id_for_label or self.auto_id


class GovukRenderer(DjangoTemplates):
    """Draws forms, fields and widgets with the templates in core/forms/."""

    form_template_name = "core/forms/form.html"
    field_template_name = "core/forms/field.html"
    bound_field_class = GovukBoundField

    def get_template(self, template_name):
        """Use our template in the place of Django's where there is one."""
        return super().get_template(WIDGET_TEMPLATES.get(template_name, template_name))


def required_message(field):
    """What to say when a field is empty. It names the field."""
    label = {"label": field.label or ""}
    if isinstance(field, forms.FileField):
        return _("Choose a file: %(label)s") % label
    if isinstance(field, forms.MultipleChoiceField | forms.ModelMultipleChoiceField):
        return _("Choose at least one: %(label)s") % label
    if isinstance(field, forms.ChoiceField | forms.ModelChoiceField):
        return _("Choose one: %(label)s") % label
    if isinstance(field, forms.BooleanField):
        return _("Tick the box: %(label)s") % label
    return _("Fill this in: %(label)s") % label


def too_long_message(field):
    """What to say when a text is too long; Django fills in the two numbers."""
    label = str(field.label or "").replace("%", "%%")
    return _("%(label)s: use %%(limit_value)d characters or fewer. You used %%(show_value)d.") % {"label": label}


# Error code → words. Worked out when they are shown, for a form may name its fields late.
PLAIN_MESSAGES = {"required": lazy(required_message, str), "max_length": lazy(too_long_message, str)}


class PlainForm:
    """What our two form classes share."""

    default_renderer = GovukRenderer
    use_required_attribute = False
    # Size of the labels: "" (normal), "s", "m" or "l". Larger ones suit a page with one question.
    label_size = ""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            if field.label is None:
                field.label = name.replace("_", " ").capitalize()
            for code, message in PLAIN_MESSAGES.items():
                if not is_own_message(field, code):
                    field.error_messages[code] = message(field)


def is_own_message(field, code):
    """Whether somebody gave this field its own words for an error, rather than Django's."""
    kinds = [kind for kind in type(field).__mro__ if hasattr(kind, "default_error_messages")]
    defaults = [kind.default_error_messages.get(code) for kind in kinds]
    current = field.error_messages.get(code)
    return current is not None and not any(current is default for default in defaults)


class GovukForm(PlainForm, forms.Form):
    """Base of our forms."""


class GovukModelForm(PlainForm, forms.ModelForm):
    """Base of our forms that edit a model. Always with an explicit list of fields."""


class ChoiceHints:
    """Adds a line of help below single choices: `HintedRadios(hints={"own": _("Your own money")})`."""

    def __init__(self, *args, hints=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.hints = hints or {}

    def create_option(self, name, value, label, selected, index, subindex=None, attrs=None):
        option = super().create_option(name, value, label, selected, index, subindex, attrs)
        option["hint"] = self.hints.get(str(value), "")
        if option["hint"]:
            option["attrs"]["aria-describedby"] = f"{option['attrs'].get('id', '')}-hint"
        return option


class HintedRadios(ChoiceHints, forms.RadioSelect):
    """Radio buttons, each with its own line of help."""


class HintedCheckboxes(ChoiceHints, forms.CheckboxSelectMultiple):
    """Checkboxes, each with its own line of help."""


def govuk(form):
    """Make somebody else's form draw itself with our markup, and give it back."""
    form.renderer = GovukRenderer()
    form.bound_field_class = GovukBoundField
    form.use_required_attribute = False
    form._bound_fields_cache = {}  # a private name of Django's: tests/core/test_forms.py holds it
    return form


def error_links(form):
    """The errors of a form for its summary: dicts with text and href, one a field, fields in their order.

    An error of the whole form links nowhere. An error of a hidden field names the field, or nobody could tell.
    """
    links = [{"text": text, "href": ""} for text in form.errors.get(NON_FIELD_ERRORS, [])]
    for field in form:
        if not field.errors:
            continue
        first = field.errors[0]
        if field.is_hidden:
            links.append({"text": f"{field.label}: {first}", "href": ""})
        else:
            links.append({"text": first, "href": f"#{getattr(field, 'first_control_id', field.id_for_label)}"})
    return links
