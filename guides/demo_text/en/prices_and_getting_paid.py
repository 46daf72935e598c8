"""Demo guide in English: Prices and getting paid"""

GUIDE = {
    "slug": "prices-and-getting-paid",
    "title": "Prices and getting paid",
    "summary": (
        "What an hour truly costs you, how people can pay, and how to send a bill that gets paid. With a price worksheet."
    ),
    "audience": "Anyone setting a price, or stuck with one that does not work",
    "group": "ready",
    "last_checked": "2026-11-03",
    "checked_by": "Mari Prosser",
    "next_check": "2027-05-03",
    "picture": "market-stall",
    "parts": [
        {
            "slug": "your-true-hourly-cost",
            "title": "Your true hourly cost",
            "body": [
                (
                    "text",
                    (
                        "<p>You will not get rich at this. You should not go hungry, either. Aim "
                        "for a wage that you can live on, and do not be shy about it. Your work has"
                        " a value.</p>"
                        "<p>An hour with someone costs you more than an hour. There is the drive, "
                        "the notes and the day you were ill. All of it has to come out of the "
                        "price.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "What you need",
                            "text": ("<p>Write down what you need to take home in a year, with tax on top.</p>"),
                        },
                        {
                            "title": "What it costs",
                            "text": (
                                "<p>Add insurance, fuel, phone, training and checks. Add the data "
                                "protection fee if you have to pay it.</p>"
                            ),
                        },
                        {
                            "title": "How many weeks",
                            "text": "<p>Take off holidays, sick days and training from 52.</p>",
                        },
                        {
                            "title": "How many paid hours",
                            "text": "<p>Count only the hours that someone pays for.</p>",
                        },
                        {
                            "title": "Divide",
                            "text": "<p>Need plus costs, shared out over the paid hours of the year.</p>",
                        },
                    ],
                ),
                (
                    "text",
                    (
                        "<h2>A worked example</h2>"
                        "<p>You need £20,800 a year before tax. The work costs £3,120. That makes "
                        "£23,920.</p>"
                        "<p>You work 44 weeks, with 24 paid hours in each. That is 1,056 hours. So "
                        "an hour has to bring in about £22.65. You might ask £23.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Price worksheet",
                        "phase": "before",
                        "items": [
                            "What I need in a year.",
                            "What the work costs in a year.",
                            "The weeks I can work.",
                            "The paid hours in each week.",
                            "My price for an hour.",
                            "What is in the price, and what is extra.",
                            "The date I will look at it again.",
                        ],
                    },
                ),
                (
                    "text",
                    ("<h2>What is the data protection fee?</h2>"),
                ),
                ("fact", "ico-fee"),
            ],
        },
        {
            "slug": "ways-people-pay",
            "title": "Ways people pay",
            "summary": "Own money, personal budgets and direct payments: what the words mean.",
            "body": [
                (
                    "text",
                    (
                        "<p>You may be paid in three or four ways in one week. Here is what the "
                        "words mean.</p><ul>"
                        "<li><b>Own money:</b> the person or the family pays you. Some call them "
                        "self-funders.</li>"
                        "<li><b>Personal budget:</b> the sum a council says is needed to meet "
                        "someone's needs.</li>"
                        "<li><b>Direct payment:</b> that sum is paid to the person, or to a helper,"
                        " who then buys the support.</li>"
                        "<li><b>Council-managed budget:</b> the council holds the money and buys "
                        "the support. It may use only its own list.</li>"
                        "<li><b>Individual Service Fund:</b> a provider holds the money and spends "
                        "it as the person says.</li>"
                        "<li><b>Personal health budget:</b> much the same idea, with money from the"
                        " NHS.</li></ul>"
                        "<p>You may hear <b>individual budget</b> as well. It is an older term. "
                        "Names can differ from nation to nation, so ask the council which ones it "
                        "uses.</p>"
                        "<h2>Groups can pay too</h2>"
                        "<p>A club or a charity may win a small grant and pay you to run something."
                        " Ask groups near you what they would love to do. What people truly want is"
                        " easier to fund than what you guess.</p>"
                    ),
                ),
                (
                    "text",
                    (
                        "<h2>Are you self-employed?</h2>"
                        "<p>Or are you someone's employee? Check before you start.</p>"
                    ),
                ),
                ("fact", "self-employed-or-not"),
                (
                    "do_dont",
                    {
                        "do": [
                            "Ask how someone will pay before you agree a start date.",
                            "Ask if the council has any rules on how its money is used.",
                        ],
                        "dont": [
                            "Keep a person's bank card, or ask for their PIN.",
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "I ask about money in the first chat. I used to leave it to the end, "
                            "and we would both go pink."
                        ),
                        "who": "Sunita, who runs sewing groups in Leicester",
                    },
                ),
            ],
        },
        {
            "slug": "sending-bills",
            "title": "Sending bills that get paid",
            "summary": "What to put on a bill, when to send it, and what to do if it is not paid.",
            "body": [
                (
                    "text",
                    (
                        "<p>A bill, or invoice, is a short note that says what you did and what is "
                        "owed. It does not need a logo. It does need to be right.</p>"
                        "<h2>Put these on it</h2><ul>"
                        "<li>Your name and how to reach you.</li>"
                        "<li>The name of the person who pays.</li>"
                        "<li>A bill number and the date.</li>"
                        "<li>The dates of the visits, and how long each one was.</li>"
                        "<li>The price, the sum and when to pay by.</li>"
                        "<li>How to pay, with your bank details.</li></ul>"
                        "<p>Take care with words. A bill may be seen by a council or a bank. Put "
                        '"support, two hours". Leave out health and private life.</p>'
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Agree it first",
                            "text": (
                                "<p>Say on paper how often you will bill, and how long people have to pay.</p>"
                            ),
                        },
                        {
                            "title": "Send it on time",
                            "text": "<p>Pick a day. Friday at four is good, with tea.</p>",
                        },
                        {
                            "title": "Look for the money",
                            "text": "<p>Check once a week who has paid. Tick them off.</p>",
                        },
                        {
                            "title": "Ask kindly",
                            "text": "<p>A few days late? Call. It is most often just a lost email.</p>",
                        },
                        {
                            "title": "Act early",
                            "text": "<p>Still nothing? Talk about it before the sum gets big.</p>",
                        },
                    ],
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Keep your own money and the work's money apart.",
                            "Write down every cost, and keep the slip.",
                            "Put money aside for tax each time you are paid.",
                        ],
                        "dont": [
                            "Leave it all until the tax bill comes.",
                        ],
                    },
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>Books take time, and no one pays you for it. Plan for it, or pay "
                            "someone who likes it. Such people do exist. Tax dates change, so check"
                            " them on GOV.UK.</p>"
                        ),
                    },
                ),
                (
                    "details",
                    {
                        "summary": "If a council pays late",
                        "text": (
                            "<p>Ask for the name of the person who pays bills, and ask what they "
                            "need to see. An order number is often the missing bit.</p>"
                        ),
                    },
                ),
            ],
        },
        {
            "slug": "cancellations",
            "title": "When plans change",
            "summary": "A short, fair rule for visits that do not happen, agreed before you start.",
            "body": [
                (
                    "text",
                    (
                        "<p>People get ill. Cars break down. A cup final moves to a Tuesday. You "
                        "need a rule for it, and you need to agree it before the first visit.</p>"
                        "<h2>A fair rule</h2>"
                        "<p>Keep it short enough to say out loud. Here is one way to put it:</p>"
                        "<ul><li>Two days' notice or more: nothing to pay.</li>"
                        "<li>Less than that: half the price.</li>"
                        "<li>I am at your door and you are out: the full price.</li>"
                        "<li>Taken into hospital: nothing to pay, and I hope you are home "
                        "soon.</li>"
                        "<li>I cancel: nothing to pay, and I find a new day for you.</li></ul>"
                        "<p>Yours may be softer or firmer. Make sure that it is clear, and that it "
                        "is the same for all.</p>"
                    ),
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>Check that the rule works with the person's money. Ask whoever "
                            "holds the budget if it can pay for a visit that did not happen.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h2>When you cannot come</h2>"
                        "<p>You will be ill one day. Let people know early, and let them know "
                        "yourself. They may be sitting with their coat on.</p>"
                        "<p>Agree now what they would like. Some will want another day. Some will "
                        "want a few names to ring. The choice is theirs.</p>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Say the rule, write it down and leave a copy.",
                            "Use your judgement. Be kind when life is hard.",
                        ],
                        "dont": [
                            'Say "don\'t worry about it" each week, then feel cross.',
                            "Change the rule for one person and not tell the rest.",
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": ("My rule fits on the back of my card. In three years I have used it twice."),
                        "who": "Zain, who runs gaming sessions in Bradford",
                    },
                ),
                (
                    "text",
                    "<p>Put prices up with care, too. Give plenty of notice, in writing, and say why.</p>",
                ),
            ],
        },
    ],
}
