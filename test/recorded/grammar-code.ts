import { SURE } from '../../src/engine/grammar/add-readings.ts';
import type { Layers } from '../../src/engine/layers/layers.ts';
import type { WordClass } from '../../src/engine/layers/model-readings.ts';
import type { Span } from '../../src/schema/span.ts';

type Grammar = Pick<Layers, 'wordReadings' | 'phraseReadings'>;

const CLASSES: readonly WordClass[] = [
  ...(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM'] as const),
  ...(['PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const),
];

const FIRST_LETTER = 'a'.charCodeAt(0);
const UNSURE = 'z';

/**
 * Words and phrases in some three characters a word: a letter for its class, a capital for the head of a phrase, and its
 * length. ".": no space before it; "-3-": three characters; "(" and ")": a phrase; "z": the model is not sure. "The old town's" is
 * "(f3 a3 H4.j2)" without the spaces. What the model is not sure of reaches no rule, and is not kept.
 */
export function renderGrammar({ wordReadings, phraseReadings }: Grammar): string {
  const sure = phraseReadings.filter(({ likelihood }) => likelihood >= SURE);
  const starts = new Set(sure.map(({ span }) => span[0]));
  const ends = new Set(sure.map(({ span }) => span[1]));
  const heads = new Set(sure.map(({ head }) => head[0]));
  let last = -1;
  return wordReadings
    .map(({ span: [start, end], wordClass, likelihood }) => {
      const gap = start - last;
      last = end;
      const letter = likelihood < SURE ? UNSURE : String.fromCharCode(FIRST_LETTER + CLASSES.indexOf(wordClass));
      const form = heads.has(start) ? letter.toUpperCase() : letter;
      const before = gap === 1 ? '' : gap === 0 ? '.' : `-${gap}-`;
      return `${starts.has(start) ? '(' : ''}${before}${form}${end - start}${ends.has(end) ? ')' : ''}`;
    })
    .join('');
}

const WORD = /(\(?)(?:(\.)|-(\d+)-)?([a-qz])(\d+)(\)?)/gi;

export function parseGrammar(code: string): Grammar {
  const words: Layers['wordReadings'][number][] = [];
  const phrases: Layers['phraseReadings'][number][] = [];
  let [last, open] = [-1, 0];
  let head: Span = [0, 0];
  for (const [, opens, glue, gap, letter, length, closes] of code.matchAll(WORD)) {
    const start = last + (glue ? 0 : Number(gap ?? 1));
    last = start + Number(length);
    const span: Span = [start, last];
    const wordClass = CLASSES[letter!.toLowerCase().charCodeAt(0) - FIRST_LETTER];
    if (wordClass) words.push({ span, wordClass, likelihood: 1 });
    if (opens) open = start;
    if (letter! < 'a') head = span;
    if (closes) phrases.push({ span: [open, last], head, likelihood: 1 });
  }
  return { wordReadings: words, phraseReadings: phrases };
}
