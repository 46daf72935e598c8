"""Demo Easy Read pages in English."""

REGISTER = {
    "slug": "do-you-need-to-register",
    "twin_of": "guides/do-you-need-to-register",
    "picture": "form",
    "title": "Do you need to register?",
    "summary": "Some people who give care must be on a list. Find out who to ask.",
    "sections": [
        ("form", "maybe", "What this page is about", [
            "Some kinds of care have rules.",
            "You may have to <b>register</b>.",
            "To register means to go on an official list.",
            "Many small services do not need to.",
        ]),
        ("wash", "", "Personal care", [
            "The rules are about <b>personal care</b>.",
            "This means help with things like:",
            ["washing", "getting dressed", "eating, drinking or using the toilet"],
        ]),
        ("dog", "", "Other kinds of help", [
            "Some help is not personal care.",
            ["walking a dog", "going to a match", "learning to use a phone", "cleaning or shopping"],
        ]),
        ("dress", "maybe", "Be careful", [
            "Your work may change.",
            "You may go swimming with someone.",
            "Then they need help to get dressed.",
            "That could be personal care.",
            "Ask before you say yes.",
        ]),
        ("law", "", "It is the law", [
            "Do the rules say you must register?",
            "Then do it before you start.",
            "If you do not, you may break the law.",
        ]),
        ("place", "", "Where you work", [
            "The rules are not the same everywhere.",
            "England and Wales each have their own.",
            "Scotland and Northern Ireland do too.",
            "Look at the place where you give the help.",
        ]),
        ("look", "", "Who to ask", [
            "Each place has a <b>regulator</b>.",
            "A regulator checks that care is safe.",
            ["England: the Care Quality Commission", "Wales: Care Inspectorate Wales",
             "Scotland: the Care Inspectorate"],
        ]),
        ("look", "", "In Northern Ireland", [
            "The regulator in Northern Ireland has a long name.",
            "It is the Regulation and Quality Improvement Authority.",
        ]),
        ("phone", "", "What to tell them", [
            "Tell them:",
            ["what you will do", "where you will do it", "who tells you what to do", "if you work alone"],
        ]),
        ("post", "yes", "Keep the answer", [
            "Ask them to write to you.",
            "Keep the letter or email.",
            "Write the date on it.",
            "Ask again when your work changes.",
        ]),
    ],
}  # fmt: skip

SAFE = {
    "slug": "keeping-people-safe",
    "twin_of": "guides/keeping-people-safe",
    "picture": "safe",
    "title": "Keeping people safe",
    "summary": "Everyone has the right to be safe. You can help.",
    "sections": [
        ("safe", "", "What safe means", [
            "Everyone has the right to be safe.",
            "Keeping people safe is called <b>safeguarding</b>.",
            "It is part of your work.",
        ]),
        ("stop", "", "What abuse is", [
            "<b>Abuse</b> is when someone hurts you or treats you badly.",
            "It is always wrong.",
            "It can happen anywhere.",
            "Anyone can do it.",
        ]),
        ("unhappy", "", "What you may see", [
            "Something may be wrong when a person:",
            ["is scared", "has marks they cannot explain", "has lost money", "stops seeing people"],
        ]),
        ("listen", "", "When someone tells you", [
            "Listen, and stay calm.",
            "Believe what they say.",
            "Do not promise to keep it a secret.",
            "Say that you will get help.",
        ]),
        ("emergency", "", "When there is danger now", [
            "Is someone in danger now?",
            "Phone 999.",
            "Ask for the police or an ambulance.",
        ]),
        ("council", "", "When it is not an emergency", [
            "Phone the council where the person lives.",
            "Ask for the adult safeguarding team.",
            "Do it the same day.",
        ]),
        ("write", "", "Write it down", [
            "Write what you saw and heard.",
            "Use the person's own words.",
            "Write the date and the time.",
            "Keep it private.",
        ]),
        ("id-card", "yes", "Checks on you", [
            "In England and Wales, people may ask for a <b>DBS check</b>.",
            "It looks at your police record.",
            "DBS means Disclosure and Barring Service.",
            "Scotland and Northern Ireland have other checks.",
        ]),
        ("clock", "", "When you work alone", [
            "Tell someone where you are going.",
            "Tell them when you will be back.",
            "Take a phone with you.",
            "Leave if you do not feel safe.",
        ]),
        ("medicine", "no", "Medicine", [
            "Do not give medicine without training.",
            "Do not give it without a written plan.",
            "Not sure? Ask a <b>pharmacist</b>.",
            "That is a person who knows about medicine.",
        ]),
    ],
}  # fmt: skip

