"""Mails that a date sets off (reminders.py), with links that need no sign-in (mail_links.py)."""

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from core.mail import one_line, write

from .mail_links import link_for
from .permissions import moderators

BETWEEN_LANGUAGES = "\n" + "-" * 40 + "\n\n"


def address(name, *args):
    """The whole address of a page, in the active language."""
    return f"{settings.SITE_URL}{reverse(name, args=args)}"


def languages_of(person, page=None):
    """The languages to write in: both, while it is not known which one this person reads.

    English is what an account starts with. Of somebody who writes their page in Welsh it may be nobody's choice.
    """
    every = [code for code, _name in settings.LANGUAGES]
    if person.language not in every:
        return every
    written_in = page.locale.language_code if page else person.language
    unsure = person.language == settings.LANGUAGE_CODE and written_in != person.language and written_in in every
    return [written_in, person.language] if unsure else [person.language]


def send(person, template, make_context, page=None, to=None, forget_when_sent=False):
    """Write one mail to a person; `make_context()` is called in each of its languages.

    to: another address, of somebody whose language nobody knows: the mail goes in those of `person`.
    """
    subjects, bodies = [], []
    for language in languages_of(person, page):
        with translation.override(language):
            context = {"site_url": settings.SITE_URL, "site_name": settings.WAGTAIL_SITE_NAME, **make_context()}
            subjects.append(one_line(render_to_string(f"{template}_subject.txt", context)))
            bodies.append(render_to_string(f"{template}.txt", context).strip() + "\n")
    message = EmailMultiAlternatives(" / ".join(subjects), BETWEEN_LANGUAGES.join(bodies), to=[to or person.email])
    return write(message, language=languages_of(person, page)[0], forget_when_sent=forget_when_sent)


def _members(provider):
    return provider.memberships.select_related("user", "provider").filter(user__is_active=True)


def ask_members(provider, kind, today):
    """The monthly question, or a reminder (kind: freshness.MEMBER_STAGES), each member with links of their own."""
    page = provider.page
    for membership in _members(provider):
        links = {action: link_for(membership, action, today) for action in ("space", "full", "pause", "confirm")}

        def context(links=links):
            addresses = {
                action: address("provider_profiles:by_mail", link.token) for action, link in links.items()
            }
            last_day = links["confirm"].last_day
            return {
                "provider": provider, "kind": kind, "name": page.title, "page_url": page.full_url,
                "links": addresses, "last_day": last_day,
                "account": address("provider_profiles:profile", provider.pk),
            }  # fmt: skip

        template = "monthly" if kind == "monthly" else "reminder"
        send(membership.user, f"provider_profiles/mail/{template}", context, page)


def tell_of_check(check, days_left):
    """A check that we saw ends soon, or today."""
    page = check.provider.page

    def context():
        return {
            "check": check,
            "days_left": days_left,
            "name": page.title,
            "link": address("provider_profiles:checks", check.provider_id),
        }

    for membership in _members(check.provider):
        send(membership.user, "provider_profiles/mail/check_ends", context, page)


def tell_moderators(count):
    """Profiles wait for somebody to ring."""

    def context():
        return {"count": count, "link": f"{address('provider_profiles_queue')}?kind=expiring"}

    for person in moderators():
        send(person, "provider_profiles/mail/not_confirmed", context)
