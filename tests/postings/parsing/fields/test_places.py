import pytest

from postings.parsing.fields.places import locations
from postings.parsing.posting import Basis, Place
from tests.postings.parsing.fields.roletext import role


def found(*lines: str, title: str = "Teacher") -> list[str]:
    return [written(fact.value) for fact in locations(role(*lines, title=title))]


def written(place: Place) -> str:
    parts = (place.address_locality, place.address_region, place.address_country, "remote" if place.remote else None)
    return " ".join(part for part in parts if part)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Location: Oakland, CA", ["Oakland CA US"]),
        ("Location: Chicago", ["Chicago IL US"]),
        ("Location: Marburg, Germany. We meet once a week.", ["Marburg DE"]),
        ("Location: Utrecht, the Netherlands", ["Utrecht NL"]),
        ("Location: 12 rue des Lilas, 35042 RENNES Cedex 9, France", ["Rennes FR"]),
        ("Location: remote. We cannot accept applications from anyone based in the USA.", []),
        ("Location: anywhere in Europe and North America", []),
        ("Location: Tempe, Arizona, United States", ["Tempe AZ US"]),
        ("Locations: Boston, MA; Providence, RI", ["Boston MA US", "Providence RI US"]),
        ("Work Location: Smallville Township Hall, Zebulon, NC 27597", ["Zebulon NC US"]),
        ("Location: NYC or Washington, D.C.", ["New York NY US", "Washington DC US"]),
        ("Location: L.A.", ["Los Angeles CA US"]),
        ("Location: Denver, CO; Austin, TX; or remote anywhere in the United States",
         ["Denver CO US", "Austin TX US", "US remote"]),
        ("Location: Remote (U.S.)", ["US remote"]),
        ("Location: Remote within Texas", ["TX US remote"]),
        ("Location: Remote", []),
        ("Location: Flexible; prefer a time zone between US/Pacific and Central European", []),
        ("Location: Leeds, UK", ["Leeds GB"]),
        ("Location: Halifax, NS", ["Halifax NS CA"]),
        ("Location: Vancouver, British Columbia, Canada", ["Vancouver BC CA"]),
        ("Location: Nairobi, Kenya", ["Nairobi KE"]),
        ("matter| location.name: University of Marburg, Marburg, Germany", ["Marburg DE"]),
        ("matter| opening.info.locations: Brooklyn", ["Brooklyn NY US"]),
        ("Location: Harbour Building, Crested Gull, Colorado", ["Crested Gull CO US"]),
        ("Location: Ghent, Belgium", ["Ghent BE"]),
        ("Location: Statewide, CO", ["CO US"]),
        ("Location: Various, TX", ["TX US"]),
        ("Location: Wexcombe, UK", ["Wexcombe GB"]),
        ("Location: NY, NY", ["New York NY US"]),
        ("Location: Delft", ["Delft NL"]),
        ("Location: Leuven (Belgium)", ["Leuven BE"]),
        ("Location: Flexible (Belgium)", ["BE remote"]),
        ("Location: 14 Harbor Way, Holland, MI 49423", ["Holland MI US"]),
        ("Location: District Office", []),
        ("Location/Department: Library", []),
        ("Location: Lincoln Elementary School", []),
        ("Job Location: St. Louis, MO", ["St. Louis MO US"]),
        ("Duty Station: Geneva", ["Geneva CH"]),
        ("Location: Prince George’s County, MD", ["MD US"]),
        ("matter| location: Atlanta, GA", ["Atlanta GA US"]),
        ("matter| city: Yuma", ["Yuma"]),
        ("matter| jobLocation.locations.locality: Yuma", ["Yuma"]),
        ("matter| address.city: Yuma", ["Yuma"]),
        ("Boston, MA", ["Boston MA US"]),
        ("matter| locality: Reno", ["Reno"]),
        ("matter| state: Idaho", ["ID US"]),
        ("matter| location: ID", ["ID US"]),
        ("matter| office: Boise, ID", ["Boise ID US"]),
        ("matter| address: 12 Main Street, Boise, ID 83702", ["Boise ID US"]),
        ("Venue: Elm Rooms, Boise", ["Boise ID US"]),
        ("Where you’ll work: Boise, ID", ["Boise ID US"]),
        ("In Boise, Idaho", ["Boise ID US"]),
        ("📍 Elm Centre, Tangerang", ["Tangerang ID"]),
        ("- Washington, D.C.", ["Washington DC US"]),
        ("in Tokyo, Japan", ["Tokyo JP"]),
        ("(Boise, ID)", ["Boise ID US"]),
        ("Full time in Boise, Idaho", ["Boise ID US"]),
        ("Part time, 16 weeks, San Francisco school site", ["San Francisco CA US"]),
    ],
)  # fmt: skip
def test_the_place_that_a_line_names_is_read(line, expected):
    assert found(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("This position is based in Philadelphia.", ["Philadelphia PA US"]),
        ("Remote work or in-person in Utrecht, the Netherlands. Full-time.", ["Utrecht NL"]),
        ("Some of our staff work remotely and in the United States.", []),
        ("The role can be based at the Elm building in Salem, MA or in Boulder, CO.", ["Salem MA US", "Boulder CO US"]),
        ("matter| title: Leader of Reef Studies (Hull, UK)", ["Hull GB"]),
        ("matter| subtitle: Elm University, Salem, OR, USA", ["Salem OR US"]),
        ("Lead a lab: you will work with our doctors in Elm House, Jo Park, MD PhD and Ann Lee, MD, PhD.", []),
        ("The role is located in our Brooklyn office.", ["Brooklyn NY US"]),
        ("The successful candidate will be based at our headquarters in Portland, Oregon.", ["Portland OR US"]),
        ("We are seeking a director, preferably based in New York City or Washington, D.C.",
         ["New York NY US", "Washington DC US"]),
        ("Join our Detroit-based team.", ["Detroit MI US"]),
        ("Located in NYC and able to commute", ["New York NY US"]),
        ("You will work primarily in person at 12 Elm Street in Cleveland.", ["Cleveland OH US"]),
        ("You will work from our office in downtown Seattle.", ["Seattle WA US"]),
        ("You must live in or near Philadelphia.", ["Philadelphia PA US"]),
        ("We are looking for tutors in the Atlanta area.", ["Atlanta GA US"]),
        ("The fellowship takes place in Accra, Ghana.", ["Accra GH"]),
        ("Volunteers will teach in Arusha, Tanzania.", ["Arusha TZ"]),
        ("Join us in beautiful Duluth!", ["Duluth MN US"]),
        ("matter| summary: Research support in Raleigh", ["Raleigh NC US"]),
        ("We are looking for a coordinator in Lisbon.", ["Lisbon PT"]),
        ("This is a one-year position in Geneva, Switzerland.", ["Geneva CH"]),
        ("The successful applicant will be expected to work from Oslo.", ["Oslo NO"]),
        ("Come live and teach in Taipei, Taiwan.", ["Taipei TW"]),
        ("Teach English in South Korea!", ["KR"]),
        ("Must be able to commute to Princeton, NJ.", ["Princeton NJ US"]),
        ("This role can be done from Boise or Reno.", ["Boise ID US", "Reno NV US"]),
        ("This role is open to people in Boise.", ["Boise ID US"]),
        ("You must be able to work in Boise, Idaho, three days a week.", ["Boise ID US"]),
        ("Volunteer with children in Boise.", ["Boise ID US"]),
        ("A full-time member of our team in Burlington, Vermont.", ["Burlington VT US"]),
        ("Applicants must reside in Idaho.", ["ID US"]),
        ("Must live in Boise or be willing to relocate", ["Boise ID US"]),
        ("You will be based in Boise, and tell of us across the country.", ["Boise ID US"]),
        ("We are a team that meets in Lisbon once a year.", []),
        ("Our volunteers work in 26 towns and cities from Aberdeen to Southampton.", []),
        ("The campus is located at the lake Geneva shore.", []),
        ("We are looking for a teacher with experience in Chicago.", []),
        ("You will support a London-based partner organization.", []),
        ("You will coordinate an exchange with our sister school in Osaka, Japan.", []),
        ("The position is for somebody who has spent 18 months abroad (outside France).", []),
        ("The camp is located outside Denver, Colorado, and studies abroad.", ["Denver CO US"]),
        ("You will work in an international network including Lund (Sweden) and Bergen (Norway).", []),
        ("Our yearly retreat takes place in Denver.", []),
        ("Grew out of a movement that spans New York City, Chicago and Los Angeles.", []),
        ("She graduated from the University of Chicago.", []),
        ("Present at national conferences in San Diego and Boston.", []),
        ("We have offices in 12 countries, among them Kenya and India.", []),
        ("Contact the Office for Civil Rights, 400 Maryland Avenue SW, Washington, DC 20202.", []),
        ("Applicants must be authorized to work in the United States.", []),
        ("Experience with Microsoft Office in a Lincoln or Jackson school.", []),
        ("Our salaries follow San Francisco rates.", []),
    ],
)  # fmt: skip
def test_running_text_gives_the_roles_place_and_no_other(line, expected):
    assert found(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Washington, DC, Chicago, or remote", ["Washington DC US", "Chicago IL US"]),
        ("Austin, Texas | Unpaid | 10 hours per week", ["Austin TX US"]),
        (
            "This is a remote position based in Illinois, Indiana, or Ohio.",
            ["IL US remote", "IN US remote", "OH US remote"],
        ),
        ("Our students come from Denver, Boulder and Pueblo", []),
    ],
)
def test_a_line_that_is_hardly_more_than_places_gives_them(line, expected):
    assert found(line) == expected


