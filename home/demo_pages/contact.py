"""Demo page in English and Welsh: Contact us."""

# The Welsh is not yet read by a professional translator.
PAGE = {
    "slug": "contact",
    "en": {
        "title": "Contact us",
        "summary": (
            "Ring, write or use text relay. A person answers, Monday to Friday. What we can help "
            "with, and who to call about safety."
        ),
        "body": [
            (
                "text",
                ("<p>You can ring us, or write. Use English or Welsh. If you find forms hard, just ring.</p>"),
            ),
            (
                "contact",
                {
                    "name": "Foothold",
                    "phone": "01632 960 117",
                    "email": "hello@example.org",
                    "hours": "Monday to Friday, 9:30am to 4pm",
                },
            ),
            (
                "text",
                (
                    "<h2>Other ways to reach us</h2><ul>"
                    "<li><b>Text relay:</b> dial 18001 and then 01632 960 117.</li>"
                    "<li><b>Another format:</b> ask for large print, or for a page in plain "
                    "text.</li>"
                    "<li><b>A call back:</b> email us your number and a good time.</li></ul>"
                    "<p>We aim to reply in three working days. If we do not know, we will say so "
                    "and find out who does.</p>"
                    "<h2>What is it about?</h2><ul>"
                    "<li><b>Starting up:</b> tell us your town and your idea. One line is "
                    "plenty.</li>"
                    "<li><b>Your page on this site:</b> tell us the name of your service.</li>"
                    "<li><b>A service you saw here:</b> ring them first. Their number is on their "
                    "page.</li>"
                    "<li><b>Something wrong on a page:</b> tell us which page, and what is "
                    "wrong.</li>"
                    "<li><b>A service you cannot find:</b> tell us what kind, and the area.</li>"
                    "</ul>"
                ),
            ),
            (
                "warning",
                {
                    "text": (
                        "<p>If someone is in danger now, call 999. If you think an adult is being "
                        "harmed, call the council where they live and ask for adult "
                        "safeguarding.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<p>Please do not send us health details or other people's private lives. We do"
                    " not need them, and we would only have to delete them.</p>"
                ),
            ),
        ],
    },
    "cy": {
        "title": "Cysylltu â ni",
        "summary": (
            "Ffoniwch, ysgrifennwch neu defnyddiwch y gwasanaeth cyfnewid testun. Person sy'n ateb,"
            " o ddydd Llun i ddydd Gwener."
        ),
        "body": [
            (
                "text",
                (
                    "<p>Gallwch ein ffonio neu ysgrifennu atom, yn Gymraeg neu yn Saesneg. Os yw "
                    "ffurflenni'n anodd i chi, ffoniwch.</p>"
                ),
            ),
            (
                "contact",
                {
                    "name": "Foothold",
                    "phone": "01632 960 117",
                    "email": "hello@example.org",
                    "hours": "Dydd Llun i ddydd Gwener, 9:30am i 4pm",
                },
            ),
            (
                "text",
                (
                    "<h2>Ffyrdd eraill o gysylltu â ni</h2><ul>"
                    "<li><b>Cyfnewid testun:</b> deialwch 18001 ac yna 01632 960 117.</li>"
                    "<li><b>Fformat arall:</b> gofynnwch am brint bras, neu am dudalen fel testun "
                    "plaen.</li>"
                    "<li><b>Galwad yn ôl:</b> anfonwch eich rhif atom mewn e-bost, ac amser "
                    "cyfleus.</li></ul>"
                    "<p>Ein nod yw ateb o fewn tri diwrnod gwaith. Os na fyddwn yn gwybod, byddwn "
                    "yn dweud hynny ac yn holi pwy sy'n gwybod.</p>"
                    "<h2>Am beth yr hoffech chi siarad?</h2><ul>"
                    "<li><b>Dechrau arni:</b> dywedwch beth yw eich tref a'ch syniad. Mae un "
                    "llinell yn ddigon.</li>"
                    "<li><b>Eich tudalen ar y wefan hon:</b> rhowch enw eich gwasanaeth i ni.</li>"
                    "<li><b>Gwasanaeth a welsoch yma:</b> ffoniwch nhw yn gyntaf. Mae eu rhif ar eu"
                    " tudalen.</li>"
                    "<li><b>Rhywbeth o'i le ar dudalen:</b> dywedwch pa dudalen, a beth sydd o'i "
                    "le.</li>"
                    "<li><b>Gwasanaeth na allwch ddod o hyd iddo:</b> dywedwch pa fath, ac ym mha "
                    "ardal.</li></ul>"
                ),
            ),
            (
                "warning",
                {
                    "text": (
                        "<p>Os yw rhywun mewn perygl nawr, ffoniwch 999. Os ydych yn credu bod "
                        "oedolyn yn cael niwed, ffoniwch y cyngor lle mae'n byw. Gofynnwch am y tîm"
                        " diogelu oedolion.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<p>Peidiwch ag anfon manylion am iechyd neu fywyd preifat pobl eraill. Nid oes"
                    " eu hangen arnom, a byddai'n rhaid i ni eu dileu.</p>"
                ),
            ),
        ],
    },
}
