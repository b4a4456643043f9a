import type { QuantityModifier } from '../../../schema/quantity.ts';
import type { QuantityWords } from '../../language/quantity-words.ts';

// Origin: the closed classes of English that bound, soften or move a figure, compiled by hand.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Before a figure, by up to four words. */
export const MODIFIERS: ReadonlyMap<string, QuantityModifier> = new Map([
  ['a maximum of', 'at-most'],
  ['a minimum of', 'at-least'],
  ['above', 'over'],
  ['almost', 'about'],
  ['an estimated', 'about'],
  ['approximately', 'about'],
  ['around', 'about'],
  ['as few as', 'at-least'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['below', 'under'],
  ['beyond', 'over'],
  ['circa', 'about'],
  ['close to', 'about'],
  ['estimated', 'about'],
  ['exceeding', 'over'],
  ['exceeds', 'over'],
  ['fewer than', 'under'],
  ['greater than', 'over'],
  ['higher than', 'over'],
  ['just over', 'over'],
  ['just under', 'under'],
  ['less than', 'under'],
  ['lower than', 'under'],
  ['more than', 'over'],
  ['nearly', 'about'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['no more than', 'at-most'],
  ['not less than', 'at-least'],
  ['not more than', 'at-most'],
  ['over', 'over'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['sub', 'under'],
  ['under', 'under'],
  ['up to', 'at-most'],
  ['upward of', 'over'],
  ['upwards of', 'over'],
  ['well over', 'over'],
  ['well under', 'under'],
  ['~', 'about'],
  ['<', 'under'],
  ['>', 'over'],
  ['about', 'about'],
]);

/** Behind a figure: "50 or so". */
export const MODIFIERS_BEHIND: ReadonlyMap<string, QuantityModifier> = new Map([
  ['+', 'at-least'],
  ['or fewer', 'at-most'],
  ['or less', 'at-most'],
  ['or more', 'at-least'],
  ['or so', 'about'],
  ['plus', 'at-least'],
]);

/** Before "up to" these lead to where something arrives. */
export const MOTION_VERBS = words(
  'came climb climbed climbs come comes crept edge edged edges go goes going gone inch inched jumped move moved moves moving shot tick ticked ticks went',
);

/** Before "over" these make no bound of it. */
export const VERBS_WITH_OVER = words(
  'carried gave given hand handed handing hands pass passed preside presided presiding presides spread spreading stretch stretched stretches stretching take taken takes taking took turn turned turning turns',
);

/** Before "up" and "down" these make another verb with it, which moves nothing: "make up 40 percent", "shut down two plants". */
export const VERBS_WITH_PARTICLE = words(
  'back backed blew blow blown bought break breaking breaks broke broken build building builds built burned buy buying buys chop clean cleaned cover covered divide divided draw drawn drew eat eaten fill filled fills gave give given gives giving gun gunned guns hand handed held hold holding holds hunt hunted keep keeping keeps kept knock knocked laid lay line lined load loaded lock locked made make makes making meet met mix mixed pile piled piling play played pull pulled put puts putting rack racked racking racks ring round rounded run running runs save saved saves serve served serves serving set sets setting settle settled shoot shot shut shuts shutting sign signed signing signs size snap snapped snapping snaps split splitting stack stacked stand stood store stored sum summed take taken takes taking team teamed tear tie tied took tore track tracked tracking turn turned turns use used uses using vote voted warm warmed write wrote',
);

export const UP_VERBS = words(
  'added adding advanced advances advancing ballooned boosted boosting boosts bounced climb climbed climbing climbs doubled enlarged escalated expand expanded expanding gain gained gaining gains grew grow growing grows hiked hiking increase increased increases increasing jump jumped jumping jumps leaped leapt lifted lifting mushroomed outpaced raise raised raises rallied rallies rallying rebounded rebounding rise risen rises rising rocketed rose skyrocketed soar soared soaring soars spiked spiking strengthened strengthening strengthens surge surged surges surging swelled swelling up upped widened',
);
export const DOWN_VERBS = words(
  'contracted contracting contracts crashed crashing cut cuts cutting decline declined declines declining decrease decreased decreases decreasing dip dipped dipping dive dived diving dove down drop dropped dropping drops dwindled ease eased eases easing fall fallen falling falls fell lose loses losing lost lower lowered lowering lowers narrowed plummet plummeted plummeting plummets plunge plunged plunges plunging receded reduce reduced reduces reducing retreat retreated retreating sank shed shedding sheds shrank shrink shrinking shrinks shrunk sink sinking sinks skidded skidding skids slash slashed slashes slashing slid slide slides sliding slipped slipping slips slump slumped slumping slumps sunk tanked trim trimmed trimming trims tumble tumbled tumbles tumbling weaken weakened weakening weakens',
);
export const UP_NOUNS = words('climb gain growth hike increase jump raise rally rebound rise surge upturn');
export const DOWN_NOUNS = words(
  'contraction cut decline decrease dip discount downturn drop fall plunge reduction slide slump',
);
export const UP_ADVERBS = words('higher');
export const DOWN_ADVERBS = words('lower');

/** "Doubled": a figure in one word. */
export const RATIO_WORDS: ReadonlyMap<string, readonly [value: number, change: 'up' | 'down' | null]> = new Map([
  ['fivefold', [5, null]],
  ['fourfold', [4, null]],
  ['sevenfold', [7, null]],
  ['sixfold', [6, null]],
  ['tenfold', [10, null]],
  ['threefold', [3, null]],
  ['twofold', [2, null]],
  ['doubled', [2, 'up']],
  ['doubles', [2, 'up']],
  ['doubling', [2, 'up']],
  ['halved', [0.5, 'down']],
  ['halving', [0.5, 'down']],
  ['quadrupled', [4, 'up']],
  ['quadrupling', [4, 'up']],
  ['tripled', [3, 'up']],
  ['triples', [3, 'up']],
  ['tripling', [3, 'up']],
  ['twice', [2, null]],
]);

/** Adjectives that pick one out as superlatives do, without their ending. */
export const SUPERLATIVES = words(
  'chief first foremost key last leading least main major most only own premier principal top',
);

/** Compared adjectives that lose more than an ending. */
export const COMPARED_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['best', 'good'],
  ['better', 'good'],
  ['bigger', 'big'],
  ['closest', 'close'],
  ['finest', 'fine'],
  ['fewest', 'few'],
  ['higher', 'high'],
  ['larger', 'large'],
  ['largest', 'large'],
  ['latest', 'late'],
  ['later', 'late'],
  ['safest', 'safe'],
  ['simplest', 'simple'],
  ['smaller', 'small'],
  ['strangest', 'strange'],
  ['wisest', 'wise'],
  ['widest', 'wide'],
  ['worse', 'bad'],
  ['worst', 'bad'],
  ['younger', 'young'],
]);

/** Near "million pounds" these say that something is weighed and not paid. */
export const WEIGHING_WORDS = words(
  'beef carry carries cargo caught catch chicken coal coffee cotton crop emit emitted fish food force freight harvest harvested heavy lift meat pork poultry processed produce produced produces production pull recalled recycled sugar thrust uranium waste weigh weighed weighing weighs weight',
);

/** Indexes and lists of stocks that a number names with: "ftse 100 companies". */
export const INDEX_NAMES = words(
  'asx cac csi dax forbes fortune ftse ibex kospi nasdaq nikkei russell sensex stoxx topix tsx',
);

/** Behind "times" these compare: "three times as many", "five times the size". */
export const FOLD_FOLLOWERS = words('as bigger higher its larger more that the their');

/** Before "one" these make it a pronoun: "no one", "the one". */
export const PRONOUN_ONE_BEFORE = words('another any each every no that the this which');
/** Behind "one" these make it a manner of speaking: "one another", "one day", "one-off". */
export const PRONOUN_ONE_BEHIND = words('- another day thing');
/** Behind a determiner these say which of a row a number counts: "their last ten games". */
export const PLACES_BEFORE_NUMBER = words('bottom final first last latest next opening past previous remaining top');

/** In "one of them" what is counted is not named. */
export const ONE_OF_PRONOUNS = words('her his my them these those us which whom');

/** Nouns that end as participles and adverbs do: "one building", "one family". */
export const NOUNS_LIKE_VERBS = words(
  'ally anomaly assembly beating bed beheading belly blessing bombing booking breed briefing building bully butterfly ceiling clearing creed crossing deed doily drawing duckling dwelling earring evening family filing finding fly gathering gully hearing homily jelly killing landing lily listing lynching mailing meeting misunderstanding monopoly morning offering offspring opening outing painting posting printing pudding railing rally rating reading recording reply ruling sailing screening seabed serving setting shed shilling shooting sibling sighting sitting sled speed spring stabbing stocking string supply swing tally teaching topping warning wedding wing',
);

/** Plurals that look like verbs in the present: "two wins", "ten saves". */
export const PLURALS_LIKE_PRESENTS = words(
  'builds buys carries finds gives hires installs invites keeps lives reads saves serves steals takes treats tries wins',
);

/** Verbs without the ending of a past form that often follow a noun at once: "the boy left", "of Ukrainians think". */
export const PHRASE_ENDING_VERBS = words(
  'became began believe believes came chose died feel fell found gave go goes got grew held kept left live lives lost made met rose said saw say says sent show shows shot spent stood support think thinks told took voted want wants went won wrote',
);

/** Nouns that have no plural, or look like one: they end a counted phrase. */
export const COUNTED_UNCHANGED = words(
  'aircraft cattle crew deer fish folk hovercraft moose offspring people personnel police poultry salmon sheep shrimp spacecraft staff trout warcraft watercraft',
);

export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['alumni', 'alumnus'],
  ['cedis', 'cedi'],
  ['emus', 'emu'],
  ['guaranis', 'guarani'],
  ['hindus', 'hindu'],
  ['zulus', 'zulu'],
  ['reais', 'reai'],
  ['kiwis', 'kiwi'],
  ['safaris', 'safari'],
  ['aches', 'ache'],
  ['alibis', 'alibi'],
  ['bikinis', 'bikini'],
  ['elves', 'elf'],
  ['gurus', 'guru'],
  ['lenses', 'lens'],
  ['lice', 'louse'],
  ['menus', 'menu'],
  ['monies', 'money'],
  ['rabbis', 'rabbi'],
  ['selves', 'self'],
  ['skis', 'ski'],
  ['taxis', 'taxi'],
  ['canoes', 'canoe'],
  ['foes', 'foe'],
  ['toes', 'toe'],
  ['throes', 'throe'],
  ['woes', 'woe'],
  ['analyses', 'analysis'],
  ['caches', 'cache'],
  ['calves', 'calf'],
  ['children', 'child'],
  ['crises', 'crisis'],
  ['criteria', 'criterion'],
  ['diagnoses', 'diagnosis'],
  ['dice', 'die'],
  ['feet', 'foot'],
  ['fungi', 'fungus'],
  ['geese', 'goose'],
  ['halves', 'half'],
  ['headaches', 'headache'],
  ['hooves', 'hoof'],
  ['hypotheses', 'hypothesis'],
  ['inches', 'inch'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['lives', 'life'],
  ['loaves', 'loaf'],
  ['men', 'man'],
  ['mice', 'mouse'],
  ['news', 'news'],
  ['niches', 'niche'],
  ['oxen', 'ox'],
  ['pence', 'pence'],
  ['phenomena', 'phenomenon'],
  ['psyches', 'psyche'],
  ['quizzes', 'quiz'],
  ['scarves', 'scarf'],
  ['series', 'series'],
  ['shelves', 'shelf'],
  ['shoes', 'shoe'],
  ['species', 'species'],
  ['teeth', 'tooth'],
  ['theses', 'thesis'],
  ['thieves', 'thief'],
  ['wives', 'wife'],
  ['wolves', 'wolf'],
  ['women', 'woman'],
]);

