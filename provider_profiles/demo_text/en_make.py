"""Demo profiles of people who make things with you: prints, pots, music and dinner. Keys: see en.py."""

from .usual import profile, says, seen

MAKE = [
    profile(
        "studio-sticky",
        "Studio Sticky",
        people="Bea, and Fitz on Saturdays",
        my_thing="Printing and clay by the sea. You leave with inky hands and something to frame.",
        about=[
            "I'm Bea. I printed posters for bands until the bands stopped paying. Now I print with people who "
            "never thought they could draw.",
            "There are six places at two big tables. You choose a stamp, a stencil or a lump of clay. Nobody "
            "marks your work, and nobody says it is lovely when it is not.",
            "Twice a year we hang everything in the harbour arches and sell it. You set your own price. Last "
            "summer a crab with one claw went for £40.",
        ],
        typical_visit="You hang up your coat and pick an apron. We look at what dried since last week. Then an hour "
        "of making, a break with toast, and half an hour more. You clean one roller. That is the only rule.",
        kinds=["arts"],
        who_for=["learning_disability", "autism", "young_adults"],
        area="margate",
        ways=["our_place", "group"],
        when=["weekday", "weekend"],
        price="10.00",
        price_unit="session",
        price_note="Paper, ink, clay and toast are in the price.",
        pay=["direct_payment", "own_money"],
        contact_phone="01632 960210",
        contact_email="bea@example.org",
        preferred_contact="text",
        checks=seen("2026-05-19", "public_liability", "dbs") + says("first_aid"),
        access=[
            "Ground floor, one low step, and a ramp we put down.",
            "The toilet is small: no hoist.",
            "Two quiet places by the window.",
            "Ear defenders hang by the door.",
            "Carers sit in for free.",
        ],
        confirmed_on="2026-10-05",
    ),
    profile(
        "drumbeat",
        "Drumbeat",
        people="Leroy",
        my_thing="A drum circle every Thursday where loud is good and nobody counts you in wrong.",
        about=[
            "I'm Leroy. I have played djembe and steel pan for thirty years, in carnival, in church and in one "
            "very small lift.",
            "We sit in a ring. There are big drums you feel in your chest and shakers that hardly whisper. You "
            "can play, listen, dance or conduct us with a spoon.",
            "I bring the circle to day centres and birthday parties too. Some people come to be heard. Some come "
            "because their hands want something to do.",
        ],
        typical_visit="You pick a drum as you come in. We start slow and soft, like rain. By half past we are a "
        "storm. Then tea, then requests. The last five minutes are quiet, so the bus home is easy.",
        kinds=["arts", "company"],
        who_for=["learning_disability", "autism", "dementia", "mental_health"],
        area="birmingham",
        also_areas=["dudley"],
        ways=["our_place", "group"],
        when=["weekday", "evening"],
        price="7.00",
        price_unit="class",
        price_note="A class is 90 minutes. Drums and tea are in the price.",
        pay=["own_money", "direct_payment", "personal_budget"],
        contact_phone="01632 960221",
        contact_email="leroy@example.org",
        checks=seen("2026-07-01", "public_liability", "dbs", "safeguarding"),
        access=[
            "Step-free hall with a wide toilet.",
            "You can feel the big drums through the floor.",
            "A quiet room next door.",
            "The number 50 bus stops outside.",
            "Helpers drum for free.",
        ],
        picture="drum-circle",
        picture_alt="Five people sit in a ring and play hand drums.",
        confirmed_on="2026-11-05",
    ),
    profile(
        "ty-clai",
        "Tŷ Clai",
        people="Non",
        my_thing="Pottery for slow mornings, in Welsh or English, with a kiln and a kettle.",
        about=[
            "I'm Non. I came to clay when I was not well. My hands got better before the rest of me did.",
            "Tŷ Clai means clay house. It is a warm shed behind the station with four wheels and one long bench. "
            "You can throw a bowl or just squash things. Both help.",
            "On Wednesdays there is a quiet hour. The radio is off and nobody has to speak. It fills up first.",
        ],
        typical_visit="We start with a handful of clay and no plan. After a while it turns into something. I show "
        "you one new trick and leave you to it. At the end we choose what to fire and what to squash.",
        kinds=["arts", "company"],
        who_for=["mental_health", "brain_injury", "older_people"],
        area="aberystwyth",
        ways=["our_place", "group", "one_to_one"],
        when=["weekday"],
        price="11.00",
        price_unit="session",
        price_note="Two hours, with clay and firing in the price.",
        pay=["own_money", "direct_payment"],
        languages=["cy", "en"],
        contact_phone="01632 960232",
        contact_email="non@example.org",
        preferred_contact="email",
        checks=seen("2026-03-10", "public_liability", "dbs", "first_aid"),
        access=[
            "No steps. One wheel is at chair height.",
            "Clay can be cold: we warm it for you.",
            "Lights can be turned down.",
            "The toilet is across the yard, and step-free.",
            "Ask for the quiet hour.",
        ],
        picture="pottery",
        picture_alt="Hands shape a bowl on a potter's wheel beside a row of drying pots.",
        confirmed_on="2026-09-21",
    ),
    profile(
        "kitchen-confidence",
        "Kitchen Confidence",
        people="Ngozi",
        my_thing="Cook five dinners in one afternoon, in your own kitchen, on your own budget.",
        about=[
            "I'm Ngozi. I cooked for 200 at a time in a hospital. I would rather cook with one person who asks "
            "what the garlic is for.",
            "We plan a week of dinners from what you like and what you can spend. We shop together and compare "
            "prices. Then we cook the lot and fill your freezer.",
            "You do the chopping and the deciding. I do the lifting and the timing. After a few months most "
            "people only ring me for recipes.",
        ],
        typical_visit="We look in the cupboards first, and write a list. At the market you choose and I carry. Back "
        "home we put music on. By four there are five boxes with labels, and the sixth is on the table.",
        kinds=["cooking", "shopping", "learning"],
        who_for=["learning_disability", "mental_health", "young_adults"],
        area="peckham",
        ways=["their_home", "out", "one_to_one"],
        when=["weekday", "weekend"],
        price="20.00",
        price_unit="hour",
        price_note="You buy the food. I bring pans, knives and spices.",
        pay=["direct_payment", "personal_budget", "own_money"],
        contact_phone="07700 900245",
        contact_email="ngozi@example.org",
        preferred_contact="text",
        checks=seen("2026-08-12", "public_liability", "dbs", "food_hygiene"),
        access=[
            "I come to you, so your kitchen is the kitchen.",
            "I bring a tipping kettle and easy-grip knives.",
            "Recipes come with pictures.",
            "I cook halal, vegan and soft food.",
            "No perfume, if you tell me.",
        ],
        confirmed_on="2026-11-17",
    ),
    profile(
        "bollywood-brunch-club",
        "Bollywood Brunch Club",
        people="Reena and the Sunday aunties",
        my_thing="A monthly brunch with old film songs, hot parathas and people who save you a seat.",
        about=[
            "I'm Reena. My mum stopped going out when Dad died. She did not want a day centre. She wanted a party.",
            "So once a month we take over a hall in Ealing. There is brunch, there is a film song quiz, and there "
            "is dancing for those who say they do not dance.",
            "Most of us are women over 60, and we speak Hindi, Punjabi and London. Daughters, neighbours and "
            "carers are welcome. Come once, and somebody will ring you before the next.",
        ],
        typical_visit="Somebody meets you at the door and takes your arm. You eat first. At twelve we sing, and the "
        "ones who know the steps teach the rest. You go home with a box of food and next month's date.",
        kinds=["company", "arts", "cooking"],
        who_for=["older_people", "dementia", "family_carers"],
        area="ealing",
        ways=["our_place", "group"],
        when=["weekend"],
        price="",
        price_unit="ask",
        price_note="Pay what you can. Most people give £5 to £10. Nobody asks.",
        pay=["pay_what_you_can", "own_money"],
        languages=["pa", "ur", "en"],
        contact_phone="01632 960253",
        contact_email="reena@example.org",
        checks=seen("2026-06-25", "public_liability", "food_hygiene") + says("dbs", "first_aid"),
        access=[
            "Step-free hall, chairs with arms.",
            "A quiet corner away from the speakers.",
            "Accessible toilet.",
            "Two of us speak some sign language.",
            "We can find you a lift.",
        ],
        confirmed_on="2026-10-28",
    ),
]
