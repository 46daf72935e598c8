"""Demo Easy Read pages in Welsh. A first draft: a translator and Welsh readers should check it before it goes live."""

PRICES = {
    "slug": "prices-and-getting-paid",
    "title": "Prisiau a chael eich talu",
    "summary": "Sut i osod eich pris. Sut gall pobl eich talu.",
    "sections": [
        ("money", "", "Eich pris", [
            "Mae gwerth i'ch gwaith.",
            "Mae angen arian arnoch i fyw.",
            "Felly gofynnwch am bris teg.",
        ]),
        ("sums", "", "Beth mae eich gwaith yn ei gostio", [
            "Mae eich gwaith yn costio arian i chi hefyd.",
            "Efallai y byddwch yn talu am:",
            ["<b>yswiriant</b>, sy'n talu pan aiff rhywbeth o'i le", "petrol neu docyn bws", "hyfforddiant"],
        ]),
        ("clock", "", "Oriau heb dâl", [
            "Rydych yn teithio.",
            "Rydych yn ysgrifennu biliau.",
            "Rydych yn cael gwyliau.",
            "Does neb yn eich talu am yr oriau hyn.",
            "Felly rhaid i'ch pris dalu amdanyn nhw.",
        ]),
        ("wallet", "", "Eu harian eu hunain", [
            "Mae rhai pobl yn eich talu â'u harian eu hunain.",
            "Mae rhai yn cael help gan eu teulu.",
        ]),
        ("council", "", "Arian gan y cyngor", [
            "Mae rhai pobl yn cael arian gan y cyngor.",
            "Enw un math yw <b>taliad uniongyrchol</b>.",
            "Mae'r person yn ei ddefnyddio i dalu am gymorth.",
            "Mae gan y cyngor reolau amdano.",
            "Gofynnwch beth ydyn nhw.",
        ]),
        ("question", "", "Gofynnwch ar y dechrau", [
            "Cyn dechrau, gofynnwch:",
            ["Pwy fydd yn fy nhalu?", "Sut byddan nhw'n fy nhalu?", "Pryd byddan nhw'n fy nhalu?"],
        ]),
        ("bill", "", "Eich bil", [
            "Mae <b>bil</b> yn dweud faint sydd i'w dalu.",
            "Rhowch arno:",
            ["eich enw", "beth wnaethoch chi, a phryd", "y pris, a sut i dalu"],
        ]),
        ("private", "", "Cadwch e'n breifat", [
            "Gall pobl eraill weld eich bil.",
            "Felly peidiwch ag ysgrifennu am iechyd arno.",
            "Cadwch filiau mewn lle diogel.",
        ]),
        ("card", "no", "Cardiau banc", [
            "Peidiwch â chadw cerdyn banc neb.",
            "Peidiwch â gofyn am eu PIN.",
            "Y <b>PIN</b> yw rhif cyfrinachol y cerdyn.",
        ]),
        ("calendar", "no", "Pan fydd cynlluniau'n newid", [
            "Efallai bydd rhywun yn sâl.",
            "A oes rhaid iddyn nhw dalu wedyn?",
            "Cytunwch ar hyn cyn dechrau.",
            "Ysgrifennwch e i lawr.",
            "Byddwch yn deg â phawb.",
        ]),
        ("post", "", "Pan fydd rhywun yn talu'n hwyr", [
            "Oes rhywun heb eich talu?",
            "Ffoniwch nhw, a byddwch yn garedig.",
            "Wedi anghofio y mae'r rhan fwyaf.",
        ]),
        ("savings", "", "Treth", [
            "Efallai bydd rhaid i chi dalu <b>treth</b>.",
            "Arian sy'n mynd i'r llywodraeth yw treth.",
            "Rhowch arian o'r neilltu ar ei chyfer.",
            "Gofynnwch i'r swyddfa dreth beth i'w wneud.",
        ]),
    ],
}  # fmt: skip

