"""Demo page in English and Welsh: Accessibility statement."""

# The Welsh is not yet read by a professional translator.
PAGE = {
    "slug": "accessibility",
    "en": {
        "title": "Accessibility statement",
        "summary": (
            "How far everyone can use this site. What does not work yet, how we test, and how to tell us."
        ),
        "body": [
            (
                "text",
                (
                    "<p>This statement is about the Foothold website. Foothold runs it. We want as "
                    "many people as possible to be able to use it. You should be able to:</p><ul>"
                    "<li>Zoom in to 400% and still read each page.</li>"
                    "<li>Use the site with a keyboard alone.</li>"
                    "<li>Use it with speech software or a screen reader.</li>"
                    "<li>Do each task with scripts turned off. Only sign-in by passkey needs "
                    "them.</li>"
                    "<li>Print any page.</li></ul>"
                    "<p>We try to keep the words plain. <a "
                    'href="https://mcmw.abilitynet.org.uk">AbilityNet</a> has advice on making your'
                    " own device easier to use.</p>"
                    "<h2>How accessible this site is</h2>"
                    "<p>We know that some parts fall short:</p><ul>"
                    "<li>There are no Easy Read pages yet.</li>"
                    "<li>Some pages are in English only. The page says so when that is the "
                    "case.</li>"
                    "<li>The Welsh has not been read by a professional translator yet.</li>"
                    "<li>Pictures that providers send may have weak descriptions.</li>"
                    "<li>Files and sites that we link to may not meet the standard.</li></ul>"
                    "<h2>Tell us</h2>"
                    "<p>If you hit a problem, or need a page in another format, please tell us. Say"
                    " which page it was. We aim to reply in three working days.</p>"
                ),
            ),
            (
                "contact",
                {
                    "name": "Foothold, about accessibility",
                    "phone": "01632 960 117",
                    "email": "hello@example.org",
                    "hours": "Monday to Friday, 9:30am to 4pm",
                },
            ),
            (
                "text",
                (
                    "<h2>If you are not happy with our answer</h2>"
                    "<p>The Equality and Human Rights Commission (EHRC) enforces the accessibility "
                    "rules for public bodies. These are the Public Sector Bodies (Websites and "
                    "Mobile Applications) (No. 2) Accessibility Regulations 2018. If we do not put "
                    "things right, contact the <a "
                    'href="https://www.equalityadvisoryservice.com">Equality Advisory and Support '
                    "Service</a>. In Northern Ireland, contact the Equality Commission.</p>"
                ),
            ),
            (
                "important",
                {
                    "text": (
                        "<p>Foothold is invented for this demo. It is not a public body. A real "
                        "organisation must check which rules apply to it, and put its own details "
                        "here.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<h2>Technical information</h2>"
                    "<p>Foothold wants this site to meet the Web Content Accessibility Guidelines "
                    "(WCAG) version 2.2, at level AA.</p>"
                    "<h3>Compliance status</h3>"
                    "<p>This site is <b>partially compliant</b> with WCAG 2.2 AA, due to the points"
                    " below.</p>"
                    "<h3>Content that is not accessible</h3><ul>"
                    "<li>Pictures from providers may not say what they show. This fails 1.1.1 "
                    "(non-text content). Staff check each picture before it goes live.</li>"
                    "<li>A page in Welsh may have English words in it, such as a quote, that are "
                    "not marked as English. This fails 3.1.2 (language of parts).</li></ul>"
                    "<p>We do not claim that any fix would be too great a burden. There are no maps"
                    " or videos on this site.</p>"
                    "<h2>What we are doing about it</h2>"
                    "<p>We plan to write Easy Read pages, starting with the guides for families. We"
                    " plan to test with disabled people and to pay them for it.</p>"
                    "<h2>How we tested</h2>"
                    "<p>We wrote this statement on 3 November 2026. We test the site ourselves. A "
                    "program called axe checks each kind of page, in both languages, at three "
                    "widths, in the Chromium browser. A program finds only some problems.</p><p>Nobody "
                    "outside our team has tested the site yet, and no disabled person has been paid"
                    " to try it. We say so because it matters.</p>"
                ),
            ),
        ],
    },
    "cy": {
        "title": "Datganiad hygyrchedd",
        "summary": (
            "Pa mor hawdd yw'r wefan hon i bawb ei defnyddio. Beth sydd ddim yn gweithio eto, sut "
            "rydym yn profi, a sut i roi gwybod i ni."
        ),
        "body": [
            (
                "text",
                (
                    "<p>Mae'r datganiad hwn yn sôn am wefan Foothold. Foothold sy'n ei rhedeg. "
                    "Rydym am i gynifer o bobl â phosibl allu ei defnyddio. Dylech allu:</p><ul>"
                    "<li>Chwyddo hyd at 400% a dal i ddarllen pob tudalen.</li>"
                    "<li>Defnyddio'r wefan gyda bysellfwrdd yn unig.</li>"
                    "<li>Ei defnyddio gyda meddalwedd llais neu ddarllenydd sgrin.</li>"
                    "<li>Gwneud pob tasg heb sgriptiau. Dim ond mewngofnodi ag allwedd mynediad "
                    "sydd â'u hangen.</li>"
                    "<li>Argraffu unrhyw dudalen.</li></ul>"
                    "<p>Rydym yn ceisio defnyddio geiriau plaen. Mae gan <a "
                    'href="https://mcmw.abilitynet.org.uk">AbilityNet</a> gyngor ar wneud eich '
                    "dyfais eich hun yn haws i'w defnyddio.</p>"
                    "<h2>Pa mor hygyrch yw'r wefan hon</h2>"
                    "<p>Rydym yn gwybod nad yw rhai rhannau'n ddigon da:</p><ul>"
                    "<li>Nid oes tudalennau Hawdd eu Deall eto.</li>"
                    "<li>Yn Saesneg yn unig y mae rhai tudalennau. Mae'r dudalen yn dweud "
                    "hynny.</li>"
                    "<li>Nid yw cyfieithydd proffesiynol wedi darllen y Gymraeg eto.</li>"
                    "<li>Gall disgrifiadau o luniau gan ddarparwyr fod yn wan.</li>"
                    "<li>Efallai na fydd ffeiliau a gwefannau y mae dolen iddyn nhw yn cyrraedd y "
                    "safon.</li></ul>"
                    "<h2>Rhowch wybod i ni</h2>"
                    "<p>Os cewch chi broblem, neu os oes angen tudalen mewn fformat arall arnoch, "
                    "rhowch wybod. Dywedwch pa dudalen oedd hi. Ein nod yw ateb o fewn tri diwrnod "
                    "gwaith.</p>"
                ),
            ),
            (
                "contact",
                {
                    "name": "Foothold, am hygyrchedd",
                    "phone": "01632 960 117",
                    "email": "hello@example.org",
                    "hours": "Dydd Llun i ddydd Gwener, 9:30am i 4pm",
                },
            ),
            (
                "text",
                (
                    "<h2>Os nad ydych yn fodlon ar ein hateb</h2>"
                    "<p>Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy'n gorfodi'r rheolau "
                    "hygyrchedd ar gyrff cyhoeddus. Enw'r rheolau yw Rheoliadau Hygyrchedd Cyrff "
                    "Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018. Os na "
                    "fyddwn yn cywiro pethau, cysylltwch â'r <a "
                    'href="https://www.equalityadvisoryservice.com">Gwasanaeth Cynghori a Chymorth '
                    "Cydraddoldeb</a>. Yng Ngogledd Iwerddon, cysylltwch â'r Comisiwn "
                    "Cydraddoldeb.</p>"
                ),
            ),
            (
                "important",
                {
                    "text": (
                        "<p>Sefydliad dychmygol yw Foothold, ar gyfer y wefan enghreifftiol hon. "
                        "Nid yw'n gorff cyhoeddus. Rhaid i sefydliad go iawn wirio pa reolau sy'n "
                        "berthnasol, a rhoi ei fanylion ei hun yma.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<h2>Gwybodaeth dechnegol</h2>"
                    "<p>Mae Foothold am i'r wefan hon gyrraedd Canllawiau Hygyrchedd Cynnwys y We "
                    "(WCAG) fersiwn 2.2, ar lefel AA.</p>"
                    "<h3>Statws cydymffurfio</h3>"
                    "<p>Mae'r wefan hon yn <b>cydymffurfio'n rhannol</b> â WCAG 2.2 AA, oherwydd y "
                    "pwyntiau isod.</p>"
                    "<h3>Cynnwys nad yw'n hygyrch</h3><ul>"
                    "<li>Efallai na fydd lluniau gan ddarparwyr yn dweud beth sydd ynddyn nhw. Mae "
                    "hyn yn methu 1.1.1 (cynnwys nad yw'n destun). Mae staff yn gwirio pob llun cyn"
                    " ei gyhoeddi.</li>"
                    "<li>Gall fod geiriau Saesneg, fel dyfyniad, mewn tudalen Gymraeg heb eu nodi "
                    "fel Saesneg. Mae hyn yn methu 3.1.2 (iaith rhannau).</li></ul>"
                    "<p>Nid ydym yn honni y byddai unrhyw waith trwsio yn ormod o faich. Nid oes "
                    "mapiau na fideos ar y wefan hon.</p>"
                    "<h2>Beth rydym yn ei wneud am hyn</h2>"
                    "<p>Rydym yn bwriadu ysgrifennu tudalennau Hawdd eu Deall, gan ddechrau gyda'r "
                    "canllawiau i deuluoedd. Rydym yn bwriadu profi'r wefan gyda phobl anabl, a'u "
                    "talu am wneud hynny.</p>"
                    "<h2>Sut rydym wedi profi'r wefan</h2>"
                    "<p>Ysgrifennwyd y datganiad hwn ar 3 Tachwedd 2026. Rydym yn profi'r wefan ein"
                    " hunain. Mae rhaglen o'r enw axe yn gwirio pob math o dudalen, yn y ddwy "
                    "iaith, ar dri lled, ym mhorwr Chromium. Dim ond rhai problemau y mae rhaglen "
                    "yn eu gweld.</p><p>Nid oes neb y tu allan i'n tîm wedi profi'r wefan eto. Nid oes "
                    "unrhyw berson anabl wedi cael ei dalu i roi cynnig arni. Rydym yn dweud hyn "
                    "am ei fod yn bwysig.</p>"
                ),
            ),
        ],
    },
}
