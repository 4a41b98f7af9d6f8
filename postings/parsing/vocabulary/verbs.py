"""Verbs that begin duties. A verb may be added when job documents begin duties with it and sentences about an
organization's history hardly do."""

VERBS = frozenset(
    """
    accept achieve act adapt address adhere adjust administer advance advise advocate aid align allocate amplify
    analyse analyze annotate answer apply appraise approve archive arrange articulate assemble assess assign assist
    assume assure attend attract audit author brief build calculate care carry catalog catalogue chair champion
    check circulate clarify clean close co-ordinate coach code collaborate collate collect commission communicate
    compile complete comply compose conceive conceptualize conduct confer configure connect consolidate construct
    consult contact contribute control convene convert cook coordinate correct counsel craft create cultivate curate
    customise customize decide define delegate deliver demonstrate deploy deputise deputize design determine develop
    devise diagnose digitise digitize direct discuss dispatch disseminate distribute document draft drive edit
    educate embed empower enable encourage enforce engage enhance enroll ensure enter escort establish estimate
    evaluate examine execute expand explore facilitate familiarize feed field file finalise finalize follow forecast
    forge formulate foster fulfill fundraise gather generate give grade greet grow guide handle hang harvest help
    hire host identify implement improve incorporate influence inform initiate innovate inspect inspire install
    institute instruct integrate interact interpret interview inventory investigate invite invoice issue keep launch
    lead learn lecture lend leverage liaise link listen load log maintain make manage mark market marshal maximise
    maximize mediate meet mentor mobilise mobilize model moderate modify monitor motivate negotiate network notify
    nurture observe obtain offer open operate optimise optimize orchestrate order organise organize orient oversee
    pack pair participate partner patrol pay perform photograph pilot pitch plan plant play plot post practise
    prepare present preserve prioritise prioritize process procure produce program programme promote proofread
    propagate propose protect provide publicize publish purchase pursue raise read receive recognise recognize
    recommend reconcile record recruit refer referee refine register rehearse reinforce relate remind remove repair
    replace reply report represent research resolve respond restock retrieve review revise ride rotate run safeguard
    scan schedule screen search secure select sell send serve set sew shape share shelve ship show sit solicit solve
    sort source spearhead staff standardise standardize steer steward stimulate stock store strategize strengthen
    structure submit substitute strike summarise summarize supervise supplement supply support survey sustain synthesize
    tailor take talk teach tend test tidy track train transcribe transform translate transport travel triage trial
    trim troubleshoot tutor umpire understand undertake unlock update upgrade uphold upload use usher utilise
    utilize validate verify vet visit wash watch water weed welcome work write
    """.split()
)
