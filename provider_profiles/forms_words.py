"""The step for the other language: the questions that are answered in words, once more."""

from copy import deepcopy

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from .forms import AboutForm, AccessForm, CareForm, NameForm, PriceForm, StepForm, WhereForm, line
from .forms_photos import ALT_HELP
from .models import ProviderProfilePage
from .models.other_words import WORDS, alt_name
from .other_words import NEEDED, WELSH, changed_since, other_language, own_texts, put_other_texts
from .photo_list import photos_of

PREFIX = "other_"  # notes of moderators are kept by the name of the field, and these are fields of their own
TAKE_AWAY = {
    WELSH: _("Take all the Welsh away: my page is in English only"),
    "": _("Take all the English away: my page is in Welsh only"),
}
ASKED_IN = (NameForm, WhereForm, AccessForm, PriceForm, AboutForm, CareForm)


def question(name):
    """The field of the step that asks for this text, with the same length, hint and checks; never required."""
    field = deepcopy(next(form.base_fields[name] for form in ASKED_IN if name in form.base_fields))
    field.required = False
    if name == "title":
        field.help_text = _("Leave it empty if the name is the same in both languages.")
    if name == "area_note":
        field.label = capfirst(ProviderProfilePage._meta.get_field(name).verbose_name)
    return field


def beside(page, rows):
    """For the template: each (field, note) with the text it goes with, and whether that was changed since."""
    own, older = own_texts(page), changed_since(page)
    return [
        {"field": field, "note": note, "original": own.get(name, ""), "is_older": name in older}
        for field, note in rows
        for name in [field.name.removeprefix(PREFIX)]
    ]


class WordsForm(StepForm):
    """Asks only for what is answered in the first language. Without a page it asks for all but the photos."""

    def __init__(self, *args, page=None, **kwargs):
        super().__init__(*args, page=page, **kwargs)
        for name in WORDS:
            if page is None or name in NEEDED or getattr(page, name) or page.other_text(name):
                self.fields[PREFIX + name] = question(name)
        if page is not None:
            self._ask_for_photos(page)
            self._offer_to_take_away(page)

    def _ask_for_photos(self, page):
        for number, (photo, _alt) in enumerate(photos_of(page), start=1):
            label = _("What is in photo %(number)d?") % {"number": number}
            self.fields[PREFIX + alt_name(photo)] = line(label, 160, help_text=ALT_HELP)
        for field in self.fields.values():
            field.widget.attrs["lang"] = other_language(page)

    def _offer_to_take_away(self, page):
        if page.other_words:
            label = TAKE_AWAY.get(other_language(page), TAKE_AWAY[""])
            self.fields["take_away"] = forms.BooleanField(label=label, required=False)

    @classmethod
    def initial_from(cls, page):
        return {PREFIX + name: text for name, text in page.other_texts().items()}

    @classmethod
    def is_answered(cls, page):
        return bool(page.other_words)

    def apply(self, page):
        """Keep the words on the draft, beside the original they were written for."""
        taken_away = self.cleaned_data.get("take_away")
        texts = {name: self.cleaned_data.get(PREFIX + name) for name in own_texts(page)}
        put_other_texts(page, {} if taken_away else texts)
