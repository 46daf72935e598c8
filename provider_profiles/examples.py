"""A good answer for each step, from invented people. Shown above the questions of the step."""

from django.utils.translation import gettext_lazy as _

NAME = _("Denise writes: “Dog walks that you come along on, rain or shine.” Her page is called Paws Awhile.")
HELP = _(
    "Denise ticks Pets, and Out and about. It can lead to: see friends, be outdoors. She leaves the rest out: a "
    "short list is read."
)
WHERE = _(
    "Denise works from Bridgwater and goes up to 10 miles. She writes: “Tuesdays to Fridays, 10am to 4pm. Not in "
    "the school holidays.”"
)
ACCESS = _(
    "Meena has a pottery shed. Way in without steps: yes. Accessible toilet: partly. She writes: “The toilet has "
    "a rail, but a big wheelchair cannot turn.”"
)
PRICE = _("Denise writes: £14 a walk. “The walk is an hour. Treats and driving to you are included.”")
CONTACT = _("Denise gives a phone number she only uses for work, and likes a text message best.")
ABOUT = _(
    "Denise writes: “I come at ten. We have a cup of tea, then you choose the way. We are back by half past "
    "eleven, muddy.”"
)
WORDS = _(
    "Mair writes both herself. She does not go word by word: in each language she says it as she would to a "
    "neighbour."
)
