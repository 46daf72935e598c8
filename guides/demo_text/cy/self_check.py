"""Demo self-check in Welsh: groups and questions in the order of the English. Translator to check all of it."""

SELF_CHECK = {
    "title": "Ai dyma'r peth i chi?",
    "summary": "Ychydig o gwestiynau gonest cyn gweithio i chi'ch hun. Gwelwch beth sydd gennych a beth i'w drefnu.",
    "introduction": (
        "<p>Does neb yn dda am bob un o'r rhain ar y diwrnod cyntaf. Mae angen i chi wybod beth allwch "
        "chi ei wneud, beth sydd angen help, a phwy i'w holi.</p>"
        "<p>Byddwch yn onest. I chi mae'r atebion.</p>"
    ),
    "next_step": (
        "<p>Trafodwch hyn gydag un person sy'n eich adnabod yn dda. Yna siaradwch â ni. "
        "Mae sgwrs gyda'n tîm cychwyn am ddim: ffoniwch <b>01632 960 117</b>.</p>"
    ),
}

PEOPLE = {"start-up": {"name": "Y tîm cychwyn", "role": "pobl sydd wedi gwneud hyn eu hunain"}}

# Group: (name, [(question, why, strength, sort out, words of the event)]).
GROUPS = [
    (
        "Pam rydych chi eisiau hyn",
        [
            (
                "Allwch chi ddweud mewn un frawddeg pam rydych chi eisiau hyn?",
                "Gall diwrnod gwael yn y gwaith fod yn hwb. Mae angen rhywbeth i anelu ato hefyd.",
                "Rydych chi'n gwybod pam rydych chi eisiau hyn. Bydd hynny'n eich cario drwy'r dyddiau gwlyb.",
                "Ysgrifennwch beth yr hoffech ei wneud ymhen blwyddyn. Mae un frawddeg yn ddigon.",
                "Sesiynau gwybodaeth",
            ),
            (
                "Allwch chi fwrw ati heb i neb ddweud wrthych?",
                "Does dim bòs. Does neb yn dod o hyd i'r gwaith i chi chwaith.",
                "Rydych chi'n bwrw ati eich hun.",
                "Dewiswch un dasg fach a diwrnod i'w gwneud. Dywedwch wrth ffrind, a gwnewch hi'r diwrnod hwnnw.",
                "",
            ),
        ],
    ),
    (
        "Sgiliau pobl",
        [
            (
                "Allwch chi wrando'n dda ac egluro pethau'n glir?",
                "Byddwch yn siarad â'r bobl rydych yn eu cefnogi, eu teuluoedd a nyrsys, i gyd mewn un diwrnod.",
                "Rydych chi'n gwrando, ac mae pobl yn eich deall.",
                "Gofynnwch i ddau berson pa mor dda rydych chi'n gwrando. Rhowch gynnig ar eu cyngor.",
                "Diwrnodau hyfforddi",
            ),
            (
                "Allwch chi aros yn dawel ac yn garedig pan fydd rhywun wedi cynhyrfu?",
                "Daw adegau anodd heb rybudd. Anaml y maen nhw amdanoch chi.",
                "Rydych chi'n aros yn dawel ac yn garedig pan fydd pethau'n anodd.",
                "Meddyliwch am adeg anodd a welsoch yn cael ei thrin yn dda. Cynlluniwch beth fyddech chi'n ei ddweud.",
                "",
            ),
        ],
    ),
    (
        "Amser a bod yn ddibynadwy",
        [
            (
                "Allwch chi gyrraedd ar amser, bob tro?",
                "Efallai fod pobl yn cynllunio diwrnod cyfan o gwmpas eich ymweliad.",
                "Rydych chi'n dod pan ddywedwch y byddwch yn dod.",
                "Cadwch un dyddiadur ar gyfer eich bywyd i gyd. Gadewch fylchau ynddo ar gyfer bysiau a glaw.",
                "",
            ),
            (
                "Allwch chi gynllunio ar gyfer yr oriau nad oes neb yn talu amdanynt?",
                "Mae nodiadau, biliau, teithio a chyfarfodydd cyntaf yn llenwi mwy o'r wythnos nag y tybiech.",
                "Mae gennych gynllun ar gyfer yr oriau di-dâl.",
                "Adiwch wythnos: oriau cyflog, teithio, nodiadau ac amser i ffwrdd.",
                "",
            ),
        ],
    ),
    (
        "Polisïau",
        [
            (
                "Allwch chi ysgrifennu, mewn geiriau plaen, sut rydych chi'n gweithio?",
                "Mae ychydig o dudalennau byr yn ddigon. Does dim rhaid iddyn nhw fod yn berffaith.",
                "Gallwch roi eich ffordd o weithio mewn geiriau plaen.",
                "Dechreuwch gydag un polisi: sut rydych chi'n cadw pobl yn ddiogel. Defnyddiwch dempled.",
                "",
            ),
        ],
    ),
    (
        "Yswiriant",
        [
            (
                "Allwch chi drefnu'r yswiriant cywir?",
                "Mae damweiniau'n digwydd i bobl ofalus hefyd. Peidiwch byth â dechrau hebddo.",
                "Gallwch gael yr yswiriant sydd ei angen arnoch.",
                "Ysgrifennwch restr o'r hyn y byddwch yn ei wneud gyda phobl. Gofynnwch i ddau yswiriwr am bris.",
                "",
            ),
        ],
    ),
    (
        "Goruchwyliaeth",
        [
            (
                "Allwch chi ddod o hyd i rywun i drafod eich gwaith?",
                "Mae goruchwyliwr yn berson profiadol rydych yn cwrdd ag ef i feddwl am eich gwaith.",
                "Mae gennych rywun i drafod eich gwaith.",
                "Gofynnwch i un person rydych yn ei barchu am awr y mis. Mae cylch o gymheiriaid yn gweithio hefyd.",
                "Cylchoedd goruchwylio",
            ),
        ],
    ),
    (
        "Cael eich gweld",
        [
            (
                "Allwch chi ddweud wrth ddieithryn mewn dwy frawddeg beth rydych yn ei gynnig?",
                "Os na allan nhw ei ailadrodd, allan nhw ddim ei rannu.",
                "Gallwch ddweud beth rydych yn ei wneud, ac mae pobl yn ei gofio.",
                "Dywedwch hynny'n uchel wrth gymydog. Gofynnwch beth glywson nhw.",
                "",
            ),
            (
                "Allwch chi ddangos eich hun yn dda ar-lein?",
                "Mae pobl yn chwilio amdanoch cyn ffonio. Maen nhw'n gweld eich hen negeseuon hefyd.",
                "Rydych chi'n edrych cystal ar-lein ag yr ydych chi.",
                "Chwiliwch amdanoch eich hun fel dieithryn. Cuddiwch yr hyn na fyddech yn ei ddangos i gleient.",
                "Cyfarfodydd â darparwyr eraill",
            ),
        ],
    ),
    (
        "Cofnodion",
        [
            (
                "Allwch chi gadw nodiadau byr a gwir am bob ymweliad?",
                "Mae nodiadau'n cadw pobl yn ddiogel. Maen nhw hefyd yn dangos beth sydd wedi gwella.",
                "Rydych chi'n cadw nodiadau y gall eraill ymddiried ynddynt.",
                "Ysgrifennwch dair llinell ar ôl pob ymweliad am wythnos: beth wnaethoch, beth welsoch, beth gytunwyd.",
                "",
            ),
            (
                "Allwch chi ddangos y gwahaniaeth y mae eich gwaith yn ei wneud?",
                "Mae stori a dyddiad yn dweud mwy nag “aeth yn dda”.",
                "Gallwch ddangos beth mae eich gwaith yn ei newid.",
                "Nodwch un peth bob mis y gall rhywun ei wneud nawr ac na allai o'r blaen.",
                "",
            ),
        ],
    ),
    (
        "Arian a threth",
        [
            (
                "Allwch chi gyfrifo pris y gallwch fyw arno?",
                "Mae eich pris yn talu am deithio, amser i ffwrdd a threth hefyd.",
                "Rydych chi'n gwybod faint mae'n rhaid i'ch awr ei gostio.",
                "Llenwch y daflen brisiau unwaith, gyda'ch ffigurau eich hun.",
                "",
            ),
            (
                "Allwch chi gadw llyfrau a thalu eich treth ar amser?",
                "Mae'n syml os gwnewch ychydig bob wythnos.",
                "Mae eich llyfrau a'ch treth mewn dwylo da.",
                "Agorwch gyfrif banc ar gyfer y gwaith yn unig. Cadwch bob derbynneb o heddiw ymlaen.",
                "",
            ),
        ],
    ),
    (
        "Siarad yn broffesiynol",
        [
            (
                "Allwch chi ysgrifennu e-bost byr a chlir at weithiwr cymdeithasol?",
                "Efallai mai pum munud sydd ganddyn nhw. Dywedwch pwy, beth, pryd a faint.",
                "Rydych chi'n ysgrifennu fel y gall pobl brysur ddweud ie.",
                "Ysgrifennwch un e-bost am yr hyn rydych yn ei gynnig. Gofynnwch i rywun ei dorri yn ei hanner.",
                "",
            ),
        ],
    ),
    (
        "Eich lles eich hun",
        [
            (
                "Allwch chi ofalu amdanoch eich hun wrth ofalu am eraill?",
                "Does dim tâl salwch, ac mae pobl yn sylwi pan fyddwch wedi blino'n lân.",
                "Rydych chi'n gofalu amdanoch eich hun, felly gallwch fod yno i eraill.",
                "Cymerwch eich amser. Siaradwch â'ch meddyg neu ffrind, a threfnwch ddiwrnodau rhydd yn gyntaf.",
                "",
            ),
        ],
    ),
    (
        "Arian wrth gefn",
        [
            (
                "Allwch chi fyw ar lai am rai misoedd?",
                "Gall gymryd blwyddyn nes bod y dyddiadur yn llawn.",
                "Mae gennych amser i dyfu heb ofn.",
                "Adiwch beth mae tri mis yn ei gostio i chi. Meddyliwch am ddechrau'n rhan-amser.",
                "",
            ),
        ],
    ),
    (
        "Ffiniau ac ymddygiad",
        [
            (
                "Allwch chi ddweud ble mae caredig yn gorffen a rhy agos yn dechrau?",
                "Rhoddion, lifftiau, galwadau hwyr: mae angen ateb arnoch cyn i'r cwestiwn godi.",
                "Rydych chi'n gwybod ble mae eich ffiniau, ac yn dweud hynny'n garedig.",
                "Ysgrifennwch dri pheth na fyddwch yn eu gwneud, a sut byddwch yn dweud hynny.",
                "Diwrnodau hyfforddi",
            ),
            (
                "Allwch chi fod yn onest pan wnewch chi rywbeth o'i le?",
                "Mae pobl yn maddau camgymeriad. Dydyn nhw ddim yn maddau ei guddio.",
                "Rydych chi'n onest, hyd yn oed pan fydd hynny'n anodd.",
                "Penderfynwch nawr wrth bwy y byddwch yn dweud pan aiff rhywbeth o'i le, a pha mor fuan.",
                "",
            ),
        ],
    ),
]
