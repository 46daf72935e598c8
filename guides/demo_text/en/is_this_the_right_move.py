"""Demo guide in English: Is this the right move for you?"""

GUIDE = {
    "slug": "is-this-the-right-move",
    "title": "Is this the right move for you?",
    "summary": (
        "Eight honest questions, a look at a real week, and the hours nobody pays you for. Read "
        "this before you hand in your notice."
    ),
    "audience": "Anyone thinking of working for themselves in care and support",
    "group": "thinking",
    "last_checked": "2026-11-03",
    "checked_by": "Mari Prosser",
    "next_check": "2027-05-03",
    "picture": "desk-starting-out",
    "parts": [
        {
            "slug": "why-you-want-to",
            "title": "Why you want to",
            "body": [
                (
                    "text",
                    (
                        "<p>A micro-provider is one person, or a very small team, who gives care, "
                        "support or activities. Some are sole traders, which means they work for "
                        "themselves. The team is often five people or fewer.</p>"
                        "<p>It can be the best job you ever have. It can also be cold, wet and "
                        "short of a lunch break. So start with one question: why do you want "
                        "it?</p>"
                        "<h2>Good reasons to start</h2><ul>"
                        "<li>You want to deal with the cause of a problem, not just cover it "
                        "up.</li>"
                        "<li>You can see what would help someone, and you are tired of waiting for "
                        "a form.</li>"
                        "<li>You want to say yes on Monday to an idea that came up on Sunday.</li>"
                        "<li>You like people. Really like them. Nothing else on this page can stand"
                        " in for that.</li></ul>"
                        "<h2>Reasons to slow down</h2>"
                        "<p>Lots of people get the idea when a bad day at work goes one step too "
                        "far. A new firm takes over. A boss moans about what you wear. You sit in a"
                        " meeting that was called to plan a meeting.</p>"
                        "<p>A push like that can be useful. Be sure you are walking towards "
                        "something, though, and not just away.</p>"
                    ),
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>Turn the push into a plan. What your old job saw as odd may be the "
                            "very thing people like about you. One good story about why you left "
                            "can open doors. Tell it kindly.</p>"
                        ),
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "I drew up a list of what I hated. It was long. Then I drew up a list "
                            "of what I would do instead. That one got me out of bed."
                        ),
                        "who": "Callum, who helps people with phones and tablets in Taunton",
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Write down what you want to be doing a year from now.",
                            "Ask what drives you when nobody is watching.",
                        ],
                        "dont": [
                            "Start because it looks like the easy way out.",
                            "Use other people's problems to hide from your own. People can tell.",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "what-a-week-is-like",
            "title": "What a week is like",
            "summary": "Ten to twelve people, a big diary and a football match. What the days look like.",
            "body": [
                (
                    "text",
                    (
                        "<p>Every week is its own thing. That is the joy of it, and the reason you "
                        "need a big diary.</p>"
                        "<p>Someone with a full week may see 10 to 12 people. Most come back each "
                        "week. Some want an hour. Some want a whole day by the sea.</p>"
                        "<h2>One week, more or less</h2><ul>"
                        "<li><b>Monday:</b> shopping with one person, then a pub lunch club with "
                        "three.</li>"
                        "<li><b>Tuesday:</b> a morning on a phone that will not ring. An afternoon "
                        "at the allotment.</li>"
                        "<li><b>Wednesday:</b> two visits, and a call with a social worker in "
                        "between.</li>"
                        "<li><b>Thursday:</b> a swim, a bus trip, and a form that took longer than "
                        "both.</li>"
                        "<li><b>Friday:</b> one visit. Then bills, notes and a look at next "
                        "week.</li>"
                        "<li><b>Saturday:</b> a football match. Someone had to do it.</li></ul>"
                        "<h2>You do not have to be good at all of it</h2>"
                        "<p>You will talk with families, nurses and council staff. You will plan "
                        "your time, keep notes, do your books and tell people you exist. You need "
                        "rules to work by, insurance and someone to talk things over with.</p>"
                        "<p>Nobody is born good at the whole list. For each job, you need to say "
                        "one of three things:</p><ul>"
                        "<li>I can do this.</li>"
                        "<li>I can do it with some help.</li>"
                        "<li>I know the right person to ask.</li></ul>"
                        "<p>The list is there to plan with, not to scare you.</p>"
                    ),
                ),
                (
                    "details",
                    {
                        "summary": "The four things you do have to bring yourself",
                        "text": (
                            "<p>You can explain yourself clearly. You turn up, on time, each time. "
                            "You tell the truth, even when it costs you. You know where the line is"
                            " between kind and too close.</p>"
                        ),
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "A sense of humour is not on the form. It should be. It has got me out "
                            "of more trouble than any leaflet."
                        ),
                        "who": "Denise, dog walker in Bridgwater",
                    },
                ),
            ],
        },
        {
            "slug": "the-unpaid-hours",
            "title": "The unpaid hours",
            "summary": (
                "Notes, bills, travel and training: the hours that nobody pays for, and how to plan for them."
            ),
            "body": [
                (
                    "text",
                    (
                        "<p>In a job, you are paid to write notes and sit through training. You are"
                        " paid to meet someone new. On your own, nobody pays for that time. It can "
                        "come as a shock.</p>"
                        "<h2>What fills the gaps</h2><ul>"
                        "<li>Notes on each visit, and reports when someone asks.</li>"
                        "<li>First meetings, when you find out if you suit each other.</li>"
                        "<li>Bills to send, books to keep, and money to chase.</li>"
                        "<li>Travel from one person to the next.</li>"
                        "<li>Training days. You pay for the course, and you earn nothing that "
                        "day.</li>"
                        "<li>Forms to win a small grant.</li>"
                        "<li>Holidays and days in bed with a cold.</li></ul>"
                        "<p>Being good at a big firm does not teach you these things. You can learn"
                        " them. Just leave room for them.</p>"
                        "<h2>Keep the best hours for people</h2>"
                        "<p>Mid-morning on a Tuesday is prime time. Someone could be out with you "
                        "then. Keep the desk work for evenings and quiet days.</p>"
                        "<p>Paperwork matters. It can also be a nice warm place to hide. Do not "
                        "wait for each page to be perfect before you meet your first person. Get "
                        "the few things that keep people safe, then start. Finish the rest as you "
                        "go.</p>"
                    ),
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Four things come first: insurance, the right checks, a safety plan and "
                            'a clear agreement. They protect you both. The rest may say "not done yet" for a good while.</p>'
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Add up a week before you leave your job",
                        "phase": "before",
                        "items": [
                            "How many paid hours could I really work?",
                            "How long will I spend on the road?",
                            "How long will notes and bills take me?",
                            "How many weeks off will I need in a year?",
                            "Who will do what I cannot do?",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "who-you-will-answer-to",
            "title": "Who you will answer to",
            "summary": "No boss, but plenty of people who count on you. With eight honest questions.",
            "body": [
                (
                    "text",
                    (
                        "<p>There is no boss. You may already be smiling. There is also no one to ring when you are ill. No one sorts it out when the van breaks down.</p>"
                        "<p>Friends and family can be a huge help. Let them cheer, and cook. But "
                        "the work is yours. If you tend to wait and see, this may be hard. Few "
                        "people will come and knock on your door.</p>"
                        "<p>You answer to the people you support. You are there to suit them, and "
                        "not the other way round. They may plan a whole day around you. So be where"
                        " you said, when you said.</p>"
                        "<p>You answer to yourself, too. Nobody can give you a start, and nobody "
                        "can stop you having a good go.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Eight honest questions",
                        "phase": "before",
                        "items": [
                            "Do I know why I want this, and is it a good reason?",
                            "Can I get myself going with nobody to tell me to?",
                            "Do I turn up on time, even when it rains?",
                            "Can I explain what I do in two plain sentences?",
                            "Could I live on less for some months?",
                            "Am I honest when I get it wrong?",
                            "Am I well enough, in body and mind, to care for others now?",
                            "Do I know people who will help with the bits I cannot do?",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        '<p>There is no score. Yes to most of them? Read on. A few at "not yet"? '
                        "Now you know what to work on.</p>"
                    ),
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>Some people read this and decide to stay put. That is a good result"
                            " too. It cost nothing, and they kept their pension.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<p>And if you do go for it? People in this work see lives change. They "
                        "laugh a lot. Most say they would never go back.</p>"
                    ),
                ),
            ],
        },
    ],
}
