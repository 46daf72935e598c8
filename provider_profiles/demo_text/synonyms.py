"""Words that mean the same to somebody who searches, in English and Welsh. Staff add more."""

SYNONYMS = [
    "pets, dogs, cats, dog walking, dog walks, pet sitting, cat sitting, anifeiliaid anwes, cŵn",
    "sport, football, cricket, rugby, matches, going to the match, chwaraeon, pêl-droed",
    "gardening, garden, allotment, mowing, weeding, growing vegetables, garddio, gardd",
    "computers, phones, tablets, laptop, internet, technology, tech help, digital skills, cyfrifiaduron, ffonau",
    "cooking, baking, bread, cookery, making meals, coginio, pobi",
    "arts, music, singing, dance, dancing, painting, choir, celf, cerddoriaeth, dawns",
    "sewing, knitting, crafts, mending, gwnïo, crefftau",
    "work, volunteering, job, employment, gwaith, gwirfoddoli",
    "money skills, budgeting, reading and writing, learning, dysgu",
    "help at home, cleaning, housework, ironing, laundry, help gartref, glanhau",
    "shopping, groceries, errands, siopa",
    "short breaks, respite, a break for carers, seibiannau byr",
    "company, befriending, companionship, loneliness, chat, cwmni, cyfeillio, sgwrs",
    "support planning, brokerage, broker, support plan, cynllunio cymorth",
    "personal care, washing and dressing, getting up, bathing, gofal personol",
    "travel, driving, lifts, transport, teithio, gyrru",
    "easy read, advocacy, advocate, hawdd ei ddeall, eiriolaeth",
    "walks, walking, rambling, hiking, birdwatching, cerdded",
    "sign language, BSL, Deaf, iaith arwyddion",
]
