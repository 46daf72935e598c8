"""The site's own image model: swapping it later is costly, so it is here from the start."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Image
from wagtail.utils.file import hash_filelike


class SiteImage(AbstractImage):
    """A picture. `alt_text` is what it shows, said as one would on the phone."""

    alt_text = models.CharField(_("what the picture shows"), max_length=200, blank=True)

    admin_form_fields = (*Image.admin_form_fields, "alt_text")

    def save(self, *args, **kwargs):
        """Store a new picture with the hash of its file: sizes of another file must not be taken for its own."""
        if self._state.adding and self.file and not self.file_hash:
            with self.open_file() as file:
                self.file_hash = hash_filelike(file)
                file.seek(0)
        super().save(*args, **kwargs)

    @property
    def default_alt_text(self):
        """Said when a page gives no text of its own. A file's title is no description, so it is not used."""
        return self.alt_text


class SiteRendition(AbstractRendition):
    """One size of a picture."""

    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)
