// Origin: the verbs that stand around figures in English news, and the irregular forms of any grammar, compiled by hand. Which bases
// are verbs alone and which are nouns as well was looked up in WordNet 3.1 (Princeton University; see NOTICE), by the senses it has of a
// word and how often its texts use them.
import type { VerbWords } from '../../language/verb-words.ts';

const words = (list: string): readonly string[] => list.split(/\s+/);

/** Bases that are verbs and nothing else. */
const SURE_BASES = words(
  'abolish absorb accelerate accept accommodate accompany accomplish accumulate accuse achieve acknowledge acquire activate adapt add adhere adjourn adjust administer admire admit adopt advertise advise affect affirm afford aggravate agree align allege allocate allot allow alter amaze amend amplify amuse analyze announce annoy anticipate apologise appear appease applaud apply appoint appreciate approve argue arise arouse arrange arrive ascertain ask assemble assert assess assign assimilate assume assure attach attain attend attract augment authorise authorize avert avoid await awaken bake banish become beg begin behave believe belong bequeath betray bleed borrow bring broaden build buy calculate calibrate carry carve cease celebrate certify characterize cherish choose choreograph circulate cite classify clothe coincide collaborate collect come commemorate commence commend commit communicate compare compel compensate compete compile complain complicate comply compose comprehend comprise compute conceal concede conceive conclude concur condemn confine confirm confiscate confront confuse congratulate connect conquer consider consist consolidate conspire constitute construct consult consume contain contaminate contemplate contend continue contradict contribute convey convince cooperate correspond corroborate counteract create criticise criticize crystallize culminate cultivate curtail dampen dare darken decide declare decorate dedicate deduce deduct deem defend define defy deliver demonstrate denounce deny depart depend depict depress deprive derive descend describe deserve destine destroy detach detain detect deteriorate determine develop devise devote diagnose differ differentiate digitise digitize dilate diminish dine disagree disappear disappoint disapprove discern disclose discontinue discourage discover discuss dismiss disobey dispel disperse displace dispose disrupt disseminate distill distinguish distort distribute disturb divert divide dominate donate downsize drown dwell dwindle earn eat economize educate elapse elect elevate elicit eliminate embody emerge emit emphasise emphasize employ enable enact enclose encompass encourage endanger endorse endow endure enforce engage engender engulf enhance enjoy enlarge enlist enrich enroll ensue ensure enter entertain entitle envision epitomize equate equip erase err erupt establish evacuate evade evaluate evoke evolve exaggerate examine exceed excite exclude execute exemplify exert exist expand expect expend expire explain explode explore expose extend facilitate fail fascinate feel fetch finalise finalize find flatter flee follow forbid foresee forestall forget forgive formulate fortify frighten frustrate fulfil fulfill furnish garner gather generalize generate get give glorify go govern grab grow guzzle happen hasten have hear hesitate hire hospitalise hospitalize hover identify ignite ignore illuminate illustrate imagine implore imply impose impound impress imprison improve incite include incur indicate indict induce inflict inform inhabit inherit inject injure inquire insert insist inspect inspire instal install instruct insulate insure integrate intend intensify interfere interpose interpret interrupt intersect intervene introduce invade invent invest investigate invite invoke involve irritate isolate itemize jeopardize join justify keep know learn leave lend lessen listen locate loosen lose lower maim maintain make manage manipulate marry memorize migrate minimize mislead mobilise mobilize modernize modify monetise monopolize motivate multiply nab nationalise necessitate negotiate neutralize nominate notify obey oblige observe obstruct obtain occupy occur omit operate oppose ordain organise organize originate oust outbid outdistance outpace outperform outweigh overcome oversee overtake owe participate penetrate perceive perform perish perpetuate persuade pertain plead plummet populate portray possess postpone pour predict prefer prepare prescribe presume presuppose pretend prevail prevent prioritise prioritize privatise privatize proclaim produce profess prohibit promote pronounce propel propose prosecute protect protrude prove provide provoke publicize publish punish purport pursue put quadruple qualify ratify rationalize react read reaffirm realise realize reap reappear rearrange reassure rebuild rebut recede receive recite reckon recognise recognize recommend reconcile reconsider reconstruct recoup recover recreate recur redeem reduce refer refinance reflect refuse regain regulate rehearse reinforce reiterate reject rejoin relate relaunch relax relieve relinquish relocate remain remember remind remove render renew renovate reopen reorganize repay repel replace replenish represent reproduce repudiate require resell resemble resent resettle reside resign resist respond restore restrict restructure retain retire retool retrace retrieve retrofit reunite reveal revive revoke rotate satisfy save say scrutinize secede see seek seem seep seize sell send serve settle shatter shorten signify simulate sit situate smuggle soften solicit solve speak specialize specify speculate spend splurge squander stabilise stay steal stimulate stipulate strengthen strive stumble submit subscribe subside subsidise subsidize subtract succeed succumb suffer suggest summarize summon supersede supervise suppose suppress surpass survive suspend sustain swear symbolize systematize take teach tell tempt tend terminate testify thicken think threaten thrive tighten tolerate topple transcend transform translate transmit treat try underlie undermine understand undertake undo unfold unify unite unleash unlock unveil uphold utilise utilize vaccinate validate vanish vary veer verify vie violate visualize want warn weaken wear weigh widen win withdraw withhold withstand write yearn',
);

