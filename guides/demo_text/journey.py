"""The demo journey “From an idea to your first client”: data only.

A task is (what it leads to, English, Welsh, cost in English, cost in Welsh). What it leads to is the path of a page
below the home page, an address, or "" for something to do without a link. ("or", …) comes instead of the one before.
The Welsh is a first draft: see docs/languages.md.
"""

SLUG = "from-an-idea-to-your-first-client"
PICTURE = "steps-path"
TITLE = {"en": "From an idea to your first client", "cy": "O syniad i'ch cleient cyntaf"}
SUMMARY = {
    "en": "Seven steps from a first thought to a first booking. Take your time, and keep what you have now.",
    "cy": "Saith cam o'r syniad cyntaf i'r archeb gyntaf. Cymerwch eich amser, a chadwch yr hyn sydd gennych.",
}
FREE, FREE_CY = "£0", "£0"

STEPS = [
    {
        "title": ("Think", "Meddwl"),
        "text": (
            "Find out if this work is for you, before you give anything up.",
            "Gwelwch a yw'r gwaith hwn i chi, cyn rhoi'r gorau i ddim byd.",
        ),
        "tasks": [
            (
                "guides/is-this-the-right-move",
                "Ask yourself why you want to",
                "Gofynnwch i chi'ch hun pam rydych chi eisiau gwneud hyn",
                FREE,
                FREE_CY,
            ),
            (
                "guides/is-this-the-right-move/what-a-week-is-like",
                "See what a week is like",
                "Gwelwch sut beth yw wythnos",
                "",
                "",
            ),
            (
                "guides/is-it-for-you",
                "Answer the questions in “Is it for you?”",
                "Atebwch y cwestiynau yn “Ai dyma'r peth i chi?”",
                FREE,
                FREE_CY,
            ),
            (
                "guides/going-part-time-first/keep-a-safety-cushion",
                "Work out how much money you need to fall back on",
                "Cyfrifwch faint o arian wrth gefn sydd ei angen arnoch",
                "",
                "",
            ),
        ],
    },
    {
        "title": ("Talk", "Siarad"),
        "text": (
            "Meet people who have done it. Tell those who should know.",
            "Dewch i gwrdd â phobl sydd wedi'i wneud. Dywedwch wrth y rhai a ddylai wybod.",
        ),
        "tasks": [
            (
                "events/micro-provider-meet-up-taunton",
                "Come to a meet-up and ask anything",
                "Dewch i gyfarfod a gofynnwch unrhyw beth",
                "£0",
                "£0",
            ),
            (
                "or",
                "",
                "Ring us and talk it over",
                "Ffoniwch ni i drafod y peth",
                FREE,
                FREE_CY,
            ),
            (
                "guides/going-part-time-first",
                "If you have a job, tell your manager about your idea",
                "Os oes gennych chi swydd, dywedwch wrth eich rheolwr am eich syniad",
                "",
                "",
            ),
            (
                "",
                "Tell the people you live with what may change",
                "Dywedwch wrth y bobl rydych chi'n byw gyda nhw beth allai newid",
                "",
                "",
            ),
        ],
    },
    {
        "title": ("Set up", "Paratoi"),
        "text": (
            "The small jobs that make it a business.",
            "Y tasgau bach sy'n ei wneud yn fusnes.",
        ),
        "tasks": [
            (
                "guides/set-up-properly",
                "Choose: sole trader or company",
                "Dewiswch: unig fasnachwr neu gwmni",
                "",
                "",
            ),
            (
                "guides/set-up-properly/tell-hmrc",
                "Tell HMRC that you work for yourself",
                "Dywedwch wrth CThEF eich bod yn gweithio i chi'ch hun",
                FREE,
                FREE_CY,
            ),
            (
                "guides/set-up-properly/bank-and-records",
                "Open a bank account for the work",
                "Agorwch gyfrif banc ar gyfer y gwaith",
                "often £0",
                "£0 yn aml",
            ),
            (
                "guides/prices-and-getting-paid",
                "Work out your price",
                "Cyfrifwch eich pris",
                "",
                "",
            ),
        ],
    },
    {
        "title": ("Get safe", "Gofalu am ddiogelwch"),
        "text": (
            "Protect the people you help, and yourself.",
            "Diogelwch y bobl rydych chi'n eu helpu, a chi'ch hun.",
        ),
        "tasks": [
            (
                "guides/do-you-need-to-register",
                "Find out if you need to register",
                "Gwelwch a oes angen i chi gofrestru",
                FREE,
                FREE_CY,
            ),
            (
                "guides/insurance",
                "Get insurance",
                "Trefnwch yswiriant",
                "ask for three prices",
                "gofynnwch am dri phris",
            ),
            (
                "guides/keeping-people-safe/dbs",
                "Ask which DBS check you need",
                "Gofynnwch pa wiriad DBS sydd ei angen arnoch",
                "a fee",
                "codir ffi",
            ),
            (
                "events/safeguarding-basics-online",
                "Learn the basics of safeguarding, online",
                "Dysgwch hanfodion diogelu, ar-lein",
                FREE,
                FREE_CY,
            ),
            (
                "or",
                "guides/keeping-people-safe",
                "Read the part on safeguarding",
                "Darllenwch y rhan am ddiogelu",
                FREE,
                FREE_CY,
            ),
        ],
    },
    {
        "title": ("Write it down", "Ysgrifennu'r cyfan"),
        "join": "and",
        "text": (
            "Short policies in your own words. They need not be perfect.",
            "Polisïau byr yn eich geiriau eich hun. Does dim rhaid iddyn nhw fod yn berffaith.",
        ),
        "tasks": [
            (
                "guides/good-policies",
                "Start with the five policies you need",
                "Dechreuwch gyda'r pum polisi sydd eu hangen arnoch",
                FREE,
                FREE_CY,
            ),
            (
                "guides/good-policies/do-not-wait-for-perfect",
                "See what can wait",
                "Gwelwch beth all aros",
                "",
                "",
            ),
        ],
    },
    {
        "title": ("Tell people", "Dweud wrth bobl"),
        "text": (
            "Say what your thing is, so that the right people find you.",
            "Dywedwch beth yw eich peth chi, fel bod y bobl iawn yn dod o hyd i chi.",
        ),
        "tasks": [
            (
                "guides/being-found",
                "Find your thing",
                "Dewch o hyd i'ch peth chi",
                "",
                "",
            ),
            (
                "find-support",
                "Look at pages of people who do this already",
                "Edrychwch ar dudalennau pobl sy'n gwneud hyn yn barod",
                "",
                "",
            ),
            (
                "/account/",
                "Make your own page here",
                "Gwnewch eich tudalen eich hun yma",
                FREE,
                FREE_CY,
            ),
            (
                "guides/being-found/how-you-look-online",
                "Check how you look online",
                "Gwiriwch sut rydych chi'n edrych ar-lein",
                "",
                "",
            ),
        ],
    },
    {
        "title": ("Start", "Dechrau"),
        "text": (
            "One person, one agreement, one good first day.",
            "Un person, un cytundeb, un diwrnod cyntaf da.",
        ),
        "tasks": [
            (
                "guides/choosing-someone/questions-to-ask",
                "Read the questions families will ask you",
                "Darllenwch y cwestiynau y bydd teuluoedd yn eu gofyn i chi",
                "",
                "",
            ),
            (
                "",
                "Meet your first client and agree it on paper",
                "Cwrdd â'ch cleient cyntaf a chytuno ar bapur",
                "",
                "",
            ),
            (
                "guides/prices-and-getting-paid/sending-bills",
                "Send your first bill",
                "Anfonwch eich bil cyntaf",
                "",
                "",
            ),
        ],
    },
    {
        "title": ("Keep going", "Dal ati"),
        "text": (
            "Look after the work, and after yourself.",
            "Gofalwch am y gwaith, ac amdanoch chi'ch hun.",
        ),
        "tasks": [
            (
                "guides/support-for-you",
                "Find a supervisor",
                "Dewch o hyd i oruchwyliwr",
                "some are free",
                "mae rhai am ddim",
            ),
            (
                "guides/support-for-you/peer-groups",
                "Meet others who do the same work",
                "Dewch i gwrdd ag eraill sy'n gwneud yr un gwaith",
                "",
                "",
            ),
            (
                "guides/going-part-time-first/give-yourself-a-year",
                "Look back after three months, and give yourself a year",
                "Edrychwch yn ôl ar ôl tri mis, a rhowch flwyddyn i chi'ch hun",
                "",
                "",
            ),
        ],
    },
]
