"""Who looks after adults at risk in each nation, for the page "Worried about someone?".

Councils in three nations, Health and Social Care Trusts in the fourth: never the organisation behind this site.
"""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from core.models.areas import Nation

from .models.pages import REGULATOR_SITES, Regulator


@dataclass(frozen=True)
class Place:
    """Where to turn in one nation: whom to ring, the official list of them, and the regulator of care."""

    nation: str
    who: str
    find: str
    url: str
    regulator: str

    @property
    def name(self):
        return Nation(self.nation).label

    @property
    def regulator_name(self):
        return Regulator(self.regulator).label

    @property
    def regulator_url(self):
        return REGULATOR_SITES[self.regulator]


COUNCIL = _("Ring the council where the person lives. Ask for adult social care, and say “safeguarding”.")
FIND_COUNCIL = _("Find the council")
PLACES = (
    Place(Nation.ENGLAND, COUNCIL, FIND_COUNCIL, "https://www.gov.uk/find-local-council", Regulator.CQC),
    Place(
        Nation.WALES, COUNCIL, FIND_COUNCIL, "https://www.gov.wales/find-your-local-authority", Regulator.CIW
    ),
    Place(
        Nation.SCOTLAND,
        _("Ring the council where the person lives. Ask for social work, and say “adult protection”."),
        FIND_COUNCIL, "https://www.mygov.scot/find-your-local-council", Regulator.CIS,
    ),
    Place(
        Nation.NORTHERN_IRELAND,
        _("Ring the Health and Social Care Trust where the person lives. Ask for adult protection."),
        _("Find the Trust"), "https://www.nidirect.gov.uk/contacts/health-and-social-care-trusts",
        Regulator.RQIA,
    ),
)  # fmt: skip


def where_to_turn(nation=""):
    """The four nations' places, that of `nation` first."""
    return sorted(PLACES, key=lambda place: place.nation != nation)
