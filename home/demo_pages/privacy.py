"""Demo page in English and Welsh: Privacy."""

# The Welsh is not yet read by a professional translator.
PAGE = {
    "slug": "privacy",
    "en": {
        "title": "Privacy",
        "summary": (
            "What we hold about you, why, how long for, and how to see it or have it deleted. "
            "Reading the site leaves nothing behind."
        ),
        "body": [
            (
                "important",
                {
                    "text": (
                        "<p>In short: you can read this site without telling us who you are. We "
                        "hold only what you give us. We do not sell it, and we do not track "
                        "you.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<h2>What we hold, and why</h2><ul>"
                    "<li><b>If you have an account:</b> your name, email address, language and how "
                    "you sign in. Also the devices you are signed in on, and their internet "
                    "addresses. We need these so that only you can change your page.</li>"
                    "<li><b>If you have a page here:</b> what you wrote, your pictures, and notes "
                    "on papers we saw. The page is public, as that is the point of it.</li>"
                    "<li><b>If you book an event:</b> your name, how to reach you, and any access "
                    "needs you tell us about. We use them to run the event.</li>"
                    "<li><b>If you save ticks in a checklist:</b> what you ticked and when, in your "
                    "account. Without one, the ticks stay on your device.</li>"
                    "<li><b>If you write to us:</b> your message, so that we can reply.</li></ul>"
                    "<p>Do not send us health details about someone else. We do not need them.</p>"
                    "<h2>What we never hold</h2><ul>"
                    "<li>DBS certificates. We note the level, the date we saw it, who saw it and "
                    "when to look again.</li>"
                    "<li>Card or bank details.</li>"
                    "<li>Notes on the people whom a provider supports.</li>"
                    "<li>Your home address on a public page. We show a town, or the first half of a"
                    " postcode.</li></ul>"
                    "<h2>How long we keep it</h2>"
                    "<p>We keep your account and page until you ask us to delete them. Text of "
                    "mails that we sent goes after 30 days. We delete access needs 30 days after "
                    "the event. We take your name off a booking after two years, and keep only the "
                    "numbers.</p><p>If you tell us whether a page is useful, we do not store who you "
                    "are. What you write about it goes after a year.</p>"
                    "<h2>Who sees it</h2>"
                    "<p>Our staff see what they need for their work. The firm that hosts the site "
                    "stores it for us. We tell the council or the police if someone is at risk of "
                    "harm.</p>"
                    "<h2>Your rights</h2>"
                    "<p>You can ask to see what we hold. You can ask to have it put right or "
                    "deleted, or to take it with you. Ask in any way you like. We answer within one "
                    "month.</p>"
                ),
            ),
            (
                "contact",
                {
                    "name": "Foothold, about your data",
                    "phone": "01632 960 117",
                    "email": "hello@example.org",
                    "hours": "Monday to Friday, 9:30am to 4pm",
                },
            ),
            (
                "details",
                {
                    "summary": "If you are not happy with us",
                    "text": (
                        "<p>Tell us first, so that we can try to put it right. You can also "
                        "complain to the Information Commissioner's Office at any time. It looks "
                        "after data rights in the UK.</p>"
                        "<p>Foothold is invented for this demo. A real organisation must write its "
                        "own privacy page, with its own reasons in law.</p>"
                    ),
                },
            ),
        ],
    },
    "cy": {
        "title": "Preifatrwydd",
        "summary": (
            "Beth rydym yn ei gadw amdanoch, pam ac am ba hyd, a sut i'w weld neu ei ddileu. Nid yw"
            " darllen y wefan yn gadael dim ar ôl."
        ),
        "body": [
            (
                "important",
                {
                    "text": (
                        "<p>Yn fyr: gallwch ddarllen y wefan hon heb ddweud pwy ydych chi. Dim ond "
                        "yr hyn a rowch i ni yr ydym yn ei gadw. Nid ydym yn ei werthu, ac nid ydym"
                        " yn eich dilyn.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<h2>Beth rydym yn ei gadw, a pham</h2><ul>"
                    "<li><b>Os oes gennych gyfrif:</b> eich enw, eich cyfeiriad e-bost, eich iaith "
                    "a sut rydych yn mewngofnodi. Hefyd y dyfeisiau rydych wedi mewngofnodi arnyn "
                    "nhw, a'u cyfeiriadau rhyngrwyd. Mae angen y rhain fel mai dim ond chi all "
                    "newid eich tudalen.</li>"
                    "<li><b>Os oes gennych dudalen yma:</b> yr hyn a ysgrifennoch, eich lluniau, a "
                    "nodiadau am bapurau a welsom. Mae'r dudalen yn gyhoeddus, gan mai dyna'i "
                    "diben.</li>"
                    "<li><b>Os ydych yn archebu lle mewn digwyddiad:</b> eich enw, sut i gysylltu â"
                    " chi, ac unrhyw anghenion mynediad. Rydym yn eu defnyddio i gynnal y "
                    "digwyddiad.</li>"
                    "<li><b>Os ydych yn cadw ticiau mewn rhestr wirio:</b> beth a diciwyd a phryd, yn "
                    "eich cyfrif. Heb gyfrif, mae'r ticiau'n aros ar eich dyfais.</li>"
                    "<li><b>Os ydych yn ysgrifennu atom:</b> eich neges, er mwyn i ni allu "
                    "ateb.</li></ul>"
                    "<p>Peidiwch ag anfon manylion am iechyd rhywun arall. Nid oes eu hangen "
                    "arnom.</p>"
                    "<h2>Beth nad ydym byth yn ei gadw</h2><ul>"
                    "<li>Tystysgrifau DBS. Rydym yn nodi'r lefel, y dyddiad y gwelsom hi, pwy a'i "
                    "gwelodd a phryd i edrych eto.</li>"
                    "<li>Manylion cerdyn neu fanc.</li>"
                    "<li>Nodiadau am y bobl y mae darparwr yn eu cefnogi.</li>"
                    "<li>Eich cyfeiriad cartref ar dudalen gyhoeddus. Rydym yn dangos tref, neu "
                    "hanner cyntaf cod post.</li></ul>"
                    "<h2>Am ba hyd rydym yn ei gadw</h2>"
                    "<p>Rydym yn cadw eich cyfrif a'ch tudalen nes i chi ofyn i ni eu dileu. Mae "
                    "testun negeseuon e-bost a anfonwyd gennym yn mynd ar ôl 30 diwrnod. Rydym yn "
                    "dileu anghenion mynediad 30 diwrnod ar ôl y digwyddiad. Rydym yn tynnu eich "
                    "enw oddi ar archeb ar ôl dwy flynedd, ac yn cadw'r rhifau'n unig.</p><p>Os dywedwch "
                    "a yw tudalen yn ddefnyddiol, nid ydym yn cadw pwy ydych chi. Mae'r hyn a "
                    "ysgrifennwch amdani yn mynd ar ôl blwyddyn.</p>"
                    "<h2>Pwy sy'n ei weld</h2>"
                    "<p>Mae ein staff yn gweld yr hyn sydd ei angen ar gyfer eu gwaith. Mae'r cwmni"
                    " sy'n lletya'r wefan yn ei storio ar ein rhan. Rydym yn dweud wrth y cyngor "
                    "neu'r heddlu os oes rhywun mewn perygl o niwed.</p>"
                    "<h2>Eich hawliau</h2>"
                    "<p>Gallwch ofyn am gael gweld yr hyn rydym yn ei gadw, ei gywiro, ei ddileu, "
                    "neu fynd ag ef gyda chi. Gofynnwch mewn unrhyw ffordd. Byddwn yn ateb o fewn "
                    "mis.</p>"
                ),
            ),
            (
                "contact",
                {
                    "name": "Foothold, am eich data",
                    "phone": "01632 960 117",
                    "email": "hello@example.org",
                    "hours": "Dydd Llun i ddydd Gwener, 9:30am i 4pm",
                },
            ),
            (
                "details",
                {
                    "summary": "Os nad ydych yn fodlon arnom",
                    "text": (
                        "<p>Dywedwch wrthym ni yn gyntaf, er mwyn i ni geisio ei gywiro. Gallwch "
                        "hefyd gwyno wrth Swyddfa'r Comisiynydd Gwybodaeth ar unrhyw adeg. Y "
                        "Swyddfa sy'n gofalu am hawliau data yn y Deyrnas Unedig.</p>"
                        "<p>Sefydliad dychmygol yw Foothold, ar gyfer y wefan enghreifftiol hon. "
                        "Rhaid i sefydliad go iawn ysgrifennu ei dudalen breifatrwydd ei hun, "
                        "gyda'i resymau cyfreithiol ei hun.</p>"
                    ),
                },
            ),
        ],
    },
}
