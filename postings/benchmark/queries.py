"""Mixed queries in the sixteen classes that are measured; another seed gives others."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from postings.benchmark.synthetic import ROLES, SUBJECTS
from postings.benchmark.vocabulary import Vocabulary
from postings.choices import Degree, EmploymentType
from postings.search.gazetteer import atlas, region_name
from postings.search.query import RADII, SearchQuery

COMMON, MIDDLE, RARE = (0, 120), (400, 4_000), (20_000, 60_000)  # ranks of words: in over 25 %, in 1 to 10 %, in few
STATES = "CA TX FL NY PA IL OH GA NC MI NJ VA WA MA MN WI CO OR VT WY".split()
LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Asker:
    def __init__(self, seed: int, vocabulary: Vocabulary) -> None:
        self.random = Random(f"queries {seed}")
        self.vocabulary = vocabulary
        self.cities = [city for city in atlas().cities.values() if city.country == "US" and city.population > 30_000]
        self.classes: dict[str, Callable[[], SearchQuery]] = {
            "rare term": lambda: self._worded(RARE),
            "1-10 % term": lambda: self._worded(MIDDLE),
            "common term": lambda: self._worded(COMMON),
            "two terms": lambda: self._worded(COMMON, MIDDLE),
            "role title": self._titled,
            "term + state": lambda: replace(self._worded(COMMON), places=(region_name(self._one(STATES)),)),
            "term + radius": lambda: self._around(self._worded(COMMON)),
            "radius": lambda: self._around(SearchQuery()),
            "travel": self._travel,
            "salary": self._salary,
            "remote": lambda: replace(self._filtered(SearchQuery(), self._count(0, 1)), arrangement=("remote",)),
            "no keyword": lambda: self._filtered(SearchQuery(), self._count(0, 1)),
            "deep page": lambda: SearchQuery(page=str(self._count(20, 200))),
            "four filters": lambda: self._filtered(SearchQuery(), 4),
            "phrase": self._phrase,
            "misspelt": self._misspelt,
        }

    def queries(self, count: int) -> list[tuple[str, SearchQuery]]:
        names = list(self.classes)
        return [(name, self.classes[name]()) for name in (names[number % len(names)] for number in range(count))]

    def _worded(self, *ranks: tuple[int, int]) -> SearchQuery:
        return SearchQuery(words=" ".join(self.vocabulary.words[self._count(first, last - 1)] for first, last in ranks))

    def _titled(self) -> SearchQuery:
        return SearchQuery(words=f"{self._one(SUBJECTS.split(','))} {self._one(ROLES)}".lower())

    def _around(self, query: SearchQuery) -> SearchQuery:
        city = self._one(self.cities)
        return replace(query, places=(f"{city.name}, {city.region}",), radius_miles=self._one(RADII))

    def _travel(self) -> SearchQuery:
        return replace(
            self._worded(COMMON),
            travel_at_most=self._one([0, 10, 25, 50]),
            with_unstated_travel=self.random.random() < 0.5,
        )

    def _salary(self) -> SearchQuery:
        return replace(
            self._worded(COMMON) if self.random.random() < 0.5 else SearchQuery(),
            pay_at_least=self._one([40_000, 60_000, 80_000, 120_000, 180_000]),
            with_unstated_pay=self.random.random() < 0.5,
        )

    def _filtered(self, query: SearchQuery, filters: int) -> SearchQuery:
        possible = [
            lambda query: replace(query, employment_type=(self._one(EmploymentType.values[:4]),)),
            lambda query: replace(query, degree=self._one(Degree.values)),
            lambda query: replace(query, kind=(self._one(["opening", "class_description"]),)),
            lambda query: replace(query, travel=tuple(self.random.sample(["none", "10", "25", "50"], 2))),
            lambda query: replace(query, state=(self._one(STATES),)),
            lambda query: replace(query, arrangement=(self._one(["remote", "hybrid", "on_site"]),)),
        ]
        for change in self.random.sample(possible, filters):
            query = change(query)
        return query

    def _phrase(self) -> SearchQuery:
        words = self._one(self.vocabulary.sentences).rstrip(".").split()
        start = self._count(0, len(words) - 2)
        return SearchQuery(words=f'"{" ".join(words[start : start + 2])}"')

    def _misspelt(self) -> SearchQuery:
        word = self._one([word for word in self.vocabulary.words[:300] if len(word) > 5])
        at = self._count(1, len(word) - 2)
        mistakes = [word[:at] + word[at + 1 :], word[:at] + self._one(LETTERS) + word[at:]]
        return SearchQuery(words=self._one(mistakes))

    def _one(self, values):
        return self.random.choice(list(values))

    def _count(self, least: int, most: int) -> int:
        return self.random.randint(least, most)
