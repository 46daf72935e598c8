"""The models every page and plugin shares."""

from .areas import Area
from .images import SiteImage, SiteRendition
from .jobs import JobRun
from .organisation import OrganisationSettings
from .outbox import OutboxMail
from .pages import BasePage

__all__ = ["Area", "BasePage", "JobRun", "OrganisationSettings", "OutboxMail", "SiteImage", "SiteRendition"]
