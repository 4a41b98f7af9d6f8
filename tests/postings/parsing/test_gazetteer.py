import pytest

from postings.parsing.gazetteer import country_code, mentions, region_code


def found(text: str, *, sure: bool = False) -> list[str]:
    places = [mention.place for mention in mentions(text, sure=sure)]
    return [" ".join(filter(None, (p.address_locality, p.address_region, p.address_country))) for p in places]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Hales Corners, WI", ["Hales Corners WI US"]),
        ("Boston MA 02116", ["Boston MA US"]),
        ("Marburg, Germany. We seek a tutor.", ["Marburg DE"]),
        ("Krakow or Zurich", ["Krakow PL", "Zurich CH"]),
        ("Bangalore (relocation assistance)", ["Bangalore IN"]),
        ("Chapel Hill, N.C.", ["Chapel Hill NC US"]),
        ("University Center, MI, United States", ["University Center MI US"]),
        ("765 Newman Springs Road, Lincroft, NJ", ["Lincroft NJ US"]),
        ("North Bristol", ["North Bristol"]),
        ("St. Louis, MO or Kansas City, MO", ["St. Louis MO US", "Kansas City MO US"]),
        ("IL, WI and MN", ["IL US", "WI US", "MN US"]),
        ("Illinois, Indiana, or Ohio", ["IL US", "IN US", "OH US"]),
        ("Cambridge, UK", ["Cambridge GB"]),
        ("New Brunswick, NJ", ["New Brunswick NJ US"]),
        ("Moncton, New Brunswick", ["Moncton NB CA"]),
        ("Montgomery County, MD", ["MD US"]),
        ("Marburg, Germany", ["Marburg DE"]),
        ("Hatfield", ["Hatfield GB"]),
        ("Hatfield House", []),
        ("MONDAY OR FRIDAY", []),
        ("Work with us", []),
    ],
)
def test_places_are_told_by_name_and_state(text, places):
    assert found(text) == places


@pytest.mark.parametrize(
    "text",
    ["Lake Michigan College", "Boston Public Schools", "Our Columbia and Jackson programs", "University of Chicago"],
)
def test_a_name_within_another_counts_for_nothing_in_running_text(text):
    assert found(text, sure=True) == []


def test_regions_and_countries_have_codes():
    assert (region_code("Calif."), region_code("british columbia"), region_code("Nowhere")) == ("CA", "BC", None)
    assert (country_code("the United States"), country_code("Kenya"), country_code("gb")) == ("US", "KE", "GB")


def test_a_line_of_capitals_takes_no_time():
    assert found("A.B.C.D." * 20_000) == []
