from tests.postings.views.reading import page


def offered(client, typed):
    return [option.attributes["value"] for option in page(client.get("/places/", {"place": typed})).css("option")]


def test_cities_and_states_that_begin_so_are_offered_states_first(client):
    assert offered(client, "mass")[0] == "Massachusetts"
    assert "Boston, MA" in offered(client, "bost")
    assert offered(client, "new york")[:2] == ["New York State", "New York City, NY"]


def test_what_begins_no_place_offers_none(client):
    assert offered(client, "zzzz") == offered(client, "a") == offered(client, "") == []
