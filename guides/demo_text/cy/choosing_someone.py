"""Demo guide in Welsh: I deuluoedd: dewis rhywun"""

# A professional translator has not read this yet, and one must before it is used in earnest.
needs_translator_check = True

GUIDE = {
    "slug": "choosing-someone",
    "title": "I deuluoedd: dewis rhywun",
    "summary": (
        "Syniadau am ddyddiau da, cwestiynau i'w gofyn cyn cytuno, sut i dalu, a beth i'w wneud os "
        "nad yw'n gweithio."
    ),
    "audience": "Pobl sy'n chwilio am gymorth, a'u teuluoedd a'u ffrindiau",
    "group": "families",
    "last_checked": "2026-11-03",
    "checked_by": "Mari Prosser",
    "next_check": "2027-05-03",
    "picture": "memory-box-chat",
    "parts": [
        {
            "slug": "ideas",
            "title": "Syniadau",
            "body": [
                (
                    "text",
                    (
                        '<p>Peidiwch â dechrau gyda "pa ofal sydd ei angen?" Dechreuwch gyda "beth '
                        "fyddai'n gwneud wythnos dda?\" Efallai y cewch eich synnu.</p>"
                        "<p>Yn aml, un person sydd wrth ei fodd â'r gwaith sy'n rhedeg gwasanaeth "
                        "bach lleol. Gall fod yn hyblyg. Pobl anabl sy'n rhedeg rhai ohonyn nhw, ac"
                        " maen nhw'n gwybod sut deimlad yw.</p>"
                        "<h2>Pethau y mae pobl wedi'u cael</h2><ul>"
                        "<li>Cwmni yn y pêl-droed, y bingo neu gig.</li>"
                        "<li>Ci i'w gerdded, a rhywun i gerdded gyda chi.</li>"
                        "<li>Help i ddefnyddio ffôn, gweld lluniau'r wyrion neu lenwi "
                        "ffurflen.</li>"
                        "<li>Dawns, clai, gwnïo, drymiau neu fara.</li>"
                        "<li>Gwaith ar stondin smwddis, gyda ffedog go iawn.</li>"
                        "<li>Gardd daclus, a sgwrs wrth ei thacluso.</li>"
                        "<li>Penwythnos i ffwrdd i'r sawl sy'n gofalu.</li>"
                        "<li>Rhywun i'ch helpu i gynllunio'r cyfan. Enwau ar hyn yw <b>cynllunio "
                        "cymorth</b> neu <b>froceriaeth</b>.</li></ul>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Gofynnwch i'r person",
                            "text": (
                                "<p>Beth wyt ti'n ei hoffi fwyaf? Beth wyt ti'n ei golli? Beth wyt "
                                "ti wedi bod eisiau rhoi cynnig arno erioed?</p>"
                            ),
                        },
                        {
                            "title": "Dewiswch un peth",
                            "text": "<p>Dewiswch rywbeth bach a allai ddigwydd y mis hwn.</p>",
                        },
                        {
                            "title": "Edrychwch a rhestrwch",
                            "text": (
                                "<p>Dewch o hyd i ddau neu dri pherson ar ein gwefan. Cadwch neu "
                                "argraffwch eu tudalennau.</p>"
                            ),
                        },
                        {
                            "title": "Siaradwch",
                            "text": "<p>Ffoniwch nhw. Byddwch yn dysgu llawer mewn pum munud.</p>",
                        },
                    ],
                ),
                (
                    "text",
                    (
                        "<h2>Dim byd yn taro deuddeg?</h2>"
                        "<p>Bydd llawer o ddarparwyr yn rhoi cynnig ar rywbeth newydd. Gofynnwch "
                        "iddyn nhw. Neu dywedwch wrthym ni beth na allwch ddod o hyd iddo. Efallai "
                        "bod rhywun yn aros am reswm i'w ddechrau.</p>"
                    ),
                ),
                (
                    "quote",
                    {
                        "text": (
                            'Doedd Dad ddim eisiau "cymorth". Roedd e eisiau dadlau am griced. '
                            "Felly fe gawson ni ddyn sy'n dadlau am griced."
                        ),
                        "who": "Ei ferch, o Dudley",
                    },
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>Y person sy'n dewis. Gallwch helpu, ac efallai mai chi sy'n ei "
                            "adnabod orau. Ond wythnos y person yw hi.</p>"
                        ),
                    },
                ),
            ],
        },
        {
            "slug": "questions-to-ask",
            "title": "Cwestiynau i'w gofyn",
            "summary": "Deg cwestiwn i'w hargraffu, beth i'w wybod am wiriadau, a sut i gwrdd.",
            "body": [
                (
                    "text",
                    (
                        "<p>Rydych chi ar fin gadael rhywun i mewn i'ch bywyd. Cewch ofyn pob "
                        "cwestiwn y mynnwch. Bydd darparwr da yn falch eich bod wedi gofyn.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Cwestiynau i'w hargraffu a mynd â nhw gyda chi",
                        "items": [
                            "Beth ydych chi'n ei wneud orau, a beth nad ydych yn ei wneud?",
                            "Gyda phwy arall ydych chi wedi gweithio, a gaf i siarad ag un ohonyn nhw?",
                            "A gaf i weld eich yswiriant?",
                            "Pa wiriadau sydd gennych, a gaf i eu gweld?",
                            "Pa hyfforddiant ydych chi wedi'i wneud, a phryd?",
                            "Gyda phwy ydych chi'n trafod eich gwaith pan fydd yn anodd?",
                            "Ydych chi'n rhoi gofal personol, a beth mae'r rheoleiddiwr yn ei ddweud?",
                            "Beth sy'n digwydd os ydych yn sâl neu ar wyliau?",
                            "Faint mae'n ei gostio, a beth sy'n ychwanegol?",
                            "Beth wnawn ni os nad yw un ohonon ni'n hapus?",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h2>Gwiriadau</h2>"
                        "<p>Yng Nghymru a Lloegr, mae <b>gwiriad DBS</b> yn edrych ar gofnod troseddol person. "
                        "Mae sawl lefel.</p>"
                    ),
                ),
                ("fact", "dbs-self-employed"),
                (
                    "text",
                    (
                        "<p>Cewch ofyn am gael ei weld. Peidiwch â chadw copi.</p>"
                        "<p>Mae gan yr Alban a Gogledd Iwerddon eu gwiriadau eu hunain. Gofynnwch pa un sydd "
                        "ganddyn nhw.</p>"
                    ),
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Mae rhai o'n tudalennau'n dweud \"Wedi'i weld gennym ni\". Mae'n "
                            "golygu ein bod wedi gweld papur ar ddyddiad penodol. Nid yw'n golygu "
                            "bod rhywun yn iawn i chi. Nid ydym yn arolygu nac yn rheoli eu "
                            "gwaith.</p>"
                        ),
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Cwrddwch mewn caffi yn gyntaf, gyda'r person yno.",
                            "Chwiliwch amdanyn nhw ar y we. Maen nhw'n disgwyl hynny.",
                            "Gwrandewch ar sut maen nhw'n siarad â'r person, ac nid gyda chi yn unig.",
                        ],
                        "dont": [
                            "Rhuthro. Bydd un da yn aros ychydig ddyddiau.",
                            "Anwybyddu teimlad drwg.",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "paying",
            "title": "Talu",
            "summary": "Pedair ffordd o dalu, eich llais wrth ddewis, a beth i'w roi ar bapur.",
            "body": [
                (
                    "text",
                    (
                        "<p>Mae mwy nag un ffordd o dalu. Efallai y gallwch ddefnyddio dwy ar yr un"
                        " pryd.</p><ul>"
                        "<li><b>Eich arian eich hun.</b> Rydych yn cytuno ar bris ac yn talu'r "
                        "darparwr.</li>"
                        "<li><b>Taliad uniongyrchol.</b> Mae'r cyngor yn talu'r arian i'r person, "
                        "neu i rywun sy'n ei helpu. Wedyn chi sy'n dewis pwy i'w dalu.</li>"
                        "<li><b>Cyllideb sydd gan y cyngor.</b> Y cyngor sy'n talu. Efallai mai dim"
                        " ond ei restr ei hun y bydd yn ei defnyddio, felly gofynnwch.</li>"
                        "<li><b>Cyllideb iechyd bersonol.</b> Tebyg iawn, gan y GIG, i bobl sy'n "
                        "gallu cael un.</li></ul>"
                        "<p>Ddim yn siŵr beth y gallwch ei gael? Gofynnwch i'r cyngor am asesiad o "
                        "anghenion. Sgwrs yw honno am ba help sydd ei angen ar y person.</p>"
                        "<h2>Eich llais wrth ddewis</h2>"
                        "<p>Mae rhai cynghorau'n ei gwneud yn hawdd defnyddio darparwr bach. Nid yw"
                        ' eraill. Os cewch "na", gofynnwch pa reol sy\'n dweud hynny. Gofynnwch a '
                        "fyddai taliad uniongyrchol yn newid yr ateb. Cewch ofyn am hynny ar "
                        "bapur.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Cytunwch ar bapur",
                            "text": (
                                "<p>Ysgrifennwch beth fyddan nhw'n ei wneud, pryd, ac am faint. Mae"
                                " un dudalen yn iawn.</p>"
                            ),
                        },
                        {
                            "title": "Dechreuwch yn fach",
                            "text": (
                                "<p>Rhowch gynnig arni am bedair wythnos. Wedyn eisteddwch i lawr i weld.</p>"
                            ),
                        },
                        {
                            "title": "Gwiriwch bob bil",
                            "text": "<p>A yw'n cyfateb i'r ymweliadau? Gofynnwch os nad yw.</p>",
                        },
                        {
                            "title": "Cadwch nhw",
                            "text": "<p>Rhowch filiau mewn un lle. Efallai y bydd cyngor am eu gweld.</p>",
                        },
                    ],
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Os yw un person yn gweithio llawer i chi, a chi sy'n dweud sut, "
                            "efallai mai chi yw ei gyflogwr yn ôl y gyfraith. Nid yw cytuno ei fod "
                            "yn hunangyflogedig yn ddigon. Mae'n dibynnu ar y ffeithiau, a gall "
                            "camgymeriad gostio i chi. Gofynnwch i dîm taliadau uniongyrchol eich "
                            "cyngor, neu i CThEF.</p><p>Ffynhonnell: Low Incomes Tax Reform Group. "
                            "Gwiriwyd ar 3 Tachwedd 2026.</p>"
                        ),
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Gofynnwch beth rydych yn ei dalu pan gaiff ymweliad ei ganslo.",
                            "Talwch mewn pryd. Dyna rent rhywun.",
                        ],
                        "dont": [
                            "Rhoi cerdyn banc neu PIN i neb.",
                            "Talu swm mawr ymlaen llaw.",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "if-it-is-not-working",
            "title": "Os nad yw'n gweithio",
            "summary": "Beth i'w wneud am beth bach, a phwy i'w ffonio am beth mawr.",
            "body": [
                (
                    "text",
                    (
                        "<p>Weithiau nid yw pethau'n clicio. Nid oes bai ar neb. Weithiau mae'n fwy"
                        " na hynny. Dyma beth i'w wneud.</p>"
                        "<h2>Os mai peth bach yw e</h2>"
                        "<p>Dywedwch hynny'n gynnar, a dywedwch e'n garedig. \"Allech chi ffonio os "
                        'ydych yn mynd i fod yn hwyr?" Bydd y rhan fwyaf o bobl yn falch o wybod. '
                        "Mae'r rhan fwyaf o bethau bach yn aros yn fach o'u dweud yn uchel.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Siaradwch",
                            "text": "<p>Dewiswch amser tawel. Dywedwch beth hoffech chi ei newid.</p>",
                        },
                        {
                            "title": "Ysgrifennwch e",
                            "text": (
                                "<p>Nodwch beth gytunoch chi'ch dau, a phryd y byddwch yn edrych arno eto.</p>"
                            ),
                        },
                        {
                            "title": "Rhowch amser iddo",
                            "text": "<p>Bydd dau neu dri ymweliad yn dangos.</p>",
                        },
                        {
                            "title": "Rhowch y gorau iddi os oes angen",
                            "text": ("<p>Rhowch y rhybudd y cytunoch arno. Nid oes rhaid i chi roi rheswm.</p>"),
                        },
                    ],
                ),
                (
                    "text",
                    (
                        "<h2>Os ydych yn poeni am ddiogelwch</h2>"
                        "<p>Ymddiriedwch yn y teimlad hwnnw. Efallai y gwelwch arian yn diflannu, "
                        "neu gleisiau na all neb eu hesbonio. Efallai bod y person yn edrych yn "
                        "ofnus. Peidiwch ag aros nes eich bod yn siŵr.</p>"
                    ),
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Os yw rhywun mewn perygl nawr, ffoniwch 999. Os nad yw'n argyfwng, "
                            "ffoniwch y cyngor lle mae'r person yn byw. Gofynnwch am y tîm diogelu "
                            "oedolion. Mae hynny'n golygu cadw oedolion rhag niwed.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<p>Gallwch hefyd ddweud wrth y rheoleiddiwr os yw'r gwasanaeth wedi'i "
                        "gofrestru. Dywedwch wrthym ni hefyd, gan y gallwn dynnu'r dudalen i lawr. "
                        "Ond ffoniwch y cyngor yn gyntaf. Ni allwn ni ymchwilio i ofal.</p>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Gwrandewch, a chredwch yr hyn mae'r person yn ei ddweud wrthych.",
                            "Cadwch nodiadau â dyddiadau.",
                        ],
                        "dont": [
                            "Gofyn llawer o gwestiynau, nac addo cadw cyfrinach.",
                            "Teimlo'n ffôl. Mae'n iawn bod yn anghywir am hyn.",
                        ],
                    },
                ),
                (
                    "details",
                    {
                        "summary": "Beth y gallwn ac na allwn ei wneud",
                        "text": (
                            "<p>Gallwn wirio beth mae tudalen yn ei ddweud, a'i newid neu ei thynnu"
                            " i lawr. Ni allwn setlo ffrae, barnu gofal na chael arian yn ôl. "
                            "Byddwn yn dweud wrthych pwy all wneud hynny.</p>"
                        ),
                    },
                ),
                (
                    "contact",
                    {
                        "name": "Foothold, am dudalen ar y wefan hon",
                        "phone": "01632 960 117",
                        "email": "hello@example.org",
                        "hours": "Dydd Llun i ddydd Gwener, 9:30am i 4pm",
                    },
                ),
            ],
        },
    ],
}
