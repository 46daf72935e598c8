"""Demo meet-ups, information sessions and workshops. Keys are explained in the package."""

from .cy import CARDIFF_CY

GATHERINGS = [
    {
        "slug": "micro-provider-meet-up-taunton",
        "title": "Micro-provider meet-up, Taunton",
        "summary": "An evening with people who do what you do. Bring a question, a cake or just yourself.",
        "kind": "meet_up",
        "audience": "providers",
        "starts_in_days": 10,
        "weekday": 1,
        "start_time": "18:30",
        "end_time": "20:30",
        "area": "taunton",
        "online": False,
        "venue": "The Apple Loft community room",
        "getting_there": (
            "Five minutes on foot from the bus station, level all the way. Free parking after 6pm. Use the "
            "blue door and ask for Bev."
        ),
        "cost": "",
        "trainer": "Bev Marchant, who has run her own small service for nine years",
        "access": (
            "Step-free, with an accessible toilet and a hearing loop. There is a quiet room next door. "
            "Assistance dogs are welcome and get a biscuit."
        ),
        "bring": "Your cards or leaflets, if you have any",
        "body": [
            (
                "text",
                (
                    "<p>Working for yourself can be lonely. Once a month we put the heating on, cut a cake "
                    "and swap notes. Some people come with a problem. Some come for the cake.</p><h2>What "
                    "happens</h2><p>We start with names and good news. Then we take three questions from the "
                    "room and talk them through. The last half hour is for tea, cards and plotting.</p>"
                ),
            ),
            (
                "steps",
                [
                    {
                        "title": "Hello and good news",
                        "text": "<p>Everyone says one thing that went well.</p>",
                    },
                    {"title": "Three questions", "text": "<p>Write yours on a slip when you arrive.</p>"},
                    {"title": "Tea and talk", "text": "<p>Find the person who does what you don't.</p>"},
                ],
            ),
            (
                "important",
                {
                    "text": ("<p>Please don't use names or stories that could point to a person you support.</p>"),
                },
            ),
        ],
        "capacity": 18,
        "booked": 15,
        "picture": "meetup",
        "status": "scheduled",
    },
    {
        "slug": "direct-payments-explained-cardiff",
        "title": "Direct payments explained, Cardiff",
        "summary": ("How the money works, for small providers and families. In English and Welsh, with supper."),
        "kind": "information",
        "audience": "everyone",
        "starts_in_days": 25,
        "weekday": 2,
        "start_time": "17:30",
        "end_time": "19:30",
        "area": "cardiff",
        "online": False,
        "venue": "The old chapel, main hall",
        "getting_there": (
            "Ten minutes on foot from Cardiff Central, or one stop on the bus. Blue badge parking is by the "
            "side door."
        ),
        "cost": "",
        "trainer": "Elin Pugh, with Gareth, who has used direct payments for 12 years",
        "access": (
            "Level entrance, hearing loop and an accessible toilet. Welsh is interpreted into English "
            "through headphones. Easy Read handouts on every chair."
        ),
        "bring": "Your questions. Leave your paperwork at home.",
        "body": [
            (
                "text",
                (
                    "<p>A direct payment is money from the council that you use to buy your own support. It "
                    "sounds simple. Then the letters arrive.</p><p>Gareth explains how he does it, from the "
                    "first phone call to the shoebox of receipts. Elin answers questions from providers "
                    "about prices and invoices.</p>"
                ),
            ),
            (
                "checklist",
                {
                    "title": "You will go home knowing",
                    "items": [
                        "who can have a direct payment",
                        "what it can pay for",
                        "what goes on an invoice",
                        "who to ring when you are stuck",
                    ],
                },
            ),
            ("important", {"text": "<p>Speak whichever language you like. You will be understood.</p>"}),
        ],
        "capacity": 40,
        "booked": 22,
        "picture": "planning-table",
        "status": "scheduled",
        "cy": CARDIFF_CY,
    },
    {
        "slug": "meet-your-match-market-sheffield",
        "title": "Meet your match market, Sheffield",
        "summary": "Social workers and small providers meet over stalls and soup, then map what is missing.",
        "kind": "gap_workshop",
        "audience": "social_workers",
        "starts_in_days": 54,
        "weekday": 3,
        "start_time": "11:00",
        "end_time": "14:00",
        "area": "sheffield",
        "online": False,
        "venue": "The tram depot, hall two",
        "getting_there": "The tram stops outside. There is a cycle rack and six blue badge spaces.",
        "cost": "",
        "trainer": "Anwen Clarke and the Foothold team",
        "access": ("Step-free, wide aisles and a quiet room. Two BSL interpreters. A helper can guide you round."),
        "bring": "Providers: a table cloth and something to show. Social workers: your hardest puzzle.",
        "body": [
            (
                "text",
                (
                    "<p>Twenty small providers bring a table each. There is bread, a sewing machine and at "
                    "least one dog. Social workers walk round, taste things and ask questions.</p><p>After "
                    "soup we sit down together. What have people asked you for that nobody offers yet? We "
                    "put each gap on the wall, with no names.</p>"
                ),
            ),
            (
                "steps",
                [
                    {"title": "11am: stalls open", "text": "<p>Walk, taste, talk.</p>"},
                    {"title": "12:30pm: soup", "text": "<p>Sit with someone new.</p>"},
                    {
                        "title": "1pm: find the gaps",
                        "text": "<p>We write them up and share them in the news.</p>",
                    },
                ],
            ),
        ],
        "capacity": 60,
        "booked": 34,
        "picture": "market-stall",
        "status": "scheduled",
    },
    {
        "slug": "supervision-circle-nottingham",
        "title": "Supervision circle, Nottingham",
        "summary": ("A small, steady group to think through the hard bits of your work. Every month, same faces."),
        "kind": "supervision",
        "audience": "providers",
        "starts_in_days": 9,
        "weekday": 0,
        "start_time": "18:00",
        "end_time": "19:30",
        "area": "nottingham",
        "online": False,
        "venue": "The reading room above the bakery",
        "getting_there": "Two minutes from the tram. There is a lift at the back of the shop.",
        "cost": "£8, or free in your first year",
        "trainer": "Winston Adeyemi, a retired social worker",
        "access": "Lift, soft light and proper chairs. Tell us if scents bother you: it is a bakery.",
        "bring": "One thing that has stayed on your mind",
        "body": [
            (
                "text",
                (
                    "<p>You make a dozen small decisions a day, alone. Was that the right call? Should I "
                    "have said something? A circle helps you hear yourself think.</p><p>Each person gets ten "
                    "minutes. Others ask, they don't advise. Winston keeps time and keeps it kind.</p>"
                ),
            ),
            (
                "important",
                {"text": "<p>What is said in the room stays in the room, unless someone is at risk.</p>"},
            ),
        ],
        "capacity": 8,
        "booked": 7,
        "picture": "shaking-out-ideas",
        "status": "scheduled",
    },
    {
        "slug": "networking-breakfast-dudley",
        "title": "Networking breakfast, Dudley",
        "summary": "Eggs, tea and introductions for small providers and the council's social work teams.",
        "kind": "meet_up",
        "audience": "providers",
        "starts_in_days": 19,
        "weekday": 3,
        "start_time": "08:00",
        "end_time": "09:30",
        "area": "dudley",
        "online": False,
        "venue": "The Button Factory café",
        "getting_there": "Three minutes on foot from the bus station.",
        "cost": "Pay for your own breakfast",
        "trainer": "Lorraine Bytheway, Foothold",
        "access": "Level entrance and an accessible toilet.",
        "bring": "Your appetite",
        "body": [
            (
                "text",
                (
                    "<p>Meet the people behind the phone numbers. Sit down, say what you do in one breath, "
                    "then pass the ketchup.</p>"
                ),
            ),
        ],
        "capacity": 24,
        "booked": 13,
        "picture": "meetup",
        "status": "cancelled",
        "status_note": (
            "The café has a burst pipe. Everyone who booked has had a message. We will try again in the new year."
        ),
    },
    {
        "slug": "smoothie-morning-nottingham",
        "title": "Smoothie morning, Nottingham",
        "summary": "We blended, tasted and learned how a stall can be somebody's first job. Read the notes.",
        "kind": "information",
        "audience": "everyone",
        "starts_in_days": -28,
        "weekday": 5,
        "start_time": "10:00",
        "end_time": "12:00",
        "area": "nottingham",
        "online": False,
        "venue": "The market hall, stall nine",
        "getting_there": "The tram stops at the market.",
        "cost": "",
        "trainer": "A smoothie stall co-operative",
        "access": "Level floor, low counter, picture recipes.",
        "bring": "A thirst",
        "body": [
            (
                "text",
                (
                    "<p>Forty people came. Nine had a go on the blenders. The winner of the vote was mango, "
                    "lime and a bit of ginger.</p><h2>What we learned</h2><ul><li>A job feels possible once "
                    "you have done it for one hour.</li><li>Picture cards help everyone, not just some of "
                    "us.</li><li>Swap jobs often.</li><li>Put the bananas in first.</li></ul>"
                ),
            ),
            (
                "quote",
                {
                    "text": "I took the money and gave the right change. Eleven times!",
                    "who": "Marcus, on his first stall",
                },
            ),
            (
                "important",
                {"text": "<p>Want one near you? Tell us which town, and we will look for a stall.</p>"},
            ),
        ],
        "capacity": 40,
        "booked": 40,
        "picture": "smoothie-stall",
        "status": "scheduled",
    },
]
