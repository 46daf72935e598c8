"""The models of guides, one module for each thing a guide can have around it."""

from .easy_read import EasyReadIndexPage, EasyReadPage, EasyReadRequest
from .facts import PolicyFact
from .feedback import PageFeedback
from .glossary import GlossaryPage, Term
from .guides import Group, GuideIndexPage, GuidePage, GuidePartPage, GuideText
from .journeys import JourneyPage
from .review import Reviewed, ReviewNotice
from .self_check import SelfCheckPage, SelfCheckResult
from .ticks import Tick

__all__ = [
    "EasyReadIndexPage",
    "EasyReadPage",
    "EasyReadRequest",
    "GlossaryPage",
    "Group",
    "GuideIndexPage",
    "GuidePage",
    "GuidePartPage",
    "GuideText",
    "JourneyPage",
    "PageFeedback",
    "PolicyFact",
    "ReviewNotice",
    "Reviewed",
    "SelfCheckPage",
    "SelfCheckResult",
    "Term",
    "Tick",
]
