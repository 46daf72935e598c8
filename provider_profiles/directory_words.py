"""The words of a search: which texts they are found in, staff's words that mean the same, and slips in spelling.

A text is kept folded, as words with one space between them, and looked up in the database's full-text index
(listing_words.py). A word is looked for from its beginning: "gard" finds gardening. Suggestions for a slip come
from words that staff keep (labels, places, words that mean the same), never from what providers wrote: no name of
a person is ever offered.
"""

from dataclasses import dataclass
from difflib import get_close_matches

from core.places import key_of
from core.search.words import COMMON

MOST_WORDS = 8
SHORTEST_TO_CORRECT = 4


def searchable(text):
    """A text as it is searched: letters and digits only, no accents, one space between words."""
    return key_of(text.replace("_", " "))


@dataclass(frozen=True)
class Wanted:
    """One word or phrase of a search, all of whose words have to be there, and phrases that would do as well."""

    phrase: tuple
    others: tuple = ()


class Vocabulary:
    """Staff's words: those that mean the same, and all that a slip is put right from."""

    def __init__(self, synonyms, words_of_staff):
        self.groups = [[searchable(phrase) for phrase in synonym.phrases] for synonym in synonyms]
        self.of_phrase = {}
        for number, group in enumerate(self.groups):
            for phrase in group:
                self.of_phrase.setdefault(phrase, set()).add(number)
        self._words_of_staff = words_of_staff

    def wanted(self, typed):
        """[Wanted, …] for what was typed. The longest phrase that staff know is taken as one."""
        words = searchable(typed).split()[:MOST_WORDS]
        words = [word for word in words if word not in COMMON] or words
        found = []
        while words:
            length = next((n for n in range(len(words), 0, -1) if " ".join(words[:n]) in self.of_phrase), 1)
            phrase, words = words[:length], words[length:]
            found.append(Wanted(tuple(phrase), self._others(" ".join(phrase))))
        return found

    def _others(self, phrase):
        numbers = sorted(self.of_phrase.get(phrase, ()))
        return tuple(
            dict.fromkeys(other for n in numbers for other in self.groups[n] if other and other != phrase)
        )

    def put_right(self, typed):
        """What was probably meant, or "" when no word looks like a slip."""
        words = key_of(typed).split()[:MOST_WORDS]
        known = {word for text in self._words_of_staff for word in key_of(text).split()}
        known |= {word for phrase in self.of_phrase for word in phrase.split()}
        known = {word for word in known if len(word) >= SHORTEST_TO_CORRECT}
        right = [self._one_put_right(word, known) for word in words]
        return " ".join(right) if right != words else ""

    @staticmethod
    def _one_put_right(word, known):
        if len(word) < SHORTEST_TO_CORRECT or any(other.startswith(word) for other in known):
            return word
        close = get_close_matches(word, sorted(known), n=1, cutoff=0.8)
        return close[0] if close else word