/** Plurals whose singular ends in "ie". */
export const IES_WORDS = words(
  'birdies boogies brownies calories collies cookies cooties eyries freebies genies goalies hippies hoodies indies junkies lies magpies meanies movies necropsies newbies oldies pies prairies quickies rookies selfies smoothies sorties talkies ties townies veggies walkies yuppies zombies',
);

/** Singulars that end as plurals do. */
export const SINGULAR_ENDING_IN_S = words(
  'always analytics angeles arkansas as athens athletics bahamas besides brussels chaos christmas cyprus dallas diabetes economics ethics gas has headquarters herpes honduras illinois indianapolis its kansas laos lens louis maldives mars massachusetts mathematics measles memphis minneapolis netherlands orleans paris perhaps philippines physics politics rabies series sometimes species texas this thus towards vegas wales was yes',
);

/** Words that end as superlatives do and are none. */
export const EST_WORDS = words(
  'arrest behest conquest contest deforest digest earnest forest harvest honest inquest interest invest manifest midwest modest northwest priest protest request southwest suggest tempest unrest',
);

/** Words of no closed class that no counted phrase runs over: "20 ships sailed yesterday", "30 miles south". */
export const PHRASE_BREAKS = words(
  'abroad aged ages ago alone already also altogether and annually apart apiece away combined compared deep downtown each earlier early east ever far here high higher him including instead just last late later less long lower me next north northeast northwest not now off old onstage only or overall overseas per respectively said says so south southeast southwest tall them then there to today too us versus west wide worldwide worth yesterday',
);

