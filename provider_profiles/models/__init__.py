"""What the plugin keeps. Text that is moderated lives in page revisions; everything else in ordinary rows."""

from .listings import Listing, ListingFacet
from .pages import ProviderProfileIndexPage, ProviderProfilePage
from .photos import ProfilePhoto
from .providers import ProfileCheck, Provider, ProviderMembership
from .submissions import ProfileSubmission
from .terms import ProfileTerm

__all__ = [
    "Listing",
    "ListingFacet",
    "ProfileCheck",
    "ProfilePhoto",
    "ProfileSubmission",
    "ProfileTerm",
    "Provider",
    "ProviderMembership",
    "ProviderProfileIndexPage",
    "ProviderProfilePage",
]
