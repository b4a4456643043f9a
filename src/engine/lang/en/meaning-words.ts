// Origin: the closed classes of English that negate, limit and condition, and verbs of standing for or against; compiled by hand.
import type { MeaningWords } from '../../language/meaning-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const meaningWords: MeaningWords = {
  openers: words('if lest unless whether'),
  conditionalInversions: words('had should were'),
  negationLimits: words('before just merely only simply solely until'),
  untilWord: 'until',
  unrealModals: words('could might ought should would'),
  unrealAuxiliary: 'have',
  cleftSubject: 'it',
  contraryLeads: words('contrary despite notwithstanding unlike'),
  contraryObject: 'what',
  comparisons: words('as than'),
  quantityAdverbs: words(
    'absolutely almost effectively exceedingly nearly practically precious so surprisingly very virtually',
  ),
  smallQuantities: words('few'),
  exceptions: words('apart but except fewer less more other save'),
  quantityOpeners: words('almost barely hardly just nearly not only practically scarcely very virtually'),
  negativePairs: new Set(['anything but', 'far from', 'less than', 'nowhere near']),
  opposingCues: words(
    'contest dismiss dismissal object objection oppose opposed opposition rebuff reject rejection repudiate repudiation resist resistance resistant spurn',
  ),
  opposingWith: new Set(
    'advise argue be caution campaign counsel decide fight lobby plead protest recommend speak urge vote warn warning'
      .split(' ')
      .concat([
        'be against',
        'campaign against',
        'come out against',
        'dead against',
        'on record against',
        'rail against',
        'speak out',
        'stand against',
        'turn against',
      ]),
  ),
  supportingCues: new Set(
    'accept acceptance advocate back backer backing champion condone covet embrace endorse endorsement favor favour support supporter supportive tolerate vote welcome'
      .split(' ')
      .concat([
        'agree',
        'agree with',
        'approve of',
        'be for',
        'believe in',
        'come out for',
        'come out in favor',
        'come out in support',
        'identify',
        'in agreement',
        'in favor',
        'in favour',
        'in support',
        'sign off',
        'stand behind',
        'stand by',
        'stand for',
      ]),
  ),
  forbiddingCues: words('ban bar disallow forbid outlaw prohibit prohibition veto'),
  forbiddingLink: 'from',
  interrogatives: words('how if what when where whether which who whom whose why'),
  falsehoods: words(
    'absurd baseless bogus fabricated fabrication fabrications fake false falsehood falsehoods fiction groundless incorrect invented lie lies misinformation nonsense nonsensical preposterous propaganda ridiculous rubbish unfounded unjustified unsubstantiated untrue wrong',
  ),
  verdictLead: 'as',
  awarenessCues: words('aware cognisant cognizant conscious'),
  presentBeForms: words("'m 're 's am are aren't is isn't"),
  anyWords: words('any anybody anyone anything'),
  untoldWords: words('little nothing'),
  topicLinks: words('about of on regarding'),
  contrastWord: 'but',
  contrastAdverbs: words('instead merely only rather simply'),
  contrastOpeners: words('that'),
  reservationLinks: words('albeit although but though'),
  reservationOpeners: words('never not only'),
  reversalMarks: words('; – —'),
  reversalOpeners: new Set(['in fact', 'in reality', 'in truth']),
  conditionOpeners: words('provided providing unless'),
};
