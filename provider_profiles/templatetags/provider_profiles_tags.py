"""Template tags of the plugin."""

from django import template

from provider_profiles.account_state import state_of

register = template.Library()


@register.simple_tag(takes_context=True)
def profile_state(context):
    """Where the signed-in person's profile stands (`AccountState`)."""
    return state_of(context["request"].user)
