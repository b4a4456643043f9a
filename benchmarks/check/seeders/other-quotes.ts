import { isFraming } from '../../../src/check/quotes/is-framing.ts';
import { isInside, isOverlapping } from '../../../src/text/span.ts';
import { listSpoken } from '../list-spoken.ts';
import { countWords } from '../own-words.ts';
import { editText, plantEdit, type Seeder, tryEach } from '../planting.ts';
import { chooseSource, plantQuote } from './altered-quotes.ts';

/** Kinds that put together, give away or make up. */
export const OTHER_QUOTES: readonly Seeder[] = [
  {
    kind: 'two quotes stitched',
    rules: ['quotes/stitched', 'quotes/altered', 'quotes/elided'],
    plant(document, seeded) {
      const spoken = listSpoken(document);
      return tryEach(spoken, seeded, (first) =>
        tryEach(spoken, seeded, (second) => {
          const between = document.text.slice(first.span[1], second.span[0]);
          if (second.speaker !== first.speaker || countWords(between) < FEWEST_BETWEEN) return null;
          const words = `${first.words.replace(/[.,;:…—–-]+$/, '')}. ${capitalize(second.words)}`;
          return plantQuote(document, first, words, document.text);
        }),
      );
    },
  },
  {
    kind: 'speaker swapped',
    rules: ['quotes/wrong-speaker'],
    plant(document, seeded) {
      const { record, text } = document;
      // a label of a turn that is another's would be a fault of the transcript
      if (record.turns.length > 0) return null;
      const spoken = listSpoken(document);
      const people = record.actors.filter(({ kind, name }) => kind === 'person' && name.includes(' '));
      return tryEach(spoken, seeded, ({ statement, speaker, inner }) => {
        const naming = speaker.mentions.find(
          (mention) => mention.form === 'name' && statement.source.some((piece) => isInside(mention.span, piece)),
        );
        // what one tells of another's words is both people's
        const framing = record.statements.filter(
          (each) => each.content.some((piece) => isOverlapping(piece, inner)) && isFraming(each, [inner]),
        );
        if (!naming || speaker.kind !== 'person' || framing.length > 1) return null;
        return tryEach(people, seeded, (other) => {
          if (other === speaker) return null;
          const edits = [
            { span: naming.span, text: other.name },
            { span: inner, text: text.slice(...inner) },
          ];
          return { ...editText(text, edits), source: chooseSource(document, spoken, seeded), isSpreading: true };
        });
      });
    },
  },
  {
    kind: 'paraphrase put in marks',
    rules: ['quotes/not-quoted', 'quotes/not-found'],
    plant(document, seeded) {
      const { record, text } = document;
      const told = record.statements.filter(
        ({ mode, act, speakers, content, via }) =>
          mode === 'indirect' && act === 'speech' && via === null && speakers.length === 1 && content.length === 1,
      );
      return tryEach(told, seeded, ({ content }) => {
        const span = content[0]!;
        const words = text.slice(...span).replace(/^that /, '');
        if (countWords(words) < 8 || /["“”«»—\n]/.test(words)) return null;
        const start = span[1] - words.length;
        return { ...plantEdit(document, { span: [start, span[1]], text: `“${words}”` }), source: text };
      });
    },
  },
  {
    kind: 'invented outright',
    rules: ['quotes/not-found'],
    plant(document, seeded) {
      const spoken = listSpoken(document);
      return tryEach(spoken, seeded, (quote) => {
        const end = /[.,?!…—–-]*$/.exec(quote.words)![0];
        const words = seeded.pick(INVENTED);
        return plantQuote(document, quote, words + end, chooseSource(document, spoken, seeded));
      });
    },
  },
  {
    kind: 'mark left out',
    rules: ['quotes/unbalanced'],
    plant(document, seeded) {
      const quotations = document.record.quotations.filter(({ mark, isClosed }) => mark === 'double' && isClosed);
      return tryEach(quotations, seeded, ({ span, inner }) => {
        const mark = seeded.below(2) === 0 ? ([span[0], inner[0]] as const) : ([inner[1], span[1]] as const);
        const { text } = editText(document.text, [{ span: mark, text: '' }]);
        // where the mark is gone, either end of the quotation may be told
        return { text, spans: [[span[0], span[1] - 1]] };
      });
    },
  },
];

/** With less between them, "…," she said. "…" may well be one breath. */
const FEWEST_BETWEEN = 40;

const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const INVENTED = [
  'Somebody will have to pay for these broken promises, and it should not be the smallest among us',
  'This is the proudest hour that I have known since my grandfather came down from the hills',
  'A ladder is of no use to a man whose house has neither roof nor windows',
  'They have sold the orchard, and now they wonder why nobody brings them apples',
  'Every letter that we wrote came back unopened, with a stamp that none of us could read',
  'The night has been long, but the bakers are already up and the bread will be warm',
  'Ask the fishermen what they think of it, and bring a thick coat for the answer',
  'One day our grandchildren will laugh at how timid we were on that morning',
];
