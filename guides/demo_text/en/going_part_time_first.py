"""Demo guide in English: Going part time first"""

GUIDE = {
    "slug": "going-part-time-first",
    "title": "Going part time first",
    "summary": (
        "Keep some pay coming in while you build. How to tell your manager, how much to save, and "
        "when to make the jump."
    ),
    "audience": "People with a job who want to start small",
    "group": "thinking",
    "last_checked": "2026-11-03",
    "checked_by": "Mari Prosser",
    "next_check": "2027-05-03",
    "picture": "steps-path",
    "parts": [
        {
            "slug": "talk-to-your-manager",
            "title": "Talk to your manager about clashes",
            "body": [
                (
                    "text",
                    (
                        "<p>You do not have to leap. Lots of people keep a job for three days a "
                        "week and build their own work on the other two. It is slower. You also "
                        "sleep better.</p>"
                        "<p>First, talk to your manager. If you work in care now, your two jobs may"
                        " clash. This is called a conflict of interest. It means you could gain "
                        "from something your job should decide fairly.</p>"
                        "<h2>When jobs can clash</h2><ul>"
                        "<li>You want to support someone you meet through your job.</li>"
                        "<li>You help decide who gets support, and you could be one of the "
                        "choices.</li>"
                        "<li>You know things about people that you only learned at work.</li>"
                        "<li>Your contract says you must ask before you take other work.</li></ul>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Read your contract",
                            "text": (
                                "<p>Look for lines on other work, private work and gifts. Look for "
                                "rules on what you can do after you leave.</p>"
                            ),
                        },
                        {
                            "title": "Write one page",
                            "text": (
                                "<p>Say what you will do, for whom, and on which days. Say which "
                                "people you will not take on.</p>"
                            ),
                        },
                        {
                            "title": "Have the talk",
                            "text": (
                                "<p>Ask your manager if they see a clash. Listen. They may see one "
                                "that you missed.</p>"
                            ),
                        },
                        {
                            "title": "Get it in writing",
                            "text": ("<p>Send a short email that says what you both agreed. Keep a copy.</p>"),
                        },
                    ],
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Keep both jobs fully apart: time, phone and notes.",
                            "Leave well, if you leave. Work your notice with good grace.",
                        ],
                        "dont": [
                            "Ask people at work to come with you.",
                            (
                                "Be rude on the way out. The person you upset today may be asked "
                                "about you next year."
                            ),
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "My old manager still sends people my way. I was honest with her from the first week."
                        ),
                        "who": "Tariq, who goes to matches with people in Dudley",
                    },
                ),
            ],
        },
        {
            "slug": "keep-a-safety-cushion",
            "title": "Keep a safety cushion",
            "summary": "How much to have behind you before you start, with a sheet to fill in.",
            "body": [
                (
                    "text",
                    (
                        "<p>Work like this takes time to grow. You may wait weeks for a first "
                        "person, then weeks more for a first payment. The rent will not wait with "
                        "you.</p>"
                        "<p>People who need a full wage by Friday have the hardest time. They say "
                        "yes to work that does not suit them. They cannot rest. The ones who do "
                        "well often have room to breathe.</p>"
                        "<h2>Where the room can come from</h2><ul>"
                        "<li>A part-time job that you keep for now.</li>"
                        "<li>A partner who can cover most of the bills for a while.</li>"
                        "<li>Savings that you will not need for something else.</li>"
                        "<li>Lower costs. Now may not be the time for the new van.</li></ul>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Money cushion sheet",
                        "phase": "before",
                        "items": [
                            "What I must spend each month at home.",
                            "What the work will cost me each month, such as fuel and insurance.",
                            "What will still come in each month from elsewhere.",
                            "The gap between those, in pounds.",
                            "How many months I could cover that gap.",
                            "The date when I would have to stop or find other work.",
                            "Who I have told, so they can ask me how it is going.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h2>A worked example</h2>"
                        "<p>Home costs £1,300 a month. The work costs £200. A part-time job brings "
                        "in £900. The gap is £600.</p>"
                        "<p>Savings of £3,600 would cover that gap for six months. That is a fair "
                        "start. It is not a reason to buy the van.</p>"
                    ),
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>Tell the people you live with what the sheet says. A shared worry "
                            "is lighter. They may also spot the bill that you forgot.</p>"
                        ),
                    },
                ),
                (
                    "details",
                    {
                        "summary": "If you get benefits",
                        "text": (
                            "<p>Working for yourself can change what you get. Ask a free benefits "
                            "adviser before you start. Your local Citizens Advice can help you find"
                            " one.</p>"
                        ),
                    },
                ),
            ],
        },
        {
            "slug": "when-to-go-full-time",
            "title": "When to go full time",
            "summary": "The signs that you are ready, and the people to tell first.",
            "body": [
                (
                    "text",
                    (
                        "<p>There is no magic day. There are signs, though.</p>"
                        "<h2>Signs that you are ready</h2><ul>"
                        "<li>Your spare days are full, and have been for some time.</li>"
                        "<li>People are waiting for a space with you.</li>"
                        "<li>You know your true costs, and your prices cover them.</li>"
                        "<li>You have a cushion, even a thin one.</li>"
                        "<li>The desk work gets done, and not at midnight.</li></ul>"
                        "<p>Two full days a week can build up a list of people who want more of "
                        "you. When you open up the other days, that list fills some of them at "
                        "once. That is the quiet beauty of going slowly. The ground is ready.</p>"
                        "<h2>Use what you have</h2>"
                        "<p>You know more people than you think. Tell them what you plan. Old "
                        "workmates, club leaders, the vicar, the woman who runs the cafe: each one "
                        "knows someone.</p>"
                        "<p>Get to know the social work teams near you as well. If they know your "
                        "face and your work, they can tell people about you. Start long before you "
                        "need it.</p>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Ask people to wait, and give them an honest date.",
                            "Add one day at a time if you can.",
                        ],
                        "dont": [
                            "Promise a space that you do not have yet.",
                            'Hand in your notice on the strength of one "maybe".',
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "I had six people waiting before I gave up my last day at the shop. I "
                            "still checked the sums twice."
                        ),
                        "who": "Denise, dog walker in Bridgwater",
                    },
                ),
                (
                    "text",
                    (
                        "<p>You will never feel fully ready. If the signs are there and the sums "
                        "work, go. Your files can be tidy later.</p>"
                    ),
                ),
            ],
        },
        {
            "slug": "give-yourself-a-year",
            "title": "Give yourself a year",
            "summary": "What to aim for by month 1, 3, 6, 9 and 12, and how to stop well.",
            "body": [
                (
                    "text",
                    (
                        "<p>Set a goal and put a date on it. A year is a fair test. If you cannot "
                        "make some form of it work in that time, it may not be for you. We say "
                        '"may". People have proved us wrong.</p>'
                        "<p>Be straight with yourself about what you can do, and how much you want "
                        "it.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Month 1",
                            "text": (
                                "<p>Have your checks, your insurance and a page that says what you "
                                "do. Tell 20 people.</p>"
                            ),
                        },
                        {
                            "title": "Month 3",
                            "text": (
                                "<p>Support your first one or two people. Ask them what works and "
                                "what does not.</p>"
                            ),
                        },
                        {
                            "title": "Month 6",
                            "text": (
                                "<p>Look at your money. Is the gap getting smaller? Find the thing "
                                "that people come to you for.</p>"
                            ),
                        },
                        {
                            "title": "Month 9",
                            "text": ("<p>Drop what does not pay or does not suit you. Do more of what does.</p>"),
                        },
                        {
                            "title": "Month 12",
                            "text": (
                                "<p>Sit down with someone you trust. Decide: grow, stay small, go "
                                "back to part time, or stop.</p>"
                            ),
                        },
                    ],
                ),
                (
                    "text",
                    (
                        "<h2>Stopping well</h2>"
                        "<p>To stop is not to fail. People who stop well leave doors open.</p><ul>"
                        "<li>Tell people early, and to their face if you can.</li>"
                        "<li>Help each one find the next person to support them.</li>"
                        "<li>Give back keys, money and anything you hold for them.</li>"
                        "<li>Keep the notes that you have to keep, in a safe place.</li>"
                        "<li>Tell us, so that your page does not send people to a dead phone.</li>"
                        "</ul>"
                    ),
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>Put the month 12 talk in your diary today. Choose the person now. "
                            "It is much harder to fool yourself with someone else in the room.</p>"
                        ),
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "My plan was to be huge in a year. I have nine people and Fridays off. "
                            "It turns out that was the plan."
                        ),
                        "who": "Bea, who runs art sessions in Margate",
                    },
                ),
            ],
        },
    ],
}
