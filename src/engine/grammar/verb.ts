import { AUXILIARIES, POSSESSIVES, PREPOSITIONS } from '../lang/en/function-words.ts';
import {
  IRREGULAR_PARTICIPLES,
  IRREGULAR_PASTS,
  MIXED_PRESENTS,
  MIXED_VERBS,
  SURE_PRESENTS,
  SURE_VERBS,
} from '../lang/en/verb-words.ts';
import type { Language } from '../language/language.ts';
import type { Word, Words } from '../layers/layers.ts';
import { isPlural } from './singular.ts';
import { isCapital, normAt } from './words.ts';

/**
 * Is a word a verb where it stands? Told by its form, by whether it can be a noun at all, and by its neighbours, without
 * a trained model: "rose", "was", "costs" before a figure, "spend" behind "to", "creating" behind a noun.
 */
export function isVerb(words: Words, index: number): boolean {
  const piece = words[index]!;
  const { norm: word } = piece;
  if (piece.kind !== 'word' || word.length < 2) return false;
  const before = normAt(words, index - 1);
  // "It's risen", but "the state's prices".
  if (word === "'s") return CLITIC_HOSTS.has(before);
  // "In May was", "prices may rise".
  if (isCapital(piece) && (index > 0 || normAt(words, 1) === ',')) return false;
  const form = FORMS.get(word);
  if (form === 'clipped') return true;
  if (form === 'auxiliary') return !(NOUN_AUXILIARIES.has(word) && isNounStart(words, index - 1));
  if (form === 'preposition' || isCompounded(words, index) || isNounStart(words, index - 1)) return false;
  return isVerbForm(words, index, form, before);
}

function isVerbForm(words: Words, index: number, form: Form | undefined, before: string): boolean {
  const { norm: word } = words[index]!;
  // "The plant will cool gas".
  if (BARE_MODALS.has(before) && isPlain(word, words.language) && !isNounStart(words, index - 2)) return true;
  if (form === 'sure-present') return word !== 'thanks' && isRoom(words, index - 1);
  if (form === 'mixed-present') return isMixedPresent(words, index, before);
  if (form === 'sure') return true;
  if (form === 'irregular-past') return isIrregularPast(words, index, word);
  if (form === 'mixed') return isMixedBase(words, index, before);
  if (form === 'irregular-participle') return !words.language.functionWords.prepositions.has(before);
  if (word.endsWith('ed')) return word.length > 3 && isPastForm(words, index, word, before);
  if (word.endsWith('ing')) return isParticiple(words, index, word, before);
  // "Expects to post a gain": what opens an object makes a verb of any word behind "to".
  if (
    before !== 'to' ||
    isFunctionWord(word, words.language) ||
    isAdverb(word, words.language) ||
    isPlural(word, words.language) ||
    OBJECT_STARTS.has(word)
  )
    return false;
  return isObjectStart(words, index + 1);
}

/** Behind these "'s" is a verb. */
export const CLITIC_HOSTS: ReadonlySet<string> = new Set('he here how it she that there what who'.split(' '));
/** "Didnt", as transcripts and posts write it; "cant" and "wont" are words of their own. */
const CLIPPED: ReadonlySet<string> = new Set(
  [...AUXILIARIES]
    .filter((word) => word.endsWith("n't") && word !== "can't" && word !== "won't")
    .map((word) => word.replace("'", '')),
);
const NOUN_AUXILIARIES: ReadonlySet<string> = new Set(['being', 'can', 'might', 'must', 'will']);

/** Participles that lead a phrase as prepositions do: "compared with 63", "based on 37 sales". */
export const PREPOSITION_LIKE: ReadonlySet<string> = new Set(
  'according based compared concerning depending excluding following given including regarding'.split(' '),
);

type Form =
  | 'clipped'
  | 'auxiliary'
  | 'preposition'
  | 'sure-present'
  | 'mixed-present'
  | 'sure'
  | 'irregular-past'
  | 'mixed'
  | 'irregular-participle';

/** What a word can be as a verb, if any list tells: of a word in several the last one listed here. */
const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ...listForms('irregular-participle', IRREGULAR_PARTICIPLES),
  ...listForms('mixed', MIXED_VERBS),
  ...listForms('irregular-past', IRREGULAR_PASTS),
  ...listForms('sure', SURE_VERBS),
  ...listForms(
    'mixed-present',
    [...MIXED_PRESENTS].filter((word) => word.endsWith('s')),
  ),
  ...listForms(
    'sure-present',
    [...SURE_PRESENTS].filter((word) => word.endsWith('s')),
  ),
  ...listForms('preposition', [...PREPOSITIONS, ...PREPOSITION_LIKE]),
  ...listForms('auxiliary', AUXILIARIES),
  ...listForms('clipped', CLIPPED),
]);

