"""The order of words in English and in Welsh, whose alphabet has letters of two signs."""

import unicodedata

# Letters of the Welsh alphabet that are written with two signs.
WELSH_PAIRS = ("ch", "dd", "ff", "ng", "ll", "ph", "rh", "th")
ENGLISH = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
# K, Q, V, X and Z stand in borrowed words only.
_WELSH = "A B C Ch D Dd E F Ff G Ng H I J K L Ll M N O P Ph Q R Rh S T Th U V W X Y Z"
WELSH = tuple(_WELSH.split())
NUMBERS = "0–9"


def fold(text):
    """Lower case without accents, so that "ty" finds "tŷ"."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()


def sort_name(name, language):
    """What a name sorts by: in Welsh, "ll" is a letter of its own that comes after "l".

    Plain letters only, so that every database sorts it the same way.
    """
    folded = "".join(sign for sign in fold(name) if sign.isalnum() or sign == " ").strip()
    if language == "cy":
        for pair in WELSH_PAIRS:
            # "ng" stands after "g" in the Welsh alphabet; the others after their first sign.
            first = "g" if pair == "ng" else pair[0]
            folded = folded.replace(pair, f"{first}zz")
    return folded[:255]


def letters(language):
    """The letters under which a list from A to Z stands in a language, in order."""
    return WELSH if language == "cy" else ENGLISH


def letter_of(name, language):
    """The letter under which a name stands: "Ll" for "llais" in Welsh, `NUMBERS` without a letter."""
    folded = "".join(sign for sign in fold(name) if sign.isalnum())
    if language == "cy" and folded[:2] in WELSH_PAIRS:
        return folded[:2].capitalize()
    first = folded[:1].upper()
    return first if first in letters(language) else NUMBERS
