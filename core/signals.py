"""What moves which stamp: publishing, moving, deleting, and changes to what every page shows."""

from django.contrib.contenttypes.models import ContentType
from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Page, PageViewRestriction, ReferenceIndex, Site
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move
from wagtail.snippets.models import get_snippet_models

from core.models import OrganisationSettings, SiteImage
from core.page_cache import SITE_TAG, changed, children_tag, page_tag
from core.roles import hand_over

FRAME_MODELS = (Locale, OrganisationSettings, PageViewRestriction, Redirect, Site)
# The tree's root, the home pages, and the pages below them, which the menu or the foot of every page lists.
DEPTH_OF_THE_MENU = 3


@receiver(page_published)
def a_page_was_published(sender, instance, **kwargs):
    """Its own copies, its parent's, those of pages that name it and every list of its type are out of date."""
    tags = {page_tag(instance), sender._meta.label, *_tags_of_pages_that_name(instance)}
    parent = instance.get_parent()
    if parent:
        tags.add(children_tag(parent))
    if instance.depth <= DEPTH_OF_THE_MENU:
        tags.add(SITE_TAG)
    changed(*tags)


def _tags_of_pages_that_name(page):
    """A link in a text goes to the translation as soon as there is one; a card shows the title."""
    pages = ContentType.objects.get_for_model(Page)
    named = Page.objects.filter(translation_key=page.translation_key).values_list("pk", flat=True)
    naming = ReferenceIndex.objects.filter(
        base_content_type=pages, to_content_type=pages, to_object_id__in=[str(pk) for pk in named]
    )
    return map(page_tag, Page.objects.filter(pk__in=list(naming.values_list("object_id", flat=True))))


@receiver([page_unpublished, page_slug_changed, post_page_move])
def a_page_left_its_address(sender, instance, **kwargs):
    """Any page may link to it, so every copy is out of date."""
    changed(SITE_TAG, page_tag(instance), sender._meta.label)


@receiver(pre_delete)
def something_is_deleted(sender, instance, **kwargs):
    """A deleted page may be linked from anywhere."""
    if isinstance(instance, Page):
        changed(SITE_TAG, page_tag(instance), sender._meta.label)


@receiver([post_save, post_delete])
def the_frame_changed(sender, instance, created=False, **kwargs):
    """Settings, snippets, redirects, locales and privacy show on any page; so do pictures, once they are used."""
    if (
        isinstance(instance, FRAME_MODELS)
        or sender in get_snippet_models()
        or (isinstance(instance, SiteImage) and not created)
    ):
        changed(SITE_TAG)


@receiver(post_save)
def an_index_page_was_made(sender, instance, created, raw=False, **kwargs):
    """The group that looks after this part of the site gets its permissions there."""
    if created and not raw and isinstance(instance, Page) and getattr(instance, "managed_by", None):
        hand_over(instance, instance.managed_by)
