"""Demo page in English and Welsh: Cookies."""

# The Welsh is not yet read by a professional translator.
PAGE = {
    "slug": "cookies",
    "en": {
        "title": "Cookies",
        "summary": (
            "If you only read this site, it sets no cookies at all. If you sign in, send a form or "
            "save ticks, it needs a small one or two."
        ),
        "body": [
            (
                "text",
                "<p>A cookie is a small file that a website leaves on your phone or computer.</p>",
            ),
            (
                "important",
                {
                    "text": (
                        "<p>If you only read this site, it sets no cookies. That is why you have "
                        "not seen a box about them. You are welcome.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<h2>When we do set one</h2>"
                    "<p>We set cookies only when a thing you ask for cannot work without them.</p>"
                    "<ul>"
                    "<li><b>Sign-in cookie.</b> It tells the site that you are signed in. We set it"
                    " when you sign in or start to. It stops working after 14 days, or when you "
                    "sign out.</li>"
                    "<li><b>Safe-form cookie.</b> Its short name is CSRF. It stops another site "
                    "from sending a form in your name. We set it when you open a page with a form "
                    "that we have to protect. It lasts for up to a year.</li>"
                    "<li><b>Ticks cookie.</b> It keeps what you ticked in our checklists. We set it "
                    "when you press “Save my ticks” without an account. It lasts for a year, or until "
                    "you press “Forget my ticks”. It goes when you sign in.</li>"
                    "<li><b>Unsaved words cookie.</b> We set it when you save your profile after you "
                    "were signed out. It gives you back what you wrote. It lasts for an hour.</li>"
                    "<li><b>My list cookie.</b> It keeps the people and groups you saved. We set it when "
                    "you press “Save to my list”. It lasts for six months, or until you press “Clear my "
                    "list”.</li></ul>"
                    "<p>None of them follows you to other sites. None is used for adverts or to "
                    "count visits.</p>"
                    "<h2>Names</h2>"
                    '<p>On the live site they are called "__Host-session" and "__Host-csrf". On a '
                    'test copy they are called "sessionid" and "csrftoken". The ticks are in '
                    '"guides_ticks". The key to unsaved words is in "profiles_unsent". '
                    'My list is in "profiles_list".</p>'
                    "<h2>What we do not use</h2><ul>"
                    "<li>No adverts or tracking.</li>"
                    "<li>No counting of readers by other firms.</li>"
                    "<li>No maps, videos or fonts from other sites.</li></ul>"
                    "<p>The language you read in is part of the address of the page. So we need no "
                    "cookie for that, either.</p>"
                    "<h2>How to remove them</h2>"
                    "<p>You can delete cookies in the settings of your browser. You will then be "
                    "signed out, and ticks and my list on this device are gone. Nothing else will change.</p>"
                ),
            ),
        ],
    },
    "cy": {
        "title": "Cwcis",
        "summary": (
            "Os dim ond darllen y wefan hon yr ydych, nid yw'n gosod cwcis o gwbl. I fewngofnodi, "
            "anfon ffurflen neu gadw ticiau, mae angen un neu ddau."
        ),
        "body": [
            (
                "text",
                "<p>Ffeil fach yw cwci y mae gwefan yn ei gadael ar eich ffôn neu eich cyfrifiadur.</p>",
            ),
            (
                "important",
                {
                    "text": (
                        "<p>Os dim ond darllen y wefan hon yr ydych, nid yw'n gosod cwcis. Dyna pam"
                        " na welsoch chi flwch amdanyn nhw. Croeso.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<h2>Pryd rydym yn gosod un</h2>"
                    "<p>Dim ond pan na all rhywbeth rydych yn gofyn amdano weithio hebddyn nhw y "
                    "byddwn yn gosod cwcis.</p><ul>"
                    "<li><b>Cwci mewngofnodi.</b> Mae'n dweud wrth y wefan eich bod wedi "
                    "mewngofnodi. Rydym yn ei osod pan fyddwch yn mewngofnodi neu'n dechrau gwneud "
                    "hynny. Mae'n peidio â gweithio ar ôl 14 diwrnod, neu pan fyddwch yn "
                    "allgofnodi.</li>"
                    "<li><b>Cwci ffurflen ddiogel.</b> Ei enw byr yw CSRF. Mae'n atal gwefan arall "
                    "rhag anfon ffurflen yn eich enw chi. Rydym yn ei osod pan fyddwch yn agor "
                    "tudalen â ffurflen y mae'n rhaid i ni ei diogelu. Mae'n para hyd at "
                    "flwyddyn.</li>"
                    "<li><b>Cwci ticiau.</b> Mae'n cadw beth rydych wedi'i dicio yn ein rhestrau "
                    "gwirio. Rydym yn ei osod pan fyddwch yn pwyso “Cadw fy nhiciau” heb gyfrif. "
                    "Mae'n para am flwyddyn, neu nes i chi bwyso “Anghofio fy nhiciau”. Mae'n mynd "
                    "pan fyddwch yn mewngofnodi.</li>"
                    "<li><b>Cwci geiriau heb eu cadw.</b> Rydym yn ei osod pan fyddwch yn cadw eich "
                    "proffil ar ôl cael eich allgofnodi. Mae'n rhoi'r hyn a ysgrifennoch yn ôl i chi. "
                    "Mae'n para am awr.</li>"
                    "<li><b>Cwci fy rhestr.</b> Mae'n cadw'r bobl a'r grwpiau a gadwoch chi. Rydym yn ei "
                    "osod pan fyddwch yn pwyso “Cadw ar fy rhestr”. Mae'n para am chwe mis, neu nes i chi "
                    "bwyso “Clirio fy rhestr”.</li></ul>"
                    "<p>Nid yw'r un ohonyn nhw'n eich dilyn i wefannau eraill. Nid ydym yn eu "
                    "defnyddio ar gyfer hysbysebion nac i gyfrif ymweliadau.</p>"
                    "<h2>Enwau</h2>"
                    '<p>Ar y wefan fyw, eu henwau yw "__Host-session" a "__Host-csrf". Ar gopi '
                    'prawf, eu henwau yw "sessionid" a "csrftoken". '
                    "Mae'r ticiau yn "
                    '"guides_ticks". '
                    "Mae'r allwedd i eiriau heb eu cadw yn "
                    '"profiles_unsent". Mae fy rhestr yn "profiles_list".</p>'
                    "<h2>Beth nad ydym yn ei ddefnyddio</h2><ul>"
                    "<li>Hysbysebion na dulliau o'ch dilyn.</li>"
                    "<li>Cwmnïau eraill i gyfrif darllenwyr.</li>"
                    "<li>Mapiau, fideos na ffontiau o wefannau eraill.</li></ul>"
                    "<p>Mae'r iaith rydych yn darllen ynddi yn rhan o gyfeiriad y dudalen. Felly "
                    "nid oes angen cwci ar gyfer hynny chwaith.</p>"
                    "<h2>Sut i gael gwared arnyn nhw</h2>"
                    "<p>Gallwch ddileu cwcis yng ngosodiadau eich porwr. Yna byddwch wedi eich "
                    "allgofnodi, a bydd y ticiau a'ch rhestr ar y ddyfais hon wedi mynd. Ni fydd dim "
                    "arall yn newid.</p>"
                ),
            ),
        ],
    },
}
