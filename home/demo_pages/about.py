"""Demo page in English and Welsh: About us."""

# The Welsh is not yet read by a professional translator.
PAGE = {
    "slug": "about",
    "en": {
        "title": "About us",
        "summary": (
            "Foothold helps very small care and support services to start, to keep going and to be "
            "found. What we do, and what we leave to others."
        ),
        "body": [
            (
                "text",
                (
                    "<p>Foothold helps micro-providers. A micro-provider is one person, or a very "
                    "small team, who gives care, support or activities.</p>"
                    "<p>It may be a man who helps with phones. It may be a woman with an allotment "
                    "and a lot of spare wellies. Many are run by disabled people.</p>"
                    "<p>We think that the world needs more of them. So we do three things.</p>"
                    "<h2>What we do</h2><ul>"
                    "<li>We help people to start, with guides, training and someone to ask.</li>"
                    "<li>We help small services to keep going, through meet-ups and news.</li>"
                    "<li>We help people to find them, with clear pages and honest notes on what we "
                    "have seen.</li></ul>"
                    "<h2>What we do not do</h2>"
                    "<p>We do not give care or plan it. We do not send people out, match them or "
                    "write their rotas. We do not take payments or publish star ratings.</p>"
                    "<p>We do not say that a service is good. We say what papers we saw, and "
                    "when.</p>"
                ),
            ),
            (
                "important",
                {
                    "text": (
                        "<p>The person who needs support chooses who to use. The provider works for"
                        " them. We are the noticeboard, with better biscuits.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<h2>Who we are</h2>"
                    "<p>We are a small team above a bakery. Each guide names the person who last "
                    "checked it, and the date when it will be checked again. If we get a thing "
                    "wrong, tell us. We will put it right and say so.</p>"
                    "<p>This is a demo. Foothold is invented. So are its people, its services and, "
                    "sadly, the bakery.</p>"
                ),
            ),
        ],
    },
    "cy": {
        "title": "Amdanom ni",
        "summary": (
            "Mae Foothold yn helpu gwasanaethau gofal a chymorth bach iawn i ddechrau, i ddal ati "
            "ac i gael eu gweld."
        ),
        "body": [
            (
                "text",
                (
                    "<p>Mae Foothold yn helpu micro-ddarparwyr. Micro-ddarparwr yw un person, neu "
                    "dîm bach iawn, sy'n rhoi gofal, cymorth neu weithgareddau.</p>"
                    "<p>Efallai mai dyn sy'n helpu gyda ffonau yw e. Efallai mai menyw â rhandir a "
                    "gormod o welis yw hi. Pobl anabl sy'n rhedeg llawer ohonyn nhw.</p>"
                    "<p>Rydym yn credu bod angen mwy ohonyn nhw ar y byd. Felly rydym yn gwneud tri"
                    " pheth.</p>"
                    "<h2>Beth rydym yn ei wneud</h2><ul>"
                    "<li>Helpu pobl i ddechrau, gyda chanllawiau, hyfforddiant a rhywun i'w "
                    "holi.</li>"
                    "<li>Helpu gwasanaethau bach i ddal ati, drwy gyfarfodydd a newyddion.</li>"
                    "<li>Helpu pobl i ddod o hyd iddyn nhw, gyda thudalennau clir a nodiadau gonest"
                    " am yr hyn a welsom.</li></ul>"
                    "<h2>Beth nad ydym yn ei wneud</h2>"
                    "<p>Nid ydym yn rhoi gofal nac yn ei gynllunio. Nid ydym yn anfon pobl allan, "
                    "yn eu paru nac yn llunio eu rotâu. Nid ydym yn cymryd taliadau nac yn rhoi sêr"
                    " i neb.</p>"
                    "<p>Nid ydym yn dweud bod gwasanaeth yn dda. Rydym yn dweud pa bapurau a "
                    "welsom, a phryd.</p>"
                ),
            ),
            (
                "important",
                {
                    "text": (
                        "<p>Y person sydd ag angen cymorth sy'n dewis pwy i'w ddefnyddio. Gweithio "
                        "i'r person hwnnw mae'r darparwr. Ni yw'r hysbysfwrdd, gyda gwell "
                        "bisgedi.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<h2>Pwy ydym ni</h2>"
                    "<p>Tîm bach uwchben becws ydym ni. Mae pob canllaw yn enwi'r person a'i "
                    "gwiriodd ddiwethaf, a'r dyddiad y caiff ei wirio eto. Os gwnawn ni "
                    "gamgymeriad, rhowch wybod. Byddwn yn ei gywiro ac yn dweud hynny.</p>"
                    "<p>Gwefan enghreifftiol yw hon. Mae Foothold yn ddychmygol. Felly hefyd y "
                    "bobl, y gwasanaethau ac, yn anffodus, y becws.</p>"
                ),
            ),
        ],
    },
}
