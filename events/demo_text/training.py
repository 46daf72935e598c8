"""Demo training. Keys are explained in the package."""

from .cy import WRITING_CY

TRAINING = [
    {
        "slug": "first-aid-refresher-wellington",
        "title": "First aid refresher, Wellington",
        "summary": "Three hours of hands-on practice: choking, falls, burns, seizures and when to call 999.",
        "kind": "training",
        "audience": "providers",
        "starts_in_days": 18,
        "weekday": 2,
        "start_time": "09:30",
        "end_time": "12:30",
        "area": "wellington",
        "online": False,
        "venue": "Community hall, upper room",
        "getting_there": "Buses from Taunton stop outside. The car park is free for four hours.",
        "cost": "£15, with a certificate and a bacon or bean roll",
        "trainer": "Marlon Teague, a retired ambulance technician",
        "access": (
            "There is a lift. You can practise at a table if the floor is hard for you. Handouts come in "
            "large print."
        ),
        "bring": "Clothes you can kneel in",
        "body": [
            (
                "text",
                (
                    "<p>You learned it once. Would your hands remember? This morning is for people who "
                    "already have a first aid certificate and want to feel sure again.</p><h2>What you "
                    "practise</h2><ul><li>Someone is choking on toast</li><li>A fall in the "
                    "bathroom</li><li>A burn from a kettle</li><li>A seizure on the bus</li></ul>"
                ),
            ),
            ("important", {"text": "<p>Never done first aid? Ask us about the full-day course instead.</p>"}),
        ],
        "capacity": 12,
        "booked": 12,
        "picture": "first-aid-class",
        "status": "scheduled",
    },
    {
        "slug": "safeguarding-basics-online",
        "title": "Safeguarding basics, online",
        "summary": (
            "Spot what is wrong, know who to tell, and write it down well. An evening class in plain words."
        ),
        "kind": "training",
        "audience": "everyone",
        "starts_in_days": 12,
        "weekday": 3,
        "start_time": "19:00",
        "end_time": "20:30",
        "area": "",
        "online": True,
        "venue": "",
        "getting_there": "We email you a link the day before. You can join by phone as well.",
        "cost": "",
        "trainer": "Philippa Osei, who worked in adult safeguarding for 15 years",
        "access": (
            "Live captions and a BSL interpreter. Camera on or off, as you like. Slides come by email first."
        ),
        "bring": "A pen, and the number of your council's safeguarding team",
        "body": [
            (
                "text",
                (
                    "<p>Something feels off. Maybe it is a bruise, or a new friend who is always there on "
                    "pension day. What do you do next? This class gives you a calm answer.</p>"
                ),
            ),
            (
                "steps",
                [
                    {"title": "Notice", "text": "<p>The signs, in small everyday things.</p>"},
                    {"title": "Tell", "text": "<p>Who to ring, and what to say first.</p>"},
                    {"title": "Write", "text": "<p>What you saw, in their words, with the date.</p>"},
                ],
            ),
            ("important", {"text": "<p>Is someone in danger now? Ring 999. Don't wait for a class.</p>"}),
        ],
        "capacity": 30,
        "booked": 11,
        "picture": "online-workshop",
        "status": "scheduled",
    },
    {
        "slug": "cwrs-ysgrifennu-eich-proffil",
        "title": "Writing your profile: a workshop in Welsh",
        "summary": "This online workshop is held in Welsh. You leave with a profile that sounds like you.",
        "kind": "training",
        "audience": "providers",
        "starts_in_days": 16,
        "weekday": 0,
        "start_time": "19:00",
        "end_time": "20:15",
        "area": "",
        "online": True,
        "venue": "",
        "getting_there": "We email you a link the day before.",
        "cost": "",
        "trainer": "Luned Parri, a writer who mends other people's sentences",
        "access": "Captions in Welsh. We take a ten-minute break. You may keep your camera off.",
        "bring": "Your profile so far, even if it is one line",
        "body": [
            (
                "text",
                (
                    "<p>This workshop is in Welsh. We hold one in English each spring.</p><p>You say out "
                    "loud what you do. We write it down. Then we cut the dull words until it sounds like "
                    "you.</p>"
                ),
            ),
            ("important", {"text": "<p>Learners are welcome. Nobody marks your spelling.</p>"}),
        ],
        "capacity": 15,
        "booked": 6,
        "picture": "desk-starting-out",
        "status": "scheduled",
        "cy": WRITING_CY,
    },
    {
        "slug": "autism-and-outings-halesowen",
        "title": "Autism and outings, Halesowen",
        "summary": "Autistic trainers show you how to plan a day out that is fun all the way home.",
        "kind": "training",
        "audience": "everyone",
        "starts_in_days": 60,
        "weekday": 2,
        "start_time": "10:00",
        "end_time": "13:00",
        "area": "halesowen",
        "online": False,
        "venue": "The bowls club, garden room",
        "getting_there": "The bus stops at the gate. Parking is free and on the flat.",
        "cost": "£20, or £5 for families",
        "trainer": "Robyn Hale and Ash Begum, who are both autistic",
        "access": ("Plain carpets, no strip lights and a garden to escape to. We send photos of the room first."),
        "bring": "Ear defenders, fidgets or knitting, if you like",
        "body": [
            (
                "text",
                (
                    "<p>Robyn loves theme parks. Ash hates them. Together they cover most kinds of day out. "
                    "They talk about noise, queues, toilets, change of plan and the magic of a good "
                    "exit.</p><p>You then plan a real outing and test it on each other.</p>"
                ),
            ),
            (
                "checklist",
                {
                    "title": "You take home",
                    "items": [
                        "a planning sheet with pictures",
                        "ten questions to ask a venue",
                        "a plan B that still feels like a treat",
                    ],
                },
            ),
        ],
        "capacity": 16,
        "booked": 4,
        "picture": "shopping-trip",
        "status": "scheduled",
    },
]
