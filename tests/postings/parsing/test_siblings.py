from postings.parsing.posting import Basis, Fact, ParsedPosting
from postings.parsing.siblings import with_shared_employer


def posting(employer: str | None) -> ParsedPosting:
    return ParsedPosting(facts=(Fact("hiring_organization", employer, (0, 3)),) if employer else ())


def employers(*names: str | None) -> list[object]:
    return [each.value("hiring_organization") for each in with_shared_employer(tuple(map(posting, names)))]


def test_the_only_employer_that_is_named_hires_for_all_roles():
    assert employers(None, "Elm", None) == ["Elm", "Elm", "Elm"]


def test_of_several_employers_none_hires_for_the_role_that_names_none():
    assert employers("Elm", "Oak", None) == ["Elm", "Oak", None]


def test_what_another_role_says_is_derived():
    (_, other) = with_shared_employer((posting("Elm"), posting(None)))
    assert other.fact("hiring_organization").basis is Basis.DERIVED
