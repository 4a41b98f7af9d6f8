"""Words that mean the same on this board: who types one also finds the others.

May be added: a group whose members are interchangeable in any job document; lower case, as typed. A word that also
means something else stays out ("IT", "PT"), for it would find what nobody asked for.
"""

GROUPS = (
    ("pd", "professional development"),
    ("plc", "plcs", "professional learning community"),
    ("ela", "english language arts"),
    ("ell", "esl", "eld", "english learners", "english language learners", "multilingual learners"),
    ("sped", "special ed", "special education"),
    ("iep", "individualized education program"),
    ("para", "paraprofessional", "paraeducator", "teacher aide"),
    ("k-12", "k12", "kindergarten through 12th grade"),
    ("pre-k", "prek", "preschool", "pre-kindergarten"),
    ("ece", "early childhood education"),
    ("phys ed", "physical education"),
    ("cte", "career and technical education"),
    ("sel", "social emotional learning", "social-emotional learning"),
    ("dei", "diversity equity and inclusion"),
    ("edtech", "educational technology", "education technology"),
    ("hr", "human resources"),
    ("slp", "speech language pathologist", "speech-language pathologist"),
    ("bcba", "board certified behavior analyst"),
    ("mtss", "multi-tiered system of supports"),
    ("pbis", "positive behavioral interventions and supports"),
    ("work from home", "wfh", "remote", "telework", "telecommute"),
    ("nonprofit", "non-profit", "not-for-profit"),
    ("teacher", "educator"),
    ("ap", "advanced placement"),
    ("im", "illustrative mathematics"),
    ("math", "mathematics"),
    ("gym teacher", "physical education teacher"),
    ("superintendent of schools", "superintendent"),
    ("vp", "vice president"),
    ("ceo", "chief executive officer"),
    ("cfo", "chief financial officer"),
    ("coo", "chief operating officer"),
    ("cao", "chief academic officer"),
)

SYNONYMS = {phrase: group for group in GROUPS for phrase in group}
LONGEST = max(len(phrase.split()) for phrase in SYNONYMS)  # words
