"""Names of states, provinces and countries, and what people call some cities.

May be added: a name that means one place in any job document. What is also an ordinary word or a person's name
belongs into `AMBIGUOUS` too, so that it counts only beside a state or in a line that is about the place.
"""

STATES = {
    "alabama": "AL", "alaska": "AK", "arizona": "AZ", "arkansas": "AR", "california": "CA", "colorado": "CO",
    "connecticut": "CT", "delaware": "DE", "florida": "FL", "georgia": "GA", "hawaii": "HI", "idaho": "ID",
    "illinois": "IL", "indiana": "IN", "iowa": "IA", "kansas": "KS", "kentucky": "KY", "louisiana": "LA",
    "maine": "ME", "maryland": "MD", "massachusetts": "MA", "michigan": "MI", "minnesota": "MN", "mississippi": "MS",
    "missouri": "MO", "montana": "MT", "nebraska": "NE", "nevada": "NV", "new hampshire": "NH", "new jersey": "NJ",
    "new mexico": "NM", "new york": "NY", "north carolina": "NC", "north dakota": "ND", "ohio": "OH",
    "oklahoma": "OK", "oregon": "OR", "pennsylvania": "PA", "rhode island": "RI", "south carolina": "SC",
    "south dakota": "SD", "tennessee": "TN", "texas": "TX", "utah": "UT", "vermont": "VT", "virginia": "VA",
    "washington": "WA", "west virginia": "WV", "wisconsin": "WI", "wyoming": "WY", "district of columbia": "DC",
    "puerto rico": "PR", "guam": "GU", "american samoa": "AS", "u.s. virgin islands": "VI", "virgin islands": "VI",
    "northern mariana islands": "MP",
}  # fmt: skip

# As newspapers and addresses shorten them.
STATE_ABBREVIATIONS = {
    "ala": "AL", "ariz": "AZ", "calif": "CA", "colo": "CO", "conn": "CT", "fla": "FL", "ill": "IL", "kans": "KS",
    "mass": "MA", "mich": "MI", "minn": "MN", "nev": "NV", "okla": "OK", "ore": "OR", "penn": "PA", "penna": "PA",
    "tenn": "TN", "tex": "TX", "wash": "WA", "wisc": "WI",
}  # fmt: skip

# These need their stop: "Rosemont, Pa."
SHORTEST_STATES = {
    "ark": "AR", "del": "DE", "ga": "GA", "ind": "IN", "kan": "KS", "ky": "KY", "la": "LA", "md": "MD", "miss": "MS",
    "mo": "MO", "mont": "MT", "neb": "NE", "pa": "PA", "va": "VA", "vt": "VT", "wis": "WI", "wyo": "WY",
}  # fmt: skip

PROVINCES = {
    "alberta": "AB", "british columbia": "BC", "manitoba": "MB", "new brunswick": "NB",
    "newfoundland and labrador": "NL", "newfoundland": "NL", "nova scotia": "NS", "ontario": "ON",
    "prince edward island": "PE", "quebec": "QC", "québec": "QC", "saskatchewan": "SK", "yukon": "YT",
    "northwest territories": "NT", "nunavut": "NU",
}  # fmt: skip

# What the list of countries from GeoNames does not hold.
COUNTRIES = {
    "united states of america": "US", "united states": "US", "usa": "US", "us": "US", "america": "US",
    "united kingdom": "GB", "great britain": "GB", "britain": "GB", "uk": "GB", "england": "GB", "scotland": "GB",
    "wales": "GB", "northern ireland": "GB", "holland": "NL", "the netherlands": "NL", "netherlands": "NL",
    "uae": "AE", "south korea": "KR", "korea": "KR", "czech republic": "CZ", "ivory coast": "CI", "russia": "RU",
    "vietnam": "VN", "viet nam": "VN", "turkey": "TR", "taiwan": "TW",
}  # fmt: skip

