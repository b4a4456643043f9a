import type { OnRecord } from '../../../schema/record.ts';
import type { Span } from '../../../schema/span.ts';
import type { Statement } from '../../../schema/statement.ts';
import type { AskedDocument } from '../../asked-document.ts';
import { type Listed, NO_TERMS, type QuoteFact } from './fact.ts';
import { readActors, readSpeakers } from './read-speakers.ts';

/** The sentences, or parts of one, that a document quotes word by word. What they are compared by comes from their words: see `pairQuotes`. */
export function listQuotes(document: AskedDocument): readonly Listed<QuoteFact>[] {
  const { record } = document;
  return record.statements
    .filter(({ mode, minor }) => mode !== 'indirect' && !minor)
    .flatMap((statement) => {
      const quoted = listQuoted(record, statement);
      const [speaker = null, ...others] = readSpeakers(document, statement);
      if (others.length) return [];
      const shared = {
        ...({ layer: 'statements', key: statement.key, id: statement.id } as const),
        ...{ quoted, speaker, differing: [] },
        actor: readActors(document, statement),
        day: statement.saidOn?.value ?? document.publishedAt,
        saidOn: statement.saidOn && statement.saidOn.basis !== 'published' ? statement.saidOn.value : null,
        ...NO_TERMS,
      };
      return quoted.flatMap((piece) => cutSentences(record, piece)).map((span) => ({ ...shared, spans: [span] }));
    });
}

/** Of the content what stands in marks; all of it where the form of the text says that it was said. */
function listQuoted({ quotations }: OnRecord, { content, mode }: Statement): readonly Span[] {
  const inner = content.flatMap(([start, end]) =>
    quotations
      .map(({ inner: [from, to] }): Span => [Math.max(start, from), Math.min(end, to)])
      .filter(([from, to]) => from < to),
  );
  return inner.length || mode !== 'direct' ? inner : content;
}

function cutSentences({ sentences }: OnRecord, [start, end]: Span): readonly Span[] {
  return sentences
    .filter(({ span }) => span[0] < end && start < span[1])
    .map(({ span }): Span => [Math.max(start, span[0]), Math.min(end, span[1])]);
}
