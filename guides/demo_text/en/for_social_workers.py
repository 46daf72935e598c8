"""Demo guide in English: For social workers: using small providers"""

GUIDE = {
    "slug": "for-social-workers",
    "title": "For social workers: using small providers",
    "summary": (
        "What tiny local services can add to a support plan. How to feel sure about quality and deal with approved lists."
    ),
    "audience": "Social workers, support planners and council staff",
    "group": "social-workers",
    "last_checked": "2026-06-08",
    "checked_by": "Mari Prosser",
    "next_check": "2026-12-07",
    "picture": "matchday",
    "parts": [
        {
            "slug": "what-they-can-add",
            "title": "What they can add to a plan",
            "body": [
                (
                    "text",
                    (
                        "<p>Somewhere near you, a man goes to football with people who would not go"
                        " alone. A woman brings a dog, and someone leaves the house. They may not "
                        "be on your list. You may never have heard of them.</p>"
                        "<p>These are <b>micro-providers</b>: very small services that give care, "
                        "support or activities. Most have five people or fewer. Many are run by "
                        "disabled people.</p>"
                        "<h2>Why look at them</h2><ul>"
                        "<li>They fill gaps that bigger services leave, such as help with a phone "
                        "or care for a pet.</li>"
                        "<li>They can make a personal budget go further.</li>"
                        "<li>They can change the plan on the day.</li>"
                        "<li>The person sees the same face each week.</li>"
                        "<li>They often offer more than care: clubs, courses, and places to "
                        "volunteer or try out work.</li>"
                        "<li>They give you real choices to talk over when you plan support.</li>"
                        "</ul>"
                        "<p>Small things can lead to big change. A Saturday match may bring a "
                        "friend, a bus route and a reason to get up.</p>"
                        "<h2>Why you may not know them</h2>"
                        "<p>Many work below the radar. Council lists and websites can leave them "
                        "out. In some places, their number has gone down. If nobody uses them, they"
                        " close.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Support-plan prompts",
                        "items": [
                            "What did a good day look like before?",
                            "What would they do on a Saturday, if they could?",
                            "Who would they like to do it with?",
                            "What is one thing they want to learn, make or give?",
                            "Would a very small, local service suit them?",
                            "How could they pay, and do they want help with that?",
                            "How will we both know that it is working?",
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            'I asked what she missed. She said, "Losing at dominoes." You will not '
                            "find that in a list of services."
                        ),
                        "who": "Ros, support planner in Sheffield",
                    },
                ),
            ],
        },
        {
            "slug": "quality-without-red-tape",
            "title": "Quality without red tape",
            "summary": "How to be sure enough, without asking a dog walker for a 60-page manual.",
            "body": [
                (
                    "text",
                    (
                        "<p>You have a duty to the people you work with. You want to know that a "
                        "service is safe. That is fair. The question is how to be sure without "
                        "asking a dog walker for a 60-page manual.</p>"
                        "<p>Most new small services do not have to register with a care regulator, "
                        "as they do not give personal care. So there may be no report to read. That"
                        " is not a bad sign. It means that you look in other places.</p>"
                        "<p>Council quality checks were mostly made for care homes, home care and "
                        "day centres. They can be a bad fit for one woman with a sewing machine. So"
                        " ask for what the risk calls for, and no more.</p>"
                        "<h2>Match the check to the risk</h2><ul>"
                        "<li><b>A group in a public place:</b> insurance, and a plan for things "
                        "going wrong.</li>"
                        "<li><b>Alone with a person at home:</b> the right check on their past, "
                        "training, references and someone to talk to.</li>"
                        "<li><b>Lifts, money or medicine:</b> the right cover, skills and clear "
                        "records.</li>"
                        "<li><b>Personal care:</b> ask how the law applies to them, and see the "
                        "regulator's reply.</li></ul>"
                        "<p>Some areas have a <b>Quality Mark</b> for small services. It sets out "
                        "what good looks like, and someone local checks it. Teams tend to trust it "
                        "more when it is run near them. It takes time and money to run well, so ask"
                        " when it was last updated.</p>"
                    ),
                ),
                (
                    "important",
                    {
                        "text": (
                            '<p>Our checks are narrow. "Seen by us" means that we saw a paper on a '
                            'date. "Provider says" means that they told us. We list people. We do '
                            "not inspect or manage their work.</p>"
                        ),
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Ask to see the papers yourself, each time.",
                            "Meet them, and let the person meet them first.",
                            "Allow some risk. A life with none is a very dull plan.",
                        ],
                        "dont": [
                            "Treat our list as proof of good care.",
                            "Ask for a policy that nobody will read.",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "approved-lists",
            "title": "Buying rules and approved lists",
            "summary": "When the council only buys from a list: ways round, over or through.",
            "body": [
                (
                    "text",
                    (
                        "<p>Here is a common wall. The council holds the budget, and only buys from"
                        " a list. To get on the list takes a long form, three years of accounts and"
                        " a strong cup of coffee. A tiny service will not make it.</p>"
                        "<h2>Ways round, over or through</h2><ul>"
                        "<li><b>Direct payment.</b> The person gets the money and buys the support."
                        " Ask if they want one, and what help they would need.</li>"
                        "<li><b>Individual Service Fund.</b> A provider holds the money and spends "
                        "it as the person says.</li>"
                        "<li><b>A mix.</b> Part of the plan goes through the list. Part is paid "
                        "direct.</li>"
                        "<li><b>A one-off buy.</b> Ask if your council can buy outside its list for"
                        " one person.</li>"
                        "<li><b>A lighter list.</b> Ask if yours has a short route for small "
                        "services. If not, ask why.</li></ul>"
                        "<p>Rules differ from council to council. We do not know them all. Ask your"
                        " own finance and legal teams.</p>"
                        "<h2>Who does the planning?</h2>"
                        "<p>Some councils let people use a small, independent service to plan "
                        "support or find it. This is called <b>brokerage</b>. Others keep it in house. Ask where yours stands.</p><p>Some social workers have left to do this "
                        "work. They say that they feel like social workers again, and that they "
                        "answer to the people round them.</p>"
                        "<p>It helps to recall who the buyer is. It is the person's support and the"
                        " person's life. They are the one who commissions it.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Name the block",
                            "text": "<p>Write down which rule stopped you and who owns it.</p>",
                        },
                        {
                            "title": "Show the case",
                            "text": "<p>One person, one result and one cost, side by side.</p>",
                        },
                        {
                            "title": "Ask for a trial",
                            "text": ("<p>Six months and a small sum is easier to agree than a new policy.</p>"),
                        },
                        {
                            "title": "Share what you learn",
                            "text": "<p>Tell your team, even if it did not work.</p>",
                        },
                    ],
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Say what you will find out, and by when.",
                        ],
                        "dont": [
                            'Tell a person "you cannot" if you mean "our list cannot".',
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "recording-outcomes",
            "title": "Recording outcomes",
            "summary": "A light way to note what changed for the person.",
            "body": [
                (
                    "text",
                    (
                        "<p>An <b>outcome</b> is what changed for the person. It is not how many "
                        "hours they got. Small services can be great at change and bad at writing "
                        "it down. You can help.</p>"
                        "<h2>Keep it light</h2>"
                        "<p>Agree one or two things that the person wants. Write them in their own "
                        "words. Then look again after some weeks.</p><ul>"
                        '<li><b>Before:</b> "I do not go out on my own."</li>'
                        '<li><b>After ten weeks:</b> "I got the bus to the pool. I told the driver '
                        'he was late."</li></ul>'
                        "<p>That says more than a score out of five. It is also nice to read.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Start",
                            "text": "<p>Ask what they want to be different. Write one line.</p>",
                        },
                        {
                            "title": "Agree who notes it",
                            "text": (
                                "<p>It could be the person, the family or the provider. It may be a"
                                " photo or a voice note.</p>"
                            ),
                        },
                        {
                            "title": "Look again",
                            "text": ("<p>Meet in six to ten weeks. Ask what has changed, and what has not.</p>"),
                        },
                        {
                            "title": "Use it",
                            "text": (
                                "<p>Put it in the review. Ask if it can be shared, with no name, to"
                                " make the case for more.</p>"
                            ),
                        },
                    ],
                ),
                (
                    "text",
                    (
                        "<h2>Proof helps us all</h2>"
                        "<p>Those who hold the budget need a reason to buy from someone new. A few "
                        "true, short stories with costs can do that. The best voice is the person's"
                        " own, if they want to speak.</p>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Pick things that matter to the person.",
                            "Write down what did not work, too.",
                        ],
                        "dont": [
                            "Ask a tiny service for a monthly report that no one reads.",
                            "Put health facts or full names in a note that will be passed around.",
                        ],
                    },
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>We keep no notes on the people you support, and we never want their"
                            " names. Keep those in your own system.</p>"
                        ),
                    },
                ),
                (
                    "quote",
                    {
                        "text": "The review took five minutes. She had brought a medal.",
                        "who": "Callum, of Byte by Byte in Taunton",
                    },
                ),
            ],
        },
        {
            "slug": "tell-us-about-gaps",
            "title": "Tell us about gaps",
            "summary": "Four lines about what you cannot find may start a new service.",
            "body": [
                (
                    "text",
                    (
                        "<p>You know what people ask for. You also know what you cannot find. Most "
                        "of the time that stays in your head, or in a file.</p>"
                        "<p>Meanwhile, someone down the road would start that very service. They "
                        "just do not know that anyone wants it. Let us fix that.</p>"
                        "<h2>Tell us in four lines</h2><ul>"
                        "<li>What someone wants, such as company at the cinema.</li>"
                        "<li>Roughly where, such as a town.</li>"
                        "<li>When, and how often.</li>"
                        "<li>How they could pay.</li></ul>"
                    ),
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Never send a name, an address or a health condition. We only need "
                            "the kind of help and the area.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h2>Do it as a team</h2>"
                        "<p>Set aside an hour. Put a big sheet on the wall. Ask everyone for three "
                        "things they looked for this year and did not find.</p><p>Group them. Then talk about which plans they would have changed. Teams that do this tend to "
                        "leave with new ideas for plans as well.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Meet the link person",
                            "text": (
                                "<p>Some councils have a co-ordinator for small services. They tell"
                                " teams who is out there, and tell providers what is wanted.</p>"
                            ),
                        },
                        {
                            "title": "Invite a provider",
                            "text": ("<p>Ask one to your team meeting. Give them ten minutes and a biscuit.</p>"),
                        },
                        {
                            "title": "Send us the gaps",
                            "text": (
                                "<p>We share them with people who want to start, once we have "
                                "checked that nobody can be named.</p>"
                            ),
                        },
                        {
                            "title": "Tell us who we missed",
                            "text": (
                                "<p>Do you know a good small service that is not here? Send us its "
                                "name, if they are happy with that.</p>"
                            ),
                        },
                    ],
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Tell people when a gap has been filled.",
                        ],
                        "dont": [
                            "Wait for a perfect list. Three lines today will do.",
                        ],
                    },
                ),
                (
                    "contact",
                    {
                        "name": "Foothold, for social work teams",
                        "phone": "01632 960 117",
                        "email": "hello@example.org",
                        "hours": "Monday to Friday, 9:30am to 4pm",
                    },
                ),
            ],
        },
    ],
}