def test_several_states_may_be_the_area_of_remote_work():
    assert found("Location: Remote, must live in Illinois, Indiana, or Ohio") == [
        "IL US remote",
        "IN US remote",
        "OH US remote",
    ]


def test_a_districts_city_lies_in_the_state_that_licenses():
    lines = ("Maple Grove Public Schools seeks a superintendent.", "Missouri superintendent certificate required.")
    assert found(*lines) == ["Maple Grove MO US"]


def test_a_place_in_brackets_behind_the_title_is_read():
    assert found("# Program Manager (Seattle, WA; flexible)", title="Program Manager") == ["Seattle WA US"]


def test_parts_in_fields_of_their_own_make_one_place():
    lines = (
        "ld| jobLocation.address.addressLocality: Hoboken",
        "ld| jobLocation.address.addressRegion: NJ",
        "ld| jobLocation.address.addressCountry: United States",
    )
    assert found(*lines) == ["Hoboken NJ US"]


def test_one_required_country_is_the_area_of_remote_work():
    lines = ("ld| jobLocationType: TELECOMMUTE", "ld| applicantLocationRequirements.name: Canada")
    assert found(*lines) == ["CA remote"]


def test_several_required_countries_are_not_told_in_part():
    areas = ("ld| applicantLocationRequirements.name: Canada", "ld| applicantLocationRequirements.name: European Union")
    assert found("ld| jobLocationType: TELECOMMUTE", *areas) == []