/** Bases that are nouns as well: "the rise", "prices rise". */
const MIXED_BASES = words(
  'abandon accord account act address advance advocate aid aim alert amount anchor answer appeal approach appropriate approximate arrest assault assist associate attack attempt attribute auction average awake award ax axe back bag balance balloon bar base bat bear beat benefit bet bid bill bind blame blast blaze blend block bloom blossom blow boast book boom boost bore bowl break brew burn bury buzz call campaign cancel cap capture care cast catch cause caution challenge change chant charge chart chase check chip churn circle claim click climb clip clock close cluster collapse combat combine command comment commute complete compound concentrate concern conduct consent contact contract contrast control convert convict cook coordinate copy cost count couple cover crack crash crater credit cross crowd crush cull cure cut cycle damage dash date deal decline decrease defeat delay delegate demand deposit design designate desire dictate die dig dip discharge dish dislike dispatch display dispute dissolve divorce dock double doubt downgrade download draft drag drain draw drift drill drive drop dump ease echo edge empty encounter end entail envy equal escape estimate exchange exercise exhaust exhibit experience exploit export express extract face fade fall falter fan fashion favor fear feature feed ferry field fight file fill filter finance fine finish fire fit fix flash float flood flourish flow fly focus fold force forecast form foster found frame freeze fund gain glide graduate grant greet gross grumble guarantee guard guess guide hail halt halve hand handle hang harbor haul haunt heat help hide highlight hike hint hit hold hope host house hunt hurt implement import inch incorporate increase influence initiate institute interview issue jail judge jump kick kill knock label lack lag land lap last launch lavish lay lead leak lean leap lease let levy lie lift limit link list live load lock log look loom lop lure mail manifest march mark master match mate matter measure meet melt mend mention merit mine miss mix monitor mortgage mount move mushroom name need neglect net nosedive notch note notice number offer offset open orbit order outline overlap overlook own pace pack paint park pass pause pay peg permit phone photograph pick pile pitch place plague plan play pledge plot plow plunge pocket point polish pose post practice praise present preserve press price print probe proceed progress project promise prompt protest pull pump punt purchase push question quit quote race rack raise rake rally range rank rate reach rear rebel rebound recall record recount recruit regard register regret release remark rent repair repeat reply report request rescue reserve resolve resort respect rest result resume retail retreat return rev reverse review revise rid ring rise risk roar roll rule run rush sack sacrifice sail sanction scan scare scatter schedule score scramble scrap seal search seat secure sense sentence set shake shape share shave shed shift ship shock shoot shop show shrink shut sign signal sin sink sip skid skip slam slap slash slide slip slump snag snap snowball soar sound span spare spark speed spike spill spin split sponsor sport spot sprawl spread spring sprint sprout spur stage stamp stand star start state steer stem step stick stock stop store strain stream stress stretch strike strip struggle study stuff subject substitute sue suit supplement supply support surge surprise surrender surround survey suspect sweep swell swim swing switch tackle tailor talk tally tank target taste tax telephone test throw thrust thunder tie tip tire toast top toss total tout tow trace track trade trail train transfer transport travel traverse trim triple trust tuck tumble turn undercut underline upgrade upset urge use utter value venture veto view visit volunteer vote vow wage wager wait wake walk warrant waste watch weather welcome wheel whip wipe wire witness wonder work worry wound yield zip',
);

const toPresent = (base: string): string =>
  /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

