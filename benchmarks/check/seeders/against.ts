import { isInside, isOverlapping } from '../../../src/text/span.ts';
import { insertParagraphs, inventThing } from '../insert-paragraphs.ts';
import { countWords, listOwnSentences, listWords } from '../own-words.ts';
import { type CleanDocument, editText, plantEdit, type Seeder, tryEach } from '../planting.ts';
import { dropDoubt, otherNumber } from './alterations.ts';

/** The draft is the document with one thing changed in the writer's own words; its source is the document. */
export const AGAINST: readonly Seeder[] = [
  {
    kind: 'figure differs from the source',
    rules: ['sources/figure-differs', 'sources/figure-not-in-source'],
    plant(document, seeded) {
      const { record, text } = document;
      const kinds = new Set(['money', 'percent', 'count', 'measure']);
      const figures = record.quantities.filter(
        ({ span, kind, value }) => kinds.has(kind) && value !== null && isOwn(document, span),
      );
      return tryEach(figures, seeded, ({ span }) => {
        const [digits] = listWords(text, span).filter(({ text: word }) => /^\d+$/.test(word));
        if (!digits) return null;
        const edit = { span: digits.span, text: otherNumber(digits.text, seeded) };
        return { ...plantEdit(document, edit, 1), source: text };
      });
    },
  },
  {
    kind: 'figure of nowhere',
    rules: ['sources/figure-not-in-source'],
    plant(document, seeded) {
      const { thing, place } = inventThing(seeded);
      const figure = seeded.pick([
        `${713 + seeded.below(200)} trees`,
        `$${3 + seeded.below(6)}.7 million`,
        `${51 + seeded.below(30)} lorries`,
      ]);
      const inserted = {
        before: `The storm cost the ${thing} in ${place} `,
        wrong: figure,
        right: 'a great deal',
        after: '.',
      };
      const planted = insertParagraphs(document, seeded, [inserted]);
      return planted && { ...planted, source: document.text };
    },
  },
  {
    kind: 'name differs from the source',
    rules: ['sources/name-not-in-source'],
    plant(document, seeded) {
      const { record, text } = document;
      const people = record.actors.filter(
        ({ kind, name }) => kind === 'person' && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name),
      );
      return tryEach(people, seeded, ({ name }) => {
        const surname = name.split(' ')[1]!;
        const places = listWords(text).filter(({ text: word }) => word === surname || word === `${surname}’s`);
        const other = seeded.pick(SURNAMES);
        const edits = places.map(({ span: [start] }) => ({
          span: [start, start + surname.length] as const,
          text: other,
        }));
        return edits.length ? { ...editText(text, edits), source: text, isSpreading: true } : null;
      });
    },
  },
  {
    kind: 'date differs from the source',
    rules: ['sources/date-differs'],
    plant(document, seeded) {
      const { record, text } = document;
      const days = record.timexes.filter(({ type, span }) => type === 'DATE' && isOwn(document, span));
      return tryEach(days, seeded, ({ span }) =>
        tryEach(listWords(text, span), seeded, ({ text: word, span: at }) => {
          const other = otherDay(word, (items) => seeded.pick(items));
          return other ? { ...plantEdit(document, { span: at, text: other }, 1), source: text } : null;
        }),
      );
    },
  },
  {
    kind: 'speaker differs from the source',
    rules: ['sources/speaker-differs'],
    plant(document, seeded) {
      const { record, text } = document;
      if (record.turns.length > 0) return null;
      const people = record.actors.filter(({ kind, name }) => kind === 'person' && name.includes(' '));
      const told = record.statements.filter(
        ({ mode, act, via, speakers }) =>
          mode === 'indirect' && act === 'speech' && via === null && speakers.length === 1,
      );
      return tryEach(told, seeded, ({ speakers, source, content }) => {
        const speaker = record.actors.find(({ id }) => id === speakers[0]);
        const naming = speaker?.mentions.find(
          ({ form, span }) => form === 'name' && source.some((piece) => isInside(span, piece)),
        );
        if (!naming || speaker?.kind !== 'person' || content.some((piece) => countWords(text.slice(...piece)) < 6))
          return null;
        return tryEach(people, seeded, (other) => {
          if (other === speaker) return null;
          const edits = [
            { span: naming.span, text: other.name },
            ...content.map((span) => ({ span, text: text.slice(...span) })),
          ];
          return { ...editText(text, edits), source: text, isSpreading: true };
        });
      });
    },
  },
  {
    kind: 'stronger than the source',
    rules: ['sources/stronger-than-source'],
    plant(document, seeded) {
      return tryEach(listOwnSentences(document), seeded, (span) => {
        const words = document.text.slice(...span);
        if (countWords(words) < 9) return null;
        const altered = dropDoubt(words, seeded, []);
        return altered === null ? null : { ...plantEdit(document, { span, text: altered }), source: document.text };
      });
    },
  },
];

const isOwn = ({ record }: CleanDocument, span: readonly [number, number]): boolean =>
  ![...record.quotations, ...record.turns].some((other) => isOverlapping(other.span, span));

const SURNAMES = ['Pellworm', 'Strandvik', 'Oblenski', 'Marchbanks', 'Thistlewood', 'Vanterpool'];

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Another weekday, month, day or year; null for other words of a date. */
function otherDay(word: string, pick: (items: readonly string[]) => string): string | null {
  for (const names of [WEEKDAYS, MONTHS]) if (names.includes(word)) return pick(names.filter((name) => name !== word));
  if (/^(?:19|20)\d\d$/.test(word)) return String(Number(word) - 3);
  return /^\d{1,2}$/.test(word) ? String((Number(word) % 27) + 1) : null;
}
