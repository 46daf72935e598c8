"""The way to the messages of a profile, for the account pages."""

from django import template

from provider_profiles.enquiries import counts_of

register = template.Library()


@register.inclusion_tag("provider_profiles/messages/link.html")
def messages_link(provider):
    """A link to the messages with how many are new; nothing for a profile that never got one."""
    return {"provider": provider, "messages": counts_of([provider])[provider.pk]}
