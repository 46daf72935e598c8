"""Text of the demo home page and of the plain pages: data only.

``HOME[language]`` fills the home page. A door's ``target`` says where it leads: "start" (the guides),
"support" (find support), "social-worker" (the guide for social workers) or "provider" (your account).
``STANDARD_PAGES`` is a list of pages: slug, and for each language its title, summary and body.
"""

from home.demo_pages import STANDARD_PAGES

__all__ = ["HOME", "STANDARD_PAGES"]

HOME = {
    "en": {
        "title": "Foothold",
        "summary": "Find small local services for good days, or start one of your own. Guides, people, events and news.",
        "promise": "Small local help for a bigger life",
        "lead": "Find people near you who help with the things that make a good week, or become one of them.",
        "search_label": "What would make a good week?",
        "search_hint": "For example: football, dog walking, help with a phone",
        "doors": [
            {
                "icon": "sprout",
                "title": "I want to start",
                "text": "Find out if this work is for you, and what to do first.",
                "target": "start",
            },
            {
                "icon": "search",
                "title": "I'm looking for support",
                "text": "See who is near you, what they do and what it costs.",
                "target": "support",
            },
            {
                "icon": "users",
                "title": "I'm a social worker",
                "text": "Find small services for a support plan, and see what was checked.",
                "target": "social-worker",
            },
            {
                "icon": "briefcase",
                "title": "I run a small service",
                "text": "Keep your page up to date, book training and meet your peers.",
                "target": "provider",
            },
        ],
        "headings": {
            "ideas": "Ideas near you",
            "events": "Next events",
            "steps": "From idea to first client",
            "news": "Latest news",
            "phone": "Would you rather talk?",
        },
        "steps": {
            "text": "Seven steps, at your own speed. Nobody is timing you.",
            "items": ["Think", "Talk", "Set up", "Get safe", "Tell people", "Start", "Keep going"],
        },
        "phone": {
            "text": "A person will answer. The kettle may be on.",
            "hours": "Monday to Friday, 9:30am to 4pm",
        },
    },
    "cy": {
        "title": "Foothold",
        "summary": "Dewch o hyd i wasanaethau bach lleol, neu dechreuwch un eich hun. Canllawiau, pobl, digwyddiadau a newyddion.",
        "promise": "Cymorth bach lleol at fywyd llawnach",
        "lead": "Dewch o hyd i bobl yn eich ardal sy'n helpu gyda'r pethau sy'n gwneud wythnos dda, neu dewch yn un ohonyn nhw.",
        "search_label": "Beth fyddai'n gwneud wythnos dda?",
        "search_hint": "Er enghraifft: pêl-droed, cerdded y ci, help gyda ffôn",
        "doors": [
            {
                "icon": "sprout",
                "title": "Rydw i eisiau dechrau",
                "text": "Gwelwch a yw'r gwaith hwn i chi, a beth i'w wneud gyntaf.",
                "target": "start",
            },
            {
                "icon": "search",
                "title": "Rydw i'n chwilio am gymorth",
                "text": "Gwelwch pwy sydd yn eich ardal, beth maen nhw'n ei wneud a faint mae'n ei gostio.",
                "target": "support",
            },
            {
                "icon": "users",
                "title": "Gweithiwr cymdeithasol ydw i",
                "text": "Dewch o hyd i wasanaethau bach at gynllun cymorth, a gwelwch beth gafodd ei wirio.",
                "target": "social-worker",
            },
            {
                "icon": "briefcase",
                "title": "Rydw i'n rhedeg gwasanaeth bach",
                "text": "Cadwch eich tudalen yn gyfoes, archebwch hyfforddiant a dewch i adnabod eich cyfoedion.",
                "target": "provider",
            },
        ],
        "headings": {
            "ideas": "Syniadau yn eich ardal",
            "events": "Y digwyddiadau nesaf",
            "steps": "O'r syniad i'r cleient cyntaf",
            "news": "Y newyddion diweddaraf",
            "phone": "A fyddai'n well gennych siarad?",
        },
        "steps": {
            "text": "Saith cam, yn eich amser eich hun. Does neb yn eich amseru.",
            "items": [
                "Meddwl",
                "Siarad",
                "Paratoi",
                "Gofalu am ddiogelwch",
                "Dweud wrth bobl",
                "Dechrau",
                "Dal ati",
            ],
        },
        "phone": {
            "text": "Person fydd yn ateb. Efallai y bydd y tegell ymlaen.",
            "hours": "Dydd Llun i ddydd Gwener, 9:30am i 4pm",
        },
    },
}
