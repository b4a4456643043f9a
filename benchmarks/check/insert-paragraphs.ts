import type { Span } from '../../src/schema/span.ts';
import type { Seeded } from '../seeded.ts';
import { listParagraphs } from './own-words.ts';
import { type CleanDocument, editText, type Planted, shuffle } from './planting.ts';

/** A paragraph of our own, with what is at fault in it and what stands there in the clean text. */
export interface Inserted {
  readonly before: string;
  readonly wrong: string;
  readonly right: string;
  readonly after: string;
}

/** Puts paragraphs between the document's, apart from each other and in order: the fault in one text, the same in order in the other. */
export function insertParagraphs(
  document: CleanDocument,
  seeded: Seeded,
  inserted: readonly Inserted[],
): Planted | null {
  const ends = listParagraphs(document).map(([, end]) => end);
  // between the turns of a talk nobody writes anything
  if (document.record.turns.length > 0 || ends.length < inserted.length) return null;
  const places = shuffle(ends, seeded)
    .slice(0, inserted.length)
    .sort((a, b) => a - b);
  const write = (which: 'wrong' | 'right') => {
    const edits = inserted.map((each, index) => ({
      span: [places[index]!, places[index]!] as const,
      text: `\n\n${each.before}${each[which]}${each.after}`,
    }));
    const { text, spans } = editText(document.text, edits);
    return { text, spans: inserted.map((each, index) => innerOf(each, spans[index]!, each[which])) };
  };
  const [wrong, right] = [write('wrong'), write('right')];
  return { ...wrong, clean: right.text, cleanSpans: right.spans };
}

const innerOf = ({ before }: Inserted, [start]: Span, words: string): Span => {
  const from = start + 2 + before.length;
  return [from, from + words.length];
};

const THINGS = [
  'bridge',
  'market hall',
  'ferry port',
  'school',
  'water tower',
  'tram depot',
  'clinic',
  'grain silo',
  'library',
];
const PLACES = ['Ostervik', 'Lower Tamsin', 'Quarn', 'Bellfoot', 'Marrowgate', 'Istrel', 'Hollin Bay', 'Dunmarsh'];

/** Something that no article has told of. */
export const inventThing = (seeded: Seeded): { readonly thing: string; readonly place: string } => ({
  thing: seeded.pick(THINGS),
  place: seeded.pick(PLACES),
});
