"""The way to one's messages, for the account pages."""

from django import template

from provider_profiles.enquiries import enquiries_for, open_suggestions_for

register = template.Library()


@register.inclusion_tag("provider_profiles/messages/link.html", takes_context=True)
def messages_link(context):
    """A link to the messages with how many are new; nothing for somebody who never got one."""
    user = context["request"].user
    states = list(enquiries_for(user).values_list("read_at", flat=True))
    suggestions = open_suggestions_for(user).count()
    return {"any": bool(states or suggestions), "new": states.count(None), "suggestions": suggestions}