/** Of all these, the ones that also stand before a noun: "three late goals", "two old friends", "ten live births". */
export const BREAKS_LIKE_ADJECTIVES = words(
  'away deep early earlier far found high last late later left live long lost low next north northern old only overall short shot show south support tall west wide',
);

/** Behind "a" these make an amount of money a rate: "$98 a share". */
export const RATE_NOUNS = words(
  'bottle box bushel copy head pack packet person piece plate pop portion share ticket unit vote',
);

/** Behind "a" these make of a count what is done in each: "20 points a game". */
export const ROUND_NOUNS = words('game lap match meal play race round season session set visit');

/** Words that a clause begins with, so that no subject runs over them. */
export const CLAUSE_STARTS = words(
  'although as because but however if said says since so than that though unless until when whereas whether where which while who whose',
);

/** Adverbs that stand around a subject and are no part of it. */
export const SUBJECT_ADVERBS = words(
  'again ago already also always currently even ever however instead just later long meanwhile moreover never nevertheless not now often once only overall perhaps recently since so sometimes soon still then therefore thus today together tomorrow too well yesterday yet',
);

/** Pronouns in the place of an object: "it cost them $5". */
export const OBJECT_PRONOUNS = words(
  'anybody anyone anything everybody everyone everything her him himself it itself me myself nobody none nothing one ourselves somebody someone something them themselves us you',
);

