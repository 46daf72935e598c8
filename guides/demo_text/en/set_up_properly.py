"""Demo guide in English: Set up properly"""

GUIDE = {
    "slug": "set-up-properly",
    "title": "Set up properly",
    "summary": (
        "Choose how to trade, tell the tax office and keep books you can bear to open. Then pick a name that "
        "says what you do."
    ),
    "audience": "Anyone who has made up their mind and wants the dull jobs done",
    "group": "ready",
    "last_checked": "2026-11-03",
    "checked_by": "Mari Prosser",
    "next_check": "2027-05-03",
    "picture": "community-noticeboard",
    "parts": [
        {
            "slug": "sole-trader-or-company",
            "title": "Sole trader or company",
            "body": [
                (
                    "text",
                    (
                        "<p>Before you take a penny, decide who takes it. Is it you, or a firm that you own? It "
                        "sounds grand. For most people it is one quiet evening and a pen.</p>"
                        "<p>There are four common ways to do it. None is better than the rest. They suit "
                        "different lives.</p><ul>"
                        "<li><b>Sole trader:</b> you and the work are one. There is little to fill in. If it goes "
                        "wrong, the debts are yours.</li>"
                        "<li><b>Partnership:</b> two or more of you share the work, the money and the blame.</li>"
                        "<li><b>Limited company:</b> the firm is a thing of its own. You own it and run it. It "
                        "has more rules, and its accounts can be seen by all.</li>"
                        "<li><b>Community interest company or co-op:</b> made to do good for a place or a group. "
                        "This may suit you if you want grants.</li></ul>"
                        "<p>Most people in this work start as sole traders. You can change later, when there is a "
                        "reason to.</p>"
                        "<p>What each one costs, and what it asks of you, can change. Check with GOV.UK or an "
                        "accountant before you choose.</p>"
                        "<h2>Three things that may tip it</h2><ul>"
                        "<li><b>Personal care.</b> In England, there is a rule that can spare people who work "
                        "alone from registering. Public advice is not clear on whether it holds for a company. "
                        "Ask the Care Quality Commission (CQC) first.</li>"
                        "<li><b>Other people.</b> Once you have staff or a partner, more rules apply. Our guides "
                        "on insurance and on registering say which.</li>"
                        "<li><b>Who buys.</b> Some councils want to see proof that you trade. Ask what they "
                        "accept.</li></ul>"
                    ),
                ),
                ("fact", "cqc-direct-exemption"),
                (
                    "text",
                    (
                        "<h2>Are you self-employed?</h2><p>You may feel sure that you are. The law may see it another way.</p>"
                    ),
                ),
                ("fact", "self-employed-or-not"),
                (
                    "details",
                    {
                        "summary": "How do I find out which I am?",
                        "text": (
                            "<p>HMRC looks at the facts. Who is in control? How many people do you work for? Could you send someone else?</p>"
                            "<p>HMRC has a free online check of your status. Do it for each kind of work, and "
                            "answer for the real week and not the ideal one. Keep the result with your papers, "
                            "and show it if someone asks.</p>"
                            "<p>Some councils do not like direct payments to go to self-employed assistants. One "
                            "or two may stop the money. So ask the council before the first visit. Source: Low "
                            "Incomes Tax Reform Group, and Warwickshire council. Checked on 3 November 2026.</p>"
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "First 10 jobs",
                        "phase": "before",
                        "items": [
                            "Decide how I will trade: on my own, with others or as a company.",
                            "Check if I am self-employed for this work, and keep the result.",
                            "Tell HMRC that I have started.",
                            "Open a bank account just for the work.",
                            "Start a book or a sheet for what comes in and goes out.",
                            "Put the first sum aside for tax.",
                            "Choose a name, and check that nobody near me has it.",
                            "Write one sentence that says what I do.",
                            "Ask the Information Commissioner's Office if I must pay its fee.",
                            "Get insurance, and put the end date in my diary.",
                        ],
                    },
                ),
                (
                    "important",
                    {
                        "text": (
                            '<p>A job on this list may still say "not done yet" in a month. That is fine. Do the '
                            "ones that keep people safe and keep you legal. Then meet your first person.</p>"
                        ),
                    },
                ),
            ],
        },
        {
            "slug": "tell-hmrc",
            "title": "Tell HMRC",
            "summary": "Why to tell the tax office early, what to have by you, and how not to fear January.",
            "body": [
                (
                    "text",
                    (
                        "<p>HMRC sounds like a submarine. It is the tax office. It would like to know that you "
                        "have started, and it is nicer to tell it before it asks.</p>"
                        "<p>If you work for yourself, you send HMRC a form each year. The form is called a "
                        "<b>tax return</b>, and the whole thing is called <b>Self Assessment</b>. It says what "
                        "came in, what you spent on the work and what is left. You pay tax on what is left.</p>"
                        "<p>You may pay <b>National Insurance</b> as well. Ask HMRC how it counts towards your "
                        "state pension.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Find what you need",
                            "text": "<p>Have your National Insurance number by you, and the day you started.</p>",
                        },
                        {
                            "title": "Sign up on GOV.UK",
                            "text": (
                                '<p>Search for "register for Self Assessment". It is free. Do not pay a website '
                                "that offers to do it.</p>"
                            ),
                        },
                        {
                            "title": "Wait for the letter",
                            "text": (
                                "<p>You get a number of ten digits. Keep it safe, as you will need it every "
                                "year.</p>"
                            ),
                        },
                        {
                            "title": "Put three dates in your diary",
                            "text": (
                                "<p>The day to sign up by, the day to send the form by and the day to pay by. "
                                "All three are on GOV.UK.</p>"
                            ),
                        },
                        {
                            "title": "Put money aside",
                            "text": "<p>Each time you are paid, move a slice where you cannot spend it.</p>",
                        },
                    ],
                ),
                (
                    "text",
                    (
                        "<h2>When must I do it by?</h2>"
                        "<p>The last day to sign up is thought to be 5 October after the tax year in which you "
                        "start. A tax year runs from April to April. Dates and rules do change. So check with "
                        "HMRC, and sign up as soon as you begin. It costs nothing to be early.</p>"
                        "<h2>If you still have a job</h2>"
                        "<p>Your job goes on taking tax from your pay. The form covers the rest. A small sum "
                        "from your own work may not have to be declared, but there is a limit. Check with HMRC "
                        "what it is now.</p>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Sign up in your first week, while you remember.",
                            "Tell whoever pays your benefits, if you get any.",
                            "Ask HMRC for help if you are stuck or cannot pay. It is better than silence.",
                        ],
                        "dont": [
                            'Say that you are "HMRC approved". There is no such thing.',
                            "Guess at a date that you could look up.",
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "I was so scared of the tax form that I did it in May. It took an hour. I had to "
                            "find something else to be scared of."
                        ),
                        "who": "Non, who runs pottery mornings in Aberystwyth",
                    },
                ),
                (
                    "details",
                    {
                        "summary": "Who can help me for free?",
                        "text": (
                            "<p>Try the HMRC helpline and web chat, or a local enterprise agency. TaxAid and "
                            "Citizens Advice may help people on a low income. Check with each one what it can do "
                            "for you.</p>"
                        ),
                    },
                ),
            ],
        },
        {
            "slug": "bank-and-records",
            "title": "Bank and records",
            "summary": "One account, one folder and ten minutes on a Friday.",
            "body": [
                (
                    "text",
                    (
                        "<p>Here is a secret about books. They are only hard if you leave them. Ten minutes each "
                        "Friday is dull. A whole year in one weekend is a horror film.</p>"
                        "<h2>One account for the work</h2>"
                        "<p>Open an account that is only for work. Then you can see at a glance how it is going. "
                        "You also need not explain a bag of dog food to your accountant. Unless you walk "
                        "dogs.</p>"
                        "<p>A sole trader may be able to use a plain second account. A company must keep its "
                        "money apart. Check with the bank what it allows.</p>"
                        "<h2>What to write down</h2><ul>"
                        "<li>Each sum that comes in: the date, who paid and what for.</li>"
                        "<li>Each sum that goes out: the date, what it was and the slip.</li>"
                        "<li>Each work trip by car: the date, from where, to where and how far.</li>"
                        "<li>Each bill you send, with its number.</li></ul>"
                        "<p>A notebook will do. So will a sheet on a laptop. From some point on, HMRC wants some "
                        "people to keep books in an app. Check with HMRC if that means you, and how long to keep "
                        "your records.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Friday",
                            "text": "<p>Enter the week. Take a photo of each slip.</p>",
                        },
                        {
                            "title": "Month end",
                            "text": "<p>Check your list against the bank. Send any bills you forgot.</p>",
                        },
                        {
                            "title": "Every three months",
                            "text": "<p>Look at the whole. Are you earning what you thought?</p>",
                        },
                        {
                            "title": "Year end",
                            "text": "<p>Add it up, and send the form long before the last day.</p>",
                        },
                    ],
                ),
                (
                    "text",
                    (
                        "<h2>Notes about people are another thing</h2>"
                        "<p>You will hold some facts about the people you support: a phone number, a key code, "
                        "what they like. That is personal data. Keep only what you need. Lock it up. Do not mix "
                        "it with the money book.</p>"
                    ),
                ),
                ("fact", "ico-fee"),
                ("text", "<p>Not sure if that means you? The ICO has a short check on its website.</p>"),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Never run someone else's money through your account. If you buy bread for them, "
                            "keep the slip, write it down and give back the change at once. Both of you sign.</p>"
                        ),
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Back up what you keep, and try once to get it back.",
                            "Save a little for the weeks when nobody pays.",
                        ],
                        "dont": [
                            "Keep the year's slips in a carrier bag. Every accountant has met that bag.",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "name-and-logo",
            "title": "Name and logo that say what you do",
            "summary": "How to pick a name people can say, spell and remember.",
            "body": [
                (
                    "text",
                    (
                        "<p>People should know what you do before they have finished reading the sign. If the "
                        "name says it, you never have to.</p>"
                        '<p>"Swift Care Solutions" could be anyone. "Thursday Bread Club" could only be one '
                        "thing, and now you want toast.</p>"
                        "<h2>What makes a name work</h2><ul>"
                        "<li>You can say it on a bad phone line.</li>"
                        "<li>You can spell it when you hear it.</li>"
                        "<li>It gives a hint of what happens, where or with whom.</li>"
                        "<li>It still fits if you move town or add a day.</li>"
                        "<li>You would wear it on a shirt.</li></ul>"
                        "<h2>Turn what is odd into a mark</h2>"
                        "<p>The thing a boss once told you to hide may be what people remember. A loud hat. A "
                        "red van. The earrings. Put it on the card.</p><p>One picture that is truly you beats any "
                        "shape from a website.</p>"
                        "<p>Steer clear of hands in a ring, hearts with a pulse and a tree made of people. They "
                        "are lovely. They are also on every van in Britain.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Write 20",
                            "text": "<p>Do it fast. Let the silly ones in.</p>",
                        },
                        {
                            "title": "Say them out loud",
                            "text": "<p>Ring a friend and ask for it by name. See what they write down.</p>",
                        },
                        {
                            "title": "Look it up",
                            "text": (
                                "<p>Search the web, the company list at Companies House and our own pages. Does "
                                "someone near you have it?</p>"
                            ),
                        },
                        {
                            "title": "Check the rules",
                            "text": "<p>Some words need leave before you use them. GOV.UK has the list.</p>",
                        },
                        {
                            "title": "Sleep on it",
                            "text": "<p>Then choose, and stop looking.</p>",
                        },
                    ],
                ),
                (
                    "warning",
                    {
                        "text": (
                            '<p>Take care with titles that the law protects, such as "social worker" or "nurse". '
                            "Check with the body that keeps the register before you put one in your name.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<p>Do you trade under a name that is not your own? Your bills may have to show your own name too. Some council schemes ask to see this. Check on GOV.UK what yours must say.</p><p>Source for the schemes: Leeds Directory. Checked on 3 November 2026.</p>"
                        "<h2>Then use it everywhere</h2>"
                        "<p>The same name, the same picture and the same one sentence, on your card, your page "
                        "and your bills. Being the same in each place makes one person look as solid as a "
                        "firm.</p>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Ask five people what they think you do, from the name alone.",
                            "Put your own name near it. People hire people.",
                        ],
                        "dont": [
                            "Spend a month's pay on a logo.",
                            "Use a name that sounds like part of the council or the NHS.",
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": "My logo is my teapot. People wave at it.",
                        "who": "Moira, who keeps people company in Stirling",
                    },
                ),
            ],
        },
    ],
}