function listForms(form: Form, words: Iterable<string>): [string, Form][] {
  return [...words].map((word) => [word, form]);
}

/** Behind these only a noun or its adjective stands: "the cut", "its plans", "the state's needs"; not behind "both" or "that". */
const NOUN_STARTS: ReadonlySet<string> = new Set([...POSSESSIVES, 'a', 'an', 'every', 'no', 'such', 'the']);

const isNounStart = (words: Words, index: number): boolean =>
  NOUN_STARTS.has(normAt(words, index)) || isOwner(words, index);

/** The apostrophe of an owner, with or without its "s": "Arbo's", "the nations'"; but no "it's". */
export function isOwner(words: Words, index: number): boolean {
  const word = normAt(words, index);
  if (word === "'s") return !CLITIC_HOSTS.has(normAt(words, index - 1));
  if ((word !== "'" && word !== '’') || !words[index]!.isGlued || !normAt(words, index - 1).endsWith('s')) return false;
  const next = words[index + 1];
  if (next === undefined || next.isGlued || next.kind === 'mark') return false;
  return (
    !words.language.functionWords.auxiliaries.has(next.norm) &&
    !words.language.functionWords.prepositions.has(next.norm)
  );
}

/** "Its EPA-rated economy", "a buy-out": parts of a word with a hyphen. */
const isCompounded = (words: Words, index: number): boolean =>
  (normAt(words, index - 1) === '-' && words[index]!.isGlued) ||
  (normAt(words, index + 1) === '-' && words[index + 1]!.isGlued && words[index + 2]?.isGlued === true);

const isFunctionWord = (word: string, { functionWords }: Language): boolean =>
  functionWords.determiners.has(word) || functionWords.possessives.has(word) || functionWords.prepositions.has(word);

/** "129 lives", "some works": a number or an adjective leaves no room for a verb. */
const isRoom = (words: Words, index: number): boolean =>
  words[index]?.kind !== 'number' &&
  !words.language.numberWords.cardinals.has(normAt(words, index)) &&
  !isAdjective(normAt(words, index), words.language);

export const isAdjective = (word: string, { verbWords }: Language): boolean =>
  verbWords.adjectives.has(word) || (word.length > 4 && /(?:ous|ive|ful|less|able|ible|ical)$/.test(word));

/** "The party awards its delegates", "the group that costs us", but "new plans to", "shares in". */
function isMixedPresent(words: Words, index: number, before: string): boolean {
  const next = normAt(words, index + 1);
  // "The funds which", "plans that cost", but "it shows that".
  if (next === 'of' || next === 'which' || next === 'whose') return false;
  if (next === 'that' && !SHOWING.has(normAt(words, index))) return false;
  // "The email shows Arbo sent ten".
  const isShowing = SHOWING.has(normAt(words, index)) && isCapital(words[index + 1]);
  // "The shop also fits in", "it already owns 9%".
  if (before === 'also' || before === 'already') return true;
  // "A choir that helps people".
  if (before === 'that' || before === 'who' || before === 'which') return true;
  if (!isShowing && !isObjectStart(words, index + 1) && !GOING.has(normAt(words, index).slice(0, -1))) return false;
  // "No longer owns the shop": behind an adverb only a verb has an object.
  if (SINGULAR_SUBJECTS.has(before) || words.language.quantityWords.subjectAdverbs.has(before)) return true;
  const host = words[index - 1];
  // "The museum, home to paintings, draws 2 million".
  if (host?.norm === ',') return index > 2 && isObjectStart(words, index + 1);
  if (
    host?.kind !== 'word' ||
    isFunctionWord(before, words.language) ||
    words.language.functionWords.clauseOpeners.has(before) ||
    !isRoom(words, index - 1)
  )
    return false;
  if (/[^s]s$/.test(before) && !isCapital(host)) return false;
  // "It buys debt and boosts its share".
  const isJoined = before === 'and' || before === 'or';
  if (isJoined) return isObjectStart(words, index + 1) && words[index + 1]!.kind === 'word';
  return !(words.language.functionWords.auxiliaries.has(before) || isVerb(words, index - 1));
}

