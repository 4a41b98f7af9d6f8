import pytest

from postings.parsing.fields.pay import pay
from postings.parsing.posting import Basis
from tests.postings.parsing.fields.roletext import role


def read(*lines: str) -> tuple:
    facts = {fact.field: fact.value for fact in pay(role(*lines))}
    unit = facts.get("salary_unit")
    return facts.get("base_salary_min"), facts.get("base_salary_max"), unit and str(unit), facts.get("salary_currency")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Range is $58k to $63k.", (58000, 63000, "year", "USD")),
        ("The range for this job is $58,000 to $63,000.", (58000, 63000, "year", "USD")),
        ("The hiring range is 58-63K.", (58000, 63000, "year", "USD")),
        ("Grade 5 (31,250 - 34,900 pa)", (31250, 34900, "year", "USD")),
        ("Salary: $61,250 - $74,900", (61250, 74900, "year", "USD")),
        ("Salary: $61,250.00 to $74,900.00 annually", (61250, 74900, "year", "USD")),
        ("Salary range: $689 up to $827 total (gross) per month", (689, 827, "month", "USD")),
        ("Salary Range: $48K–$56K", (48000, 56000, "year", "USD")),
        ("Living allowance: $18,000", (18000, 18000, "year", "USD")),
        ("The salary is CHF 50,000 in the first year, rising to CHF 53,000.", (50000, 53000, "year", "CHF")),
        ("Salary: 252,800 yen per month", (252800, 252800, "month", "JPY")),
        ("Salary: 26,000PHP per month", (26000, 26000, "month", "PHP")),
        ("Salary: ₱25,000 monthly", (25000, 25000, "month", "PHP")),
        ("Stipend: Rs. 15k/- per month", (15000, 15000, "month", "INR")),
        ("Salary: Rs. 25,000/- to Rs. 35,000/- per month", (25000, 35000, "month", "INR")),
        ("Salary: 140,000.Tsh – 390,000.Tsh", (140000, 390000, None, "TZS")),
        ("Salary: Ksh 50,000 - 70,000 per month", (50000, 70000, "month", "KES")),
        ("Salary: KShs. 45,000 monthly", (45000, 45000, "month", "KES")),
        ("Salary: BDT 25,000 - 30,000 (monthly)", (25000, 30000, "month", "BDT")),
        ("Salary: NPR 40,000 per month", (40000, 40000, "month", "NPR")),
        ("Salary: ₦150,000 monthly", (150000, 150000, "month", "NGN")),
        ("Salary: RM 3,000 - RM 4,500 per month", (3000, 4500, "month", "MYR")),
        ("Salary: ¥250,000 per month", (250000, 250000, "month", "JPY")),
        ("Salary: 6000 zł per month", (6000, 6000, "month", "PLN")),
        ("The salary scale is 10 or 11 (€2.960,00--€4.670,00 a month).", (2960, 4670, "month", "EUR")),
        ("Monthly allowance: $800", (800, 800, "month", "USD")),
        ("Salary Expectation: $55,000 - $60,000", (55000, 60000, "year", "USD")),
        ("Salary: min. $45,000", (45000, None, "year", "USD")),
        ("Salary: Starts at $45k, up to $60k with experience", (45000, 60000, "year", "USD")),
        ("Salary: $45k to start, rising to $60k", (45000, 60000, "year", "USD")),
        ("Salary: $41,000 (entry) to $67,000 (top)", (41000, 67000, "year", "USD")),
        ("Salary: between approximately $48 and $56k per annum", (48000, 56000, "year", "USD")),
        ("Salary: €2,300 gross (€1,900 net) to €2,600 gross (€2,050 net) a month", (2300, 2600, "month", "EUR")),
        ("Salary: €2,300 gross (€1,900 net) a month", (2300, 2300, "month", "EUR")),
        ("Salary: $48-56K DOE", (48000, 56000, "year", "USD")),
        ("Salary: 48,000 - 56,000", (48000, 56000, "year", "USD")),
        ("Salary: $44,000–51,000 per school year", (44000, 51000, "year", "USD")),
        ("Starting Salary: $47,500", (47500, None, "year", "USD")),
        ("Salary: £27,344 to £30,559 per annum, pro rata", (27344, 30559, "year", "GBP")),
        ("Salary: £9.90 per hour", (9.9, 9.9, "hour", "GBP")),
        ("Salary: CAD 58,000 per year", (58000, 58000, "year", "CAD")),
        ("Salary: €38.000 - €42.000", (38000, 42000, "year", "EUR")),
        ("Hourly Rate: $17.35", (17.35, 17.35, "hour", "USD")),
        ("Pay Rate: 18.25/hour", (18.25, 18.25, "hour", "USD")),
        ("Pay: Starts at 19.75 / hr", (19.75, None, "hour", "USD")),
        ("Pay: $16-$19 per hour, depending on experience", (16, 19, "hour", "USD")),
        ("Pay: up to $30/hour", (None, 30, "hour", "USD")),
        ("Thanks to a city grant, we hire an editor for 90 hours at 30 EUR/hour.", (30, 30, "hour", "EUR")),
        ("Pay: $25+/hr", (25, None, "hour", "USD")),
        ("Compensation: $155 per day", (155, 155, "day", "USD")),
        ("Compensation: $3,450 per three-credit course", (3450, 3450, "total", "USD")),
        ("Compensation: $975 per credit hour", (975, 975, "total", "USD")),
        ("Rate of Pay: $41.20 per contact hour", (41.2, 41.2, "hour", "USD")),
        ("The leader is given a $600.00 stipend for each week of camp.", (600, 600, "week", "USD")),
        ("Compensation: $14,600-$16,600 over the duration of the commitment", (14600, 16600, "total", "USD")),
        ("Stipend: $1,800", (1800, 1800, "total", "USD")),
        ("Compensation: $72,000, plus a $3,000 signing bonus", (72000, 72000, "year", "USD")),
        ("Annual Salary: $50,112 to $61,008; and $53,202 to $64,770", (50112, 61008, "year", "USD")),
        ("Salary: Range 22 (Step C-$18.50 to Step G-$23.08)", (18.5, 23.08, "hour", "USD")),
        ("Salary: Grade 12, Step 1: $55,410", (55410, 55410, "year", "USD")),
        ("The salary for this position is $58,000.", (58000, 58000, "year", "USD")),
        ("The starting salary for this role is $58,000.", (58000, None, "year", "USD")),
        ("Salary starts at $58,000 and rises with experience.", (58000, None, "year", "USD")),
        ("The salary is in the $90,000 range.", (90000, None, "year", "USD")),
        ("The salary range at 0.6 FTE is $42,000 to $48,000.", (42000, 48000, "year", "USD")),
        ("We pay between $20 and $24 an hour.", (20, 24, "hour", "USD")),
        ("Tutors earn $28 per hour.", (28, 28, "hour", "USD")),
        ("This position pays $2,200 a month.", (2200, 2200, "month", "USD")),
        ("The Fellow receives an annual stipend of $36,000.", (36000, 36000, "year", "USD")),
        ("Coaches receive a stipend of $2,750 for the season.", (2750, 2750, "total", "USD")),
        ("The wage is $15.50/hr with a maximum of 19 hours a week.", (15.5, 15.5, "hour", "USD")),
        ("Compensation: $55,000 base salary and a 403(b) with 4% match", (55000, 55000, "year", "USD")),
        ("The salary for this grant-funded position is $49,000.", (49000, 49000, "year", "USD")),
        ("Our budget for this project is $6,000.", (6000, 6000, "total", "USD")),
        ("Our budget for this project is $8,000-$12,000.", (8000, 12000, "total", "USD")),
        ("Compensation: our budget is between USD 31,000 and 36,000 per year", (31000, 36000, "year", "USD")),
        (
            "There are between 9,000 EUR and 11,000 EUR for this work, depending on experience.",
            (9000, 11000, "total", "EUR"),
        ),
        ("The editor is compensated by experience, from $35 to $55 per hour.", (35, 55, "hour", "USD")),
        ("Salary: ₱22,000", (22000, 22000, None, "PHP")),
        ("Hourly: $25-$30", (25, 30, "hour", "USD")),
        ("Pay Range: Min: $45,000 Max: $60,000", (45000, 60000, "year", "USD")),
        ("Salary: $62,341 maximum", (None, 62341, "year", "USD")),
        ("Salary: $2,345.50 Biweekly; $60,983.00 Annually", (60983, 60983, "year", "USD")),
        ("Salary: Grade 7 - £34,804 to £40,322 per annum", (34804, 40322, "year", "GBP")),
        ("Compensation: $1,000/mo + housing", (1000, 1000, "month", "USD")),
        ("This role pays $75k plus benefits.", (75000, 75000, "year", "USD")),
        ("Salary is in the low 50's to high 60's.", (50000, 69000, "year", "USD")),
        ("Salary: Grade 5 £26,500 - £29,100", (26500, 29100, "year", "GBP")),
        ("Salary: CHF 78'000 - 91'000", (78000, 91000, "year", "CHF")),
        ("Salary: NOK 512 400 - 598 300 per year", (512400, 598300, "year", "NOK")),
        ("Salary: 31 000 €", (31000, 31000, "year", "EUR")),
        ("Stipend: R14 500 per month", (14500, 14500, "month", "ZAR")),
        ("Salary: S$4,100 - S$5,300 per month", (4100, 5300, "month", "SGD")),
        ("Compensation: PHP 21,000 monthly", (21000, 21000, "month", "PHP")),
        ("The salary is 2.310,40 euros (gross) per month.", (2310.4, 2310.4, "month", "EUR")),
        ("Das Gehalt beträgt 2.450 € brutto pro Monat.", (2450, 2450, "month", "EUR")),
        ("Wage: 11 to 13 Euro per hour", (11, 13, "hour", "EUR")),
        ("The salary is a minimum of €3,100 and a maximum of €4,900 gross per month.", (3100, 4900, "month", "EUR")),
        ("$61K-$72K, with benefits", (61000, 72000, "year", "USD")),
        ("Circa £38k", (38000, 38000, "year", "GBP")),
        ("We seek a gardener (£23,500 pro rata).", (23500, 23500, "year", "GBP")),
        ("The curator (Level 7, $81,400 - $90,200) keeps the maps.", (81400, 90200, "year", "USD")),
        ("Counselors earn $2,150 for the six-week session.", (2150, 2150, "total", "USD")),
        ("Pay: $14/hour to start", (14, None, "hour", "USD")),
        ("We pay the minimum wage, currently $15.00 an hour.", (15, 15, "hour", "USD")),
        ("# Benefits\n- $20/hour", (20, 20, "hour", "USD")),
        ("Starting at £24,050, rising annually to £25,900", (24050, 25900, "year", "GBP")),
        ("The gross pay is €1.500 brutto/Monat.", (1500, 1500, "month", "EUR")),
        ("Interns work here for $600 a week.", (600, 600, "week", "USD")),
        ("Fees: £180 day rate, paid monthly.", (180, 180, "day", "GBP")),
        ("Fee: £2,800", (2800, 2800, "total", "GBP")),
        ("Full-time equivalent salary: £31,200", (31200, 31200, "year", "GBP")),
        ("Interns receive a living allowance of $450 a week.", (450, 450, "week", "USD")),
        ("The annual consultancy fee will be between 38,000-44,000 EUR.", (38000, 44000, "year", "EUR")),
    ],
)
def test_pay_is_read_as_printed(line: str, expected: tuple) -> None:
    assert read(*line.split("\n")) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ["New teachers receive a $2,500 signing bonus."],
        ["Teachers may be eligible for a hiring incentive of $1,500."],
        ["We reimburse up to $5,250 a year of tuition."],
        ["# Responsibilities", "- Manage an annual budget of $350,000"],
        ["# Responsibilities", "- Raise $2 million a year from foundations and $40,000 from members"],
        ["# About us", "Since 2011 we have awarded $750,000 in grants to schools."],
        ["# Benefits", "- $50 monthly phone stipend", "- $1,000 annual professional development allowance"],
        ["# Benefits", "- 401(k) with a match of up to $3,000"],
        ["A relocation allowance of $4,000 is available."],
        ["Applicants pay a fee of $25 for fingerprinting."],
        ["Our families have a household income below $30,000."],
        ["Call 555-201-3344 between 9 and 5."],
        ["Pay: See the 2019-20 salary schedule"],
        ["We raised $60,000 last year."],
        ["The district serves 45,000 students."],
        ["# Benefits", "- A $1,000 annual stipend for professional development"],
        ["Participants pay $100 per month for the course."],
        ["Salary: TV-L E13, 65%"],
        ["Lunch is served for $5 a day."],
        ["Rent in the area is about $800 per month."],
        ["Employees receive $500 per year for books."],
        ["Volunteers may claim up to £10 per day."],
        ["We serve families who earn less than $40,000 a year."],
        ["Our graduates’ starting salaries average $85,000."],
        ["You write PHP 8 and are paid fairly."],
    ],
)
def test_other_money_and_other_numbers_are_no_pay(lines: list[str]) -> None:
    assert read(*lines)[:2] == (None, None)


