"""Demo self-check in English: Is it for you?

`guide` is the path of a guide part, `event` the address of a kind of event, `person` a key of PEOPLE.
"""

SELF_CHECK = {
    "slug": "is-it-for-you",
    "title": "Is it for you?",
    "summary": "A few honest questions before you work for yourself. See what you bring and what to sort out.",
    "introduction": (
        "<p>Nobody is good at all of this on day one. You only need to know what you can do, "
        "what you need help with, and who to ask.</p>"
        "<p>Be honest. The answers are for you.</p>"
    ),
    "next_step": (
        "<p>Talk it over with one person who knows you well. Then talk to us. "
        "A chat with our start-up team costs nothing: call <b>01632 960 117</b>.</p>"
    ),
}

PEOPLE = {
    "start-up": {
        "name": "The start-up team",
        "role": "people who have done it themselves",
        "phone": "01632 960 117",
        "email": "hello@example.org",
    },
}

# (group, questions). The order is the order for readers, and of “Sort out first”.
GROUPS = [
    (
        "Why you want to",
        [
            {
                "question": "Can you say in one sentence why you want this?",
                "why": "A bad day at work can be a push. You need something to walk towards, too.",
                "only_you": True,
                "strength": "You know why you want this. That will carry you through wet Mondays.",
                "sort_out": "Write down what you want to be doing a year from now. One sentence will do.",
                "guide": "is-this-the-right-move",
                "event": "/events/?kind=information",
                "event_words": "Information sessions",
            },
            {
                "question": "Can you get going with nobody to tell you to?",
                "why": "There is no boss. There is also nobody who finds the work for you.",
                "only_you": True,
                "strength": "You get yourself going.",
                "sort_out": "Pick one small task and a day for it. Tell a friend, and do it that day.",
                "guide": "is-this-the-right-move/who-you-will-answer-to",
            },
        ],
    ),
    (
        "People skills",
        [
            {
                "question": "Can you listen well and explain things clearly?",
                "why": "You will talk with people you support, their families and nurses, all in one day.",
                "only_you": True,
                "strength": "You listen, and people understand you.",
                "sort_out": "Ask two people how well you listen. Try what they tell you.",
                "guide": "is-this-the-right-move/what-a-week-is-like",
                "event": "/events/?kind=training",
                "event_words": "Training days",
            },
            {
                "question": "Can you stay calm and kind when somebody is upset?",
                "why": "Hard moments come without warning. They are seldom about you.",
                "strength": "You stay calm and kind when it gets hard.",
                "sort_out": "Think of a hard moment you saw handled well. Plan what you would say.",
                "guide": "keeping-people-safe/when-something-goes-wrong",
            },
        ],
    ),
    (
        "Time and reliability",
        [
            {
                "question": "Can you turn up on time, every time?",
                "why": "People may plan a whole day around your visit.",
                "only_you": True,
                "strength": "You turn up when you say you will.",
                "sort_out": "Get one diary for all of your life. Leave gaps in it for buses and rain.",
                "guide": "is-this-the-right-move/what-a-week-is-like",
            },
            {
                "question": "Can you plan for the hours that nobody pays you for?",
                "why": "Notes, bills, travel and first meetings fill more of a week than you think.",
                "strength": "You have a plan for the unpaid hours.",
                "sort_out": "Add up a week: paid hours, travel, notes and time off.",
                "guide": "is-this-the-right-move/the-unpaid-hours",
            },
        ],
    ),
    (
        "Policies",
        [
            {
                "question": "Can you write down, in plain words, how you work?",
                "why": "A few short pages are enough. Perfect can wait.",
                "strength": "You can put your way of working into plain words.",
                "sort_out": "Begin with one policy: how you keep people safe. Use a template.",
                "guide": "good-policies/the-five-you-need",
            },
        ],
    ),
    (
        "Insurance",
        [
            {
                "question": "Can you arrange the right insurance?",
                "why": "Accidents happen to careful people as well. Never start without it.",
                "first": True,
                "strength": "You can get the insurance you need.",
                "sort_out": "Write a list of what you will do with people. Ask two insurers for a price.",
                "guide": "insurance/what-covers-what",
                "person": "start-up",
            },
        ],
    ),
    (
        "Supervision",
        [
            {
                "question": "Can you find somebody to talk your work over with?",
                "why": "A supervisor is an experienced person you meet to think about your work.",
                "strength": "You have somebody to talk your work over with.",
                "sort_out": "Ask one person you respect for an hour a month. A circle of peers works, too.",
                "guide": "support-for-you/find-a-supervisor",
                "event": "/events/?kind=supervision",
                "event_words": "Supervision circles",
            },
        ],
    ),
    (
        "Being found",
        [
            {
                "question": "Can you tell a stranger in two sentences what you offer?",
                "why": "If they cannot repeat it, they cannot pass it on.",
                "strength": "You can say what you do, and people remember it.",
                "sort_out": "Say it aloud to a neighbour. Ask what they heard.",
                "guide": "being-found/a-clear-description",
            },
            {
                "question": "Can you show yourself well online?",
                "why": "People look you up before they call. They see your old posts, too.",
                "strength": "You look as good online as you are.",
                "sort_out": "Look yourself up as a stranger would. Hide what you would not show a client.",
                "guide": "being-found/how-you-look-online",
                "event": "/events/?kind=meet_up",
                "event_words": "Meet-ups with other providers",
            },
        ],
    ),
    (
        "Records",
        [
            {
                "question": "Can you keep short, true notes of each visit?",
                "why": "Notes keep people safe. They also show what got better.",
                "strength": "You keep notes that others can trust.",
                "sort_out": "Write three lines after each visit for a week: what you did, saw and agreed.",
                "guide": "set-up-properly/bank-and-records",
            },
            {
                "question": "Can you show the difference your work makes?",
                "why": "A story and a date say more than “it went well”.",
                "strength": "You can show what your work changes.",
                "sort_out": "Note one thing each month that somebody can do now and could not before.",
                "guide": "being-found/working-with-social-work-teams",
            },
        ],
    ),
    (
        "Money and tax",
        [
            {
                "question": "Can you work out a price that you can live on?",
                "why": "Your price pays for travel, time off and tax as well.",
                "strength": "You know what an hour of yours has to cost.",
                "sort_out": "Fill in the price sheet once, with your own numbers.",
                "guide": "prices-and-getting-paid",
            },
            {
                "question": "Can you keep books and pay your tax on time?",
                "why": "It is simple if you do a little each week.",
                "strength": "Your books and your tax are in good hands.",
                "sort_out": "Open a bank account for the work alone. Keep every receipt from today.",
                "guide": "set-up-properly/tell-hmrc",
            },
        ],
    ),
    (
        "Talking like a professional",
        [
            {
                "question": "Can you write a short, clear email to a social worker?",
                "why": "They may have five minutes. Say who, what, when and how much.",
                "strength": "You write so that busy people can say yes.",
                "sort_out": "Write one email about what you offer. Ask somebody to cut it in half.",
                "guide": "being-found/working-with-social-work-teams",
            },
        ],
    ),
    (
        "Your own wellbeing",
        [
            {
                "question": "Can you look after yourself while you care for others?",
                "why": "You get no sick pay, and people notice when you run on empty.",
                "only_you": True,
                "strength": "You look after yourself, so you can be there for others.",
                "sort_out": "Take your time. Talk to your doctor or a friend, and plan days off first.",
                "guide": "support-for-you/your-own-health",
                "person": "start-up",
            },
        ],
    ),
    (
        "A money cushion",
        [
            {
                "question": "Can you live on less for some months?",
                "why": "It can take a year until the diary is full.",
                "strength": "You have time to grow without fear.",
                "sort_out": "Add up what three months cost you. Think about starting part time.",
                "guide": "going-part-time-first/keep-a-safety-cushion",
            },
        ],
    ),
    (
        "Boundaries and conduct",
        [
            {
                "question": "Can you tell where kind ends and too close begins?",
                "why": "Gifts, lifts, late calls: you need an answer before the question comes.",
                "only_you": True,
                "first": True,
                "strength": "You know where your limits are, and you say so kindly.",
                "sort_out": "Write down three things you will not do, and how you will say it.",
                "guide": "keeping-people-safe",
                "event": "/events/?kind=training",
                "event_words": "Training days",
            },
            {
                "question": "Can you be honest when you get something wrong?",
                "why": "People forgive a mistake. They do not forgive a cover-up.",
                "only_you": True,
                "strength": "You are honest, also when it costs you.",
                "sort_out": "Decide now whom you will tell when something goes wrong, and how soon.",
                "guide": "keeping-people-safe/when-something-goes-wrong",
            },
        ],
    ),
]
