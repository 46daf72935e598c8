"""Template tags for forms."""

from django import template
from django.utils.html import format_html_join
from django.utils.translation import gettext, ngettext

from core import forms

register = template.Library()

# A number that falls under each plural form of Unicode CLDR in Welsh. English uses only "one" and "other".
CLDR_EXAMPLES = {"zero": 0, "one": 1, "two": 2, "few": 3, "many": 6, "other": 100}


@register.filter
def govuk(form):
    """Draw a form of another package (allauth, for example) with our markup: {{ form|govuk }}."""
    return forms.govuk(form)


@register.simple_tag
def error_list(form):
    """The errors of a form for its summary: dicts with text and href."""
    return forms.error_links(form) if form is not None and form.is_bound else []


@register.simple_tag
def character_count_words():
    """The words of the character counter in the language of the page, as data-i18n attributes.

    The script picks a plural form by CLDR's rules, so each of the six is filled through gettext.
    """
    placeholder = {"count": "%{count}"}
    words = {"data-i18n.characters-at-limit": gettext("You have no characters left")}
    for form, number in CLDR_EXAMPLES.items():
        words[f"data-i18n.characters-under-limit.{form}"] = (
            ngettext("You have %(count)s character left", "You have %(count)s characters left", number)
            % placeholder
        )
        words[f"data-i18n.characters-over-limit.{form}"] = (
            ngettext("You have %(count)s character too many", "You have %(count)s characters too many", number)
            % placeholder
        )
    return format_html_join("", ' {}="{}"', words.items())
