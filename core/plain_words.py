"""Words that send readers away, and plain ones to say instead. The one list: add to it here.

A word stands in the singular; plural "s" and capitals make no difference. A glossary may explain a word, and then
it may stand (`BasePage.explained_words`). A word in quotation marks is talked about, not used, and may stand too.
"""

ENGLISH = {
    "activities of daily living": "everyday things",
    "adult social care workforce": "people who work in care",
    "ascertain": "find out",
    "best practice": "what works well",
    "capacity building": "say what people will learn",
    "care package": "care and support",
    "challenging behaviour": "say what happens",
    "client group": "people",
    "co-produce": "make together",
    "co-production": "making it together",
    "commence": "start",
    "confined to a wheelchair": "uses a wheelchair",
    "disseminate": "share",
    "domiciliary": "at home",
    "empower": "help",
    "endeavour": "try",
    "facilitate": "help, or run",
    "going forward": "from now on",
    "hard to reach": "say whom we have not reached",
    "holistic": "whole",
    "impactful": "say what changed",
    "in accordance with": "by, or as … says",
    "in order to": "to",
    "in receipt of": "gets",
    "in respect of": "about, or for",
    "learnings": "what we learned",
    "leverage": "use",
    "mental age": "say what the person can do",
    "multi-disciplinary": "from several jobs",
    "multidisciplinary": "from several jobs",
    "onboarding": "getting started",
    "package of care": "care and support",
    "person-centred": "built around the person",
    "prior to": "before",
    "reach out to": "contact",
    "remuneration": "pay",
    "service user": "person",
    "signpost": "tell people about",
    "signposted": "told about",
    "signposting": "telling people about",
    "stakeholder": "say who they are",
    "suffers from": "has",
    "synergy": "working together",
    "the elderly": "older people",
    "the vulnerable": "say who they are",
    "upskill": "train",
    "utilise": "use",
    "utilisation": "use",
    "wheelchair-bound": "uses a wheelchair",
    "with regard to": "about",
    "with respect to": "about",
}

# Welsh words stand in every form they take after a mutation.
WELSH = {
    "defnyddiwr gwasanaeth": "person",
    "ddefnyddiwr gwasanaeth": "berson",
    "defnyddwyr gwasanaeth": "pobl",
    "ddefnyddwyr gwasanaeth": "bobl",
    "defnyddwyr gwasanaethau": "pobl",
    "ddefnyddwyr gwasanaethau": "bobl",
    "dioddef o": "byw gyda",
    "ddioddef o": "fyw gyda",
    "domisiliari": "yn y cartref",
    "grymuso": "helpu",
    "rymuso": "helpu",
    "hwyluso": "helpu",
    "mewn perthynas â": "am",
    "rhanddeiliad": "dywedwch pwy",
    "rhanddeiliaid": "dywedwch pwy",
    "randdeiliaid": "dywedwch pwy",
    "yn unol â": "yn ôl",
    "yr henoed": "pobl hŷn",
}

PLAIN = {"en": ENGLISH, "cy": WELSH}

# Whoever hears only the links of a page learns nothing from these. Looked up in both languages.
EMPTY_LINKS = frozenset(
    {
        "click", "click here", "find out more", "here", "learn more", "link", "more", "more info",
        "more information", "read more", "see here", "see more", "this", "this link", "this page", "tap here",
        "cliciwch", "cliciwch yma", "darllen mwy", "darllenwch fwy", "dolen", "gweld mwy", "gwelwch yma", "hwn",
        "mwy", "mwy o wybodaeth", "rhagor", "rhagor o wybodaeth", "y ddolen hon", "y dudalen hon", "yma",
    }
)  # fmt: skip

# Ordinary words that are shouted when they stand in capitals, whatever their length.
SHOUTED = frozenset(
    {
        "all", "always", "and", "any", "before", "but", "call", "do", "don't", "free", "must", "never", "new",
        "no", "not", "note", "now", "only", "please", "read", "stop", "the", "this", "your", "you", "warning",
        "byth", "cyn", "dim", "nid", "peidiwch", "pob", "rhaid", "rhybudd", "sylwch",
    }
)  # fmt: skip
