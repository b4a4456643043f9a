// Origin: the forms of English questions, compiled by hand.
import type { AskedFor, AuxiliaryForm, AuxiliaryKind, QuestionWords } from '../../language/question-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const AUXILIARIES: Readonly<Record<AuxiliaryKind, string>> = {
  be: 'am are is was were',
  have: 'had has have',
  do: 'did do does',
  modal: 'can could may might must ought shall should will would',
};

/** "Won't": forms that are no auxiliary with "n't" behind. */
const IRREGULAR_NEGATIONS: ReadonlyMap<string, string> = new Map([
  ['can', "can't"],
  ['shall', "shan't"],
  ['will', "won't"],
]);

const auxiliaries = new Map(
  Object.entries(AUXILIARIES).flatMap(([kind, forms]) =>
    forms.split(' ').flatMap((plain): [string, AuxiliaryForm][] => {
      const form = { kind: kind as AuxiliaryKind, plain };
      const negated = IRREGULAR_NEGATIONS.get(plain) ?? `${plain}n't`;
      return [
        [plain, { ...form, isNegated: false }],
        [negated, { ...form, isNegated: true }],
        [negated.replace("'", ''), { ...form, isNegated: true }],
      ];
    }),
  ),
);
// "Cant" and "wont" are words of their own, but nobody asks with them
auxiliaries.set('cannot', { kind: 'modal', plain: 'can', isNegated: true });

export const questionWords: QuestionWords = {
  auxiliaries,
  presentSupport: 'does',
  pastSupport: 'did',
  negation: 'not',
  fusedNegations: new Map([['can', 'cannot']]),
  askedFor: new Map<string, AskedFor>([
    ['how many', 'how-many'],
    ['how much', 'how-many'],
    ['how', 'how'],
    ['what', 'what'],
    ['when', 'when'],
    ['where', 'where'],
    ['which', 'which'],
    ['who', 'who'],
    ['whom', 'who'],
    ['whose', 'who'],
    ['why', 'why'],
  ]),
  sayingVerbs: words(
    'admit admits admitted admitting announce announces announced announcing argue argues argued arguing assert asserts asserted asserting believe believes believed believing claim claims claimed claiming comment comments commented commenting declare declares declared declaring deny denies denied denying explain explains explained explaining insist insists insisted insisting mention mentions mentioned mentioning reply replies replied replying respond responds responded responding say says said saying speak speaks spoke spoken speaking state states stated stating suggest suggests suggested suggesting talk talks talked talking tell tells told telling think thinks thought thinking warn warns warned warning write writes wrote written writing',
  ),
  topicLinks: words('about concerning of on over regarding that to'),
  leads: words('and but hello hi however now ok okay please so then thus well yet'),
  frames: [
    'is it true that',
    'is it the case that',
    'is it a fact that',
    'is it correct that',
    ...['do you think', 'do you believe', 'do you agree', 'would you say', 'would you agree'].flatMap((frame) => [
      `${frame} that`,
      frame,
    ]),
    ...[
      'can you tell me',
      'could you tell me',
      'can you say',
      'could you say',
      'do you know',
      'do we know',
      'i wonder',
      "i'd like to know",
      'i want to know',
      'i would like to know',
      'tell me',
      'find out',
      'please tell me',
    ].flatMap((frame) => [`${frame} whether`, `${frame} if`]),
    'whether',
  ],
  listFrames: [
    'can you tell me',
    'could you tell me',
    'can you say',
    'could you say',
    'do you know',
    'do we know',
    'i wonder',
    "i'd like to know",
    'i want to know',
    'i would like to know',
    'tell me',
    'find out',
    'please tell me',
  ],
  tags: ['or not', 'right', 'correct', 'no', 'yes', 'true', 'agreed', 'or is that wrong'],
  existential: 'there',
  emptyIt: 'it',
  unnamedPronouns: words('he it she they'),
  speechPronouns: words('i you'),
  wholeSubjects: words(
    'anybody anyone anything everybody everyone everything he it nobody nothing one she somebody someone something there they we',
  ),
  loneDeterminers: words('all both either few many more most neither none some that these this those'),
  relatives: words('that where which who whom whose'),
  subordinators: words(
    'after although as because before how if once since that though unless until what when where whether while why',
  ),
  adverbs: words(
    'again almost already also always barely currently even ever finally first hardly indeed just largely merely mostly much nearly never now often once only perhaps quite rarely really scarcely seldom simply so soon sometimes still then today too truly yet',
  ),
  causatives: words('dare have hear help let make see watch'),
  twoObjectVerbs: words('call deny give grant hand lend make offer owe pay promise sell send show teach tell'),
  resultVerbs: words('call consider declare deem find get hold keep leave make render set'),
  statePrepositions: words('against at behind beyond out under without'),
  stateNouns: words(
    'alert bail board breach charge control course crisis custody danger debt decline doubt duty fire force hold jail line office order place power prison progress ruins sale strike talks tatters touch track trial trouble use vain violation',
  ),
  bareComplements: words('cause heir home part proof'),
  stateInfinitives: words('blame'),
  deniedAdverbs: new Map([['ever', 'never']]),
  assertedForms: new Map([
    ['any', 'some'],
    ['anybody', 'somebody'],
    ['anyone', 'someone'],
    ['anything', 'something'],
    ['anywhere', 'somewhere'],
    ['ever', ''],
    ['yet', ''],
    ['anymore', ''],
  ]),
  anyKeepers: words('at before by hardly if in scarcely than under without'),
  deniedForms: new Map([
    ['all', 'not all'],
    ['any', 'no'],
    ['anybody', 'nobody'],
    ['anyone', 'no one'],
    ['anything', 'nothing'],
    ['both', 'not both'],
    ['each', 'not every'],
    ['either', 'neither'],
    ['every', 'not every'],
    ['everybody', 'not everybody'],
    ['everyone', 'not everyone'],
    ['everything', 'not everything'],
    ['many', 'not many'],
    ['some', 'no'],
    ['somebody', 'nobody'],
    ['someone', 'no one'],
    ['something', 'nothing'],
  ]),
  affirmedForms: new Map([
    ['neither', 'either'],
    ['no', 'some'],
    ['no one', 'someone'],
    ['nobody', 'somebody'],
    ['none', 'some'],
    ['nothing', 'something'],
  ]),
  adverbOpposites: new Map([
    ['never', ''],
    ['no longer', 'still'],
    ['still', 'no longer'],
  ]),
  scopeWords: words(
    'almost barely even few hardly just merely most mostly nearly only rarely scarcely seldom sometimes',
  ),
  scopeSubjects: words('fewer less more'),
  noneOf: 'none',
  denialFrame: 'It is not the case that',
  alternative: 'or',
  anyWords: words('any anybody anyone anything either ever never no whether without'),
  orNot: 'or not',
  infinitiveModal: 'ought',
  joint: 'and',
  deniedJoints: new Map([['nor', 'or']]),
  copularGerunds: words('becoming being getting staying'),
  emptyItNouns: words('time'),
  cliticEnding: /'(?:re|s)$/,
};
