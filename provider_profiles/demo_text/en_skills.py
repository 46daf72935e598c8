"""Demo profiles of people who help you learn or plan, at home or where you like.

Keys are explained in `en.py`. A check with state "says" has `seen_on` None: nobody has seen the paper.
"""

SKILLS = [
    {
        "slug": "byte-by-byte",
        "name": "Byte by Byte",
        "people": "Callum",
        "my_thing": "Patient help with your phone, tablet and online forms, at your own kitchen table.",
        "about": [
            "I'm Callum. I sort out the thing that makes you want to throw the tablet out of the window.",
            (
                "I never grab the mouse. You press the buttons and I sit beside you. We go as slowly as you "
                "like, and I write the steps down in big letters."
            ),
            (
                "Most people start with one problem. Then we try something fun: a video call with a "
                "grandchild, old photos of your street, the cricket score. I can also help with letters, "
                "shopping lists and a trip to the bank."
            ),
        ],
        "typical_visit": (
            "You put the kettle on and show me what has gone wrong. We fix that first. Then we practise one "
            "new thing until it feels easy. I leave you a page of steps with pictures. If you get stuck "
            "later, ring me for ten minutes, free."
        ),
        "kinds": ["tech", "learning", "shopping"],
        "who_for": ["older_people", "learning_disability"],
        "area": "taunton",
        "also_areas": ["wellington", "bridgwater"],
        "ways": ["their_home", "online", "one_to_one"],
        "days": ["mon", "tue", "wed", "thu", "fri"],
        "when": ["morning", "afternoon", "evening"],
        "price": "22.00",
        "price_unit": "hour",
        "price_note": "Travel within ten miles of Taunton is included. The first half hour is free.",
        "pay": ["direct_payment", "own_money"],
        "languages": ["en"],
        "contact_phone": "01632 960118",
        "contact_email": "callum@example.org",
        "website": "",
        "preferred_contact": "phone",
        "regulation": "none_needed",
        "regulator": "",
        "regulator_number": "",
        "checks": [
            {"kind": "public_liability", "state": "seen", "seen_on": "2026-05-03"},
            {"kind": "dbs", "state": "seen", "seen_on": "2026-05-03"},
            {"kind": "safeguarding", "state": "seen", "seen_on": "2026-05-03"},
            {"kind": "supervisor", "state": "says", "seen_on": None},
        ],
        "access": [
            "I bring a large-print keyboard and a tablet stand you can try.",
            "We can use a screen reader or voice control.",
            "Visits can be as short as half an hour.",
        ],
        "picture": "phone-help",
        "picture_alt": "Two people sit side by side and look at a tablet together.",
        "status": "live",
        "confirmed_on": "2026-11-12",
    },
    {
        "slug": "bread-and-butter-skills",
        "name": "Bread & Butter Skills",
        "people": "Kev",
        "my_thing": "Bake a proper loaf in your own kitchen, and eat the crust while it's hot.",
        "about": [
            ("I'm Kev. I was a night baker in Halesowen for 22 years. I miss the smell. I don't miss the hours."),
            (
                "I bring flour, yeast and a big bowl. You do the kneading, because that's the good bit. It's "
                "great for stiff hands and bad moods."
            ),
            (
                "We start with one plain loaf. After that it's pizza, naan, lardy cake, whatever you fancy. "
                "If someone in the house has dementia, baking often wakes up old stories."
            ),
        ],
        "typical_visit": (
            "I turn up at ten with a box. We wash hands, weigh out and get messy. While the dough rests we "
            "wash up and have a brew. The loaf goes in at half eleven and the whole house smells of it. We "
            "eat the end slice with butter and you keep the rest."
        ),
        "kinds": ["cooking", "learning", "company"],
        "who_for": ["learning_disability", "dementia"],
        "area": "halesowen",
        "also_areas": ["dudley"],
        "ways": ["their_home", "one_to_one"],
        "days": ["mon", "tue", "wed", "thu", "fri"],
        "when": ["morning", "afternoon", "one_off"],
        "price": "18.00",
        "price_unit": "hour",
        "price_note": "A bake takes about two hours. Flour, yeast and tins are included.",
        "pay": ["direct_payment", "own_money"],
        "languages": ["en"],
        "contact_phone": "07700 900688",
        "contact_email": "kev@example.org",
        "website": "",
        "preferred_contact": "phone",
        "regulation": "none_needed",
        "regulator": "",
        "regulator_number": "",
        "checks": [
            {"kind": "public_liability", "state": "says", "seen_on": None},
            {"kind": "food_hygiene", "state": "says", "seen_on": None},
            {"kind": "dbs", "state": "says", "seen_on": None},
        ],
        "access": [
            "I bring a table-top mixer and easy-grip tools.",
            "We can bake sitting down.",
            "Tell me about allergies. I can do gluten-free.",
        ],
        "picture": "bread",
        "picture_alt": "Two people in aprons knead dough side by side in a sunny kitchen.",
        "status": "waiting",
        "confirmed_on": "2026-11-19",
    },
    {
        "slug": "plan-it-with-me",
        "name": "Plan It With Me",
        "people": "Ros",
        "my_thing": "A support plan in your own words, and help to find the people to make it happen.",
        "about": [
            (
                "I'm Ros. I was a council social worker for 18 years. I wrote a lot of plans. Few of them "
                "sounded like the person."
            ),
            (
                "We start with a big sheet of paper and a good week, not a form. What makes you laugh? What "
                "do you miss? Then we look at the budget and work out what it can do."
            ),
            (
                "I help you find three or four people to meet, and you choose. I can come to the review too, "
                "and say the awkward bit out loud."
            ),
        ],
        "typical_visit": (
            "We meet where you feel comfortable, with coffee. I draw while you talk. Bring anyone you like, "
            "and your letters in a carrier bag if that is where they live. By the end we have three things "
            "to try and who does what. I post you the drawing and a short plan."
        ),
        "kinds": ["support_planning", "easy_read", "learning"],
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
        "area": "sheffield",
        "also_areas": ["doncaster", "south-yorkshire"],
        "ways": ["their_home", "online", "one_to_one"],
        "days": ["mon", "tue", "wed", "thu", "fri"],
        "when": ["morning", "afternoon", "evening"],
        "price": "45.00",
        "price_unit": "session",
        "price_note": "A full plan takes six sessions: £270, fixed before we start.",
        "pay": ["direct_payment", "personal_budget", "own_money"],
        "languages": ["en"],
        "contact_phone": "01632 960721",
        "contact_email": "ros@example.org",
        "website": "",
        "preferred_contact": "email",
        "regulation": "none_needed",
        "regulator": "",
        "regulator_number": "",
        "checks": [
            {"kind": "public_liability", "state": "seen", "seen_on": "2026-11-05"},
            {"kind": "dbs", "state": "seen", "seen_on": "2026-11-05"},
            {"kind": "supervisor", "state": "says", "seen_on": None},
        ],
        "access": [
            "Plans can be in Easy Read, on audio or as a drawing.",
            "Short sessions and breaks are fine.",
            "I can meet online with captions.",
        ],
        "picture": "planning-table",
        "picture_alt": "Three people plan together at a table, with coloured notes on the wall.",
        "status": "returned",
        "returned_reason": (
            "Thank you, this is clear and warm. Please add one sentence: do you take any payment from the "
            "providers you suggest? People need to know before they choose."
        ),
        "returned_notes": {"about": "Here, please: do you take money from the providers you suggest?"},
        "confirmed_on": "2026-11-10",
    },
    {
        "slug": "signs-of-life",
        "name": "Signs of Life",
        "people": "Hannah",
        "my_thing": "Days out, cooking and life skills in British Sign Language, with a Deaf guide.",
        "about": [
            "I'm Hannah. I'm Deaf and BSL is my first language. My hands are loud.",
            (
                "With me there is no interpreter in the middle. We go to the market, the museum, the "
                "climbing wall. We learn to cook, read a bill or book a train. All of it in BSL."
            ),
            (
                "I work with Deaf adults of any age, and with Deaf people who have a learning disability. If "
                "your family wants to sign better, bring them along."
            ),
        ],
        "typical_visit": (
            "You message me a video or a text to choose the day. We meet at the sign café in Bristol, where "
            "the staff know how to order in BSL. We do the thing you planned. On the way home you show me "
            "what you learned. I send you photos, so you can tell other people about it."
        ),
        "kinds": ["out_and_about", "learning"],
        "who_for": ["sensory_loss", "learning_disability", "young_adults"],
        "area": "bristol",
        "also_areas": [],
        "ways": ["out", "their_home", "online", "one_to_one", "group"],
        "days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
        "when": ["morning", "afternoon", "evening"],
        "price": "24.00",
        "price_unit": "hour",
        "price_note": "Bus travel in Bristol is included. You pay for your own food and entry.",
        "pay": ["direct_payment", "access_to_work", "own_money"],
        "languages": ["bsl", "en"],
        "contact_phone": "07700 900845",
        "contact_email": "hannah@example.org",
        "website": "",
        "preferred_contact": "text",
        "regulation": "none_needed",
        "regulator": "",
        "regulator_number": "",
        "checks": [
            {"kind": "public_liability", "state": "seen", "seen_on": "2026-07-20"},
            {"kind": "dbs", "state": "seen", "seen_on": "2026-07-20"},
            {"kind": "safeguarding", "state": "seen", "seen_on": "2026-07-20"},
        ],
        "access": [
            "Everything is in BSL. I can also use Sign Supported English.",
            "Please text, email or send a video. I don't use voice calls.",
            "I can describe and guide for people with low vision.",
        ],
        "picture": "sign-language-cafe",
        "picture_alt": "Two people sign to each other at a café table while a third joins in.",
        "status": "live",
        "confirmed_on": "2026-10-30",
    },
]
