"""Finds sentences that could stand on anybody's page: "High quality, person-centred care services".

A sentence is empty when nothing is left of it without the words below. One concrete word is enough to let it pass:
"Care for people who love dogs" says something. The list is for the one sentence "my thing" only.
"""

import re

from django.utils.translation import gettext_lazy as _

from core.alphabet import fold

# What everybody says of themselves, and the small words between. Without accents, for fold() takes them off.
ENGLISH = """
a about after all always an and any are around as at be because best both by can choice client clients could day
days do each every everyone family for from get give good great have help helped helping how i if in into is it
just life lives living make makes making me more most my need needs of offer offering offers on one or our
people person persons provide provided provider provides providing right service services so support supported
supporting supports team that the their them they things this to too us very want we well what when where which
who with within work working you your yourself area areas local adult adults affordable amazing approach
available bespoke better care carer carers caring centred centered centre comfort comfortable commitment
committed community companion compassion compassionate complete comprehensive confidence confident dedicated
deliver delivering delivery difference dignified dignity domiciliary empower empowered empowering empowerment
enable enabling ensure excellence excellent exceptional expert expertise extra flexible focused focus friendly
full fully going happy high highest highly holistic home honest independence independent independently
individual individuals innovative kind kindly leading loved ones mile mind needed number outcome outcomes
outstanding package packages passion passionate peace personal personalised personalized possible potential
professional professionals promote promoting proud provision qualified quality range reliable respect respectful
responsive safe safely skilled social solution solutions special specialised specialist standard standards
tailor tailored top trained trust trusted trustworthy unique user users value values valued vulnerable wellbeing
wide world class years experience experienced
"""
WELSH = """
a ac ag ai am ar at beth bob bobl byw bywyd chi chwi cael cyfer gyfer dros drwy eich ein ei eu fel fi fy gan
gallwn gallaf gwneud wneud gyda gydag hefyd i iawn ichi inni mae maen mewn mi mwy mwyaf na nad neu ni nhw o oddi
oed pawb pob pobl rydw rydym rydyn rwy rwyn sy sydd syn un wrth y yn yr anghenion angen anghenus annibynnol
annibyniaeth annwyl ansawdd arbenigol arbenigwr arbennig ardal ardderchog broffesiynol proffesiynol bersonol
personol berson person ganolog canolog canolbwyntio ganolbwyntio cefnogaeth gefnogaeth chefnogaeth nghefnogaeth
cefnogi gefnogi chefnogi cartref gartref nghartref cleient cleientiaid gleientiaid cyfeillgar gyfeillgar
chyfeillgar cymorth gymorth chymorth nghymorth cymuned gymuned chymuned cynnig gynnig da dda dibynadwy
ddibynadwy darparu ddarparu darparwr ddarparwr darpariaeth diogel ddiogel ffordd gofal ofal ngofal gofalu ofalu
gofalgar ofalgar gofalwr ofalwr gofalwyr ofalwyr gorau orau gwaith waith gwahaniaeth wahaniaeth gwasanaeth
wasanaeth gwasanaethau wasanaethau gwych wych helpu help hyblyg hapus llawn lawn lles lleol leol oedolion
oedolyn parch barch profiad brofiad safon safonau teilwra deilwra teulu deulu theulu urddas uchel uchaf unigol
unigolion unigolyn ymroddedig ystod eang
"""
WORDS = frozenset(f"{ENGLISH} {WELSH}".split())

ADVICE = _(
    "Many people could say this. Say what you really do, as you would to a neighbour. For example: “Dog walks "
    "that you come along on.” Or: “I cook a week of dinners with you on Sundays.”"
)


def says_nothing(sentence):
    """True when a sentence holds words, and all of them are empty ones in English or Welsh."""
    words = re.findall(r"\w+", fold(sentence))
    return bool(words) and all(word in WORDS or (len(word) == 1 and word.isascii()) for word in words)