PRICES = {
    "slug": "prices-and-getting-paid",
    "twin_of": "guides/prices-and-getting-paid",
    "picture": "money",
    "title": "Prices and getting paid",
    "summary": "How to set your price. How people can pay you.",
    "sections": [
        ("money", "", "Your price", [
            "Your work has a value.",
            "You need money to live on.",
            "So ask for a fair price.",
        ]),
        ("sums", "", "What your work costs", [
            "Your work costs you money too.",
            "You may pay for:",
            ["<b>insurance</b>, which pays when something goes wrong", "petrol or bus fares", "training"],
        ]),
        ("clock", "", "Hours that no one pays for", [
            "You travel.",
            "You write bills.",
            "You have holidays.",
            "No one pays you for these hours.",
            "So your price must cover them.",
        ]),
        ("wallet", "", "Their own money", [
            "Some people pay you with their own money.",
            "Some get help from their family.",
        ]),
        ("council", "", "Money from the council", [
            "Some people get money from the council.",
            "One kind is called a <b>direct payment</b>.",
            "The person uses it to pay for support.",
            "The council has rules about it.",
            "Ask what they are.",
        ]),
        ("question", "", "Ask at the start", [
            "Before you start, ask:",
            ["Who will pay me?", "How will they pay me?", "When will they pay me?"],
        ]),
        ("bill", "", "Your bill", [
            "A <b>bill</b> says what someone has to pay.",
            "Put on it:",
            ["your name", "what you did, and when", "the price, and how to pay"],
        ]),
        ("private", "", "Keep it private", [
            "Other people may see your bill.",
            "So do not write about health on it.",
            "Keep bills in a safe place.",
        ]),
        ("card", "no", "Bank cards", [
            "Do not keep anyone's bank card.",
            "Do not ask for their PIN.",
            "A <b>PIN</b> is the secret number for a card.",
        ]),
        ("calendar", "no", "When plans change", [
            "Someone may be ill.",
            "Do they still have to pay?",
            "Agree on this before you start.",
            "Write it down.",
            "Be fair to everyone.",
        ]),
        ("post", "", "When someone pays late", [
            "Has someone not paid you?",
            "Phone them, and be kind.",
            "Most people just forgot.",
        ]),
        ("savings", "", "Tax", [
            "You may have to pay <b>tax</b>.",
            "Tax is money that goes to the government.",
            "Put some money away for it.",
            "Ask the tax office what you have to do.",
        ]),
    ],
}  # fmt: skip

CHOOSING = {
    "slug": "choosing-someone",
    "twin_of": "guides/choosing-someone",
    "picture": "choose",
    "title": "Choosing someone to help you",
    "summary": "How to find the right person. It is your choice.",
    "sections": [
        ("choose", "yes", "You choose", [
            "People can help you choose.",
            "But it is your life.",
            "You can say yes or no.",
            "You can change your mind.",
        ]),
        ("happy", "", "What do you want?", [
            "Think of a good week.",
            "What do you love to do?",
            "What do you miss?",
            "What do you want to try?",
        ]),
        ("sport", "", "Ideas", [
            "Some people get help to:",
            ["go to a match", "cook, or grow things", "walk a dog", "use a phone"],
        ]),
        ("search", "", "Look", [
            "Look at the people on our website.",
            "Choose two or three.",
            "You can print their pages.",
            "You can ask someone to look with you.",
        ]),
        ("coffee", "", "Meet", [
            "Meet the person first.",
            "You could go to a café.",
            "Take someone with you.",
            "How does it feel?",
        ]),
        ("question", "", "Ask", [
            "You can ask what you like.",
            ["Have you done this before?", "What does it cost?", "What happens when you are ill?"],
        ]),
        ("id-card", "", "Checks", [
            "Ask to see their checks.",
            "Ask to see their <b>insurance</b>.",
            "Insurance pays when something goes wrong.",
        ]),
        ("write", "", "Write it down", [
            "Write down what you agree:",
            ["what they will do", "when they will come", "what it costs"],
            "Keep a copy.",
        ]),
        ("wallet", "", "Paying", [
            "You can use your own money.",
            "Or you may get money from the council.",
            "Ask the council about a <b>direct payment</b>.",
            "That is money for you to buy support with.",
        ]),
        ("card", "no", "Keep your money safe", [
            "Do not give anyone your bank card.",
            "Do not tell anyone your <b>PIN</b>.",
            "Your PIN is the secret number for your card.",
            "Do not pay a lot before you start.",
        ]),
        ("unhappy", "", "When it goes wrong", [
            "Are you not happy?",
            "Say so.",
            "You can ask someone you trust to help.",
            "You can choose someone else.",
        ]),
        ("emergency", "", "When you do not feel safe", [
            "Are you in danger? Phone 999.",
            "At other times, phone your council.",
            "Ask for the adult <b>safeguarding</b> team.",
            "Safeguarding means keeping people safe.",
        ]),
    ],
}  # fmt: skip

FINDING = {
    "slug": "finding-support",
    "twin_of": "find-support",
    "picture": "search",
    "title": "Finding support",
    "summary": "How to find a person near you who can help.",
    "sections": [
        ("people", "", "Small services", [
            "Some people work for themselves.",
            "They help people who live near them.",
            "We call them <b>providers</b>.",
            "Most providers are just one person.",
        ]),
        ("garden", "", "What they do", [
            "They can help you with:",
            ["your home and garden", "going out", "sport, music and art", "phones and computers"],
        ]),
        ("computer", "", "Look on our website", [
            "Our website has a list of providers.",
            "You can look by place.",
            "You can look by what you want to do.",
            "You can ask someone to look with you.",
        ]),
        ("phone", "", "Phone us", [
            "You can phone us too.",
            "Tell us where you live.",
            "Tell us what you want to do.",
            "We can tell you who is on our list.",
        ]),
        ("list", "", "What we do", [
            "We list people.",
            "We do not check how they work.",
            "We do not say who is best.",
            "You choose.",
        ]),
        ("checked", "", "Seen by us", [
            "A page may say “Seen by us”.",
            "It means that we saw a paper.",
            "It may be an insurance paper.",
            "It does not mean that the person is right for you.",
        ]),
        ("talk", "", "Get in touch", [
            "Did you find someone?",
            "Phone them, or send a message.",
            "Ask what you want to know.",
            "Meet them before you say yes.",
        ]),
        ("idea", "", "When you find no one", [
            "Did you find no one?",
            "Tell us what you want to do.",
            "Someone may start to do it.",
        ]),
    ],
}  # fmt: skip

PAGES = [FINDING, CHOOSING, REGISTER, SAFE, PRICES]
