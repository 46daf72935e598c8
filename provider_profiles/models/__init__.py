"""What the plugin keeps. Text that is moderated lives in page revisions; everything else in ordinary rows."""

from .contact import Enquiry, GoneProfile, ProfileSuggestion
from .invitations import ProviderInvitation
from .listings import FacetSet, Listing, ListingFacet
from .notices import ProviderNotice
from .page_photos import ProfilePagePhoto
from .pages import ProviderProfileIndexPage, ProviderProfilePage
from .photos import ProfilePhoto
from .phrases import ModeratorPhrase
from .providers import ProfileCheck, Provider, ProviderMembership
from .search import MissingSupport, SearchSynonym
from .submissions import ProfileSubmission
from .terms import ProfileTerm
from .unsent import UnsentAnswers

__all__ = [
    "Enquiry",
    "FacetSet",
    "GoneProfile",
    "Listing",
    "ListingFacet",
    "MissingSupport",
    "ModeratorPhrase",
    "ProfileCheck",
    "ProfilePagePhoto",
    "ProfilePhoto",
    "ProfileSubmission",
    "ProfileSuggestion",
    "ProfileTerm",
    "Provider",
    "ProviderInvitation",
    "ProviderMembership",
    "ProviderNotice",
    "ProviderProfileIndexPage",
    "ProviderProfilePage",
    "SearchSynonym",
    "UnsentAnswers",
]