/** Before "of" these say nothing of what is measured: "a total of 200 million". */
export const LIGHT_NOUNS = words('age first one part record some total');

/** Behind a length these are said of what is that long: "0.03 millimetres slim". */
export const SIZE_ADJECTIVES = words(
  'big broad deep fast heavy high large long loud narrow off old short slim slow small tall thick thin wide young',
);

/** What is traded for money: "took a stake for $5 million". */
export const TRADE_VERBS = words(
  'acquire acquired auctioned bought buy buying buys purchase purchased sell selling sells sold snapped take taken took',
);

/** Before a plural these are what a number counts of each: "five star hotels", "two lane roads". */
export const ATTRIBUTE_NOUNS = words('bath bed bedroom cylinder door lane page seat speed star storey story wheel');

/** Before a bare number in words these count people: "killing three". */
export const CASUALTY_VERBS = words('arrested arresting injured injuring killed killing leaving wounded wounding');

/** Before a bare number these say that it is an amount, though they are neither verbs nor prepositions. */
export const AMOUNT_WORDS = words(
  'and but equals least most nor number or plus remaining than then times total versus vs',
);

/** Beside two numbers these make a score or a vote of them. */
export const SCORE_WORDS = words(
  'beat beating decision defeat defeated draw drew favor favour final lead leading leads led loss lost majority margin passed ruled ruling score scored split tie tied trailed trailing trails verdict victory vote voted voting win winning won',
);

