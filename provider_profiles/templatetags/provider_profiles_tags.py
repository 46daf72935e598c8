"""Template tags of the plugin."""

from django import template

from provider_profiles.own_profiles import own_profiles
from provider_profiles.shortlist import keys_of

register = template.Library()


@register.simple_tag(takes_context=True)
def my_profiles(context):
    """The profiles of the signed-in person (`OwnProfile`)."""
    return own_profiles(context["request"].user)


@register.simple_tag(takes_context=True)
def is_on_my_list(context, key):
    """Whether this reader has saved the profile with this key. No query."""
    return key in keys_of(context["request"])


@register.simple_tag(takes_context=True)
def my_list_count(context):
    """How many profiles this reader has saved. No query."""
    return len(keys_of(context["request"]))