def test_the_area_of_remote_work_is_looked_for_behind_each_mention_of_it():
    lines = ("We are a remote team with members in Halifax and Toronto. You can work from anywhere in Canada.",)
    assert found(*lines) == ["CA remote"]


def test_a_remote_role_lies_in_the_country_where_one_must_be_allowed_to_work():
    lines = ("This is a fully remote position.", "You must be authorized to work in the United States.")
    (fact,) = locations(role(*lines))
    assert (written(fact.value), fact.basis) == ("US remote", Basis.DERIVED)


def test_the_organizations_place_serves_when_nothing_else_is_said():
    (fact,) = locations(role("Cedar Valley College (Lancaster, TX) is seeking an adjunct instructor."))
    assert (written(fact.value), fact.basis) == ("Lancaster TX US", Basis.DERIVED)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Elm University is situated in Hatfield, in the green belt north of London.",), ["Hatfield GB"]),
        (("Write to the Personnel Officer, Elm Museum, Oxford OX1 2PH.",), ["Oxford GB"]),
        (("Visit us: 14 Elm Drive, Block 4, Singapore 637332",), ["Singapore SG"]),
        (("All three roles are based at the University of Elm’s Parkvale campus.",), ["Parkvale"]),
        (("Candidates need the right to work in the UK.",), []),
        (("Location: Maine", "Our office manager position is based out of Portland, ME."), ["Portland ME US"]),
        (("Location: Maine", "Our sister office is based in Portland, OR."), ["ME US"]),
    ],
)
def test_the_most_exact_place_that_is_stated_is_taken(lines, expected):
    assert found(*lines) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Elm Library (CT) seeks a friendly candidate.", ["CT US"]),
        ("The new Marine Unit of Alicante, Spain, is looking for staff.", ["Alicante ES"]),
        ("We are a small lab in Uppsala, Sweden.", ["Uppsala SE"]),
        ("We are a UK-based charity.", ["GB"]),
        ("A London-based language school seeks a tutor.", ["London GB"]),
        ("We’re a Seattle nonprofit that teaches coding.", ["Seattle WA US"]),
        ("Elm School has studios in Plano, Frisco and Allen, Texas.", ["Plano TX US", "Frisco TX US", "Allen TX US"]),
        ("Founded at a kitchen table in Detroit in 2012, we now serve forty schools from our studio in Chicago.",
         ["Chicago IL US"]),
        ("The programme raises Alaska-based leaders.", []),
        ("The group at KLMN Lausanne, Switzerland is looking for a student.", ["Lausanne CH"]),
        ("Our school stands in the heart of Leeds.", ["Leeds GB"]),
        ("Our school stands in the old mill town of Leeds.", ["Leeds GB"]),
        ("We’re a small design agency in Leeds, UK.", ["Leeds GB"]),
        ("Elm Lighthouse in Evanston is looking for guides.", ["Evanston IL US"]),
        ("The Elm lab lies in the city of Philadelphia.", ["Philadelphia PA US"]),
        ("Our office is in Boise, ID.", ["Boise ID US"]),
        ("We run eight schools in Boise and Nampa, Idaho.", ["Boise ID US", "Nampa ID US"]),
        ("The lab is based at the Elm Genome Center, a vibrant and growing institute located in lower Manhattan.",
         ["Manhattan NY US"]),
    ],
)  # fmt: skip
def test_what_is_said_of_the_organization_gives_its_place(line, expected):
    assert found(line) == expected