# Countries and territories that are one city, by the names of both.
CITY_STATES = {"singapore": "SG", "hong kong": "HK", "monaco": "MC", "gibraltar": "GI", "macau": "MO", "macao": "MO"}

# What a city is called beside its name: (locality, region, country).
CITY_ALIASES = {
    "nyc": ("New York", "NY", "US"), "new york city": ("New York", "NY", "US"), "new york": ("New York", "NY", "US"),
    "dc": ("Washington", "DC", "US"), "washington dc": ("Washington", "DC", "US"),
    "la": ("Los Angeles", "CA", "US"), "sf": ("San Francisco", "CA", "US"), "philly": ("Philadelphia", "PA", "US"),
    "bangalore": ("Bangalore", None, "IN"), "bombay": ("Bombay", None, "IN"), "calcutta": ("Calcutta", None, "IN"),
    "cologne": ("Cologne", None, "DE"), "ghent": ("Ghent", None, "BE"), "bruges": ("Bruges", None, "BE"),
    "zurich": ("Zurich", None, "CH"), "zürich": ("Zürich", None, "CH"), "seville": ("Seville", None, "ES"),
    "cracow": ("Cracow", None, "PL"), "kiev": ("Kiev", None, "UA"), "saigon": ("Saigon", None, "VN"),
    "nola": ("New Orleans", "LA", "US"), "the bronx": ("Bronx", "NY", "US"), "bronx": ("Bronx", "NY", "US"),
    "brooklyn": ("Brooklyn", "NY", "US"), "queens": ("Queens", "NY", "US"), "harlem": ("Harlem", "NY", "US"),
    "staten island": ("Staten Island", "NY", "US"), "manhattan": ("Manhattan", "NY", "US"),
    "st paul": ("St. Paul", "MN", "US"), "saint paul": ("Saint Paul", "MN", "US"),
    "ft worth": ("Fort Worth", "TX", "US"), "st louis": ("St. Louis", "MO", "US"),
    "ft lauderdale": ("Fort Lauderdale", "FL", "US"), "honolulu": ("Honolulu", "HI", "US"),
    "montreal": ("Montreal", "QC", "CA"), "montréal": ("Montréal", "QC", "CA"),
    "quebec city": ("Quebec City", "QC", "CA"),
    "nairobi": ("Nairobi", None, "KE"), "geneva": ("Geneva", None, "CH"), "brussels": ("Brussels", None, "BE"),
    "lisbon": ("Lisbon", None, "PT"), "cambridge": ("Cambridge", None, None), "oxford": ("Oxford", None, None),
    "durham": ("Durham", None, None), "bristol": ("Bristol", None, None), "bath": ("Bath", None, "GB"),
}  # fmt: skip

# Names that are also a word, a person's, a school's or another place's: alone they say nothing in running text.
AMBIGUOUS = frozenset(
    "us america la sf allen anderson auburn aurora bedford brandon bristol bryan burke caldwell cambridge camden "
    "carmel "
    "carson cary casper chad chandler chester clark clayton clifton clinton coleman columbia compton conway corona "
    "davie "
    "davis denton derry draper dudley durham edison elizabeth everett florence ford franklin frederick garland gary "
    "georgia "
    "gilbert grant guinea hamilton hammond hampton harrison hastings hawthorne hayes hayward henderson holland irvine "
    "irving "
    "jackson jasper jefferson jordan kendall kenner kingston kyle lafayette lancaster lawrence lawton layton leander "
    "lebanon "
    "lincoln logan lowell macon madison mansfield marion marshall mercer milford milton monroe montgomery moore murray "
    "newton niger norman odessa oxford panama parker peru preston princeton providence regina rogers salem sandy "
    "sanford "
    "shelby sherwood stafford sterling sutton taylor tracy troy turkey tyler victoria wales warren washington wayne "
    "weston "
    "wheaton wilson windsor york".split()
)
