import type { AskedDocument } from '../../../ask/asked-document.ts';
import type { FigureFact } from '../../../ask/conflict/facts/fact.ts';
import { listFigures } from '../../../ask/conflict/facts/list-figures.ts';
import { createTermReader } from '../../../compare/term-reader.ts';
import type { Language } from '../../../engine/language/language.ts';
import type { OnRecord } from '../../../schema/record.ts';
import type { Span } from '../../../schema/span.ts';
import { isInside } from '../../../text/span.ts';

/** A figure with what the whole of its sentence speaks of. */
export interface PlacedFact extends FigureFact {
  readonly around: ReadonlySet<string>;
  /** The days, months and years that it names, as one; empty where it names none. */
  readonly times: string;
}

/** What a document counts and measures, in the terms in which others may do so; each record is read once. */
export function listFigureFacts(record: OnRecord, language: Language): readonly PlacedFact[] {
  const known = facts.get(record);
  if (known) return known;
  const { title, publishedAt, text } = record.document;
  const asked: AskedDocument = {
    ...{ id: record.id, title, publisher: null, publishedAt: publishedAt.value, record },
    // actors of two documents are one where their names are
    publicIds: new Map(record.actors.map(({ id, name }) => [id, name.toLowerCase()])),
  };
  const document = { id: record.id, publishedAt: publishedAt.value, text };
  const terms = createTermReader(asked, language);
  const listed = listFigures(asked, terms, language).map((fact) => ({
    ...{ ...fact, document },
    around: terms.list(fact.spans[0]!),
    times: listTimes(record, fact.spans[0]!),
  }));
  facts.set(record, listed);
  return listed;
}

const listTimes = ({ timexes }: OnRecord, sentence: Span): string =>
  timexes
    .filter(({ span, type }) => type === 'DATE' && isInside(span, sentence))
    .map(({ value }) => value)
    .join(' ');

const facts = new WeakMap<OnRecord, readonly PlacedFact[]>();
