// Origin: words that describe sources in news, compiled by hand from general usage.
import type { SourceWords } from '../../language/source-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a noun these say that nobody in particular is meant: "some Republicans", "a senior official". */
export const INDEFINITE_DETERMINERS = words(
  'a an any another countless dozens each either every few fewer hundreds less lots many more most much neither no numerous one other others scores several some thousands various two three four five six seven eight nine ten',
);

/** Before a noun these say that the text has told already, or goes on to tell, who is meant. */
export const DEFINITE_DETERMINERS = words('the this that these those both');

/** Stand before a whole source and are no part of it: "But Mr. Moss", "even the mayor". */
export const SOURCE_OPENERS = words('also and as but even meanwhile nor only or so then though while yet');

/** Members of parties, who as such are one source: "Republicans said". Peoples and trades are not. */
export const PARTY_MEMBERS = words(
  'communists conservatives democrats greens labourites liberals libertarians nationalists republicans social-democrats socialists tories',
);

/** Participles that stand behind what they describe, beside those in -ed: "a poll taken last week". */
export const IRREGULAR_PARTICIPLES = words(
  'built done drawn drafted given held led made put sent signed taken written',
);

/** Participles that stand before what they describe: "the ranking Democrat". */
export const LEADING_PARTICIPLES = words(
  'acting founding incoming leading managing outgoing presiding ranking retiring running sitting standing visiting voting',
);

/** With an owner's name before them these name an organization: "the Moss campaign", "Moss's campaign". */
export const OWNED_ORGANIZATIONS = words(
  'administration army board camp campaign commission committee department embassy foundation government military ministry office parliament police team',
);

/** What else an organization is called when it was named before: "the agency", "the committee". */
export const ORGANIZATION_NOUNS = words(
  `administration agency airline alliance association authority bank bloc board brand broadcaster bureau carrier centre center chain charity
  church club coalition college commission committee company conglomerate corporation council court department developer exchange
  federation firm foundation fund giant government group hospital institute institution insurer lab lender league magazine manufacturer ministry
  museum network newspaper nonprofit office operator organisation organization outlet panel paper parliament party platform producer
  publication publisher regulator retailer school site startup station supplier thinktank tribunal union university watchdog website`,
);

/** Of these, what any body may be called; a school or a court is mostly another than the one that spoke. */
export const GENERIC_BODIES = words(
  'agency association carrier company corporation firm giant group insurer lender magazine network newspaper nonprofit organisation organization outlet paper publication publisher retailer startup union watchdog website',
);

/** Heads of descriptions of one person, beside titles: "the nominee", "the businessman". */
export const PERSON_NOUNS = words(
  `actor actress artist athlete attorney author boss boy businessman businesswoman candidate captain celebrity challenger champion chef
  clinician colleague comedian contender correspondent critic daughter democrat expert farmer father fighter filmmaker founder frontrunner
  front-runner girl hopeful host husband incumbent investor journalist lawmaker lawyer leader legislator man magnate manager mogul mother
  musician native nominee novelist official owner parent physician player politician professor prosecutor publicist republican researcher rival
  sister son star strategist student surgeon teacher tycoon veteran victim widow wife winner witness woman brother`,
);

/** People by what they are or do, many of them: "residents said". */
export const PEOPLE_NOUNS = words(
  `activists analysts authorities campaigners citizens commuters critics customers demonstrators doctors drivers employees engineers experts
  farmers fans fishermen investigators islanders lawmakers locals lawyers migrants neighbors neighbours nurses observers officers officials
  organisers organizers parents passengers patients prosecutors protesters protestors pupils refugees relatives reporters rescuers researchers
  residents scientists soldiers students supporters survivors teachers tourists traders users villagers visitors volunteers voters witnesses
  workers`,
);

/** What else a text says of one person beside a name, and calls him or her by later: "speechwriter Ada Moss … the speechwriter". */
export const DESCRIBING_NOUNS = words(
  `activist adviser advisor aide analyst anchor announcer archaeologist architect astronaut banker billionaire biographer biologist blogger
  broadcaster caller campaigner chemist columnist commentator composer conservationist consultant critic cyclist dancer delegate designer
  developer diplomat donor driver economist editor educator engineer entrepreneur environmentalist epidemiologist essayist executive
  firefighter fundraiser geologist geophysicist goalkeeper guitarist hacker historian immigrant impostor instructor interpreter inventor
  investigator librarian lobbyist mathematician mechanic meteorologist millionaire missionary moderator negotiator neighbor neighbour
  nurse operative organiser organizer painter passenger pastor pediatrician philanthropist philosopher photographer physicist pilot
  playwright poet pollster preacher priest programmer protester psychiatrist psychologist rabbi ranger rapper refugee reporter resident
  retiree sailor scholar scientist sculptor singer sociologist soldier speechwriter statistician strategist swimmer teenager theologian
  trader trainer translator volunteer waitress whistleblower worker writer`,
);

