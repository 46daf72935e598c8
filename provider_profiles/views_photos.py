"""The buttons beside a photo: what it shows, turn, move, take off."""

from django.contrib import messages
from django.http import Http404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.ratelimit import allow

from . import editing
from .forms_photos import PhotoForm, PhotoWordsForm, act_of
from .photo_list import photos_of, place_of
from .steps import STEPS
from .views import DAY, for_providers, step_page, to

DONE = {
    "save": gettext_lazy("Saved."),
    "turn": gettext_lazy("The photo is turned."),
    "first": gettext_lazy("This photo comes first now."),
    "up": gettext_lazy("The photo is moved."),
    "down": gettext_lazy("The photo is moved."),
    "remove": gettext_lazy("The photo is taken off your draft."),
}


@for_providers("POST")
def change_photo(request):
    """Carry out one button for one photo of the person's own draft; anything else is not there."""
    draft, act = editing.draft_of(request.provider), act_of(request.POST)
    photos = photos_of(draft)
    place = place_of(photos, request.POST.get("photo", ""))
    if place is None or act is None:
        raise Http404
    if not allow(request, "profile-save", 300, DAY, request.user.pk):
        raise editing.NotPossible(_("You have saved very often today. Try again tomorrow."))
    photo, alt = photos[place]
    form = PhotoWordsForm(request.POST, photo)
    if act != "remove" and not form.is_valid():
        return step_page(request, STEPS["photo"], PhotoForm(), draft, photo_words=form)
    alt = form.cleaned_data["alt"] if act != "remove" else alt
    editing.change_photo(request.user, request.provider, photo.pk, act, alt)
    messages.success(request, DONE[act])
    return to(request, "step", "photo")
