"""Starting terms for profiles. Each list holds (key, English, Welsh); editors may add more later.

Keys never change once used, because profiles store them. Labels are what people read.
"""

KINDS = [
    ("out_and_about", "Out and about", "Mynd allan"),
    ("sport", "Sport and matches", "Chwaraeon a gemau"),
    ("gardening", "Gardening and outdoors", "Garddio a'r awyr agored"),
    ("pets", "Pets", "Anifeiliaid anwes"),
    ("tech", "Phones, computers and internet", "Ffonau, cyfrifiaduron a'r rhyngrwyd"),
    ("cooking", "Cooking and baking", "Coginio a phobi"),
    ("arts", "Arts, music and dance", "Celf, cerddoriaeth a dawns"),
    ("sewing", "Sewing and crafts", "Gwnïo a chrefftau"),
    ("work", "Work and volunteering", "Gwaith a gwirfoddoli"),
    ("learning", "Learning and money skills", "Dysgu a thrin arian"),
    ("help_at_home", "Help at home", "Help gartref"),
    ("shopping", "Shopping and meals", "Siopa a phrydau"),
    ("short_breaks", "Short breaks", "Seibiannau byr"),
    ("company", "Company and chat", "Cwmni a sgwrs"),
    ("support_planning", "Support planning and brokerage", "Cynllunio a threfnu cymorth"),
    ("personal_care", "Personal care", "Gofal personol"),
    ("travel", "Travel and driving", "Teithio a gyrru"),
    ("easy_read", "Easy Read and advocacy", "Hawdd ei Ddeall ac eiriolaeth"),
]

OUTCOMES = [
    ("friends", "See friends and meet people", "Gweld ffrindiau a chwrdd â phobl"),
    ("fit", "Get fit and feel well", "Cadw'n heini a theimlo'n dda"),
    ("learn", "Learn something", "Dysgu rhywbeth"),
    ("outdoors", "Be outdoors", "Bod yn yr awyr agored"),
    ("earn", "Earn or volunteer", "Ennill arian neu wirfoddoli"),
    ("home", "Keep home running smoothly", "Cadw trefn ar y cartref"),
    ("creative", "Be creative", "Bod yn greadigol"),
    ("confidence", "Do more on my own", "Gwneud mwy fy hun"),
    ("break", "Family gets a break", "Y teulu yn cael hoe"),
]

WHO_FOR = [
    ("learning_disability", "People with a learning disability", "Pobl ag anabledd dysgu"),
    ("autism", "Autistic people", "Pobl awtistig"),
    ("physical_disability", "People with a physical disability", "Pobl ag anabledd corfforol"),
    ("sensory_loss", "Deaf people, sight or hearing loss", "Pobl Fyddar, colled golwg neu glyw"),
    ("dementia", "People with dementia", "Pobl â dementia"),
    ("mental_health", "Mental health", "Iechyd meddwl"),
    ("brain_injury", "People with a brain injury", "Pobl ag anaf i'r ymennydd"),
    ("older_people", "Older people", "Pobl hŷn"),
    ("young_adults", "Young adults, 16 to 25", "Oedolion ifanc, 16 i 25 oed"),
    ("family_carers", "Family carers", "Gofalwyr teuluol"),
]

WAYS = [
    ("their_home", "At your home", "Yn eich cartref"),
    ("out", "Out in the community", "Allan yn y gymuned"),
    ("our_place", "At our place", "Yn ein lle ni"),
    ("online", "Online", "Ar-lein"),
    ("group", "In a group", "Mewn grŵp"),
    ("one_to_one", "One to one", "Un i un"),
]

DAYS = [
    ("mon", "Monday", "Dydd Llun"),
    ("tue", "Tuesday", "Dydd Mawrth"),
    ("wed", "Wednesday", "Dydd Mercher"),
    ("thu", "Thursday", "Dydd Iau"),
    ("fri", "Friday", "Dydd Gwener"),
    ("sat", "Saturday", "Dydd Sadwrn"),
    ("sun", "Sunday", "Dydd Sul"),
]

WHEN = [
    ("morning", "Mornings", "Yn y bore"),
    ("afternoon", "Afternoons", "Yn y prynhawn"),
    ("evening", "Evenings", "Gyda'r nos"),
    ("overnight", "Overnight", "Dros nos"),
    ("one_off", "Just once", "Unwaith yn unig"),
    ("short_notice", "At short notice", "Ar fyr rybudd"),
]

PAY = [
    ("direct_payment", "Direct payment", "Taliad uniongyrchol"),
    ("personal_budget", "Personal budget through the council", "Cyllideb bersonol drwy'r cyngor"),
    ("personal_health_budget", "Personal health budget", "Cyllideb iechyd bersonol"),
    ("own_money", "Own money", "Arian personol"),
    ("access_to_work", "Access to Work", "Mynediad at Waith"),
    ("free", "Free (funded)", "Am ddim (wedi'i ariannu)"),
    ("pay_what_you_can", "Pay what you can", "Talu beth allwch chi"),
]

LANGUAGES = [
    ("en", "English", "Saesneg"),
    ("cy", "Welsh", "Cymraeg"),
    ("bsl", "British Sign Language (BSL)", "Iaith Arwyddion Prydain (BSL)"),
    ("makaton", "Makaton", "Makaton"),
    ("pl", "Polish", "Pwyleg"),
    ("ur", "Urdu", "Wrdw"),
    ("pa", "Punjabi", "Pwnjabeg"),
    ("gu", "Gujarati", "Gwjarati"),
    ("bn", "Bengali", "Bengaleg"),
    ("ro", "Romanian", "Rwmaneg"),
    ("ar", "Arabic", "Arabeg"),
]

# Sentences moderators use often, in both languages.
PHRASES = [
    (
        "Please take out the name of the person you support. Their story is theirs to tell.",
        "Tynnwch enw'r person rydych yn ei gefnogi allan. Ei stori ef neu hi yw hi.",
    ),
    (
        "Please say what the price is for: an hour, a visit or a day.",
        "Dywedwch beth yw'r pris: am awr, am ymweliad neu am ddiwrnod.",
    ),
    (
        "Please say more about what you do on a usual day, so that people can picture it.",
        "Dywedwch fwy am yr hyn rydych yn ei wneud ar ddiwrnod arferol, fel y gall pobl ei ddychmygu.",
    ),
    (
        "Please leave out words like “approved” or “vetted”. We do not approve anybody.",
        "Gadewch eiriau fel “cymeradwy” allan. Nid ydym yn cymeradwyo neb.",
    ),
]
