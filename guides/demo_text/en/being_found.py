"""Demo guide in English: Being found"""

GUIDE = {
    "slug": "being-found",
    "title": "Being found",
    "summary": (
        "Find the thing you do best and say it plainly. Tidy up what the web says about you, and "
        "get to know the people who can pass your name on."
    ),
    "audience": "Anyone with a service that too few people know about",
    "group": "running",
    "last_checked": "2026-11-03",
    "checked_by": "Mari Prosser",
    "next_check": "2027-05-03",
    "picture": "bread",
    "parts": [
        {
            "slug": "find-your-thing",
            "title": "Find your thing, and add the everyday",
            "body": [
                (
                    "text",
                    (
                        "<p>Everyone who does well at this has a thing. It may be phones, dogs, "
                        "bread or the offside rule. It is what people think of when they hear your "
                        "name.</p>"
                        "<p>Your thing brings people to you. Then the everyday work often follows. "
                        "You come to fix a tablet, and end up cooking tea as well. It works the "
                        "other way round too.</p>"
                        "<h2>How to find it</h2><ul>"
                        "<li>What do friends always ask you to help with?</li>"
                        "<li>What could you talk about for an hour, and have to be stopped?</li>"
                        "<li>What do people near you want and cannot find?</li>"
                        "<li>What makes you a bit different? That may be your best card.</li></ul>"
                        "<p>Ask people what they want before you plan anything. Then listen to the "
                        "answer, even if it spoils your plan.</p>"
                        "<h2>Stay small and quick</h2>"
                        "<p>Big firms find it hard to change a plan. You can do it over a cup of "
                        "tea. Use that. You can swap a day, try a new thing, or meet at seven to "
                        "see a band.</p>"
                        "<p>Do one small thing well. Do not build a tiny town hall around it, with "
                        "forms for the forms.</p>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Know what you are good at and do more of it.",
                            "Keep doing the plain, useful jobs as well.",
                        ],
                        "dont": [
                            "Chase a big contract for work that leaves you cold.",
                            "Copy what the person down the road does.",
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": 'I put "and bread" at the end of my list as a joke. Now it is the list.',
                        "who": "Kev, who bakes with people in Halesowen",
                    },
                ),
                (
                    "important",
                    {
                        "text": (
                            '<p>One page on our site starts with "My thing". It is one sentence '
                            "long. If you cannot write it yet, talk to three people who know "
                            "you.</p>"
                        ),
                    },
                ),
            ],
        },
        {
            "slug": "a-clear-description",
            "title": "A clear description",
            "summary": "Say what, who, where and when. With a checklist for your page.",
            "body": [
                (
                    "text",
                    (
                        '<p>"High quality care services for all." Who is that? What do they do? On '
                        "which planet?</p>"
                        "<p>Words like these feel safe. They also tell people nothing. So does a "
                        "card with two clasped hands on it. There are already a lot of clasped "
                        "hands.</p>"
                        "<h2>Say what, who, where and when</h2>"
                        "<p>Put the most useful fact first. Compare these two:</p><ul>"
                        '<li><b>Not this:</b> "Person-centred support tailored to your needs."</li>'
                        '<li><b>But this:</b> "I help you to use your phone, at home in Taunton, on'
                        ' weekdays."</li></ul>'
                        "<p>The second one is not clever. It gets the call.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Profile polish",
                        "phase": "first-months",
                        "items": [
                            "My first sentence says what I do.",
                            "A child of ten could read it aloud.",
                            "It says who I am good with.",
                            "It says where I go and when.",
                            "It gives a price, or says how I work one out.",
                            "It says how people can pay.",
                            "It says what I do not do.",
                            "The photo shows something I do, and everyone in it said yes.",
                            "Two people have read it and told me what they think I do.",
                        ],
                    },
                ),
                (
                    "details",
                    {
                        "summary": "If you are a social worker going it alone",
                        "text": (
                            '<p>Choose your title with care. "Independent social worker" can put '
                            "people on edge, as they may have met one in court. Some find that "
                            '"community social worker" gets a warmer welcome. Ask the teams near '
                            "you what they hear. Check too that you meet the rules for using the "
                            "title.</p>"
                        ),
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Use the words that people use when they ring you.",
                            "Say plainly if a thing is new and you are still learning.",
                        ],
                        "dont": [
                            "Claim that we, or anyone, have approved you.",
                            "Promise what you cannot do on a wet Thursday.",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "how-you-look-online",
            "title": "How you look online",
            "summary": "People will look you up. Look first, and tidy what you find.",
            "body": [
                (
                    "text",
                    (
                        "<p>Before someone asks you in, they will look you up. A mum will. A social"
                        " worker will. So may we, when you send us your page.</p>"
                        "<p>So do it first. Look up your own name and see what the world sees.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Look as a stranger",
                            "text": (
                                "<p>Sign out, or use a friend's phone. Look up your name with your town.</p>"
                            ),
                        },
                        {
                            "title": "Check your public pages",
                            "text": (
                                "<p>Look at posts, photos, likes and old comments. Do not forget "
                                "the ones from ten years ago.</p>"
                            ),
                        },
                        {
                            "title": "Take down or lock",
                            "text": (
                                "<p>Drink, drugs, cruel jokes, racist words and rants: out they go."
                                " Think hard about angry politics.</p>"
                            ),
                        },
                        {
                            "title": "Split your life",
                            "text": (
                                "<p>Keep a page for work. Set your own page so that only friends can see it.</p>"
                            ),
                        },
                        {
                            "title": "Add something good",
                            "text": ("<p>Post the cake, the match or the muddy boots. Ask first, each time.</p>"),
                        },
                    ],
                ),
                (
                    "text",
                    (
                        "<p>A wild post puts people off. So does not knowing that all can see "
                        "it.</p>"
                        "<h2>You are on show in town, too</h2>"
                        "<p>You will be seen in the cafe, the bank and the queue for chips. People "
                        "notice how you talk to the person you are with. They notice how you talk "
                        'to the person on the till. Someone will say, "I often see you two about." '
                        "Make that a nice thing to hear.</p>"
                        "<p>Be kind to all. It is free, and it is the best advert there is.</p>"
                    ),
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Never post a face, a name or a story unless the person said yes to "
                            "that very post. Some people need help to decide. Ask who should be "
                            "part of it.</p>"
                        ),
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Show real days and small wins.",
                            "Reply politely, or not at all.",
                        ],
                        "dont": [
                            "Write about people you support, even with no name.",
                            "Moan online about a family or a council.",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "working-with-social-work-teams",
            "title": "Working with social work teams",
            "summary": "How to be known by the teams near you, and what proof to bring.",
            "body": [
                (
                    "text",
                    (
                        "<p>Many social workers do not know that people like you exist. It is not "
                        "that they do not care. The lists they use may leave small services out. So"
                        " they cannot pass on your name until they know it.</p>"
                        "<h2>Get to know them</h2><ul>"
                        "<li>Ask who leads on small providers at your council. Some have a "
                        "co-ordinator or liaison, which means a person whose job is to link you "
                        "up.</li>"
                        "<li>Ask if you may come to a team meeting. Ten minutes is plenty.</li>"
                        "<li>Leave one page with your thing, your area, your price and how to "
                        "pay.</li>"
                        "<li>Tell them when you have space, and when you are full.</li>"
                        "<li>Ask what they keep looking for and cannot find.</li></ul>"
                        "<p>Not every area has someone like that. We can tell you what we know of "
                        "yours.</p>"
                        "<h2>Bring proof</h2>"
                        "<p>Some councils are wary of small services. Do not be put off, and do not"
                        ' be afraid to push a little. Show what changed for people. "She now takes '
                        'the bus by herself" beats a thick folder.</p>'
                        "<p>Many will listen to an idea that costs less and works better. Those are"
                        " two good words to start with. Make sure that both are true.</p>"
                        "<p>The people you support are your best allies. They can say what you did "
                        "far better than you can. Ask if they want to. It is always their "
                        "choice.</p>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Keep short notes as you go of what has got better.",
                            "Do what you said you would, by the day you said.",
                        ],
                        "dont": [
                            "Name a person to prove a point, unless they agreed.",
                            'Take "no" from one team as "no" from all.',
                        ],
                    },
                ),
                (
                    "contact",
                    {
                        "name": "Foothold",
                        "phone": "01632 960 117",
                        "email": "hello@example.org",
                        "hours": "Monday to Friday, 9:30am to 4pm",
                    },
                ),
            ],
        },
    ],
}