/** British spellings of nouns that name bodies. */
export const BRITISH_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ centre: 'center', organisation: 'organization' }),
);

/** Of these nouns more than one is meant though they bear no "s". */
export const IRREGULAR_PLURALS = words(
  'men women people children police businessmen businesswomen congressmen congresswomen spokesmen spokeswomen',
);

/** How a title is written out where it stands for its bearer: "Sen. Moss … the senator". */
export const FULL_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    adm: 'admiral',
    capt: 'captain',
    cmdr: 'commander',
    col: 'colonel',
    dr: 'doctor',
    gen: 'general',
    gov: 'governor',
    lt: 'lieutenant',
    maj: 'major',
    prof: 'professor',
    rep: 'representative',
    rev: 'reverend',
    sen: 'senator',
    sgt: 'sergeant',
  }),
);

/** What else the bearer of a title is called: "Sen. Moss … the lawmaker". */
export const BROADER_TITLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    assemblyman: ['lawmaker', 'legislator', 'politician'],
    assemblywoman: ['lawmaker', 'legislator', 'politician'],
    candidate: ['contender', 'hopeful'],
    ceo: ['executive', 'chief'],
    chairman: ['chair'],
    chairwoman: ['chair'],
    congressman: ['lawmaker', 'legislator', 'representative', 'politician'],
    congresswoman: ['lawmaker', 'legislator', 'representative', 'politician'],
    developer: ['mogul', 'businessman'],
    doctor: ['physician'],
    lawyer: ['attorney'],
    minister: ['politician'],
    mogul: ['billionaire', 'businessman', 'tycoon'],
    nominee: ['candidate'],
    representative: ['congressman', 'congresswoman', 'lawmaker', 'legislator', 'politician'],
    senator: ['lawmaker', 'legislator', 'politician'],
  }),
);

/** What somebody gives out, and stands behind: "the statement" is the word of whoever issued it. */
export const ISSUED_DOCUMENTS = words(
  'account advertisement ad analysis article average blog book brief column comment comments communique complaint declaration editorial email essay filing guidance guideline guidelines lawsuit letter manifesto memo memoir memorandum message missive note op-ed page paper petition piece plan poll post posting proposal readout release remark remarks report resolution review speech statement story study survey testimony text tracker tweet tweets video words',
);

export const sourceWords: SourceWords = {
  indefiniteDeterminers: INDEFINITE_DETERMINERS,
  definiteDeterminers: DEFINITE_DETERMINERS,
  sourceOpeners: SOURCE_OPENERS,
  partyMembers: PARTY_MEMBERS,
  irregularParticiples: IRREGULAR_PARTICIPLES,
  leadingParticiples: LEADING_PARTICIPLES,
  ownedOrganizations: OWNED_ORGANIZATIONS,
  organizationNouns: ORGANIZATION_NOUNS,
  genericBodies: GENERIC_BODIES,
  personNouns: PERSON_NOUNS,
  peopleNouns: PEOPLE_NOUNS,
  describingNouns: DESCRIBING_NOUNS,
  britishNouns: BRITISH_NOUNS,
  irregularPlurals: IRREGULAR_PLURALS,
  fullTitles: FULL_TITLES,
  broaderTitles: BROADER_TITLES,
  issuedDocuments: ISSUED_DOCUMENTS,
  singularDeterminers: words('the this that'),
  pairDeterminers: words('the these those'),
  pairNouns: words('two pair couple duo'),
  numberNouns: words('two three pair couple duo trio'),
  contestNouns: words('candidate nominee'),
  emptyModifiers: words('former then late new current longtime veteran own likely presumptive of the a an'),
  singleArticles: words('a an both'),
  classArticles: words('a an another any every no'),
  appositionArticles: words('a an the'),
  chambers: words('house senate'),
  copulas: words('is was'),
  becomingVerbs: words('became becomes'),
  joints: words('and or &'),
  phraseEnds: words('and or & who which that whose whom as himself herself itself themselves'),
  descriptionEnds: words("and or but who of 's"),
  timeAdverbs: words('last next earlier today yesterday also'),
  askingForms: words('ask asks asked asking wondered presses pressed'),
  tellingForms: words('told tells asked reminded assured informed urged warned'),
  surnamePrefixes: words('Mc Mac De La Le Van O D'),
  peopleEndings: ['ans', 'ists', 'ics', 'inos', 'ims'],
  singularEndings: ['ics', 'news'],
  genderOfEnding: new Map([
    ['woman', 'she'],
    ['man', 'he'],
  ]),
};
