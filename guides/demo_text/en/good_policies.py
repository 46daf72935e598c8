"""Demo guide in English: Good policies without drowning"""

GUIDE = {
    "slug": "good-policies",
    "title": "Good policies without drowning",
    "summary": (
        "Five short pages that you will really use, and words to build them from. You may start before they are perfect."
    ),
    "audience": 'Anyone who has a folder called "policies" and nothing in it',
    "group": "running",
    "last_checked": "2026-11-03",
    "checked_by": "Mari Prosser",
    "next_check": "2027-05-03",
    "picture": "planning-table",
    "parts": [
        {
            "slug": "the-five-you-need",
            "title": "The five you need",
            "body": [
                (
                    "text",
                    (
                        "<p>A policy is a promise about how you work. That is all. It says what you will do, so "
                        "that you need not make it up on a bad day.</p>"
                        "<p>Big firms have shelves of them. You are not a big firm. You left one, perhaps, "
                        "because of those shelves. Do not build a small copy of them in your spare room.</p>"
                        "<p>Here are five that nearly everyone needs. One page each will do.</p>"
                        "<h2>1. Keeping people safe</h2>"
                        "<p>What you look out for, whom you tell and how fast. Put the council's number at the "
                        "top.</p>"
                        "<h2>2. Privacy</h2>"
                        "<p>What you note down about people, why, where you keep it and when you get rid of it. "
                        "Say who may see it. Ask before you take a photo, and ask again before you share it.</p>"
                        "<h2>3. Risk, and working alone</h2>"
                        "<p>How you think about risk with the person. How your buddy knows that you are safe. A "
                        "good page here starts with what makes the thing worth doing.</p>"
                        "<h2>4. Money and lines you do not cross</h2>"
                        "<p>How you handle change and slips. What you say to gifts, loans and friend requests. "
                        "What happens if you break something.</p>"
                        "<h2>5. When someone is not happy</h2>"
                        "<p>How to tell you, how soon you answer and who else they can go to. Thank them for it. "
                        "It is the cheapest advice you will ever get.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Policy tracker: the first pages",
                        "phase": "before",
                        "items": [
                            "Keeping people safe: written, with the number to call.",
                            "Privacy: written, and I can say it in two sentences.",
                            "Risk and working alone: written, and my buddy has a copy.",
                            "My agreement: one page, ready to sign.",
                            "Each one has a date on it, and a date to look again.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<p>The agreement is the sixth page, and not a policy. It is what you and the person "
                        "sign. It says what you will do, when, for how much and how either of you can stop.</p>"
                        "<h2>When you need more</h2>"
                        "<p>Some work calls for a page of its own. Do you help with medicine, food or moving "
                        "people? Do you drive them, or work with children? Then write that page before you do that work.</p><p>If you must register with a regulator, it will tell you what it wants to "
                        "see. Ask it.</p>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Ask what the council or scheme wants to see before you write.",
                            "Write as you talk. Read it out to someone.",
                        ],
                        "dont": [
                            "Buy a pack of 60. You will not read it, and then you will have broken it.",
                            "Promise a thing that you cannot do every time.",
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": "My first policy folder had a tab for ladders. I teach people to cook.",
                        "who": "Ngozi, who does batch cooking in Peckham",
                    },
                ),
            ],
        },
        {
            "slug": "plain-word-templates",
            "title": "Plain-word templates",
            "summary": "Short texts to copy, change and make your own.",
            "body": [
                (
                    "text",
                    (
                        "<p>Take these and make them yours. Change each word that you would not say. Swap the "
                        "words in [brackets] for real names and numbers. A page that is true and short beats a "
                        "page that is long and borrowed.</p>"
                    ),
                ),
                (
                    "details",
                    {
                        "summary": "Keeping people safe",
                        "text": (
                            "<p>I want everyone I work with to be safe. If I see or hear of harm, I act on the "
                            "same day.</p>"
                            "<p>In danger now: I call 999. If not, I call [name of council] on [number] and ask "
                            "for adult safeguarding.</p>"
                            "<p>I listen. I do not promise to keep it secret. I write down what was said, with "
                            "the date and time. I take a course every [two years]. I talk it over with [my "
                            "supervisor].</p>"
                        ),
                    },
                ),
                (
                    "details",
                    {
                        "summary": "Privacy",
                        "text": (
                            "<p>I keep your name, how to reach you, what you like and what keeps you safe. I "
                            "need these to do my work well.</p>"
                            "<p>They are in [a place], which is locked. Only I can see them. I tell someone else "
                            "only if you say so, or if someone may be harmed.</p>"
                            "<p>You can see what I hold and ask me to put it right. I get rid of it [how long] "
                            "after we stop. If you are not happy, you can also go to the ICO.</p>"
                        ),
                    },
                ),
                (
                    "details",
                    {
                        "summary": "Risk, and working alone",
                        "text": (
                            "<p>First we ask: what is good about this, and for whom? Then: what could go wrong, "
                            "and how likely is that?</p>"
                            "<p>We write down what we will do to make it safer, and who agreed. We look again "
                            "after [four weeks].</p>"
                            "<p>When I work alone, [name] has my plan and waits for my call. If I do not "
                            "ring, they call me, then you, then 999.</p>"
                        ),
                    },
                ),
                (
                    "details",
                    {
                        "summary": "Money and lines I do not cross",
                        "text": (
                            "<p>If I spend your money, you get the slip and the change on the same day. We both "
                            "sign. I never keep your card or know your PIN.</p>"
                            "<p>I do not lend, borrow or take gifts that cost more than [£5]. I will not be in "
                            "your will. I do not add people I support on my own social media.</p>"
                            "<p>I am friendly, and I am here to work. If that line gets blurred, I talk to [my "
                            "supervisor].</p>"
                        ),
                    },
                ),
                (
                    "details",
                    {
                        "summary": "When you are not happy",
                        "text": (
                            "<p>Tell me in any way you like: call, write, or ask someone to do it for you. I say "
                            "thank you within [two days], and I give you an answer within [two weeks].</p>"
                            "<p>If we cannot agree, you can talk to [name]. If you are worried about safety, you "
                            "can go to the council at any time. You do not have to tell me first.</p>"
                        ),
                    },
                ),
                (
                    "details",
                    {
                        "summary": "Our agreement",
                        "text": (
                            "<p>I will do [this] with you, on [days], from [time] to [time]. It costs [price]. "
                            "That covers [what]. It does not cover [what].</p>"
                            "<p>I bill you on [day]. If you cancel, [what happens]. If I cancel, [what happens]. "
                            "If I am ill, [what happens].</p>"
                            "<p>Either of us can stop with [two weeks'] notice. Call [name and number] if "
                            "something goes wrong. Signed by us both, on [date].</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h2>How to make it yours</h2><ul>"
                        "<li>Put your name and the date at the foot.</li>"
                        "<li>Read it to the person. Better still, write it with them.</li>"
                        "<li>Ask if they would like it in large print, in pictures, read aloud or in another "
                        "language.</li>"
                        "<li>Ask your supervisor to pick holes in it.</li></ul>"
                        "<p>These are only a start. They are not legal advice. For privacy, check with the ICO. "
                        "For your agreement, ask your insurer if it has words it wants in. Citizens Advice can "
                        "help with questions on contracts.</p>"
                    ),
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>A word you copy and do not follow can be used against you. If it says that you "
                            "will call within an hour, then call within an hour.</p>"
                        ),
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Make an Easy Read or photo page of the ones that people sign.",
                        ],
                        "dont": [
                            "Leave a bracket in. [Number] is nobody's phone number.",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "do-not-wait-for-perfect",
            "title": "Do not wait for perfect",
            "summary": "What has to come first, what can wait, and why a half-full folder is fine.",
            "body": [
                (
                    "text",
                    (
                        "<p>There is a kind of person who is nearly ready for years. The folder is lovely. The "
                        "tabs are in colour. Nobody has ever been helped by it.</p>"
                        "<p>Policies matter. They are not the job. The job is out there at ten on a Tuesday, "
                        "with its coat on. Do that at ten on a Tuesday. Write the rest in the evening, or when "
                        "it rains.</p>"
                    ),
                ),
                (
                    "important",
                    {
                        "text": (
                            '<p>"Not done yet" is a fair answer on any of our lists. It never stops you going '
                            "on. It tells you what is next.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h2>What truly comes first</h2>"
                        "<p>Some things are not paperwork. They keep people from harm, or the law asks for them. "
                        "Have these in hand before you start:</p><ul>"
                        "<li>You are insured for what you will do.</li>"
                        "<li>You have the check that the work calls for.</li>"
                        "<li>You have asked the regulator, if you will give hands-on care.</li>"
                        "<li>You know whom to call if someone is not safe.</li>"
                        "<li>The person and you have agreed what happens, and what it costs.</li></ul>"
                        "<p>That is a short list. It can be done in weeks. All else can grow while you work. It "
                        "will be better for it, as you will know what you need.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Policy tracker: the next pages",
                        "phase": "first-months",
                        "items": [
                            "Money and lines I do not cross: written.",
                            "When someone is not happy: written, and shared.",
                            "I have used each page once, and changed what did not work.",
                            "A person I support has read them and told me what they think.",
                            "My supervisor has seen them.",
                            "The dates to look again are in my diary.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h2>Keep them alive</h2>"
                        "<p>Look at each page once a year, and after each time that something goes wrong. Ask "
                        "three things. Did I do what it says? Did it help? Can I take something out?</p>"
                        "<p>When a rule changes, mend the one page it touches. Put the new date on it. Throw the "
                        "old one away.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Policy tracker: pages for more people",
                        "phase": "growing",
                        "items": [
                            "A page for each new kind of work, before I start it.",
                            "How I choose, check and support people who work with me.",
                            "How we share what we need to know, and no more.",
                            "One set of pages that a council can read in ten minutes.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<p>That last one is handy when you ask to join an approved list. They often want to see "
                        "your policies. Five short pages, with dates and signs of use, make a good case for a "
                        "small service.</p>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Start with the page that you would need tonight.",
                            'Tell people, "This is new, so help me make it better."',
                        ],
                        "dont": [
                            "Spend a sunny morning on fonts.",
                            'Hide a gap. Say "not yet", and say when.',
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "I had two pages and a phone number when I began. The other three I wrote on the bus "
                            "home."
                        ),
                        "who": "Jordan, who helps young people into work in Hull",
                    },
                ),
            ],
        },
    ],
}