CHOOSING = {
    "slug": "choosing-someone",
    "title": "Dewis rhywun i'ch helpu",
    "summary": "Sut i gael hyd i'r person iawn. Eich dewis chi yw e.",
    "sections": [
        ("choose", "yes", "Chi sy'n dewis", [
            "Gall pobl eich helpu i ddewis.",
            "Ond eich bywyd chi yw e.",
            "Cewch ddweud ie neu na.",
            "Cewch newid eich meddwl.",
        ]),
        ("happy", "", "Beth ydych chi eisiau?", [
            "Meddyliwch am wythnos dda.",
            "Beth ydych chi wrth eich bodd yn ei wneud?",
            "Beth ydych chi'n ei golli?",
            "Beth hoffech chi roi cynnig arno?",
        ]),
        ("sport", "", "Syniadau", [
            "Mae rhai pobl yn cael help i:",
            ["fynd i gêm", "goginio, neu dyfu pethau", "fynd â chi am dro", "ddefnyddio ffôn"],
        ]),
        ("search", "", "Edrychwch", [
            "Edrychwch ar y bobl ar ein gwefan.",
            "Dewiswch ddau neu dri.",
            "Cewch argraffu eu tudalennau.",
            "Cewch ofyn i rywun edrych gyda chi.",
        ]),
        ("coffee", "", "Cwrdd", [
            "Cwrddwch â'r person yn gyntaf.",
            "Gallech fynd i gaffi.",
            "Ewch â rhywun gyda chi.",
            "Sut mae'n teimlo?",
        ]),
        ("question", "", "Gofynnwch", [
            "Cewch ofyn beth y mynnwch.",
            ["Ydych chi wedi gwneud hyn o'r blaen?", "Faint mae'n ei gostio?",
             "Beth sy'n digwydd pan fyddwch yn sâl?"],
        ]),
        ("id-card", "", "Gwiriadau", [
            "Gofynnwch am weld eu gwiriadau.",
            "Gofynnwch am weld eu <b>hyswiriant</b>.",
            "Mae yswiriant yn talu pan aiff rhywbeth o'i le.",
        ]),
        ("write", "", "Ysgrifennwch e i lawr", [
            "Ysgrifennwch beth rydych yn cytuno arno:",
            ["beth fyddan nhw'n ei wneud", "pryd fyddan nhw'n dod", "faint mae'n ei gostio"],
            "Cadwch gopi.",
        ]),
        ("wallet", "", "Talu", [
            "Cewch ddefnyddio eich arian eich hun.",
            "Neu efallai y cewch arian gan y cyngor.",
            "Gofynnwch i'r cyngor am <b>daliad uniongyrchol</b>.",
            "Arian i chi brynu cymorth yw hwnnw.",
        ]),
        ("card", "no", "Cadwch eich arian yn ddiogel", [
            "Peidiwch â rhoi eich cerdyn banc i neb.",
            "Peidiwch â dweud eich <b>PIN</b> wrth neb.",
            "Eich PIN yw rhif cyfrinachol eich cerdyn.",
            "Peidiwch â thalu llawer cyn dechrau.",
        ]),
        ("unhappy", "", "Pan aiff rhywbeth o'i le", [
            "Ydych chi'n anhapus?",
            "Dywedwch hynny.",
            "Gofynnwch i rywun rydych yn ymddiried ynddo am help.",
            "Cewch ddewis rhywun arall.",
        ]),
        ("emergency", "", "Pan nad ydych yn teimlo'n ddiogel", [
            "Ydych chi mewn perygl? Ffoniwch 999.",
            "Ar adegau eraill, ffoniwch eich cyngor.",
            "Gofynnwch am y tîm <b>diogelu</b> oedolion.",
            "Ystyr diogelu yw cadw pobl yn ddiogel.",
        ]),
    ],
}  # fmt: skip

PAGES = [CHOOSING, PRICES]
