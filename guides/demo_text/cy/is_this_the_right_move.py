"""Demo guide in Welsh: Ai dyma'r cam iawn i chi?"""

# A professional translator has not read this yet, and one must before it is used in earnest.
needs_translator_check = True

GUIDE = {
    "slug": "is-this-the-right-move",
    "title": "Ai dyma'r cam iawn i chi?",
    "summary": (
        "Wyth cwestiwn gonest, golwg ar wythnos go iawn, a'r oriau nad oes neb yn talu amdanyn nhw."
        " Darllenwch hwn cyn rhoi'r gorau i'ch swydd."
    ),
    "audience": "Unrhyw un sy'n meddwl am weithio drosto'i hun ym maes gofal a chymorth",
    "group": "thinking",
    "last_checked": "2026-11-03",
    "checked_by": "Mari Prosser",
    "next_check": "2027-05-03",
    "picture": "desk-starting-out",
    "parts": [
        {
            "slug": "why-you-want-to",
            "title": "Pam rydych chi eisiau gwneud hyn",
            "body": [
                (
                    "text",
                    (
                        "<p>Micro-ddarparwr yw un person, neu dîm bach iawn, sy'n rhoi gofal, "
                        "cymorth neu weithgareddau. Unig fasnachwyr yw rhai, sef pobl sy'n gweithio"
                        " iddyn nhw eu hunain. Yn aml, pump o bobl neu lai sydd yn y tîm.</p>"
                        "<p>Gall fod y swydd orau gewch chi erioed. Gall hefyd fod yn oer, yn wlyb "
                        "ac yn brin o amser cinio. Felly dechreuwch gydag un cwestiwn: pam rydych "
                        "chi am ei gwneud?</p>"
                        "<h2>Rhesymau da dros ddechrau</h2><ul>"
                        "<li>Rydych chi am ddelio ag achos problem, nid dim ond ei chuddio.</li>"
                        "<li>Rydych chi'n gweld beth fyddai'n helpu rhywun, ac wedi blino aros am "
                        "ffurflen.</li>"
                        "<li>Rydych chi am ddweud ie ddydd Llun wrth syniad a gododd ddydd "
                        "Sul.</li>"
                        "<li>Rydych chi'n hoffi pobl. Yn wirioneddol hoff ohonyn nhw. Ni all dim "
                        "arall ar y dudalen hon wneud y tro yn lle hynny.</li></ul>"
                        "<h2>Rhesymau dros arafu</h2>"
                        "<p>Mae llawer o bobl yn cael y syniad pan fydd diwrnod gwael yn y gwaith "
                        "yn mynd un cam yn rhy bell. Mae cwmni newydd yn cymryd drosodd. Mae'r bòs "
                        "yn cwyno am eich dillad. Rydych chi mewn cyfarfod a alwyd i drefnu "
                        "cyfarfod.</p>"
                        "<p>Gall hwb fel hyn fod yn ddefnyddiol. Ond gwnewch yn siŵr eich bod yn "
                        "cerdded tuag at rywbeth, ac nid dim ond i ffwrdd.</p>"
                    ),
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>Trowch yr hwb yn gynllun. Efallai mai'r peth a oedd yn rhyfedd yn "
                            "eich hen swydd yw'r union beth mae pobl yn ei hoffi amdanoch. Gall un "
                            "stori dda am pam y gwnaethoch adael agor drysau. Adroddwch hi'n "
                            "garedig.</p>"
                        ),
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "Ysgrifennais restr o'r hyn roeddwn i'n ei gasáu. Roedd hi'n hir. Wedyn"
                            " ysgrifennais restr o'r hyn y byddwn i'n ei wneud yn ei le. Honno a'm "
                            "cododd o'r gwely."
                        ),
                        "who": "Callum, sy'n helpu pobl gyda ffonau a thabledi yn Taunton",
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Ysgrifennwch beth rydych am fod yn ei wneud ymhen blwyddyn.",
                            "Gofynnwch beth sy'n eich gyrru pan nad oes neb yn gwylio.",
                        ],
                        "dont": [
                            "Dechrau am ei bod yn edrych fel y ffordd hawdd allan.",
                            ("Defnyddio problemau pobl eraill i guddio rhag eich rhai chi. Mae pobl yn sylwi."),
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "what-a-week-is-like",
            "title": "Sut beth yw wythnos",
            "summary": ("Deg i ddeuddeg o bobl, dyddiadur mawr a gêm bêl-droed. Sut mae'r dyddiau'n edrych."),
            "body": [
                (
                    "text",
                    (
                        "<p>Mae pob wythnos yn wahanol. Dyna'r hwyl, a dyna pam mae angen dyddiadur"
                        " mawr arnoch.</p>"
                        "<p>Gall rhywun ag wythnos lawn weld 10 i 12 o bobl. Mae'r rhan fwyaf yn "
                        "dod yn ôl bob wythnos. Mae rhai am gael awr. Mae rhai am gael diwrnod "
                        "cyfan ar lan y môr.</p>"
                        "<h2>Un wythnos, fwy neu lai</h2><ul>"
                        "<li><b>Dydd Llun:</b> siopa gydag un person, wedyn clwb cinio yn y dafarn "
                        "gyda thri.</li>"
                        "<li><b>Dydd Mawrth:</b> bore gyda ffôn sy'n gwrthod canu. Prynhawn yn y "
                        "rhandir.</li>"
                        "<li><b>Dydd Mercher:</b> dau ymweliad, a galwad â gweithiwr cymdeithasol "
                        "rhyngddyn nhw.</li>"
                        "<li><b>Dydd Iau:</b> nofio, taith ar y bws, a ffurflen a gymerodd fwy o "
                        "amser na'r ddau.</li>"
                        "<li><b>Dydd Gwener:</b> un ymweliad. Wedyn biliau, nodiadau a golwg ar yr "
                        "wythnos nesaf.</li>"
                        "<li><b>Dydd Sadwrn:</b> gêm bêl-droed. Roedd yn rhaid i rywun fynd.</li>"
                        "</ul>"
                        "<h2>Does dim rhaid bod yn dda am wneud popeth</h2>"
                        "<p>Byddwch yn siarad â theuluoedd, nyrsys a staff y cyngor. Byddwch yn "
                        "cynllunio'ch amser, yn cadw nodiadau, yn gwneud y cyfrifon ac yn dweud "
                        "wrth bobl eich bod chi yno. Mae angen rheolau gwaith, yswiriant a rhywun i"
                        " drafod pethau ag ef.</p>"
                        "<p>Does neb yn cael ei eni'n dda am wneud y rhestr gyfan. Ar gyfer pob "
                        "tasg, mae angen i chi ddweud un o dri pheth:</p><ul>"
                        "<li>Gallaf wneud hyn.</li>"
                        "<li>Gallaf ei wneud gyda rhywfaint o help.</li>"
                        "<li>Rwy'n adnabod y person iawn i'w holi.</li></ul>"
                        "<p>Rhestr i gynllunio gyda hi yw hon, nid rhestr i'ch dychryn.</p>"
                    ),
                ),
                (
                    "details",
                    {
                        "summary": "Y pedwar peth y mae'n rhaid i chi ddod â nhw",
                        "text": (
                            "<p>Rydych chi'n gallu esbonio'ch hun yn glir. Rydych chi'n cyrraedd, "
                            "mewn pryd, bob tro. Rydych chi'n dweud y gwir, hyd yn oed pan fydd "
                            "hynny'n anodd. Rydych chi'n gwybod ble mae'r llinell rhwng bod yn "
                            "garedig a bod yn rhy agos.</p>"
                        ),
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "Does dim sôn am synnwyr digrifwch ar y ffurflen. Fe ddylai fod. Mae "
                            "wedi fy nghael i allan o fwy o helynt nag unrhyw daflen."
                        ),
                        "who": "Denise, sy'n cerdded cŵn yn Bridgwater",
                    },
                ),
            ],
        },
        {
            "slug": "the-unpaid-hours",
            "title": "Yr oriau heb dâl",
            "summary": (
                "Nodiadau, biliau, teithio a hyfforddiant: yr oriau heb dâl, a sut i gynllunio ar eu cyfer."
            ),
            "body": [
                (
                    "text",
                    (
                        "<p>Mewn swydd, cewch eich talu i ysgrifennu nodiadau ac i eistedd drwy "
                        "hyfforddiant. Cewch eich talu i gwrdd â rhywun newydd. Ar eich pen eich "
                        "hun, does neb yn talu am yr amser hwnnw. Gall fod yn sioc.</p>"
                        "<h2>Beth sy'n llenwi'r bylchau</h2><ul>"
                        "<li>Nodiadau ar bob ymweliad, ac adroddiadau pan fydd rhywun yn "
                        "gofyn.</li>"
                        "<li>Cyfarfodydd cyntaf, i weld a ydych chi'n siwtio'ch gilydd.</li>"
                        "<li>Biliau i'w hanfon, cyfrifon i'w cadw, ac arian i ofyn amdano eto.</li>"
                        "<li>Teithio o un person i'r nesaf.</li>"
                        "<li>Diwrnodau hyfforddi. Chi sy'n talu am y cwrs, ac nid ydych yn ennill "
                        "dim y diwrnod hwnnw.</li>"
                        "<li>Ffurflenni i ennill grant bach.</li>"
                        "<li>Gwyliau, a diwrnodau yn y gwely ag annwyd.</li></ul>"
                        "<p>Nid yw bod yn dda mewn cwmni mawr yn dysgu'r pethau hyn i chi. Gallwch "
                        "eu dysgu. Gadewch le iddyn nhw, dyna i gyd.</p>"
                        "<h2>Cadwch yr oriau gorau i bobl</h2>"
                        "<p>Canol bore ar ddydd Mawrth yw'r amser gorau. Gallai rhywun fod allan "
                        "gyda chi bryd hynny. Cadwch y gwaith desg at gyda'r nos a diwrnodau "
                        "tawel.</p>"
                        "<p>Mae gwaith papur yn bwysig. Gall hefyd fod yn lle bach cynnes i guddio."
                        " Peidiwch ag aros nes bod pob tudalen yn berffaith cyn cwrdd â'ch person "
                        "cyntaf. Trefnwch yr ychydig bethau sy'n cadw pobl yn ddiogel, wedyn "
                        "dechreuwch. Gorffennwch y gweddill ar y ffordd.</p>"
                    ),
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Mae pedwar peth yn dod gyntaf: yswiriant, y gwiriadau cywir, cynllun "
                            "diogelwch a chytundeb clir. Maen nhw'n eich amddiffyn chi'ch dau. Gall y gweddill ddweud \"heb ei wneud eto\" am dipyn.</p>"
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Adiwch eich wythnos cyn gadael eich swydd",
                        "phase": "before",
                        "items": [
                            "Faint o oriau â thâl allwn i eu gweithio mewn gwirionedd?",
                            "Faint o amser fydda i ar y ffordd?",
                            "Faint o amser fydd nodiadau a biliau'n ei gymryd?",
                            "Faint o wythnosau o wyliau sydd eu hangen arna i mewn blwyddyn?",
                            "Pwy fydd yn gwneud yr hyn na allaf ei wneud?",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "who-you-will-answer-to",
            "title": "I bwy y byddwch chi'n atebol",
            "summary": "Dim bòs, ond digon o bobl sy'n dibynnu arnoch. Gydag wyth cwestiwn gonest.",
            "body": [
                (
                    "text",
                    (
                        "<p>Does dim bòs. Efallai eich bod yn gwenu'n barod. Does neb chwaith i'w "
                        "ffonio pan fyddwch yn sâl, na neb i ddatrys pethau pan fydd y fan yn torri"
                        " i lawr.</p>"
                        "<p>Gall ffrindiau a theulu fod yn help mawr. Gadewch iddyn nhw godi'ch "
                        "calon, a choginio. Ond chi biau'r gwaith. Os mai aros i weld yw eich "
                        "ffordd chi, gall hyn fod yn anodd. Ychydig iawn o bobl fydd yn curo ar "
                        "eich drws.</p>"
                        "<p>Rydych chi'n atebol i'r bobl rydych yn eu cefnogi. Chi sydd yno i'w "
                        "siwtio nhw, ac nid fel arall. Efallai eu bod yn cynllunio diwrnod cyfan "
                        "o'ch cwmpas. Felly byddwch yn y lle a ddywedoch, pan ddywedoch.</p>"
                        "<p>Rydych chi'n atebol i chi'ch hun hefyd. Ni all neb roi cychwyn i chi, "
                        "ac ni all neb eich atal rhag rhoi cynnig da arni.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Wyth cwestiwn gonest",
                        "phase": "before",
                        "items": [
                            "Ydw i'n gwybod pam rydw i eisiau hyn, ac a yw'n rheswm da?",
                            "Alla i fwrw iddi heb neb i ddweud wrtha i?",
                            "Ydw i'n cyrraedd mewn pryd, hyd yn oed yn y glaw?",
                            "Alla i esbonio beth rydw i'n ei wneud mewn dwy frawddeg blaen?",
                            "Allwn i fyw ar lai am rai misoedd?",
                            "Ydw i'n onest pan fydda i'n anghywir?",
                            "Ydw i'n ddigon iach, o ran corff a meddwl, i ofalu am eraill nawr?",
                            "Ydw i'n adnabod pobl a fydd yn helpu gyda'r darnau na alla i eu gwneud?",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<p>Does dim sgôr. Ie i'r rhan fwyaf? Darllenwch ymlaen. Ambell un yn \"ddim"
                        " eto\"? Nawr rydych chi'n gwybod beth i weithio arno.</p>"
                    ),
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>Mae rhai pobl yn darllen hwn ac yn penderfynu aros lle maen nhw. "
                            "Mae hynny'n ganlyniad da hefyd. Ni chostiodd ddim, ac maen nhw wedi "
                            "cadw eu pensiwn.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<p>Ac os ewch chi amdani? Mae pobl yn y gwaith hwn yn gweld bywydau'n "
                        "newid. Maen nhw'n chwerthin llawer. Dywed y rhan fwyaf na fydden nhw byth "
                        "yn mynd yn ôl.</p>"
                    ),
                ),
            ],
        },
    ],
}
