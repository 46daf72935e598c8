"""Welsh text of two demo news items."""

STORY_CY = {
    "title": "O'r swydd i'r rhandir: stori Ffion",
    "summary": (
        "Gadawodd Ffion ganolfan ddydd gyda rhaw a chynllun. Tair blynedd wedyn, mae wyth yn rhannu'r cennin."
    ),
    "body": [
        (
            "text",
            (
                "<p>Byddai Ffion byth a hefyd yn mynd â phobl i'r ardd yn y gwaith. Crefftau oedd ar yr "
                "amserlen, ond roedd yr haul yn tywynnu. Yn y diwedd gofynnodd am un diwrnod yr wythnos yn "
                "rhydd, a rhentu rhandir.</p><h2>Dechrau'n fach</h2><p>Dywedodd wrth ei rheolwr yn gyntaf. "
                "Cytunodd y ddau beth gallai hi ei wneud, a beth na allai. Am flwyddyn cadwodd dridiau o "
                "gyflog, a magu'r criw ar ddydd Mercher.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "Ro'n i'n meddwl bod angen deg polisi a logo. Yr hyn oedd ei angen oedd yswiriant, "
                    "tegell ac un person oedd yn ffansïo palu."
                ),
                "who": "Ffion, Criw Gardd Ffion",
            },
        ),
        (
            "text",
            (
                "<h2>Beth oedd yn anodd</h2><p>Glaw. Anfonebau. Mis Ionawr. Does neb yn eich talu am noson o "
                "waith papur. Erbyn hyn mae hi'n rhoi ychydig o bob sesiwn o'r neilltu ar ei "
                "gyfer.</p><h2>Ei chyngor i eraill</h2>"
            ),
        ),
        (
            "checklist",
            {
                "title": "Pump gan Ffion",
                "items": [
                    "Dewch o hyd i rywun i drafod pethau gyda nhw.",
                    "Ysgrifennwch beth rydych chi'n ei wneud mewn un llinell.",
                    "Dechreuwch gydag un bore.",
                    "Cadwch ychydig o gyflog tra gallwch chi.",
                    "Mwynhewch, neu beth yw'r pwynt?",
                ],
            },
        ),
    ],
}

WELSH_PAGES_CY = {
    "title": "Mae'r tudalennau Cymraeg yma",
    "summary": (
        "Pwyswch Cymraeg ar frig unrhyw dudalen. Mae'r dewislenni, y ffurflenni a'r e-byst yn Gymraeg nawr."
    ),
    "body": [
        (
            "text",
            (
                "<p>Gallwch ddefnyddio'r wefan gyfan yn Gymraeg nawr. Pwyswch Cymraeg ar y brig. Byddwch yn "
                "aros ar yr un dudalen, yn yr iaith arall.</p><p>Fesul tipyn y daw'r canllawiau, achos pobl "
                "sy'n eu hysgrifennu, nid peiriannau. Os nad yw tudalen ar gael yn Gymraeg eto, mae'n dweud "
                "hynny ac yn cynnig dolen i'r Saesneg.</p><h2>Eich proffil mewn dwy iaith</h2><p>Ydych chi'n "
                "gweithio drwy'r Gymraeg? Dywedwch hynny ar eich proffil, ac ysgrifennwch yn y ddwy iaith os "
                "gallwch chi. Mae ar lawer o bobl angen gofal yn yr iaith maen nhw'n meddwl ynddi.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "Mi ofynnodd i mi yn Gymraeg sut o'n i wedi cysgu. Doedd neb wedi gofyn hynny ers blwyddyn."
                ),
                "who": "Eirlys, Pen Llŷn",
            },
        ),
        (
            "important",
            {"text": "<p>Wedi gweld brawddeg letchwith? Rhowch wybod. Rydyn ni'n hoffi cael ein cywiro.</p>"},
        ),
    ],
}