const SHOWING: ReadonlySet<string> = new Set(['claims', 'estimates', 'means', 'notes', 'reports', 'shows']);
/** Behind these a preposition says where it goes: "runs from", "falls to"; "funds from" are a noun. */
const GOING: ReadonlySet<string> = new Set(
  'aim amount attempt average claim climb close drop end extend fall finish hope hover jump lead look need offer pass plan pledge promise push range reache rise run sit slip stand start stretche total trade turn work'.split(
    ' ',
  ),
);
const SINGULAR_SUBJECTS: ReadonlySet<string> = new Set(['he', 'it', 'she', 'that', 'which', 'who']);

/** Behind a preposition, but not behind the last part of "buy-out". */
const isLed = (words: Words, index: number): boolean => {
  const before = words[index - 1];
  return (
    before !== undefined &&
    words.language.functionWords.prepositions.has(before.norm) &&
    before.norm !== 'to' &&
    !before.isGlued
  );
};

/** "Cost", "cut", "hit" are nouns as well; what is no noun is a past form but behind a preposition. */
function isIrregularPast(words: Words, index: number, word: string): boolean {
  if (isLed(words, index) || ATTRIBUTIVE_ADVERBS.has(normAt(words, index - 1))) return false;
  if (!words.language.verbWords.mixedVerbs.has(word)) return true;
  const next = normAt(words, index + 1);
  return next !== 'of' && next !== "'s" && !words.language.functionWords.auxiliaries.has(next);
}

