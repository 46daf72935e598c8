"""The pages of a profile in its other languages follow the one that the provider writes.

They take over the facts, and the words that the provider wrote in that language (`other_words`, approved with the
rest). Words that staff translated stay beneath those and come back when the provider takes theirs away.
"""

from wagtail_localize.models import Translation

from .models import ProviderProfileIndexPage, ProviderProfilePage
from .models.other_words import WORDS, alt_name
from .other_words import alts_of, other_language
from .photo_list import ids, photos_of, put_photos, take_over

LISTS = ("terms", "also_areas")


def other_directory(page):
    """The directory in that language, or None when there is none."""
    of_page = ProviderProfileIndexPage.objects.filter(path=page.path[: -page.steplen])
    same = ProviderProfileIndexPage.objects.live().filter(translation_key__in=of_page.values("translation_key"))
    return same.filter(locale__language_code=other_language(page)).select_related("locale").first()


def is_translated_by_staff(page):
    """Whether the public reads this profile in its other language in the words of staff."""
    same = ProviderProfilePage.objects.filter(translation_key=page.translation_key, alias_of=None, live=True)
    found = same.filter(locale__language_code=other_language(page)).first()
    return found is not None and not found.is_of_own_words


def follow(provider, original):
    """Bring every other language's page in step with the original as it is public, when that is published."""
    directory = other_directory(original) if original.other_words else None
    if directory:
        _make_room(original, directory.locale)
    for page in provider.pages.exclude(pk=original.pk):
        words = original.other_texts() if directory and page.locale_id == directory.locale_id else {}
        _bring_in_step(page, original, words)


def _bring_in_step(page, original, words):
    draft = page.get_latest_revision_as_object()
    if draft.is_of_own_words and not words:
        if page.live:
            page.unpublish()
        return
    as_it_was = _state(draft)
    share_facts(draft, original)
    put_words(draft, original, words, nothing_stands=not page.live)
    if _state(draft) != as_it_was or (words and not page.live):
        revision = draft.save_revision(log_action=True)
        if page.live or words:
            revision.publish()


def _make_room(original, locale):
    """See that there is a page for the provider's words, and that wagtail-localize leaves it alone."""
    same = ProviderProfilePage.objects.filter(translation_key=original.translation_key, locale=locale)
    for alias in same.exclude(alias_of=None):
        alias.delete()
    if not same.exists():
        original.copy_for_translation(locale)
    syncs = Translation.objects.filter(source__object_id=original.translation_key, target_locale=locale)
    syncs.filter(enabled=True).update(enabled=False)


def _state(page):
    """All of a page that `follow` may change, to see whether it did."""
    photos = [(photo.pk, alt) for photo, alt in photos_of(page)]
    lists = [{row.pk for row in getattr(page, name).all()} for name in LISTS]
    plain = [getattr(page, name) for name in (*page.SHARED_FIELDS, *WORDS, "other_words", "words_before")]
    return photos, lists, plain


def share_facts(draft, original):
    """Give a translation the facts that are not words, so that no old phone number stays public."""
    if ids(draft) != ids(original):
        take_over(draft, original)
    for name in draft.SHARED_FIELDS:
        setattr(draft, name, getattr(original, name))
    for name in LISTS:
        setattr(draft, name, list(getattr(original, name).all()))


def put_words(draft, original, words, nothing_stands=False):
    """Put the provider's own words into a translation, above what staff translated. Saves nothing.

    nothing_stands: the translation is not public, so what is in it (unfinished, or a copy) counts for nothing.
    """
    draft.other_words = {}
    before = draft.words_before
    if before is None:
        if not words:
            return
        before = {"title": ""} if nothing_stands else {}
    own_page = before.get("title") == ""
    photos = {alt_name(photo): (photo, alt) for photo, alt in photos_of(draft)}
    here = {name: getattr(draft, name) for name in WORDS} | {name: alt for name, (_photo, alt) in photos.items()}
    standing = {name: before.get(name, "" if own_page else text) for name, text in here.items()}
    for name in WORDS:
        setattr(draft, name, words.get(name) or standing[name])
    draft.title = draft.title or original.title
    alts = alts_of(original)
    put_photos(draft, [(photo, words.get(n) or standing[n] or alts[n]) for n, (photo, _alt) in photos.items()])
    beneath = {name: text for name, text in standing.items() if own_page or name in words}
    draft.words_before = beneath if words else None


def in_other_language(draft):
    """The page of the other language as it would be if this draft were published; None without a directory for it.

    For previews only: it is never saved.
    """
    directory = other_directory(draft)
    if directory is None:
        return None
    same = ProviderProfilePage.objects.filter(translation_key=draft.translation_key, alias_of=None)
    found = same.filter(locale=directory.locale).first()
    page = found.get_latest_revision_as_object() if found else _copy_of(draft, directory)
    share_facts(page, draft)
    put_words(page, draft, draft.other_texts(), nothing_stands=not (found and found.live))
    page.original = {name: getattr(draft, name) for name in (*WORDS, "photo_alt")}
    page.original |= {"language": draft.locale.language_code, "alts": alts_of(draft).values()}
    return page


def _copy_of(draft, directory):
    page = draft.with_content_json(draft.serializable_data())
    page.locale, page.url_path = directory.locale, f"{directory.url_path}{draft.slug}/"
    return page
