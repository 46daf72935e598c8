"""What the site holds about the person named for the next check of a page, who need not have an account."""

import json

from allauth.account.models import EmailAddress
from wagtail.models import Revision
from wagtail_localize.models import TranslationSource

from .reviews import reviewed_models


def addresses_of(user):
    """The addresses that are surely a person's: nobody exports or erases what belongs to another's address."""
    confirmed = EmailAddress.objects.filter(user=user, verified=True).values_list("email", flat=True)
    return sorted({address.lower() for address in (user.email, *confirmed) if address})


def owned_by(user):
    """The pages whose next check is this person's: a queryset for each page type."""
    addresses = addresses_of(user)
    return [
        model.objects.filter(pk__in=_of_addresses(model.objects.all(), "owner_email", addresses))
        for model in reviewed_models()
    ]


def _of_addresses(rows, field, addresses):
    """Ids of the rows with one of the addresses in a field, in capitals or not."""
    found = [rows.filter(**{f"{field}__iexact": address}).values_list("pk", flat=True) for address in addresses]
    return {pk for pks in found for pk in pks}


def held_about(user):
    """The checks a person is named for, with the dates."""
    return [
        {
            "title": page.title,
            "name": page.owner_name,
            "email": page.owner_email,
            "next check": str(page.next_check),
        }
        for pages in owned_by(user)
        for page in pages
    ]


def forget(user):
    """Take a person off the checks they are named for: in pages, in every draft, and in texts to translate."""
    nobody = {"owner_name": "", "owner_email": ""}
    addresses = addresses_of(user)
    for pages in owned_by(user):
        pages.update(**nobody)
    drafts = _of_addresses(Revision.page_revisions.all(), "content__owner_email", addresses)
    for revision in Revision.objects.filter(pk__in=drafts):
        Revision.objects.filter(pk=revision.pk).update(content=revision.content | nobody)
    for source in TranslationSource.objects.filter(content_json__contains='"owner_email"'):
        content = json.loads(source.content_json)
        if str(content.get("owner_email")).lower() in addresses:
            TranslationSource.objects.filter(pk=source.pk).update(content_json=json.dumps(content | nobody))
