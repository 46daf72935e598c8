"""What may not be written anywhere: what stands in a certificate. And how numbers of registers look.

A criminal record check is shown by its level alone. Its number and its result, "nothing found" too, are data on
criminal offences: who writes them is told why they cannot stay.
"""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from .models.choices import Regulator

# Twelve digits, in groups or not. Not a phone number of ours written with its country code.
CERTIFICATE_NUMBER = re.compile(r"(?<![\d+])(?!44)(?:\d[ -]?){11}\d(?![ -]?\d)")
# In a short note about a check these words can only be about its result.
RESULT_WORDS = re.compile(
    r"\b(cautions?|cautioned|convict(ions?|ed)|reprimands?|offen[cs]es?|unspent|barred|criminal"
    r"|collfarn(au)?|euogfarn(au)?|rhybudd(ion)?|troseddau?|gwaharddedig)\b",
    re.IGNORECASE,
)
# In a longer text they may be about other things, so it takes more.
RESULT_PHRASES = re.compile(
    r"\b((criminal|police|previous|past|no|any|unspent|spent)\s+(cautions?|convictions?)|convicted\s+of"
    r"|(clear|clean)\s+((enhanced|basic|standard)\s+)?(dbs|crb|criminal\s+record)"
    r"|(dbs|crb|criminal\s+record)(\s+(check|certificate))?\s+(is|was|came\s+back)\s+(clear|clean)"
    r"|(dim|unrhyw)\s+(euogfarnau|collfarnau|rhybuddion))\b",
    re.IGNORECASE,
)


def refuse_number(text):
    """Refuse what looks like the number of a certificate."""
    if CERTIFICATE_NUMBER.search(text):
        raise ValidationError(
            _("This looks like the number of a certificate. Take it out: we never keep or show such numbers.")
        )


def validate_check_note(text):
    """For a short note about a check."""
    refuse_number(text)
    if RESULT_WORDS.search(text):
        raise ValidationError(
            _("Do not write what stands in a criminal record check, even if it is nothing. The level is enough.")
        )


def validate_public_words(text):
    """For the words of a profile."""
    refuse_number(text)
    if RESULT_PHRASES.search(text):
        raise ValidationError(
            _(
                "Do not write what stands in a criminal record check, even if it is nothing. "
                "Say under Checks which level you have."
            )
        )


# Regulators ------------------------------------------------------------------------------------------------------

# Only what is sure is an error; the rest is a question.
CERTAIN = {Regulator.CQC: re.compile(r"1-\d{3,12}"), Regulator.CIS: re.compile(r"(CS|SP)\d{4,12}")}
USUAL = {
    Regulator.CQC: re.compile(r"1-\d{7,12}"),
    Regulator.CIS: re.compile(r"(CS|SP)\d{10}"),
    Regulator.CIW: re.compile(r"[A-Z0-9/-]*\d{4,}[A-Z0-9/-]*"),
    Regulator.RQIA: re.compile(r"[A-Z-]*\d{4,}"),
}


def tidy_number(number):
    """A number as registers write it: capitals, plain hyphens, no spaces."""
    return re.sub(r"\s+", "", re.sub(r"[\u2010-\u2015\u2212]", "-", number)).upper()


def number_error(regulator, number):
    """What is wrong with a registration number, or "" ."""
    certain = CERTAIN.get(regulator)
    if not number or certain is None or certain.fullmatch(tidy_number(number)):
        return ""
    if regulator == Regulator.CQC:
        return _("A number of the Care Quality Commission is 1, a hyphen and digits, like 1-123456789")
    return _("A number of the Care Inspectorate in Scotland is CS and digits, like CS2012345678")


def number_question(regulator, number):
    """A gentle question about a number that may be right, or ""."""
    usual = USUAL.get(regulator)
    if not number or usual is None or number_error(regulator, number) or usual.fullmatch(tidy_number(number)):
        return ""
    return _(
        "We saved your registration number. It does not look like most numbers of that register: is it right?"
    )
