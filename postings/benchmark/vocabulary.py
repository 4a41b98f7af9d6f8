"""Words as frequent as in life: few everywhere, most of them hardly anywhere (Zipf's law)."""

from itertools import accumulate
from random import Random

COMMON = """
students school team support teachers learning work program education community staff development leadership
instruction experience data district professional families curriculum training services planning communication
partners management practice classroom assessment skills strategy research policy math literacy science reading
coaching equity inclusion special needs early childhood college career technology library budget grant schedule
meeting report record quality project culture safety health counseling behavior intervention language arts history
music athletics transportation facilities nutrition finance payroll compliance accreditation evaluation feedback
observation workshop facilitation mentoring recruitment retention onboarding outreach enrollment attendance
graduation readiness standards alignment rigor engagement collaboration organization travel deadline license
certificate degree bachelor master doctorate bilingual spanish multilingual refugee advocacy coalition campaign
fundraising events social media website database spreadsheet analysis dashboard survey interview hiring
""".split()
VERBS = """
lead support coach design plan deliver facilitate manage develop build review analyze coordinate monitor evaluate
maintain improve prepare write present train supervise mentor organize track model observe assess guide
""".split()
ONSETS = "b br c ch d dr f fl g gr h j k l m n p pl r s sh st t tr v w".split()
VOWELS = "a e i o u ai ea oo ou".split()
CODAS = " n r l s t m nd nt rk st x".split(" ")
RARE = 60_000
POOL = 30_000  # sentences, from which every text is put together


class Vocabulary:
    """The same for one seed: words with their weights, and a pool of sentences made of them."""

    def __init__(self, seed: int) -> None:
        self.random = Random(f"vocabulary {seed}")
        self.words = COMMON + VERBS + sorted(self._made_up(RARE))
        self.weights = list(accumulate(1 / rank for rank in range(3, len(self.words) + 3)))
        self.sentences = [self.sentence(self.random.randint(9, 22)) for _ in range(POOL)]
        self.sentence_weights = list(accumulate(1 / rank**0.4 for rank in range(1, POOL + 1)))

    def sentence(self, size: int) -> str:
        words = self.random.choices(self.words, cum_weights=self.weights, k=size)
        return f"{self.random.choice(VERBS).capitalize()} {' '.join(words)}."

    def _made_up(self, count: int) -> set[str]:
        made: set[str] = set()
        while len(made) < count:
            syllables = self.random.randint(2, 3)
            made.add("".join(self._syllable() for _ in range(syllables)))
        return made - set(COMMON) - set(VERBS)

    def _syllable(self) -> str:
        choose = self.random.choice
        return choose(ONSETS) + choose(VOWELS) + choose(CODAS)
