"""The pictures that come with the site: Lucide icons, drawn large on a tinted tile (static/guides/easy-read.svg).

A page stores the name on the left; a name must stay when its drawing changes. frontend/icons.mjs makes the file.
"""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

# Group: (tint of its tiles, {name: (drawing in the file, label for editors)}).
GROUPS = {
    _("People"): (
        "plum",
        {
            "person": ("user-round", _("One person")),
            "people": ("users-round", _("Several people")),
            "talk": ("messages-square", _("Talking")),
            "listen": ("ear", _("Listening")),
            "help": ("hand-helping", _("A hand that helps")),
            "care": ("hand-heart", _("Being kind")),
            "agree": ("handshake", _("Two people agree")),
            "happy": ("smile", _("Happy")),
            "unhappy": ("frown", _("Not happy")),
        },
    ),
    _("Care and health"): (
        "leaf",
        {
            "wash": ("shower-head", _("Washing")),
            "dress": ("shirt", _("Getting dressed")),
            "eat": ("utensils", _("Eating")),
            "drink": ("cup-soda", _("A drink")),
            "toilet": ("toilet", _("The toilet")),
            "medicine": ("pill", _("Medicine")),
            "health": ("stethoscope", _("Doctor or nurse")),
            "sleep": ("bed", _("Bed")),
        },
    ),
    _("Safety"): (
        "coral",
        {
            "safe": ("shield-check", _("Safe")),
            "careful": ("triangle-alert", _("Be careful")),
            "emergency": ("siren", _("Emergency")),
            "stop": ("octagon-x", _("Stop")),
            "private": ("lock", _("Private")),
            "look": ("eye", _("Looking")),
        },
    ),
    _("Money"): (
        "butter",
        {
            "money": ("banknote", _("Money")),
            "savings": ("piggy-bank", _("Savings")),
            "wallet": ("wallet", _("Wallet")),
            "card": ("credit-card", _("Bank card")),
            "bill": ("receipt-text", _("A bill")),
            "sums": ("calculator", _("Working out a price")),
        },
    ),
    _("Papers and rules"): (
        "sky",
        {
            "form": ("file-text", _("A form or letter")),
            "list": ("clipboard-list", _("A list")),
            "checked": ("clipboard-check", _("A list with ticks")),
            "id-card": ("id-card", _("A card with a photo")),
            "write": ("pen-line", _("Writing")),
            "law": ("scale", _("The law")),
            "council": ("landmark", _("The council")),
            "book": ("book-open", _("Reading")),
        },
    ),
    _("Finding and asking"): (
        "teal",
        {
            "search": ("search", _("Looking for something")),
            "question": ("circle-question-mark", _("A question")),
            "idea": ("lightbulb", _("An idea")),
            "choose": ("signpost", _("Choosing a way")),
            "yes": ("thumbs-up", _("Good")),
            "phone": ("phone", pgettext_lazy("picture", "Phone")),
            "computer": ("laptop", _("Computer")),
            "post": ("mail", _("A letter or email")),
            "calendar": ("calendar-days", _("A date")),
            "clock": ("clock", _("Time")),
            "place": ("map-pin", _("A place")),
        },
    ),
    _("Everyday life"): (
        "leaf",
        {
            "home": ("house", pgettext_lazy("picture", "Home")),
            "dog": ("dog", _("A dog")),
            "sport": ("volleyball", _("Sport")),
            "music": ("music", _("Music")),
            "garden": ("sprout", _("Garden")),
            "cook": ("chef-hat", _("Cooking")),
            "coffee": ("coffee", _("Coffee or tea")),
            "bus": ("bus", _("Bus")),
            "car": ("car", _("Car")),
            "work": ("briefcase", _("Work")),
            "learn": ("graduation-cap", _("Learning")),
        },
    ),
}

# A small sign in the corner of a picture: {name: (drawing, label)}.
MARKS = {
    "yes": ("check", pgettext_lazy("sign on a picture", "Tick: yes")),
    "no": ("x", pgettext_lazy("sign on a picture", "Cross: no")),
    "maybe": ("circle-question-mark", pgettext_lazy("sign on a picture", "Question mark: it depends")),
}


def picture_choices():
    """The pictures by group, for an editor to choose from. A callable, so that a new one needs no migration."""
    return [
        (group, [(name, label) for name, (_drawing, label) in pictures.items()])
        for group, (_tint, pictures) in GROUPS.items()
    ]


def mark_choices():
    """The signs that can stand on a picture."""
    return [(name, label) for name, (_drawing, label) in MARKS.items()]


def drawing_of(name):
    """(drawing, tint) of a picture; None for a name that is not known, which is then not drawn."""
    return next(
        ((pictures[name][0], tint) for tint, pictures in GROUPS.values() if name in pictures),
        None,
    )


def drawings():
    """Every drawing that the file must hold."""
    shown = {drawing for _tint, pictures in GROUPS.values() for drawing, _label in pictures.values()}
    return shown | {drawing for drawing, _label in MARKS.values()}
