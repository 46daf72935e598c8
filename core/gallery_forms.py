"""The form of the gallery: one field of each kind."""

from django import forms

from core.forms import GovukForm, HintedCheckboxes, HintedRadios
from core.gallery import said

NATIONS = [("england", "England"), ("wales", "Cymru")]
PAYMENTS = [("dp", "DP"), ("own", "£")]
KINDS = [("", "–"), ("pets", "Pets"), ("garden", "Garden")]
LABELS = {
    "name": {"en": "What is your service called?", "cy": "Beth yw enw eich gwasanaeth?"},
    "email": {"en": "Email address", "cy": "Cyfeiriad e-bost"},
    "about": {"en": "What do you do?", "cy": "Beth ydych chi'n ei wneud?"},
    "kind": {"en": "Kind of help", "cy": "Math o gymorth"},
    "nation": {"en": "Where do you work?", "cy": "Ble rydych chi'n gweithio?"},
    "pay": {"en": "Ways to pay", "cy": "Ffyrdd o dalu"},
    "day": {"en": "Insurance runs out on", "cy": "Mae'r yswiriant yn dod i ben ar"},
    "photo": {"en": "A photo", "cy": "Llun"},
    "password": {"en": "Password", "cy": "Cyfrinair"},
    "agree": {"en": "Everyone in this picture said yes", "cy": "Dywedodd pawb yn y llun hwn ie"},
}
HELP = {"en": "Say it as you would to a neighbour.", "cy": "Dywedwch ef fel wrth gymydog."}


class SampleForm(GovukForm):
    """One field of each kind, in the language of the page."""

    name = forms.CharField(max_length=80, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    email = forms.EmailField(
        widget=forms.EmailInput(attrs={"autocomplete": "email", "class": "govuk-input--width-30"})
    )
    about = forms.CharField(max_length=200, widget=forms.Textarea(attrs={"rows": 4}))
    kind = forms.ChoiceField(choices=KINDS)
    nation = forms.ChoiceField(choices=NATIONS, widget=HintedRadios(hints={"wales": "CIW"}))
    pay = forms.MultipleChoiceField(choices=PAYMENTS, widget=HintedCheckboxes(hints={"dp": "Direct payment"}))
    day = forms.DateField(widget=forms.DateInput(attrs={"type": "date", "class": "govuk-input--width-10"}))
    photo = forms.FileField()
    password = forms.CharField(widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}))
    agree = forms.BooleanField()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, labels in LABELS.items():
            self.fields[name].label = said(labels)
        self.fields["about"].help_text = said(HELP)
