"""Demo news as plain data: `NEWS`, newest first. People are invented.

`days_ago` counts back from the day the demo is loaded. `body` is a list of (block, value) as
`core.demo.body` takes it. `cy`, where present, holds the Welsh page.
"""

from .cy import STORY_CY, WELSH_PAGES_CY

NEWS = [
    {
        "slug": "directory-opens-in-three-more-areas",
        "title": "The directory opens in three more areas",
        "summary": (
            "You can now find small providers around Sheffield, Exeter and Brecon. Some of them bring binoculars."
        ),
        "days_ago": 3,
        "picture": "trail-walk",
        "body": [
            (
                "text",
                (
                    "<p>From today you can look for support around Sheffield, Exeter and Brecon. The first "
                    "profiles are up. There are bird hides, breakfasts and one very patient person with a "
                    "sewing machine on the way.</p><h2>How an area opens</h2><p>We don't open a list and "
                    "hope. First we talk to people who need support, and to the council. Then we hold a "
                    "meet-up, and help the first providers write their pages.</p>"
                ),
            ),
            (
                "steps",
                [
                    {"title": "Look", "text": "<p>Type your town into Find support.</p>"},
                    {"title": "Join", "text": "<p>Do you run something small and good? Make a profile.</p>"},
                    {"title": "Tell us", "text": "<p>If nothing fits, say what you hoped to find.</p>"},
                ],
            ),
            (
                "important",
                {
                    "text": (
                        "<p>We list people. We do not inspect or manage their work. Each profile says what "
                        "we have seen, and when.</p>"
                    ),
                },
            ),
        ],
    },
    {
        "slug": "from-day-job-to-allotment",
        "title": "From day job to allotment: Ffion's story",
        "summary": (
            "Ffion left a day centre with a spade and a plan. Three years on, eight people share the leeks."
        ),
        "days_ago": 11,
        "picture": "allotment",
        "body": [
            (
                "text",
                (
                    "<p>Ffion kept taking people into the garden at work. The rota said crafts. The sun said "
                    "otherwise. In the end she asked for one day a week off, and rented an "
                    "allotment.</p><h2>Starting small</h2><p>She told her manager first. They agreed what "
                    "she could and could not do. For a year she kept three days of wages and built up the "
                    "gang on Wednesdays.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "I thought I needed ten policies and a logo. I needed insurance, a kettle and one "
                        "person who fancied digging."
                    ),
                    "who": "Ffion, Ffion's Garden Gang",
                },
            ),
            (
                "text",
                (
                    "<h2>What was hard</h2><p>Rain. Invoices. January. Nobody pays you for the evening you "
                    "spend on paperwork. She now puts a little of each session aside for it.</p><h2>What she "
                    "tells others</h2>"
                ),
            ),
            (
                "checklist",
                {
                    "title": "Ffion's five",
                    "items": [
                        "Find someone to talk things over with.",
                        "Write down what you do in one line.",
                        "Start with one morning.",
                        "Keep some wages while you can.",
                        "Have fun, or what is the point?",
                    ],
                },
            ),
        ],
        "cy": STORY_CY,
    },
    {
        "slug": "what-people-could-not-find",
        "title": "What people asked for and could not find",
        "summary": (
            "Last month's searches with no result: evening company, lifts to band practice, a chess partner."
        ),
        "days_ago": 19,
        "picture": "community-noticeboard",
        "body": [
            (
                "text",
                (
                    "<p>When a search finds nobody, we keep the words and forget the person. Then we count. "
                    "Last month 212 searches found nobody nearby.</p><h2>The top five</h2><ol><li>Company in "
                    "the evening</li><li>A lift to band practice or choir</li><li>Someone to play chess "
                    "with</li><li>Help to sell things online</li><li>A swim with a person who likes cold "
                    "water</li></ol>"
                ),
            ),
            (
                "important",
                {
                    "text": (
                        "<p>Could you do one of these? You don't need to have it all worked out. Start with "
                        "the guide called Is this the right move for you?</p>"
                    ),
                },
            ),
            ("text", "<p>The cold water surprised us. Two people in Whitby have already offered.</p>"),
        ],
    },
    {
        "slug": "welsh-pages-are-here",
        "title": "Welsh pages are here",
        "summary": "Press Cymraeg at the top of any page. Menus, forms and emails now come in Welsh.",
        "days_ago": 33,
        "picture": "memory-box-chat",
        "body": [
            (
                "text",
                (
                    "<p>You can now use the whole site in Welsh. Press Cymraeg at the top. You stay on the "
                    "same page, in the other language.</p><p>Guides come over a few at a time, because "
                    "people write them, not machines. If a page is not in Welsh yet, it says so and links to "
                    "the English.</p><h2>Your profile in two languages</h2><p>Do you work in Welsh? Say so "
                    "on your profile, and write it in both languages if you can. Many people need care in "
                    "the language they think in.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "She asked me in Welsh how I slept. I had not been asked that for a year.",
                    "who": "Eirlys, Pen Llŷn",
                },
            ),
            ("important", {"text": "<p>Found a clumsy sentence? Tell us. We like being corrected.</p>"}),
        ],
        "cy": WELSH_PAGES_CY,
    },
    {
        "slug": "evening-company-wanted",
        "title": "Evening company wanted: a gap list from Dudley",
        "summary": (
            "Social workers told us what is missing after six o'clock. There is work here for somebody friendly."
        ),
        "days_ago": 47,
        "picture": "evening-gig",
        "body": [
            (
                "text",
                (
                    "<p>Eleven social workers came to our workshop in Dudley. We asked one thing. What do "
                    "people want that you cannot find? Most answers began with the same word: "
                    "evenings.</p><h2>The gap list</h2><ul><li>Someone to watch the late match with, in a "
                    "pub</li><li>A small group for cooking and a film</li><li>A lift home from choir at "
                    "nine</li><li>Company for an hour at dusk, when dementia makes people restless</li></ul>"
                ),
            ),
            (
                "steps",
                [
                    {"title": "Pick one", "text": "<p>You don't have to fill the whole list.</p>"},
                    {
                        "title": "Talk to us",
                        "text": "<p>We tell you who to meet, and what to sort out first.</p>",
                    },
                    {"title": "Try it", "text": "<p>One evening a week is a fine start.</p>"},
                ],
            ),
            (
                "text",
                "<p>No names were written down at the workshop. The list shows needs, never people.</p>",
            ),
        ],
    },
]
