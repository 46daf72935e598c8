"""What a person has ticked, in the account. Who has no account keeps ticks in a cookie (guides/ticks.py)."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Tick(models.Model):
    """One thing a person has ticked, in a checklist or on a journey. No row means: not ticked.

    The key names a page in all its languages and an item on it (`guides.ticks.tick_key`). It is no relation to
    the page, so a tick outlives an item that an editor takes away and puts back.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", verbose_name=_("person")
    )
    key = models.CharField(max_length=17)
    ticked_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("tick")
        verbose_name_plural = _("ticks")
        constraints = [models.UniqueConstraint(fields=["user", "key"], name="one_tick_for_each_thing")]

    def __str__(self):
        return self.key
