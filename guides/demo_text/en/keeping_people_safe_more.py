"""The later parts of the demo guide in English: Keeping people safe."""

PARTS = [
    {
        "slug": "medicines",
        "title": "Medicines: what not to do",
        "summary": "Small favours with tablets can be the biggest risk you take.",
        "body": [
            (
                "text",
                (
                    '<p>"Could you just pop his tablets out?" It takes three seconds. It can also be the most '
                    "dangerous thing you do all week.</p>"
                    "<p>If you are not trained, not insured and it is not in the plan, the answer is no. You can "
                    "say it with a smile.</p>"
                ),
            ),
            (
                "do_dont",
                {
                    "do": [
                        "Ask the family or the nurse who is in charge of the medicines.",
                        "Get the plan in writing: what, when, how much and what to watch for.",
                        "Get trained by someone who is fit to teach it, and renew it.",
                        "Ask your insurer, by email, if you are covered.",
                        "Write down each thing at the time, and sign.",
                    ],
                    "dont": [
                        "Give a medicine that is not in the plan. Not even a headache pill.",
                        "Crush, split or hide a tablet in food.",
                        "Move pills from the pack to a pot or a box.",
                        "Give a dose twice because you are not sure.",
                        "Guess what a label says.",
                        "Change a dose because someone asks you to, even the person's mum.",
                        "Use one person's cream or drops on another.",
                    ],
                },
            ),
            (
                "warning",
                {
                    "text": (
                        "<p>Wrong dose, wrong person, or one missed? Do not wait and see. Call 999 if they are "
                        "ill. If they are not, call a pharmacist or a doctor now. In England, Scotland and Wales you can call 111.</p><p>Then tell the family and write it "
                        "down.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<h2>To remind is not to give</h2>"
                    "<p>\"It's eight o'clock, Joan. Have you had your tablets?\" That is a reminder. Joan knows "
                    "what they are and takes them herself. Many providers are happy to do that much.</p>"
                    "<p>To pick the tablets out, hand them over or watch that they go down is more. It needs the "
                    "plan, the training and the cover. It may also count as part of personal care. Check with "
                    "the regulator in your nation: CQC, CIW, the Care Inspectorate or RQIA.</p>"
                    "<h2>Other jobs to leave to someone trained</h2>"
                    "<p>Feeding tubes, insulin, wounds, catheters, suction and oxygen. Lifting and hoists belong "
                    "on that list too. Ask the nurse who leads on the person's care. Some will train you and "
                    "sign you off for one person. That does not carry over to the next.</p>"
                    "<p>Source on insurance for treatment, medicine and moving people: Tradedirect. The rest is "
                    "common good practice. Check with a pharmacist or a nurse, as we have not checked the rules "
                    "of each nation.</p>"
                ),
            ),
            (
                "important",
                {
                    "text": (
                        '<p>Saying "I don\'t do that" keeps two people safe. Put it on your page, so that nobody '
                        "has to ask.</p>"
                    ),
                },
            ),
        ],
    },
    {
        "slug": "when-something-goes-wrong",
        "title": "When something goes wrong",
        "summary": "The first ten minutes, the first day, and the talk that comes after.",
        "body": [
            (
                "text",
                (
                    "<p>One day, something will go wrong. Someone falls. A purse is gone. You lose your temper, "
                    "or your way. What you do next is what people will recall.</p>"
                ),
            ),
            (
                "steps",
                [
                    {
                        "title": "Make it safe",
                        "text": "<p>Help the person first. Move others away. Turn off what needs to be off.</p>",
                    },
                    {
                        "title": "Get help",
                        "text": "<p>Call 999 if anyone may be in danger. Give first aid if you know how.</p>",
                    },
                    {
                        "title": "Tell",
                        "text": (
                            "<p>Ring the family, or whoever is named in your agreement. Say what happened and "
                            "what you have done.</p>"
                        ),
                    },
                    {
                        "title": "Write it down",
                        "text": "<p>Do it within the hour. What you saw, what you did, who you told and when.</p>",
                    },
                    {
                        "title": "Report it",
                        "text": (
                            "<p>Tell the council if it may be abuse or neglect. Tell your insurer the same day. "
                            "Ask them before you say who was to blame.</p>"
                        ),
                    },
                    {
                        "title": "Look back",
                        "text": "<p>Take it to your supervisor. Change one thing.</p>",
                    },
                ],
            ),
            (
                "text",
                (
                    "<h2>Be honest, and be quick</h2>"
                    '<p>"I left the gate open, and Pickle got out. I am sorry. We found him by the chip shop." '
                    "That is a hard call to make. It gets harder with every hour.</p>"
                    "<p>You can say sorry for what happened. It is kind. If it may lead to a claim, leave the "
                    "question of fault to the insurer.</p>"
                    "<h2>If someone says that you did harm</h2>"
                    "<p>Stop the visits for now. Do not go round to clear it up. Tell your insurer and ring your "
                    "supervisor. Give the council what it asks for.</p><p>It feels awful, and it is fair that someone "
                    "looks. Check that your cover pays for advice at such a time.</p>"
                    "<h2>If you lose facts about people</h2>"
                    "<p>A lost phone or a note left on a bus counts. The ICO has a helpline for small firms. "
                    "Check with it if you have to report the loss, as there may be a short time limit.</p>"
                ),
            ),
            (
                "checklist",
                {
                    "title": "Ready for a bad day",
                    "phase": "first-months",
                    "items": [
                        "The council's safeguarding number is in my phone.",
                        "I know my insurer's claims number.",
                        "I have done first aid, and I know when it runs out.",
                        "Each person has a page that says who to call.",
                        "I have a form or a notebook for things that go wrong.",
                        "I know which supervisor or friend I would ring.",
                    ],
                },
            ),
            (
                "do_dont",
                {
                    "do": [
                        "Keep notes where only you can get at them.",
                        "Let the person have their say in what changes.",
                    ],
                    "dont": [
                        "Put what happened in a group chat.",
                        "Write it up next week, from memory.",
                    ],
                },
            ),
            (
                "quote",
                {
                    "text": (
                        'I rang his mum before I had my shoes back on. She said, "Thank you for telling me '
                        'first." We still go swimming.'
                    ),
                    "who": "Alun, who runs cycling and swims in Cardiff",
                },
            ),
        ],
    },
]
