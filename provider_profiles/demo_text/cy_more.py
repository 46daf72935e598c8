"""Welsh text of four more demo profiles, by slug. See cy.py."""

MORE_CY = {
    "pedal-on": {
        "name": "Dal i Bedlo",
        "my_thing": "Beicio ar dair olwyn, ochr yn ochr neu â'r dwylo, o gwmpas llyn y parc.",
        "about": [
            "Alun ydw i. Trwsio beiciau oedd fy ngwaith nes i'r pengliniau ddweud na. Wedyn adeiladais i dreic, "
            "a methu stopio.",
            "Mae un ar ddeg gyda ni: treiciau, beiciau llaw, ac un sy'n cario cadair olwyn ar y blaen. Ar yr "
            "ymweliad cyntaf rydyn ni'n chwilio am yr un sy'n eich ffitio chi.",
            "Does dim traffig a dim brys. Mae tair gwaith o gwmpas y llyn yn ddwy filltir. Pymtheg yw'r record, "
            "gan fenyw 81 oed.",
        ],
        "typical_visit": "Rydych chi'n cwrdd â fi wrth y cwt cychod. Rydyn ni'n gosod y sedd, y strapiau a'r corn. "
        "Byddaf yn seiclo y tu ôl i chi, neu wrth eich ochr os hoffech siarad. Chi sy'n dweud pryd i aros, ac mae "
        "cacen bob tro.",
        "price_note": "Awr, gyda beic, helmed a help. Mae gofalwyr yn dod am ddim.",
        "access": [
            "Tarmac gwastad yr holl ffordd o gwmpas.",
            "Teclyn codi ar gyfer beic y gadair olwyn.",
            "Ystafell newid gyda mainc.",
            "Safle bws 100 metr i ffwrdd.",
            "Rydyn ni'n gyfarwydd â ffitiau: dywedwch wrthon ni.",
        ],
        "picture_alt": "",
    },
    "ty-clai": {
        "name": "Tŷ Clai",
        "my_thing": "Crochenwaith i foreau araf, yn Gymraeg neu Saesneg, gydag odyn a thegell.",
        "about": [
            "Non ydw i. Des i at y clai pan nad oeddwn i'n dda. Gwellodd fy nwylo cyn y gweddill ohonof.",
            "Sied gynnes y tu ôl i'r orsaf yw Tŷ Clai, gyda phedair olwyn ac un fainc hir. Cewch daflu powlen "
            "neu wasgu pethau'n fflat. Mae'r ddau'n helpu.",
            "Bob dydd Mercher mae awr dawel. Mae'r radio i ffwrdd a does dim rhaid i neb siarad. Honno sy'n "
            "llenwi gyntaf.",
        ],
        "typical_visit": "Rydyn ni'n dechrau gyda llond llaw o glai a dim cynllun. Cyn hir mae'n troi'n rhywbeth. "
        "Rwy'n dangos un tric newydd ac yn gadael llonydd i chi. Ar y diwedd rydyn ni'n dewis beth i'w danio.",
        "price_note": "Dwy awr, gyda chlai a thanio yn y pris.",
        "access": [
            "Dim grisiau. Mae un olwyn ar uchder cadair.",
            "Gall clai fod yn oer: rydyn ni'n ei gynhesu i chi.",
            "Gellir troi'r golau i lawr.",
            "Mae'r toiled ar draws y buarth, heb ris.",
            "Gofynnwch am yr awr dawel.",
        ],
        "picture_alt": "Dwylo'n siapio powlen ar olwyn crochenydd wrth ymyl rhes o botiau'n sychu.",
    },
    "little-and-often": {
        "name": "Tipyn Bach yn Aml",
        "my_thing": "Glanhau gyda chi, nid o'ch cwmpas: un silff, un bag, un baned ar y tro.",
        "about": [
            "Marek ydw i. Rwy'n glanhau tai, a dysgais nad yw'r rhan fwyaf o bobl eisiau i ddieithryn ei wneud. "
            "Cwmni wrth lanhau sydd ei angen.",
            "Rydyn ni'n dewis un gornel. Chi sy'n penderfynu beth sy'n aros. Rwy'n codi a nôl, a byth yn taflu "
            "dim heb i chi gytuno.",
            "Os yw'r llythyrau'n pentyrru, rydyn ni'n eu rhannu'n dri bocs. Os yw'n ormod heddiw, rydyn ni'n "
            "golchi'r llestri a siarad.",
        ],
        "typical_visit": "Chi sy'n dweud faint sy'n ddigon. Rwy'n gosod cloc am 20 munud, a phan fydd yn canu cawn "
        "baned. Wedyn 20 arall. Af â'r bagiau i'r domen ac anfon llun o'r darn clir atoch.",
        "price_note": "Mae clytiau, bagiau a theithiau i'r domen yn y pris.",
        "access": [
            "Rwy'n dod atoch chi.",
            "Dim arogl cryf, dim ond i chi ofyn.",
            "Fi sy'n gwneud y darnau uchel a'r darnau isel.",
            "Gallaf weithio gyda'r llenni ar gau.",
            "Rwy'n gyfarwydd â thai llawn. Heb sylwadau.",
        ],
        "picture_alt": "",
    },
    "paws-awhile": {
        "name": "Pawen Bach",
        "my_thing": "Mynd â'r ci am dro gyda chi, fel bod eich anifeiliaid yn aros yn rhan o'ch diwrnod.",
        "about": [
            "Denise ydw i. Rwyf wedi cerdded cŵn yn Bridgwater ers un mlynedd ar ddeg. Milgi bach yw Biscuit, "
            "ac nid milgi yw Gravy.",
            "Dydw i ddim yn mynd â'ch ci i ffwrdd am awr. Rydyn ni'n mynd gyda'n gilydd. Chi sy'n dal y tennyn "
            "os ydych chi eisiau, a fi sy'n cario'r bagiau. Sgwrs, neu ddim sgwrs.",
            "Rwyf hefyd yn galw i fwydo cathod, glanhau cytiau ac eistedd gydag anifeiliaid tra byddwch chi yn "
            "yr ysbyty. Dim anifail? Dewch allan gyda fy rhai i.",
        ],
        "typical_visit": "Rwy'n curo, ac mae'ch ci'n gwirioni. Edrychwn ar y tywydd a dewis llwybr. Y gamlas yw'r "
        "ffefryn, heibio'r hwyaid, a seibiant ar y fainc dda. Ar ôl tua 50 munud rydyn ni'n ôl, traed wedi'u "
        "sychu a phowlen yn llawn.",
        "price_note": "Tro yw 50 munud i un neu ddau gi. Mae ymweliad bwydo yn £8.",
        "access": [
            "Mae llwybr y gamlas yn wastad ac yn llydan, gyda mainc bob rhyw ddeg munud.",
            "Gallaf gwrdd â chi wrth eich drws neu wrth giât y parc.",
            "Dywedwch os yw cŵn yn eich poeni. Gall Biscuit aros yn y car.",
        ],
        "picture_alt": "Dau ffrind yn cerdded ci brown ar hyd llwybr wrth bwll.",
    },
}