export const verbWords: VerbWords = {
  sureVerbs: new Set(SURE_BASES),
  surePresents: new Set(SURE_BASES.map(toPresent)),
  mixedVerbs: new Set(MIXED_BASES),
  mixedPresents: new Set(MIXED_BASES.map(toPresent)),
  irregularPasts: new Set(
    words(
      'arose awoke befell bent bled blew bore burst cast crept dug forbade forgave foresaw hid hurt leapt mistook outdid outsold overcame overran oversaw overthrew overtook rebuilt resold spun stung strove undercut unwound withstood ate beat became began bet bought brought broke built burnt came caught chose clung cost cut dealt did died drew drove fed fell felt fled flew forecast forgot fought found froze gave got grew had heard held hit hung kept knew laid lay led left lent lost made meant met paid put quit ran rang read rode rose said sank sang sat saw sent set shed shook shot shrank shut slept slid sold sought spent split spoke sprang spread stole stood struck stuck sued swam swept swore swung taught threw thought told took tore understood undertook undid upheld went withdrew withheld woke won wore wrote',
    ),
  ),
  irregularParticiples: new Set(
    words(
      'arisen beaten become been begun bitten blown born borne broken chosen come done drawn driven eaten fallen flown forbidden forgotten forgiven frozen given gone gotten grown hidden known mistaken overtaken proven ridden risen run seen shaken shown shrunk spoken stolen sunk sworn swum taken thrown torn undertaken undergone withdrawn woken worn woven written',
    ),
  ),
  noPasts: new Set(words('hundred indeed kindred naked rugged sacred unprecedented wicked wretched')),
  noParticiples: new Set(
    words('anything during everything king nothing outstanding ring something string thing willing wing'),
  ),
  actionNouns: new Set(
    words(
      'accounting advertising banking bidding borrowing breathing drilling drinking earning engineering farming fighting filming financing fishing funding gambling gaming handling hiring housing hunting investing lending licensing lighting manufacturing marketing mining parking planning polling pricing programming racing refining reporting restructuring saving sequencing shipping shopping smoking spending surfing teaching testing timing trading training voting warming writing',
    ),
  ),
  adjectives: new Set(
    words(
      'able absent accurate adequate afraid aggressive alive alone ample ancient apparent aware bad best better big bigger biggest black blue brief bright broad broken busy certain cheap cheaper clean clear clever common competent complex confident consistent constant cool corporate crazy cruel current dead deadly deep definite dense different difficult dirty distant dominant double dry dual due early eastern easy efficient elderly eligible empty entire equal everyday exact excellent explicit extra extreme fair fake false familiar fast fierce final flat foreign former fresh friendly full funny gentle genuine glad golden good grand gray great greater greatest green gross guilty handsome happy hard healthy heavy high higher highest honest hostile hot huge hungry ill immediate independent initial innocent intense interim intermediate key large larger largest late later latest lean least legal likely little lively local lone lonely long longer loose loud low lower lowest lucky mad magnificent main major many mature mere mid mild minor moderate modern modest multiple mutual naked narrow nearby neat new newer newest next nice normal northern nuclear odd ok old older oldest only opposite ordinary other outdoor outer outright outstanding overall own pale particular peculiar perfect permanent pink plain pleasant poor popular possible precise pregnant previous primary prior private prominent proper proud pure purple quick quiet random rapid rare raw ready real recent red regular relevant reluctant remote respective rich rigid ripe rough round rural sad safe same satisfactory scarce second secure separate severe shallow sharp sheer short shorter sick significant silent silly similar simple sincere slight slim slow small smaller smallest smart smooth so-called soft solid sore southern special specific stable steady steep stern strange strict strong stronger strongest stupid subsequent subtle sudden sufficient superb superior supreme sure surplus sweet swift tall tender terrible thick thin thorough tight tiny tough transparent tremendous triple true twin typical ultimate unable unaware uncertain unique unknown unlikely upcoming upper urban urgent usual vague vast violent virtual vulnerable warm weak weaker weird western wet white whole wide wider widespread wild wise worse worst worth worthy wrong yellow young younger youngest',
    ),
  ),
  pastEnding: 'ed',
  participleEnding: 'ing',
  adverbEnding: 'ly',
  noAdverbs: new Set(
    words(
      'costly daily deadly elderly friendly italy likely lively lonely monthly orderly quarterly scholarly sicily unlikely weekly yearly',
    ),
  ),
  adjectiveEndings: ['ous', 'ive', 'ful', 'less', 'able', 'ible', 'ical'],
  showingVerbs: new Set(words('claims estimates means notes reports shows')),
  goingVerbs: new Set(
    words(
      'aim amount attempt average claim climb close drop end extend fall finish hope hover jump lead look need offer pass plan pledge promise push range reache rise run sit slip stand start stretche total trade turn work',
    ),
  ),
  attributiveAdverbs: new Set(
    words('closely federally fully highly jointly locally newly privately publicly randomly widely'),
  ),
  degreeAdverbs: new Set(words('more most much well')),
  prepositionalHeads: new Set(
    words(
      'access according addition compared contrast due exposure linked owing prior related response subject thanks',
    ),
  ),
  noVerbsInPlural: new Set(words('thanks')),
  objectStarts: new Set(
    '$ £ € ¥ ₹'
      .split(' ')
      .concat(
        words(
          'more less up as almost nearly roughly some just only approximately fewer half one two three four five six seven eight nine ten',
        ),
      ),
  ),
  objectStartsBeforeFigures: new Set(words('about around over')),
  singularForms: new Set(words('does has is was')),
  pluralForms: new Set(words('are do have were')),
  inflections: /^(.{2,}?)(?:e?s|ed|ing)$/,
};
