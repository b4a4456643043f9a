import type { Span } from '../../../src/schema/span.ts';
import type { Seeded } from '../../seeded.ts';
import { listOwnSentences, listParagraphs, listWords } from '../own-words.ts';
import { type CleanDocument, type Planted, plantEdit, type Seeder, tryEach } from '../planting.ts';

/** Slips of the keyboard and of the machine, in the writer's own words. */
export const SLIPS: readonly Seeder[] = [
  createSlip(
    'doubled word',
    'text/doubled-word',
    /\b(?:the|of|to|and|in|for|with|a|by|from|on)\b(?= \p{L})/gu,
    (word) => `${word} ${word}`,
  ),
  createSlip('doubled space', 'text/doubled-space', /(?<=\p{L}) (?=\p{L})/gu, () => '  '),
  createSlip('mixed script', 'text/mixed-script', /(?<=\p{Ll})[aceopxy](?=\p{Ll})/gu, (letter) => TWINS.get(letter)!),
  createSlip('stray character', 'text/stray-character', /(?<=\p{Ll}{2})(?=\p{Ll}{2})/gu, (_, seeded) =>
    seeded.pick(STRAY),
  ),
  createSlip('wrongly decoded', 'text/mojibake', /(?<=\p{Ll})[’'](?=s\b)/gu, () => 'â€™'),
  {
    kind: 'passage repeated',
    rules: ['text/repeated-passage'],
    plant(document, seeded) {
      const paragraphs = listParagraphs(document).filter(([start, end]) => end - start > 150);
      return tryEach(paragraphs, seeded, (span) => {
        const words = document.text.slice(...span);
        const later = paragraphs.filter(([start]) => start >= span[1]);
        const after = later.length ? seeded.pick(later) : span;
        const planted = plantEdit(document, { span: [after[1], after[1]], text: `\n\n${words}` });
        return { ...planted, spans: [span, ...planted.spans] };
      });
    },
  },
];

const TWINS = new Map([
  ['a', 'а'],
  ['c', 'с'],
  ['e', 'е'],
  ['o', 'о'],
  ['p', 'р'],
  ['x', 'х'],
  ['y', 'у'],
]);

/** What is left of a decoding that failed, a control character, and two that nobody sees. */
const STRAY = ['\uFFFD', '\u0007', '\u200B', '\uFEFF', '\u0002'];

function createSlip(
  kind: string,
  rule: string,
  pattern: RegExp,
  write: (words: string, seeded: Seeded) => string,
): Seeder {
  return {
    kind,
    rules: [rule],
    plant: (document, seeded) =>
      tryEach(listOwnSentences(document), seeded, (sentence) => plantSlip(document, seeded, sentence, pattern, write)),
  };
}

function plantSlip(
  document: CleanDocument,
  seeded: Seeded,
  [start, end]: Span,
  pattern: RegExp,
  write: (words: string, seeded: Seeded) => string,
): Planted | null {
  return tryEach([...document.text.slice(start, end).matchAll(pattern)], seeded, ({ 0: words, index }) => {
    const span: Span = [start + index, start + index + words.length];
    // the name of somebody may be spelt in any way
    const word = listWords(document.text, [start, end]).find(
      ({ span: [from, to] }) => from <= span[0] && span[1] <= to,
    );
    if (word && /^\p{Lu}/u.test(word.text)) return null;
    return plantEdit(document, { span, text: write(words, seeded) }, 1);
  });
}
