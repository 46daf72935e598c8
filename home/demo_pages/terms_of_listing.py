"""Demo page in English and Welsh: How we check listings."""

# The Welsh is not yet read by a professional translator.
PAGE = {
    "slug": "terms-of-listing",
    "en": {
        "title": "How we check listings",
        "summary": (
            'We check what a page says. We do not check care. What "seen by us" and "provider says"'
            " mean, and how to look for yourself."
        ),
        "body": [
            (
                "important",
                {
                    "text": (
                        "<p>We list people. We do not inspect or manage their work. Please look for"
                        " yourself before you choose someone.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<h2>What we look at</h2>"
                    "<p>A member of our staff reads each page before it goes public, and reads each"
                    " change. We look for these things:</p><ul>"
                    "<li>Is it clear what the person does, where, and for how much?</li>"
                    "<li>Is it about one person or a small team?</li>"
                    "<li>Does it say anything that is untrue, unkind or not allowed?</li>"
                    "<li>Does it name or show anyone who has not said yes?</li>"
                    "<li>If it offers personal care, does it say how the law applies?</li></ul>"
                    "<p>If something is missing, we send it back with the reason. While a change "
                    "waits, the public sees the last text that we agreed.</p>"
                    "<h2>What the two labels mean</h2><ul>"
                    "<li><b>Seen by us:</b> a member of our staff saw the paper. We show what it "
                    "was, the date we saw it and who saw it.</li>"
                    "<li><b>Provider says:</b> the provider told us. We have not seen proof.</li>"
                    "</ul>"
                    "<p>Neither label means that a service is good, safe or right for you. A paper "
                    "can be true on Monday and out of date by Friday. Ask to see it yourself.</p>"
                    "<h2>What we do not do</h2>"
                    "<p>We give no stars and publish no reviews. We do not say that we approve of "
                    "anyone. We do not watch visits or ask how they went. In England, doing that "
                    "could make us part of the care, and then we might have to register.</p>"
                    "<h2>If you have a page here</h2>"
                ),
            ),
            (
                "do_dont",
                {
                    "do": [
                        "Keep it true, and change it when your work changes.",
                        "Tell us if you stop, or take a break.",
                        "Be kind and be honest. People will look you up.",
                    ],
                    "dont": [
                        "Say that we recommend you.",
                        "Offer personal care unless you know that the law lets you.",
                        "Put up a picture of anyone who has not agreed.",
                    ],
                },
            ),
            (
                "text",
                (
                    "<h2>When we take a page down</h2>"
                    "<p>We do so if it is not true or puts people at risk. We do so too if we "
                    "cannot reach the owner. We say why. The owner can ask us to think again, and a "
                    "different person will look at it.</p>"
                ),
            ),
            (
                "warning",
                {
                    "text": (
                        "<p>Are you worried about someone's safety? Call 999 if it is urgent. If it"
                        " is not, call the council where the person lives. Then tell us.</p>"
                    ),
                },
            ),
        ],
    },
    "cy": {
        "title": "Sut rydym yn gwirio rhestriadau",
        "summary": (
            "Rydym yn gwirio'r hyn mae tudalen yn ei ddweud. Nid ydym yn gwirio gofal. Beth mae'r "
            "labeli'n ei olygu, a sut i edrych drosoch eich hun."
        ),
        "body": [
            (
                "important",
                {
                    "text": (
                        "<p>Rydym yn rhestru pobl. Nid ydym yn arolygu nac yn rheoli eu gwaith. "
                        "Edrychwch drosoch eich hun cyn dewis rhywun.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<h2>Beth rydym yn edrych arno</h2>"
                    "<p>Mae aelod o'n staff yn darllen pob tudalen cyn iddi fynd yn gyhoeddus, ac "
                    "yn darllen pob newid. Rydym yn edrych am y pethau hyn:</p><ul>"
                    "<li>A yw'n glir beth mae'r person yn ei wneud, ble, ac am faint?</li>"
                    "<li>A yw'n sôn am un person neu dîm bach?</li>"
                    "<li>A yw'n dweud unrhyw beth sy'n anwir, yn gas neu'n groes i'r rheolau?</li>"
                    "<li>A yw'n enwi neu'n dangos unrhyw un sydd heb gytuno?</li>"
                    "<li>Os yw'n cynnig gofal personol, a yw'n dweud sut mae'r gyfraith yn "
                    "berthnasol?</li></ul>"
                    "<p>Os oes rhywbeth ar goll, rydym yn ei hanfon yn ôl gyda'r rheswm. Tra bydd "
                    "newid yn aros, bydd y cyhoedd yn gweld y testun diwethaf y cytunwyd arno.</p>"
                    "<h2>Ystyr y ddau label</h2><ul>"
                    "<li><b>Wedi'i weld gennym ni:</b> gwelodd aelod o'n staff y papur. Rydym yn "
                    "dangos beth oedd, y dyddiad y gwelsom ef a phwy a'i gwelodd.</li>"
                    "<li><b>Yn ôl y darparwr:</b> dywedodd y darparwr wrthym. Nid ydym wedi gweld "
                    "prawf.</li></ul>"
                    "<p>Nid yw'r naill label na'r llall yn golygu bod gwasanaeth yn dda, yn ddiogel"
                    " neu'n iawn i chi. Gall papur fod yn wir ddydd Llun a bod wedi dyddio erbyn "
                    "dydd Gwener. Gofynnwch am gael ei weld eich hun.</p>"
                    "<h2>Beth nad ydym yn ei wneud</h2>"
                    "<p>Nid ydym yn rhoi sêr nac yn cyhoeddi adolygiadau. Nid ydym yn dweud ein bod"
                    " yn cymeradwyo neb. Nid ydym yn gwylio ymweliadau nac yn holi sut aethon nhw. "
                    "Yn Lloegr, gallai gwneud hynny ein gwneud yn rhan o'r gofal, ac yna efallai y "
                    "byddai'n rhaid i ni gofrestru.</p>"
                    "<h2>Os oes gennych dudalen yma</h2>"
                ),
            ),
            (
                "do_dont",
                {
                    "do": [
                        "Cadwch hi'n wir, a'i newid pan fydd eich gwaith yn newid.",
                        "Rhowch wybod i ni os byddwch yn rhoi'r gorau iddi, neu'n cymryd seibiant.",
                        "Byddwch yn garedig ac yn onest. Bydd pobl yn chwilio amdanoch ar y we.",
                    ],
                    "dont": [
                        "Dweud ein bod yn eich argymell.",
                        ("Cynnig gofal personol oni bai eich bod yn gwybod bod y gyfraith yn caniatáu hynny."),
                        "Rhoi llun o unrhyw un sydd heb gytuno.",
                    ],
                },
            ),
            (
                "text",
                (
                    "<h2>Pryd rydym yn tynnu tudalen i lawr</h2>"
                    "<p>Rydym yn gwneud hynny os nad yw'n wir, os yw'n rhoi pobl mewn perygl, neu "
                    "os na allwn gyrraedd y perchennog. Rydym yn dweud pam. Gall y perchennog ofyn "
                    "i ni ailystyried, a bydd person gwahanol yn edrych ar y mater.</p>"
                ),
            ),
            (
                "warning",
                {
                    "text": (
                        "<p>Ydych chi'n poeni am ddiogelwch rhywun? Ffoniwch 999 os yw'n fater "
                        "brys. Os nad yw, ffoniwch y cyngor lle mae'r person yn byw. Yna rhowch "
                        "wybod i ni.</p>"
                    ),
                },
            ),
        ],
    },
}
