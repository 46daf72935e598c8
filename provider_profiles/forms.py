"""The provider's forms: one a step, each with its own short list of fields.

They are plain forms, not model forms: what is not named here cannot be set, whatever is posted. A form checks that
an answer is well made; whether an answer has to be there at all is decided in steps.py.
"""

import re
import uuid

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from core.forms import GovukForm
from core.models import Area
from core.text import validate_one_line, validate_plain_text, validate_public_url

from .check_text import number_error, tidy_number, validate_public_words
from .models import ProfileTerm
from .models.facts import ACCESS_FACTS, Access, TeamSize, TravelMiles, validate_links
from .models.pages import PreferredContact, PriceUnit, RegulationBasis, Regulator


def line(label, length, help_text="", required=False, message="", **kwargs):
    """A one-line answer in plain text."""
    messages = {
        "required": message or _("Write an answer"),
        "max_length": _("Write %(limit_value)s characters or fewer"),
    }
    return forms.CharField(
        label=label, max_length=length, help_text=help_text, required=required,
        validators=[validate_one_line, validate_public_words], error_messages=messages, **kwargs,
    )  # fmt: skip


def paragraphs(label, length, help_text="", rows=8):
    """A longer answer in plain text; an empty line starts a paragraph."""
    messages = {"max_length": _("Write %(limit_value)s characters or fewer")}
    return forms.CharField(
        label=label, max_length=length, help_text=help_text, required=False, error_messages=messages,
        validators=[validate_plain_text, validate_public_words], widget=forms.Textarea(attrs={"rows": rows}),
    )  # fmt: skip


class TermsField(forms.ModelMultipleChoiceField):
    """Checkboxes for the terms of one group."""

    def __init__(self, group, **kwargs):
        self.group = group
        kwargs.setdefault("widget", forms.CheckboxSelectMultiple)
        super().__init__(ProfileTerm.objects.filter(group=group), required=False, **kwargs)


class OneOf(forms.ChoiceField):
    """Radio buttons for a list of choices, with nothing chosen at first."""

    def __init__(self, choices, **kwargs):
        choices = [choice for choice in choices.choices if choice[0]]
        super().__init__(choices=choices, required=False, widget=forms.RadioSelect, **kwargs)


class LinksField(forms.CharField):
    """Web addresses, each on a line of its own; the clean value is a list."""

    widget = forms.Textarea(attrs={"rows": 3})

    def __init__(self, **kwargs):
        super().__init__(required=False, **kwargs)

    def prepare_value(self, value):
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value):
        """A list of addresses; one without a scheme gets https://."""
        typed = [line.strip() for line in super().to_python(value).splitlines() if line.strip()]
        return [link if "://" in link else f"https://{link}" for link in typed]


class StepForm(GovukForm):
    """Base of the steps: knows how to read its answers from a page and how to put them there."""

    # Names of fields that do not count as an answer of the provider's.
    not_answers = ()

    def __init__(self, *args, page=None, **kwargs):
        """`page` is the draft, for a step whose questions depend on it."""
        super().__init__(*args, **kwargs)

    @classmethod
    def page_fields(cls):
        """The names of the form fields that are fields of the page."""
        return [name for name, field in cls.base_fields.items() if not isinstance(field, TermsField)]

    @classmethod
    def initial_from(cls, page):
        """The answers given so far."""
        groups = page.terms_by_group()
        terms = {n: groups[f.group] for n, f in cls.base_fields.items() if isinstance(f, TermsField)}
        return {name: cls._answer(page, name) for name in cls.page_fields()} | terms

    @staticmethod
    def _answer(page, name):
        field = page._meta.get_field(name)
        return list(getattr(page, name).all()) if field.many_to_many else getattr(page, name)

    @classmethod
    def is_answered(cls, page):
        """True when anything of this step was answered."""
        answers = cls.initial_from(page)
        return any(value not in (None, "", []) for name, value in answers.items() if name not in cls.not_answers)

    def apply(self, page):
        """Put the answers on the draft page. Saves nothing."""
        for name in self.page_fields():
            value, field = self.cleaned_data[name], page._meta.get_field(name)
            if field.many_to_many:
                value = list(value)
            setattr(page, name, "" if value is None and not field.null else value)
        self._apply_terms(page)

    def _apply_terms(self, page):
        mine = {name: field.group for name, field in self.fields.items() if isinstance(field, TermsField)}
        if mine:
            kept = [term for term in page.terms.all() if term.group not in mine.values()]
            page.terms = kept + [term for name in mine for term in self.cleaned_data[name]]


