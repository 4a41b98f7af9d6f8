"""Made-up postings, as columns of the tables; the same for the same seed, from wherever one starts."""

from copy import copy
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from random import Random
from typing import Any

from postings.benchmark.vocabulary import Vocabulary
from postings.choices import Degree, EmploymentType, PostingKind
from postings.search.gazetteer import City, atlas

LEVELS = ["", "", "Senior ", "Lead ", "Assistant ", "Associate ", "Interim ", "Bilingual "]
SUBJECTS = """Math,Science,Special Education,Literacy,Kindergarten,Music,Spanish,History,Art,Biology,Chemistry,
Early Childhood,Instructional,Curriculum,Assessment,Library,Athletics,Technology,Data,Finance,Operations,Partnerships,
Policy,Community,Family Engagement,College Access,Admissions,Nursing,Counseling,Transportation""".replace("\n", "")
ROLES = ["Teacher", "Coach", "Director", "Coordinator", "Specialist", "Manager", "Assistant", "Principal", "Analyst",
         "Librarian", "Counselor", "Paraprofessional", "Fellow", "Instructor", "Supervisor"]  # fmt: skip
TRAVEL = [(0, 0), (0, 10), (10, 10), (10, 20), (25, 25), (20, 40), (50, 50), (50, 75), (80, 90)]


def zipf(count: int, power: float = 1.0) -> list[float]:
    return list(accumulate(1 / rank**power for rank in range(1, count + 1)))


@dataclass(slots=True)
class Made:
    """The columns of a posting that differ from a new one's, and of its parts."""

    posting: dict[str, Any]
    locations: list[dict[str, Any]] = field(default_factory=list)
    responsibilities: list[dict[str, Any]] = field(default_factory=list)
    qualifications: list[dict[str, Any]] = field(default_factory=list)
    sections: list[dict[str, Any]] = field(default_factory=list)


