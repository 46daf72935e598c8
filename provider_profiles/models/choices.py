"""Lists of answers that stand for themselves: levels of criminal record checks, and regulators."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class DbsLevel(models.TextChoices):
    """Levels of criminal record checks; the last one is Scotland's own."""

    BASIC = "basic", _("Basic")
    STANDARD = "standard", _("Standard")
    ENHANCED = "enhanced", _("Enhanced")
    ENHANCED_BARRED = "enhanced_barred", _("Enhanced with barred list")
    PVG = "pvg", _("Member of the PVG scheme (Scotland)")


class Regulator(models.TextChoices):
    """The regulator of care in each nation."""

    CQC = "cqc", _("Care Quality Commission (England)")
    CIW = "ciw", _("Care Inspectorate Wales")
    CIS = "cis", _("Care Inspectorate (Scotland)")
    RQIA = "rqia", _("Regulation and Quality Improvement Authority (Northern Ireland)")
