"""Words that name jobs. A title ends in one of them, or holds one before a comma, dash, parenthesis, "of" or "for".

A word may be added, in the singular, when it names what a person is employed as; words that are more
often something else ("head", "chair", "lead") count only where a title is expected.
"""

NOUNS = frozenset(
    """
    accompanist accountant activist actor actuary adjunct administrator adviser advisor advocate aesthetician agent aide
    ambassador anaesthetist analyst anesthetist animator announcer appraiser apprentice apprenticeship arborist
    architect archivist artist assessor assistant assistantship associate astronomer attendant attorney audiologist
    auditor babysitter bailiff baker barber barista barrister bartender bcba blacksmith blogger boilermaker bookkeeper
    bookseller botanist braillist brewer bricklayer buddy bursar busser butcher buyer campaigner campmaster cantor
    canvasser captain captioner caregiver carer caretaker carpenter cartographer cashier cataloger cataloguer catechist
    cellist ceo cfo chair chairman chairperson chairwoman chancellor chaperone chaplain chauffeur chef chemist chief
    choirmaster choreographer cinematographer cio cleaner clerk clerkship clinician co-chair co-founder co-op coach
    coaches cofounder columnist commissioner composer comptroller concertmaster concierge conductor conservator
    consultant contractor controller convener convenor coo cook coordinator copyeditor copywriter correspondent
    cosmetologist costumer counsel counsellor counselor courier cpo creator cto cubmaster curator custodian dancer
    deacon dean deckhand delegate demonstrator dentist designer detective developer dietitian director director-general
    dishwasher dispatcher distiller docent doula drafter draftsman dramaturg driver drummer economist editor educator
    electrician engineer engraver epidemiologist escort evaluator evangelist examiner executive expert facilitator
    faculty farmer farmhand farrier fellow fellowship filmmaker florist foreman foreperson forester forewoman fundraiser
    gardener generalist geneticist glazier governor grader greeter grounds-keeper groundskeeper groundsman groundsperson
    guard guide guitarist handyman handyperson harbormaster harbourmaster hauler head headhunter headmaster headmistress
    headteacher helper herdsman historian horticulturist host hostess housemaster housemistress houseparent hygienist
    illustrator imam inspector installer instructor intern internship interpreter interventionist ironworker janitor
    joiner journalist judge keeper laborer labourer landscaper lead leader lector lecturer lectureship liaison librarian
    lifeguard lineman linguist loader lobbyist locksmith machinist magistrate maintainer manager marketer mason
    mathematician matron mechanic mediator member mentor merchandiser messenger meteorologist microbiologist midwife
    milker millwright minister monitor muralist musician nanny naturalist navigator negotiator notetaker nurse
    nutritionist officer ombudsman ombudsperson operative operator optometrist organiser organist organizer packer
    painter para paraeducator paralegal paramedic paraprofessional parliamentarian partner pastor pathologist
    percussionist pgt pharmacist pharmacologist phd philosopher phlebotomist photographer physician physicist
    physiotherapist pianist pipefitter planetarian planner plasterer playworker playwright plumber podiatrist poet
    porter post-doc post-doctoral postdoc postdoctoral postdoctorate postmaster practitioner pre-doc pre-doctoral
    preceptor preceptorship predoc predoctoral preparator presenter president president-elect priest principal processor
    proctor producer professor professorship programmer projectionist proofreader provost psychiatrist psychologist
    psychotherapist publicist purchaser quartermaster rabbi radiographer ranger rapporteur rbt realtor receptionist
    recreationist recruiter rector referee registrar registrarial rep reporter representative researcher residency
    resident rigger ringmaster roofer sacristan sailor sales salesperson scheduler scholar schoolteacher scientist
    scorer scoutmaster scribe sculptor seamstress secondment secretary senco server sexton shelver sheriff singer
    skipper social-worker solicitor sommelier sonographer specialist spokesperson staff stagehand statistician steward
    stewardess stocker storyteller strategist studentship stylist substitute superintendent supervisor surgeon surveyor
    sysadmin ta tailor taxidermist teacher technician technologist telemarketer teller tester tgt therapist tiler
    trainee traineeship trainer transcriber transcriptionist translator treasurer trustee tutor typist umpire
    underwriter upholsterer usher valet verger vet veterinarian vicar vice-chair vice-president videographer violinist
    volunteer vp waiter warden watchman weaver webmaster welder worker wrangler writer yardman zookeeper
    """.split()
)

# Of these one says "program" and means the job.
PLACES_TO_LEARN = frozenset(
    "internship fellowship apprenticeship traineeship residency studentship assistantship co-op".split()
)

# Words that name a job only behind the one before them.
PAIRS = frozenset(
    {"library page", "shelving page", "student page", "house parent", "boarding parent"}
    | {"product owner", "process owner", "service owner", "scrum master", "station master"}
    | {"farm hand", "deck hand", "stage hand", "ranch hand", "first mate", "au pair"}
)

# Words that name a job only where they are all of the name: who shelves books in a library.
WHOLE_NAMES = frozenset({"page"})

# Students of whom one is employed to become a doctor.
EMPLOYED_STUDENTS = frozenset("phd ph.d ph.d. doctoral".split())

# Endings of words that name jobs, for those that no list holds; and words with such an ending that name none.
ENDINGS = (
    r"(?:ator|ologist|onomist|ographer|ician|keeper|maker|worker|builder|cleaner|handler|minder|person|fighter"
    r"|hygienist|grader|scorer)"
)
NO_JOBS = frozenset(
    """
    accelerator accumulator actuator aggregator alligator allocator calculator combinator comparator creator denominator
    elevator escalator excavator generator incubator indicator insulator iterator locator numerator oscillator person
    radiator refrigerator regulator respirator resonator separator simulator terminator validator ventilator
    """.split()
)

# Words for jobs that in a sentence are anybody: "we are looking for new members".
ANYBODY = frozenset(
    "member members staff faculty volunteer volunteers partner partners people leader leaders lead leads".split()
)

# ... but of a body that one is chosen into: "new board members".
BODIES = frozenset("board committee council cabinet senate".split())

# What asks for people: "Call for mentors"; anything else that is for people offers them something.
CALLS = frozenset(
    """
    call calls search searches looking hiring recruiting recruitment opening openings opportunity opportunities position
    positions vacancy vacancies job jobs posting postings role roles application applications request ad advertisement
    wanted need needed
    """.split()
)
