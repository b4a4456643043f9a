import { AUXILIARIES } from '../lang/en/function-words.ts';
import { type Piece, wordAt } from '../numeral/pieces.ts';
import type { RawFigure } from './detect-figures.ts';
import type { Change } from './modifier.ts';
import { detectPhraseAt, detectPhraseBefore, type NounPhrase } from './noun-phrase.ts';

type Pieces = readonly Piece[];

/** What a figure measures, where the words around it tell; else null. */
export function detectMeasured(pieces: Pieces, figure: RawFigure, change: Change | null): NounPhrase | null {
  const { first, end, kind } = figure;
  // "69 percent of Ukrainians", "450 Nm of torque".
  if (kind !== 'count' && wordAt(pieces, end) === 'of') return withOf(pieces, detectPhraseAt(pieces, end + 1));
  // "Shares rose 5 percent".
  if (change?.verb != null) return detectSubject(pieces, change.verb);
  // "A range of 400 km", "a stake of 51 percent".
  if (wordAt(pieces, first - 1) === 'of' && kind !== 'count') return detectHead(pieces, first - 1);
  // "A $448 million loan", "a 5% pay rise".
  const isAttribute = kind === 'money' || kind === 'percent' || (kind === 'measure' && wordAt(pieces, end - 2) === '-');
  const behind = isAttribute ? detectPhraseAt(pieces, wordAt(pieces, end) === 'in' ? end + 1 : end) : null;
  if (behind && behind.first === end) return behind;
  return detectCopulaSubject(pieces, first) ?? (wordAt(pieces, end) === 'in' && kind === 'money' ? behind : null);
}

/** "Aid to Ukraine": one more phrase behind "of", "to" or "in". */
function withOf(pieces: Pieces, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || wordAt(pieces, phrase.end) !== 'of') return phrase;
  const more = detectPhraseAt(pieces, phrase.end + 1);
  return more ? { first: phrase.first, end: more.end } : phrase;
}

const detectHead = (pieces: Pieces, index: number): NounPhrase | null => detectPhraseBefore(pieces, index);

/** The phrase before a verb, over its auxiliaries and adverbs: "the index has also". */
function detectSubject(pieces: Pieces, verb: number): NounPhrase | null {
  let at = verb;
  while (
    at > 0 &&
    (AUXILIARIES.has(wordAt(pieces, at - 1)) ||
      /^(?:also|already|later|just|now|then)$|ly$/.test(wordAt(pieces, at - 1)))
  )
    at--;
  return detectPhraseBefore(pieces, at);
}

/** "The price is $2,000", "unemployment was at 5 percent". */
function detectCopulaSubject(pieces: Pieces, first: number): NounPhrase | null {
  for (let at = first - 1; at >= Math.max(1, first - 5); at--) {
    const { word } = pieces[at]!;
    if (
      [
        'is',
        'was',
        'are',
        'were',
        'has',
        'have',
        'had',
        'reached',
        'totaled',
        'totalled',
        'cost',
        'costs',
        'stood',
        'of',
      ].includes(word)
    ) {
      return word === 'of' ? null : detectSubject(pieces, at);
    }
    if (pieces[at]!.kind === 'mark' && !['$', '£', '€'].includes(word)) return null;
  }
  return null;
}
