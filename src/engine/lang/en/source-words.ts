// Origin: words that describe sources in news, compiled by hand from general usage.
import type { SourceWords } from '../../language/source-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const sourceWords: SourceWords = {
  indefiniteDeterminers: words(
    'a an any another countless dozens each either every few fewer hundreds less lots many more most much neither no numerous one other others scores several some thousands various two three four five six seven eight nine ten',
  ),
  definiteDeterminers: words('the this that these those both'),
  sourceOpeners: words('also and as but even meanwhile nor only or so then though while yet'),
  partyMembers: words(
    'communists conservatives democrats greens labourites liberals libertarians nationalists republicans social-democrats socialists tories',
  ),
  irregularParticiples: words('built done drawn drafted given held led made put sent signed taken written'),
  leadingParticiples: words(
    'acting founding incoming leading managing outgoing presiding ranking retiring running sitting standing visiting voting',
  ),
  ownedOrganizations: words(
    'administration army board camp campaign commission committee department embassy foundation government military ministry office parliament police team',
  ),
  organizationNouns: words(
    `administration agency airline alliance association authority bank bloc board brand broadcaster bureau carrier centre center chain charity
  church club coalition college commission committee company conglomerate corporation council court department developer exchange
  federation firm force foundation fund giant government group hospital institute institution insurer lab lender league magazine manufacturer ministry
  museum network newspaper nonprofit office operator organisation organization outlet panel paper parliament party platform producer
  publication publisher regulator retailer school site startup station supplier thinktank tribunal union university watchdog website`,
  ),
  genericBodies: words(
    'agency association carrier company corporation firm force giant group insurer lender magazine network newspaper nonprofit organisation organization outlet paper publication publisher retailer startup union watchdog website',
  ),
  kindsOfBodies: new Set(
    `broadcaster,daily,daily newspaper,magazine,news agency,news channel,news magazine,news outlet,news site,news website,newspaper,press agency,
    radio station,television channel,television station,TV channel,TV station,think tank,website,weekly,weekly newspaper`.split(
      /,\s*/,
    ),
  ),
  collectiveBodies: words('police'),
  personNouns: words(
    `actor actress artist athlete attorney author boss boy businessman businesswoman candidate captain celebrity challenger champion chef
  clinician colleague comedian contender correspondent critic daughter democrat expert farmer father fighter filmmaker founder frontrunner
  front-runner girl hopeful host husband incumbent investor journalist lawmaker lawyer leader legislator man magnate manager mogul mother
  musician native nominee novelist official owner parent physician player politician professor prosecutor publicist republican researcher rival
  sister son star strategist student surgeon teacher tycoon veteran victim widow wife winner witness woman brother`,
  ),
  counterpartNouns: words(
    `attorney boss brother challenger colleague correspondent daughter father frontrunner front-runner host husband journalist lawyer manager mother
    opponent owner parent prosecutor publicist rival sister son victim widow wife witness`,
  ),
  peopleNouns: words(
    `activists analysts authorities campaigners citizens commuters critics customers demonstrators doctors drivers employees engineers experts
  farmers fans fishermen investigators islanders lawmakers locals lawyers migrants neighbors neighbours nurses observers officers officials
  organisers organizers parents passengers patients prosecutors protesters protestors pupils refugees relatives reporters rescuers researchers
  residents scientists soldiers students supporters survivors teachers tourists traders users villagers visitors volunteers voters witnesses
  workers`,
  ),
  describingNouns: words(
    `activist adviser advisor aide analyst anchor announcer archaeologist architect astronaut banker billionaire biographer biologist blogger
  broadcaster caller campaigner chemist columnist commentator composer conservationist consultant critic cyclist dancer delegate designer
  developer diplomat donor driver economist editor educator engineer entrepreneur environmentalist epidemiologist essayist executive
  firefighter fundraiser geologist geophysicist goalkeeper guitarist hacker historian immigrant impostor instructor interpreter inventor
  investigator librarian lobbyist mathematician mechanic meteorologist millionaire missionary moderator negotiator neighbor neighbour
  nurse operative organiser organizer painter passenger pastor pediatrician philanthropist philosopher photographer physicist pilot
  playwright poet pollster preacher priest programmer protester psychiatrist psychologist rabbi ranger rapper refugee reporter resident
  retiree sailor scholar scientist sculptor singer sociologist soldier speechwriter statistician strategist swimmer teenager theologian
  trader trainer translator volunteer waitress whistleblower worker writer`,
  ),
  britishNouns: new Map(Object.entries<string>({ centre: 'center', organisation: 'organization' })),
  membershipNouns: words('head member'),
  irregularPlurals: words(
    'men women people children police businessmen businesswomen congressmen congresswomen spokesmen spokeswomen',
  ),
  fullTitles: new Map(
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
  ),
  broaderTitles: new Map(
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
  ),
  issuedDocuments: words(
    'account advertisement ad analysis article average blog book brief column comment comments communique complaint declaration editorial email essay filing guidance guideline guidelines lawsuit letter manifesto memo memoir memorandum message missive note op-ed page paper petition piece plan poll post posting proposal readout release remark remarks report resolution review speech statement story study survey testimony text tracker tweet tweets video words',
  ),
  singularDeterminers: words('the this that'),
  pairDeterminers: words('the these those'),
  pairNouns: words('two pair couple duo'),
  numberNouns: words('two three pair couple duo trio'),
  contestNouns: words('candidate nominee'),
  emptyModifiers: words('former then late new current longtime veteran own likely presumptive of the a an'),
  singleArticles: words('a an both'),
  classArticles: words('a an another any every no'),
  belongingNouns: words(
    'boss chairperson colleague employee fellow head manager member partner patron staffer student trustee volunteer worker',
  ),
  belongingPrepositions: words('at for from in of with'),
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
  receivingForms: words('hears heard receive received receives receiving'),
  surnamePrefixes: words('Mc Mac De La Le Van O D'),
  peopleEndings: ['ans', 'ists', 'ics', 'inos', 'ims'],
  singularEndings: ['ics', 'news'],
  genderOfNoun: new Map([
    ...[...words('actor boy brother father gentleman grandfather husband nephew son uncle waiter widower')].map(
      (noun) => [noun, 'he'] as const,
    ),
    ...[...words('actress aunt daughter girl grandmother lady mother niece sister waitress widow wife')].map(
      (noun) => [noun, 'she'] as const,
    ),
  ]),
  genderOfEnding: new Map([
    ['woman', 'she'],
    ['man', 'he'],
  ]),
};
