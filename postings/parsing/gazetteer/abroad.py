"""Regions outside the United States and Canada, by whose names behind them towns are known: "Haslemere, Surrey".

May be added: what people write behind a town in an address there. What is also a city elsewhere belongs into
`ALSO_CITIES` too.
"""

_COUNTIES = (
    "bedfordshire,beds,berkshire,berks,buckinghamshire,bucks,cambridgeshire,cambs,cheshire,cornwall,cumbria,derbyshire,"
    "devon,dorset,county durham,co durham,east sussex,west sussex,sussex,essex,gloucestershire,greater manchester,"
    "hampshire,hants,herefordshire,hertfordshire,herts,isle of wight,kent,lancashire,lancs,leicestershire,lincolnshire,"
    "lincs,merseyside,middlesex,norfolk,northamptonshire,northants,northumberland,north yorkshire,south yorkshire,"
    "west yorkshire,yorkshire,nottinghamshire,notts,oxfordshire,oxon,rutland,shropshire,somerset,staffordshire,staffs,"
    "suffolk,surrey,tyne and wear,warwickshire,west midlands,wiltshire,wilts,worcestershire,worcs,gwynedd,powys,dyfed,"
    "gwent,clwyd,glamorgan,south wales,north wales,mid wales,fife,lanarkshire,aberdeenshire,ayrshire,renfrewshire,"
    "scottish borders,midlothian,east lothian,west lothian,argyll,moray,perthshire,county antrim,co antrim,county down,"
    "co down,county armagh,co armagh,county tyrone,co tyrone"
)
_IRISH = (
    "carlow,cavan,clare,cork,donegal,dublin,galway,kerry,kildare,kilkenny,laois,leitrim,limerick,longford,louth,mayo,"
    "meath,monaghan,offaly,roscommon,sligo,tipperary,waterford,westmeath,wexford,wicklow"
)
_AUSTRALIAN = (
    "nsw,vic,qld,tas,act,new south wales,victoria,queensland,south australia,western australia,tasmania,"
    "northern territory,australian capital territory"
)
_INDIAN = (
    "kerala,karnataka,tamil nadu,maharashtra,gujarat,rajasthan,uttar pradesh,madhya pradesh,andhra pradesh,telangana,"
    "west bengal,bihar,odisha,assam,haryana,jharkhand,uttarakhand,himachal pradesh,goa,chhattisgarh,sikkim,meghalaya"
)
_SOUTH_AFRICAN = "gauteng,western cape,eastern cape,northern cape,free state,kwazulu natal,limpopo,mpumalanga"
_GERMAN = (
    "bavaria,bayern,baden württemberg,brandenburg,hesse,hessen,lower saxony,niedersachsen,mecklenburg vorpommern,"
    "north rhine westphalia,nordrhein westfalen,rhineland palatinate,rheinland pfalz,saarland,saxony,sachsen,"
    "saxony anhalt,sachsen anhalt,schleswig holstein,thuringia,thüringen"
)

COUNTRY_OF_REGION: dict[str, str] = {
    **dict.fromkeys(_COUNTIES.split(","), "GB"),
    **{f"{word} {name}": "IE" for name in _IRISH.split(",") for word in ("co", "county")},
    **dict.fromkeys(_AUSTRALIAN.split(","), "AU"),
    **dict.fromkeys(_INDIAN.split(","), "IN"),
    **dict.fromkeys(_SOUTH_AFRICAN.split(","), "ZA"),
    **dict.fromkeys(_GERMAN.split(","), "DE"),
}
# Cities of other countries as well: behind a city there they only continue a list.
ALSO_CITIES = frozenset("norfolk suffolk kent essex somerset surrey middlesex victoria cornwall northumberland".split())
