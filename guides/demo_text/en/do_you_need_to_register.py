"""Demo guide in English: Do you need to register?"""

GUIDE = {
    "slug": "do-you-need-to-register",
    "title": "Do you need to register?",
    "summary": (
        "Most small services do not have to register with a care regulator, but some must. What "
        "counts as personal care, nation by nation."
    ),
    "audience": "Anyone who plans to give hands-on help, or to bring together people who do",
    "group": "ready",
    "last_checked": "2026-11-03",
    "checked_by": "Mari Prosser",
    "next_check": "2027-05-03",
    "picture": "personal-care-morning",
    "parts": [
        {
            "slug": "what-personal-care-means",
            "title": "What personal care means",
            "body": [
                (
                    "text",
                    (
                        "<p>A regulator is a body that checks care services. In each nation of the UK, some kinds "
                        "of help can only be given by people on its list.</p>"
                        "<p>Many small services are not on any list, and do not need to be. A walk, a football "
                        "match or help with a phone is not care of that kind. It depends on <b>what you do</b>, "
                        "where you do it and for whom. Your job title changes nothing.</p>"
                        "<h2>In plain words</h2>"
                        "<p>In England, personal care means hands-on help with:</p><ul>"
                        "<li>Eating and drinking.</li>"
                        "<li>Using the toilet.</li>"
                        "<li>Washing and having a bath.</li>"
                        "<li>Getting dressed.</li>"
                        "<li>Looking after mouth, skin, hair or nails.</li></ul>"
                    ),
                ),
                ("fact", "personal-care-england"),
                (
                    "text",
                    (
                        "<h2>What is most often something else</h2>"
                        "<p>Cleaning, shopping, company, trips out, pets, gardens and phones. On their own, these "
                        "are not personal care.</p>"
                    ),
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Think about the edges. You meet someone for a swim. Do you help "
                            "them to dry and dress? Then the answer may change. Ask before you say "
                            "yes.</p>"
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Ask before you start",
                        "phase": "before",
                        "items": [
                            "What will I do with my hands, exactly?",
                            "Where will I do it: at home, or out and about?",
                            "Can the person do this for themselves?",
                            "Who chooses me, and who tells me what to do?",
                            "Do I work alone, or with other people?",
                            "Have I asked the regulator, and kept the reply?",
                        ],
                    },
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>This guide helps you ask good questions. It is not legal advice. "
                            "The regulator has the last word, so ask and keep what they say.</p>"
                        ),
                    },
                ),
            ],
        },
        {
            "slug": "england",
            "title": "England",
            "summary": "When you must register with CQC, and one way that you may not need to.",
            "body": [
                (
                    "text",
                    (
                        "<p>In England, the regulator is the Care Quality Commission. Most people say CQC.</p>"
                        "<p>Some work is called a <b>regulated activity</b>.</p>"
                    ),
                ),
                ("fact", "cqc-must-register"),
                ("fact", "personal-care-regulated"),
                (
                    "text",
                    (
                        "<h2>One way you may not need to</h2>"
                        "<p>There is a rule for one person who works straight for another. You may not need to "
                        "register if all of this is true:</p><ul>"
                        "<li>The person, or someone with the legal right to act for them, chose you.</li>"
                        "<li>You work for them and no one else runs or directs your care.</li>"
                        "<li>No agency stands in between.</li></ul>"
                    ),
                ),
                ("fact", "cqc-direct-exemption"),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Get advice from CQC first if you have a company or a partner. Do "
                            "the same if you have staff, or share cover with others. Public advice "
                            "differs on these, so ask CQC.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<p>Take care with cover. Two friends may swap phone numbers. But if a "
                        "group plans the visits and sends one of you, that group may be running "
                        "care.</p>"
                    ),
                ),
                (
                    "details",
                    {
                        "summary": "Two meanings of one phrase",
                        "text": (
                            '<p>"Regulated activity" means one thing to CQC. It means another in '
                            "the law on DBS checks, which look at a person's criminal record. Ask "
                            "which one someone means.</p>"
                        ),
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Say exactly what you do when you ask CQC.",
                            "Ask again when your work changes.",
                        ],
                        "dont": [
                            "Let a leaflet, a friend or this page decide for you.",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "wales",
            "title": "Wales",
            "summary": "What we know about the rules in Wales, what we do not, and how to ask CIW.",
            "body": [
                (
                    "text",
                    (
                        "<p>In Wales, the regulator is Care Inspectorate Wales. In Welsh it is Arolygiaeth Gofal "
                        "Cymru. You will see CIW and AGC for short.</p>"
                    ),
                ),
                ("fact", "wales-domiciliary"),
                (
                    "text",
                    ("<h2>What we cannot tell you</h2>"),
                ),
                ("fact", "wales-few-people"),
                (
                    "text",
                    (
                        "<p>You may also hear the words <b>micro-carer</b> and <b>micro-care</b>. They are used "
                        "in parts of Wales for people like you.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Write it down",
                            "text": (
                                "<p>One page will do. What you do, where, for how many people, and "
                                "who asks you to.</p>"
                            ),
                        },
                        {
                            "title": "Ask CIW",
                            "text": (
                                "<p>Send the page. Ask if you need to register, and which rule they used.</p>"
                            ),
                        },
                        {
                            "title": "Keep the answer",
                            "text": "<p>Save it with the date. Show it if a family or a council asks.</p>",
                        },
                        {
                            "title": "Ask again",
                            "text": "<p>Do this when you take on more people, or a new kind of help.</p>",
                        },
                    ],
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Ask in Welsh or in English, whichever suits you.",
                        ],
                        "dont": [
                            "Copy the answer from a friend in England. The law there is not the same.",
                        ],
                    },
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>If you do not give personal care, say so on your page here. It "
                            "saves everyone a phone call.</p>"
                        ),
                    },
                ),
            ],
        },
        {
            "slug": "scotland-and-northern-ireland",
            "title": "Scotland and Northern Ireland",
            "summary": "Rules differ here. What to ask the Care Inspectorate or RQIA before you start.",
            "body": [
                (
                    "text",
                    ("<h2>Scotland</h2><p>The regulator is the Care Inspectorate.</p>"),
                ),
                ("fact", "scotland-support-service"),
                ("fact", "scotland-alone"),
                (
                    "text",
                    (
                        "<p>Checks on your past go by other names too. Ask the regulator which one you need.</p>"
                        "<h2>Northern Ireland</h2>"
                        "<p>The regulator is RQIA. In full, it is the Regulation and Quality Improvement "
                        "Authority. We do not have a rule here that we have checked. So we will not guess. Ask "
                        "RQIA before you start.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Say what you do",
                            "text": "<p>List each task in plain words. Leave out the sales talk.</p>",
                        },
                        {
                            "title": "Say who is in charge",
                            "text": "<p>Does the person direct you? Does anyone else plan the visits?</p>",
                        },
                        {
                            "title": "Ask two things",
                            "text": "<p>Do I have to register? Which rule says so?</p>",
                        },
                        {
                            "title": "File the reply",
                            "text": "<p>Keep it. Put a date in your diary to look at it again.</p>",
                        },
                    ],
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Do you work on both sides of a border? Then you may need two "
                            "answers. The rule follows the place where you give the help.</p>"
                        ),
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Ask early. A reply can take some time.",
                        ],
                        "dont": [
                            "Take on personal care while you wait to hear.",
                        ],
                    },
                ),
                (
                    "details",
                    {
                        "summary": "Why we will not just tell you",
                        "text": (
                            "<p>A wrong answer could put you outside the law and put someone at "
                            'risk. We would rather say "we do not know" than sound clever. When we '
                            "have checked a rule, we add it here with its source and date.</p>"
                        ),
                    },
                ),
            ],
        },
        {
            "slug": "if-you-only-introduce-people",
            "title": "If you only introduce people",
            "summary": "Putting people in touch is one thing. Running the care is another.",
            "body": [
                (
                    "text",
                    (
                        "<p>Some people do not give the care. They help others to find it. You might keep a list, "
                        "or put a family in touch with a carer. Do you need to register for that?</p>"
                        "<p>In England, much depends on what you do <b>after</b> you make the match. CQC calls "
                        "this an ongoing role.</p>"
                        "<h2>Less likely to need it</h2>"
                        "<p>You tell people who is out there. You say which papers you have seen. They choose, "
                        "they agree the work, and you step away.</p>"
                        "<h2>More likely to need it</h2><ul>"
                        "<li>You plan the visits or find cover when someone is ill.</li>"
                        "<li>You manage care plans, which say what help a person has.</li>"
                        "<li>You watch the care and ask people what they think of it.</li>"
                        "<li>You use what they say to tell carers how to work.</li></ul>"
                    ),
                ),
                ("fact", "cqc-ongoing-role"),
                (
                    "important",
                    {
                        "text": (
                            "<p>This is why we at Foothold have no stars, no reviews and no rotas. "
                            "We list people and say what we have seen. We do not manage anyone's "
                            "care.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h2>Meet-ups and cover</h2>"
                        "<p>It is fine to meet other small providers and to share tips. It is fine "
                        "to pass on a phone number when you go away. Let the person choose who "
                        "comes, and let them agree it.</p>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Give two or three names when a person asks for cover.",
                            "Let the person make the call.",
                        ],
                        "dont": [
                            "Send someone in your place and take a cut.",
                            "Run a shared diary for a whole group without advice.",
                        ],
                    },
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Are you in a different nation, or do you do more than introduce? "
                            "Check with the regulator. They would rather hear from you now than "
                            "later.</p>"
                        ),
                    },
                ),
            ],
        },
    ],
}
