"""Facts of the demo guides: {short name: fields}. Guides name them as ("fact", "<short name>").

All were last checked on the same day. `certain: False` marks what rests on general knowledge: readers are told
to check with the source. `cy` holds the Welsh words, a first draft for a translator to check.
"""

CQC = ("Care Quality Commission (CQC)", "https://www.cqc.org.uk")
LITRG = ("Low Incomes Tax Reform Group", "https://www.litrg.org.uk")

FACTS = {
    "personal-care-england": {
        "name": "Personal care: what it also covers (England)",
        "text": "It can also mean telling a person to do these things, and watching over them. This is when they cannot decide for themselves.",
        "source": CQC, "nation": "england", "note": "By way of Somerset council's page on personal care.",
        "cy": ("Gall gofal personol hefyd olygu dweud wrth rywun am wneud y pethau hyn a chadw golwg arno, os na all "
               "benderfynu drosto'i hun.", "Comisiwn Ansawdd Gofal (CQC)"),
    },
    "cqc-must-register": {
        "name": "CQC registration comes first (England)",
        "text": "You must register with CQC before you do a regulated activity. To do it without is a crime. The rule "
                "is the same for one person, a partnership or a company.",
        "source": CQC, "nation": "england", "note": "CQC, what you need to register for, 22 February 2024.",
        "cy": ("Rhaid cofrestru gyda CQC cyn gwneud gweithgaredd a reoleiddir. Mae ei wneud heb gofrestru yn drosedd. "
               "Yr un yw'r rheol i un person, partneriaeth neu gwmni.", "Comisiwn Ansawdd Gofal (CQC)"),
    },
    "personal-care-regulated": {
        "name": "When personal care is a regulated activity (England)",
        "text": "Personal care is on that list when two things are true. A person cannot do it for themselves due to "
                "age, illness or a disability. And you give it in the place where they live at the time.",
        "source": CQC, "nation": "england", "note": "CQC, what you need to register for.",
        "cy": ("Mae gofal personol ar y rhestr honno pan fydd dau beth yn wir. Ni all person ei wneud drosto'i hun "
               "oherwydd oedran, salwch neu anabledd. Ac rydych chi'n ei roi lle mae'r person yn byw ar y pryd.",
               "Comisiwn Ansawdd Gofal (CQC)"),
    },
    "cqc-direct-exemption": {
        "name": "Working directly for one person (England)",
        "text": "One person who works straight for another may not need to register with CQC. No agency may stand in between. Nobody else may run or direct the care.",
        "source": CQC, "nation": "england",
        "note": "CQC, scope of registration. Public advice differs on companies, partners, staff and shared cover.",
        "cy": ("Efallai na fydd angen i un person sy'n gweithio'n syth i berson arall gofrestru gyda CQC. Ni chaiff "
               "asiantaeth fod yn y canol, na neb arall redeg na chyfarwyddo'r gofal.",
               "Comisiwn Ansawdd Gofal (CQC)"),
    },
    "cqc-ongoing-role": {
        "name": "Introducing people: an ongoing role (England)",
        "text": "CQC looks at what you do after you put people in touch. You may plan visits, find cover or watch over the care. That can be an ongoing role, and you may have to register.",
        "source": CQC, "nation": "england", "note": "CQC, personal care and ongoing roles, 26 May 2022.",
        "cy": ("Mae CQC yn edrych ar yr hyn a wnewch ar ôl dod â phobl at ei gilydd. Gall trefnu ymweliadau, dod o hyd "
               "i rywun wrth gefn, rheoli cynlluniau gofal neu wylio'r gofal fod yn rôl barhaus.",
               "Comisiwn Ansawdd Gofal (CQC)"),
    },
    "wales-domiciliary": {
        "name": "Domiciliary support service (Wales)",
        "text": "The main law dates from 2016. Care that comes to a person's home is a domiciliary support service, "
                "and that is regulated. Rules from 2017 list some cases that are left out.",
        "source": ("Regulation and Inspection of Social Care (Wales) Act 2016",
                   "https://www.legislation.gov.uk/anaw/2016/2/contents"),
        "nation": "wales",
        "cy": ("Mae'r brif gyfraith yn dyddio o 2016. Gwasanaeth cymorth cartref yw gofal sy'n dod i gartref person, "
               "ac mae hwnnw'n cael ei reoleiddio. Mae rheolau o 2017 yn rhestru rhai achosion sydd y tu allan.",
               "Deddf Rheoleiddio ac Arolygu Gofal Cymdeithasol (Cymru) 2016"),
    },
    "wales-few-people": {
        "name": "Care for only a few people (Wales)",
        "text": "You may hear that a carer with only a few people does not need to register. The rule has changed over "
                "the years.",
        "source": ("Care Inspectorate Wales (CIW)", "https://www.careinspectorate.wales"),
        "nation": "wales", "certain": False,
        "note": "General knowledge only: an exception for care to four or fewer people. The repealed rule of 2004 said "
                "fewer than four. Do not state a number before somebody has read the rules of 2017.",
        "cy": ("Efallai y clywch nad oes angen i ofalwr gydag ychydig o bobl yn unig gofrestru. Mae'r rheol wedi newid "
               "dros y blynyddoedd.", "Arolygiaeth Gofal Cymru (AGC)"),
    },
    "scotland-support-service": {
        "name": "Support service (Scotland)",
        "text": "A support service must register. This can mean personal care, and it can also mean personal support.",
        "source": ("UK Supported Housing", ""), "nation": "scotland",
        "cy": ("Rhaid i wasanaeth cymorth gofrestru. Gall hyn olygu gofal personol, a gall hefyd olygu cymorth "
               "personol.", "UK Supported Housing"),
    },
    "scotland-alone": {
        "name": "One person alone (Scotland)",
        "text": "The rule for one person on their own may not be the same as in England.",
        "source": ("Care Inspectorate", "https://www.careinspectorate.com"), "nation": "scotland", "certain": False,
        "note": "General knowledge only. Checks on a person's past go by another name there (PVG).",
        "cy": ("Efallai nad yr un rheol â Lloegr sydd i un person ar ei ben ei hun.", "Care Inspectorate"),
    },
    "ico-fee": {
        "name": "Data protection fee",
        "text": "Do you keep details about people on a phone or computer? Then you will most often pay a small fee each year. It goes to the Information Commissioner's Office (ICO). The amount changes, and few people are let off.",
        "source": ("Information Commissioner's Office (ICO)", "https://ico.org.uk"), "nation": "uk",
        "note": "General knowledge: the lowest fee rose to £52 in 2025. Not stated to readers until proven.",
        "cy": ("Os ydych yn cadw manylion am bobl ar ffôn neu gyfrifiadur, bydd yn rhaid i chi dalu ffi fach bob "
               "blwyddyn fel arfer. Mae'n mynd i Swyddfa'r Comisiynydd Gwybodaeth (ICO). Mae'r swm yn newid.",
               "Swyddfa'r Comisiynydd Gwybodaeth (ICO)"),
    },
    "self-employed-or-not": {
        "name": "Self-employed or employee",
        "text": "You cannot just choose to be self-employed. It depends on the facts, such as who is in control. HMRC, the tax office, sees most personal assistant work as a job. If it is wrong, the person who hired you may have to pay.",
        "source": LITRG, "nation": "uk",
        "cy": ("Ni allwch ddewis bod yn hunangyflogedig. Mae'n dibynnu ar y ffeithiau, fel pwy sy'n rheoli'r gwaith. "
               "Mae CThEF, y swyddfa dreth, yn gweld y rhan fwyaf o waith cynorthwywyr personol fel swydd.",
               "Low Incomes Tax Reform Group"),
    },
    "dbs-self-employed": {
        "name": "DBS checks for self-employed people (from January 2026)",
        "text": "Since 21 January 2026, people who are paid and work for themselves can ask for the enhanced levels. They do it through an umbrella body, a firm that sends off checks for others. The role has to qualify.",
        "source": ("NHS Employers, and DBS by way of SafeCIC", "https://www.nhsemployers.org"), "nation": "uk",
        "note": "Holds for England and Wales.",
        "cy": ("Ers 21 Ionawr 2026, gall pobl sy'n cael eu talu ac yn gweithio iddyn nhw eu hunain ofyn am y lefelau "
               "manwl. Gwnânt hynny drwy gorff ambarél, a rhaid i'r rôl gymhwyso.", "NHS Employers, a DBS"),
    },
    "dbs-keeping": {
        "name": "How long to keep what a DBS check says",
        "text": "Do not keep the certificate for longer than you need. Six months after you decide is the normal limit.",
        "source": ("NCVO and thirtyone:eight", "https://www.ncvo.org.uk"), "nation": "uk",
        "note": "Holds for England and Wales.",
        "cy": ("Peidiwch â chadw'r dystysgrif am fwy o amser nag sydd ei angen. Chwe mis ar ôl penderfynu yw'r terfyn "
               "arferol.", "NCVO a thirtyone:eight"),
    },
    "employers-liability": {
        "name": "Employers' liability: who, how much, fine",
        "text": "If someone works for you, you must have employers' liability insurance. It must be for at least £5 million. You could be fined up to £2,500 for each day without it. Helpers who are not paid can count. So can trainees.",
        "source": ("Tradedirect", ""), "nation": "uk",
        "note": "Northern Ireland may have other sums: ask HSENI.",
        "cy": ("Os oes rhywun yn gweithio i chi, rhaid cael yswiriant atebolrwydd cyflogwr o £5 miliwn o leiaf. Gallech "
               "gael dirwy o hyd at £2,500 am bob diwrnod hebddo. Gall helpwyr di-dâl a hyfforddeion gyfrif.",
               "Tradedirect"),
    },
    "leeds-two-staff": {
        "name": "Two staff and personal care (Leeds)",
        "text": "Are there two or more of you, and do you give personal care? Then one council says that you register.",
        "source": ("Leeds council", "https://www.leedsdirectory.org"), "nation": "england",
        "cy": ("Ar gofrestru, dyma eiriau un cyngor: mae dau neu fwy o staff a gofal personol yn golygu eich bod yn "
               "cofrestru.", "Cyngor Leeds"),
    },
    "leeds-public-liability": {
        "name": "Public liability for a council's list (Leeds)",
        "text": "It depends on who asks. Leeds wants £5 million of public liability for its list.",
        "source": ("Leeds Directory", "https://www.leedsdirectory.org"), "nation": "england",
        "cy": ("Mae'n dibynnu pwy sy'n gofyn. Mae Leeds am gael £5 miliwn o atebolrwydd cyhoeddus ar gyfer ei restr.",
               "Leeds Directory"),
    },
}  # fmt: skip