class Maker:
    def __init__(self, seed: int, today: date, organizations: list[int]) -> None:
        self.seed, self.today, self.organizations = seed, today, organizations
        self.random = Random(seed)
        self.vocabulary = Vocabulary(seed)
        self.cities: list[City] = [city for city in atlas().cities.values() if city.country == "US"]
        self.city_weights = list(accumulate(max(city.population, 1) for city in self.cities))
        self.organization_weights = zipf(len(organizations), 0.8)
        self.subjects = SUBJECTS.split(",")
        self.subject_weights, self.role_weights = zipf(len(self.subjects)), zipf(len(ROLES))

    def postings(self, start: int, count: int) -> list[Made]:
        """Those from number `start` on: by a copy with dice of its own, because several threads share one maker."""
        maker = copy(self)
        maker.random = Random(f"{self.seed} {start}")
        return [maker._posting() for _ in range(count)]

    def _posting(self) -> Made:
        made = Made(
            {
                "title": self._title(),
                "hiring_organization_id": self._pick(self.organizations, self.organization_weights),
                "kind": self._of({PostingKind.OPENING: 90, PostingKind.CLASS_DESCRIPTION: 6,
                    PostingKind.LEADERSHIP_ROLE: 4}),
                "summary": self._text(3),
                "employment_types": self._of({(EmploymentType.FULL_TIME,): 70, (EmploymentType.PART_TIME,): 12,
                    (EmploymentType.FULL_TIME, EmploymentType.PART_TIME): 3, (EmploymentType.TEMPORARY,): 4, (): 11}),
                "minimum_degree": self._of({"": 35, Degree.HIGH_SCHOOL: 8, Degree.ASSOCIATE: 5, Degree.BACHELOR: 35,
                    Degree.MASTER: 14, Degree.DOCTORATE: 3}),
                "minimum_years": self._of({None: 45, 1: 8, 2: 12, 3: 12, 5: 14, 7: 5, 10: 4}),
                "experience_in_place_of_education": self.random.random() < 0.07,
                "term": self._of({"": 80, "School year": 8, "Two-year, grant-funded": 5, "Ongoing": 5, "Summer": 2}),
            }
            | self._dates() | self._pay() | self._travel()
        )  # fmt: skip
        self._place(made)
        self._say(made)
        return made

    def _title(self) -> str:
        subject = self._pick(self.subjects, self.subject_weights)
        return f"{self.random.choice(LEVELS)}{subject} {self._pick(ROLES, self.role_weights)}"

    def _dates(self) -> dict[str, Any]:
        posted = self.today - timedelta(days=int(self.random.expovariate(1 / 60)) - 3)
        closes = self._of({None: 30, 30: 30, 60: 25, 120: 15})
        status = self._of({"published": 88, "closed": 8, "draft": 4})
        return {
            "date_posted": None if self.random.random() < 0.02 else posted,
            "valid_through": closes and posted + timedelta(days=closes + self.random.randint(-10, 10)),
            "status": status,
            "closed_at": datetime(self.today.year, 1, 1, tzinfo=UTC) if status == "closed" else None,
        }

    def _pay(self) -> dict[str, Any]:
        if self.random.random() < 0.45:
            return {}
        hourly = self.random.random() < 0.2
        least = self.random.randint(15, 60) if hourly else self.random.randint(30, 160) * 1000
        return {
            "base_salary_min": least,
            "base_salary_max": None if self.random.random() < 0.1 else int(least * self.random.uniform(1, 1.5)),
            "salary_currency": "USD",
            "salary_unit": "hour" if hourly else "year",
        }

    def _travel(self) -> dict[str, Any]:
        if self.random.random() < 0.65:
            return {"travel_text": "Some travel." if self.random.random() < 0.1 else ""}
        least, most = self.random.choice(TRAVEL)
        return {"travel_min_percent": least, "travel_max_percent": most, "travel_text": f"Travel {least} to {most}%."}

    def _place(self, made: Made) -> None:
        arrangement = self._of({(): 30, ("on_site",): 40, ("hybrid",): 14, ("remote",): 13, ("remote", "on_site"): 3})
        made.posting["work_arrangements"] = arrangement
        if "remote" in arrangement:
            area = self.random.random()
            region = self._pick(self.cities, self.city_weights).region if area < 0.2 else ""
            made.locations.append(
                {"remote": True, "address_country": "US" if area < 0.9 else "", "address_region": region}
            )
        if arrangement != ("remote",) and self.random.random() < 0.97:
            for _ in range(self._of({1: 88, 2: 8, 3: 3, 6: 1})):
                city = self._pick(self.cities, self.city_weights)
                made.locations.append(
                    {"address_locality": city.name, "address_region": city.region, "address_country": "US"}
                )

    def _say(self, made: Made) -> None:
        made.responsibilities = [{"text": text} for text in self._sentences(self.random.randint(4, 9))]
        made.qualifications = [
            {"text": text, "level": self._of({"required": 75, "preferred": 25})}
            for text in self._sentences(self.random.randint(3, 8))
        ]
        rare = " ".join(self.random.choices(self.vocabulary.words, k=2))  # words that hardly another posting has
        made.sections = [
            {"kind": "overview", "heading": "About us", "body": f"{self._text(7)} {rare}."},
            {"kind": "benefits", "heading": "Benefits", "body": self._text(self.random.randint(3, 10))},
        ]

    def _sentences(self, count: int) -> list[str]:
        return self.random.choices(self.vocabulary.sentences, cum_weights=self.vocabulary.sentence_weights, k=count)

    def _text(self, count: int) -> str:
        return " ".join(self._sentences(count))

    def _pick(self, values: list, weights: list[float]) -> Any:
        return self.random.choices(values, cum_weights=weights)[0]

    def _of(self, weights: dict[Any, int]) -> Any:
        return self.random.choices(list(weights), list(weights.values()))[0]
