"""Demo guide in Welsh: Prisiau a chael eich talu"""

# A professional translator has not read this yet, and one must before it is used in earnest.
needs_translator_check = True

GUIDE = {
    "slug": "prices-and-getting-paid",
    "title": "Prisiau a chael eich talu",
    "summary": (
        "Cyfrifwch beth yw gwir gost awr i chi, sut gall pobl dalu, a sut i anfon bil sy'n cael ei "
        "dalu. Gyda thaflen brisiau."
    ),
    "audience": "Unrhyw un sy'n gosod pris, neu sydd â phris nad yw'n gweithio",
    "group": "ready",
    "last_checked": "2026-11-03",
    "checked_by": "Mari Prosser",
    "next_check": "2027-05-03",
    "picture": "market-stall",
    "parts": [
        {
            "slug": "your-true-hourly-cost",
            "title": "Gwir gost eich awr",
            "body": [
                (
                    "text",
                    (
                        "<p>Ni fyddwch yn gyfoethog wrth wneud hyn. Ni ddylech fynd heb fwyd "
                        "chwaith. Anelwch at gyflog y gallwch fyw arno, a pheidiwch â bod yn swil "
                        "amdano. Mae gwerth i'ch gwaith.</p>"
                        "<p>Mae awr gyda rhywun yn costio mwy nag awr i chi. Dyna'r daith, y "
                        "nodiadau a'r diwrnod pan oeddech yn sâl. Rhaid i'r cyfan ddod o'r "
                        "pris.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Beth sydd ei angen arnoch",
                            "text": (
                                "<p>Ysgrifennwch faint sydd ei angen arnoch mewn blwyddyn, gyda "
                                "threth ar ben hynny.</p>"
                            ),
                        },
                        {
                            "title": "Beth mae'n ei gostio",
                            "text": (
                                "<p>Ychwanegwch yswiriant, tanwydd, ffôn, hyfforddiant a gwiriadau."
                                " Ychwanegwch y ffi diogelu data os oes rhaid i chi ei thalu.</p>"
                            ),
                        },
                        {
                            "title": "Faint o wythnosau",
                            "text": "<p>Tynnwch wyliau, diwrnodau salwch a hyfforddiant o 52.</p>",
                        },
                        {
                            "title": "Faint o oriau â thâl",
                            "text": "<p>Cyfrwch yr oriau y mae rhywun yn talu amdanyn nhw yn unig.</p>",
                        },
                        {
                            "title": "Rhannwch",
                            "text": (
                                "<p>Yr angen a'r costau, wedi'u rhannu rhwng holl oriau â thâl y flwyddyn.</p>"
                            ),
                        },
                    ],
                ),
                (
                    "text",
                    (
                        "<h2>Enghraifft</h2>"
                        "<p>Mae angen £20,800 y flwyddyn arnoch cyn treth. Mae'r gwaith yn costio "
                        "£3,120. Cyfanswm: £23,920.</p>"
                        "<p>Rydych yn gweithio 44 wythnos, gyda 24 awr â thâl ym mhob un. Mae "
                        "hynny'n 1,056 awr. Felly rhaid i awr ddod â thua £22.65 i mewn. Gallech "
                        "ofyn am £23.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Taflen brisiau",
                        "phase": "before",
                        "items": [
                            "Beth sydd ei angen arna i mewn blwyddyn.",
                            "Beth mae'r gwaith yn ei gostio mewn blwyddyn.",
                            "Yr wythnosau y galla i weithio.",
                            "Yr oriau â thâl ym mhob wythnos.",
                            "Fy mhris am awr.",
                            "Beth sydd yn y pris, a beth sy'n ychwanegol.",
                            "Y dyddiad pan fydda i'n edrych arno eto.",
                        ],
                    },
                ),
                (
                    "text",
                    ("<h2>Beth yw'r ffi diogelu data?</h2>"),
                ),
                ("fact", "ico-fee"),
            ],
        },
        {
            "slug": "ways-people-pay",
            "title": "Ffyrdd o dalu",
            "summary": ("Arian personol, cyllidebau personol a thaliadau uniongyrchol: beth yw ystyr y geiriau."),
            "body": [
                (
                    "text",
                    (
                        "<p>Efallai y cewch eich talu mewn tair neu bedair ffordd mewn un wythnos. "
                        "Dyma ystyr y geiriau.</p><ul>"
                        "<li><b>Arian personol:</b> y person neu'r teulu sy'n eich talu. Dywed rhai"
                        " eu bod yn ariannu eu hunain.</li>"
                        "<li><b>Cyllideb bersonol:</b> y swm sydd ei angen, yn ôl y cyngor, i "
                        "ddiwallu anghenion rhywun.</li>"
                        "<li><b>Taliad uniongyrchol:</b> telir y swm hwnnw i'r person, neu i rywun "
                        "sy'n ei helpu, i brynu'r cymorth.</li>"
                        "<li><b>Cyllideb a reolir gan y cyngor:</b> y cyngor sy'n dal yr arian ac "
                        "yn prynu'r cymorth. Efallai mai dim ond ei restr ei hun y bydd yn ei "
                        "defnyddio.</li>"
                        "<li><b>Cronfa Gwasanaeth Unigol:</b> darparwr sy'n dal yr arian ac yn ei "
                        "wario fel y dywed y person.</li>"
                        "<li><b>Cyllideb iechyd bersonol:</b> syniad tebyg iawn, gydag arian o'r "
                        "GIG.</li></ul>"
                        "<p>Efallai y clywch <b>cyllideb unigol</b> hefyd. Term hŷn yw hwnnw. Gall "
                        "yr enwau amrywio o wlad i wlad, felly gofynnwch i'r cyngor pa rai y mae'n "
                        "eu defnyddio.</p>"
                        "<h2>Gall grwpiau dalu hefyd</h2>"
                        "<p>Gall clwb neu elusen ennill grant bach a'ch talu chi i redeg rhywbeth. "
                        "Gofynnwch i grwpiau lleol beth fydden nhw wrth eu bodd yn ei wneud. Mae'n "
                        "haws cael arian at yr hyn mae pobl wir ei eisiau nag at yr hyn rydych "
                        "chi'n ei ddyfalu.</p>"
                    ),
                ),
                (
                    "text",
                    (
                        "<h2>Ydych chi'n hunangyflogedig?</h2>"
                        "<p>Neu ydych chi'n gweithio i rywun? Holwch cyn dechrau.</p>"
                    ),
                ),
                ("fact", "self-employed-or-not"),
                (
                    "do_dont",
                    {
                        "do": [
                            "Gofynnwch sut bydd rhywun yn talu cyn cytuno ar ddyddiad dechrau.",
                            "Gofynnwch a oes gan y cyngor reolau am sut i ddefnyddio'i arian.",
                        ],
                        "dont": [
                            "Cadw cerdyn banc rhywun, na gofyn am ei PIN.",
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "Rwy'n holi am arian yn y sgwrs gyntaf. Roeddwn i'n arfer ei adael tan "
                            "y diwedd, a byddai'r ddau ohonon ni'n cochi."
                        ),
                        "who": "Sunita, sy'n rhedeg grwpiau gwnïo yng Nghaerlŷr",
                    },
                ),
            ],
        },
        {
            "slug": "sending-bills",
            "title": "Anfon biliau sy'n cael eu talu",
            "summary": "Beth i'w roi ar fil, pryd i'w anfon, a beth i'w wneud os na chaiff ei dalu.",
            "body": [
                (
                    "text",
                    (
                        "<p>Nodyn byr yw bil, neu anfoneb, sy'n dweud beth wnaethoch chi a faint "
                        "sy'n ddyledus. Does dim angen logo arno. Mae angen iddo fod yn gywir.</p>"
                        "<h2>Rhowch y rhain arno</h2><ul>"
                        "<li>Eich enw a sut i gysylltu â chi.</li>"
                        "<li>Enw'r person sy'n talu.</li>"
                        "<li>Rhif y bil a'r dyddiad.</li>"
                        "<li>Dyddiadau'r ymweliadau, a hyd pob un.</li>"
                        "<li>Y pris, y cyfanswm ac erbyn pryd i dalu.</li>"
                        "<li>Sut i dalu, gyda'ch manylion banc.</li></ul>"
                        "<p>Byddwch yn ofalus gyda geiriau. Gall cyngor neu fanc weld bil. Rhowch "
                        '"cymorth, dwy awr". Gadewch iechyd a bywyd preifat allan.</p>'
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Cytunwch yn gyntaf",
                            "text": (
                                "<p>Dywedwch ar bapur pa mor aml y byddwch yn anfon bil, a faint o "
                                "amser sydd i dalu.</p>"
                            ),
                        },
                        {
                            "title": "Anfonwch ef mewn pryd",
                            "text": (
                                "<p>Dewiswch ddiwrnod. Mae pedwar o'r gloch ddydd Gwener yn dda, gyda phaned.</p>"
                            ),
                        },
                        {
                            "title": "Chwiliwch am yr arian",
                            "text": "<p>Edrychwch unwaith yr wythnos pwy sydd wedi talu. Ticiwch nhw.</p>",
                        },
                        {
                            "title": "Gofynnwch yn garedig",
                            "text": (
                                "<p>Ychydig ddyddiau'n hwyr? Ffoniwch. Gan amlaf, e-bost ar goll yw'r rheswm.</p>"
                            ),
                        },
                        {
                            "title": "Gweithredwch yn gynnar",
                            "text": "<p>Dim byd o hyd? Trafodwch cyn i'r swm fynd yn fawr.</p>",
                        },
                    ],
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Cadwch eich arian eich hun ac arian y gwaith ar wahân.",
                            "Nodwch bob cost, a chadwch y dderbynneb.",
                            "Rhowch arian o'r neilltu at dreth bob tro y cewch eich talu.",
                        ],
                        "dont": [
                            "Gadael y cyfan nes daw'r bil treth.",
                        ],
                    },
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>Mae cadw cyfrifon yn cymryd amser, a does neb yn talu amdano. "
                            "Cynlluniwch ar ei gyfer, neu talwch rywun sy'n hoffi'r gwaith. Mae "
                            "pobl felly'n bod. Mae dyddiadau treth yn newid, felly edrychwch ar "
                            "GOV.UK.</p>"
                        ),
                    },
                ),
                (
                    "details",
                    {
                        "summary": "Os bydd cyngor yn talu'n hwyr",
                        "text": (
                            "<p>Gofynnwch am enw'r person sy'n talu biliau, a gofynnwch beth mae "
                            "angen iddyn nhw ei weld. Rhif archeb yw'r darn coll yn aml.</p>"
                        ),
                    },
                ),
            ],
        },
        {
            "slug": "cancellations",
            "title": "Pan fydd cynlluniau'n newid",
            "summary": "Rheol fer a theg am ymweliadau nad ydynt yn digwydd, wedi'i chytuno cyn dechrau.",
            "body": [
                (
                    "text",
                    (
                        "<p>Mae pobl yn mynd yn sâl. Mae ceir yn torri i lawr. Mae gêm derfynol yn "
                        "symud i ddydd Mawrth. Mae angen rheol arnoch, a rhaid cytuno arni cyn yr "
                        "ymweliad cyntaf.</p>"
                        "<h2>Rheol deg</h2>"
                        "<p>Cadwch hi'n ddigon byr i'w dweud yn uchel. Dyma un ffordd o'i rhoi:</p>"
                        "<ul><li>Rhybudd o ddau ddiwrnod neu fwy: dim i'w dalu.</li>"
                        "<li>Llai na hynny: hanner y pris.</li>"
                        "<li>Rydw i wrth eich drws ac rydych chi allan: y pris llawn.</li>"
                        "<li>Mynd i'r ysbyty: dim i'w dalu, a gobeithio y byddwch adref yn "
                        "fuan.</li>"
                        "<li>Fi sy'n canslo: dim i'w dalu, ac rwy'n cynnig diwrnod newydd i "
                        "chi.</li></ul>"
                        "<p>Gall eich rheol chi fod yn fwy caredig neu'n fwy llym. Gwnewch yn siŵr "
                        "ei bod yn glir, a'i bod yr un fath i bawb.</p>"
                    ),
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>Gwnewch yn siŵr bod y rheol yn gweithio gydag arian y person. "
                            "Gofynnwch i bwy bynnag sy'n dal y gyllideb a all dalu am ymweliad na "
                            "ddigwyddodd.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h2>Pan na allwch chi ddod</h2>"
                        "<p>Byddwch yn sâl ryw ddydd. Rhowch wybod i bobl yn gynnar, a gwnewch "
                        "hynny eich hun. Efallai eu bod yn eistedd â'u cot amdanyn nhw.</p>"
                        "<p>Cytunwch nawr beth hoffen nhw. Bydd rhai am gael diwrnod arall. Bydd "
                        "rhai am gael ychydig o enwau i'w ffonio. Eu dewis nhw yw hwnnw.</p>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Dywedwch y rheol, ysgrifennwch hi a gadewch gopi.",
                            "Defnyddiwch eich synnwyr. Byddwch yn garedig pan fydd bywyd yn anodd.",
                        ],
                        "dont": [
                            'Dweud "peidiwch â phoeni" bob wythnos, ac wedyn teimlo\'n flin.',
                            "Newid y rheol i un person heb ddweud wrth y lleill.",
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "Mae fy rheol yn ffitio ar gefn fy ngherdyn. Mewn tair blynedd, "
                            "dwywaith rwyf wedi ei defnyddio."
                        ),
                        "who": "Zain, sy'n cynnal sesiynau chwarae gemau yn Bradford",
                    },
                ),
                (
                    "text",
                    (
                        "<p>Byddwch yn ofalus wrth godi prisiau hefyd. Rhowch ddigon o rybudd, ar "
                        "bapur, a dywedwch pam.</p>"
                    ),
                ),
            ],
        },
    ],
}
