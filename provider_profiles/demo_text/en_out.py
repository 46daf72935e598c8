"""Demo profiles of people who go out with you: pets, matches, walks and nights out.

Keys are explained in `en.py`. A check with state "says" has `seen_on` None: nobody has seen the paper.
"""

OUT = [
    {
        "slug": "paws-awhile",
        "name": "Paws Awhile",
        "people": "Denise",
        "my_thing": "Dog walks and pet sitting with you, so your animals stay part of your day.",
        "about": [
            (
                "I'm Denise. I have walked dogs in Bridgwater for eleven years. My own are Biscuit, who is a "
                "whippet, and Gravy, who is not."
            ),
            (
                "I don't take your dog away for an hour. We go together. You hold the lead if you want to, "
                "and I carry the bags nobody wants to carry. We chat, or we don't."
            ),
            (
                "I also pop in to feed cats, clean out hutches and sit with pets while you are in hospital. "
                "If you have no pet, come out with mine. They love new people."
            ),
        ],
        "typical_visit": (
            "I knock, and your dog goes mad. We check the weather and pick a route. Most walks go along the "
            "canal, past the ducks, with a stop on the good bench. After about 50 minutes we are back, feet "
            "wiped and bowl filled. You choose where we go next time."
        ),
        "kinds": ["pets", "out_and_about", "company"],
        "who_for": ["learning_disability", "mental_health", "older_people"],
        "area": "bridgwater",
        "also_areas": ["taunton"],
        "ways": ["their_home", "out", "one_to_one"],
        "days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
        "when": ["morning", "afternoon", "one_off"],
        "price": "14.00",
        "price_unit": "walk",
        "price_note": "A walk is 50 minutes for one or two dogs. Feeding visits are £8.",
        "pay": ["direct_payment", "own_money"],
        "languages": ["en"],
        "contact_phone": "07700 900124",
        "contact_email": "denise@example.org",
        "website": "",
        "preferred_contact": "text",
        "regulation": "none_needed",
        "regulator": "",
        "regulator_number": "",
        "checks": [
            {"kind": "public_liability", "state": "seen", "seen_on": "2026-04-14"},
            {"kind": "dbs", "state": "seen", "seen_on": "2026-04-14"},
            {"kind": "first_aid", "state": "says", "seen_on": None},
        ],
        "access": [
            "Canal path is flat and wide, with benches about every ten minutes.",
            "I can meet you at your door or at the park gate.",
            "Tell me if dogs worry you. Biscuit can wait in the car.",
        ],
        "picture": "dog-walk",
        "picture_alt": "Two friends walk a brown dog along a path by a pond.",
        "status": "live",
        "confirmed_on": "2026-10-02",
    },
    {
        "slug": "matchday-mates",
        "name": "Matchday Mates",
        "people": "Tariq and Joe",
        "my_thing": "Someone to go to the football with: home games, away days, pies and all.",
        "about": [
            (
                "We're Tariq and Joe. We met on the terraces and we argue about offside to this day. We "
                "follow different teams, so between us we cover most of the Black Country."
            ),
            (
                "You pick the match and we sort the rest: access tickets, quiet entrances, when to leave to "
                "miss the crush. Loud is fine. If loud is not fine, we know the calm corners."
            ),
            (
                "When the season ends we do cricket, pub quizzes and the speedway. No sport at all this "
                "week? We also do a very good mixed grill."
            ),
        ],
        "typical_visit": (
            "We ring on Thursday to agree the plan. On Saturday one of us picks you up, scarf on. We have a "
            "bite to eat, get to our seats early and watch people arrive. After the whistle we wait ten "
            "minutes, then go home the quiet way. You tell us who was man of the match."
        ),
        "kinds": ["sport", "out_and_about", "company", "travel"],
        "who_for": ["learning_disability", "autism", "young_adults"],
        "area": "dudley",
        "also_areas": ["halesowen", "birmingham"],
        "ways": ["out", "one_to_one", "group"],
        "days": ["tue", "wed", "sat", "sun"],
        "when": ["afternoon", "evening", "one_off"],
        "price": "19.00",
        "price_unit": "hour",
        "price_note": "You buy your own ticket and we buy ours. Travel from Dudley is included.",
        "pay": ["direct_payment", "personal_budget"],
        "languages": ["en", "ur"],
        "contact_phone": "07700 900231",
        "contact_email": "matchday@example.org",
        "website": "",
        "preferred_contact": "phone",
        "regulation": "none_needed",
        "regulator": "",
        "regulator_number": "",
        "checks": [
            {"kind": "public_liability", "state": "seen", "seen_on": "2026-06-22"},
            {"kind": "dbs", "state": "seen", "seen_on": "2026-06-22"},
            {"kind": "car_insurance", "state": "seen", "seen_on": "2026-06-22"},
            {"kind": "first_aid", "state": "says", "seen_on": None},
        ],
        "access": [
            "We book wheelchair spaces and easy-access seats when you need them.",
            "We carry ear defenders and know where the quiet rooms are.",
            "A folding wheelchair fits in Joe's car.",
        ],
        "picture": "matchday",
        "picture_alt": "Three friends cheer in a football stand. One holds a red and white scarf high.",
        "status": "live",
        "confirmed_on": "2026-11-09",
    },
    {
        "slug": "slow-trails",
        "name": "Slow Trails",
        "people": "Idris",
        "my_thing": "Gentle walks and warm bird hides, at the pace of the slowest boots.",
        "about": [
            (
                "I'm Idris. I had a brain injury at 34 and could not walk to the shop. Somebody walked "
                "slowly with me for a year. Now it is my turn."
            ),
            (
                "We go along the canal, round the lake and up to the hides. I carry a flask, two pairs of "
                "binoculars and no stopwatch. If we see one wren and talk about it for half an hour, that is "
                "a good day."
            ),
            "You can come alone or in a group of up to four. We can walk in Welsh, in English or in silence.",
        ],
        "typical_visit": (
            "I text you the night before to say where and what the weather will do. We meet by the car park "
            "and agree how far to go. There is a stop every ten minutes. At the hide we sit, pour the tea "
            "and wait for the herons. I send you a list of what we saw."
        ),
        "kinds": ["out_and_about", "company"],
        "who_for": ["mental_health", "brain_injury"],
        "area": "brecon",
        "also_areas": ["builth-wells"],
        "ways": ["out", "group", "one_to_one"],
        "days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
        "when": ["morning", "afternoon"],
        "price": "15.00",
        "price_unit": "walk",
        "price_note": "A walk is about two hours. Tea and the loan of binoculars are included.",
        "pay": ["direct_payment", "own_money"],
        "languages": ["cy", "en"],
        "contact_phone": "07700 900402",
        "contact_email": "idris@example.org",
        "website": "",
        "preferred_contact": "text",
        "regulation": "none_needed",
        "regulator": "",
        "regulator_number": "",
        "checks": [
            {"kind": "public_liability", "state": "seen", "seen_on": "2026-02-24"},
            {"kind": "first_aid", "state": "seen", "seen_on": "2026-02-24"},
            {"kind": "dbs", "state": "seen", "seen_on": "2026-02-24"},
            {"kind": "supervisor", "state": "says", "seen_on": None},
        ],
        "access": [
            "Two of the five routes are flat and firm enough for a wheelchair.",
            "The lake hide has a ramp and a low window.",
            "Accessible toilets at the start of every route.",
        ],
        "picture": "trail-walk",
        "picture_alt": "Three people on a gentle hill walk. One looks at a bird through binoculars.",
        "status": "live",
        "confirmed_on": "2026-11-03",
    },
    {
        "slug": "night-owls",
        "name": "Night Owls",
        "people": "Sian and Dai",
        "my_thing": "Gigs, bingo and the cinema with company, so your night need not end at nine.",
        "about": [
            (
                "We're Sian and Dai. Dai played bass in a band nobody remembers. Sian calls bingo and has "
                "the voice for it."
            ),
            (
                "Support often stops at teatime. The good stuff starts at eight. We go with you to gigs, "
                "comedy, bingo, the late film and the odd eighteenth birthday. You choose, and you choose "
                "when to go home."
            ),
            (
                "We do a group night once a month, so people can make mates. After a while some of you won't "
                "need us. That's the idea."
            ),
        ],
        "typical_visit": (
            "You send us a poster or a link. We check the venue, the seats and the last bus. On the night we "
            "meet at yours or outside, and have a drink before it starts. We stay as long as you want to. We "
            "see you to your own front door."
        ),
        "kinds": ["out_and_about", "arts", "company", "travel"],
        "who_for": ["learning_disability", "autism", "young_adults"],
        "area": "swansea",
        "also_areas": ["carmarthenshire"],
        "ways": ["out", "one_to_one", "group"],
        "days": ["thu", "fri", "sat"],
        "when": ["evening", "one_off"],
        "price": "18.00",
        "price_unit": "hour",
        "price_note": "You pay for your own ticket and drinks. Group nights are £9 an hour.",
        "pay": ["direct_payment", "own_money"],
        "languages": ["en", "cy"],
        "contact_phone": "07700 900577",
        "contact_email": "nightowls@example.org",
        "website": "",
        "preferred_contact": "text",
        "regulation": "none_needed",
        "regulator": "",
        "regulator_number": "",
        "checks": [
            {"kind": "public_liability", "state": "seen", "seen_on": "2026-08-12"},
            {"kind": "dbs", "state": "seen", "seen_on": "2026-08-12"},
            {"kind": "car_insurance", "state": "seen", "seen_on": "2026-08-12"},
            {"kind": "safeguarding", "state": "says", "seen_on": None},
        ],
        "access": [
            "We ask venues about steps, toilets and flashing lights before we book.",
            "We can sit near a door if crowds are hard.",
            "Dai's car takes a folding wheelchair.",
        ],
        "picture": "evening-gig",
        "picture_alt": "A singer and a guitarist on stage, and a crowd with their arms in the air.",
        "status": "live",
        "confirmed_on": "2026-10-26",
    },
]
