"""Demo guide in English: Keeping people safe"""

from .keeping_people_safe_more import PARTS

GUIDE = {
    "slug": "keeping-people-safe",
    "title": "Keeping people safe",
    "summary": (
        "How to spot harm and whom to tell. The checks people ask for, your own safety on visits, and what to leave alone."
    ),
    "audience": "Anyone who spends time with people who may be at risk, and that is all of us",
    "group": "ready",
    "last_checked": "2026-11-03",
    "checked_by": "Mari Prosser",
    "next_check": "2027-05-03",
    "picture": "first-aid-class",
    "parts": [
        {
            "slug": "safeguarding",
            "title": "Safeguarding",
            "body": [
                (
                    "text",
                    (
                        "<p>Safeguarding means keeping people safe from harm and neglect. It is a long word for "
                        "a plain thing. You notice, you listen and you tell someone who can act.</p>"
                        "<p>You may be the only person who sees how a week really goes. You know that the fridge "
                        "was full on Monday. You know that she used to laugh at that joke.</p>"
                        "<h2>What you might notice</h2><ul>"
                        "<li>Marks or bruises with a story that keeps changing.</li>"
                        "<li>Money, cards or things that go missing.</li>"
                        "<li>Someone who is afraid of one person, or goes quiet near them.</li>"
                        "<li>No food, no heat, no clean clothes.</li>"
                        "<li>A new friend who has moved in, and seems to run things.</li>"
                        "<li>A carer at the end of their rope.</li></ul>"
                    ),
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Is someone in danger now? Call 999.</p><p>If not, call the council where the person "
                            "lives and ask for <b>adult safeguarding</b>. For a child, ask for children's "
                            "services. Do it the same day. You do not need to be sure.</p>"
                        ),
                    },
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Stay calm and listen",
                            "text": "<p>Let them tell you in their own words. Say that you are glad they did.</p>",
                        },
                        {
                            "title": "Do not promise to keep it secret",
                            "text": "<p>Say that you have to tell someone who can help, and who that is.</p>",
                        },
                        {
                            "title": "Ask what they want",
                            "text": (
                                "<p>It is their life. Tell the council what they said they would like to "
                                "happen.</p>"
                            ),
                        },
                        {
                            "title": "Call",
                            "text": (
                                "<p>Speak to the council, or to the police if it is a crime. Ask for a name and "
                                "write down the time.</p>"
                            ),
                        },
                        {
                            "title": "Write it down",
                            "text": (
                                "<p>Use their words, and not your views. Add the date, the time and your name.</p>"
                            ),
                        },
                    ],
                ),
                (
                    "text",
                    (
                        "<p>Do not look into it yourself. Do not warn the person you are worried about. Do not "
                        "wash, tidy or throw out things that the police may want to see.</p>"
                        "<p>Then ring your supervisor. You will need a cup of tea, and someone who knows what to "
                        "say.</p>"
                        "<h2>Not sure if it is serious?</h2>"
                        "<p>Call and ask. You can tell the story with no name first, and they will say if it "
                        "needs one. Nobody minds a call that turns out to be nothing.</p>"
                        "<p>Each nation has its own laws and its own words for this. In Northern Ireland, health "
                        "and social care trusts take these calls. Check with yours which number to save.</p>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Save the council's number in your phone today, day and night.",
                            "Take a safeguarding course. Some councils let you join theirs.",
                        ],
                        "dont": [
                            "Wait for proof.",
                            "Tell us first. We cannot look into care, and it loses time.",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "dbs",
            "title": "DBS: checks on your past",
            "summary": "Which check you can get now, how to ask for it, and who may see it.",
            "body": [
                (
                    "text",
                    (
                        "<p>In England and Wales, a DBS check looks at a person's criminal record. DBS stands for "
                        "the Disclosure and Barring Service. People like to see that you have one. Some schemes "
                        "insist.</p>"
                        "<h2>The levels</h2><ul>"
                        "<li><b>Basic.</b> Anyone can ask for one.</li>"
                        "<li><b>Standard.</b> It shows more. We have seen nothing that says self-employed people "
                        "can ask for it by themselves. Check with DBS.</li>"
                        "<li><b>Enhanced.</b> It adds what local police may hold. It is for certain roles.</li>"
                        "<li><b>Enhanced with barred lists.</b> It also looks at the lists of people who may not "
                        "do some kinds of work.</li></ul>"
                        "<h2>What changed in 2026</h2>"
                        "<p>For years, people who worked for themselves could only get the basic one. Most "
                        "leaflets still say so. They are out of date.</p>"
                    ),
                ),
                ("fact", "dbs-self-employed"),
                (
                    "text",
                    (
                        "<p>The same goes for someone who is hired, and paid, by the person they support. You pay "
                        "for the check, and a fee to the firm. What it takes to qualify has not changed.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Write down what you do",
                            "text": "<p>Say what, where, with whom and how often. The level hangs on this.</p>",
                        },
                        {
                            "title": "Find an umbrella body",
                            "text": "<p>DBS has a list. Ask two of them what they charge.</p>",
                        },
                        {
                            "title": "Ask which level fits",
                            "text": (
                                "<p>They can tell you if the role qualifies. You cannot just pick the top one.</p>"
                            ),
                        },
                        {
                            "title": "Send your papers",
                            "text": "<p>They check who you are. Then you wait, so start this early.</p>",
                        },
                        {
                            "title": "Ask about the Update Service",
                            "text": (
                                "<p>It can keep a check up to date. Ask DBS what it costs and when you must "
                                "join.</p>"
                            ),
                        },
                    ],
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>Never send us your certificate. We will never ask you to. We note the level, the day we saw it, who looked and when to look again. We keep nothing else from it.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h2>Who may see it</h2>"
                        "<p>It is yours. A person who hires you may ask to look. They should look, and give it "
                        "back. Someone who is meant to hold such facts may not pass them on without a right to. "
                        "To do so can be a crime.</p>"
                        "<p>If you hire someone, note the level and the dates.</p>"
                    ),
                ),
                ("fact", "dbs-keeping"),
                (
                    "text",
                    (
                        "<p>Have a short rule that says so.</p>"
                        "<h2>How long does it last?</h2>"
                        "<p>A check tells you about one day. We know of no end date on it, so people ask for a "
                        "fresh one from time to time. Check with your council or scheme how often.</p>"
                    ),
                ),
                (
                    "details",
                    {
                        "summary": "Scotland and Northern Ireland",
                        "text": (
                            "<p>Scotland has a scheme that is called PVG. Check with Disclosure Scotland what "
                            "you need. In Northern Ireland, check with AccessNI. What we say above about January "
                            "2026 is for DBS only.</p>"
                        ),
                    },
                ),
                (
                    "details",
                    {
                        "summary": "I have something on my record",
                        "text": (
                            "<p>It need not be the end. It depends on what it was, how long ago and what the "
                            "work is. Charities such as Unlock and Nacro give free advice. Talk to them before "
                            "you apply.</p>"
                        ),
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Tell people the level and the date, just as they are.",
                        ],
                        "dont": [
                            'Say "fully checked" or "DBS approved". Neither means a thing.',
                            "Lean on a clean check. It is one look at the past.",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "lone-working",
            "title": "Lone working",
            "summary": "A few habits that bring you home, with a list for each visit.",
            "body": [
                (
                    "text",
                    (
                        "<p>You go alone into homes that you do not know. In nearly all of them, someone is glad to see you. Plan "
                        "for the other one.</p>"
                        "<p>Make the plan when nothing is wrong. Then it takes no courage to use it.</p>"
                        "<h2>Before a first visit</h2><ul>"
                        "<li>Talk on the phone. Ask who else will be there, and what pets.</li>"
                        "<li>Meet in a cafe or with a family member if you can.</li>"
                        "<li>Ask how they are on a bad day, and what helps.</li>"
                        "<li>Look up the bus, the parking and where your phone has signal.</li>"
                        "<li>Tell your buddy where you will be, and when you will be out.</li></ul>"
                        "<p>A <b>buddy</b> is someone who knows your plan and acts if you do not call. It could "
                        "be a friend, or another provider. You can do the same for them. They need the place and "
                        "the time, and nothing about the person's life.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Visit safety",
                        "phase": "before",
                        "items": [
                            "My buddy knows where I am and when I will call.",
                            "My phone is charged and in my pocket.",
                            "I know the way out, and I sat near it.",
                            "I know who to ring for this person in a crisis.",
                            "I know about falls, fits, allergies and what to do.",
                            "The floor, the stairs and the lights are fit to use.",
                            "Pets are safe with me, and I am with them.",
                            "I have asked before I touched, moved or opened a thing.",
                            "I have said when I am leaving and when I am back.",
                            "I called my buddy when I left.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h2>If it does not feel right</h2>"
                        "<p>Go. You need no reason. Say that you have left something in the car. Ring from the "
                        "street.</p>"
                        '<p>Agree a code with your buddy, such as "I forgot the blue folder". When they hear it, '
                        "they call back, or call 999.</p>"
                        "<p>Some rows can be laughed down. A kind joke and a step back have ended more of "
                        "them than any course. If it does not pass, leave.</p>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Park so that you can drive straight off.",
                            "Note a near miss, and change one thing because of it.",
                        ],
                        "dont": [
                            "Give out your home address, or let people follow your private page.",
                            "Stay because you fear being rude.",
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "I text my sister a fish when I go in, and a fish supper when I come out. No fish "
                            "supper, and she rings."
                        ),
                        "who": "Hannah, who goes out and about with Deaf people in Bristol",
                    },
                ),
                (
                    "details",
                    {
                        "summary": "Some risk is part of a good life",
                        "text": (
                            "<p>A swim in the sea has risk in it. So does a life indoors. Ask what the person "
                            "wants, what could go wrong and what would make it safer. Then write down what you "
                            "both decided. The aim is a safe way to do it, and not a reason to say no.</p>"
                        ),
                    },
                ),
            ],
        },
        *PARTS,
    ],
}
