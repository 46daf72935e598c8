"""What guides do when something happens elsewhere."""

from allauth.account.signals import user_logged_in
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.search import index
from wagtail.signals import page_published

from core.page_cache import changed, page_tag

from . import ticks
from .admin.usage import pages_that_use
from .models import GlossaryPage, JourneyPage, PolicyFact, Term


@receiver(user_logged_in)
def somebody_signed_in(sender, request, user, response=None, **kwargs):
    """The ticks of the device go into the account. Somebody who signs up is signed in too, so this is both."""
    if response is not None:
        ticks.carry_over(request, user, response)


@receiver([post_save, post_delete], sender=Term)
def the_search_knows_the_word(sender, instance, **kwargs):
    """The page from A to Z is found by the words on it. (core.signals has it made anew, as for any snippet.)"""
    for page in GlossaryPage.objects.filter(locale_id=instance.locale_id):
        index.insert_or_update_object(page)


@receiver(post_save, sender=PolicyFact)
def the_search_knows_the_fact(sender, instance, created, **kwargs):
    """Guides are found by the facts in them."""
    for page in [] if created else pages_that_use(instance):
        index.insert_or_update_object(page)


@receiver(page_published, sender=JourneyPage)
def a_journey_was_published(sender, instance, **kwargs):
    """The pages it leads to now show that they are part of it. Those it left showed it, so they know already."""
    tasks = [task for step in instance.steps for task in step.value["tasks"]]
    changed(*(page_tag(task["page"]) for task in tasks if task.get("page")))
