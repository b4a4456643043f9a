// Origin: verbs, nouns, adjectives and phrases that tie a content to its source, compiled by hand from general usage and
// checked for gaps against the single words of cues in the training part of PolNeAR; no text is taken from there.
import type { CueActs } from '../../language/cue-acts.ts';

export const cueActs: CueActs = {
  cueGroups: {
    // said, asked, promised; did not say
    saying: { act: 'speech', plain: 'affirmed', negated: 'not-said' },
    // denied; did not deny
    denial: { act: 'speech', plain: 'denied', negated: 'not-said' },
    // dodged; did not dodge
    silence: { act: 'speech', plain: 'not-said', negated: 'affirmed' },
    // ruled, appointed; does not allow
    decree: { act: 'speech', plain: 'affirmed', negated: 'denied' },
    // thinks; does not think
    opinion: { act: 'belief', plain: 'affirmed', negated: 'denied' },
    // knows; does not know
    knowledge: { act: 'belief', plain: 'affirmed', negated: 'not-said' },
    // doubts; does not doubt
    doubt: { act: 'belief', plain: 'denied', negated: 'affirmed' },
    // is unsure; is not unaware
    uncertainty: { act: 'belief', plain: 'not-said', negated: 'affirmed' },
    // plans; does not plan
    plan: { act: 'intention', plain: 'affirmed', negated: 'denied' },
    // promised to sign; did not promise to sign
    pledge: { act: 'intention', plain: 'affirmed', negated: 'not-said' },
    // refuses; does not hesitate
    refusal: { act: 'intention', plain: 'denied', negated: 'affirmed' },
    // supports; does not support
    feeling: { act: 'attitude', plain: 'affirmed', negated: 'denied' },
    // praised; did not praise
    verdict: { act: 'attitude', plain: 'affirmed', negated: 'not-said' },
    // shows; does not show
    finding: { act: 'evidence', plain: 'affirmed', negated: 'not-said' },
    // no evidence; not only no evidence
    refutation: { act: 'evidence', plain: 'denied', negated: 'not-said' },
    // seems; does not seem
    appearance: { act: 'evidence', plain: 'affirmed', negated: 'denied' },
  },
  cueWords: {
    saying: `
    accusation accuse acknowledge acquaint add address admission admit admonish admonition advertise advertisement
    advice advise advisory affirm agree agreement alert allegation allege allude allusion annotate announce
    announcement answer apologise apologize apology appeal append apprise argue argument articulate ask assent
    assert assertion assurance assure attest attestation attribute aver avow babble backpedal banter bargain bark
    beef beg bellow bellyache bicker blame blog blurb blurt bluster boast boom brag bristle buzz cackle call caption
    carp catchphrase caution caveat certify challenge chant characterisation characterise characterization
    characterize charge chat chatter cheerlead chime chortle chorus chronicle chuckle cite claim clarification
    clarify clash coin comment commentary communicate compare comparison compile complain complaint concede
    concession conclude concur confab confess confession confide confirm confirmation conflate congratulate
    conjecture contend contention contrast converse convince counsel counter cover crack croon crow cry debate
    debrief declaration declare deem defame define definition delineate demagoguery demand demur demystify depict
    depiction describe description designation detail dialogue dictate dictum disclaimer disclose disclosure discuss
    discussion dissect disseminate divulge downplay drawl drone dub echo editorialise editorialize educate elaborate
    elucidate emphasis emphasise emphasize encourage encouragement enlighten enthuse enthused entreat enumerate
    enunciate equate equivocate essay estimate evoke exaggerate examine excerpt exclaim exhort explain explanation
    explicate explore expose exposit exposition expound extrapolate exult fib flag forecast foreshadow foretell
    forewarn formulate forthcoming frame fret frown fulminate fume gasp gibe giggle gloat gossip greet grill grin
    gripe groan grouse growl grumble grunt gush harangue herald highlight hiss holler howl hype hypothesise
    hypothesize identify illustrate impart implication implore imply impugn incite indicate inform inquire inquiry
    insinuate insinuation insist insistence instruct instruction insult interject interpret interrupt intimate
    intimation intone invective inveigh invitation invite invoke jab jest joke joking jot libel lie liken list lobby
    log lyric maintain mantra marvel mention message mislead misstate moan moderate monologue motion motto mouth
    mumble murmur muse mutter narrate narrative negotiate nickname nod note notification notify observation observe
    offer opine orate order outline paean paint paraphrase parrot parse peg persuade petition phrase pipe pitch plea
    plead pledge plug pontificate portrait portray portrayal pose posit post postulate preach predict prediction
    preface prepend pressure proclaim proclamation profess profession proffer prognosticate promise promote prompt
    promulgate pronounce pronouncement prophecy prophesy proposal propose proposition propound protest protestation
    publicise publicity publicize publish pun punchline purport purr quarrel query question quibble quip quiz
    quotation quote rail rant read reaffirm reason reassert reassess reassurance reassure recall recap
    recapitulate recite recollect recollection recommend recommendation recount redefine refer reference reflection
    regale reiterate rejoinder relate relay remark remind reminder reminisce remonstrate repeat rephrase reply
    report repost reprint reprise reproach request respond response restate retaliate retell retort retweet reveal
    revelation revisit reword rhapsodise rhapsodize rhetoric riposte roar rumbling rumblings rumor rumored rumour
    rumoured say scoff scrawl scream screech scribble sermon sermonise shout shriek shrug sigh sing slander slur
    smile smirk snap snarl sneer sniff snort sob soundbite spar spat speak specify speculate speculation spotlight
    spout sputter squabble squeal stammer state statement stipulate stress stutter sugarcoat suggest suggestion sum
    summarise summarize summary summon surmise swear tabulate tackle talk tally taper taunt teach tease telegraph
    telephone televise tell testify testimonial testimony thank theorise theorize threat threaten thunder tirade
    translate trash-talk tribute trumpet tweet typify unburden underline underplay underreport underscore unleash
    unpack unveil update upfront urge utter utterance vent ventilate venture verbalise verbalize verbatim verify
    vlog vocalise vocalize volunteer vouch vow waffle wager wail warn warning whine whisper whoop wisecrack wrangle
    write yammer yell yelp`,
    denial: `
    contradict controvert debunk denial deny disprove dispute gainsay negate rebut rebuttal refutation refute`,
    silence: `
    avoid dodge duck elide elude evade forget gloss ignore mum omission omit overlook recant recantation retract
    retraction sidestep silence silent skip skirt stonewall suppress tight-lipped withhold`,
    decree: `
    abolish acquit adjudicate adopt allow amend appoint appointment approval approve arraign authorise authorize
    award ban bar block commission compel condition convict create decertify decree deport designate disallow
    disqualify elect enact enforce enjoin enshrine establish exclude exempt exonerate forbid grant hire impose
    indict install institute judgement judgment lawsuit legalise legalize legislate legislation litigation mandate
    nominate nomination oblige ordain ordinance outlaw overrule overturn pass penalise penalize permit prescribe
    preside prohibit prohibition proscribe provision ratify repeal require requirement rescind resolution restrict
    revoke rule ruling sanction sentence sign subpoena sue summons suspend verdict vest veto waive`,
    opinion: `
    adjudge analyse analysis analyze anticipate anticipation appraisal appraise ascribe assess assessment assume
    assumption attitude belief believe bet brace calculate calculation categorise categorize classify clear conceive
    conception conclusion confidence confident consensus consider consideration conviction convinced credence deduce
    deduction deemed diagnose diagnosis discern divine dogma doomed dread envisage envision evaluate evaluation
    expect expectation expected fantasise fantasize fated fear fearful feel feeling figure foresee foretaste gauge
    guess hold hunch hypothesis idea ideology imagine impression inconceivable inevitable infer inference
    interpretation intuit intuition judge likeliest likelihood likely mentality mindset mythology notion obvious
    opinion optimism optimistic outlook paranoia perceive perception perspective persuaded pessimism pessimistic
    philosophy plausible poised ponder position possibility possible prejudge premise presumably presume presumption
    presuppose principle probable project projection prospect rank rate rationale reasonable reckon reckoning regard
    reputation ruminate see seen sense sentiment superstition suppose supposition suspect suspicion theory think
    thinking thought trust unavoidable understanding vantage view viewpoint vision visualise visualize worldview`,
    knowledge: `
    accustomed attentive aware awareness certain certainty cognisant cognizant comprehend conscious familiar grasp
    informed know knowledge known learn memory mindful mistaken perceptive realisation realise realization realize
    recognise recognised recognition recognize remember remembrance sure understand understood well-known wonder
    wondering`,
    doubt: `
    disbelief disbelieve doubt doubtful dubious implausible impossible improbable incredulity incredulous misdoubt
    sceptic sceptical scepticism skeptic skeptical skepticism unbelieving unconvinced unlikely unpersuaded`,
    uncertainty: `
    ambiguous baffled clueless confused confusion ignorant mystery mystified oblivious unaware uncertain uncertainty
    unclear undecided unfamiliar uninformed unknowing unknown unsure`,
    plan: `
    acquiesce agenda aim aimed ambition ambitious angling apply aspiration aspire attempt bent bid choice choose
    commit commitment committed consent considering contemplate crave craving decide decision dedicate dedicated
    deliberate design desire desperate determination determine determined devote devoted disposed dream eager eye
    fight fighting gamble gear goal gunning hanker hope hopeful hunger hungry impatient inclination inclined intend
    intended intent intention itch itching keen longing lust meant mission motive mull need objective opt plan
    planned plot prepare prepared prioritise prioritize priority prospective purpose pursue pursuit quest readiness
    ready reconsider renege resolve resolved rethink schedule scheduled scheme seek set slated strategy strive
    struggle struggling tactic temptation tempted toy undertake vie wanna want weigh willing willingness wish yearn
    yearning`,
    refusal: `
    abstain balk baulk cease decline demurral disinclination disinclined fail failure hesitant hesitate hesitation
    inability loath loth neglect recoil refrain refusal refuse reluctance reluctant shrink shy spurn stop unable
    unprepared unready unwilling unwillingness`,
    feeling: `
    abhor abhorrence accept acceptance adamant admiration admire admirer adoration adore adulation adversary
    advocacy advocate affection affinity affront afraid aggrieved aghast agitated agonise agonize agony alarm
    alarmed alarming alienate alienated align aligned alignment allegiance amaze amazed amazement ambivalence
    ambivalent amuse amused amusement anger angry anguish animosity animus annoy annoyance annoyed antagonise
    antagonism antagonize antipathy anxiety anxious apathetic apathy appal appall appalled appreciate appreciation
    appreciative apprehension apprehensive ashamed astonished astounded attached attracted averse aversion awe awed
    back backer backing bearish befuddle bemused betrayed bitter bitterness boo booster bored bother bothered
    bullish captivated care cautious champion charitable charmed cherish comfort comfortable compassion concern
    concerned condolence contempt content contented covet crestfallen cringe critic critical cynic cynical cynicism
    dazzled deadlocked defender defiance defiant dejected delight delighted deplore despair despise despondent
    detest detractor devastated devotion disaffect disaffected disaffection disagree disagreement disappoint
    disappointed disappointment disapproval disapprove discomfort disconcerted discontent discouraged disdain
    disdainful disenchanted disenchantment disgruntled disgust disgusted disillusioned dislike disliked dismay
    dismayed displeased displeasure disrespect dissatisfaction dissatisfied dissent distaste distress distressed
    distrust distrustful disturbed divide divided division dovish ecstatic elated embarrassed embarrassment
    embittered embolden empathise empathize empathy enamored enamoured encouraged encouraging endear enemy energise
    energised energized enjoy enjoyment enraged enthral enthralled enthusiasm enthusiast enthusiastic envious envy
    eschew esteem exasperated exasperating exasperation excited excitement exhausted exhilarated faith fascinated
    fascination favor favorable favorably favored favorite favour favourable favourably favoured favourite feelings
    flummoxed foe fond fondness friendly frightened frustrated frustration furious fury galled galling galvanised
    galvanized glad goodwill grateful gratified gratitude grief grievance grieve guilt gung-ho gutted happiness
    happy hardline hate hatred hawkish heartbroken heartened heartening hesitancy horrified horror hostile hostility
    idolise idolize impassioned impatience impress impressed incensed indifference indifferent indignant indignation
    inflamed infuriate infuriated insecure inspired insulted interest interested intrigued irate irked irritated
    irritation jealous jealousy jittery joy joyful jubilant leery likable like liking livid loathe loathing love
    loyal loyalty lukewarm mad malaise mesmerised mesmerized miffed miserable misgiving mistrust mistrustful mourn
    negative nervous nervousness neutral nostalgia nostalgic object objection obsess obsessed obsession offend
    offended offense opponent oppose opposed opposition oppositional outrage outraged overjoyed overwhelmed pain
    pained partial passion passionate patience peeved perplexed perturbed pity pleased pleasure positive prefer
    preference prejudice pride proponent proud puzzled qualm queasy rage rattle rattled receptive regret relief
    relieve relieved relish remorse repelled resent resentful resentment reservation resigned resist resistance
    resistant respect respected revel revere reverence revolt revulsion riled sad sadden saddened sadness sanguine
    satisfaction satisfied savor savour scare scared scorn sensitive shaken shame shock shocked shocking sick
    sickened side smitten solidarity sorrow sorry spite split spook spooked squeamish stance startled steadfast stun
    stunned support supporter supportive surprise surprised sympathetic sympathise sympathize sympathy terrified
    terror thankful thrill thrilled thrilling tired tolerance tolerant tolerate tormented torn trepidation troubled
    troubling unabashed unanimous unapologetic uncomfortable undeterred unease uneasy unenthusiastic unfavorable
    unfavourable unfazed unhappiness unhappy unimpressed unite united unmoved unnerved unsettled unwelcome upbeat
    uproar upset vexed vote wariness wary weary welcome worried worry wowed wrath zeal zealous zest`,
    verdict: `
    acclaim accolade admonishment applaud applause assail assault attack backlash badger barb bash belittle bemoan
    bemoaning berate besmirch bewail blast bludgeon boycott broadside bully caricature castigate celebrate
    celebration censure chastise cheer chide clobber co-sponsor combat commemorate commend compliment condemn
    condemnation condescend congratulatory contest counter-attack counterattack credit criticise criticism criticize
    critique crucify curse damn debase decry defence defend defense defy deify demean demonise demonize denigrate
    denounce denunciation deprecate deride derision dis disavow disavowal discount discredit dismiss dismissal
    dismissive disown disparage disregard diss distance downgrade embrace endorse endorsement eulogise eulogize
    exalt excoriate extol fault fete flatter flay flog glorify goad hail hammer heckle hector hit honor honour
    idealise idealize impeach jeer knock kudos lambast lambaste lament lampoon lash laud lionise lionize malign
    menace mock mockery needle nitpick pan parody pillory pounce praise pummel punch punish rap rebel rebuff rebuke
    recrimination reject rejection renounce reprimand reprove repudiate repudiation revile ridicule rip roast
    romanticise romanticize salute satirise satirize savage scapegoat scathe scathing scold scrutinise scrutinize
    scrutiny second shellac skewer slam slap slash slight smack smear snipe snub sponsor stigma stigmatise
    stigmatize sully swipe target thrash thumbs-up thwart toast tout trash trounce undercut underestimate undermine
    unload upbraid validate vilify vindicate whack whitewash worship`,
    finding: `
    corroborate corroboration demonstrate demonstration detect detection discover discovery evidence evidenced
    evident exemplify experience eyewitness find finding footage forensic glimpse hear indication indicative
    indicator manifest notice overhear proof prove saw spot substantiate symptom symptomatic testament trace uncover
    unearth watch witness`,
    refutation: `
    disproof`,
  },
  weakCueWords: {
    saying: `
    account ads advance air allegedly article attention banner begin blare bombard book brand brandish break brief
    briefing bring broach broadcast brush bumper capture case cast charged circulate column come compose concentrate
    conduct confront connect continue conversation convert convey couch coverage deal debut deflect deliver delve
    direct dispatch display distribute document draft draw drop drum dwell e-mail editorial elevate email emanate
    emerge end endeavor engage enter entitle equal exchange express exude face feature field file fire flash float
    flood focus follow forward furnish generate give go hand hashtag headline hint include information inject insert
    interview introduce invent issue keep label lace language launch law lay lead leak leap leave lecture lend
    lesson letter license link make manifesto mark memo mimic mirror moral move name news newspaper op-ed open
    ostensibly outburst page pen pepper perform pick pivot placard place plant plaster play point policy poster
    present presentation press probe produce profile provide punctuate purportedly push put raise ramp ratchet reach
    react reaction recast receive record rehash release remain render reportedly retreat return rev riff roll row
    run rundown rush score scribe script seize sell send serve shape share shift signal slate slip slogan spark
    speech spell spend spew spin spokesman spokeswoman spread sprinkle stage stake start steer step stick stir stoke
    story strike stump subject submit subtitle suit summation supposedly sway swing switch tack tag tailor take
    takeaway tangle tap tape term text throw tick tie tip title titled tone topic touch trade traffic transcript
    tread trot turn tv tweak tweetstorm type unfurl unroll use veer vet video voice wave way wear website wield wire
    word words work wrap zero`,
    opinion: `
    attach bill certainly clearly count hopefully mean meaning potential probably seriously surely treat undoubtedly`,
    plan: `
    base battle build campaign course crusade effort endeavour ensure expand free guarantee help initiative lean
    looking manage mobilise mobilize mount organise organize outreach path prevent program rely tend try`,
    feeling: `
    affect approach buy campaigner cling contribute controversy donate donor fierce forceful funder hard-line harsh
    hug join loud mixed moved outspoken popular popularity rally sharp stand sticking struck suffer tough unpopular
    unpopularity vocal win`,
    finding: `
    census chart data evince example map measure measures number numbers photograph polling polls rating reflect
    represent result results show showing statistic statistics study test tracking trend`,
    appearance: `
    apparent apparently appear appearance evidently look seem seeming seemingly sound`,
  },
  cuePhrases: {
    saying: `
    accordance with
    according to
    as per
    ask for
    back up
    be reached
    bring to light
    bring up
    call attention
    call for
    call in
    call into question
    call on
    call upon
    cast as
    cast … as
    chalk up
    chime in
    claim credit
    come clean
    come forward
    count out
    draw a distinction
    draw attention
    draw … attention
    draw … comparison
    fess up
    fire back
    fire off
    get vocal
    give … account
    give … address
    give … interview
    give … shout-out
    give … speech
    go after
    go on
    go on the record
    go public
    go so far as
    hit back
    hold forth
    in the name
    in the words
    known as
    lash out
    lay bare
    lay out
    lay … out
    let it be known
    let on
    let slip
    let … be known
    let … know
    make fun
    make it known
    make known
    make light of
    make no bones
    make no secret
    make plain
    make public
    make the point
    make … case
    make … clear
    make … point
    mince no words
    not mince words
    on the record
    open up
    own admission
    pen … letter
    plead guilty
    plead not guilty
    point out
    point to
    point up
    point … out
    pop the question
    press for
    push back
    push for
    put it
    put … question
    raise … point
    raise … possibility
    raise … question
    raise … specter
    read out
    set out
    shed light
    shoot back
    single out
    sound off
    sound the alarm
    speak for
    speak of
    speak out
    spell out
    spell … out
    stand trial
    take the stand
    take to twitter
    take … question
    talk down
    talk up
    think aloud
    think out loud
    throw around
    tick off
    trot out
    turn … attention
    use the word
    use the words
    wade in
    weigh in
    without mincing words
    wonder aloud
    wonder out loud
    worth noting`,
    denial: `
    call … false
    cast doubt on
    contrary to
    reject out of hand
    rule out
    rule … out`,
    silence: `
    clam up
    close-lipped
    decline comment
    gloss over
    hold back
    hold off
    hold … tongue
    keep mum
    keep quiet
    keep silent
    keep under wraps
    keep … secret
    leave out
    quiet about
    quiet on
    refrain from
    remain silent
    shy away
    shy from
    stay mum
    stay quiet
    stay silent
    steer clear
    stop short
    take back
    turn down … request
    walk back
    withdraw … accusation
    withdraw … accusations
    withdraw … allegation
    withdraw … allegations
    withdraw … claim
    withdraw … claims
    withdraw … remark
    withdraw … remarks
    withdraw … statement`,
    decree: `
    find guilty
    find … guilty
    hand down
    lay down
    strike down
    swear in`,
    opinion: `
    as far as
    ask herself
    ask himself
    ask itself
    ask myself
    ask ourselves
    ask themselves
    bank on
    bet on
    come to believe
    come to the conclusion
    count on
    find it
    have no doubt
    in my book
    in the eyes
    in the mind
    in the minds
    in the view
    in … eyes
    in … mind
    in … opinion
    in … view
    is bound
    jump to the conclusion
    little doubt
    look at
    look on
    look upon
    make of
    no doubt
    not put it past
    on the assumption
    point of view
    points of view
    put stock
    ring true
    strike … as
    take for granted
    take it
    take … as
    tell herself
    tell himself
    tell themselves
    to … mind
    under the impression
    without a doubt
    without doubt
    without question
    worth considering`,
    knowledge: `
    come to know
    come to realise
    come to realize
    find out
    get to know
    keep in mind
    no stranger to
    take note
    take notice
    wake up to
    well aware
    well known`,
    doubt: `
    hard to believe
    hard to imagine
    hard to see`,
    uncertainty: `
    hard to know
    hard to say
    hard to tell
    have no clue
    have no idea
    in the dark
    no clue
    no idea
    not clear
    remain to be seen
    too early to say
    too soon to say`,
    plan: `
    agree on
    agree upon
    angle for
    bound and determined
    can't wait
    cannot wait
    come around to
    could not wait
    couldn't wait
    dead set
    fight for
    gear up
    go ahead with
    gun for
    have in mind
    have … in mind
    hell-bent
    hold out for
    in hopes
    in order to
    in the hope
    in the hopes
    insist on
    jump at
    line up
    long for
    look ahead
    look for
    look forward
    look into
    look to
    make up … mind
    make … effort
    mind made up
    on … mind
    open to
    opt for
    pave the way
    pay for
    plan on
    poised to
    set on
    set … sights
    shoot for
    sign on
    sign up
    stop at nothing
    take steps
    take up
    think about
    think of
    toy with
    work for
    work on
    work to
    work toward
    work towards
    would like
    would love
    would rather`,
    refusal: `
    back away
    back down
    back off
    back out
    hold out against
    opt out
    rather than
    turn down
    turn … down
    yet to`,
    feeling: `
    against the idea
    agree with
    angle against
    approve of
    at ease
    at odds
    be against
    be for
    believe in
    break ranks
    break with
    buy into
    cannot agree more
    care about
    care for
    caught off guard
    change … mind
    come around
    come out against
    come out for
    come out in favor
    come out in support
    cool on
    cool to
    couldn't agree more
    dead against
    down on
    fall for
    fed up
    feel good
    feel sorry
    fired up
    get behind
    go along with
    have … problem
    have … reservation
    hold … against
    in agreement
    in favor
    in favour
    in love
    in support
    lean toward
    lean towards
    like-minded
    line up behind
    live with
    look up to
    miss out
    not agree more
    not for
    object to
    on board
    on record against
    on the fence
    on the side
    pay tribute
    put off
    rally around
    rally behind
    root against
    root for
    side with
    sign off
    soft on
    stand against
    stand behind
    stand by
    stand for
    stand up for
    stand with
    stick by
    stick up for
    stick with
    take comfort
    take heart
    take issue
    take joy
    take offence
    take offense
    take pride
    take sides
    take umbrage
    take … interest
    turn against
    turn off
    turned off
    up in arms
    warm to
    warm up to
    win over
    worked up`,
    verdict: `
    brush aside
    brush off
    brush … off
    campaign against
    campaign for
    cast a vote
    cast aside
    cast … vote
    caucus for
    come under attack
    come under criticism
    come under fire
    crack down
    cry foul
    dispense with
    distance from
    give … backing
    give … blessing
    give … credit
    give … nod
    go easy on
    go negative
    go off on
    have … back
    hold accountable
    hold … responsible
    lash out at
    laugh at
    laugh off
    lay into
    look down
    look past
    make a mockery
    make … endorsement
    on the attack
    pick apart
    pile on
    play down
    poke fun
    poke … at
    pour cold water
    push back against
    push back on
    put down
    put … blame
    rail against
    rail at
    raise alarms
    raise hackles
    raise … eyebrow
    ratchet up … attack
    rise up
    roll … eyes
    see through
    shake off
    shake … head
    shoot down
    shrug off
    speak highly
    speak ill
    speak up for
    step up … attack
    take a dig
    take a jab
    take a shot
    take a swipe
    take aim
    take down
    take exception
    take on
    take to task
    take … heat
    take … jab
    take … jabs
    take … potshot
    take … potshots
    take … shot
    take … shots
    take … swipe
    take … swipes
    take … to task
    talk trash
    tear apart
    tear into
    tee off
    throw … behind
    throw … weight
    thumb … nose
    turn on
    turn … against
    walk away
    wave away
    wave off
    win the endorsement
    win … endorsement
    write off`,
    finding: `
    based on
    bear out
    bear witness
    can see
    come to light
    could see
    give a sense
    have … seen
    judge by
    judge from
    show signs
    sign of
    signs of`,
    refutation: `
    little evidence
    little sign
    no evidence
    no indication
    no proof
    no sign
    no signs`,
    appearance: `
    come across as
    it turns out
    turn out`,
  },
  cueFrames: [
    // “agreed to sign”, “expects to win”, but “agreed that”, “expects prices to fall”
    {
      frame: 'to',
      group: 'plan',
      words: `agree, aspire, choose, consent, decide, delighted, eager, elect, excited, expect, inclined, like,
      look, love, mean, move, opt, prefer, prepare, vote`,
    },
    // “promised to sign”, as “agreed to sign”, but “promised that it would rain” and “promised a new bridge”
    {
      frame: 'to',
      group: 'pledge',
      words: `offer, pledge, promise, swear, threaten, volunteer, vow`,
    },
    // “agrees with Lind”
    {
      frame: 'with',
      group: 'feeling',
      words: `agree, concur, identify`,
    },
    // “lamented that nobody came”, but “lamented the loss”
    {
      frame: 'that',
      group: 'saying',
      words: `bemoan, fume, lament, protest, rail`,
    },
    // “accepts that it is over”, but “accepts the offer”
    {
      frame: 'that',
      group: 'opinion',
      words: `accept, appreciate`,
    },
    // “rejected that he knew”
    {
      frame: 'that',
      group: 'denial',
      words: `disagree, discount, dismiss, reject`,
    },
    // “worries that it will break”, but “worries about the noise”
    {
      frame: 'clause',
      group: 'opinion',
      words: `afraid, anxious, apprehensive, concern, concerned, fearful, nervous, scared, worried, worry,
      worrying`,
    },
    // “is sceptical of the plan”, but “is sceptical that it will work”
    {
      frame: 'thing',
      group: 'feeling',
      words: `dubious, sceptic, sceptical, scepticism, skeptic, skeptical, skepticism`,
    },
    // “rejected the claim that”, but “rejected the plan”
    {
      frame: 'claim',
      group: 'denial',
      words: `brush aside, brush off, contest, deride, disavow, discount, dismiss, dismissal, laugh off, push
      back, push back against, push back on, reject, rejection, repudiate, repudiation, ridicule, scoff,
      shoot down, shrug off, wave away, wave off`,
    },
    // “the study suggests”, but “Lind suggests”
    {
      frame: 'document',
      group: 'finding',
      words: `calculate, capture, conclude, confirm, disclose, estimate, expose, forecast, highlight, hint,
      identify, illustrate, imply, indicate, paint, point to, predict, project, put, rank, rate, record,
      reflect, reveal, see, signal, suggest, underline, underscore`,
    },
    // “the records contradict his account”, but “Lind contradicted him”
    {
      frame: 'document',
      group: 'refutation',
      words: `cast doubt on, contradict, debunk, disprove, rebut, refute`,
    },
    // “according to a survey”, but “according to Lind”
    {
      frame: 'measure',
      group: 'finding',
      words: `according to, give, measure, tell`,
    },
    // “the court found that”, but “the study found that”
    {
      frame: 'court',
      group: 'decree',
      words: `conclude, decide, determine, find, hold`,
    },
    // “she finds the tone insulting”, but “inspectors found a leak”
    {
      frame: 'person',
      group: 'opinion',
      words: `find`,
    },
    // “saw the offer as an insult”, but “saw two men leave”
    {
      frame: 'as',
      group: 'opinion',
      words: `saw`,
    },
  ],
  withholdingCues: new Set([
    'abstain',
    'afraid',
    'avoid',
    'balk',
    'baulk',
    'cease',
    'decline',
    'disinclined',
    'dodge',
    'duck',
    'elude',
    'evade',
    'fail',
    'failure',
    'forget',
    'hesitant',
    'hesitate',
    'hesitation',
    'hold back',
    'hold off',
    'inability',
    'loath',
    'loth',
    'neglect',
    'omit',
    'rather than',
    'refrain',
    'refrain from',
    'refusal',
    'refuse',
    'reluctance',
    'reluctant',
    'shy',
    'shy away',
    'shy from',
    'sidestep',
    'skip',
    'skirt',
    'steer clear',
    'stop',
    'stop short',
    'unable',
    'unprepared',
    'unwilling',
    'unwillingness',
    'withhold',
    'yet to',
  ]),
  thoughtForms: new Set([
    'ask herself',
    'ask himself',
    'ask itself',
    'ask myself',
    'ask ourselves',
    'ask themselves',
    'pondered',
    'tell herself',
    'tell himself',
    'tell themselves',
    'thinking',
    'thought',
    'wondered',
    'wondering',
  ]),
  cueFormBases: new Map(
    Object.entries<string>({
      "'s": 'be',
      am: 'be',
      are: 'be',
      arose: 'arise',
      ate: 'eat',
      beaten: 'beat',
      been: 'be',
      began: 'begin',
      begun: 'begin',
      being: 'be',
      bore: 'bear',
      borne: 'bear',
      bought: 'buy',
      brought: 'bring',
      built: 'build',
      came: 'come',
      caught: 'catch',
      chose: 'choose',
      chosen: 'choose',
      dealt: 'deal',
      drawn: 'draw',
      dreamt: 'dream',
      drew: 'draw',
      drove: 'drive',
      fallen: 'fall',
      fell: 'fall',
      felt: 'feel',
      forbade: 'forbid',
      forbidden: 'forbid',
      foresaw: 'foresee',
      foreseen: 'foresee',
      forgot: 'forget',
      forgotten: 'forget',
      fought: 'fight',
      found: 'find',
      gave: 'give',
      given: 'give',
      gone: 'go',
      got: 'get',
      had: 'have',
      has: 'have',
      having: 'have',
      heard: 'hear',
      held: 'hold',
      hung: 'hang',
      is: 'be',
      kept: 'keep',
      knew: 'know',
      laid: 'lay',
      led: 'lead',
      left: 'leave',
      lent: 'lend',
      made: 'make',
      meant: 'mean',
      overheard: 'overhear',
      proven: 'prove',
      ran: 'run',
      risen: 'rise',
      rose: 'rise',
      said: 'say',
      sang: 'sing',
      sent: 'send',
      shaken: 'shake',
      shone: 'shine',
      shook: 'shake',
      shot: 'shoot',
      shown: 'show',
      shrank: 'shrink',
      sought: 'seek',
      spelt: 'spell',
      spent: 'spend',
      spoke: 'speak',
      spoken: 'speak',
      stood: 'stand',
      struck: 'strike',
      stuck: 'stick',
      sung: 'sing',
      swore: 'swear',
      sworn: 'swear',
      swung: 'swing',
      taken: 'take',
      taught: 'teach',
      thought: 'think',
      threw: 'throw',
      thrown: 'throw',
      told: 'tell',
      took: 'take',
      tore: 'tear',
      torn: 'tear',
      understood: 'understand',
      underwent: 'undergo',
      upheld: 'uphold',
      was: 'be',
      went: 'go',
      were: 'be',
      withdrew: 'withdraw',
      withheld: 'withhold',
      woke: 'wake',
      won: 'win',
      wore: 'wear',
      worn: 'wear',
      written: 'write',
      wrote: 'write',
    }),
  ),
  negatives: new Set(
    'barely cannot hardly neither never no nobody none nor not nothing nowhere rarely scarcely seldom without'.split(
      ' ',
    ),
  ),
  negationCancellers: new Set(
    'but fewer help just less long merely mince mincing only simply sooner surprisingly unexpectedly'.split(' '),
  ),
  claimNouns: new Set(
    'accusation accusations allegation allegations argument arguments assertion assertions charge charges claim claims conclusion conclusions fears findings idea notion premise report reports rumor rumors rumour rumours speculation story stories suggestion suggestions theories theory'.split(
      ' ',
    ),
  ),
  measuringNouns: new Set(
    'analysis average averages calculation calculations census count data estimate estimates evidence experiment experiments figures footage graph images index measure measurements measures model models numbers poll polling polls prices projection projections reckoning records research results sales satellite signs simulation simulations statistics studies study survey surveys tally test tests trend trends video'.split(
      ' ',
    ),
  ),
  courtNouns: new Set(
    'bench court courts judge judges jurors jury justice justices magistrate magistrates tribunal'.split(' '),
  ),
  partisanNouns: new Set(
    'adherents admirers advocates backers boosters champions critic critics defenders detractors enemies enthusiasts fan fans foes opponent opponents proponents supporter supporters'.split(
      ' ',
    ),
  ),
  negativeEnding: "n't",
  fullNegatives: new Set(['not', 'never', 'no', 'nothing', 'none', 'nobody', 'neither']),
  verbNegatives: new Set(['not', 'never']),
  negatedSingles: new Set(['one', 'a', 'even']),
  deedSayings: new Set(['bargain', 'negotiate']),
  shortBeForms: new Set(["'s", "'re"]),
  activeParticipleEnding: 'ing',
  withholdingLinks: new Set(['a', 'an', 'any', 'from', 'of', 'on', 'to']),
  singlePersons: new Set(['he', 'i', 'she', 'you']),
  behindSourceHead: /^(?:that|which|.*(?:ed|ing|day)|taken|[^a-z].*)$/,
  framelessWord: /^[a-z]{2,}(?:ly|day)$/,
  weekdayLead: 'on',
  weekdayEnding: 'day',
  clauseLinks: new Set(['that', 'who']),
  thingPronouns: new Set(['that', 'which', 'this', 'these', 'those']),
  stateVerbs: new Set(
    'becomes became feels felt grew grows looked looks remained remains seemed seems sounded sounds'.split(' '),
  ),
  feelingLinks: new Set(['about', 'at', 'by', 'over', 'that', 'toward', 'towards', 'with']),
  opinionLinks: new Set(['for', 'to']),
  opposingLinks: new Set(['against']),
};