class StartForm(GovukForm):
    """The first question of all: what the page is called, and in which language it is written."""

    title = line(
        _("What do people call you, or your group?"), 80, required=True, message=_("Enter a name"),
        help_text=_("This is the heading of your page. For example: Paws Awhile, or Callum at Byte by Byte."),
    )  # fmt: skip
    language = forms.ChoiceField(
        label=_("Which language will you write in?"), widget=forms.RadioSelect,
        error_messages={"required": _("Select a language")},
    )  # fmt: skip
    key = forms.CharField(required=False, max_length=36, widget=forms.HiddenInput)

    def __init__(self, *args, languages=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["language"].choices = languages
        if len(languages) < 2:
            del self.fields["language"]

    def clean_key(self):
        """The form's own UUID, so that sent twice it makes one profile; a form that lost it is a new form."""
        try:
            return uuid.UUID(self.cleaned_data["key"])
        except ValueError:
            return uuid.uuid4()


class NameForm(StepForm):
    not_answers = ("title",)

    my_thing = line(
        _("Your thing, in one sentence"), 120,
        help_text=_(
            "Say what you really do, as you would to a neighbour. For example: “Football, cricket and pub quizzes "
            "with good company.” Or: “Dog walks that you come along on.”"
        ),
    )  # fmt: skip
    title = line(
        _("Name of your page"), 80, required=True, message=_("Enter a name"),
        help_text=_("The name people know you by."),
    )  # fmt: skip
    people = line(_("Who you are"), 120, help_text=_("First names are enough. For example: Tariq and Joe."))
    team_size = OneOf(TeamSize, label=_("How many of you do the work?"))


class HelpForm(StepForm):
    kind = TermsField("kind", label=_("What kind of help is it?"), help_text=_("Select all that apply."))
    outcome = TermsField(
        "outcome", label=_("What can it lead to?"),
        help_text=_("What people say is different after a while. Select what fits best."),
    )  # fmt: skip
    who = TermsField("who", label=_("Who is it for?"), help_text=_("Select all that apply."))
    language = TermsField(
        "language", label=_("Which languages do you use?"), help_text=_("Select all that apply.")
    )


class WhereForm(StepForm):
    way = TermsField("way", label=_("Where and how do you work?"), help_text=_("Select all that apply."))
    area = forms.ModelChoiceField(
        Area.objects.all(), label=_("Town or county"), required=False, empty_label=_("Choose one"),
        help_text=_("We show the town only. Never your address."),
    )  # fmt: skip
    also_areas = forms.ModelMultipleChoiceField(
        Area.objects.all(), label=_("Other places you go to"), required=False, widget=forms.CheckboxSelectMultiple,
        help_text=_("Select all that apply."),
    )  # fmt: skip
    travel_miles = forms.TypedChoiceField(
        label=_("How far do you go from there?"), required=False, coerce=int, empty_value=None,
        choices=[("", _("Not said")), *TravelMiles.choices],
        help_text=_("Leave it at “Not said” when people come to you, or when you work online."),
    )  # fmt: skip
    area_note = line(
        _("In your own words"), 120, help_text=_("For example: the villages along the canal, by bus.")
    )
    day = TermsField("day", label=_("Which days?"), help_text=_("Select all that apply."))
    when = TermsField("when", label=_("What time of day?"), help_text=_("Select all that apply."))
    when_note = line(_("Days and times"), 160, help_text=_("For example: Tuesdays to Fridays, 10am to 4pm."))


class AccessForm(StepForm):
    """One answer for each fact, so that "partly" can never be read as "yes"."""

    access_step_free = OneOf(Access, label=ACCESS_FACTS["access_step_free"])
    access_toilet = OneOf(Access, label=ACCESS_FACTS["access_toilet"])
    access_parking = OneOf(Access, label=ACCESS_FACTS["access_parking"])
    access_hearing_loop = OneOf(Access, label=ACCESS_FACTS["access_hearing_loop"])
    access_quiet = OneOf(Access, label=ACCESS_FACTS["access_quiet"])
    access_notes = paragraphs(
        _("More about getting in and around"), 600, rows=4,
        help_text=_("Say what is not easy too: “One low step at the door, and we have a ramp.”"),
    )  # fmt: skip


class PriceForm(StepForm):
    price = forms.DecimalField(
        label=_("Price in pounds"), required=False, min_value=0, max_value=9999, max_digits=6, decimal_places=2,
        help_text=_("For example: 22 or 18.50. Leave it empty if it is free or differs."),
        widget=forms.TextInput(attrs={"inputmode": "decimal", "class": "govuk-input--width-5"}),
        error_messages={
            "invalid": _("Enter the price as a number, like 22 or 18.50"),
            "min_value": _("The price cannot be less than 0"),
            "max_value": _("Enter a price below £10,000"),
            "max_digits": _("Enter a price below £10,000"),
            "max_decimal_places": _("Enter pounds and pence, like 18.50"),
            "max_whole_digits": _("Enter a price below £10,000"),
        },
    )  # fmt: skip
    price_unit = OneOf(PriceUnit, label=_("The price is"))
    price_note = line(
        _("What the price includes"), 200,
        help_text=_("For example: travel is included. You pay your own ticket."),
    )  # fmt: skip
    pay = TermsField("pay", label=_("How can people pay?"), help_text=_("Select all that apply."))


class ContactForm(StepForm):
    contact_phone = line(
        _("Phone number for the public"), 30,
        help_text=_("Anyone can see it. For example: 01632 960 001."),
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel", "class": "govuk-input--width-20"}),
    )  # fmt: skip
    contact_email = forms.EmailField(
        label=_("Email for the public"), required=False, max_length=254,
        help_text=_("Anyone can see it. It may differ from the one you sign in with."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={"invalid": _("Enter an email address in the right form, like name@example.org")},
    )  # fmt: skip
    website = forms.URLField(
        label=_("Website"), required=False, max_length=200, assume_scheme="https",
        help_text=_("For example: https://www.example.org"), validators=[validate_public_url],
        widget=forms.TextInput(attrs={"type": "url", "autocomplete": "url"}),
        error_messages={"invalid": _("Enter a web address in the right form, like https://www.example.org")},
    )  # fmt: skip
    social_links = LinksField(
        label=_("Other links"), validators=[validate_links],
        help_text=_("Up to three, each on a line of its own. For example: https://www.facebook.com/pawsawhile"),
    )  # fmt: skip
    preferred_contact = OneOf(PreferredContact, label=_("What suits you best?"))

    def clean_contact_phone(self):
        """Digits, spaces and the usual signs; ten digits at least."""
        phone = self.cleaned_data["contact_phone"]
        if phone and (not re.fullmatch(r"\+?[\d\s()\-]+", phone) or len(re.sub(r"\D", "", phone)) < 10):
            raise ValidationError(_("Enter a phone number in the right form, like 01632 960 001"))
        return phone


class AboutForm(StepForm):
    about = paragraphs(
        _("About you"), 2000,
        help_text=_("In your own words. What do you enjoy? What have you done before?"),
    )  # fmt: skip
    typical_visit = paragraphs(
        _("A typical visit"), 1500,
        help_text=_("What happens, from hello to goodbye? Do not name people you support."),
    )  # fmt: skip


class CareForm(StepForm):
    regulation_basis = OneOf(
        RegulationBasis, label=_("Do you offer personal care?"),
        help_text=_("Personal care is help with washing, dressing, eating, medicine or the toilet."),
    )  # fmt: skip
    regulator = OneOf(Regulator, label=_("If registered: with whom?"))
    regulator_number = line(_("If registered: your number"), 40)
    exempt_note = line(
        _("If you do not have to register: why?"), 200,
        help_text=_("For example: I work directly for one person who arranges and directs their own care."),
    )  # fmt: skip

    def clean_regulator_number(self):
        return tidy_number(self.cleaned_data["regulator_number"])

    def clean(self):
        """A number that cannot be one of that register is a slip."""
        cleaned = super().clean()
        is_registered = cleaned.get("regulation_basis") == RegulationBasis.REGISTERED
        wrong = number_error(cleaned.get("regulator"), cleaned.get("regulator_number"))
        if is_registered and wrong:
            self.add_error("regulator_number", wrong)
        return cleaned


class SendForm(GovukForm):
    """The declaration on the check page; with an answer to our notes when we asked for changes."""

    reply = paragraphs(
        _("What you changed, or your answer to us"), 1000, rows=4,
        help_text=_("Only our staff see this. Leave it empty if the changes speak for themselves."),
    )  # fmt: skip
    agree = forms.BooleanField(
        label=_("What I have written is true, and I may share the photo and the words"),
        error_messages={"required": _("Tick to say that what you have written is true")},
    )

    def __init__(self, *args, was_asked=False, **kwargs):
        super().__init__(*args, **kwargs)
        if not was_asked:
            del self.fields["reply"]
