"""Forms that readers of guides fill in."""

from django import forms
from django.utils.translation import gettext_lazy as _

from core.forms import GovukForm
from core.text import validate_plain_text

from .models.feedback import COMMENT_LENGTH


class Words(forms.CharField):
    """Text of a few lines. A line break counts as one character, as the counter below the field counts it."""

    widget = forms.Textarea(attrs={"rows": 4})

    def to_python(self, value):
        return super().to_python(value).replace("\r\n", "\n")


class CommentForm(GovukForm):
    """What could be better, in a sentence or two."""

    label_size = "m"

    comment = Words(
        label=_("What could be better? (optional)"),
        help_text=_("Please leave out names, phone numbers and anything about your health or somebody else's."),
        max_length=COMMENT_LENGTH,
        required=False,
        validators=[validate_plain_text],
    )
