"""The forms of the photo step: one adds a photo, one for each photo says what it shows."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from core.forms import GovukForm

from .forms import StepForm, line
from .photo_list import ACTS, photos_of
from .pictures import BadPicture, clean_picture

ALT_HELP = _("Say it as you would on the phone. For example: Denise with two wet spaniels on a beach.")


class PhotoForm(StepForm):
    """Adds one photo. The picture is cleaned here and stored by the service, never as it was sent."""

    upload = forms.FileField(
        label=_("Photo"), required=False,
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp,image/heic,image/heif"}),
        help_text=_("A JPG, PNG, WebP or HEIC file up to 10 MB. We take out the place and the date it was taken."),
        error_messages={
            "empty": _("The file is empty. Choose another photo."),
            "max_length": _("Give the file a shorter name"),
        },
    )  # fmt: skip
    photo_alt = line(_("What is in the photo?"), 160, help_text=ALT_HELP)
    consent = forms.BooleanField(label=_("Everyone in this picture said yes to it being shown"), required=False)

    @classmethod
    def page_fields(cls):
        return []  # the service puts the photo and its words on the page together

    @classmethod
    def is_answered(cls, page):
        return bool(photos_of(page))

    def clean_upload(self):
        """The upload as clean JPEG bytes, or None."""
        upload = self.cleaned_data["upload"]
        if not upload:
            return None
        try:
            return clean_picture(upload)
        except BadPicture as problem:
            raise ValidationError(problem.args[0]) from problem

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("upload"):
            if not cleaned.get("photo_alt"):
                self.add_error("photo_alt", _("Say what is in the photo"))
            if not cleaned.get("consent"):
                self.add_error("consent", _("Tick this when everyone in the picture said yes"))
            if self.errors:
                self.add_error("upload", _("Choose the photo again when you have put the rest right"))
        elif cleaned.get("photo_alt") and "upload" not in self.errors:
            self.add_error("upload", _("Choose a photo, or take the words away"))
        return cleaned


class PhotoWordsForm(GovukForm):
    """What one photo shows, beside the buttons that turn it, move it or take it off."""

    alt = line(
        _("What is in the photo?"), 160, required=True, message=_("Say what is in the photo"), help_text=ALT_HELP
    )

    def __init__(self, data, photo, alt=""):
        super().__init__(data, initial={"alt": alt}, auto_id=f"photo-{photo.pk}-%s")
        self.photo = photo


def words_forms(page, bound=None):
    """A form for each photo of a draft; `bound` takes the place of the one for the same photo."""
    forms_ = [PhotoWordsForm(None, photo, alt) for photo, alt in photos_of(page)]
    return [bound if bound is not None and bound.photo.pk == form.photo.pk else form for form in forms_]


def act_of(post):
    """What the pressed button asks for, or None."""
    return post.get("do") if post.get("do") in ACTS else None
