// Origin: conjunctions, prepositions and nouns of condition in any grammar of English, with verbs of demanding and refusing; by hand.
import type { ConditionWords } from '../../language/condition-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(',').map((phrase) => phrase.trim()));

export const conditionWords: ConditionWords = {
  openers: phrases(`
    assuming, assuming that, conditional on, conditional upon, contingent on, contingent upon, depend on, dependent on, depends on,
    if and only if, if and when, if only when, in exchange for, in return for, in the event of, in the event that, on condition, on condition of, on condition that,
    on the condition, on the condition that, on the proviso that, on the understanding that, only after, only if, only in exchange for,
    only in return for, only once, only when, only with, provided, provided that, providing that, subject to, under the condition that,
    with the condition that, with the proviso that, as long as, so long as, but only if, when and if, when and only when`),
  timeOpeners: phrases('as soon as, once, the moment, when'),
  lackOpeners: phrases('except if, save if, unless, unless and until'),
  refusedLackOpeners: phrases('in the absence of, without'),
  duringOpeners: phrases('as long as, for as long as, so long as, while, whilst'),
  untilOpeners: phrases('before, not before, not until, till, until, until such time as'),
  plainOpener: 'if',
  noConditionBefore: words('as even matter once only what'),
  negatedOpener: 'not',
  askingWords: words(`
    ask asked asking asks check checked consider decide decided determine determined doubt doubted doubtful find know knew matter mattered matters question questioned
    see tell uncertain unclear unsure verify wonder wondered wondering wonders`),
  tellingWords: words('certain clear established found known mind remember said say saying says sure told'),
  idioms: phrases(`
    all goes well, any, anyone, anything, at all, ever, for nothing else, for no other reason, impossible, it comes to that, it came to that, memory serves, necessary,
    needed, not, nothing else, only, possible, push comes to shove, required, so, that, truth be told`),
  idiomOpeners: phrases(`
    i am honest, i may, i might, i must, i remember rightly, i were, i'm honest, it were up to me, need be, needs be, needs must, one may, only to, there is one, we are honest,
    we're honest, you ask me, you like, you please, you prefer, you want my, you will, you wish`),
  negation: 'not',
  emptyObjects: words(`
    comment conditions ceremony commenting cost delay doubt doubts elaborating end exception explanation fail fault fear further giving hesitation incident interruption
    issue limits mentioning naming notice now parallel precedent preconditions prejudice problem problems question recently reservation reservations
    reserve restriction saying so success then today warning yesterday`),
  lengthWord: 'for',
  verbOpeners: words('assuming provided'),
  agentMarks: words('by for to with'),
  openLengths: phrases(
    'he likes, he wants, is necessary, is needed, it takes, necessary, needed, possible, required, they like, they want, we need, you need',
  ),
  anonymity: 'anonymity',
  inversions: words('had should were'),
  prospects: words(`
    can could eager going intend intends may might open plan plans prepared pledge pledged promise promised promises ready shall should
    want wants will willing would`),
  prospectEndings: ["'d", "'ll"],
  negatedProspects: words("can't couldn't mightn't shouldn't won't wouldn't"),
  pastForms: words(`
    ate became began bought broke brought built came caught chose dealt did drew drove fed fell felt flew fought found gave got grew had heard held hung kept knew led left lost
    made meant met paid put ran rose said sat saw sent set shot sold sought spent spoke stole stood struck stuck swore taught thought threw told took understood was went were
    woke won wore wrote`),
  pastAuxiliaries: words("did didn't had hadn't was wasn't were weren't"),
  finiteForms: words(
    'agree are can come comes could do does end ends get gets give gives go goes had has have is leave leaves may might must pay pays shall should stop stops will would',
  ),
  pastEnding: 'ed',
  participleHelpers: words('are be been being get gets has have is'),
  complementizer: 'that',
  demands: phrases(
    'had to, has to, have to, must, must have, need to, needs to, ought to, should, should have, will have to, would have to, will need to, would need to',
  ),
  anyWords: words('any every such'),
  firstWord: 'first',
  beforeWord: 'before',
  refusals: words(`
    against ban block blocked blocking cannot decline declined declines impossible neither never no nobody none nor not nothing object objected objects oppose opposed opposes
    opposing opposition out-of-the-question rebuff rebuffed refusal refuse refused refuses refusing reject rejected rejecting rejection rejects resist
    resisted resists rule ruled rules ruling unacceptable unthinkable unwilling veto vetoed`),
  refusalEndings: ["n't", 'n’t'],
  stanceWords: words(`
    offer offered offers pledge pledged pledges promise promised promises vow vowed vows
    accept acceptable accepted agreement accepts agree agreed agrees approve approved approves back backed backs consider drop endorse favor favors favour favours
    join lift negotiate oppose opposed opposes open prepared ratify ready refuse refused refuses reject rejected rejects release sign signed support supported supports
    talk talks vote votes voting welcome welcomed welcomes willing yes`),
  concessions: words(
    'acknowledge acknowledged acknowledging admit admitted agree appreciate appreciated concede conceded important recognise recognised recognize recognized respect respected sympathise sympathize true understand understandable understands understood welcome',
  ),
  insertOpeners: words('who which whose whom where'),
  contrasts: words('although but he however it said says she then though we which yet'),
  joints: words('and but or so while'),
  speakerWords: words('i we'),
  subjects: words('he i it she that the there they this we you'),
  commonWords: words(`
    a about after all also an and any aren't can't didn't doesn't don't get got how its just like let new now off old one other own per put said same say says see too two use way what yet won't
     are as at be been but by can could did do does for from had has have he her his i if in into is it its may might more most must
    no not of on only or our ought out shall she should so some such than that the their them then there these they this those to up upon was we were when while who
    will with would you your`),
  conditionNouns: words(
    'condition conditions precondition preconditions prerequisite prerequisites proviso provisos stipulation stipulations',
  ),
  countedNouns: words(`
    assurances clauses commitments concessions condition conditions criteria demand demands guarantees points point preconditions prerequisites principles provisos
    requests requirement requirements steps stipulations terms things`),
  settingWords: words(`
    attach attached attaches attaching demand demanded demands formulate formulated gave imposed impose imposes insist insisted insists issue issued laid lay laying list listed listing lists made make
    makes name named names naming outline outlined outlines posed present presented presents propose proposed put repeat repeated repeats restated set sets setting specified specify spelled spelt state stated states stipulated`),
  conditionPrepositions: words('on under upon with'),
  conditionTargets: words('before for of that to under'),
  objectVerbs: words(`
    abandon abandoned accept accepted accepts back backed backs backing call called criticise criticised criticize criticized denied denies deny denying dismiss
    dismissed dismisses drop dropped drops endorse endorsed endorses fulfil fulfill fulfilled ignore ignored meet met mock mocked oppose opposed opposes praise praised rebuff rebuffed
    refuse refused refuses reject rejected rejecting rejects remove removed scrap scrapped soften softened support supported supporting supports unaware waive waived welcome
    welcomed welcomes withdraw withdrew`),
  qualifiers: words(
    'a one certain clear following her his its my our particular several some specific strict their these those tough what',
  ),
  absences: words('any few neither never no none not without'),
  stateNouns: words(`
    air better business climate credit detention difficult dire driving economic employment feeding freezing growing hard harsh health heart housing humane icy ideal improving inhuman inhumane
    labor labour light living loan market medical physical poor prison road safe same sanitary sea skin snow social storm terrible trading underlying unsafe weather wet winter work working worsening`),
  conditionalWords: words('conditional conditionally'),
  clauseVerbs: words('are is must remains was were would'),
  ordinalWords: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  partOpeners: phrases(
    'above all, among others, among them, for example, for instance, including, notably, one of them, such as',
  ),
};
