"""The invented organisation that runs the demo site: plain data for ``OrganisationSettings``, one dict a language.

The keys are the fields of the setting. The phone number is from Ofcom's range for drama.
"""

ORGANISATION = {
    "en": {
        "name": "Foothold",
        "strapline": "Small local services, found and supported",
        "phone": "01632 960 117",
        "text_relay": "18001 01632 960 117",
        "email": "hello@example.org",
        "hours": "Monday to Friday, 9:30am to 4pm",
        "area": "England, Wales, Scotland and Northern Ireland, from a small office above a bakery",
        "notice": "Demo content: people and services here are invented.",
    },
    "cy": {
        "name": "Foothold",
        "strapline": "Gwasanaethau bach lleol: dod o hyd iddyn nhw a'u cefnogi",
        "phone": "01632 960 117",
        "text_relay": "18001 01632 960 117",
        "email": "hello@example.org",
        "hours": "Dydd Llun i ddydd Gwener, 9:30am i 4pm",
        "area": "Cymru, Lloegr, yr Alban a Gogledd Iwerddon, o swyddfa fach uwchben becws",
        "notice": "Cynnwys enghreifftiol: pobl a gwasanaethau dychmygol sydd yma.",
    },
}