def test_the_city_in_a_districts_name_serves_at_last():
    assert found("Milwaukee Public Schools is hiring a nurse.") == ["Milwaukee WI US"]


def test_a_college_named_for_a_person_is_no_place():
    assert found("Jackson College is hiring a nurse.") == []


def test_the_state_that_licenses_serves_at_last():
    assert found("Valid Ohio teaching license required.") == ["OH US"]


def test_the_evidence_is_where_the_place_is_named():
    line = "This position is based in Tulsa, OK, near the river."
    (fact,) = locations(role(line))
    assert line[slice(*fact.span)] == "Tulsa, OK"


def test_all_cities_of_a_country_stand_for_it():
    listed = found("matter| place of work: Guatemala", "Location: Cobán, Guatemala / Jutiapa, Guatemala")
    assert listed == ["Cobán GT", "Jutiapa GT"]


def test_the_text_may_name_another_city_beside_the_one_of_the_title():
    lines = ("# Dune Scientist in Boulder, Colorado", "The post is located in Salem, MA or in Boulder, CO.")
    assert found(*lines, title="Dune Scientist") == ["Salem MA US", "Boulder CO US"]


def test_a_city_that_the_text_names_later_stands_before_a_country():
    lines = ("You must be able to work in the U.S. by May.", "The post is located in Salem, MA.")
    assert found(*lines) == ["Salem MA US"]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Library Assistant, Ipswich County Library", ["Ipswich GB"]),
        ("Relief Advisors, Bury St Edmunds Library and surrounding libraries", ["Bury St Edmunds GB"]),
        ("Porter – Leeds Hospital", ["Leeds GB"]),
        ("Curator, Jackson Museum", []),  # as well the name of a person
        ("Cataloguer, Map Library", []),
        ("Porter, South Campus", []),
    ],
)
def test_a_title_may_name_the_branch_in_a_city(title, expected):
    assert found(f"# {title}", title=title) == expected


def test_a_field_names_the_employer_with_its_place():
    assert found("matter| employer: Elm University Libraries (Toronto, ON, Canada)") == ["Toronto ON CA"]
