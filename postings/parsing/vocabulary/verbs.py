"""Verbs that begin duties. A verb may be added when job documents begin duties with it and sentences about an
organization's history hardly do."""

VERBS = frozenset(
    """
    accept achieve act adapt address adhere adjust administer advance advise advocate align allocate analyze analyse answer apply
    appraise approve arrange articulate assemble assess assign assist assume assure attend audit author build calculate care catalog
    champion circulate clarify clean coach code collaborate collect communicate compile complete comply compose conduct confer configure
    connect consult contact contribute control convene coordinate co-ordinate correct counsel create cultivate curate customize deliver
    demonstrate deploy design determine develop devise direct disseminate distribute document draft drive edit educate embed empower
    enable encourage enforce engage enhance enroll ensure enter establish estimate evaluate examine execute expand explore facilitate file
    foster fulfill fundraise gather generate greet grow guide handle help hire host identify implement improve incorporate influence inform
    initiate innovate inspect inspire install institute instruct integrate interact interpret interview investigate issue keep launch lead learn
    leverage liaise listen maintain make manage market maximize mediate meet mentor model moderate modify monitor motivate negotiate observe
    obtain offer operate orchestrate order organize organise orient oversee participate partner perform pilot plan prepare present preserve prioritize
    process procure produce program promote propose protect provide publish purchase pursue receive recommend reconcile record recruit
    refer refine register reinforce relate report represent research resolve respond restock review revise run safeguard scan schedule
    screen secure select sell send serve set share shelve solicit solve sort staff standardize steer stock strengthen structure submit substitute
    supervise supply support survey sustain tailor take teach test track train translate transport travel troubleshoot tutor understand uphold use
    utilize validate verify visit welcome work write
    """.split()
)
