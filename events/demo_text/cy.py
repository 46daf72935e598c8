"""Welsh text of two demo events. Facts such as times and area come from the English event."""

CARDIFF_CY = {
    "title": "Esbonio taliadau uniongyrchol, Caerdydd",
    "summary": ("Sut mae'r arian yn gweithio, i ddarparwyr bach a theuluoedd. Yn Gymraeg a Saesneg, gyda swper."),
    "venue": "Yr hen gapel, y brif neuadd",
    "getting_there": (
        "Deg munud ar droed o orsaf Caerdydd Canolog, neu un stop ar y bws. Mae lle i barcio gyda bathodyn "
        "glas wrth y drws ochr."
    ),
    "cost": "",
    "trainer": "Elin Pugh, gyda Gareth, sy'n defnyddio taliadau uniongyrchol ers 12 mlynedd",
    "access": (
        "Mynedfa wastad, dolen glyw a thoiled hygyrch. Bydd cyfieithu o'r Gymraeg i'r Saesneg drwy "
        "glustffonau. Bydd taflen Hawdd ei Ddeall ar bob cadair."
    ),
    "bring": "Eich cwestiynau. Gadewch y gwaith papur gartref.",
    "body": [
        (
            "text",
            (
                "<p>Arian gan y cyngor yw taliad uniongyrchol, i chi brynu eich cymorth eich hun. Mae'n "
                "swnio'n syml. Wedyn daw'r llythyrau.</p><p>Bydd Gareth yn esbonio sut mae e'n gwneud hynny, "
                "o'r alwad ffôn gyntaf i'r bocs esgidiau llawn derbynebau. Bydd Elin yn ateb cwestiynau "
                "darparwyr am brisiau ac anfonebau.</p>"
            ),
        ),
        (
            "checklist",
            {
                "title": "Byddwch yn mynd adref yn gwybod",
                "items": [
                    "pwy all gael taliad uniongyrchol",
                    "beth gallwch chi ei brynu gydag ef",
                    "beth i'w roi ar anfoneb",
                    "pwy i'w ffonio pan fyddwch chi'n sownd",
                ],
            },
        ),
        (
            "important",
            {"text": "<p>Siaradwch pa iaith bynnag sydd orau gennych chi. Bydd pawb yn eich deall.</p>"},
        ),
    ],
}

WRITING_CY = {
    "title": "Cwrs: Ysgrifennu eich proffil",
    "summary": "Gweithdy ar-lein yn Gymraeg. Byddwch yn gadael gyda phroffil sy'n swnio fel chi.",
    "venue": "",
    "getting_there": "Byddwn yn anfon dolen atoch drwy e-bost y diwrnod cynt.",
    "cost": "",
    "trainer": "Luned Parri, awdur sy'n trwsio brawddegau pobl eraill",
    "access": "Capsiynau Cymraeg. Byddwn yn cymryd egwyl o ddeg munud. Cewch gadw'ch camera i ffwrdd.",
    "bring": "Eich proffil hyd yn hyn, hyd yn oed os mai un llinell yw hi",
    "body": [
        (
            "text",
            (
                "<p>Pam mae'n haws canmol ffrind na'ch disgrifio eich hun? Yn y gweithdy hwn cewch ddweud yn "
                "uchel beth rydych chi'n ei wneud. Byddwn ni'n ei roi ar bapur.</p><p>Wedyn byddwn yn "
                "torri'r geiriau diflas, un ar y tro, nes bod eich llais chi i'w glywed.</p>"
            ),
        ),
        (
            "steps",
            [
                {"title": "Dweud", "text": "<p>Mewn parau: beth yw eich peth chi?</p>"},
                {"title": "Torri", "text": "<p>Un frawddeg, heb jargon.</p>"},
                {"title": "Rhannu", "text": "<p>Darllen y frawddeg i'r grŵp, os hoffech chi.</p>"},
            ],
        ),
        ("important", {"text": "<p>Mae croeso cynnes i ddysgwyr. Does neb yn marcio'ch sillafu.</p>"}),
    ],
}
