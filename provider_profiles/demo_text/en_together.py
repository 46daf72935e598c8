"""Demo profiles of groups you join: an allotment, a stall, a dance class, a sewing table.

Keys are explained in `en.py`. A check with state "says" has `seen_on` None: nobody has seen the paper.
"""

TOGETHER = [
    {
        "slug": "ffions-garden-gang",
        "name": "Ffion's Garden Gang",
        "people": "Ffion, with Gethin and Bet",
        "my_thing": "An allotment gang: grow leeks, drink tea and take home what you dig up.",
        "about": [
            (
                "I'm Ffion. I worked in a day centre for nine years and kept sneaking people out to the "
                "garden. In the end I got an allotment and stayed outside."
            ),
            (
                "There are eight of us on a good day. Gethin builds things and Bet knows every bird. Some of "
                "us dig, some of us label, and one of us mostly minds the biscuits."
            ),
            (
                "We also come to small gardens at home. We weed with you, not for you. We speak Welsh and "
                "English, usually both in one sentence."
            ),
        ],
        "typical_visit": (
            "We meet at ten and look at what has grown. Everyone picks a job for the morning. At eleven the "
            "kettle goes on in the shed and we sit in a ring, rain or shine. We finish at half past twelve "
            "and share out the veg. Nobody goes home without mud or a leek."
        ),
        "kinds": ["gardening", "company", "work"],
        "who_for": ["learning_disability", "dementia", "mental_health"],
        "area": "carmarthen",
        "also_areas": ["llandeilo"],
        "ways": ["our_place", "their_home", "group"],
        "days": ["mon", "tue", "wed", "thu", "fri"],
        "when": ["morning", "afternoon"],
        "price": "16.00",
        "price_unit": "session",
        "price_note": "A session is two and a half hours. Tools, boots, tea and biscuits are included.",
        "pay": ["direct_payment", "own_money"],
        "languages": ["cy", "en", "makaton"],
        "contact_phone": "01632 960142",
        "contact_email": "ffion@example.org",
        "website": "",
        "preferred_contact": "phone",
        "regulation": "none_needed",
        "regulator": "",
        "regulator_number": "",
        "checks": [
            {"kind": "public_liability", "state": "seen", "seen_on": "2026-03-18"},
            {"kind": "dbs", "state": "seen", "seen_on": "2026-03-18"},
            {"kind": "first_aid", "state": "seen", "seen_on": "2026-09-05"},
            {"kind": "safeguarding", "state": "seen", "seen_on": "2026-03-18"},
        ],
        "access": [
            "Raised beds at two heights, and a firm path wide enough for a wheelchair.",
            "There is an accessible toilet on the site.",
            "The shed is warm and we have spare coats.",
        ],
        "picture": "allotment",
        "picture_alt": "Three people on an allotment: one with a spade, one in a wheelchair, one watering.",
        "status": "live",
        "confirmed_on": "2026-09-30",
    },
    {
        "slug": "the-whizz-bar",
        "name": "The Whizz Bar",
        "people": "A co-operative of five, three of us disabled",
        "my_thing": "Run a smoothie stall with us at fairs and festivals. You blend, you serve, you chat.",
        "about": [
            (
                "We are five people and two very loud blenders. Three of us have a learning disability. We "
                "all get one vote, and we all wash up."
            ),
            (
                "You can volunteer for one summer fair or join us for the whole season. We teach the job: "
                "chopping, blending, taking money and talking to customers. You get an apron and a free "
                "lunch."
            ),
            (
                "Some people come for the fruit. Some use it to try work for the first time. We write you a "
                "reference if you want one."
            ),
        ],
        "typical_visit": (
            "We meet at nine to load the van and play loud music. On site we put up the stall and pick jobs "
            "for the day. You always work beside someone who has done it before. We swap jobs at lunch, so "
            "nobody is stuck with the bananas. Afterwards we count the cups and vote on the drink of the "
            "day."
        ),
        "kinds": ["work", "out_and_about"],
        "who_for": ["learning_disability", "autism", "young_adults"],
        "area": "nottingham",
        "also_areas": ["nottinghamshire"],
        "ways": ["out", "group"],
        "days": ["sat", "sun"],
        "when": ["morning", "afternoon", "one_off"],
        "price": "",
        "price_unit": "free",
        "price_note": "Free to join. A local grant pays for your lunch, apron and bus fare.",
        "pay": ["free"],
        "languages": ["en", "makaton"],
        "contact_phone": "01632 960255",
        "contact_email": "whizz@example.org",
        "website": "",
        "preferred_contact": "email",
        "regulation": "none_needed",
        "regulator": "",
        "regulator_number": "",
        "checks": [
            {"kind": "public_liability", "state": "seen", "seen_on": "2026-05-11"},
            {"kind": "food_hygiene", "state": "seen", "seen_on": "2026-05-11"},
            {"kind": "safeguarding", "state": "says", "seen_on": None},
        ],
        "access": [
            "The counter has a low side for people who sit to work.",
            "Recipes are on picture cards.",
            "You can take a break in the van when it gets busy.",
        ],
        "picture": "smoothie-stall",
        "picture_alt": "Two people serve smoothies at a stall. One customer stands and one uses a wheelchair.",
        "status": "live",
        "confirmed_on": "2026-08-27",
    },
    {
        "slug": "two-left-feet",
        "name": "Two Left Feet",
        "people": "Amara",
        "my_thing": "Dance for people who say they can't dance. Chairs welcome, sequins optional.",
        "about": [
            (
                "I'm Amara. My nan taught me to dance in a kitchen the size of a bus shelter, so I know you "
                "don't need space. You need a tune."
            ),
            (
                "We do disco, highlife, a bit of ballroom and one slow song at the end. Every move has a "
                "standing way and a sitting way. Wheels make the turns look better, honestly."
            ),
            (
                "Bring a friend, a carer or your mum. They dance too, that's the rule. Twice a year we put "
                "on a show, with a real glitter ball."
            ),
        ],
        "typical_visit": (
            "Doors open at half past six and there is squash. We warm up with shoulders and silly faces. "
            "Then we learn one short dance and do it three times, louder each time. You can sit out whenever "
            "you like. We close with requests, so start thinking about yours."
        ),
        "kinds": ["arts", "out_and_about", "company"],
        "who_for": [
            "learning_disability",
            "autism",
            "physical_disability",
            "sensory_loss",
            "dementia",
            "mental_health",
            "brain_injury",
            "older_people",
            "young_adults",
            "family_carers",
        ],
        "area": "doncaster",
        "also_areas": ["sheffield"],
        "ways": ["our_place", "group"],
        "days": ["tue", "sat"],
        "when": ["afternoon", "evening"],
        "price": "6.00",
        "price_unit": "class",
        "price_note": "A class is one hour. Carers and helpers come free.",
        "pay": ["own_money", "direct_payment"],
        "languages": ["en"],
        "contact_phone": "07700 900316",
        "contact_email": "amara@example.org",
        "website": "",
        "preferred_contact": "text",
        "regulation": "none_needed",
        "regulator": "",
        "regulator_number": "",
        "checks": [
            {"kind": "public_liability", "state": "seen", "seen_on": "2026-07-08"},
            {"kind": "first_aid", "state": "seen", "seen_on": "2026-07-08"},
            {"kind": "dbs", "state": "says", "seen_on": None},
        ],
        "access": [
            "Level entrance, wide doors and an accessible toilet.",
            "The hall has a hearing loop. I wear the microphone.",
            "There is a quiet corner with beanbags and a lamp.",
        ],
        "picture": "dance",
        "picture_alt": "Four people dance in a hall: two on their feet, one in a wheelchair, one from a chair.",
        "status": "live",
        "confirmed_on": "2026-10-19",
    },
    {
        "slug": "thread-and-tea",
        "name": "Thread & Tea",
        "people": "Sunita",
        "my_thing": "Mend, alter or make something, over chai, in English, Punjabi or Gujarati.",
        "about": [
            "I am Sunita. I was a machinist for thirty years. My hands know things my head has forgotten.",
            (
                "Bring the trousers that need a hem, or the sari you cannot wear and cannot throw away. We "
                "turn it into cushions, a bag, a coat for a grandchild. You do the cutting. I do the "
                "worrying."
            ),
            (
                "It is not really about sewing. It is about having something in your hands while you talk. "
                "Men come too, and one of them makes better buttonholes than I do."
            ),
        ],
        "typical_visit": (
            "You choose a seat, a machine and a cup. I show you the next step and then I leave you alone. We "
            "stop at three for chai and something fried. Every month we lay out what we have made and clap. "
            "You take your work home, or leave it on the shelf for next time."
        ),
        "kinds": ["sewing", "company"],
        "who_for": ["older_people", "mental_health"],
        "area": "leicester",
        "also_areas": ["leicestershire"],
        "ways": ["our_place", "their_home", "group"],
        "days": ["mon", "tue", "wed", "thu", "fri"],
        "when": ["morning", "afternoon"],
        "price": "12.00",
        "price_unit": "session",
        "price_note": ("Two hours, with thread, fabric scraps, machines and chai. A visit to your home is £18."),
        "pay": ["own_money", "direct_payment"],
        "languages": ["en", "pa", "gu"],
        "contact_phone": "01632 960377",
        "contact_email": "sunita@example.org",
        "website": "",
        "preferred_contact": "phone",
        "regulation": "none_needed",
        "regulator": "",
        "regulator_number": "",
        "checks": [
            {"kind": "public_liability", "state": "seen", "seen_on": "2026-01-29"},
            {"kind": "dbs", "state": "says", "seen_on": None},
            {"kind": "food_hygiene", "state": "seen", "seen_on": "2026-01-29"},
        ],
        "access": [
            "Ground floor, with one small step and a ramp.",
            "Bright lamps, magnifiers and needle threaders on every table.",
            "One machine works with a hand switch, so you need no pedal.",
        ],
        "picture": "sewing",
        "picture_alt": "One person sews at a machine and another holds up a patchwork quilt.",
        "status": "live",
        "confirmed_on": "2026-09-14",
    },
]
