"""Demo guide in English: Support for you"""

GUIDE = {
    "slug": "support-for-you",
    "title": "Support for you",
    "summary": (
        "Someone to talk hard days over with. People who do the same work, training that does not break the bank, and time off."
    ),
    "audience": "Anyone already doing the work",
    "group": "running",
    "last_checked": "2026-11-03",
    "checked_by": "Mari Prosser",
    "next_check": "2027-05-03",
    "picture": "meetup",
    "parts": [
        {
            "slug": "find-a-supervisor",
            "title": "Find a supervisor",
            "body": [
                (
                    "text",
                    (
                        "<p>If you take one thing from this page, take this. Find someone wise to "
                        "talk your work over with, and see them often. It is called "
                        "<b>supervision</b>. It is not someone checking up on you. It is someone to"
                        " think with.</p>"
                        "<p>On your own, small worries grow. Was I too soft? Should I have told "
                        "someone? A good supervisor helps you to see the bigger picture. They help "
                        "you to keep your standards high when nobody is looking.</p>"
                        "<h2>Who could it be?</h2>"
                        "<p>A retired social worker or nurse can be a great choice. So can someone "
                        "who ran a good service. You need to trust them. They need to be willing to"
                        " disagree with you.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Ask around",
                            "text": "<p>Try your council's co-ordinator, your peers and us.</p>",
                        },
                        {
                            "title": "Meet once",
                            "text": "<p>See how it feels. Talk about how you both like to work.</p>",
                        },
                        {
                            "title": "Agree the basics",
                            "text": (
                                "<p>How often, how long, where, and what it costs. Some people do it for free.</p>"
                            ),
                        },
                        {
                            "title": "Agree what stays private",
                            "text": (
                                "<p>And agree what cannot. If someone is in danger, it has to be passed on.</p>"
                            ),
                        },
                        {
                            "title": "Keep a short note",
                            "text": ("<p>The date, what you talked about and what you will do. Use no names.</p>"),
                        },
                    ],
                ),
                (
                    "text",
                    (
                        "<h2>What to bring</h2><ul>"
                        "<li>A choice you found hard.</li>"
                        "<li>A time you lost your cool, or came close.</li>"
                        "<li>Something that went well, and why.</li>"
                        "<li>A line that is getting blurred.</li></ul>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Book the next date before you leave.",
                            "Bring the thing you would rather not say.",
                        ],
                        "dont": [
                            "Use a partner or best friend for this. They are on your side too much.",
                            "Wait until something goes wrong.",
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            'I pay her in cake. She once asked me, "Who was that really for?" I '
                            "have thought of it every week since."
                        ),
                        "who": "Amara, who runs dance sessions in Doncaster",
                    },
                ),
            ],
        },
        {
            "slug": "peer-groups",
            "title": "People who do the same work",
            "summary": "Where to find people who do the same work, and what a good group does.",
            "body": [
                (
                    "text",
                    (
                        "<p>You chose to work on your own. That does not mean you have to be alone "
                        "with it.</p>"
                        "<p>Other small providers know what it is like. They know about the van, "
                        "the form and the day when three people cancel. They will listen. They may "
                        "also have a spare first aid book.</p>"
                        "<h2>Where to find them</h2><ul>"
                        "<li>Meet-ups, which are on our events page.</li>"
                        "<li>A local network. Many have a page on social media.</li>"
                        "<li>Talks and bigger events, where you meet nurses, trainers and council "
                        "staff as well.</li>"
                        "<li>Your council's co-ordinator, if it has one.</li></ul>"
                        "<p>Go to two before you decide. The first one is always a bit odd.</p>"
                        "<h2>What a good group does</h2><ul>"
                        "<li>Shares tips, forms and good news.</li>"
                        "<li>Tells each other about work that is not right for them.</li>"
                        "<li>Passes on names when someone is away.</li>"
                        "<li>Laughs a lot.</li></ul>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Offer something each time, even if it is only biscuits.",
                            "Tell people when you are full, and say who has space.",
                        ],
                        "dont": [
                            "Talk about people you support in a way that others could guess.",
                            (
                                "Let the group plan visits or send people out. That may count as "
                                "running care. Our guide on registering says why."
                            ),
                        ],
                    },
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>No group near you? You need two people and a kettle. Tell us the "
                            "date, and we can help to spread the word.</p>"
                        ),
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "I thought they would all be rivals. It turns out that none of them wants to do goats."
                        ),
                        "who": "Emily, who runs stable mornings in Hereford",
                    },
                ),
            ],
        },
        {
            "slug": "training-budget",
            "title": "A training budget",
            "summary": "What to learn first, what it truly costs, and how to pay less.",
            "body": [
                (
                    "text",
                    (
                        "<p>Do you remember those first aid days that seemed to last a week? Here "
                        "is the good news. You can pick your own now. Here is the rest: you pay for"
                        " them, and you earn nothing while you sit there.</p>"
                        "<p>So plan for it. A small sum each month hurts less than one big "
                        "bill.</p>"
                        "<h2>What to learn first</h2><ul>"
                        "<li>First aid and keeping people safe.</li>"
                        "<li>Your thing. Stay good at what people come to you for.</li>"
                        "<li>Money and tax, so that spring holds no shocks.</li>"
                        "<li>One gap that you know you have.</li></ul>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "List it",
                            "text": ("<p>Write down what you need this year, and what runs out and when.</p>"),
                        },
                        {
                            "title": "Cost it",
                            "text": "<p>Add the price of each course to the pay you lose that day.</p>",
                        },
                        {
                            "title": "Look for less",
                            "text": (
                                "<p>Ask your council, local charities and us. Some courses are "
                                "free, or cost very little.</p>"
                            ),
                        },
                        {
                            "title": "Book early",
                            "text": (
                                "<p>Choose evenings or online if you can. That keeps your paid days free.</p>"
                            ),
                        },
                        {
                            "title": "Use it",
                            "text": (
                                "<p>Try one new thing in the next week. Tell your supervisor how it went.</p>"
                            ),
                        },
                    ],
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Keep proof of each course in one place. People will ask.",
                            "Swap skills. You teach Makaton signs, and they teach you tax.",
                        ],
                        "dont": [
                            "Pay for a costly course before you know who will ask for it.",
                            "Stop learning when the diary is full.",
                        ],
                    },
                ),
                (
                    "details",
                    {
                        "summary": "Good learning is not always a course",
                        "text": (
                            "<p>You can spend half a day with another provider. You can ask someone"
                            " you support to teach you how they want it done. That second one is "
                            "hard to beat.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    "<p>You are your own staff team now. Treat the staff well.</p>",
                ),
            ],
        },
        {
            "slug": "your-own-health",
            "title": "Your own health and holidays",
            "summary": "Time off, staying well, and seven questions to ask yourself each month.",
            "body": [
                (
                    "text",
                    (
                        "<p>Nobody pays you to be on holiday. Nobody pays you to be ill. So people "
                        "in this work keep going until they cannot. Please do not.</p>"
                        "<h2>Plan your time off</h2>"
                        "<p>Put your weeks off in the diary first, then fit the work around them. "
                        "Your price should pay for them. Our guide on prices shows you how.</p>"
                        "<p>Tell people early when you will be away. Ask each one what they would "
                        "like to do then.</p>"
                        "<h2>Practise what you preach</h2>"
                        "<p>If you help people to eat well and get out, do it yourself. They can "
                        "tell if you live on crisps in a lay-by. They look to you more than you "
                        "know.</p>"
                        "<p>Are things hard at home, or in your head? Get help with that first. It "
                        "is no shame. It is also hard to carry two people up one hill.</p>"
                        "<h2>Stay true, and stay paid</h2>"
                        "<p>You came into this because of what you believe. Take work that fits it."
                        " But a good cause can eat your whole life. Paid work keeps the good work "
                        "going.</p>"
                        "<p>And keep your sense of humour oiled. It helps on a tricky day. Laugh "
                        "with people, and never at them.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Once a month, ask yourself",
                        "phase": "growing",
                        "items": [
                            "What went well, and who can I thank?",
                            "What kept me awake?",
                            "Is there a line I let slip?",
                            "Did I take a whole day off each week?",
                            "Am I earning enough to carry on?",
                            "Am I still doing work that I believe in?",
                            "What will I bring to my supervisor?",
                        ],
                    },
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>If it all feels too much, tell someone today. Speak to your GP. In "
                            "England, Scotland and Wales you can call 111. In an emergency, call "
                            "999.</p>"
                        ),
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "My mum asked who looks after the man who looks after people. I took the Friday off."
                        ),
                        "who": "Idris, who leads slow walks near Brecon",
                    },
                ),
            ],
        },
    ],
}
