"""The content blocks every page type uses."""

from .body import BodyBlock
from .sections import PluginSectionBlock

__all__ = ["BodyBlock", "PluginSectionBlock"]
