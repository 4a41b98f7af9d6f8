"""What people call places, beside the names that GeoNames lists.

May be added: a name in use in the United States that means one city. Written in lower case, without stops, as
`spelling.plain` leaves it. What may mean two places is listed with both, and the reader is asked.
"""

from postings.parsing.gazetteer.names import COUNTRIES, PROVINCES, STATE_ABBREVIATIONS, STATES

__all__ = ["CITIES", "COUNTRIES", "PROVINCES", "STATES", "STATE_ABBREVIATIONS"]

# name: (city as listed, region)
CITIES = {
    "nyc": ("New York City", "NY"), "new york": ("New York City", "NY"), "big apple": ("New York City", "NY"),
    "la": ("Los Angeles", "CA"), "los angeles": ("Los Angeles", "CA"), "sf": ("San Francisco", "CA"),
    "san fran": ("San Francisco", "CA"), "philly": ("Philadelphia", "PA"), "nola": ("New Orleans", "LA"),
    "dc": ("Washington", "DC"), "washington dc": ("Washington", "DC"), "bronx": ("The Bronx", "NY"),
    "vegas": ("Las Vegas", "NV"), "slc": ("Salt Lake City", "UT"), "okc": ("Oklahoma City", "OK"),
    "atl": ("Atlanta", "GA"), "chi": ("Chicago", "IL"), "indy": ("Indianapolis", "IN"), "kc": ("Kansas City", "MO"),
    "jax": ("Jacksonville", "FL"), "abq": ("Albuquerque", "NM"), "honolulu": ("Honolulu", "HI"),
    "saint petersburg": ("St. Petersburg", "FL"), "manhattan": ("Manhattan", "NY"),
    "boise city": ("Boise", "ID"),
    "nashville": ("Nashville", "TN"), "louisville": ("Louisville", "KY"), "lexington": ("Lexington", "KY"),
}  # fmt: skip
