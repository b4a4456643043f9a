// Origin: the words that stand in noun phrases of English news and tell where one ends, compiled by hand.
import type { NounWords } from '../../language/noun-words.ts';
import { POSSESSIVES } from './function-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Nouns that end as participles and adverbs do: "one building", "one family". */
const NOUNS_LIKE_VERBS = words(
  'ally anomaly assembly beating bed beheading belly blessing bombing booking breed briefing building bully butterfly ceiling clearing creed crossing deed doily drawing duckling dwelling earring evening family filing finding fly gathering gully hearing homily jelly killing landing lily listing lynching mailing meeting misunderstanding monopoly morning offering offspring opening outing painting posting printing pudding railing rally rating reading recording reply ruling sailing screening seabed serving setting shed shilling shooting sibling sighting sitting sled speed spring stabbing stocking string supply swing tally teaching topping warning wedding wing',
);

/** Plurals that look like verbs in the present: "two wins", "ten saves". */
const PLURALS_LIKE_PRESENTS = words(
  'builds buys carries finds gives hires installs invites keeps lives reads saves serves steals takes treats tries wins',
);

/** Verbs without the ending of a past form that often follow a noun at once: "the boy left", "of Ukrainians think". */
const PHRASE_ENDING_VERBS = words(
  'became began believe believes came chose died feel fell found gave go goes got grew held kept left live lives lost made met rose said saw say says sent show shows shot spent stood support think thinks told took voted want wants went won wrote',
);

/** Nouns that have no plural, or look like one: they end a counted phrase. */
const COUNTED_UNCHANGED = words(
  'aircraft cattle crew deer fish folk hovercraft moose offspring people personnel police poultry salmon sheep shrimp spacecraft staff trout warcraft watercraft',
);

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
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
const IES_WORDS = words(
  'birdies boogies brownies calories collies cookies cooties eyries freebies genies goalies hippies hoodies indies junkies lies magpies meanies movies necropsies newbies oldies pies prairies quickies rookies selfies smoothies sorties talkies ties townies veggies walkies yuppies zombies',
);

/** Singulars that end as plurals do. */
const SINGULAR_ENDING_IN_S = words(
  'always analytics angeles arkansas as athens athletics bahamas besides brussels chaos christmas cyprus dallas diabetes economics ethics gas has headquarters herpes honduras illinois indianapolis its kansas laos lens louis maldives mars massachusetts mathematics measles memphis minneapolis netherlands orleans paris perhaps philippines physics politics rabies series sometimes species texas this thus towards vegas wales was yes',
);

/** Words of no closed class that no counted phrase runs over: "20 ships sailed yesterday", "30 miles south". */
const PHRASE_BREAKS = words(
  'abroad aged ages ago alone already also altogether and annually apart apiece away combined compared deep downtown each earlier early east ever far here high higher him including instead just last late later less long lower me next north northeast northwest not now off old onstage only or overall overseas per respectively said says so south southeast southwest tall them then there to today too us versus west wide worldwide worth yesterday',
);

/** Of all these, the ones that also stand before a noun: "three late goals", "two old friends", "ten live births". */
const BREAKS_LIKE_ADJECTIVES = words(
  'away deep early earlier far found high last late later left live long lost low next north northern old only overall short shot show south support tall west wide',
);

/** Indexes and lists of stocks that a number names with: "ftse 100 companies". */
const INDEX_NAMES = words(
  'asx cac csi dax forbes fortune ftse ibex kospi nasdaq nikkei russell sensex stoxx topix tsx',
);

/** Adjectives that pick one out as superlatives do, without their ending. */
const SUPERLATIVES = words(
  'chief first foremost key last leading least main major most only own premier principal top',
);

/** Compared adjectives that lose more than an ending. */
const COMPARED_ADJECTIVES: ReadonlyMap<string, string> = new Map([
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

/** Words that end as superlatives do and are none. */
const EST_WORDS = words(
  'arrest behest conquest contest deforest digest earnest forest harvest honest inquest interest invest manifest midwest modest northwest priest protest request southwest suggest tempest unrest',
);

export const nounWords: NounWords = {
  nounsLikeVerbs: NOUNS_LIKE_VERBS,
  pluralsLikePresents: PLURALS_LIKE_PRESENTS,
  phraseEndingVerbs: PHRASE_ENDING_VERBS,
  countedUnchanged: COUNTED_UNCHANGED,
  irregularPlurals: IRREGULAR_PLURALS,
  iesWords: IES_WORDS,
  singularEndingInS: SINGULAR_ENDING_IN_S,
  phraseBreaks: PHRASE_BREAKS,
  breaksLikeAdjectives: BREAKS_LIKE_ADJECTIVES,
  indexNames: INDEX_NAMES,
  superlatives: SUPERLATIVES,
  comparedAdjectives: COMPARED_ADJECTIVES,
  estWords: EST_WORDS,
  pluralHosts: words('children men people police those women most many some'),
  shareWords: words('% percent cent'),
  nounFollowers: words('of which whose'),
  leadingAdjectives: words(
    'deep each early east far high higher late long lower low next north old overall short south tall west wide worldwide',
  ),
  emptyAdjectives: words('fewer more most such total'),
  clauseNouns: words('reason thing time way'),
  degreeWords: words('more most'),
  phraseOpeners: new Set([...POSSESSIVES, 'a', 'an', 'any', 'the']),
  beforePhraseOpeners: words('and or than times twice half'),
  rankAdjectives: words('first second third last next past previous'),
  pluralsInEs: /(?:ss|sh|ch|x|zz|[^aeiou]us|tus|nus|rus|[a-z]{2}o|gas)es$/,
  pluralsOfBus: /^(?:[a-z]+-)?(?:mini)?buses$/,
  pluralsInN: /(?:[^e][a-z]men|children)$/,
  singularsInS: /(?:ss|us|is|'s)$/,
};
