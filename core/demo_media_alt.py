"""What each demo picture shows, in English and Welsh: file name in core/demo_media/ → (english, welsh).

The Welsh needs a translator's eye before real use, as all Welsh here does.
"""

ALT_TEXTS = {
    "allotment": (
        "Three people on an allotment: one with a spade, one in a wheelchair with a pot of flowers, one watering.",
        "Tri o bobl ar randir: un â rhaw, un mewn cadair olwyn â phot o flodau, ac un yn dyfrio.",
    ),
    "bread": (
        "Two people in aprons knead dough side by side in a sunny kitchen.",
        "Dau berson mewn ffedogau yn tylino toes ochr yn ochr mewn cegin heulog.",
    ),
    "community-noticeboard": (
        "Two neighbours look at a community notice board by a park.",
        "Dau gymydog yn edrych ar hysbysfwrdd cymunedol ger parc.",
    ),
    "dance": (
        "Four people dance in a hall: two on their feet, one in a wheelchair and one from a chair.",
        "Pedwar o bobl yn dawnsio mewn neuadd: dau ar eu traed, un mewn cadair olwyn ac un ar gadair.",
    ),
    "desk-starting-out": (
        "A person writes in a notebook at a kitchen table, with a kettle, a laptop and a cat at the window.",
        "Person yn ysgrifennu mewn llyfr nodiadau wrth fwrdd y gegin, gyda thegell, gliniadur a chath wrth y ffenestr.",
    ),
    "dog-walk": (
        "Two friends walk a brown dog along a path by a pond.",
        "Dau ffrind yn mynd â chi brown am dro ar hyd llwybr ger pwll.",
    ),
    "drum-circle": (
        "Five people play hand drums in a circle under the trees.",
        "Pump o bobl yn chwarae drymiau llaw mewn cylch o dan y coed.",
    ),
    "evening-gig": (
        "A singer and a guitarist on stage, and a crowd with their arms in the air.",
        "Canwr a gitarydd ar lwyfan, a thorf â'u breichiau yn yr awyr.",
    ),
    "first-aid-class": (
        "One person practises a bandage on another person's arm while two people watch.",
        "Un person yn ymarfer rhoi rhwymyn ar fraich rhywun arall, a dau berson yn gwylio.",
    ),
    "market-stall": (
        "A craft stall in a town square, with one shopper who carries a bag and one who uses a long white cane.",
        "Stondin grefftau ar sgwâr y dref, gydag un siopwr â bag ac un sy'n defnyddio ffon wen hir.",
    ),
    "matchday": (
        "Three friends cheer in a football stand; one holds a red and white scarf high.",
        "Tri ffrind yn cefnogi eu tîm mewn eisteddle pêl-droed; mae un yn dal sgarff goch a gwyn yn uchel.",
    ),
    "meetup": (
        "Four people talk round a cafe table with cups in their hands.",
        "Pedwar o bobl yn sgwrsio o amgylch bwrdd caffi â chwpanau yn eu dwylo.",
    ),
    "memory-box-chat": (
        "Two people in armchairs look at old photographs from a memory box.",
        "Dau berson mewn cadeiriau breichiau yn edrych ar hen luniau o focs atgofion.",
    ),
    "online-workshop": (
        "Four people on a computer screen in an online workshop, and a person at home who waves to them.",
        "Pedwar o bobl ar sgrin cyfrifiadur mewn gweithdy ar-lein, a pherson gartref yn codi llaw arnynt.",
    ),
    "personal-care-morning": (
        "Two people have breakfast together at a kitchen table in the morning sun; one pours the tea.",
        "Dau berson yn cael brecwast gyda'i gilydd wrth fwrdd y gegin yn haul y bore; mae un yn arllwys y te.",
    ),
    "phone-help": (
        "Two people sit on a sofa and look at a tablet together.",
        "Dau berson yn eistedd ar soffa ac yn edrych ar lechen gyda'i gilydd.",
    ),
    "planning-table": (
        "Three people plan together at a table, with coloured notes on the wall behind them.",
        "Tri o bobl yn cynllunio gyda'i gilydd wrth fwrdd, a nodiadau lliw ar y wal y tu ôl iddynt.",
    ),
    "pottery": (
        "One person shapes a clay pot at a wheel and another, in a wheelchair, paints a vase.",
        "Un person yn llunio pot clai ar droell, ac un arall, mewn cadair olwyn, yn peintio fâs.",
    ),
    "sewing": (
        "One person sews at a machine and another holds up a patchwork quilt.",
        "Un person yn gwnïo â pheiriant ac un arall yn dangos cwilt clytwaith.",
    ),
    "shaking-out-ideas": (
        "Two people shake out a cloth, and ideas fly up: a ball, a book, a guitar, a flower and more.",
        "Dau berson yn ysgwyd lliain, a syniadau'n hedfan ohono: pêl, llyfr, gitâr, blodyn a mwy.",
    ),
    "shopping-trip": (
        "A man with a guide dog and a friend with shopping bags walk past shops and a bus.",
        "Dyn â chi tywys a ffrind â bagiau siopa yn cerdded heibio i siopau a bws.",
    ),
    "sign-language-cafe": (
        "Two people sign to each other at a cafe table while a third joins in.",
        "Dau berson yn arwyddo â'i gilydd wrth fwrdd caffi, a thrydydd yn ymuno.",
    ),
    "smoothie-stall": (
        "Two people serve smoothies at a stall; one customer stands and one uses a wheelchair.",
        "Dau berson yn gweini smwddis ar stondin; mae un cwsmer yn sefyll ac un mewn cadair olwyn.",
    ),
    "steps-path": (
        "Seven stepping stones lead up a hill; one person is on the way and another waits at the top with a flag.",
        "Saith carreg gamu'n arwain i fyny bryn; mae un person ar y ffordd ac un arall yn aros ar y brig â baner.",
    ),
    "trail-walk": (
        "Three people on a gentle hill walk: one has a walking stick and one looks at a bird through binoculars.",
        "Tri o bobl ar daith gerdded hamddenol: mae gan un ffon gerdded ac mae un yn gwylio aderyn drwy finocwlars.",
    ),
}
