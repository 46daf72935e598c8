"""Demo guide in Welsh: Oes angen i chi gofrestru?"""

# A professional translator has not read this yet, and one must before it is used in earnest.
needs_translator_check = True

GUIDE = {
    "slug": "do-you-need-to-register",
    "title": "Oes angen i chi gofrestru?",
    "summary": (
        "Nid oes rhaid i'r rhan fwyaf o wasanaethau bach gofrestru gyda rheoleiddiwr gofal, ond rhaid i rai. "
        "Beth yw gofal personol, gwlad wrth wlad."
    ),
    "audience": "Unrhyw un sy'n bwriadu rhoi help â'i ddwylo, neu ddod â phobl sy'n gwneud hynny at ei gilydd",
    "group": "ready",
    "last_checked": "2026-11-03",
    "checked_by": "Mari Prosser",
    "next_check": "2027-05-03",
    "picture": "personal-care-morning",
    "parts": [
        {
            "slug": "what-personal-care-means",
            "title": "Beth yw gofal personol",
            "body": [
                (
                    "text",
                    (
                        "<p>Corff sy'n gwirio gwasanaethau gofal yw rheoleiddiwr. Ym mhob gwlad yn y DU, dim ond "
                        "pobl sydd ar ei restr sy'n cael rhoi rhai mathau o help.</p>"
                        "<p>Nid yw llawer o wasanaethau bach ar unrhyw restr, ac nid oes angen iddyn nhw fod. Nid "
                        "gofal o'r fath yw mynd am dro, gêm bêl-droed na help gyda ffôn. Mae'n dibynnu ar "
                        "<b>beth rydych chi'n ei wneud</b>, ble ac i bwy. Nid yw teitl eich swydd yn newid "
                        "dim.</p>"
                        "<h2>Mewn geiriau plaen</h2>"
                        "<p>Yn Lloegr, ystyr gofal personol yw help ymarferol, â'r dwylo, gyda:</p><ul>"
                        "<li>Bwyta ac yfed.</li>"
                        "<li>Defnyddio'r toiled.</li>"
                        "<li>Ymolchi a chael bath.</li>"
                        "<li>Gwisgo.</li>"
                        "<li>Gofalu am y geg, y croen, y gwallt neu'r ewinedd.</li></ul>"
                    ),
                ),
                ("fact", "personal-care-england"),
                (
                    "text",
                    (
                        "<h2>Beth sy'n rhywbeth arall fel arfer</h2>"
                        "<p>Glanhau, siopa, cwmni, tripiau, anifeiliaid anwes, gerddi a ffonau. Ar eu pen eu "
                        "hunain, nid gofal personol yw'r rhain.</p>"
                    ),
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Meddyliwch am yr ymylon. Rydych chi'n cwrdd â rhywun i nofio. Ydych chi'n ei "
                            "helpu i sychu a gwisgo? Yna gall yr ateb newid. Gofynnwch cyn cytuno.</p>"
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Gofynnwch cyn dechrau",
                        "phase": "before",
                        "items": [
                            "Beth fydda i'n ei wneud â'm dwylo, yn union?",
                            "Ble fydda i'n ei wneud: gartref, neu allan?",
                            "A all y person wneud hyn drosto'i hun?",
                            "Pwy sy'n fy newis i, a phwy sy'n dweud wrtha i beth i'w wneud?",
                            "Ydw i'n gweithio ar fy mhen fy hun, neu gyda phobl eraill?",
                            "Ydw i wedi gofyn i'r rheoleiddiwr, ac wedi cadw'r ateb?",
                        ],
                    },
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>Mae'r canllaw hwn yn eich helpu i ofyn cwestiynau da. Nid cyngor cyfreithiol yw "
                            "e. Y rheoleiddiwr sydd â'r gair olaf, felly gofynnwch a chadwch yr ateb.</p>"
                        ),
                    },
                ),
            ],
        },
        {
            "slug": "england",
            "title": "Lloegr",
            "summary": "Pryd mae'n rhaid cofrestru gyda CQC, ac un ffordd nad oes angen efallai.",
            "body": [
                (
                    "text",
                    (
                        "<p>Yn Lloegr, y Comisiwn Ansawdd Gofal yw'r rheoleiddiwr. CQC mae'r rhan fwyaf o bobl yn "
                        "ei ddweud, o'i enw Saesneg.</p>"
                        "<p>Enw ar ryw fath o waith yw <b>gweithgaredd a reoleiddir</b>.</p>"
                    ),
                ),
                ("fact", "cqc-must-register"),
                ("fact", "personal-care-regulated"),
                (
                    "text",
                    (
                        "<h2>Un ffordd nad oes angen efallai</h2>"
                        "<p>Mae rheol am un person sy'n gweithio'n syth i berson arall. Efallai na fydd angen i "
                        "chi gofrestru os yw hyn i gyd yn wir:</p><ul>"
                        "<li>Y person a'ch dewisodd chi, neu rywun sydd â'r hawl yn ôl y gyfraith i weithredu ar "
                        "ei ran.</li>"
                        "<li>Rydych yn gweithio i'r person hwnnw, ac nid oes neb arall yn rhedeg nac yn "
                        "cyfarwyddo eich gofal.</li>"
                        "<li>Nid oes asiantaeth yn y canol.</li></ul>"
                    ),
                ),
                ("fact", "cqc-direct-exemption"),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Holwch CQC yn gyntaf os oes gennych gwmni neu bartner. Gwnewch yr un peth os oes "
                            "gennych staff, neu os ydych yn rhannu gwaith wrth gefn ag eraill. Mae cyngor "
                            "cyhoeddus yn amrywio ar y rhain, felly gofynnwch i CQC.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<p>Byddwch yn ofalus gyda gwaith wrth gefn. Gall dau ffrind gyfnewid rhifau ffôn. Ond "
                        "os yw grŵp yn trefnu'r ymweliadau ac yn anfon un ohonoch, efallai fod y grŵp hwnnw'n "
                        "rhedeg gofal.</p>"
                    ),
                ),
                (
                    "details",
                    {
                        "summary": "Dau ystyr i un ymadrodd",
                        "text": (
                            '<p>Mae "gweithgaredd a reoleiddir" yn golygu un peth i CQC. Mae\'n golygu peth arall '
                            "yn y gyfraith ar wiriadau DBS, sy'n edrych ar gofnod troseddol person. Gofynnwch pa "
                            "un sydd gan rywun mewn golwg.</p>"
                        ),
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Dywedwch yn union beth rydych yn ei wneud wrth holi CQC.",
                            "Gofynnwch eto pan fydd eich gwaith yn newid.",
                        ],
                        "dont": [
                            "Gadael i daflen, ffrind na'r dudalen hon benderfynu drosoch.",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "wales",
            "title": "Cymru",
            "summary": "Beth rydym yn ei wybod am y rheolau yng Nghymru, beth nad ydym, a sut i holi AGC.",
            "body": [
                (
                    "text",
                    (
                        "<p>Yng Nghymru, Arolygiaeth Gofal Cymru yw'r rheoleiddiwr. Care Inspectorate Wales yw'r "
                        "enw Saesneg. Byddwch yn gweld AGC a CIW yn fyr.</p>"
                    ),
                ),
                ("fact", "wales-domiciliary"),
                (
                    "text",
                    ("<h2>Beth na allwn ei ddweud wrthych</h2>"),
                ),
                ("fact", "wales-few-people"),
                (
                    "text",
                    (
                        "<p>Efallai y clywch hefyd y geiriau <b>micro-ofalwr</b> a <b>micro-ofal</b>. Maen nhw'n "
                        "cael eu defnyddio mewn rhannau o Gymru am bobl fel chi.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Ysgrifennwch e",
                            "text": (
                                "<p>Bydd un dudalen yn ddigon. Beth rydych yn ei wneud, ble, i faint o bobl, a "
                                "phwy sy'n gofyn i chi.</p>"
                            ),
                        },
                        {
                            "title": "Gofynnwch i AGC",
                            "text": (
                                "<p>Anfonwch y dudalen. Gofynnwch a oes angen cofrestru, a pha reol ddefnyddion "
                                "nhw.</p>"
                            ),
                        },
                        {
                            "title": "Cadwch yr ateb",
                            "text": (
                                "<p>Cadwch ef gyda'r dyddiad. Dangoswch ef os bydd teulu neu gyngor yn gofyn.</p>"
                            ),
                        },
                        {
                            "title": "Gofynnwch eto",
                            "text": "<p>Gwnewch hyn pan fyddwch yn cymryd mwy o bobl, neu fath newydd o help.</p>",
                        },
                    ],
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Gofynnwch yn Gymraeg neu yn Saesneg, p'un bynnag sydd orau i chi.",
                        ],
                        "dont": [
                            "Copïo ateb ffrind o Loegr. Nid yr un yw'r gyfraith yno.",
                        ],
                    },
                ),
                (
                    "important",
                    {
                        "text": (
                            "<p>Os nad ydych yn rhoi gofal personol, dywedwch hynny ar eich tudalen yma. Mae'n "
                            "arbed galwad ffôn i bawb.</p>"
                        ),
                    },
                ),
            ],
        },
        {
            "slug": "scotland-and-northern-ireland",
            "title": "Yr Alban a Gogledd Iwerddon",
            "summary": "Mae'r rheolau'n wahanol yma. Beth i'w holi cyn dechrau, a phwy.",
            "body": [
                (
                    "text",
                    ("<h2>Yr Alban</h2><p>Y Care Inspectorate yw'r rheoleiddiwr.</p>"),
                ),
                ("fact", "scotland-support-service"),
                ("fact", "scotland-alone"),
                (
                    "text",
                    (
                        "<p>Mae enwau eraill ar wiriadau cefndir hefyd. Gofynnwch i'r rheoleiddiwr pa un sydd ei "
                        "angen arnoch.</p>"
                        "<h2>Gogledd Iwerddon</h2>"
                        "<p>RQIA yw'r rheoleiddiwr. Ei enw llawn yw'r Regulation and Quality Improvement "
                        "Authority. Nid oes gennym reol yma yr ydym wedi'i gwirio. Felly ni wnawn ddyfalu. "
                        "Gofynnwch i RQIA cyn dechrau.</p>"
                    ),
                ),
                (
                    "steps",
                    [
                        {
                            "title": "Dywedwch beth rydych yn ei wneud",
                            "text": "<p>Rhestrwch bob tasg mewn geiriau plaen. Dim iaith gwerthu.</p>",
                        },
                        {
                            "title": "Dywedwch pwy sy'n rheoli",
                            "text": (
                                "<p>Ai'r person sy'n eich cyfarwyddo? A oes rhywun arall yn trefnu'r "
                                "ymweliadau?</p>"
                            ),
                        },
                        {
                            "title": "Gofynnwch ddau beth",
                            "text": "<p>A oes rhaid i mi gofrestru? Pa reol sy'n dweud hynny?</p>",
                        },
                        {
                            "title": "Cadwch yr ateb",
                            "text": (
                                "<p>Rhowch ef yn ddiogel. Nodwch ddyddiad yn eich dyddiadur i edrych arno eto.</p>"
                            ),
                        },
                    ],
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Ydych chi'n gweithio ar ddwy ochr ffin? Yna efallai y bydd angen dau ateb. Y man "
                            "lle rydych chi'n rhoi'r help sy'n penderfynu pa reol sy'n cyfrif.</p>"
                        ),
                    },
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Gofynnwch yn gynnar. Gall ateb gymryd amser.",
                        ],
                        "dont": [
                            "Dechrau rhoi gofal personol wrth aros am ateb.",
                        ],
                    },
                ),
                (
                    "details",
                    {
                        "summary": "Pam na wnawn ddweud yn syml",
                        "text": (
                            "<p>Gallai ateb anghywir eich rhoi chi y tu allan i'r gyfraith a rhoi rhywun mewn "
                            "perygl. Byddai'n well gennym ddweud \"nid ydym yn gwybod\" na swnio'n glyfar. Pan "
                            "fyddwn wedi gwirio rheol, byddwn yn ei hychwanegu yma gyda'i ffynhonnell a'i "
                            "dyddiad.</p>"
                        ),
                    },
                ),
            ],
        },
        {
            "slug": "if-you-only-introduce-people",
            "title": "Os mai dim ond cyflwyno pobl rydych chi",
            "summary": "Un peth yw dod â phobl i gysylltiad. Peth arall yw rhedeg y gofal.",
            "body": [
                (
                    "text",
                    (
                        "<p>Nid yw rhai pobl yn rhoi'r gofal. Maen nhw'n helpu eraill i ddod o hyd iddo. Efallai "
                        "eich bod yn cadw rhestr, neu'n rhoi teulu mewn cysylltiad â gofalwr. Oes angen cofrestru "
                        "i wneud hynny?</p>"
                        "<p>Yn Lloegr, mae llawer yn dibynnu ar beth rydych yn ei wneud <b>ar ôl</b> i'r ddau "
                        'gwrdd. Enw CQC ar hyn yw "ongoing role", sef rôl barhaus.</p>'
                        "<h2>Llai tebygol o fod angen</h2>"
                        "<p>Rydych yn dweud wrth bobl pwy sydd ar gael. Rydych yn dweud pa bapurau a welsoch. Nhw "
                        "sy'n dewis, nhw sy'n cytuno ar y gwaith, ac rydych chi'n camu'n ôl.</p>"
                        "<h2>Mwy tebygol o fod angen</h2><ul>"
                        "<li>Rydych yn trefnu'r ymweliadau neu'n dod o hyd i rywun wrth gefn pan fydd "
                        "salwch.</li>"
                        "<li>Rydych yn rheoli cynlluniau gofal, sy'n dweud pa help mae person yn ei gael.</li>"
                        "<li>Rydych yn gwylio'r gofal ac yn gofyn i bobl beth yw eu barn amdano.</li>"
                        "<li>Rydych yn defnyddio'r hyn maen nhw'n ei ddweud i ddweud wrth ofalwyr sut i "
                        "weithio.</li></ul>"
                    ),
                ),
                ("fact", "cqc-ongoing-role"),
                (
                    "important",
                    {
                        "text": (
                            "<p>Dyna pam nad oes gennym ni yn Foothold sêr, adolygiadau na rotas. Rydym yn "
                            "rhestru pobl ac yn dweud beth a welsom. Nid ydym yn rheoli gofal neb.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h2>Cyfarfodydd a gwaith wrth gefn</h2>"
                        "<p>Mae'n iawn cwrdd â darparwyr bach eraill a rhannu awgrymiadau. Mae'n iawn rhoi rhif "
                        "ffôn i rywun pan fyddwch yn mynd i ffwrdd. Gadewch i'r person ddewis pwy sy'n dod, a "
                        "chytuno â nhw.</p>"
                    ),
                ),
                (
                    "do_dont",
                    {
                        "do": [
                            "Rhowch ddau neu dri enw pan fydd person yn gofyn am rywun wrth gefn.",
                            "Gadewch i'r person wneud yr alwad.",
                        ],
                        "dont": [
                            "Anfon rhywun yn eich lle a chymryd cyfran o'r arian.",
                            "Rhedeg dyddiadur ar y cyd i grŵp cyfan heb gyngor.",
                        ],
                    },
                ),
                (
                    "warning",
                    {
                        "text": (
                            "<p>Ydych chi mewn gwlad arall, neu'n gwneud mwy na chyflwyno pobl? Holwch y "
                            "rheoleiddiwr. Byddai'n well ganddo glywed gennych nawr nag yn nes ymlaen.</p>"
                        ),
                    },
                ),
            ],
        },
    ],
}
