"""Demo guide in English: For families: choosing someone"""

GUIDE = {
    "slug": "choosing-someone",
    "title": "For families: choosing someone",
    "summary": (
        "Ideas for good days, and questions to ask before you say yes. How to pay, and what to do if it is not working."
    ),
    "audience": "People looking for support, and their families and friends",
    "group": "families",
    "last_checked": "2026-11-03",
    "checked_by": "Mari Prosser",
    "next_check": "2027-05-03",
    "picture": "memory-box-chat",
    "parts": [
        {
            "slug": "ideas",
            "title": "Ideas",
            "body": [
                (
                    "text",
                    (
                        '<p>Do not start with "what care do we need?" Start with "what would make a'
                        ' good week?" You may be surprised what is out there.</p>'
                        "<p>Small local services are often run by one person who loves what they "
                        "do. They can be flexible. Some are run by disabled people, who know how it"
                        " feels.</p>"
                        "<h2>Things people have found</h2><ul>"
                        "<li>Company at the football, the bingo or a gig.</li>"
                        "<li>A dog to walk, and someone to walk it with.</li>"
                        "<li>Help to use a phone, see the grandchildren's photos or fill in a "
                        "form.</li>"
                        "<li>Dance, clay, sewing, drums or bread.</li>"
                        "<li>A job on a smoothie stall, with a real apron.</li>"
                        "<li>A tidy garden, and a chat while it gets tidy.</li>"
                        "<li>A weekend off for the person who cares.</li>"
                        "<li>Someone to help you plan it all. This is called <b>support "
                        "planning</b> or <b>brokerage</b>.</li></ul>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Ask the person",
                            "text": (
                                "<p>What do you love? What do you miss? What have you always wanted to try?</p>"
                            ),
                        },
                        {
                            "title": "Pick one thing",
                            "text": "<p>Choose something small that could happen this month.</p>",
                        },
                        {
                            "title": "Look and list",
                            "text": ("<p>Find two or three people on our site. Save or print their pages.</p>"),
                        },
                        {
                            "title": "Talk",
                            "text": "<p>Ring them. You will learn a lot in five minutes.</p>",
                        },
                    ],
                ),
                (
                    "text",
                    (
                        "<h2>Nothing quite fits?</h2>"
                        "<p>Many providers will try something new. Ask them. Or tell us what you "
                        "cannot find. Someone may be waiting for a reason to start it.</p>"
                    ),
                ),
                (
                    "quote",
                    {
                        "text": (
                            'Dad did not want "support". He wanted to argue about cricket. So we '
                            "found a man who argues about cricket."
                        ),
                        "who": "His daughter, from Dudley",
                    },
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>The person chooses. You can help, and you may know them best. But "
                            "it is their week.</p>"
                        ),
                    },
                ),
            ],
        },
        {
            "slug": "questions-to-ask",
            "title": "Questions to ask",
            "summary": "Ten questions to print, what to know about checks, and how to meet.",
            "body": [
                (
                    "text",
                    (
                        "<p>You are going to let someone into your life. You may ask all the "
                        "questions you like. A good provider will be glad that you did.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Questions to print and take with you",
                        "items": [
                            "What do you do best, and what do you not do?",
                            "Who else have you worked with, and may I speak to one of them?",
                            "May I see your insurance?",
                            "What checks do you have, and may I see them?",
                            "What training have you done, and when?",
                            "Who do you talk to about your work when it is hard?",
                            "Do you give personal care, and what does the regulator say?",
                            "What happens if you are ill or on holiday?",
                            "What does it cost, and what is extra?",
                            "What do we do if one of us is not happy?",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h2>About checks</h2>"
                        "<p>In England and Wales, a <b>DBS check</b> looks at a person's criminal record. There "
                        "are several levels.</p>"
                    ),
                ),
                ("fact", "dbs-self-employed"),
                (
                    "text",
                    (
                        "<p>You can ask to see it. Do not keep a copy.</p>"
                        "<p>Scotland and Northern Ireland have their own checks. Ask which one they hold.</p>"
                    ),
                ),
                (
                    "warning",
                    {
                        "text": (
                            '<p>Some of our pages say "Seen by us". It means that we saw a paper on'
                            " a given date. It does not mean that someone is right for you. We do "
                            "not inspect or manage their work.</p>"
                        ),
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Meet in a cafe first, with the person there.",
                            "Look them up online. They expect it.",
                            "Listen to how they talk to the person, and not just to you.",
                        ],
                        "dont": [
                            "Rush. A good one will wait a few days.",
                            "Ignore a bad feeling.",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "paying",
            "title": "Paying",
            "summary": "Four ways to pay, your say in who you use, and what to put on paper.",
            "body": [
                (
                    "text",
                    (
                        "<p>There is more than one way to pay. You may be able to use two at "
                        "once.</p><ul>"
                        "<li><b>Your own money.</b> You agree a price and pay the provider.</li>"
                        "<li><b>A direct payment.</b> The council pays the money to the person, or "
                        "to a helper. You then choose who to pay.</li>"
                        "<li><b>A budget the council holds.</b> The council pays. It may only use "
                        "its own list, so ask.</li>"
                        "<li><b>A personal health budget.</b> Much the same, from the NHS, for "
                        "people who can have one.</li></ul>"
                        "<p>Not sure what you can get? Ask the council for a needs assessment. That"
                        " is a talk about what help the person needs.</p>"
                        "<h2>Your say in who you use</h2>"
                        "<p>Some councils make it easy to use a small provider. Others do not. If "
                        "you are told no, ask which rule says so. Ask if a direct payment would "
                        "change the answer. You can ask for that in writing.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Agree it on paper",
                            "text": (
                                "<p>Write down what they will do, when, and for how much. One page is fine.</p>"
                            ),
                        },
                        {
                            "title": "Start small",
                            "text": "<p>Try four weeks. Then sit down and see.</p>",
                        },
                        {
                            "title": "Check each bill",
                            "text": "<p>Does it match the visits? Ask if it does not.</p>",
                        },
                        {
                            "title": "Keep them",
                            "text": "<p>Put bills in one place. A council may want to see them.</p>",
                        },
                    ],
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>If one person works for you a lot, and you say how, you may be "
                            "their employer in law. You cannot just agree that they are "
                            "self-employed. It depends on the facts, and getting it wrong can cost "
                            "you. Ask your council's direct payment team, or HMRC.</p><p>Source: Low "
                            "Incomes Tax Reform Group. Checked on 3 November 2026.</p>"
                        ),
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Ask what you pay when a visit is cancelled.",
                            "Pay on time. It is one person's rent.",
                        ],
                        "dont": [
                            "Hand over a bank card or a PIN.",
                            "Pay a large sum up front.",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "if-it-is-not-working",
            "title": "If it is not working",
            "summary": "What to do about a small thing, and who to call about a big one.",
            "body": [
                (
                    "text",
                    (
                        "<p>Sometimes it just does not click. It is no one's fault. Sometimes it is"
                        " more than that. Here is what to do.</p>"
                        "<h2>If it is a small thing</h2>"
                        '<p>Say so early, and say it kindly. "Could you ring if you are going to be'
                        ' late?" Most people will be glad to know. Most small things stay small '
                        "when they are said out loud.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Talk",
                            "text": "<p>Choose a quiet time. Say what you would like to change.</p>",
                        },
                        {
                            "title": "Write it down",
                            "text": ("<p>Note what you both agreed, and when you will look at it again.</p>"),
                        },
                        {
                            "title": "Give it time",
                            "text": "<p>Two or three visits will tell you.</p>",
                        },
                        {
                            "title": "Stop if you need to",
                            "text": ("<p>Give the notice that you agreed. You do not have to give a reason.</p>"),
                        },
                    ],
                ),
                (
                    "text",
                    (
                        "<h2>If you are worried about safety</h2>"
                        "<p>Trust that feeling. You may see money go missing, or marks that nobody "
                        "can explain. The person may seem afraid. Do not wait to be sure.</p>"
                    ),
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>If someone is in danger now, call 999. If it is not an emergency, "
                            "call the council where the person lives. Ask for adult safeguarding. "
                            "That means keeping adults safe from harm.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<p>You can also tell the regulator if the service is registered. Tell us "
                        "too, as we may take the page down. But call the council first. We cannot "
                        "look into care.</p>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Listen, and believe what the person tells you.",
                            "Keep notes with dates.",
                        ],
                        "dont": [
                            "Ask lots of questions, or promise to keep it a secret.",
                            "Feel silly. It is fine to be wrong about this.",
                        ],
                    },
                ),
                (
                    "details",
                    {
                        "summary": "What we can and cannot do",
                        "text": (
                            "<p>We can check what a page says, and change it or take it down. We "
                            "cannot settle a row, judge care or get money back. We will tell you "
                            "who can.</p>"
                        ),
                    },
                ),
                (
                    "contact",
                    {
                        "name": "Foothold, about a page on this site",
                        "phone": "01632 960 117",
                        "email": "hello@example.org",
                        "hours": "Monday to Friday, 9:30am to 4pm",
                    },
                ),
            ],
        },
    ],
}
