import type { Span } from '../../../src/schema/span.ts';
import type { ReadDocument, ReviewedStatement } from '../../../src/server/api-types.ts';
import { createStatement } from '../reader/create-statement.ts';

/** A statement of an example, by its exact words. */
export interface SpecimenStatement {
  readonly id: string;
  /** Who says it, by name; nobody of an unnamed source. */
  readonly speaker?: string;
  readonly source: string;
  readonly cue: string;
  readonly content: readonly string[];
  /** What else differs from a plain statement that is sure and that nobody has looked at. */
  readonly further?: Partial<ReviewedStatement>;
  readonly review?: Partial<ReviewedStatement['review']>;
}

/** An example of a document for the sheet of states; what is marked in it is named by its exact words. */
export interface Specimen {
  readonly text: string;
  readonly statements?: readonly SpecimenStatement[];
  /** Figures; those that stand in no statement are of the document's own voice. */
  readonly figures?: readonly { readonly words: string; readonly statement: string | null }[];
  readonly dates?: readonly string[];
  readonly actors?: readonly string[];
}

/** A document as the server gives it, made of an example, as far as the Reader looks at it. Throws where words are not in the text. */
export function createSpecimen({ text, statements = [], figures = [], dates = [], actors = [] }: Specimen) {
  const find = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in “${text}”`);
    return [start, start + words.length];
  };
  const names = [...new Set(statements.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker])))];
  const document = {
    id: 'specimen',
    title: null,
    publicIds: Object.fromEntries(names.map((name) => [name, name])),
    record: {
      document: { text },
      blocks: [{ key: 'block', span: [0, text.length], kind: 'paragraph' }],
      statements: statements.map((given) => place(given, find)),
      quantities: figures.map(({ words, statement }) => ({
        ...{ id: words, span: find(words), statement, kind: 'money', measure: null },
      })),
      timexes: dates.map((words) => ({ id: words, span: find(words), value: words })),
      actors: [...names.map((name) => ({ id: name, name, mentions: [] as object[] })), ...actors.map(mention(find))],
    },
  };
  return document as unknown as ReadDocument;
}

function place(given: SpecimenStatement, find: (words: string) => Span): ReviewedStatement {
  const { id, speaker, source, cue, content, further, review } = given;
  const plain = createStatement({
    ...{ id, source: [find(source)], cue: [find(cue)], content: content.map(find), confidence: 0.93 },
    ...{ speakers: speaker === undefined ? [] : [speaker], sourceKind: speaker === undefined ? 'unnamed' : 'named' },
    ...further,
  });
  return { ...plain, review: { ...plain.review, ...review } };
}

const mention = (find: (words: string) => Span) => (words: string) => ({
  ...{ id: words, name: words, mentions: [{ span: find(words) }] },
});