/** "50-plus people", "50+". */
const PLUS_WORDS = words('+ plus');

/** Before a number these belong to its phrase: "a record 50", "just 50". */
const FIGURE_OPENERS = words('a an the just only');

/** Behind a length of time these make a time of it: "fell six years ago". */
const TIME_DISTANCES = words('after ago before earlier later prior');

/** "Lost by 20" is no fall. */
const LOSING_VERBS = words('lose loses losing lost');

/** "Raised $5 million" from somebody is no rise. */
const RAISING_VERBS = words('raise raised raises raising');

/** "Picked up three cards", but "sales picked up 3 percent". */
const PICKING_VERBS = words('pick picked picking picks');

/** Verbs of change by themselves, and parts of other verbs: "up 5 percent", "wrapped up". */
const DIRECTION_PARTICLES = words('down up');

/** What stands before these does not move by the figure behind them. */
const CHANGE_STOPS = words('and as at for from in of on than that to which with without');

/** Between what moves and by how much: "rose by 5", "was down 5". */
const AMOUNT_PREPOSITIONS = words('between by down near off up');

/** "Voters this fall". */
const SEASON_DETERMINERS = words('each every last next this');

/** Join clauses that share a verb: "rose 5 percent, and imports 3 percent". */
const GAP_JOINTS = words('and while');

/** Behind these another clause begins, which shares no verb. */
const GAP_STOPS = words('but or that which who with');

/** These say of what or when in a clause that shares a verb: "imports in May 3 percent". */
const GAP_PREPOSITIONS = words('for in on');

/** Between numbers that have one unit: "hundreds or even thousands of people", "10 by 15 metres". */
const SHARED_UNIT_JOINTS = words('and by even if maybe not or perhaps possibly to x');

/** Behind these something is compared with what went before: "460 vehicles, against 63". */
const COMPARING_WORDS = words('above against below from including than to versus vs with');

/** Behind these more of the same is counted: "and another 15". */
const COUNTING_ON = words('and another but further');

/** "26 debates, 17 of which". */
const PART_PRONOUNS = words('them those which whom');

/** "400 firms, of which 36 are open". */
const PART_RELATIVES = words('which whom');

/** Before such a pronoun. */
const PART_PREPOSITIONS = words('among including of');

/** "75 ships, 13 more than before". */
const COMPARED_COUNTS = words('fewer less more');

/** Before a number these begin a clause whose subject it is: "39 have said so and 160 have not". */
const PART_CLAUSE_STARTS = words('and but just only though where while');

/** With a noun before them these are what a decimal says: "a .714 winning percentage". */
const RATIO_NOUNS = words('average coefficient percentage rate ratio');

/** "Struck out eight". */
const COUNTED_PARTICLES = words('off out');

/** Behind "twice as" these compare, also where no second "as" follows. */
const AMOUNT_ADVERBS = words('big fast high large likely long many much often');

/** "One in every five". */
const DISTRIBUTIVES = words('each every');

/** No range goes on over these. */
const RANGE_STOPS = words('and but by from that to when which who');

/** Between the ends of a range, also behind a hanging hyphen: "three or four months ago", "18- to 24-year-olds". */
const RANGE_END_JOINTS = words('or to');

/** What opens a range, with what stands before its second number: "from 5 to 10". */
const RANGE_JOINTS: ReadonlyMap<string, string> = new Map([
  ['between', 'and'],
  ['from', 'to'],
]);

/** Participles and adverbs end so, which nothing counts. */
const VERBAL_ENDING = /(?:ed|ing|ly)$/;

/** They and superlatives. */
const NOUNLESS_ENDING = /(?:ed|ing|ly|st)$/;

/** Behind a number and a hyphen these describe: "two-eyed", "three-dimensional". */
const DESCRIBING_ENDING = /[^e]ed$|dimensional$/;

