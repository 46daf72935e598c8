"""Forms: what a person sees and hears, for our forms and for those of other packages."""

import re

import pytest
from django import forms
from django.template import Context, Template
from django.utils import translation

from core.forms import GovukBoundField, GovukForm, HintedRadios, error_links, govuk


class Sample(GovukForm):
    name = forms.CharField(max_length=10, help_text="As people know you")
    about = forms.CharField(max_length=50, widget=forms.Textarea)
    kind = forms.ChoiceField(choices=[("a", "A"), ("b", "B")], widget=HintedRadios(hints={"a": "The first"}))
    pay = forms.MultipleChoiceField(choices=[("x", "X"), ("y", "Y")], widget=forms.CheckboxSelectMultiple)
    photo = forms.FileField()
    own_words = forms.CharField(error_messages={"required": "Say it"})


def ids_in(html):
    return re.findall(r'\bid="([^"]+)"', html)


def test_each_error_stands_once_and_says_what_to_do():
    html = str(Sample({}))
    assert html.count("govuk-error-message") == 6
    for words in (
        "Fill this in: Name",
        "Choose one: Kind",
        "Choose at least one: Pay",
        "Choose a file: Photo",
        "Say it",
    ):
        assert words in html
    assert "This field is required" not in html


def test_errors_name_a_field_that_got_its_label_late():
    form = Sample({})
    form.fields["name"].label = "Your name"
    assert "Fill this in: Your name" in str(form)


@pytest.mark.parametrize("form", [Sample({}), Sample({}, prefix="p")], ids=["plain", "prefix"])
def test_every_link_of_the_summary_lands_on_a_control(form):
    html = str(form)
    links = error_links(form)
    assert len(links) == 6
    for link in links:
        target = link["href"].removeprefix("#")
        assert re.search(rf'<(input|textarea|select)[^>]*\bid="{re.escape(target)}"', html), link


def test_ids_are_unique_and_descriptions_exist():
    html = str(Sample({}))
    ids = ids_in(html)
    assert len(ids) == len(set(ids))
    for described in re.findall(r'aria-describedby="([^"]+)"', html):
        assert set(described.split()) <= set(ids), described


def test_the_browser_enforces_nothing_and_cuts_nothing():
    html = str(Sample({"name": "much too long a name", "about": "x" * 60}))
    assert " required" not in html
    assert " maxlength" not in html
    assert "much too long a name" in html
    assert "Name: use 10 characters or fewer. You used 20." in html


def test_a_long_text_is_counted_in_every_plural_form():
    html = str(Sample())
    assert 'data-maxlength="50"' in html
    for form in ("zero", "one", "two", "few", "many", "other"):
        assert f"data-i18n.characters-under-limit.{form}=" in html
    assert "You can enter up to 50 characters" in html


def test_help_stands_below_single_choices():
    assert re.search(r'id="id_kind_0-hint">The first<', str(Sample()))


def test_a_form_of_somebody_else_is_drawn_with_our_markup():
    class Theirs(forms.Form):
        login = forms.EmailField(label="Email", max_length=100)

    form = Theirs({"login": ""})
    form["login"]  # a field that was already bound must be drawn anew: Django keeps it under a private name
    html = Template("{% load form_tags %}{{ form|govuk }}").render(Context({"form": form}))
    assert "govuk-input--error" in html
    assert "govuk-label" in html
    assert isinstance(govuk(form)["login"], GovukBoundField)


def test_text_from_outside_is_escaped():
    html = str(Sample({"name": '"><script>'}))
    assert "<script>" not in html


def test_messages_follow_the_language_of_the_page():
    form = Sample({})
    with translation.override("cy"):
        welsh = str(form)
    assert "govuk-error-message" in welsh
