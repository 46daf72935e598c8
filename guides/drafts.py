"""New guides made from an example: drafts that nobody but staff sees until an editor publishes them."""

from django.db import transaction
from django.utils.translation import override
from wagtail.log_actions import log

from .blocks import GuideBodyBlock
from .models import GuidePage, GuidePartPage


@transaction.atomic
def draft_from(example, index, title, user):
    """The guide, unpublished below `index` and in its language, with the parts of the example as drafts too."""
    language = index.locale.language_code.split("-")[0]
    parts = example.parts.get(language) or example.parts["en"]
    with override(index.locale.language_code):
        first, *later = parts
        guide = GuidePage(title=title, group=example.group, first_part_title=first[0], body=_body(first[1]))
        _add(guide, index, user)
        for name, blocks in later:
            _add(GuidePartPage(title=name, body=_body(blocks)), guide, user)
    return guide


def _body(blocks):
    return GuideBodyBlock().to_python([{"type": kind, "value": value} for kind, value in blocks])


def _add(page, parent, user):
    page.live, page.has_unpublished_changes = False, True
    page.locale, page.owner = parent.locale, user
    parent.add_child(instance=page)
    page.save_revision(user=user)
    log(instance=page, action="wagtail.create", user=user, content_changed=True)
