"""What follows from a profile being published, unpublished, moved or deleted, whoever did it and wherever."""

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from django.utils import timezone
from wagtail.search.index import insert_or_update_object
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from . import gone, listings, photo_list
from .models import ProfileCheck, ProfileSubmission, Provider, ProviderProfilePage
from .translations import follow


@receiver(page_published, sender=ProviderProfilePage)
@transaction.atomic
def a_profile_was_published(sender, instance, revision, **kwargs):
    """Its photos become public, other languages follow, the directory shows it."""
    if instance.alias_of_id:
        return
    provider, _new = Provider.objects.get_or_create(profile_key=instance.translation_key)
    # A page that staff publish by themselves has to be confirmed in time like any other.
    Provider.objects.filter(pk=provider.pk, confirmed_on=None).update(confirmed_on=timezone.localdate())
    for photo, alt in photo_list.photos_of(instance):
        photo.make_public(alt)
    original = provider.page
    if instance.pk == original.pk:
        _supersede(provider, revision)
        follow(provider, instance)
    elif original.live and original.other_words:
        follow(provider, original)  # staff published a translation: the provider's own words stand above it
    listings.refresh(instance.translation_key)
    # Wagtail indexes a page before the rows of its terms are written; now they are.
    insert_or_update_object(instance)


def _supersede(provider, revision):
    """Staff published a newer text in the admin: what waits is out of date."""
    older = provider.submissions.filter(state=ProfileSubmission.State.WAITING, revision_id__lt=revision.pk)
    older.update(state=ProfileSubmission.State.SUPERSEDED, decided_by=revision.user, decided_at=timezone.now())


@receiver(page_unpublished, sender=ProviderProfilePage)
@transaction.atomic
def a_profile_was_unpublished(sender, instance, **kwargs):
    """Its translations go with it, and so does its place in the directory."""
    provider = Provider.objects.filter(profile_key=instance.translation_key).first()
    if provider and provider.page and provider.page.pk == instance.pk:
        for translated in provider.pages.exclude(pk=instance.pk).filter(live=True):
            translated.unpublish()
    listings.refresh(instance.translation_key)


@receiver(post_delete, sender=ProviderProfilePage)
def a_profile_was_deleted(sender, instance, **kwargs):
    """With the last language's page goes all that was kept beside it."""
    gone.remember(instance)
    key = instance.translation_key
    if ProviderProfilePage.objects.filter(translation_key=key).exists():
        listings.refresh(key)
        return
    listings.Listing.objects.filter(profile_key=key).delete()
    for provider in Provider.objects.filter(profile_key=key):
        for photo in provider.photos.all():
            photo.remove()
        provider.delete()


@receiver([page_slug_changed, post_page_move])
def an_address_changed(sender, instance, **kwargs):
    """The rows hold addresses."""
    if isinstance(instance, ProviderProfilePage):
        listings.refresh(instance.translation_key)
    elif ProviderProfilePage.objects.descendant_of(instance).exists():
        listings.rebuild()


@receiver([post_save, post_delete], sender=ProfileCheck)
def a_check_changed(sender, instance, **kwargs):
    """The directory can be filtered by checks that staff have seen."""
    provider = Provider.objects.filter(pk=instance.provider_id).first()
    if provider:
        listings.refresh(provider.profile_key)
