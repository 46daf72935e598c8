"""Demo guide in English: Insurance"""

GUIDE = {
    "slug": "insurance",
    "title": "Insurance",
    "summary": (
        "What each kind of cover is for, and what changes if you drive people or take on staff. With the "
        "papers that people ask to see."
    ),
    "audience": "Anyone about to start, and anyone whose work has changed",
    "group": "ready",
    "last_checked": "2026-11-03",
    "checked_by": "Mari Prosser",
    "next_check": "2027-05-03",
    "picture": "shopping-trip",
    "parts": [
        {
            "slug": "what-covers-what",
            "title": "What covers what",
            "body": [
                (
                    "text",
                    (
                        "<p>You spill tea on a laptop. Someone trips on your bag. A pan goes up in flames in a "
                        "kitchen that is not yours. None of it was meant. All of it costs money.</p>"
                        "<p>Insurance is a promise to pay when things like that happen. Read what the promise "
                        "says. It pays for what is on the paper, and for nothing else.</p>"
                        "<h2>The kinds you will hear of</h2><ul>"
                        "<li><b>Public liability:</b> someone is hurt, or their things are broken, because of "
                        "your work. The law does not make you have it. Nearly everyone will ask for it.</li>"
                        "<li><b>Professional indemnity:</b> your advice or your mistake costs someone money.</li>"
                        "<li><b>Employers' liability:</b> someone who works for you is hurt. You must have this "
                        "if you have staff, and staff can mean helpers too.</li>"
                        "<li><b>Business use on your car:</b> you drive for work. It is not the same as driving "
                        "to work.</li>"
                        "<li><b>Tools and kit:</b> the sewing machine, the drums, the beach chair.</li>"
                        "<li><b>Your own pay:</b> some money if you are ill or hurt. It can cost a lot, so read "
                        "the small print.</li></ul>"
                        "<p>Source for liability cover: Tradedirect, and Leeds council. Checked on 3 November "
                        "2026.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Cover list",
                        "phase": "before",
                        "items": [
                            "I have listed each thing I do, in plain words.",
                            "The insurer has that list, and has said yes to each line.",
                            "Public liability covers the sum that my council or scheme asks for.",
                            "It covers work in people's homes, if I do any.",
                            "It covers moving people or help with medicine, if I do any.",
                            "It covers the cost of a claim that I harmed someone.",
                            "My car cover fits how I use the car.",
                            "I have cover for each person who works or helps with me.",
                            "My home insurer knows that I work from home.",
                            "The end date of each is in my diary, with a month's warning.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h2>Tell them what you really do</h2>"
                        '<p>A form may offer you "carer", "tutor" and "other". Ring them instead. Say it as you '
                        'would to a friend. "I take two men to the football. I hold the door of the loo."</p>'
                        "<p>Ask about the risky edges by name. Do you help someone stand up? Do you hand them "
                        "their pills? What if someone says that you hurt them? Some cover leaves these out.</p><p>Source: Tradedirect. Checked on 3 November 2026.</p>"
                    ),
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>If you leave something out, they may not pay. So ask by email, and keep the "
                            "reply.</p>"
                        ),
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "I told them I do trips to the sea with a beach wheelchair. They went quiet, and "
                            "then they asked if there was a space on Thursday."
                        ),
                        "who": "Jo, who runs days out in Whitby",
                    },
                ),
            ],
        },
        {
            "slug": "driving-people",
            "title": "Driving people",
            "summary": "A lift seems like nothing. Three calls to make before the first one.",
            "body": [
                (
                    "text",
                    (
                        "<p>A lift is a kind thing to do. It is also where people in this work get caught out "
                        "most. Plain car cover is for you, your shopping and your aunt. It is often not for "
                        "someone who pays you.</p>"
                        "<p>So make three calls before you turn the key.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Call your insurer",
                            "text": (
                                "<p>Say that you will have people in the car as part of paid work. Ask for the "
                                'words "business use". Ask if carrying people for pay is in or out.</p>'
                            ),
                        },
                        {
                            "title": "Call the council's licensing team",
                            "text": (
                                "<p>If a person pays for the ride itself, it may count as a taxi or private "
                                "hire. That can need a licence. Ask where the line is, and tell them how you "
                                "charge.</p>"
                            ),
                        },
                        {
                            "title": "Check the car and you",
                            "text": (
                                "<p>Is it taxed and tested? Is your licence right for what you drive? A minibus "
                                "has rules of its own.</p>"
                            ),
                        },
                    ],
                ),
                (
                    "text",
                    (
                        "<p>Rules on taxis and licences differ between nations. Check with your own council, or "
                        "with the Department for Infrastructure in Northern Ireland. We have not checked those "
                        "rules for you.</p>"
                        "<h2>Keep the money clear</h2>"
                        "<p>Say in your agreement what a lift costs and how you worked it out. A sum for each "
                        "mile is easy to follow. Write down each trip. HMRC has its own rule on what you may "
                        "count for tax, so check with them.</p>"
                        "<h2>On the day</h2><ul>"
                        "<li>Ask the person where they like to sit, and who fastens the belt.</li>"
                        "<li>Know how to fix a wheelchair in place, or do not carry one.</li>"
                        "<li>Plan for sickness, panic and a flat tyre. In that order.</li>"
                        "<li>Keep the phone out of reach.</li></ul>"
                    ),
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Using their car? Then you need to be on their insurance, and it must cover you "
                            "as a paid driver. A nod from the family is not cover.</p>"
                        ),
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Take the bus together, when you can. It is a skill for life.",
                            "Keep water, a blanket and a spare charger in the boot.",
                        ],
                        "dont": [
                            "Drive on a promise to sort out the cover next week.",
                            "Carry more people than you have belts.",
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "I rang about cover and gave them the plain truth. It was a few pounds more. I now "
                            "drive with my shoulders down."
                        ),
                        "who": "Pawel, who does shopping trips in Swindon",
                    },
                ),
            ],
        },
        {
            "slug": "if-you-employ-someone",
            "title": "If you employ someone",
            "summary": "One helper on Saturdays can change what the law asks of you.",
            "body": [
                (
                    "text",
                    (
                        "<p>It starts small. You are full, so a friend does Saturdays. You pay her a bit. Without "
                        "a form or a fuss, you may have become an employer.</p>"
                    ),
                ),
                ("fact", "employers-liability"),
                (
                    "text",
                    (
                        "<p>In doubt? Check with the Health and Safety Executive. In Northern Ireland, ask HSENI. The sums "
                        "may not be the same there.</p>"
                        "<h2>What else changes</h2><ul>"
                        "<li><b>Pay and tax.</b> You may need to run a payroll. Check with HMRC.</li>"
                        "<li><b>Wages, holidays and pensions.</b> Staff have rights from the first day. Check "
                        "with Acas, or with the Labour Relations Agency in Northern Ireland.</li>"
                        "<li><b>Checks.</b> You now have to think about who you send to someone's door. See our "
                        "guide on keeping people safe.</li>"
                        "<li><b>Registering.</b> If you give personal care in England, two of you is not the same "
                        "as one. Ask CQC before she starts.</li></ul>"
                    ),
                ),
                ("fact", "leeds-two-staff"),
                (
                    "important",
                    {
                        "text": (
                            "<p>The person you support may have staff of their own. If they hire you as an "
                            "employee, they need the cover and not you. Make sure that you both know which it "
                            "is.</p>"
                        ),
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Ask your insurer before the first shift.",
                            "Put what you agreed in writing, even with a friend.",
                        ],
                        "dont": [
                            ("Call someone self-employed to save on forms. The facts decide, and not the label."),
                            "Send a helper whom the person has not met.",
                        ],
                    },
                ),
                (
                    "details",
                    {
                        "summary": "Do volunteers count?",
                        "text": (
                            "<p>They can, and so can trainees. Tell the insurer about each one, and ask for a "
                            "yes by email.</p>"
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Before someone works with me",
                        "phase": "growing",
                        "items": [
                            "The people I support have met them and agreed.",
                            "I have employers' liability cover, and can show it.",
                            "I know if they are staff or self-employed, and why.",
                            "I have asked the regulator if this changes things.",
                            "They have the right check for what they will do.",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "proof-people-ask-for",
            "title": "Proof people ask for",
            "summary": "One thin folder that answers most questions at the door.",
            "body": [
                (
                    "text",
                    (
                        "<p>You know that you are covered. Now someone asks you to show it, while their dog licks "
                        "your knee. Be ready. It looks good, and it saves a second visit.</p>"
                        "<h2>The thin folder</h2><ul>"
                        "<li>Your insurance papers, with the sum and the end date.</li>"
                        "<li>Proof of who you are.</li>"
                        "<li>Your car papers, if you give lifts.</li>"
                        "<li>Training, with dates.</li>"
                        "<li>Two people who will speak up for you.</li>"
                        "<li>Your agreement, and your short policies.</li>"
                        "<li>A note of your check: the kind and the date. Carry the real thing only when someone "
                        "needs to see it.</li></ul>"
                        "<p>Keep a set on paper and a set on your phone. Put nothing in it about the people you "
                        "support.</p>"
                        "<h2>How much cover do they want?</h2>"
                    ),
                ),
                ("fact", "leeds-public-liability"),
                (
                    "text",
                    (
                        "<p>Other places want less, or do not say. So ask before you buy.</p>"
                        "<h2>What we do with it</h2>"
                        "<p>We may ask to see your papers for your page here. Then the page says what we saw, on "
                        "what day, and when it runs out. If the date has passed, we tell you and ask again. To be "
                        "listed is not to be approved. We say that to readers as well.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "A month before it ends",
                            "text": "<p>Ask for a price. Look at two others as well.</p>",
                        },
                        {
                            "title": "Tell them what has changed",
                            "text": "<p>New work, new kit, new people, more hours.</p>",
                        },
                        {
                            "title": "Get the new paper",
                            "text": "<p>Read the dates. Check your name on it.</p>",
                        },
                        {
                            "title": "Pass it on",
                            "text": "<p>Send the new date to us and to the council. Put it in the folder.</p>",
                        },
                    ],
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Show the whole paper, so that people can read the small print.",
                            "Say so at once if your cover has a gap, and stop until it is mended.",
                        ],
                        "dont": [
                            "Send papers in an open group chat.",
                            "Let a smile stand in for a date.",
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": "My folder has a rainbow on it. Nobody forgets the man with the rainbow folder.",
                        "who": "Leroy, who runs drum circles in Birmingham",
                    },
                ),
            ],
        },
    ],
}
