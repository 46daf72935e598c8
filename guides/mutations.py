"""Welsh changes the first letter of a word after another: taliad, daliad, nhaliad, thaliad."""

# The first letter and what it can become. "g" can also go: gofal, ofal.
CHANGES = {
    "p": ("b", "mh", "ph"),
    "t": ("d", "nh", "th"),
    "c": ("g", "ngh", "ch"),
    "b": ("f", "m"),
    "d": ("dd", "n"),
    "g": ("", "ng"),
    "m": ("f",),
    "ll": ("l",),
    "rh": ("r",),
}
# Letters of two signs that do not change, although their first sign alone would.
FIXED = ("ch", "dd", "ph", "th")
SHORTEST = 5  # shorter ones would be taken for other words


def mutations(form):
    """The ways in which Welsh may write a word or phrase after another word, in small letters."""
    word = form.casefold()
    if len(word) < SHORTEST or form.isupper() or word.startswith(FIXED):
        return []
    first = word[:2] if word[:2] in CHANGES else word[:1]
    return [f"{change}{word[len(first) :]}" for change in CHANGES.get(first, ())]
