"""Demo profiles of small teams who give personal care, and so are registered.

Keys are explained in `en.py`. A check with state "says" has `seen_on` None: nobody has seen the paper.
"""

CARE = [
    {
        "slug": "riverside-personal-care",
        "name": "Riverside Personal Care",
        "people": "Grace and a team of three",
        "my_thing": "Getting up, washed and dressed your way, by four people you know by name.",
        "about": [
            (
                "I'm Grace. I ran rounds for a big firm and once met 31 people in one day. I could not tell "
                "you what any of them had for breakfast."
            ),
            (
                "Now there are four of us and about a dozen regulars. You get the same faces. We stay at "
                "least 45 minutes, and we ask before we touch anything, including the thermostat."
            ),
            (
                "We help with washing, dressing, creams and breakfast. If there is time left, we do the "
                "crossword, or walk to the river to see what the swans are up to."
            ),
        ],
        "typical_visit": (
            "One of us comes at the time you picked, and rings first if the traffic is bad. We ask how the "
            "night was. You choose bath, shower or a proper wash at the basin. Then clothes, hair, and eggs "
            "how you like them. We write the day's notes with you, so you know what they say."
        ),
        "kinds": ["personal_care", "help_at_home"],
        "who_for": ["older_people", "physical_disability"],
        "area": "exeter",
        "also_areas": ["exmouth"],
        "ways": ["their_home", "one_to_one"],
        "days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
        "when": ["morning", "afternoon", "evening"],
        "price": "27.00",
        "price_unit": "hour",
        "price_note": "Travel in Exeter, gloves and aprons are included. The shortest visit is 45 minutes.",
        "pay": ["personal_budget", "direct_payment", "personal_health_budget", "own_money"],
        "languages": ["en"],
        "contact_phone": "01632 960433",
        "contact_email": "grace@example.org",
        "website": "",
        "preferred_contact": "phone",
        "regulation": "registered",
        "regulator": "cqc",
        "regulator_number": "DEMO-0008",
        "checks": [
            {"kind": "public_liability", "state": "seen", "seen_on": "2026-06-02"},
            {"kind": "dbs", "state": "seen", "seen_on": "2026-06-02"},
            {"kind": "first_aid", "state": "seen", "seen_on": "2026-06-02"},
            {"kind": "safeguarding", "state": "seen", "seen_on": "2026-06-02"},
            {"kind": "supervisor", "state": "seen", "seen_on": "2026-06-02"},
        ],
        "access": [
            "We are trained to use hoists and stand aids.",
            "We can write notes in large print.",
            "We wear name badges with a photo.",
        ],
        "picture": "personal-care-morning",
        "picture_alt": "Two people have breakfast at a kitchen table in the morning sun. One pours the tea.",
        "status": "live",
        "confirmed_on": "2026-11-16",
    },
    {
        "slug": "gofal-bach-llyn",
        "name": "Gofal Bach Llŷn",
        "people": "Mair, with Nerys and Gwil",
        "my_thing": "Care and good company in Welsh, for people at home on the Llŷn peninsula.",
        "about": [
            (
                "I'm Mair, from a farm outside Pwllheli. I nursed for twenty years. When my own mother lost "
                "her English, I saw how much a first language matters."
            ),
            (
                "There are three of us. We help you wash, dress, cook and get out. We talk in Welsh from "
                "good morning to good night, about cattle prices, chapel and who has married whom."
            ),
            (
                "We work with families too. If you live far away, we ring on Sunday and tell you how the "
                "week went. Your mam or dad must say yes first."
            ),
        ],
        "typical_visit": (
            "We come in by the back door and shout hello. First the fire, then the kettle, then a wash and "
            "clean clothes. We look at old photos or sing something while the soup warms. If it is dry we "
            "walk to the gate to see the sea. Nobody rushes."
        ),
        "kinds": ["personal_care", "help_at_home", "company"],
        "who_for": ["older_people", "dementia", "family_carers"],
        "area": "pwllheli",
        "also_areas": ["porthmadog"],
        "ways": ["their_home", "out", "one_to_one"],
        "days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
        "when": ["morning", "afternoon", "evening", "overnight"],
        "price": "25.00",
        "price_unit": "hour",
        "price_note": "Travel on the peninsula is included. Ask us for the price of a night.",
        "pay": ["direct_payment", "own_money"],
        "languages": ["cy", "en"],
        "contact_phone": "01632 960509",
        "contact_email": "mair@example.org",
        "website": "",
        "preferred_contact": "phone",
        "regulation": "registered",
        "regulator": "ciw",
        "regulator_number": "DEMO-0009",
        "checks": [
            {"kind": "public_liability", "state": "seen", "seen_on": "2026-04-27"},
            {"kind": "dbs", "state": "seen", "seen_on": "2026-04-27"},
            {"kind": "first_aid", "state": "seen", "seen_on": "2026-10-08"},
            {"kind": "safeguarding", "state": "seen", "seen_on": "2026-04-27"},
        ],
        "access": [
            "We are used to old houses, steep stairs and low doors.",
            "We can label cupboards with pictures and Welsh words.",
            "We know how to talk with someone whose hearing aid is in the drawer.",
        ],
        "picture": "memory-box-chat",
        "picture_alt": "Two people in armchairs look at old photographs from a memory box.",
        "status": "live",
        "confirmed_on": "2026-10-11",
    },
]
