import { AUXILIARIES } from '../lang/en/function-words.ts';
import { DOWN_NOUNS, DOWN_VERBS, LEVEL_VERBS, MODIFIERS, UP_NOUNS, UP_VERBS } from '../lang/en/quantity-words.ts';
import { type Piece, wordAt } from '../numeral/pieces.ts';
import type { RawFigure } from './detect/raw-figure.ts';
import type { Change } from './modifier.ts';
import { detectPhraseAt, detectPhraseBefore, type NounPhrase } from './noun-phrase.ts';

type Pieces = readonly Piece[];

/** What a figure measures, where the words around it tell; else null. */
export function detectMeasured(pieces: Pieces, figure: RawFigure, change: Change | null): NounPhrase | null {
  const { end, kind, unit } = figure;
  const isCounting = kind === 'count' && unit !== null;
  const first = skipModifier(pieces, figure.first);
  // "69 percent of Ukrainians", "450 Nm of torque".
  if (!isCounting && wordAt(pieces, end) === 'of') return withOf(pieces, detectPhraseAt(pieces, end + 1));
  // "Shares rose 5 percent".
  if (change?.verb != null) return detectSubject(pieces, change.verb);
  if (isCounting) return null;
  // "A range of 400 km", "winds of at least 74 mph".
  if (wordAt(pieces, first - 1) === 'of') return detectPhraseBefore(pieces, first - 1);
  // "A $448 million loan", "a 5% pay rise", "a 6kW electric motor".
  const behind = isAttribute(pieces, figure) ? detectPhraseAt(pieces, end) : null;
  if (behind && behind.first === end && !isChangeNoun(pieces, behind)) return behind;
  return detectMoved(pieces, first) ?? detectCopulaSubject(pieces, first) ?? detectClauseSubject(pieces, first);
}

/** "A four-year low" and "a 6kW motor", but "four years later" and "15 miles south". */
const isAttribute = (pieces: Pieces, { end, kind, range }: RawFigure): boolean =>
  kind === 'money' ||
  kind === 'percent' ||
  ((kind === 'measure' || range !== null) && !wordAt(pieces, end - 1).endsWith('s'));

/** "A 5% drop" does not say of what. */
const isChangeNoun = (pieces: Pieces, { first, end }: NounPhrase): boolean =>
  end === first + 1 && (UP_NOUNS.has(wordAt(pieces, first)) || DOWN_NOUNS.has(wordAt(pieces, first)));

/** Back over "more than", "about", "a": to where the figure's phrase begins. */
function skipModifier(pieces: Pieces, first: number): number {
  let at = first;
  while (at > 0 && first - at < 4 && BOUND_WORDS.has(wordAt(pieces, at - 1))) at--;
  return at;
}

const BOUND_WORDS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'just',
  ...[...MODIFIERS.keys()].flatMap((phrase) => phrase.split(' ')).filter((word) => word !== 'of'),
]);

/** "Aid to the army of Ukraine": one more phrase behind "of". */
function withOf(pieces: Pieces, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || wordAt(pieces, phrase.end) !== 'of') return phrase;
  const more = detectPhraseAt(pieces, phrase.end + 1);
  return more ? { first: phrase.first, end: more.end } : phrase;
}

/** The phrase before a verb, over its auxiliaries and adverbs: "the index has also been trending". */
function detectSubject(pieces: Pieces, verb: number): NounPhrase | null {
  let at = verb;
  while (at > 0 && isVerbPart(pieces, at - 1)) at--;
  return detectPhraseBefore(pieces, at);
}

function isVerbPart(pieces: Pieces, index: number): boolean {
  const word = wordAt(pieces, index);
  if (AUXILIARIES.has(word) || /^(?:also|already|later|just|now|then)$|ly$/.test(word)) return true;
  return word.endsWith('ing') && AUXILIARIES.has(wordAt(pieces, index - 1));
}

/** "Shares rose 6.5% to 164p", "oil peaked at over $76": where a move ended is said of what moved. */
function detectMoved(pieces: Pieces, first: number): NounPhrase | null {
  const joint = wordAt(pieces, first - 1);
  if (joint !== 'to' && joint !== 'at' && joint !== 'from') return null;
  for (let at = first - 2; at >= Math.max(1, first - 8); at--) {
    const { word, kind } = pieces[at]!;
    if (UP_VERBS.has(word) || DOWN_VERBS.has(word) || LEVEL_VERBS.has(word)) return detectSubject(pieces, at);
    if (kind === 'mark' && !'$£€%-'.includes(word)) return null;
  }
  return null;
}

/** "The price is about $2,000", "unemployment was at 5 percent". */
function detectCopulaSubject(pieces: Pieces, first: number): NounPhrase | null {
  const at = wordAt(pieces, first - 1) === 'at' || wordAt(pieces, first - 1) === 'currently' ? first - 2 : first - 1;
  return COPULAS.has(wordAt(pieces, at)) ? detectSubject(pieces, at) : null;
}

/** "The debris field stretched for seven miles": the phrase that opens the clause, if a verb follows it at once. */
function detectClauseSubject(pieces: Pieces, first: number): NounPhrase | null {
  let start = first;
  while (
    start > 0 &&
    first - start < 20 &&
    !CLAUSE_STARTS.has(wordAt(pieces, start - 1)) &&
    !isClauseMark(pieces, start - 1)
  )
    start--;
  const phrase = detectPhraseAt(pieces, start);
  if (!phrase || phrase.end >= first) return null;
  const next = wordAt(pieces, phrase.end);
  return AUXILIARIES.has(next) || /ed$/.test(next) ? phrase : null;
}

const CLAUSE_STARTS: ReadonlySet<string> = new Set([
  'although',
  'and',
  'as',
  'because',
  'but',
  'if',
  'said',
  'since',
  'that',
  'though',
  'when',
  'where',
  'which',
  'while',
  'who',
]);
const isClauseMark = (pieces: Pieces, index: number): boolean =>
  pieces[index]!.kind === 'mark' && [',', ';', ':', '.', '"', '“', '”', '—', '--'].includes(pieces[index]!.text);

const COPULAS: ReadonlySet<string> = new Set([
  'are',
  'cost',
  'costs',
  'is',
  'reached',
  'stood',
  'totaled',
  'totalled',
  'was',
  'were',
]);
