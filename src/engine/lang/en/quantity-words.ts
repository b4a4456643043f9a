import type { QuantityModifier } from '../../../schema/quantity.ts';

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

export const UP_VERBS = words(
  'added adding advanced advancing boosted climb climbed climbing climbs expand expanded gain gained gaining gains grew grow growing grows increase increased increases increasing jump jumped jumping jumps leaped leapt raise raised raises rallied rise risen rises rising rose skyrocketed soar soared soaring soars spiked strengthened surge surged surges surging up upped',
);
export const DOWN_VERBS = words(
  'cut cuts cutting decline declined declines declining decrease decreased decreases decreasing dip dipped dips dived dove down drop dropped dropping drops eased fall fallen falling falls fell lose loses losing lost lower lowered lowering lowers plummeted plunge plunged plunges reduce reduced reduces reducing retreated sank shed sheds shrank shrink shrinks shrunk sink slashed slid slide slides slipped slips slump slumped sunk tumble tumbled tumbles weakened',
);
/** Tell where a level was, and neither up nor down. */
export const LEVEL_VERBS = words('closed ended finished peaked priced remained settled stands stood traded valued');
export const UP_NOUNS = words('climb gain growth hike increase jump raise rise surge');
export const DOWN_NOUNS = words('contraction cut decline decrease dip discount drop fall plunge reduction slump');
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
]);

/** In an address: "16 Industrial Avenue". */
export const STREET_WORDS = words('ave avenue boulevard drive lane road st street');

/** Compared adjectives in a counted phrase, by what they compare: "the six largest cities" are six large ones. */
export const COMPARED_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['best', 'good'],
  ['better', 'good'],
  ['bigger', 'big'],
  ['biggest', 'big'],
  ['fastest', 'fast'],
  ['greatest', 'great'],
  ['higher', 'high'],
  ['highest', 'high'],
  ['larger', 'large'],
  ['largest', 'large'],
  ['longest', 'long'],
  ['lowest', 'low'],
  ['newest', 'new'],
  ['oldest', 'old'],
  ['poorest', 'poor'],
  ['richest', 'rich'],
  ['smaller', 'small'],
  ['smallest', 'small'],
  ['strongest', 'strong'],
  ['tallest', 'tall'],
  ['worst', 'bad'],
  ['younger', 'young'],
  ['youngest', 'young'],
]);

/** Near "million pounds" these say that something is weighed and not paid. */
export const WEIGHING_WORDS = words(
  'beef carry carries cargo caught catch chicken coal coffee cotton crop emit emitted fish food force freight harvest harvested heavy lift meat pork poultry processed produce produced produces production pull recalled recycled sugar thrust uranium waste weigh weighed weighing weighs weight',
);

/** A number behind these is a name or a place in a list: "No. 10", "Article 5". */
export const LABEL_WORDS = words(
  'act amendment appendix article bus card case category chapter channel clause class column episode figure flight formula gate grade group highway interstate level line lot no nos number page paragraph part phase platform psalm resolution room route rule season section seed size stage table tier title type unit verse version volume ward week zone #',
);

/** Label words that count as often in small letters: "Week 5" and "Level 3", but "the week 5 people died". */
export const CAPITAL_LABEL_WORDS = words(
  'act bus card case class column group level line lot no number part phase season seed size stage unit version volume week',
);

/** Before a hyphen and a figure these make no name of it as in "COVID-19": "sub-20", "to-260". */
export const HYPHENED_BEFORE_FIGURE = words('and minus sub to');

/** Behind "times" these compare: "three times as many", "five times the size". */
export const FOLD_FOLLOWERS = words('as bigger higher its larger more that the their');

/** Before "one" these make it a pronoun: "no one", "the one". */
export const PRONOUN_ONE_BEFORE = words('another any each every no that the this which');
/** Behind "one" these make it a manner of speaking: "one another", "one day", "one-off". */
export const PRONOUN_ONE_BEHIND = words('- another day thing');
/** In "one of them" what is counted is not named. */
export const ONE_OF_PRONOUNS = words('her his my them these those us which whom');

/** Nouns that end as participles and adverbs do: "one building", "one family". */
export const NOUNS_LIKE_VERBS = words(
  'ally anomaly assembly beating beheading belly blessing bombing booking breed briefing building bully butterfly ceiling clearing creed crossing deed doily drawing duckling dwelling earring evening family filing finding fly gathering gully hearing homily jelly killing landing lily listing lynching mailing meeting misunderstanding monopoly morning offering offspring opening outing painting posting printing pudding railing rally rating reading recording reply ruling sailing screening serving setting shilling shooting sibling sighting sitting speed spring stabbing stocking string supply swing tally teaching topping warning wedding wing',
);

/** Verbs without the ending of a past form that often follow a noun at once: "the boy left", "of Ukrainians think". */
export const PHRASE_ENDING_VERBS = words(
  'became began believe believes came chose died feel fell found gave go goes got grew held kept left live lives lost made met rose said saw say says sent show shows shot spent stood support think thinks told took voted want wants went won wrote',
);

/** Nouns that have no plural, or look like one: they end a counted phrase. */
export const COUNTED_UNCHANGED = words('aircraft cattle deer fish folk people personnel police sheep spacecraft staff');

export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['crises', 'crisis'],
  ['feet', 'foot'],
  ['geese', 'goose'],
  ['halves', 'half'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['lives', 'life'],
  ['men', 'man'],
  ['mice', 'mouse'],
  ['movies', 'movie'],
  ['criteria', 'criterion'],
  ['policemen', 'policeman'],
  ['series', 'series'],
  ['servicemen', 'serviceman'],
  ['shelves', 'shelf'],
  ['species', 'species'],
  ['teeth', 'tooth'],
  ['ties', 'tie'],
  ['wives', 'wife'],
  ['wolves', 'wolf'],
  ['women', 'woman'],
  ['lawmen', 'lawman'],
  ['gunmen', 'gunman'],
  ['inches', 'inch'],
  ['headaches', 'headache'],
  ['caches', 'cache'],
  ['pence', 'pence'],
  ['news', 'news'],
]);

/** Words of no closed class that no counted phrase runs over: "20 ships sailed yesterday", "30 miles south". */
export const PHRASE_BREAKS = words(
  'ago alone already also altogether and annually apart apiece away combined compared deep each earlier early east far here high higher him including instead just last late later less long lower me next north northeast northwest not now off old only or overall per respectively said says so south southeast southwest tall them then there to today too total us versus west wide worldwide worth yesterday',
);
