"""Verbs that begin duties. A verb may be added when job documents begin duties with it and sentences about an
organization's history hardly do."""

VERBS = frozenset(
    """
    accept achieve acquire act adapt address adhere adjust administer advance advise advocate aid align allocate amend
    amplify analyse analyze animate annotate answer apply appoint appraise approve archive arrange articulate ascertain
    assemble assess assign assist assume assure attend attract audit augment author automate bake balance book brief
    bring broker budget build buy calculate calibrate canvass capture care carry catalog catalogue catalyze categorize
    cater celebrate chair champion chaperone check chop circulate clarify clean clear close co-author co-create
    co-design co-develop co-facilitate co-lead co-ordinate co-plan co-teach coach coauthor code cofacilitate colead
    collaborate collate collect commission communicate compile complete comply compose conceive conceptualize conduct
    confer configure connect consolidate construct consult contact contribute control convene convert convey cook
    coordinate copy-edit copyedit correct counsel count cover craft create cross-check cross-train cull cultivate curate
    customise customize de-escalate debug decide dedicate deepen define delegate deliver demo demonstrate demystify
    deploy deposit deputise deputize describe design determine develop devise diagnose differentiate dig digitise
    digitize direct disburse discover discuss dismantle dispatch display disseminate distribute divide do document
    double-check download draft drive e-mail edit educate elevate elicit email embed embody empower emulate enable
    encode encourage endorse energize enforce engage engineer enhance enlist enrich enroll ensure enter equip erect
    escalate escort establish estimate evaluate evangelize examine execute expand explain explore extend extract
    facilitate fact-check familiarize feed fetch field file fill finalise finalize find fine-tune fix flag fold follow
    forecast forge formalize formulate foster fulfil fulfill fundraise galvanize gather gauge generate geocode give
    grade greet groom grow guide handle hang harness harvest help highlight hire hone honor honour host identify
    illuminate illustrate implement improve incorporate increase influence inform infuse ingest initiate innovate insert
    inspect inspire install institute instruct instrument integrate interact interpret intervene interview introduce
    inventory investigate invite invoice issue iterate join keep label laminate launch lay lead learn lecture lend
    leverage liaise lift link listen load localize locate lock log look lower maintain make manage mark market marshal
    maximise maximize measure mediate meet mentor merge migrate minimise minimize mobilise mobilize model moderate
    modify monitor motivate mount move mow narrate navigate negotiate network nominate normalize notify nurse nurture
    observe obtain offer onboard open operate operationalize optimise optimize orchestrate order organise organize
    orient oversee own pack package paint pair parse participate partition partner patrol pay perfect perform persuade
    phone photocopy photograph pick pilot pioneer pitch plan plant play plot polish populate post pour practise pre-test
    predict prep prepare present preserve preside pretest prevent print prioritise prioritize process proctor procure
    produce program programme promote proofread propagate propose protect prototype provide prune publicize publish pull
    purchase pursue push put qualify quantify query raise ramp re-engage re-shelve reach read rebuild receive recognise
    recognize recommend reconcile record recruit recycle redesign reduce refactor refer referee refill refine refresh
    register regulate rehearse reimagine reimburse reinforce relate relay release remediate remind remove render renew
    reorganize repair replace replenish reply report represent research reshelve resolve respond restock restore
    restructure retain rethink retire retrain retrieve return reuse revamp review revise revisit reward rework ride
    rotate route run safeguard sanitize save scaffold scale scan schedule screen script sculpt search secure see seek
    segment select sell send sequence serve set sew shape share sharpen shelve shepherd ship show showcase simplify
    simulate sing sit sketch solicit solve sort source spark spearhead specify spend spot-check stack staff stage
    standardise standardize stay steer steward stimulate stock store strategise strategize streamline strengthen strike
    structure submit substitute suggest summarise summarize supervise supplement supply support surface survey sustain
    sweep swim symbolize sync synchronise synchronize synthesise synthesize tabulate tackle tag tailor take talk tally
    teach telephone tend test thank think tidy tie tighten trace track train transcribe transfer transform translate
    transport travel treat triage trial triangulate trim troubleshoot try tune turn tutor type umpire uncover understand
    undertake unify unload unlock unpack update upgrade uphold upload upskill use usher utilise utilize validate verify
    vet videotape visit visualise visualize vouch wait walk wash watch water weed weigh welcome widen win wipe wireframe
    work wrangle wrap write
    """.split()
)

# What is done, as a noun that begins a duty: "Preparation of lesson plans". A word may be added when nobody would ask
# for it as something that one has, as for completion, understanding or possession.
NOUNS_OF_WORK = """
    administration analysis assembly assessment assistance coordination creation delivery design development
    distribution evaluation execution facilitation implementation installation maintenance management
    monitoring organisation organization oversight planning preparation processing production promotion provision
    recording review scheduling supervision testing
"""