export const quantityWords: QuantityWords = {
  modifiers: MODIFIERS,
  modifiersBehind: MODIFIERS_BEHIND,
  motionVerbs: MOTION_VERBS,
  verbsWithOver: VERBS_WITH_OVER,
  verbsWithParticle: VERBS_WITH_PARTICLE,
  upVerbs: UP_VERBS,
  downVerbs: DOWN_VERBS,
  upNouns: UP_NOUNS,
  downNouns: DOWN_NOUNS,
  upAdverbs: UP_ADVERBS,
  downAdverbs: DOWN_ADVERBS,
  ratioWords: RATIO_WORDS,
  superlatives: SUPERLATIVES,
  comparedAdjectives: COMPARED_ADJECTIVES,
  weighingWords: WEIGHING_WORDS,
  indexNames: INDEX_NAMES,
  foldFollowers: FOLD_FOLLOWERS,
  pronounOneBefore: PRONOUN_ONE_BEFORE,
  pronounOneBehind: PRONOUN_ONE_BEHIND,
  placesBeforeNumber: PLACES_BEFORE_NUMBER,
  oneOfPronouns: ONE_OF_PRONOUNS,
  nounsLikeVerbs: NOUNS_LIKE_VERBS,
  pluralsLikePresents: PLURALS_LIKE_PRESENTS,
  phraseEndingVerbs: PHRASE_ENDING_VERBS,
  countedUnchanged: COUNTED_UNCHANGED,
  irregularPlurals: IRREGULAR_PLURALS,
  iesWords: IES_WORDS,
  singularEndingInS: SINGULAR_ENDING_IN_S,
  estWords: EST_WORDS,
  phraseBreaks: PHRASE_BREAKS,
  breaksLikeAdjectives: BREAKS_LIKE_ADJECTIVES,
  rateNouns: RATE_NOUNS,
  roundNouns: ROUND_NOUNS,
  clauseStarts: CLAUSE_STARTS,
  subjectAdverbs: SUBJECT_ADVERBS,
  objectPronouns: OBJECT_PRONOUNS,
  lightNouns: LIGHT_NOUNS,
  sizeAdjectives: SIZE_ADJECTIVES,
  tradeVerbs: TRADE_VERBS,
  attributeNouns: ATTRIBUTE_NOUNS,
  casualtyVerbs: CASUALTY_VERBS,
  amountWords: AMOUNT_WORDS,
  scoreWords: SCORE_WORDS,
  plusWords: PLUS_WORDS,
  figureOpeners: FIGURE_OPENERS,
  timeDistances: TIME_DISTANCES,
  losingVerbs: LOSING_VERBS,
  raisingVerbs: RAISING_VERBS,
  pickingVerbs: PICKING_VERBS,
  directionParticles: DIRECTION_PARTICLES,
  changeStops: CHANGE_STOPS,
  amountPrepositions: AMOUNT_PREPOSITIONS,
  seasonDeterminers: SEASON_DETERMINERS,
  gapJoints: GAP_JOINTS,
  gapStops: GAP_STOPS,
  gapPrepositions: GAP_PREPOSITIONS,
  sharedUnitJoints: SHARED_UNIT_JOINTS,
  comparingWords: COMPARING_WORDS,
  countingOn: COUNTING_ON,
  partPronouns: PART_PRONOUNS,
  partRelatives: PART_RELATIVES,
  partPrepositions: PART_PREPOSITIONS,
  comparedCounts: COMPARED_COUNTS,
  partClauseStarts: PART_CLAUSE_STARTS,
  ratioNouns: RATIO_NOUNS,
  countedParticles: COUNTED_PARTICLES,
  amountAdverbs: AMOUNT_ADVERBS,
  distributives: DISTRIBUTIVES,
  rangeStops: RANGE_STOPS,
  rangeEndJoints: RANGE_END_JOINTS,
  rangeJoints: RANGE_JOINTS,
  verbalEnding: VERBAL_ENDING,
  nounlessEnding: NOUNLESS_ENDING,
  describingEnding: DESCRIBING_ENDING,
};