def test_json_ld_comes_before_the_text() -> None:
    lines = [
        "ld| baseSalary.currency: CAD",
        "ld| baseSalary.value.minValue: 61000",
        "ld| baseSalary.value.maxValue: 70000",
        "ld| baseSalary.value.unitText: YEAR",
        "Salary: around $60K",
    ]
    assert read(*lines) == (61000, 70000, "year", "CAD")


def test_front_matter_names_the_ends_of_a_range() -> None:
    lines = ["matter| salary_min: 52000", "matter| salary_max: 58000"]
    assert read(*lines)[:3] == (52000, 58000, "year")


def test_a_labelled_amount_comes_before_one_in_prose() -> None:
    assert read("Interns earn a wage of $12 an hour.", "Salary: $50,000")[0] == 50000


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Compensation: Commensurate with experience"], "Commensurate with experience"),
        (["Salary: DOE"], "DOE"),
        (["Salary for this role will be commensurate with experience."], "commensurate with experience"),
        (["Pay is competitive and depends on experience."], "Pay is competitive and depends on experience"),
        (["Salary: $50,000 - $55,000, based on experience"], "$50,000 - $55,000, based on experience"),
        (["We meet weekly. The salary range is $50,000 to $55,000."], "The salary range is $50,000 to $55,000"),
        (
            ["# Compensation", "Per the teachers’ collective bargaining agreement."],
            "Per the teachers’ collective bargaining agreement",
        ),
        (["Teachers are placed on the salary schedule."], "Teachers are placed on the salary schedule"),
    ],
)
def test_the_words_for_pay_are_kept(lines: list[str], expected: str) -> None:
    text = next((fact.value for fact in pay(role(*lines)) if fact.field == "salary_text"), None)
    assert text == expected


@pytest.mark.parametrize(
    "line",
    [
        "# Responsibilities",
        "Competitive candidates will have experience.",
        "We offer paid holidays based on tenure.",
    ],
)
def test_what_says_nothing_of_pay_gives_no_words(line: str) -> None:
    assert list(pay(role(line))) == []


def test_a_unit_that_is_only_concluded_is_derived() -> None:
    basis = {fact.field: fact.basis for fact in pay(role("Salary: $50,000"))}
    assert basis["base_salary_min"] is Basis.STATED
    assert basis["salary_unit"] is Basis.DERIVED


def test_spans_are_the_place_in_the_document() -> None:
    lines = ["First line.", "Salary: about $50,000 a year"]
    fact = next(fact for fact in pay(role(*lines)) if fact.field == "base_salary_min")
    assert "\n".join(lines)[slice(*fact.span)] == "$50,000 a year"
