"""Areas for the demo site: towns and their counties, with Welsh names and postcode districts.

`AREAS` lists counties, then towns. A town says its county by name; `outcodes` is a list.
Districts are the main ones of each town, not a full postcode map: enough for "near TA1".
"""


def _county(slug, name, name_cy, nation):
    """Return one county or council area. It has no districts of its own."""
    return {
        "slug": slug,
        "name": name,
        "name_cy": name_cy,
        "nation": nation,
        "kind": "county",
        "county": "",
        "outcodes": [],
    }


def _town(slug, name, name_cy, county, outcodes, position=(None, None)):
    """Return one town. `county` is a county's slug; `outcodes` is a string such as "TA1 TA2".

    `position` is needed where more than one town has the name.
    """
    return {
        "slug": slug,
        "name": name,
        "name_cy": name_cy,
        "nation": _COUNTY[county]["nation"],
        "kind": "town",
        "county": _COUNTY[county]["name"],
        "outcodes": outcodes.split(),
        "position": position,
    }


COUNTIES = [
    _county("bedfordshire", "Bedfordshire", "Swydd Bedford", "england"),
    _county("bristol-city-and-county", "City and County of Bristol", "Dinas a Sir Bryste", "england"),
    _county("devon", "Devon", "Dyfnaint", "england"),
    _county("east-riding", "East Riding of Yorkshire", "Dwyrain Swydd Efrog", "england"),
    _county("greater-london", "Greater London", "Llundain Fwyaf", "england"),
    _county("greater-manchester", "Greater Manchester", "Manceinion Fwyaf", "england"),
    _county("herefordshire", "Herefordshire", "Swydd Henffordd", "england"),
    _county("kent", "Kent", "Caint", "england"),
    _county("leicestershire", "Leicestershire", "Swydd Gaerlŷr", "england"),
    _county("north-yorkshire", "North Yorkshire", "Gogledd Swydd Efrog", "england"),
    _county("nottinghamshire", "Nottinghamshire", "Swydd Nottingham", "england"),
    _county("somerset", "Somerset", "Gwlad yr Haf", "england"),
    _county("south-yorkshire", "South Yorkshire", "De Swydd Efrog", "england"),
    _county("west-midlands", "West Midlands", "Gorllewin Canolbarth Lloegr", "england"),
    _county("west-yorkshire", "West Yorkshire", "Gorllewin Swydd Efrog", "england"),
    _county("wiltshire", "Wiltshire", "Swydd Wilton", "england"),
    _county("cardiff-city-and-county", "City and County of Cardiff", "Dinas a Sir Caerdydd", "wales"),
    _county("carmarthenshire", "Carmarthenshire", "Sir Gaerfyrddin", "wales"),
    _county("ceredigion", "Ceredigion", "Ceredigion", "wales"),
    _county("gwynedd", "Gwynedd", "Gwynedd", "wales"),
    _county("powys", "Powys", "Powys", "wales"),
    _county("swansea-city-and-county", "City and County of Swansea", "Dinas a Sir Abertawe", "wales"),
    _county("wrexham-county-borough", "Wrexham County Borough", "Bwrdeistref Sirol Wrecsam", "wales"),
    _county("stirlingshire", "Stirlingshire", "Swydd Stirling", "scotland"),
    _county("county-antrim", "County Antrim", "Swydd Antrim", "northern_ireland"),
]

_COUNTY = {county["slug"]: county for county in COUNTIES}

