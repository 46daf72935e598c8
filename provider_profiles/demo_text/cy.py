"""Welsh text of eight demo profiles, by slug. Facts (price, areas, checks) come from `en.py`."""

from .cy_more import MORE_CY

PROFILES_CY = {
    "ffions-garden-gang": {
        "name": "Criw Gardd Ffion",
        "my_thing": "Criw rhandir: tyfu cennin, yfed te a mynd â'ch cynhaeaf adref.",
        "about": [
            (
                "Ffion ydw i. Bues i'n gweithio mewn canolfan ddydd am naw mlynedd, a byth a hefyd yn denu "
                "pobl mas i'r ardd. Yn y diwedd ces i randir ac aros tu fas."
            ),
            (
                "Mae wyth ohonon ni ar ddiwrnod da. Gethin sy'n adeiladu pethau, ac mae Bet yn nabod pob "
                "aderyn. Mae rhai'n palu, rhai'n labelu, ac un yn cadw llygad ar y bisgedi."
            ),
            (
                "Rydyn ni hefyd yn dod i erddi bach gartref. Chwynnu gyda chi fyddwn ni, nid ar eich rhan. "
                "Cymraeg a Saesneg yw'r iaith, y ddwy yn yr un frawddeg gan amlaf."
            ),
        ],
        "typical_visit": (
            "Rydyn ni'n cwrdd am ddeg ac yn gweld beth sydd wedi tyfu. Mae pawb yn dewis gwaith am y bore. "
            "Am un ar ddeg mae'r tegell yn mynd ymlaen yn y sied, ac eisteddwn mewn cylch, glaw neu hindda. "
            "Rydyn ni'n gorffen am hanner awr wedi deuddeg ac yn rhannu'r llysiau. Does neb yn mynd adref "
            "heb fwd neu genhinen."
        ),
        "price_note": "Mae sesiwn yn para dwy awr a hanner. Mae offer, esgidiau, te a bisgedi yn y pris.",
        "access": [
            "Mae gwelyau uchel ar ddau uchder, a llwybr cadarn sy'n ddigon llydan i gadair olwyn.",
            "Mae toiled hygyrch ar y safle.",
            "Mae'r sied yn gynnes ac mae cotiau sbâr gyda ni.",
        ],
        "picture_alt": "Tri o bobl ar randir: un â rhaw, un mewn cadair olwyn ac un yn dyfrio.",
    },
    "gofal-bach-llyn": {
        "name": "Gofal Bach Llŷn",
        "my_thing": "Gofal a chwmni da yn Gymraeg, i bobl gartref ym Mhen Llŷn.",
        "about": [
            (
                "Mair ydw i, o fferm y tu allan i Bwllheli. Bûm yn nyrsio am ugain mlynedd. Pan gollodd Mam "
                "ei Saesneg, mi welais gymaint mae iaith gyntaf yn ei olygu."
            ),
            (
                "Mae yna dri ohonon ni. Rydan ni'n eich helpu i ymolchi, gwisgo, coginio a mynd allan. "
                "Cymraeg gewch chi o fore gwyn tan nos: pris gwartheg, y capel, a phwy sydd wedi priodi pwy."
            ),
            (
                "Rydan ni'n gweithio efo teuluoedd hefyd. Os ydach chi'n byw ymhell, mi wnawn ni ffonio bob "
                "nos Sul i ddweud sut aeth yr wythnos. Ond rhaid i'ch mam neu'ch tad gytuno yn gyntaf."
            ),
        ],
        "typical_visit": (
            "Rydan ni'n dod i mewn trwy'r drws cefn ac yn gweiddi helô. Y tân yn gyntaf, wedyn y tegell, "
            "wedyn molchi a dillad glân. Mi edrychwn ar hen luniau, neu ganu rhywbeth, tra bydd y cawl yn "
            "cynhesu. Os ydi hi'n sych, awn at y giât i weld y môr. Does neb ar frys."
        ),
        "price_note": "Mae teithio ym Mhen Llŷn yn y pris. Gofynnwch i ni am bris noson.",
        "access": [
            "Rydan ni wedi arfer â hen dai, grisiau serth a drysau isel.",
            "Gallwn labelu cypyrddau efo lluniau a geiriau Cymraeg.",
            "Rydan ni'n gwybod sut i sgwrsio pan fydd y teclyn clyw yn y drôr.",
        ],
        "picture_alt": "Dau berson mewn cadeiriau breichiau yn edrych ar hen luniau o focs atgofion.",
    },
    "slow-trails": {
        "name": "Llwybrau Araf",
        "my_thing": "Teithiau cerdded hamddenol a chuddfannau adar clyd, ar gyflymder yr arafaf.",
        "about": [
            (
                "Idris ydw i. Ces i anaf i'r ymennydd yn 34 oed a doeddwn i ddim yn gallu cerdded i'r siop. "
                "Cerddodd rhywun yn araf gyda fi am flwyddyn. Fy nhro i yw hi nawr."
            ),
            (
                "Rydyn ni'n mynd ar hyd y gamlas, o gwmpas y llyn ac i'r cuddfannau adar. Mae gen i fflasg, "
                "dau bâr o finocwlars a dim oriawr. Un dryw bach a hanner awr o siarad amdano: dyna ddiwrnod "
                "da."
            ),
            (
                "Cewch ddod ar eich pen eich hun, neu mewn grŵp o hyd at bedwar. Gallwn gerdded yn Gymraeg, "
                "yn Saesneg neu mewn tawelwch."
            ),
        ],
        "typical_visit": (
            "Bydda i'n anfon neges y noson cynt i ddweud ble, a sut dywydd fydd hi. Rydyn ni'n cwrdd wrth y "
            "maes parcio ac yn cytuno pa mor bell i fynd. Mae hoe bob deg munud. Yn y guddfan rydyn ni'n "
            "eistedd, yn arllwys te ac yn aros am y crëyr glas. Wedyn cewch restr o bopeth welson ni."
        ),
        "price_note": "Mae taith yn para tua dwy awr. Mae te a benthyg binocwlars yn y pris.",
        "access": [
            "Mae dau o'r pum llwybr yn wastad ac yn ddigon cadarn i gadair olwyn.",
            "Mae ramp a ffenest isel yng nghuddfan y llyn.",
            "Mae toiledau hygyrch ar ddechrau pob llwybr.",
        ],
        "picture_alt": "Tri o bobl ar daith gerdded hamddenol. Mae un yn gwylio aderyn drwy finocwlars.",
    },
    "night-owls": {
        "name": "Adar y Nos",
        "my_thing": "Cwmni i gigs, bingo a'r sinema, fel nad oes rhaid i'r noson orffen am naw.",
        "about": [
            (
                "Sian a Dai ydyn ni. Buodd Dai'n chwarae gitâr fas mewn band does neb yn ei gofio. Sian sy'n "
                "galw'r bingo, ac mae'r llais gyda hi."
            ),
            (
                "Yn aml mae cymorth yn gorffen amser te. Am wyth mae'r hwyl yn dechrau. Awn ni gyda chi i "
                "gigs, comedi, bingo, y ffilm hwyr ac ambell barti deunaw. Chi sy'n dewis, a chi sy'n dweud "
                "pryd i fynd adref."
            ),
            (
                "Unwaith y mis mae noson i'r criw, er mwyn i bobl wneud ffrindiau. Ar ôl sbel fydd dim ein "
                "hangen ni ar rai ohonoch chi. Dyna'r bwriad."
            ),
        ],
        "typical_visit": (
            "Rydych chi'n anfon poster neu ddolen aton ni. Rydyn ni'n holi am y lle, y seddi a'r bws olaf. "
            "Ar y noson rydyn ni'n cwrdd yn eich tŷ chi neu wrth y drws, ac yn cael diod cyn dechrau. "
            "Arhoswn ni gyhyd ag y mynnwch chi. Cewch gwmni yr holl ffordd at eich drws eich hun."
        ),
        "price_note": "Chi sy'n talu am eich tocyn a'ch diodydd. Mae nosweithiau'r criw yn £9 yr awr.",
        "access": [
            "Byddwn yn holi am risiau, toiledau a goleuadau sy'n fflachio cyn archebu.",
            "Gallwn eistedd wrth y drws os yw torfeydd yn anodd i chi.",
            "Mae lle i gadair olwyn sy'n plygu yng nghar Dai.",
        ],
        "picture_alt": "Canwr a gitarydd ar lwyfan, a thorf â'u breichiau yn yr awyr.",
    },
} | MORE_CY