/** "Plans to cut", "will rise", "they face", "prices rise 5%", but "the price rise in" and "due to demand". */
function isMixedBase(words: Words, index: number, before: string): boolean {
  if (before === 'to') return !TO_HEADS.has(normAt(words, index - 2)) && normAt(words, index + 1) !== 'of';
  let at = index - 1;
  while (at > 0 && isAdverb(normAt(words, at), words.language)) at--;
  const host = normAt(words, at);
  if (MODALS.has(host) || PLURAL_SUBJECTS.has(host)) return true;
  if (!isPhraseStart(words, index + 1) || normAt(words, index + 1) === 'of') return false;
  if (words.language.functionWords.relatives.has(host) || PLURALS.has(host)) return true;
  // "39 percent blame his friends", "32% call themselves shy".
  if (SHARE_WORDS.has(host)) return isObjectStart(words, index + 1) || isCapital(words[index + 1]);
  // "The sales price for homes".
  if (!isObjectStart(words, index + 1) && !GOING.has(normAt(words, index))) return false;
  const piece = words[at];
  if (piece?.kind !== 'word') return piece === undefined;
  return (
    (/[^s']s$/.test(host) && !words.language.functionWords.prepositions.has(host)) ||
    (isCapital(piece) && isObjectStart(words, index + 1))
  );
}

const MODALS: ReadonlySet<string> = new Set(
  [...AUXILIARIES].filter((word) => !/^(?:am|are|be|been|being|is|was|were|has|have|had)/.test(word)),
);
const PLURAL_SUBJECTS: ReadonlySet<string> = new Set([
  'i',
  'they',
  'we',
  'you',
  "i'd",
  "they'd",
  "we'd",
  "we'll",
  "they'll",
]);
const PLURALS: ReadonlySet<string> = new Set([
  'children',
  'men',
  'people',
  'police',
  'those',
  'women',
  'most',
  'many',
  'some',
]);
/** Behind these and a subject before them stands a verb and nothing else. */
const BARE_MODALS: ReadonlySet<string> = new Set('could may might must shall should will would'.split(' '));

/** No adverb, no participle and no pronoun: "would then", "may have". */
const isPlain = (word: string, language: Language): boolean =>
  !isAdverb(word, language) &&
  !isFunctionWord(word, language) &&
  !language.quantityWords.objectPronouns.has(word) &&
  !/(?:ed|ing|er)$/.test(word) &&
  word.length > 3;

const SHARE_WORDS: ReadonlySet<string> = new Set(['%', 'percent', 'cent']);
/** "Due to demand", "thanks to trade": the "to" is a preposition. */
const TO_HEADS: ReadonlySet<string> = new Set(
  'access according addition compared contrast due exposure linked owing prior related response subject thanks'.split(
    ' ',
  ),
);

export const isAdverb = (word: string, { quantityWords }: Language): boolean =>
  quantityWords.subjectAdverbs.has(word) ||
  word === 'not' ||
  (word.length > 4 && word.endsWith('ly') && !quantityWords.nounsLikeVerbs.has(word) && !NO_ADVERBS.has(word));

/** Words that end as adverbs do and are none. */
const NO_ADVERBS: ReadonlySet<string> = new Set(
  'costly daily deadly elderly friendly italy likely lively lonely monthly orderly quarterly scholarly sicily unlikely weekly yearly'.split(
    ' ',
  ),
);

/** "Stretched for", but "in the so-called natural state", "two planned exports". */
function isPastForm(words: Words, index: number, word: string, before: string): boolean {
  if (words.language.quantityWords.nounsLikeVerbs.has(word) || words.language.verbWords.noPasts.has(word)) return false;
  if (isLed(words, index)) return false;
  const next = words[index + 1];
  if (next?.kind !== 'word' || isPhraseStart(words, index + 1)) return true;
  if (!isRoom(words, index - 1)) return false;
  // "The newly formed company", "its sole publicly traded unit".
  if (ATTRIBUTIVE_ADVERBS.has(before)) return false;
  return !(isNounStart(words, index - 2) && /ly$|^(?:more|most|much|well)$/.test(before));
}

/** Before a participle these make an adjective of it: "closely held firms". */
const ATTRIBUTIVE_ADVERBS: ReadonlySet<string> = new Set(
  'closely federally fully highly jointly locally newly privately publicly randomly widely'.split(' '),
);

/** "Savings ranging from", "a car costing $5", but "the building of" and "a meeting". */
function isParticiple(words: Words, index: number, word: string, before: string): boolean {
  if (word.length < 5 || words.language.verbWords.noParticiples.has(word)) return false;
  if (word === 'having') return !words.language.functionWords.prepositions.has(before);
  if (words.language.functionWords.auxiliaries.has(before) || isObjectStart(words, index + 1))
    return !words.language.functionWords.prepositions.has(before);
  // "Fell, reflecting weak sales", "are also facing charges", but "drilling, mining and farming".
  if (isAdjoined(words, index, word)) return true;
  if (
    words.language.quantityWords.nounsLikeVerbs.has(word) ||
    words.language.verbWords.actionNouns.has(word) ||
    words.language.functionWords.prepositions.has(before)
  )
    return false;
  return isPhraseStart(words, index + 1) && normAt(words, index + 1) !== 'of';
}

function isAdjoined(words: Words, index: number, word: string): boolean {
  const next = words[index + 1];
  if (next?.kind !== 'word' || next.norm === 'and' || next.norm === 'or' || next.norm === 'of') return false;
  if (
    words.language.functionWords.auxiliaries.has(next.norm) ||
    words.language.quantityWords.nounsLikeVerbs.has(word) ||
    words.language.verbWords.actionNouns.has(word)
  )
    return false;
  const before = words[index - 1];
  if (before?.norm === ',')
    return !/(?:ed|ing|ly)$/.test(next.norm) && !words.language.verbWords.irregularPasts.has(next.norm);
  return (
    before !== undefined &&
    isAdverb(before.norm, words.language) &&
    words.language.functionWords.auxiliaries.has(normAt(words, index - 2))
  );
}

/** What an object begins with, or what else follows a verb: "costs $5", "covers the city", "ranges from". */
export const isPhraseStart = (words: Words, index: number): boolean =>
  isObjectStart(words, index) || words.language.functionWords.prepositions.has(normAt(words, index));

/** "$5", "the city", "more than", "them". */
function isObjectStart(words: Words, index: number): boolean {
  const piece = words[index];
  if (!piece) return false;
  const { norm: word, kind } = piece;
  return (
    kind === 'number' ||
    words.language.functionWords.determiners.has(word) ||
    words.language.functionWords.possessives.has(word) ||
    words.language.quantityWords.objectPronouns.has(word) ||
    OBJECT_STARTS.has(word) ||
    (BEFORE_FIGURES.has(word) && isAmountStart(words[index + 1]))
  );
}

const isAmountStart = (piece: Word | undefined): boolean =>
  piece !== undefined && (piece.kind === 'number' || '$£€¥₹'.includes(piece.norm));

const OBJECT_STARTS: ReadonlySet<string> = new Set(
  '$ £ € ¥ ₹ more less up as almost nearly roughly some just only approximately fewer half one two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

/** "Holds about 23%": beside a figure these begin an object too. */
const BEFORE_FIGURES: ReadonlySet<string> = new Set(['about', 'around', 'over']);
