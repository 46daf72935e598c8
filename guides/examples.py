"""Guides to start from: headings that ask what a reader asks, and blocks that are true for most guides.

Plain data in each language of the site. Nothing here is a placeholder: what an editor leaves in may
be read, and what they delete leaves no gap. A part is (title, blocks); blocks are as `core.demo.body` takes them.
"""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Example:
    """One example. `parts` by language; the first is the guide itself, whose title the editor gives."""

    key: str
    label: str
    description: str
    icon: str
    group: str
    parts: dict


def headings(*titles):
    """A block of text with these headings, each with room for its paragraph."""
    return ("text", "".join(f"<h2>{title}</h2><p></p>" for title in titles))


EXAMPLES = (
    Example(
        "parts",
        _("A guide in parts"),
        _("For a question with several sides. Four short parts, one after the other."),
        "doc-full",
        "thinking",
        {
            "en": [
                ("The short answer", [headings("What is it?", "Who is it for?", "What can you do today?")]),
                ("What to do first", [headings("Before you begin", "The first week", "If you get stuck")]),
                ("What it costs", [headings("What you pay", "What you may get back", "Where to check the price")]),
                ("Who can help", [headings("People to ask", "What to have ready when you ring")]),
            ],
            "cy": [
                ("Yr ateb byr", [headings("Beth ydyw?", "I bwy mae hyn?", "Beth allwch chi ei wneud heddiw?")]),
                ("Beth i'w wneud gyntaf", [headings("Cyn dechrau", "Yr wythnos gyntaf", "Os ewch yn sownd")]),
                ("Faint mae'n ei gostio", [headings("Beth rydych yn ei dalu", "Ble i weld y pris")]),
                ("Pwy all helpu", [headings("Pobl i'w holi", "Beth i'w gael wrth law cyn ffonio")]),
            ],
        },
    ),
    Example(
        "short",
        _("A short guide on one page"),
        _("For one clear question. It takes two minutes to read."),
        "doc-empty",
        "ready",
        {
            "en": [("", [headings("The short answer", "What to do", "What it costs", "Who can help")])],
            "cy": [("", [headings("Yr ateb byr", "Beth i'w wneud", "Faint mae'n ei gostio", "Pwy all helpu")])],
        },
    ),
    Example(
        "checklist",
        _("A guide with a checklist"),
        _("For things to get done. Readers tick them off, on the page or on paper."),
        "tasks",
        "ready",
        {
            "en": [
                (
                    "",
                    [
                        headings("Why it matters", "How long it takes"),
                        (
                            "checklist",
                            {
                                "title": "Before you start",
                                "phase": "before",
                                "items": [
                                    "Read this guide to the end",
                                    "Write down what you do not know yet",
                                    "Ask one person who has done it",
                                    "Put a date in your diary",
                                ],
                            },
                        ),
                        headings("When something is not done yet", "What comes next"),
                    ],
                )
            ],
            "cy": [
                (
                    "",
                    [
                        headings("Pam mae'n bwysig", "Faint o amser mae'n ei gymryd"),
                        (
                            "checklist",
                            {
                                "title": "Cyn dechrau",
                                "phase": "before",
                                "items": [
                                    "Darllenwch y canllaw hwn i'r diwedd",
                                    "Nodwch beth nad ydych yn ei wybod eto",
                                    "Holwch un person sydd wedi gwneud hyn",
                                    "Rhowch ddyddiad yn eich dyddiadur",
                                ],
                            },
                        ),
                        headings("Os oes rhywbeth heb ei wneud eto", "Beth sy'n dod nesaf"),
                    ],
                )
            ],
        },
    ),
    Example(
        "families",
        _("A guide for families"),
        _("For people who look for somebody. With questions to ask and what to watch for."),
        "group",
        "families",
        {
            "en": [
                (
                    "",
                    [
                        headings("What a good day can look like", "How to find somebody"),
                        (
                            "checklist",
                            {
                                "title": "Questions to ask",
                                "items": [
                                    "What do you like to do with people?",
                                    "What do you charge, and what is in the price?",
                                    "What happens when you are ill?",
                                    "Whom do we ring when something is not right?",
                                ],
                            },
                        ),
                        (
                            "do_dont",
                            {
                                "do": ["Meet before you decide.", "Let the person choose, not only the family."],
                                "dont": ["Pay for many weeks at once.", "Sign anything on the first visit."],
                            },
                        ),
                        headings("When it does not work"),
                    ],
                )
            ],
            "cy": [
                (
                    "",
                    [
                        headings("Sut gall diwrnod da edrych", "Sut i ddod o hyd i rywun"),
                        (
                            "checklist",
                            {
                                "title": "Cwestiynau i'w gofyn",
                                "items": [
                                    "Beth ydych chi'n hoffi ei wneud gyda phobl?",
                                    "Faint ydych chi'n ei godi, a beth sydd yn y pris?",
                                    "Beth sy'n digwydd pan fyddwch yn sâl?",
                                    "Pwy rydym yn ei ffonio os nad yw rhywbeth yn iawn?",
                                ],
                            },
                        ),
                        (
                            "do_dont",
                            {
                                "do": ["Cwrdd cyn penderfynu.", "Gadael i'r person ddewis, nid y teulu yn unig."],
                                "dont": ["Talu am lawer o wythnosau ar unwaith.", "Llofnodi dim y tro cyntaf."],
                            },
                        ),
                        headings("Pan nad yw'n gweithio"),
                    ],
                )
            ],
        },
    ),
)