TOWNS = [
    _town("taunton", "Taunton", "Taunton", "somerset", "TA1 TA2 TA3"),
    _town("bridgwater", "Bridgwater", "Bridgwater", "somerset", "TA5 TA6 TA7"),
    _town("wellington", "Wellington", "Wellington", "somerset", "TA21", (50.98, -3.22)),
    _town("minehead", "Minehead", "Minehead", "somerset", "TA24"),
    _town("dudley", "Dudley", "Dudley", "west-midlands", "DY1 DY2 DY3"),
    _town("halesowen", "Halesowen", "Halesowen", "west-midlands", "B62 B63"),
    _town("birmingham", "Birmingham", "Birmingham", "west-midlands", "B1 B2 B3 B4 B5 B12 B13 B14 B15 B29"),
    _town("nottingham", "Nottingham", "Nottingham", "nottinghamshire", "NG1 NG2 NG3 NG5 NG7 NG8 NG9"),
    _town("leicester", "Leicester", "Caerlŷr", "leicestershire", "LE1 LE2 LE3 LE4 LE5"),
    _town("doncaster", "Doncaster", "Doncaster", "south-yorkshire", "DN1 DN2 DN3 DN4 DN5"),
    _town("sheffield", "Sheffield", "Sheffield", "south-yorkshire", "S1 S2 S3 S5 S6 S7 S8 S10 S11"),
    _town("exeter", "Exeter", "Caerwysg", "devon", "EX1 EX2 EX4"),
    _town("exmouth", "Exmouth", "Exmouth", "devon", "EX8"),
    _town("bristol", "Bristol", "Bryste", "bristol-city-and-county", "BS1 BS2 BS3 BS5 BS6 BS7 BS8 BS16"),
    _town("swindon", "Swindon", "Swindon", "wiltshire", "SN1 SN2 SN3 SN5 SN25", (51.56, -1.78)),
    _town("margate", "Margate", "Margate", "kent", "CT9"),
    _town("bradford", "Bradford", "Bradford", "west-yorkshire", "BD1 BD2 BD3 BD5 BD7 BD8 BD9"),
    _town("peckham", "Peckham", "Peckham", "greater-london", "SE15"),
    _town("ealing", "Ealing", "Ealing", "greater-london", "W5 W13"),
    _town("luton", "Luton", "Luton", "bedfordshire", "LU1 LU2 LU3 LU4"),
    _town("hereford", "Hereford", "Henffordd", "herefordshire", "HR1 HR2 HR4"),
    _town("hull", "Hull", "Hull", "east-riding", "HU1 HU2 HU3 HU5 HU6 HU8 HU9"),
    _town("manchester", "Manchester", "Manceinion", "greater-manchester", "M1 M4 M11 M12 M13 M14 M20 M21"),
    _town("whitby", "Whitby", "Whitby", "north-yorkshire", "YO21 YO22"),
    _town("cardiff", "Cardiff", "Caerdydd", "cardiff-city-and-county", "CF3 CF5 CF10 CF11 CF14 CF23 CF24"),
    _town("carmarthen", "Carmarthen", "Caerfyrddin", "carmarthenshire", "SA31 SA32 SA33"),
    _town("llandeilo", "Llandeilo", "Llandeilo", "carmarthenshire", "SA19"),
    _town("aberystwyth", "Aberystwyth", "Aberystwyth", "ceredigion", "SY23"),
    _town("pwllheli", "Pwllheli", "Pwllheli", "gwynedd", "LL53"),
    _town("porthmadog", "Porthmadog", "Porthmadog", "gwynedd", "LL49"),
    _town("brecon", "Brecon", "Aberhonddu", "powys", "LD3"),
    _town("builth-wells", "Builth Wells", "Llanfair-ym-Muallt", "powys", "LD2"),
    _town("swansea", "Swansea", "Abertawe", "swansea-city-and-county", "SA1 SA2 SA3 SA4 SA5 SA6"),
    _town("wrexham", "Wrexham", "Wrecsam", "wrexham-county-borough", "LL11 LL12 LL13 LL14"),
    _town("stirling", "Stirling", "Stirling", "stirlingshire", "FK7 FK8 FK9"),
    _town("belfast", "Belfast", "Belffast", "county-antrim", "BT1 BT4 BT5 BT6 BT7 BT9 BT12 BT15"),
]

AREAS = COUNTIES + TOWNS
